import { Form } from '../../lang/verb.ts'
import { Shape } from '../../text/text.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import type { GroupScan } from './scan.ts'
import { Verb } from './verbs.ts'

/** "the hostages held by rebels": a form between a mention and "by", unless a gerund follows ("answered by closing"). */
export function isReduced({ tokens, grammar, phrasal, verbs, mentionBefore }: GroupScan, at: number): boolean {
  return (
    mentionBefore[at] !== undefined &&
    (phrasal[at + 1] & Phrasal.By) !== 0 &&
    !grammar.activeBy.has(tokens.norm[at]) &&
    (verbs.at(tokens, at + 2) & Form.PresentParticiple) === 0
  )
}

/** How far behind a participle the verb of its noun is looked for. */
const OVERTAKEN_REACH = 12

/** "the rebels held in Goma were freed": the noun that a past form hangs on has its own verb further on. */
export function isOvertaken({ tokens, phrasal, verbal, verbs, mentionBefore }: GroupScan, at: number): boolean {
  if (mentionBefore[at] === undefined || !(phrasal[at + 1] & Phrasal.Preposition) || verbal[at] & Verbal.Plain)
    return false
  const ends = Phrasal.Coordinator | Phrasal.Relative | Phrasal.Subordinator | Phrasal.Pronoun
  for (let next = at + 2; next < tokens.length && next < at + OVERTAKEN_REACH; next++) {
    if (tokens.shape[next] & Shape.Punctuation || phrasal[next] & ends || verbal[next] & Verbal.Subject) return false
    // "said on Monday the agreement was …": another noun phrase begins, which has the verb
    if (phrasal[next] & (Phrasal.Article | Phrasal.Determiner) && !(phrasal[next - 1] & Phrasal.Preposition))
      return false
    if (!(verbs.at(tokens, next) & Verb.Passive) || !(verbs.at(tokens, next) & Verb.Sure)) continue
    // the mention right before is what the participle's preposition ties, not the verb's own subject
    const mention = mentionBefore[next]
    return mention === undefined || (mention.first > at + 1 && (phrasal[mention.first - 1] & Phrasal.Preposition) !== 0)
  }
  return false
}

/** "a trilateral meeting": a plain word between an article and the form makes a noun of it. */
export function isNounGerund(
  { phrasal, verbal, verbs, tokens, inMention }: GroupScan,
  at: number,
  first: number,
): boolean {
  // "the annual meeting was held": what a form of "to be" follows is its subject
  if (
    at > first &&
    at + 1 < tokens.length &&
    verbs.at(tokens, at + 1) & Verb.Passive &&
    !(phrasal[at - 1] & Phrasal.Preposition)
  )
    return true
  if (at - 2 < first || inMention[at - 1] || verbal[at - 1] & Verbal.Adverb) return false
  const tie = Phrasal.Preposition | Phrasal.Coordinator | Phrasal.Relative | Phrasal.Subordinator | Phrasal.By
  if (phrasal[at - 1] & tie || verbs.at(tokens, at - 1) & Verb.Form) return false
  return (phrasal[at - 2] & (Phrasal.Article | Phrasal.Determiner)) !== 0
}

/** "rejected calls", "launched strikes": what stands right after a past form is its object. */
export const followsVerb = ({ tokens, verbs }: GroupScan, at: number): boolean =>
  at > 0 && (verbs.at(tokens, at - 1) & Form.Past) !== 0

/** Whether a mention ends right before a token and may be its subject: "a U.S." is the beginning of "a U.S. request". */
export function isSubject({ mentionBefore, phrasal }: GroupScan, token: number): boolean {
  const mention = mentionBefore[token]
  return mention !== undefined && !(mention.kind === 'state' && phrasal[mention.first] & Phrasal.Indefinite)
}

/** How many words of time may stand between a subject and its verb. */
const TIMES = 4

/** "Norway on Tuesday offered to …": whether only words of time stand between a mention and the verb. */
export function subjectOverTimes({ tokens, grammar, mentionBefore }: GroupScan, edge: number): boolean {
  for (let at = edge; at > 0 && at >= edge - TIMES; at--) {
    if (mentionBefore[at]) return true
    if (!grammar.subjectTimes.has(tokens.norm[at - 1])) return false
  }
  return false
}

/** "to attack Norway": a form that is mostly a noun, behind the mark of the infinitive and in front of its object. */
export const isMarked = ({ grammar, phrasal, verbal, inMention }: GroupScan, at: number, features: number): boolean =>
  grammar.markedInfinitive &&
  at > 0 &&
  (features & Form.Infinitive) !== 0 &&
  (verbal[at - 1] & Verbal.InfinitiveMark) !== 0 &&
  ((phrasal[at + 1] & (Phrasal.Article | Phrasal.Determiner | Phrasal.Possessive)) !== 0 || inMention[at + 1] === 1)

export const isDemonstrative = ({ tokens, verbs, phrasal }: GroupScan, at: number, first: number): boolean =>
  at > first &&
  (phrasal[at] & (Phrasal.Demonstrative | Phrasal.Subordinator | Phrasal.Relative)) ===
    (Phrasal.Subordinator | Phrasal.Relative) &&
  (verbs.at(tokens, at - 1) & Verb.Form) !== 0
