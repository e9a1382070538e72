import type { InstrumentRules } from '../../lang/document.ts'
import type { FormMemo } from '../../text/form-memo.ts'
import { Shape } from '../../text/text.ts'
import type { Syntax } from '../clause/clauses.ts'
import { Verb } from '../clause/verbs.ts'
import { Phrasal } from '../word-classes.ts'
import type { Mention } from './mention.ts'

/** What finding the extent of an instrument's name needs. */
export interface ExtentScan {
  readonly rules: InstrumentRules
  readonly syntax: Syntax
  /** What a token is as a verb, by word form. */
  readonly verbs: FormMemo
}

/** Whether a token is a verb in a tense that no noun looks like: future, imperfect, a modal. */
export const isVerb = ({ syntax, verbs }: ExtentScan, at: number): boolean =>
  (verbs.at(syntax.tokens, at) & Verb.Sure) !== 0

export const isCapital = ({ syntax }: ExtentScan, at: number): boolean =>
  (syntax.tokens.shape[at] & (Shape.Capital | Shape.Word)) === (Shape.Capital | Shape.Word)

export const breaksLine = ({ syntax }: ExtentScan, at: number): boolean =>
  (syntax.tokens.shape[at] & Shape.LineBefore) !== 0

const LINKS =
  Phrasal.Article |
  Phrasal.Determiner |
  Phrasal.Preposition |
  Phrasal.Coordinator |
  Phrasal.Relative |
  Phrasal.Subordinator |
  Phrasal.Pronoun

/** Function words, which end a run of nouns and adjectives. */
export const isLink = ({ syntax }: ExtentScan, at: number): boolean => (syntax.phrasal[at] & LINKS) !== 0

const ADJECTIVE =
  /(?:ique|iques|al|ale|aux|ales|aire|aires|if|ive|ifs|ives|ien|ienne|iens|iennes|ain|aine|ais|aise|éen|éenne|ois|oise)$/

/** French adjectives that follow a noun: "franco-allemand", "militaro-technique". */
export function isAdjective(scan: ExtentScan, at: number): boolean {
  const { syntax } = scan
  if (!syntax.rules.headFirst || syntax.groupOver[at] || syntax.mentionAt[at]) return false
  const norm = syntax.norm(at)
  if (norm.length < 5 || isLink(scan, at) || syntax.phrasal[at] & Phrasal.Adverb) return false
  return ADJECTIVE.test(norm) || norm.includes('-')
}

/** "between Germany, France and Belgium": a list of states that a coordinator closes; -1 for any other comma. */
export function listEnd({ syntax }: ExtentScan, comma: number, limit: number): number {
  let last = syntax.mentionBefore[comma]
  let end = -1
  for (let at = comma; last?.kind === 'state' && at < limit; ) {
    const closing = syntax.isCoordinator(at)
    if (!closing && !syntax.isComma(at)) break
    const tied = syntax.isCoordinator(at + 1)
    const next = syntax.mentionAfter(tied ? at + 2 : at + 1, limit, 1)
    if (closing || tied) {
      end = next?.kind === 'state' ? next.last : -1
      break
    }
    last = next
    at = next?.last ?? limit
  }
  return end
}

/** A short title in quotation marks, or an abbreviation in brackets; -1 for any other punctuation. */
export function bracketed(scan: ExtentScan, at: number, limit: number): number {
  const { syntax } = scan
  const norm = syntax.norm(at)
  if (norm === '(') return syntax.norm(at + 2) === ')' && isCapital(scan, at + 1) ? at + 3 : -1
  if (norm !== '«' && norm !== '“' && norm !== '"') return -1
  for (let k = at + 2; k < limit && k < at + 9; k++) {
    if (syntax.groupOver[k]?.kind === 'finite') return -1
    if (syntax.norm(k) === '»' || syntax.norm(k) === '”' || syntax.norm(k) === '"') return k + 1
  }
  return -1
}

/** "de partenariat stratégique", "sur la coopération", "between Egypt and Israel", "of Understanding". */
export function complementEnd(scan: ExtentScan, preposition: number, limit: number): number {
  const { syntax, rules } = scan
  const own = syntax.phrasal[preposition] & Phrasal.Of
  // "for example"
  const next = syntax.norm(preposition + 1)
  if (!(next in rules.instruments) && rules.idioms?.includes(`${syntax.norm(preposition)} ${next}`)) return -1
  let at = preposition + 1
  while (at < limit && at < preposition + 5) {
    const norm = syntax.norm(at)
    // "sur cette question", "on these ties": what they point to is not in the name
    if (syntax.phrasal[at] & Phrasal.Demonstrative) return -1
    // "une alerte sur son site": where it was published
    if (syntax.phrasal[at] & Phrasal.Possessive && rules.media?.has(syntax.norm(at + 1))) return -1
    if (!isDetermined(scan, at) && !rules.complements.has(norm) && norm !== 'à') break
    at++
  }
  if (at >= limit || breaksLine(scan, at) || syntax.isDate(at)) return -1
  // "pour aider": what it is for, told by a verb
  if (syntax.groupOver[at]?.kind === 'infinitive' && !isArticled(scan, at - 1)) return -1
  const mention = mentionAt(scan, at) ?? mentionAt(scan, at - 1)
  if (!mention) return nominalEnd(scan, at, limit)
  // "le traité avec M. X" names no treaty, but "la lettre de M. X" names a letter
  if (mention.kind === 'person' && mention.form === 'name' && !(own && syntax.norm(preposition) !== 'for')) return -1
  return syntax.norm(mention.last) === "'s" ? nominalEnd(scan, mention.first, limit) : mention.last
}

