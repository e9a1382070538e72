import { Form } from '../../lang/verb.ts'
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
