import type { InstrumentRules } from '../../lang/document.ts'
import type { InstrumentKind } from '../../record/reading.ts'
import { type Document, takesUp } from './document.ts'

/** A phrase with a document's noun, as far as it tells which one is meant. */
export interface DocumentPhrase {
  readonly norm: string
  readonly kind: InstrumentKind
  readonly name: string
  /** Length of the name in tokens. */
  readonly length: number
  readonly definite: boolean
  /** A word with a capital before the noun, which tells it from others of that noun, or ''. */
  readonly own: string
}

/** The documents named so far, by all that later phrases may call them by. */
export class Shelf {
  /** The last document that speaks: a communiqué, a letter. */
  speaking: Document | undefined
  /** The sentence that is read is a headline, which the text tells again. */
  inHeading = false
  /** The last document by noun, by name and by abbreviation. */
  private readonly latest = new Map<string, Document>()
  /** The last document that no preposition governs: what the text is about. */
  private free: Document | undefined
  private last: Document | undefined
  /** Documents that only a headline has named so far, by noun. */
  private readonly heading = new Map<string, Document>()
  /** How many abbreviations the text has given in brackets. */
  private abbreviations = 0
  private readonly rules: InstrumentRules

  constructor(rules: InstrumentRules) {
    this.rules = rules
  }

  /** Enters a document as a phrase named it. `free`: no preposition governs the phrase; `added`: it is the first to name it. */
  put(document: Document, { norm, kind, name, own }: DocumentPhrase, free: boolean, added: boolean): void {
    this.last = document
    if (free) this.free = document
    this.latest.set(stem(norm), document)
    this.latest.set(`#${kind}`, document)
    if (isAgreed(kind)) this.latest.set(`#of ${restOf(name, norm)}`, document)
    if (own) this.latest.set(`#by ${own} ${stem(norm)}`, document)
    this.latest.set(name.toLowerCase(), document)
    if (this.inHeading && added && isBare(document)) this.heading.set(stem(norm), document)
  }

  abbreviate(document: Document, norm: string): void {
    this.latest.set(`(${norm}`, document)
    this.abbreviations++
  }

  /** What an abbreviation stands for, once the text has given it in brackets. */
  abbreviated(norm: string): Document | undefined {
    return this.abbreviations === 0 ? undefined : this.latest.get(`(${norm}`)
  }

  find(phrase: DocumentPhrase): Document | undefined {
    return this.retold(phrase.norm) ?? this.known(phrase)
  }

  /** "Un accord a été conclu": what a headline named by its noun alone, the first time that the text names one. */
  private retold(norm: string): Document | undefined {
    const document = this.heading.get(stem(norm))
    if (document && !this.inHeading) this.heading.delete(stem(norm))
    return document
  }

  /** The document that a phrase takes up again: one of the same name, or for a short definite phrase the last of its kind. */
  private known({ norm, kind, name, length, definite, own }: DocumentPhrase): Document | undefined {
    const same = this.latest.get(name.toLowerCase())
    if (same && (definite || length > 1)) return same
    // "le pacte de libre-échange … l'accord de libre-échange"
    const rest = isAgreed(kind) ? restOf(name, norm) : ''
    const alike = rest && (definite || rest.includes(' ')) ? this.latest.get(`#of ${rest}`) : undefined
    if (alike) return alike
    const last = this.latest.get(stem(norm))
    // "the Oslo Accords and the Dayton Accords"
    const named = own ? this.latest.get(`#by ${own} ${stem(norm)}`) : undefined
    if (named) return named
    if (own && last?.name.includes(' ') && !last.name.toLowerCase().includes(own)) return undefined
    if (last && length > 1 && takesUp(name, last.name, definite)) return last
    // "un sondage … le sondage de l'institut X": the fuller name tells whose the one before is
    if (last && definite && isBare(last) && !last.issuers.length) return last
    if (!definite || length > 2) return undefined
    if (last || length > 1) return last
    if (this.rules.general.has(norm)) return this.meant()
    return kind === 'agreement' ? (this.latest.get('#treaty') ?? this.latest.get('#agreement')) : undefined
  }

  /** What "the text" means: the last document that no preposition governs, unless one that speaks was named after it. */
  private meant(): Document | undefined {
    const free = this.free ?? this.last
    const speaking = this.speaking
    return speaking && free && !free.speaks && reached(speaking) > reached(free) ? speaking : free
  }
}

const isAgreed = (kind: InstrumentKind): boolean => kind === 'agreement' || kind === 'treaty'

/** The words of a name beside its noun, folded to lower case; '' where there are none. */
const restOf = (name: string, noun: string): string =>
  name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== noun)
    .join(' ')

/** Where a document was named last. */
const reached = ({ mentions }: Document): number => mentions.at(-1)?.start ?? -1

const isBare = ({ name, mentions }: Document): boolean => !name.includes(' ') && mentions.length > 0

/** One key for singular and plural: accord, accords. */
const stem = (norm: string): string => (norm.endsWith('s') ? norm.slice(0, -1) : norm)
