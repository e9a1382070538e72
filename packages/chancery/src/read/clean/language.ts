import { francAll } from 'franc-min'
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

/**
 * Marker words that make a sample certain, how many of them must differ (a neighbour may have one or two as well, and often:
 * Catalan "les", Danish "for" and "at"), and by how much they must outnumber those of any other language.
 */
const CERTAIN = 8
const DIFFERENT = 5
const MARGIN = 6
/** In a text of a few words, this share of marker words will do, if no other language has one. */
const SHARE = 0.2
const BRIEF = 40
/**
 * Fewer markers will do where most words are such as the language's texts are full of: four different ones where these and
 * the language's other common words are three words in ten, five where they are a quarter.
 */
const FEW = 4
const USUAL = 1.2

/** How much of a text is looked at where the sample leaves doubt, and how many different markers must stand there. */
const WIDE = 8000
const VARIED = 8
/** Different markers that a sample must hold, twice as many as of another language, to be taken for more of the same. */
const LIKELY = 3

/** How near to the best language by trigrams (1) another must come in a text of a few words, by how many of its markers stand there. */
const NEAR: readonly number[] = [2, 0.93, 0.9, 0.8]

const codeOf = (iso3: string): string | null => (iso3 === 'und' ? null : (ISO3[iso3] ?? iso3))

/** What detection needs to know of a language. */
type Marked = Pick<Language, 'code' | 'markers' | 'common'>

/** The language whose markers stand most often in a stretch of text. */
interface Lead {
  readonly code: string
  readonly hits: number
  /** Hits of the next best language. */
  readonly second: number
  /** How many different markers were hit. */
  readonly varied: number
  /** Hits of the language's markers and of its other common words. */
  readonly usual: number
  /** Words of the stretch, markers or not; the blank ends of the stretch count as words. */
  readonly words: number
}

/** Whether the words of a sample make its language certain. */
function isPlain({ hits, second, varied, usual, words }: Lead): boolean {
  if (hits < second * MARGIN) return false
  if (hits >= CERTAIN && varied >= DIFFERENT) return true
  if (varied >= FEW && varied * usual >= words * USUAL) return true
  // trigrams of one short sentence are little evidence; its small words are more
  return words <= BRIEF && second === 0 && hits >= 2 && hits >= words * SHARE
}

/**
 * Tells the language of texts. Words that only one of the languages read has decide most cases; the trigram statistics of
 * the franc library, a hundred times as slow, decide the rest. Looks at a sample near the beginning, and further on where
 * that holds few of those words or is in a language that we don't read: a dispatch may open with its text in another one.
 */
export class LanguageDetector {
  readonly #languages: readonly Marked[]
  readonly #words: Vocabulary
  /** Numbers of each language's markers, and of its other common words. */
  readonly #markers: readonly (readonly number[])[]
  readonly #common: readonly (readonly number[])[]
  /** How often each word stands in the stretch counted last. */
  readonly #hits: Uint16Array

  /** @param languages those that the reader reads */
  constructor(languages: Iterable<Marked>) {
    this.#languages = [...languages]
    this.#words = new Vocabulary([
      ...new Set(this.#languages.flatMap(({ markers, common }) => [...markers, ...common])),
    ])
    const numbers = (words: ReadonlySet<string>): number[] => [...words].map((word) => this.#words.idOf(word))
    this.#markers = this.#languages.map(({ markers }) => numbers(markers))
    this.#common = this.#languages.map(({ common }) => numbers(common))
    this.#hits = new Uint16Array(this.#words.size)
  }

  /** The language of a text: ISO 639-1 where there is such a code, else ISO 639-3; null where the text is too short to tell. */
  detect(text: string): string | null {
    const from = Math.max(0, Math.min(200, text.length - SAMPLE))
    const lead = this.#lead(text, from, Math.min(from + SAMPLE, text.length))
    if (lead && isPlain(lead)) return lead.code
    const wide = text.length > SAMPLE ? this.#lead(text, 0, Math.min(WIDE, text.length)) : null
    const whole = wide && wide.varied >= VARIED && wide.hits >= wide.second * MARGIN ? wide.code : null
    if (whole !== null && whole === lead?.code && lead.varied >= LIKELY && lead.hits >= lead.second * 2) return whole
    const ranked = francAll(text.slice(from, from + SAMPLE), { minLength: 10 })
    const code = codeOf(ranked[0]![0])
    // Trigrams of names mislead where there is little else: then a small word or two of a language that comes near by them decide.
    if (lead && lead.words <= BRIEF && lead.second === 0 && lead.code !== code) {
      const near = ranked.find(([found]) => codeOf(found) === lead.code)?.[1] ?? 0
      if (near >= NEAR[Math.min(lead.varied, NEAR.length - 1)]!) return lead.code
    }
    return this.#languages.some((language) => language.code === code) ? code : (whole ?? code)
  }

  #lead(text: string, from: number, to: number): Lead | null {
    const words = this.#count(text, from, to)
    let best: Lead | null = null
    this.#languages.forEach(({ code }, i) => {
      let hits = 0
      let varied = 0
      for (const marker of this.#markers[i]!) {
        const times = this.#hits[marker]!
        hits += times
        if (times > 0) varied++
      }
      let usual = hits
      for (const word of this.#common[i]!) usual += this.#hits[word]!
      if (best === null || hits > best.hits) best = { code, hits, second: best?.hits ?? 0, varied, usual, words }
      else best = { ...best, second: Math.max(best.second, hits) }
    })
    return best
  }

  /** Counts the common words of a stretch and gives the number of all its words. A word is what stands between signs, cut or whole. */
  #count(text: string, from: number, to: number): number {
    this.#hits.fill(0)
    let words = 0
    for (let at = from; ; ) {
      const start = at
      while (at < to && plainLetters[text.charCodeAt(at)] !== 0) at++
      const end = at
      while (at < to && isLetter(charClass(text.charCodeAt(at)))) at++
      // a letter that is not plain stands in no common word
      const word = end > start && end === at ? this.#words.idAt(text, start, end) : -1
      if (word >= 0) this.#hits[word]!++
      words++
      if (at === to) return words
      while (at < to && !isLetter(charClass(text.charCodeAt(at)))) at++
    }
  }
}
