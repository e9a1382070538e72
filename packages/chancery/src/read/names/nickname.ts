import { type Sentence, Shape } from '../../text/text.ts'
import { Phrasal } from '../word-classes.ts'
import type { ExtentScan } from './complement.ts'
import { entryOf } from './entries.ts'
import type { Provenance } from './provenance.ts'

/** A phrase with an instrument's noun. Token indices, `last` exclusive. */
export interface NounPhrase {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  readonly noun: number
}

const PROPER = Shape.Capital | Shape.Word

/** The first word with a capital before an English noun, which tells it from others of that noun; '' where none stands there. */
export function properWord({ syntax }: ExtentScan, first: number, noun: number): string {
  const { tokens, rules } = syntax
  if (rules.headFirst) return ''
  for (let at = first; at < noun; at++)
    if ((tokens.shape[at] & (PROPER | Shape.AllCaps)) === PROPER) return tokens.norm[at]
  return ''
}

/** A name of its own: a capital inside the sentence with more words beside it, or a noun of conclusion with a complement. */
export function hasName(scan: ExtentScan, { hitAt }: Provenance, { sentence, first, last, noun }: NounPhrase): boolean {
  const { syntax, rules } = scan
  const { tokens } = syntax
  if (last - first < 2) return false
  if (tokens.shape[noun] & Shape.AllCaps) return false
  // "the millennium goals (MDG)", "l'initiative « Carrefour de la paix »": an abbreviation or title of its own
  if (isTitled(scan, last, noun)) return true
  if (!syntax.rules.headFirst && isNicknamed(scan, hitAt, first, noun)) return true
  if (tokens.shape[noun] & Shape.Capital && noun > sentence.first && !(tokens.shape[noun] & Shape.LineBefore))
    return true
  return tokens.norm[noun] in rules.instruments && last - first > 2
}

const QUOTES: ReadonlySet<string> = new Set(['«', '»', '“', '”', '"'])

/** An abbreviation in brackets that is no body's, or a title in quotation marks with a capital of its own. */
function isTitled({ syntax, rules }: ExtentScan, last: number, noun: number): boolean {
  const closing = syntax.norm(last - 1)
  if (syntax.norm(noun) in rules.documents) return false
  if (closing === ')') return !syntax.mentionBefore[last] && !syntax.mentionBefore[last - 3]
  if (!QUOTES.has(closing)) return false
  let open = last - 2
  while (open > last - 10 && !QUOTES.has(syntax.norm(open))) open--
  return last - open > 3 && (syntax.tokens.shape[open + 1] & Shape.Capital) !== 0
}

/** "the NATO 2030 initiative", "the Minsk agreements", "the Iran nuclear deal": a definite noun with a name before it. */
function isNicknamed({ syntax, rules }: ExtentScan, hitAt: Provenance['hitAt'], first: number, noun: number): boolean {
  const { shape } = syntax.tokens
  const article = syntax.phrasal[first - 1] & (Phrasal.Article | Phrasal.Indefinite)
  if (article !== Phrasal.Article || (shape[first] & PROPER) !== PROPER || syntax.norm(first + 1) === "'s") return false
  const norm = syntax.norm(noun)
  const kind = rules.instruments[norm] ?? rules.measures[norm]
  // a body's plan is not named by the body: "the UN plan", but "the NATO 2030 initiative"
  if (kind !== 'agreement' && kind !== 'treaty') return (shape[noun - 1] & Shape.Number) !== 0
  // "the Republican convention" is a meeting
  if (norm.startsWith('convention')) return false
  const state = entryOf(hitAt[first], 'state')
  // whose it is, by an adjective, names nothing: "the Russian deal"
  return state ? state.as === 'capital' || (state.as === 'name' && noun - first > 1) : !syntax.mentionAt[first]
}
