import { speaks, type VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** Longest phrase of an unnamed speaker in front of its verb, in tokens. */
const LONGEST = 18

/**
 * `…, | an official source in the arms negotiating team | said`, `…," | a Ministry of Trade and Industry (MTI) official |
 * said`: where a phrase begins that an indefinite article opens right behind a comma or a quotation, and that someone who
 * may speak stands in, whatever complements, brackets and coordinators it holds; -1 where no such phrase ends at `end`.
 */
export function wholePhrase(scan: VoiceScan, floor: number, end: number): number {
  const { syntax, quotations, words } = scan
  let speaker = false
  for (let at = end - 1; at > floor && at > end - LONGEST; at--) {
    if (syntax.norm(at) === ')') {
      const open = openingBracket(scan, at, floor)
      if (open < 0) return -1
      at = open
      continue
    }
    const start = at + 1
    if (syntax.norm(at) === ',' || quotations.closing.has(start))
      return speaker && scan.syntax.rules.indefinites.has(syntax.norm(start)) ? start : -1
    const verb = syntax.groupOver[at]
    if (verb && verb.kind !== 'gerund') return -1
    if (syntax.isPunctuation(at) || words.is(at, CLOSING)) return -1
    if (speaks(scan, at)) speaker = true
  }
  return -1
}

const CLOSING = Word.Mark | Word.Complementizer | Word.Relative | Word.Breaker | Word.Subordinator

function openingBracket({ syntax }: VoiceScan, closing: number, floor: number): number {
  for (let at = closing - 1; at > floor && at > closing - LONGEST; at--) if (syntax.norm(at) === '(') return at
  return -1
}
