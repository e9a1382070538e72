import { foldOf, normOf } from '../../text/forms.ts'
import { Shape } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import type { Cast } from '../names/cast.ts'
import { trimmed } from './content.ts'
import { type StatementDraft, uncued } from './draft.ts'
import { isSaid, SENTENCE } from './release.ts'
import type { VoiceScan } from './scan.ts'

/** Longest label of a turn, in tokens: "SECRETARY OF DEFENSE AUSTIN". */
const LABEL = 8

/** Fewest labels that make a text a transcript, if none names a person with title: one alone is a heading ("NOTE:"). */
const TURNS = 2

/** A turn of a transcript: the label's tokens, and who speaks; -1 where the text does not tell. */
interface Turn {
  readonly first: number
  readonly last: number
  readonly actor: number
}

/**
 * Adds what is said in a transcript ("MR. PRICE: …", "QUESTION: …"): each sentence of a turn, up to the next label, is its
 * speaker's own. What askers and others without a name say is left out. Returns whether the text is a transcript.
 */
export function addTurns(scan: VoiceScan, clauses: readonly Clause[], statements: StatementDraft[]): boolean {
  const turns = turnsOf(scan)
  if (turns.length < TURNS && !turns.some(({ first, last, actor }) => actor >= 0 && last - first > 1)) return false
  let next = 0
  let turn: Turn | undefined
  for (const { sentence } of clauses) {
    let first = sentence.first
    while (next < turns.length && turns[next]!.first < sentence.last) {
      turn = turns[next++]!
      first = Math.max(first, turn.last + 1)
    }
    if (!turn || turn.actor < 0 || first >= sentence.last) continue
    if (scan.quotations.words(first, sentence.last) < SENTENCE || !isSaid(scan, first, sentence.last)) continue
    const content = trimmed(scan, [[first, sentence.last]])
    if (content.length > 0) statements.push(spoken(scan, turn, sentence.index, content, [first, sentence.last]))
  }
  return true
}

const spoken = (
  { syntax: { tokens } }: VoiceScan,
  { first, last, actor }: Turn,
  sentence: number,
  content: StatementDraft['content'],
  run: readonly [number, number],
): StatementDraft =>
  uncued({
    sentence,
    content,
    run,
    form: 'indirect',
    speakers: [actor],
    speakerMention: { start: tokens.start[first]!, end: tokens.end[last - 1]! },
    rules: ['read/voice/turn'],
  })

/** The labels in capitals at the heads of paragraphs. */
function turnsOf(scan: VoiceScan): readonly Turn[] {
  const { tokens } = scan.syntax
  const turns: Turn[] = []
  let names: ReadonlyMap<string, number> | undefined
  for (let first = 0; first < tokens.length; first++) {
    if (scan.starts[first] !== 1) continue
    const last = labelEnd(scan, first)
    if (last < 0) continue
    names ??= surnames(scan.cast)
    turns.push({ first, last, actor: speakerOf(scan, first, last, names) })
  }
  return turns
}

/** The colon behind a label in capitals that begins at a token, or -1. */
function labelEnd({ syntax: { tokens }, speech }: VoiceScan, first: number): number {
  let capitals = 0
  for (let at = first; at < tokens.length && at < first + LABEL; at++) {
    const shape = tokens.shape[at]!
    if (tokens.norm[at] === ':') return capitals > 0 ? at : -1
    const alone = tokens.end[at]! - tokens.start[at]! === 1 && shape & Shape.Capital
    if (shape & Shape.AllCaps || alone || speech.askers.has(tokens.norm[at]!)) capitals++
    else if (!(shape & Shape.Punctuation) || at === first) return -1
  }
  return -1
}

/** Who a label names: the person that its last word is the surname of, or that was found there. */
function speakerOf(scan: VoiceScan, first: number, last: number, names: ReadonlyMap<string, number>): number {
  const { syntax, speech } = scan
  for (let at = first; at < last; at++) if (speech.askers.has(syntax.norm(at))) return -1
  const known = names.get(syntax.tokens.fold[last - 1]!)
  if (known !== undefined && known >= 0) return known
  const mention = syntax.mentionBefore[last]
  return mention?.kind === 'person' && mention.entities.length === 1 ? mention.entities[0]! : -1
}

/** The persons of a text by surname; -1 where two share one. */
function surnames(cast: Cast): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const actor of cast.actors) {
    if (actor.kind !== 'person' || !actor.name || !/\p{Ll}/u.test(actor.name)) continue
    const surname = foldOf(normOf(actor.name)).split(' ').at(-1)!
    names.set(surname, names.has(surname) ? -1 : actor.index)
  }
  return names
}
