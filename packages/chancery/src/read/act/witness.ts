import type { ActName } from '../../record/reading.ts'
import type { Clause } from '../clause/clauses.ts'
import { phraseAt } from '../clause/phrases.ts'
import { countWhile } from '../ordered.ts'
import type { ActDraft } from './draft.ts'
import { actorsOf, type RoleScan } from './slots.ts'

/** Someone who is told to have been there, and where the text tells it. */
export interface Presence {
  readonly actors: readonly number[]
  readonly sentence: number
  /** Character offset. */
  readonly at: number
}

/** Acts that others may be present at. */
const ATTENDED: ReadonlySet<ActName> = new Set<ActName>([
  'meet',
  'consult',
  'sign',
  'honor',
  'recognize',
  'convene',
  'issue',
  'appoint',
  'aid',
])

/** For how many sentences those present at an act may be told. */
const LASTS = 5

/** Enters those present as witnesses of the act that the text has told last before, or tells in the same sentence. */
export function addWitnesses(
  acts: readonly ActDraft[],
  presences: readonly Presence[],
  starts: (sentence: number) => number,
): void {
  if (!presences.length) return
  const told = acts
    .filter((act) => ATTENDED.has(act.act) && act.status !== 'background')
    .flatMap((act) => act.evidence.map(({ start }) => ({ act, start })))
    .sort((a, b) => a.start - b.start)
  for (const { actors, sentence, at } of presences) {
    const last = told[countWhile(told, ({ start }) => start <= at) - 1]
    if (!last || last.start < starts(sentence - LASTS)) continue
    const { parties } = last.act
    for (const actor of actors)
      if (!parties.some((party) => party.actor === actor)) parties.push({ actor, role: 'witness' })
  }
}

/** "en présence de A et B", "accompagné de C": who is there, as one sentence tells it. */
export function findPresences(scan: RoleScan, clause: Clause, emit: (presence: Presence) => void): void {
  const { syntax } = scan
  const { presence, accompany } = scan.compiled.language.nominal
  const { first, last, index } = clause.sentence
  const tell = (from: number): void => {
    const mention = syntax.mentionAfter(from, last, 2)
    const actors = mention ? actorsOf(syntax.withFollowing(mention, last)) : []
    if (actors.length) emit({ actors, sentence: index, at: syntax.tokens.end[last - 1]! })
  }
  for (let at = first; presence && at < last; at++) {
    const end = phraseAt(syntax, presence, at, last)
    if (end >= 0) tell(end)
  }
  if (!accompany) return
  for (const group of clause.groups)
    if (group.passive && !group.negated && accompany.has(group.lemma)) tell(group.last + 1)
}