/** An article, or a preposition that holds one: "du pouvoir". */
const isArticled = ({ syntax }: ExtentScan, at: number): boolean =>
  (syntax.phrasal[at] & Phrasal.Article) !== 0 || syntax.rules.determined.has(syntax.norm(at))

const isDetermined = ({ syntax }: ExtentScan, at: number): boolean =>
  (syntax.phrasal[at] & (Phrasal.Article | Phrasal.Determiner)) !== 0

/** "to expel foreign troops": what a resolution or plan is for. */
export function purposeEnd(scan: ExtentScan, at: number, limit: number): number {
  const { syntax } = scan
  const group = syntax.groupOver[at + 1] ?? syntax.groupOver[at]
  if (group?.kind !== 'infinitive') return -1
  let next = group.last
  while (next < limit && isDetermined(scan, next)) next++
  return nominalEnd(scan, next, limit)
}

/** "conclus lors des négociations tenues à Athènes", "adressée au Comité": the occasion or the addressee. */
export function occasionEnd(scan: ExtentScan, from: number, limit: number): number {
  const { syntax, rules } = scan
  let at = rules.occasions.has(syntax.norm(from)) ? from + 1 : from + 2
  if (syntax.phrasal[at] & Phrasal.Preposition && !rules.complements.has(syntax.norm(at))) at++
  const mention = syntax.mentionAfter(at, limit, 2)
  if (mention) return mention.last
  return rules.complements.has(syntax.norm(at)) ? complementEnd(scan, at, limit) : -1
}

/** The mention that starts at a token; capitalised words that may be anyone's name count as words of the instrument's. */
function mentionAt({ syntax }: ExtentScan, at: number): Mention | undefined {
  const mention = syntax.mentionAt[at]
  return mention && (mention.rule === 'read/name/bare' || mention.rule === 'read/name/proper') ? undefined : mention
}

/** A mention, or a run of nouns and adjectives; -1 if none starts here. */
function nominalEnd(scan: ExtentScan, from: number, limit: number): number {
  const { syntax } = scan
  const mention = mentionAt(scan, from)
  const owner = mention !== undefined && syntax.norm(mention.last) === "'s"
  if (mention && !owner) return mention.last
  let at = owner ? mention.last + 1 : from
  while (at < limit && at < from + 5 && !breaksLine(scan, at)) {
    const shape = syntax.tokens.shape[at]
    if (!(shape & (Shape.Word | Shape.Number)) || shape & Shape.Clitic || syntax.isDate(at)) break
    if (at > from && (isVerb(scan, at) || (!syntax.rules.headFirst && syntax.norm(at).endsWith('ed')))) break
    if (
      isLink(scan, at) ||
      syntax.rules.contrasts.has(syntax.norm(at)) ||
      syntax.phrasal[at] & Phrasal.Adverb ||
      scan.rules.complements.has(syntax.norm(at)) ||
      scan.rules.partners.has(syntax.norm(at))
    )
      break
    if (at > from && (mentionAt(scan, at) || (syntax.groupOver[at] && !scan.rules.adjectives.has(syntax.norm(at)))))
      break
    at++
  }
  return at > from ? at : -1
}

/** "avec l'Arménie", "with Iran": a partner that is a state or body. */
export function partnerEnd({ syntax }: ExtentScan, at: number, limit: number): number {
  const mention = syntax.mentionAfter(at + 1, limit, 1)
  return mention && (mention.kind === 'state' || (mention.kind === 'organization' && mention.form === 'name'))
    ? mention.last
    : -1
}

/** "et le rétablissement de la paix", "and Israel": a second part, where no clause of its own begins with it. */
export function coordinatedEnd(scan: ExtentScan, at: number, limit: number, head: number): number {
  const { syntax, rules } = scan
  let next = at + 1
  while (next < limit && (syntax.phrasal[next] & Phrasal.Article || rules.complements.has(syntax.norm(next)))) next++
  // "the order and the memorandum" are two
  const noun = syntax.norm(next)
  if (noun in rules.instruments || noun in rules.documents || noun in rules.measures) return -1
  const mention = syntax.mentionAt[next] ?? syntax.mentionAt[at + 1]
  const before = syntax.mentionBefore[at]
  if (at === head + 1 || (mention !== undefined) !== (before !== undefined)) return -1
  const bodies = syntax.phrasal[at + 1] & Phrasal.Of && mention?.kind !== 'person' && before?.kind !== 'person'
  if (mention && !bodies && (mention.kind === 'person' || before?.kind !== mention.kind)) return -1
  const end = mention ? mention.last : nominalEnd(scan, next, limit)
  if (end < 0) return -1
  // a verb right after makes it the subject of another clause, unless the whole name is the subject
  for (let k = end; k < limit && k < end + 2; k++) if (syntax.groupOver[k]?.kind === 'finite') return mention ? end : -1
  return end
}
