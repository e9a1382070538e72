import { Form } from '../../lang/verb.ts'
import { type Sentence, Shape } from '../../text/text.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import type { GroupDraft, VerbGroup } from './group.ts'
import type { GroupScan } from './scan.ts'
import { Verb } from './verbs.ts'

/** What stands left of a group's first verb. */
export interface Lead {
  readonly first: number
  readonly negated: boolean
  /** A negation that does not count alone stands there: French `ne`. */
  readonly weak: boolean
  readonly reflexive: boolean
  readonly pronoun: number
}

/** Clitics, negations and adverbs before the first verb of a group, and the subject pronoun before them. */
export function leftEdge(scan: GroupScan, at: number, first: number): Lead {
  const { tokens, verbal, inMention } = scan
  let edge = at
  let negated = false
  let weak = false
  let reflexive = false
  for (let k = at - 1; k >= first && k >= at - 6; k--) {
    const word = verbal[k]
    if ((word & (Verbal.Negation | Verbal.Clitic | Verbal.Adverb)) === 0) break
    if (inMention[k] || tokens.shape[k] & Shape.Punctuation) break
    if (word & Verbal.Negation) {
      if (word & Verbal.WeakNegation) weak = true
      else negated = true
    } else if ((word & (Verbal.Clitic | Verbal.Reflexive)) === (Verbal.Clitic | Verbal.Reflexive)) reflexive = true
    edge = k
  }
  const before = edge - 1
  let pronoun = before >= first && verbal[before] & Verbal.Subject && !inMention[before] ? before : -1
  if (pronoun < 0) {
    // "nous" and "vous" may be subject or object: the verb's person tells
    pronoun = agreeing(scan, edge, at)
    if (pronoun >= 0) edge = pronoun + 1
  }
  if (pronoun >= 0 && !reflexive && edge < at) reflexive = isOwn(scan, pronoun, edge)
  return { first: edge, negated, weak, reflexive, pronoun }
}

/** Of the clitics before a verb, the one that can be its subject: first or second person plural, as the verb is. */
function agreeing({ tokens, verbal, verbs }: GroupScan, from: number, at: number): number {
  for (let k = from; k < at; k++) {
    if ((verbal[k] & (Verbal.Clitic | Verbal.Subject)) !== (Verbal.Clitic | Verbal.Subject)) continue
    const features = verbs.at(tokens, at)
    return features & Form.Plural && features & (Form.First | Form.Second) ? k : -1
  }
  return -1
}

/** "nous nous engageons", "je m'engage": an object clitic of the subject's own person. */
function isOwn({ tokens, grammar }: GroupScan, pronoun: number, clitic: number): boolean {
  const own = grammar.ownClitics?.[tokens.norm[pronoun]]
  return own?.includes(tokens.norm[clitic]) === true
}

/** Adds what stands around a group in its sentence: marks before it, doubts, hypotheses and hearsay in its clause. */
export function finish(scan: GroupScan, group: GroupDraft, lead: Lead, { first, last }: Sentence): VerbGroup {
  const { grammar, verbal } = scan
  if (group.kind === 'infinitive' || group.kind === 'gerund') group.mark = markBefore(scan, lead.first, first)
  if (grammar.conditionalIsHearsay && group.tense === 'conditional' && group.perfect) group.hearsay = true
  // "said, likely referring to …": behind a comma the doubt is another verb's
  for (let k = group.last; k < last && k < group.last + 2 && !(verbal[k] & Verbal.Stop); k++)
    if (verbal[k] & Verbal.Doubt) group.modal ??= 'possible'
  for (let k = lead.first; k < group.last; k++) {
    if (verbal[k] & Verbal.Doubt) group.modal = 'possible'
    if (verbal[k] & Verbal.Hearsay) group.hearsay = true
  }
  if (group.kind === 'finite' && (isHypothesis(scan, lead.first, first) || isOpened(scan, lead.first, first)))
    group.modal = 'possible'
  group.negated ||= negatedAround(scan, group, lead, first, last)
  if (lead.weak && !group.negated) group.negated = noLonger(scan, lead.first, group.last, last)
  if (group.head > first && grammar.almost.has(scan.tokens.norm[group.head - 1])) group.negated = true
  // "n'a ni signé ni ratifié": each participle is negated
  if (group.kind === 'participle' && verbal[lead.first - 1] & Verbal.NegativeWord) group.negated = true
  return group
}

