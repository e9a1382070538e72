import type { InstrumentRules } from '../../lang/document.ts'
import type { InstrumentKind } from '../../record/reading.ts'
import type { FormMemo } from '../../text/form-memo.ts'
import { type Sentence, Shape } from '../../text/text.ts'
import type { Syntax } from '../clause/clauses.ts'
import { Phrasal } from '../word-classes.ts'
import type { ExtentScan } from './complement.ts'
import type { Document, DocumentMention } from './document.ts'
import { nameEnd, nameStart } from './extent.ts'
import { hasName, properWord } from './nickname.ts'
import { dateOf, issuersOf, type Provenance, partiesOf } from './provenance.ts'
import { Shelf } from './shelf.ts'

export type { Document, DocumentMention } from './document.ts'

/** Finds instruments and speaking documents over the whole dispatch, in text order, with their mentions joined. */
export class Documents {
  readonly all: Document[] = []
  /** The mention that covers a token. */
  private readonly at: (DocumentMention | undefined)[]
  private readonly shelf: Shelf
  private readonly rules: InstrumentRules
  private readonly scanned: ExtentScan
  private readonly provenance: Provenance

  constructor(rules: InstrumentRules, syntax: Syntax, provenance: Provenance, verbs: FormMemo) {
    this.rules = rules
    this.at = new Array(syntax.tokens.length)
    this.scanned = { rules, syntax, verbs }
    this.shelf = new Shelf(rules)
    this.provenance = provenance
  }

  /** The document whose mention covers a token, if any. */
  over(token: number): DocumentMention | undefined {
    return this.at[token]
  }

  /** Reads one sentence. `heading`: a headline, which the text tells again. */
  scan(sentence: Sentence, heading: boolean): void {
    this.shelf.inHeading = heading
    const { phrasal, tokens } = this.scanned.syntax
    for (let token = sentence.first; token < sentence.last; token++) {
      if (phrasal[token] & Phrasal.Document) {
        if (this.at[token] || this.isVerb(token, sentence) || this.inName(token)) continue
        const norm = tokens.norm[token]
        if (this.rules.idioms?.includes(`${tokens.norm[token - 1]} ${norm}`)) continue
        if (this.rules.papers?.includes(`${tokens.norm[token + 1]} ${tokens.norm[token + 2]}`)) continue
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
    // "the Oslo Accords": a word with a capital right behind another one
    if (this.isNameInside(token, sentence)) return false
    const nominal = Phrasal.Article | Phrasal.Determiner | Phrasal.Of
    return !(syntax.phrasal[token - 1] & nominal) && !this.rules.adjectives.has(syntax.norm(token - 1))
  }

  private isNameInside(token: number, sentence: Sentence): boolean {
    const { syntax } = this.scanned
    const { shape } = syntax.tokens
    const proper = Shape.Capital | Shape.Word
    return (
      token - 1 > sentence.first &&
      (shape[token] & (proper | Shape.AllCaps)) === proper &&
      (shape[token - 1] & (proper | Shape.LineBefore)) === proper &&
      !syntax.rules.headFirst
    )
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
    const document = this.shelf.abbreviated(this.scanned.syntax.tokens.norm[token])
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
    const phrase = { norm, kind, name, length: last - first, definite, own: properWord(this.scanned, first, noun) }
    const known = this.apposed(sentence, first, last) ?? this.shelf.find(phrase)
    // "des projets": what is only planned, and has no name, is no instrument
    if (!known && kind === 'plan' && last - first === 1) return
    // "cette initiative", "cette déclaration": takes up something that was told in other words
    if (!known && pointed) return
    const document = known ?? this.add(kind, norm, name, !pointed && this.isNamed(sentence, first, last, noun))
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
    const free = from === sentence.first || !((syntax.phrasal[governor] | before) & Phrasal.Preposition)
    this.shelf.put(document, phrase, free, known === undefined)
    for (let at = noun; at < last; at++)
      if (syntax.norm(at) === '(') this.shelf.abbreviate(document, syntax.norm(at + 1))
  }

  /** "the resolution of the conflict": what a body adopts is a resolution of that body, or on something. */
  private settles(noun: number): boolean {
    const { syntax } = this.scanned
    if (!(syntax.phrasal[noun + 1] & Phrasal.Of)) return false
    const mention = syntax.mentionAt[noun + 2] ?? syntax.mentionAt[noun + 1] ?? syntax.mentionAt[noun + 3]
    return mention?.kind !== 'organization' && mention?.kind !== 'group'
  }

  /** "the Facility, a special fund": a bare phrase in apposition to a document right before it. */
  private apposed(sentence: Sentence, first: number, last: number): Document | undefined {
    const { syntax } = this.scanned
    let comma = first
    while (comma > sentence.first && comma > first - 3 && !syntax.isComma(comma)) comma--
    if (comma === first || !syntax.isComma(comma) || !(syntax.phrasal[comma + 1] & Phrasal.Indefinite)) return undefined
    const before = this.at[comma - 1]
    if (before?.last !== comma || syntax.mentionAt[last]) return undefined
    for (let at = first; at < last; at++) if (this.rules.complements.has(syntax.norm(at))) return undefined
    return before.document.named ? before.document : undefined
  }

  private isNamed(sentence: Sentence, first: number, last: number, noun: number): boolean {
    return hasName(this.scanned, this.provenance, { sentence, first, last, noun })
  }

  private add(kind: InstrumentKind, noun: string, name: string, named: boolean): Document {
    const document: Document = {
      index: this.all.length,
      kind,
      noun,
      name,
      named,
      speaks: noun in this.rules.documents,
      concluded: !(noun in this.rules.documents) || noun in this.rules.instruments || this.rules.general.has(noun),
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
    if (document.speaks) this.shelf.speaking = document
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

const DETERMINER = Phrasal.Article | Phrasal.Determiner
