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

/**
 * The language of a text as an ISO 639-1 code where there is one (ISO 639-3 otherwise), or null where the text is too
 * short to tell. Words that only one of the languages read has decide plain cases; the trigram statistics of the franc
 * library, thirty times as slow, decide the rest. Looks at a sample near the beginning of the text.
 */
export function detectLanguage(text: string, languages: Iterable<Pick<Language, 'code' | 'markers'>>): string | null {
  const from = Math.max(0, Math.min(200, text.length - SAMPLE))
  const sample = text.slice(from, from + SAMPLE)
  const words = sample.toLowerCase().split(/[^\p{L}]+/u)
  let best: { code: string; hits: number } | null = null
  let second = 0
  for (const { code, markers } of languages) {
    let hits = 0
    for (const word of words) if (markers.has(word)) hits++
    if (!best || hits > best.hits) {
      second = best?.hits ?? 0
      best = { code, hits }
    } else second = Math.max(second, hits)
  }
  if (best && best.hits >= CERTAIN && best.hits >= second * MARGIN) return best.code
  // trigrams of one short sentence are little evidence; its small words are more
  if (best && second === 0 && best.hits >= 2 && best.hits >= words.length * SHARE) return best.code
  const found = franc(sample, { minLength: 10 })
  return found === 'und' ? null : (ISO3[found] ?? found)
}
