import { FINITE, Form } from '../../lang/verb.ts'
import type { Sentence } from '../../text/text.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import { finish, leftEdge } from './around.ts'
import { auxiliaryChain, type Chain } from './chain.ts'
import type { GroupKind, GroupTense, VerbGroup } from './group.ts'
import { type GroupScan, tenseOf } from './scan.ts'
import { simple } from './simple.ts'
import { BEGINS, FORMS, Verb } from './verbs.ts'

/** Finds the verb groups of one sentence, in text order, without their governors; the first has the index `from`. */
export function findGroups(scan: GroupScan, sentence: Sentence, from: number, groups: VerbGroup[]): void {
  const { tokens, verbs, inMention } = scan
  for (let at = sentence.first; at < sentence.last; ) {
    const verb = inMention[at] ? 0 : verbs.at(tokens, at)
    let group = verb & BEGINS ? groupAt(scan, at, verb, sentence, from + groups.length) : null
    if (group?.kind === 'participle' && groups.length) group = coordinated(scan, group, groups.at(-1)!)
    if (group && groups.length && isAdjective(scan, group, groups.at(-1)!)) group = null
    if (group) groups.push(group)
    at = group ? Math.max(group.last, at + 1) : at + 1
  }
}

/** A participle that agrees with a noun, as one after "avoir" seldom does. */
const AGREES = /(?:[éiu]e|[éiu]?e?s|[st]es?)$/

/** "a signé l'accord et expulsé l'envoyé": a participle behind a conjunction shares the auxiliary of the verb before. */
function coordinated(scan: GroupScan, group: VerbGroup, before: VerbGroup): VerbGroup {
  const { grammar, phrasal, verbal, tokens } = scan
  const tie = group.first - 1
  const nor = ((verbal[tie] | verbal[group.first]) & Verbal.NegativeWord) !== 0
  if (grammar.markedInfinitive || before.kind !== 'finite' || group.first < before.last) return group
  if (!nor && !(phrasal[tie] & Phrasal.Coordinator)) return group
  if (!(before.perfect || before.passive) || before.head <= before.first) return group
  if (!before.passive && !before.reflexive && AGREES.test(tokens.norm[group.head])) return group
  const { tense, perfect, passive, negated, reflexive, modal, hearsay, features } = before
  return {
    ...group,
    kind: 'finite',
    tense,
    perfect,
    passive,
    reflexive,
    modal,
    hearsay,
    features,
    negated: negated || nor,
  }
}

/** "encouraged continued dialogue", "to seek increased aid": a past form right behind an active verb belongs to its object. */
const isAdjective = ({ grammar }: GroupScan, group: VerbGroup, before: VerbGroup): boolean =>
  grammar.markedInfinitive &&
  group.first === before.last &&
  group.first === group.head &&
  group.last === group.head + 1 &&
  group.pronoun < 0 &&
  (group.features & Form.PastParticiple) !== 0 &&
  !before.passive &&
  before.kind !== 'participle' &&
  before.clitic < 0

function groupAt(scan: GroupScan, at: number, verb: number, sentence: Sentence, index: number): VerbGroup | null {
  if (verb & Verb.Helper) {
    const chain = auxiliaryChain(scan, at, sentence.last)
    if (chain) return build(scan, at, verb, sentence, index, chain)
    if (verb & Verb.Modal) return null
  }
  return verb & Verb.Form ? simple(scan, at, verb, sentence, index) : null
}

function build(scan: GroupScan, at: number, verb: number, sentence: Sentence, index: number, chain: Chain): VerbGroup {
  const { grammar, tokens, verbal } = scan
  const features = verb & FORMS
  const { lemmas } = chain
  const lemma = lemmas[0]!
  const motion = !chain.progressive && chain.passive && grammar.motion.has(lemma)
  const lead = leftEdge(scan, at, sentence.first)
  const { reflexive } = lead
  const passive = chain.passive && !motion && !reflexive
  const perfect = chain.perfect || motion || (chain.passive && reflexive)
  let kind: GroupKind = 'finite'
  let tense: GroupTense
  if (chain.modal)
    tense = grammar.conditionalModals.has(tokens.norm[at])
      ? 'conditional'
      : chain.modal === 'planned'
        ? 'future'
        : 'present'
  else if (!(features & FINITE)) {
    kind = features & Form.PresentParticiple ? 'gerund' : 'infinitive'
    tense = perfect ? 'past' : 'none'
  } else
    tense = tenseOf(features, perfect || (passive && !(features & Form.Present)) || (verb & Verb.SupportPast) !== 0)
  if (
    kind === 'finite' &&
    grammar.markedInfinitive &&
    features & Form.Infinitive &&
    verbal[lead.first - 1] & Verbal.InfinitiveMark
  )
    kind = 'infinitive'
  return finish(
    scan,
    {
      index,
      sentence: sentence.index,
      first: lead.first,
      last: Math.max(chain.head + 1, chain.clitic + 1),
      head: chain.head,
      lemma,
      lemmas,
      features: features | chain.features,
      kind,
      tense,
      perfect,
      passive,
      negated: chain.negated || lead.negated,
      reflexive,
      clitic: chain.clitic,
      pronoun: lead.pronoun,
      // "could not sign" says that it did not; "may not sign" leaves it open
      modal: chain.negated && grammar.abilities.has(tokens.norm[at]) ? null : chain.modal,
      hearsay: false,
      mark: null,
      governor: -1,
    },
    lead,
    sentence,
  )
}