/** "ne se sont plus rencontrés", "ne reconnaît plus": a second weak negation makes one of the first, unless "que" follows. */
function noLonger({ verbal, phrasal }: GroupScan, from: number, to: number, end: number): boolean {
  let weak = 0
  for (let k = from; k < end && k <= to; k++)
    if (verbal[k] & Verbal.WeakNegation && verbal[k] & Verbal.Adverb && !(phrasal[k + 1] & Phrasal.Relative)) weak++
  return weak > 0
}

/** "sans signer", "after having signed": over another mark of the infinitive, "afin de", at most two words before. */
function markBefore({ verbal }: GroupScan, group: number, first: number): VerbGroup['mark'] {
  for (let k = group - 1; k >= first && k >= group - 2; k--) {
    if (verbal[k] & Verbal.Without) return 'without'
    if (verbal[k] & Verbal.After) return 'after'
    if (verbal[k] & Verbal.Before) return 'before'
    if (!(verbal[k] & Verbal.InfinitiveMark)) return null
  }
  return null
}

/** How far before the verb the word that makes its clause a hypothesis may stand. */
const HYPOTHESIS_REACH = 14

/** "if … signs": a word of hypothesis in the clause before the verb; "s'" is one before a subject alone, else the reflexive. */
function isHypothesis({ verbal, inMention }: GroupScan, group: number, first: number): boolean {
  for (let k = group - 1; k >= first && k >= group - HYPOTHESIS_REACH; k--) {
    const word = verbal[k]
    if ((word & (Verbal.Stop | Verbal.Hypothesis)) === 0) continue
    if (word & Verbal.Stop) return false
    if (!inMention[k] && !(word & Verbal.Reflexive && !(verbal[k + 1] & Verbal.Subject))) return true
  }
  return false
}

/** "Perhaps Norway signed", "Had Norway signed": a doubt or an inverted auxiliary at the head of the sentence. */
function isOpened({ verbal, grammar, tokens, inMention }: GroupScan, group: number, first: number): boolean {
  const doubt = (verbal[first] & Verbal.Doubt) !== 0
  if (group <= first + 1 || !(doubt || (inMention[first + 1] && grammar.inversions.has(tokens.norm[first]))))
    return false
  for (let k = first + 1; k < group; k++) if (verbal[k] & Verbal.Stop || k - first > HYPOTHESIS_REACH) return false
  return true
}

/** How far the words of a negation may stand from the verb. */
const NEGATION_REACH = 12

/**
 * "has given no guarantee", "n'a expulsé aucun diplomate", "No communiqué was issued", "Aucun accord n'a été signé":
 * the negation stands with the object or the subject.
 */
function negatedAround(scan: GroupScan, group: GroupDraft, lead: Lead, first: number, end: number): boolean {
  const { tokens, grammar, phrasal, verbal } = scan
  if (group.kind !== 'finite' && group.kind !== 'infinitive') return false
  const needsWeak = !grammar.markedInfinitive
  if (needsWeak && !lead.weak) return false
  for (let k = group.last; k < end && k < group.last + (needsWeak ? 4 : 2); k++) {
    if (verbal[k] & Verbal.NegativeWord) return true
    if (tokens.shape[k] & Shape.Punctuation) break
  }
  for (let k = lead.first - 1; k >= first && k >= lead.first - NEGATION_REACH; k--) {
    if (verbal[k] & Verbal.NegativeWord) return k === first || !(scan.verbs.at(tokens, k - 1) & Verb.Form)
    if (tokens.shape[k] & Shape.Punctuation || phrasal[k] & Phrasal.Subordinator) break
  }
  return false
}
