import type { InstrumentRules } from '../../lang/document.ts'
import type { InstrumentKind } from '../../record/reading.ts'
import type { FormMemo } from '../../text/form-memo.ts'
import { type Sentence, Shape } from '../../text/text.ts'
import type { Syntax } from '../clause/clauses.ts'
import { Phrasal } from '../word-classes.ts'
import type { ExtentScan } from './complement.ts'
import { type Document, type DocumentMention, takesUp } from './document.ts'
import { nameEnd, nameStart } from './extent.ts'
import { dateOf, issuersOf, type Provenance, partiesOf } from './provenance.ts'

export type { Document, DocumentMention } from './document.ts'

/** Finds instruments and speaking documents over the whole dispatch, in text order, with their mentions joined. */
export class Documents {
  readonly all: Document[] = []
  /** The mention that covers a token. */
  private readonly at: (DocumentMention | undefined)[]
  /** The last document by noun, by name and by abbreviation. */
  private readonly latest = new Map<string, Document>()
  /** The last document that no preposition governs: what the text is about. */
  private free: Document | undefined
  /** The last document that speaks: a communiqué, a letter. */
  private speaking: Document | undefined
  /** How many abbreviations the text has given in brackets. */
  private abbreviated = 0
  private readonly rules: InstrumentRules
  private readonly scanned: ExtentScan
  private readonly provenance: Provenance

  constructor(rules: InstrumentRules, syntax: Syntax, provenance: Provenance, verbs: FormMemo) {
    this.rules = rules
    this.at = new Array(syntax.tokens.length)
    this.scanned = { rules, syntax, verbs }
    this.provenance = provenance
  }

  /** The document whose mention covers a token, if any. */
  over(token: number): DocumentMention | undefined {
    return this.at[token]
  }

  /** Reads one sentence. */
  scan(sentence: Sentence): void {
    const { phrasal, tokens } = this.scanned.syntax
    for (let token = sentence.first; token < sentence.last; token++) {
      if (phrasal[token] & Phrasal.Document) {
        if (this.at[token] || this.isVerb(token, sentence) || this.inName(token)) continue
        const norm = tokens.norm[token]
        if (this.rules.idioms?.includes(`${tokens.norm[token - 1]} ${norm}`)) continue
        this.enter(sentence, token, norm, kindOf(this.rules, norm)!)
      } else if (tokens.shape[token] & Shape.AllCaps && !this.at[token]) this.abbreviation(token)
    }
  }

  /** "message" after "le" is a noun even where it may be a verb; "note" after "il" is a verb. */
  private isVerb(token: number, sentence: Sentence): boolean {
    const { syntax } = this.scanned
    const group = syntax.groupOver[token]
    if (!group) return false
    // "Communiqué conjoint" on a line of its own is no participle, and "COMMUNIQUE" no verb without its accent
    if (token === sentence.first) return group.kind !== 'participle' && !(syntax.tokens.shape[token]! & Shape.AllCaps)
    const nominal = Phrasal.Article | Phrasal.Determiner | Phrasal.Of
    return !(syntax.phrasal[token - 1] & nominal) && !this.rules.adjectives.has(syntax.norm(token - 1))
  }

  /** The noun is part of a person's or body's name: "Organisation du traité …". */
  private inName(token: number): boolean {
    const { syntax } = this.scanned
    for (let at = token; at > token - 8 && at >= 0; at--) {
      const mention = syntax.mentionAt[at]
      if (mention)
        return mention.last > token && (mention.form === 'name' || mention.first < token) && mention.kind !== 'state'
    }
    return false
  }

  /** "NCMOU", once the text has given it in brackets. */
  private abbreviation(token: number): void {
    if (this.abbreviated === 0) return
    const { tokens } = this.scanned.syntax
    const document = this.latest.get(`(${tokens.norm[token]}`)
    if (document) this.mention(document, token, token + 1, token, token)
  }

  private enter(sentence: Sentence, noun: number, norm: string, kind: InstrumentKind): void {
    const { syntax } = this.scanned
    const { tokens } = syntax
    if (kind === 'resolution' && norm in this.rules.instruments && this.settles(noun)) return
    const first = nameStart(this.scanned, sentence, noun)
    const last = nameEnd(this.scanned, sentence, noun)
    const before = first > 0 ? syntax.phrasal[first - 1] : 0
    const definite = (before & DETERMINER) !== 0 && !(before & Phrasal.Indefinite)
    // "cette déclaration": something is pointed at, not named
    const pointed = (before & Phrasal.Demonstrative) !== 0
    const name = tokens.raw.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ')
    const known = this.known(norm, kind, name, last - first, definite)
    // "des projets": what is only planned, and has no name, is no instrument
    if (!known && kind === 'plan' && last - first === 1) return
    // "cette initiative": takes up something that was told in other words
    if (!known && pointed && norm in this.rules.measures && !(norm in this.rules.documents)) return
    const document = known ?? this.add(kind, norm, name, !pointed && this.isNamed(sentence, first, last, noun, norm))
    if (last - first > 2 && name.length > document.name.length && document.name.split(' ').length === 1)
      document.name = name
    let from = first
    while (
      from > sentence.first &&
      (this.rules.outer.has(syntax.norm(from - 1)) || tokens.shape[from - 1] & Shape.Number) &&
      !syntax.isDate(from - 1)
    )
      from--
    const shown = syntax.phrasal[from - 1] & (DETERMINER | Phrasal.Indefinite)
    const capital = tokens.shape[noun] & Shape.Capital && noun > sentence.first && last - first > 1
    this.mention(document, first, last, noun, shown && !capital && from > sentence.first ? from - 1 : from)
    this.trace(document, sentence, first, last)
    const governor = syntax.phrasal[from - 1] & (DETERMINER | Phrasal.Indefinite) ? from - 2 : from - 1
    if (from === sentence.first || !((syntax.phrasal[governor] | before) & Phrasal.Preposition)) this.free = document
    this.latest.set(stem(norm), document)
    this.latest.set(`#${kind}`, document)
    this.latest.set(name.toLowerCase(), document)
    for (let at = noun; at < last; at++) {
      if (syntax.norm(at) !== '(') continue
      this.latest.set(`(${syntax.norm(at + 1)}`, document)
      this.abbreviated++
    }
  }

