import { franc } from 'franc-min'
import type { Language } from '../../lang/language.ts'
import { charClass, isLetter, plainLetters } from '../../text/characters.ts'
import { Vocabulary } from '../../text/vocabulary.ts'

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

/** How much of a text detection looks at first, in UTF-16 code units: enough to be sure, little enough to be quick. */
const SAMPLE = 600

/** Marker words that make a sample certain, and by how much they must outnumber those of any other language. */
const CERTAIN = 8
const MARGIN = 6
/** In a short text, this share of marker words will do, if no other language has one. */
const SHARE = 0.2

/** How much of a text is looked at where the sample leaves doubt, and how many different markers must stand there. */
const WIDE = 8000
const VARIED = 8
/** Different markers that a sample must hold, twice as many as of another language, to be taken for more of the same. */
const LIKELY = 3

/** What detection needs to know of a language. */
type Marked = Pick<Language, 'code' | 'markers'>

/** The language whose markers stand most often in a stretch of text. */
interface Lead {
  readonly code: string
  readonly hits: number
  /** Hits of the next best language. */
  readonly second: number
  /** How many different markers were hit. */
  readonly varied: number
  /** Words of the stretch, markers or not; the blank ends of the stretch count as words. */
  readonly words: number
}

/**
 * Tells the language of texts. Words that only one of the languages read has decide most cases; the trigram statistics of
 * the franc library, a hundred times as slow, decide the rest. Looks at a sample near the beginning, and further on where
 * that holds few of those words or is in a language that we don't read: a dispatch may open with its text in another one.
 */
export class LanguageDetector {
  readonly #languages: readonly Marked[]
  readonly #markers: Vocabulary
  /** Numbers of each language's markers. */
  readonly #ownMarkers: readonly (readonly number[])[]
  /** How often each marker stands in the stretch counted last. */
  readonly #hits: Uint16Array

  /** @param languages those that the reader reads */
  constructor(languages: Iterable<Marked>) {
    this.#languages = [...languages]
    this.#markers = new Vocabulary([...new Set(this.#languages.flatMap(({ markers }) => [...markers]))])
    this.#ownMarkers = this.#languages.map(({ markers }) => [...markers].map((word) => this.#markers.idOf(word)))
    this.#hits = new Uint16Array(this.#markers.size)
  }

  /** The language of a text: ISO 639-1 where there is such a code, else ISO 639-3; null where the text is too short to tell. */
  detect(text: string): string | null {
    const from = Math.max(0, Math.min(200, text.length - SAMPLE))
    const lead = this.#lead(text, from, Math.min(from + SAMPLE, text.length))
    if (lead && lead.hits >= CERTAIN && lead.hits >= lead.second * MARGIN) return lead.code
    // trigrams of one short sentence are little evidence; its small words are more
    if (lead && lead.second === 0 && lead.hits >= 2 && lead.hits >= lead.words * SHARE) return lead.code
    const wide = text.length > SAMPLE ? this.#lead(text, 0, Math.min(WIDE, text.length)) : null
    const whole = wide && wide.varied >= VARIED && wide.hits >= wide.second * MARGIN ? wide.code : null
    if (whole !== null && whole === lead?.code && lead.varied >= LIKELY && lead.hits >= lead.second * 2) return whole
    const found = franc(text.slice(from, from + SAMPLE), { minLength: 10 })
    const code = found === 'und' ? null : (ISO3[found] ?? found)
    return this.#languages.some((language) => language.code === code) ? code : (whole ?? code)
  }

  #lead(text: string, from: number, to: number): Lead | null {
    const words = this.#count(text, from, to)
    let best: Lead | null = null
    this.#languages.forEach(({ code }, i) => {
      let hits = 0
      let varied = 0
      for (const marker of this.#ownMarkers[i]!) {
        const times = this.#hits[marker]!
        hits += times
        if (times > 0) varied++
      }
      if (best === null || hits > best.hits) best = { code, hits, second: best?.hits ?? 0, varied, words }
      else best = { ...best, second: Math.max(best.second, hits) }
    })
    return best
  }

  /** Counts the markers of a stretch and gives the number of its words. A word is what stands between signs, cut or whole. */
  #count(text: string, from: number, to: number): number {
    this.#hits.fill(0)
    let words = 0
    for (let at = from; ; ) {
      const start = at
      while (at < to && plainLetters[text.charCodeAt(at)] !== 0) at++
      const end = at
      while (at < to && isLetter(charClass(text.charCodeAt(at)))) at++
      // a letter that is not plain stands in no marker
      const marker = end > start && end === at ? this.#markers.idAt(text, start, end) : -1
      if (marker >= 0) this.#hits[marker]!++
      words++
      if (at === to) return words
      while (at < to && !isLetter(charClass(text.charCodeAt(at)))) at++
    }
  }
}
