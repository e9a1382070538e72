import { type Sentence, Shape } from '../../text/text.ts'
import { Phrasal } from '../word-classes.ts'
import {
  bracketed,
  breaksLine,
  complementEnd,
  coordinatedEnd,
  type ExtentScan,
  isAdjective,
  isCapital,
  isLink,
  isVerb,
  listEnd,
  occasionEnd,
  partnerEnd,
  purposeEnd,
} from './complement.ts'

/** How many tokens a name may have on either side of its noun. */
const LEFT = 7
const RIGHT = 26

/** The first token of the name whose noun stands at `noun`: English premodifiers, and French "proposition de" before "résolution". */
export function nameStart(scan: ExtentScan, sentence: Sentence, noun: number): number {
  const { syntax, rules } = scan
  if (syntax.rules.headFirst) return noun
  let at = noun
  while (at > sentence.first && at > noun - LEFT && !breaksLine(scan, at)) {
    const before = at - 1
    const owned = syntax.norm(before) === "'s" ? syntax.mentionBefore[before] : undefined
    const mention = owned ?? syntax.mentionBefore[at]
    if (mention && mention.first > noun - LEFT && mention.kind !== 'person') {
      at = mention.first
      while (at < before && syntax.phrasal[at] & Phrasal.Article) at++
      continue
    }
    if (!isPremodifier(scan, before)) break
    at = before
  }
  while (at < noun && (syntax.phrasal[at] & Phrasal.Adverb || rules.outer.has(syntax.norm(at)))) at++
  return at
}

/** A noun, adjective or number that may stand before an English noun: no verb, preposition, determiner or link word. */
function isPremodifier(scan: ExtentScan, at: number): boolean {
  const { syntax } = scan
  const norm = syntax.norm(at)
  const { shape } = syntax.tokens
  if (scan.rules.adjectives.has(norm) || scan.rules.outer.has(norm)) return true
  if (!(shape[at] & (Shape.Word | Shape.Number)) || shape[at] & Shape.Clitic || syntax.groupOver[at]) return false
  return !isLink(scan, at) && !(syntax.phrasal[at] & (Phrasal.Opener | Phrasal.Adverb)) && !isVerb(scan, at)
}

/** The token after the last of the name whose noun stands at `noun`. `whole`: complements belong to it. */
export function nameEnd(scan: ExtentScan, sentence: Sentence, noun: number): number {
  const { syntax, rules } = scan
  const limit = Math.min(sentence.last, noun + RIGHT)
  let end = noun + 1
  if (rules.tails.size > 0 && rules.tails.has(`${syntax.norm(end)} ${syntax.norm(end + 1)}`)) end += 2
  for (;;) {
    const next = partEnd(scan, end, limit, noun)
    if (next <= end) return end
    end = next
  }
}

/** Whether a preposition, bare or with its article, is the one that the noun or adjective before it governs. */
function isGoverned({ syntax, rules }: ExtentScan, at: number): boolean {
  const before = syntax.norm(at - 1)
  // "aide militaire à"
  const noun = Object.hasOwn(rules.governing, before) || !syntax.rules.headFirst ? before : syntax.norm(at - 2)
  return Object.hasOwn(rules.governing, noun) && rules.governing[noun] === syntax.preposition(at)
}

/** The end of the next part of a name (adjective, number, quoted title, complement), or -1 if it ends here. */
function partEnd(scan: ExtentScan, at: number, limit: number, noun: number): number {
  const { syntax, rules } = scan
  if (at >= limit || breaksLine(scan, at)) return -1
  const norm = syntax.norm(at)
  const shape = syntax.tokens.shape[at]
  if (syntax.isComma(at)) return listEnd(scan, at, limit)
  if (shape & Shape.Punctuation) return bracketed(scan, at, limit)
  if (syntax.phrasal[at] & Phrasal.By && isCapital(scan, noun)) return syntax.mentionAfter(at + 1, limit, 1)?.last ?? -1
  if (shape & Shape.Number && !syntax.isDate(at))
    return at === noun + 1 || isCapital(scan, noun) || (isCapital(scan, at - 1) && syntax.tokens.norm[at].length < 3)
      ? at + 1
      : -1
  if (rules.complements.has(norm)) return complementEnd(scan, at, limit)
  // "la Facilité de soutien à la paix": the noun before governs it, not the verb of the clause
  if (at > noun + 1 && isGoverned(scan, at)) return complementEnd(scan, at, limit)
  if (rules.partners.has(norm)) return partnerEnd(scan, at, limit)
  if (rules.occasions.has(norm) || (rules.concluded.has(norm) && rules.occasions.has(syntax.norm(at + 1))))
    return occasionEnd(scan, at, limit)
  if (syntax.groupOver[at]?.kind === 'finite') return -1
  if (norm === 'to' && rules.instruments[syntax.norm(noun)] === 'resolution') return purposeEnd(scan, at, limit)
  if (rules.adjectives.has(norm) && syntax.rules.headFirst) return at + 1
  if (isAdjective(scan, at)) return at + 1
  if (syntax.isCoordinator(at)) return coordinatedEnd(scan, at, limit, noun)
  return isCapital(scan, at) && isCapital(scan, noun) && !syntax.mentionAt[at] && !isLink(scan, at) ? at + 1 : -1
}
