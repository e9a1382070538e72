import { FINITE, Form } from '../../lang/verb.ts'
import { type Sentence, Shape } from '../../text/text.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import { finish, leftEdge } from './around.ts'
import { auxiliaryChain, type Chain } from './chain.ts'
import type { GroupDraft, GroupKind, GroupTense, VerbGroup } from './group.ts'
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
    if (group && groups.length) group = coordinatedPassive(scan, group, groups.at(-1)!)
    if (group && groups.length && isAdjective(scan, group, groups.at(-1)!)) group = null
    const before = groups.at(-1)
    // "to plan and carry out": a base form right behind an infinitive and its conjunction is one too
    const paired =
      group?.kind === 'finite' &&
      before?.kind === 'infinitive' &&
      before.last === at - 1 &&
      (verb & Form.Infinitive) !== 0 &&
      scan.grammar.markedInfinitive
    if (paired || (!group && verb & Form.Infinitive && before && isJoined(scan, at, before)))
      group = baseGroup(scan, at, verb, sentence, from + groups.length)
    if (group) groups.push(group)
    at = group ? Math.max(group.last, at + 1) : at + 1
  }
}

/** How far behind the verb that it is coordinated with a base form may stand. */
const JOINED = 14

/**
 * "to visit Oslo and meet the king", "will visit Oslo and meet with …": a base form behind a conjunction and in front of
 * its object goes on with an infinitive or a modal. "trade and support for …" does not.
 */
function isJoined(scan: GroupScan, at: number, before: VerbGroup): boolean {
  const { grammar, phrasal, tokens, verbs, inMention } = scan
  if (!grammar.markedInfinitive || !(phrasal[at - 1]! & Phrasal.Coordinator) || inMention[at]) return false
  if (before.kind !== 'infinitive' && !(before.kind === 'finite' && before.modal !== null)) return false
  if (before.last >= at - 1 || before.last < at - JOINED) return false
  if (verbs.at(tokens, at) & Verb.Helper) return false
  for (let k = before.last; k < at - 1; k++)
    if (phrasal[k]! & (Phrasal.Relative | Phrasal.Subordinator) || tokens.norm[k] === ';' || tokens.norm[k] === ':')
      return false
  const next = phrasal[at + 1]! & (Phrasal.Article | Phrasal.Determiner | Phrasal.Possessive)
  return next !== 0 || inMention[at + 1] === 1 || grammar.bases?.has(tokens.norm[at]) === true
}

/** An infinitive without its mark. */
function baseGroup(scan: GroupScan, at: number, verb: number, sentence: Sentence, index: number): VerbGroup {
  const lemmas = scan.readings.at(scan.tokens, at).lemmas(Form.Infinitive)
  const group: GroupDraft = {
    index,
    sentence: sentence.index,
    first: at,
    last: at + 1,
    head: at,
    lemma: lemmas[0]!,
    lemmas,
    features: verb & FORMS,
    kind: 'infinitive',
    tense: 'none',
    perfect: false,
    passive: false,
    negated: false,
    reflexive: false,
    clitic: -1,
    pronoun: -1,
    modal: null,
    hearsay: false,
    mark: null,
    governor: -1,
  }
  return group
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

/**
 * "were arrested and expelled by Chad": right behind a passive and its conjunction, and without an object, what may be a
 * participle is one. "was received and spoke with", "was elected and denied the charge" are none.
 */
function coordinatedPassive(scan: GroupScan, group: VerbGroup, before: VerbGroup): VerbGroup {
  const { grammar, phrasal, verbal, tokens } = scan
  if (!grammar.markedInfinitive || !before.passive || !(group.features & Form.PastParticiple)) return group
  if (group.kind !== 'participle' && group.kind !== 'finite') return group
  if (before.kind === 'participle' || group.first !== group.head || group.last !== group.head + 1) return group
  if (!(phrasal[group.first - 1]! & Phrasal.Coordinator) || before.last !== group.first - 1 || group.pronoun >= 0)
    return group
  const next = group.last
  const ends = next >= tokens.length || (tokens.shape[next]! & Shape.Punctuation) !== 0
  if (
    !ends &&
    !(phrasal[next]! & Phrasal.By) &&
    !(verbal[next]! & Verbal.ParticipleTime) &&
    !grammar.behindPassives?.has(tokens.norm[next]!)
  )
    return group
  const { tense, perfect, negated, modal, hearsay, kind } = before
  const lemmas = scan.readings.at(tokens, group.head).lemmas(Form.PastParticiple)
  return {
    ...group,
    lemma: lemmas[0]!,
    lemmas,
    kind,
    tense,
    perfect,
    passive: true,
    negated,
    modal,
    hearsay,
    features: before.features,
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
