import { Phrasal, Verbal } from '../word-classes.ts'
import { entryOf, type Hit } from './entries.ts'
import { breaksLine, isCapital, type PhraseScan, skipArticles } from './phrase.ts'

/** How many parts a portfolio may have. */
const PARTS = 12

/**
 * "Affaires étrangères et européennes", "Foreign Affairs and Trade": a capitalised run with its adjectives, -1 if none
 * starts. Two capitalised words side by side belong together only where neither is a portfolio: a name may follow it.
 */
export function portfolio(scan: PhraseScan, from: number): number {
  const { phrasal, rules } = scan
  if (!isCapital(scan, from) || isTitle(scan.hitAt[from])) return isLowerPortfolio(scan, from)
  let at = from + 1
  let known = (phrasal[from] & Phrasal.Portfolio) !== 0
  // "en compagnie de Nikol Pachinian": two unknown words with capitals are someone's name
  if (
    rules.headFirst &&
    !known &&
    !scan.shouted &&
    isCapital(scan, at) &&
    !breaksLine(scan, at) &&
    !scan.hitAt[from] &&
    !scan.hitAt[at] &&
    !(phrasal[from] & Phrasal.BodyWord)
  )
    return -1
  for (let steps = 0; steps < PARTS && at < scan.last && !breaksLine(scan, at); steps++) {
    const word = phrasal[at]
    if (scan.taken[at]) break
    if (word & Phrasal.Portfolio) {
      known = true
      at++
    } else if (
      !rules.headFirst &&
      phrasal[at - 1] & Phrasal.Portfolio &&
      word & Phrasal.BodyWord &&
      isCapital(scan, at)
    ) {
      // "of the Foreign Affairs Commission"
      return at + 1
    } else if (isCapital(scan, at) && !known && !scan.hitAt[at] && !(word & Phrasal.Opener)) at++
    else if (rules.headFirst && (word & Phrasal.PortfolioAdjective || (known && isLowerAdjective(scan, at)))) {
      known = true
      at++
    } else {
      const next = tied(scan, at)
      if (next < 0) break
      at = next
    }
  }
  return at
}

/** "Affaires algériennes": a state that a portfolio deals with. */
const isLowerAdjective = (scan: PhraseScan, at: number): boolean =>
  scan.tokens.norm[at].endsWith('s') && !isCapital(scan, at) && entryOf(scan.hitAt[at], 'state')?.as === 'adjective'

/** "ministre de la défense britannique": portfolios printed in lower case, with their adjectives. */
function isLowerPortfolio(scan: PhraseScan, from: number): number {
  const { phrasal } = scan
  if (!(phrasal[from] & Phrasal.Portfolio)) return -1
  return phrasal[from + 1] & Phrasal.PortfolioAdjective ? from + 2 : from + 1
}

/** "et européennes", "and Trade", "de la Transition": what goes on after a part of a portfolio; -1 if nothing does. */
export function tied(scan: PhraseScan, at: number): number {
  const { phrasal } = scan
  const comma = (scan.verbal[at] & Verbal.Comma) !== 0
  const coordinator = comma || (phrasal[at] & Phrasal.Coordinator) !== 0
  if (!coordinator && !(phrasal[at] & Phrasal.Of) && scan.tokens.norm[at] !== 'à') return -1
  const next = skipArticles(scan, at + 1)
  if (next >= scan.last || scan.taken[next] || scan.hitAt[next]) return -1
  const word = phrasal[next]
  if (word & Phrasal.Portfolio && (isCapital(scan, next) || !comma)) {
    let end = next + 1
    while (end < scan.last && phrasal[end] & Phrasal.Portfolio && !breaksLine(scan, end)) end++
    return end
  }
  if (coordinator) return !comma && word & Phrasal.PortfolioAdjective ? next + 1 : -1
  return isCapital(scan, next) && !(word & Phrasal.Opener) ? next + 1 : -1
}

const isTitle = (hit: Hit | undefined): boolean =>
  entryOf(hit, 'office') !== undefined ||
  entryOf(hit, 'institution') !== undefined ||
  entryOf(hit, 'honorific') !== undefined
