import { franc } from 'franc-min'
import type { Language } from '../../lang/language.ts'

const ISO3: Readonly<Record<string, string>> = {
  fra: 'fr',
  eng: 'en',
  spa: 'es',
  deu: 'de',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  rus: 'ru',
  ukr: 'uk',
  arb: 'ar',
  pes: 'fa',
  tur: 'tr',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  vie: 'vi',
  ind: 'id',
  pol: 'pl',
  ron: 'ro',
  ces: 'cs',
  hun: 'hu',
  ell: 'el',
  heb: 'he',
  hin: 'hi',
  swh: 'sw',
}

/** How much of a text detection looks at, in UTF-16 code units: enough to be sure, little enough to be quick. */
const SAMPLE = 600

/** Marker words that make a sample certain, and by how much they must outnumber those of any other language. */
const CERTAIN = 8
const MARGIN = 6
/** In a short text, this share of marker words will do, if no other language has one. */
const SHARE = 0.2

/** How much of a text is looked at when its beginning is in no language that we read, and how many different markers must stand there. */
const WIDE = 8000
const VARIED = 8

interface Marked {
  readonly code: string
  readonly hits: number
  /** Hits of the next best language. */
  readonly second: number
  /** How many different markers were hit. */
  readonly varied: number
}

/** The language whose marker words stand most often among some words. */
function mostMarked(words: readonly string[], languages: Iterable<Pick<Language, 'code' | 'markers'>>): Marked | null {
  let best: Marked | undefined
  for (const { code, markers } of languages) {
    let hits = 0
    const seen = new Set<string>()
    for (const word of words) {
      if (!markers.has(word)) continue
      hits++
      seen.add(word)
    }
    const before: Marked | undefined = best
    if (!before || hits > before.hits) best = { code, hits, second: before?.hits ?? 0, varied: seen.size }
    else best = { ...before, second: Math.max(before.second, hits) }
  }
  return best ?? null
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u)

/**
 * The language of a text as an ISO 639-1 code where there is one (ISO 639-3 otherwise), or null where the text is too
 * short to tell. Words that only one of the languages read has decide plain cases; the trigram statistics of the franc
 * library, thirty times as slow, decide the rest. Looks at a sample near the beginning, and further on only where that is in
 * a language that we don't read: a dispatch may open with its text in another one.
 */
export function detectLanguage(text: string, languages: Iterable<Pick<Language, 'code' | 'markers'>>): string | null {
  const known = [...languages]
  const from = Math.max(0, Math.min(200, text.length - SAMPLE))
  const sample = text.slice(from, from + SAMPLE)
  const words = wordsOf(sample)
  const best = mostMarked(words, known)
  if (best && best.hits >= CERTAIN && best.hits >= best.second * MARGIN) return best.code
  // trigrams of one short sentence are little evidence; its small words are more
  if (best && best.second === 0 && best.hits >= 2 && best.hits >= words.length * SHARE) return best.code
  const found = franc(sample, { minLength: 10 })
  const code = found === 'und' ? null : (ISO3[found] ?? found)
  if (known.some((language) => language.code === code) || text.length <= SAMPLE) return code
  const wide = mostMarked(wordsOf(text.slice(0, WIDE)), known)
  return wide && wide.varied >= VARIED && wide.hits >= wide.second * MARGIN ? wide.code : code
}
