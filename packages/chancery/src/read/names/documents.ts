import type { InstrumentRules } from '../../lang/document.ts'
import type { InstrumentKind } from '../../record/reading.ts'
import type { Span } from '../../record/span.ts'
import { Shape, type Sentence } from '../../text/text.ts'
import type { Syntax } from '../clause/clauses.ts'
import type { Mention } from './mention.ts'

/** An instrument, or a document that speaks, as it stands in the text: one thing with all its mentions. */
export interface Document {
  readonly index: number
  readonly kind: InstrumentKind
  readonly noun: string
  name: string
  /** Someone may speak through it: communiqué, letter. */
  readonly speaks: boolean
  /** Known by name, so that it counts even where no act or statement hangs on it. */
  named: boolean
  /** An act or statement hangs on it. */
  used: boolean
  readonly mentions: Span[]
  /** States that its name makes clear, in the order printed. */
  readonly parties: string[]
  /** Actors who issued it. */
  issuers: number[]
  date: string | null
  readonly rules: Set<string>
}

/** One mention of a document: its token run, and the noun's token. */
export interface DocumentMention {
  readonly first: number
  readonly last: number
  readonly noun: number
  readonly document: Document
}

/** Finds instruments and speaking documents over the whole dispatch, in text order, with their mentions joined. */
export class Documents {
  readonly all: Document[] = []
  private readonly at = new Map<number, DocumentMention>()
  private readonly latest = new Map<string, Document>()
  private readonly rules: InstrumentRules
  private readonly syntax: Syntax
  private readonly raw: string

  constructor(rules: InstrumentRules, syntax: Syntax, raw: string) {
    this.rules = rules
    this.syntax = syntax
    this.raw = raw
  }

  /** The document whose mention covers a token, if any. */
  over(token: number): DocumentMention | undefined {
    return this.at.get(token)
  }

  /** Reads one sentence. */
  scan(sentence: Sentence): void {
    for (let token = sentence.first; token < sentence.last; token++) {
      const norm = this.syntax.norm(token)
      const kind = this.rules.instruments[norm] ?? this.rules.documents[norm]
      if (!kind || this.at.has(token) || this.syntax.groupOver[token] || this.inName(token)) continue
      this.enter(sentence, token, norm, kind)
    }
  }

  /** The noun is part of a person's or body's name. */
  private inName(token: number): boolean {
    const mention = this.syntax.mentionBefore[token + 1]
    return mention !== undefined && mention.kind !== 'organization' && mention.kind !== 'group'
  }

  private enter(sentence: Sentence, noun: number, norm: string, kind: InstrumentKind): void {
    const first = this.leftEdge(sentence, noun)
    const last = this.rightEdge(sentence, noun)
    const { tokens } = this.syntax
    const name = this.raw.slice(tokens.start[first], tokens.end[last - 1])
    const bare = last - first === 1
    const determiner = this.syntax.norm(first - 1)
    const definite = this.syntax.rules.articles.has(determiner) && !/^(?:un|une|an?|des)$/.test(determiner)
    const known = bare ? (definite || this.syntax.rules.determiners.has(determiner) || this.syntax.rules.of.has(determiner) ? this.latest.get(norm) : undefined) : this.latest.get(name.toLowerCase())
    const capital = (tokens.shape[noun] & Shape.Capital) !== 0 && noun > sentence.first
    const document = known ?? this.add({
      kind, noun: norm, name, speaks: norm in this.rules.documents, named: !bare && (capital || (last > noun + 2 && norm in this.rules.instruments)), issuers: this.issuersOf(sentence, first, last),
    })
    if (!document.issuers.length) document.issuers = this.issuersOf(sentence, first, last)
    for (let at = first; at < last; at++) {
      const state = this.syntax.mentionAt[at]
      if (state?.kind === 'state' && state.states[0] && !document.parties.includes(state.states[0])) document.parties.push(state.states[0])
    }
    document.mentions.push({ start: tokens.start[first], end: tokens.end[last - 1] })
    const mention = { first, last, noun, document }
    for (let at = first; at < last; at++) this.at.set(at, mention)
    this.latest.set(norm, document)
    this.latest.set(name.toLowerCase(), document)
  }

  private add(known: Pick<Document, 'kind' | 'noun' | 'name' | 'speaks' | 'named' | 'issuers'>): Document {
    const document: Document = { ...known, index: this.all.length, used: false, mentions: [], parties: [], date: null, rules: new Set(['read/name/document']) }
    this.all.push(document)
    return document
  }

  private leftEdge(sentence: Sentence, noun: number): number {
    const { tokens, rules } = this.syntax
    if (rules.headFirst) return noun
    let at = noun
    while (at > sentence.first && at > noun - 6) {
      const before = at - 1
      const norm = this.syntax.norm(before)
      const capital = (tokens.shape[before] & (Shape.Capital | Shape.Word)) === (Shape.Capital | Shape.Word)
      if (rules.articles.has(norm) || rules.determiners.has(norm) || this.syntax.groupOver[before] || norm === "'s") break
      if (!this.rules.adjectives.has(norm) && !(capital && !rules.openers.has(norm)) && !(tokens.shape[before] & Shape.Number)) break
      at = before
    }
    return at
  }

  private rightEdge(sentence: Sentence, noun: number): number {
    const { rules, tokens } = this.syntax
    const instrument = this.syntax.norm(noun) in this.rules.instruments
    let at = noun + 1
    const limit = Math.min(sentence.last, noun + 18)
    while (at < limit && this.rules.adjectives.has(this.syntax.norm(at))) at++
    if (!instrument) return this.rules.tails.has(`${this.syntax.norm(at)} ${this.syntax.norm(at + 1)}`) ? at + 2 : at
    let end = at
    while (at < limit) {
      const norm = this.syntax.norm(at)
      if (this.syntax.isPunctuation(at) || this.syntax.groupOver[at]?.kind === 'finite' || rules.relatives.has(norm) || rules.subordinators.has(norm)) break
      if (at === end && !this.rules.complements.has(norm) && !(tokens.shape[at] & Shape.Capital)) break
      const mention = this.syntax.mentionAt[at]
      if (mention) {
        at = mention.last
        end = at
        const tie = this.syntax.norm(at)
        if (!rules.coordinators.has(tie) && !this.rules.complements.has(tie)) break
        continue
      }
      if (this.syntax.groupOver[at] || (rules.prepositions.has(norm) && !this.rules.complements.has(norm) && !rules.articles.has(norm))) break
      at++
      if (!this.rules.complements.has(norm) && !rules.articles.has(norm) && !rules.coordinators.has(norm)) end = at
    }
    return end
  }

  /** Who issued it: a mention inside its phrase, right before it ("a Foreign Ministry statement"), or after "par" / "by". */
  private issuersOf(sentence: Sentence, first: number, last: number): number[] {
    const issuer = (mention: Mention | undefined): number[] | null => (mention && mention.entities.length && !mention.collective ? mention.entities : null)
    const before = issuer(this.syntax.mentionBefore[first])
    if (before && !this.syntax.rules.headFirst) return before
    const after = this.syntax.rules.of.has(this.syntax.norm(last)) ? issuer(this.syntax.mentionAfter(last + 1, sentence.last, 1)) : null
    if (after) return after
    for (let at = last; at < sentence.last && at < last + 9; at++) {
      const norm = this.syntax.norm(at)
      if (norm === ',' || norm === '.') break
      if (this.syntax.rules.by.has(norm)) {
        const by = issuer(this.syntax.mentionAfter(at + 1, sentence.last, 1))
        if (by) return by
      }
    }
    return []
  }
}