  /** "the resolution of the conflict": what a body adopts is a resolution of that body, or on something. */
  private settles(noun: number): boolean {
    const { syntax } = this.scanned
    if (!(syntax.phrasal[noun + 1] & Phrasal.Of)) return false
    const mention = syntax.mentionAt[noun + 2] ?? syntax.mentionAt[noun + 1] ?? syntax.mentionAt[noun + 3]
    return mention?.kind !== 'organization' && mention?.kind !== 'group'
  }

  /** The document that a phrase takes up again: one of the same name, or for a short definite phrase the last of its kind. */
  private known(
    norm: string,
    kind: InstrumentKind,
    name: string,
    length: number,
    definite: boolean,
  ): Document | undefined {
    const same = this.latest.get(name.toLowerCase())
    if (same && (definite || length > 1)) return same
    const last = this.latest.get(stem(norm))
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
    const free = this.free ?? this.all.at(-1)
    const speaking = this.speaking
    return speaking && free && !free.speaks && reached(speaking) > reached(free) ? speaking : free
  }

  /** A name of its own: a capital inside the sentence with more words beside it, or a noun of conclusion with a complement. */
  private isNamed(sentence: Sentence, first: number, last: number, noun: number, norm: string): boolean {
    const { tokens } = this.scanned.syntax
    if (last - first < 2) return false
    if (tokens.shape[noun] & Shape.AllCaps) return false
    if (tokens.shape[noun] & Shape.Capital && noun > sentence.first && !(tokens.shape[noun] & Shape.LineBefore))
      return true
    return norm in this.rules.instruments && last - first > 2
  }

  private add(kind: InstrumentKind, noun: string, name: string, named: boolean): Document {
    const document: Document = {
      index: this.all.length,
      kind,
      noun,
      name,
      named,
      speaks: noun in this.rules.documents,
      used: false,
      mentions: [],
      parties: [],
      issuers: [],
      date: null,
      rules: new Set(['read/name/document']),
    }
    this.all.push(document)
    return document
  }

  private mention(document: Document, first: number, last: number, noun: number, from: number): void {
    const { tokens } = this.scanned.syntax
    if (document.speaks) this.speaking = document
    document.mentions.push({ start: tokens.start[from], end: tokens.end[last - 1] })
    const mention = { first, last, noun, document }
    for (let at = first; at < last; at++) this.at[at] = mention
  }

  /** Takes down parties, issuers and date where this mention tells them. */
  private trace(document: Document, sentence: Sentence, first: number, last: number): void {
    const { syntax } = this.scanned
    for (const code of partiesOf(syntax, this.provenance, first, last))
      if (!document.parties.includes(code)) document.parties.push(code)
    if (!document.issuers.length) document.issuers = issuersOf(syntax, sentence, first, last)
    if (
      document.parties.length > 1 &&
      (!document.speaks || this.rules.general.has(document.noun)) &&
      document.name.includes(' ')
    )
      document.named = true
    document.date ??= dateOf(syntax, this.rules, this.provenance, sentence, first, last)
  }
}

const KINDS = new WeakMap<InstrumentRules, ReadonlyMap<string, InstrumentKind>>()

/** The kind of what a noun names; the three tables of a language joined once. */
function kindOf(rules: InstrumentRules, norm: string): InstrumentKind | undefined {
  let kinds = KINDS.get(rules)
  if (!kinds) {
    kinds = new Map([
      ...Object.entries(rules.measures),
      ...Object.entries(rules.documents),
      ...Object.entries(rules.instruments),
    ])
    KINDS.set(rules, kinds)
  }
  return kinds.get(norm)
}

/** Where a document was named last. */
const reached = ({ mentions }: Document): number => mentions.at(-1)?.start ?? -1

const isBare = ({ name, mentions }: Document): boolean => !name.includes(' ') && mentions.length > 0

const DETERMINER = Phrasal.Article | Phrasal.Determiner

/** One key for singular and plural: accord, accords. */
const stem = (norm: string): string => (norm.endsWith('s') ? norm.slice(0, -1) : norm)
