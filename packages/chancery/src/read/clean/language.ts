import { franc } from 'franc-min'

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

/**
 * The language of a text as an ISO 639-1 code where there is one (ISO 639-3 otherwise), or null where the text is too
 * short to tell. Trigram statistics by the franc library over a sample from the middle of the text.
 */
export function detectLanguage(text: string): string | null {
  const from = Math.max(0, Math.min(200, text.length - SAMPLE))
  const found = franc(text.slice(from, from + SAMPLE), { minLength: 10 })
  return found === 'und' ? null : (ISO3[found] ?? found)
}
