import type { PhraseRules } from '../../lang/phrase.ts'
import { Shape, type Tokens } from '../../text/text.ts'
import type { Mention } from '../names/mention.ts'
import type { VerbGroup } from './group.ts'

/** Look-ups over one dispatch's mentions and verb groups, and the lists that coordination makes of them. Every walk is bounded, so that one endless sentence costs no more than many short ones. */
export class Lists {
  readonly tokens: Tokens
  readonly rules: PhraseRules
  /** Group that covers a token, or undefined. */
  readonly groupOver: (VerbGroup | undefined)[]
  /** Outermost mention that starts at a token. */
  readonly mentionAt: (Mention | undefined)[]
  /** Outermost mention that ends right before a token. */
  readonly mentionBefore: (Mention | undefined)[]
  /** Index of the innermost quotation that a token stands in, or -1. */
  readonly quotation: Int32Array
  /** Whether what a verb governs has its object for a subject: "urges Israel to withdraw". */
  controlledByObject: (group: VerbGroup, limit: number) => boolean = () => false
  private readonly contractions: ReadonlyMap<string, string>

  constructor(tokens: Tokens, rules: PhraseRules, quotation: Int32Array) {
    this.tokens = tokens
    this.rules = rules
    this.quotation = quotation
    // made in full at once: an array that grows by leaps turns into a slow table
    this.groupOver = new Array(tokens.length + 1)
    this.mentionAt = new Array(tokens.length + 1)
    this.mentionBefore = new Array(tokens.length + 1)
    this.contractions = new Map(Object.entries(rules.contractions))
  }

  /** Whether a token is the first of its sentence. */
  opensSentence: (token: number) => boolean = () => false
  /** Whether a token is part of a date expression. */
  isDate: (token: number) => boolean = () => false

  norm(token: number): string {
    return this.tokens.norm[token] ?? ''
  }

  /** The preposition that a token holds, contractions undone: "aux" holds "à"; other tokens' own form. */
  preposition(token: number): string {
    const norm = this.norm(token)
    return this.contractions.get(norm) ?? norm
  }

  isPunctuation(token: number): boolean {
    return (this.tokens.shape[token] & Shape.Punctuation) !== 0
  }

  /** The mention that follows a token over an article, adverbs apart: the object or inverted subject right after a verb. */
  mentionAfter(token: number, limit: number, reach = 2): Mention | undefined {
    for (let at = token; at < limit && at <= token + reach; at++) {
      const mention = this.mentionAt[at]
      if (mention) return mention
      if (!this.rules.articles.has(this.norm(at)) && !this.rules.adverbs.has(this.norm(at))) return undefined
    }
    return undefined
  }

  /** A mention with those that coordination or commas tie to it on its right: "A, B et C". */
  withFollowing(mention: Mention, limit: number): Mention[] {
    const list = [mention]
    let at = mention.last
    for (let steps = 0; steps < 24; steps++) {
      let next = at
      let tie = false
      while (
        next < limit &&
        (this.norm(next) === ',' || this.rules.coordinators.has(this.norm(next)) || this.rules.of.has(this.norm(next)))
      ) {
        if (this.norm(next) === ',' || this.rules.coordinators.has(this.norm(next))) tie = true
        next++
      }
      const follower = tie ? this.mentionAfter(next, limit, 1) : undefined
      if (!follower || follower.inner) break
      // "A, B a dit": a comma alone ties only when a coordinator closes the list
      if (this.norm(next - 1) === ',' && !this.closesList(follower, limit)) break
      list.push(follower)
      at = follower.last
    }
    return list
  }

  private closesList(mention: Mention, limit: number): boolean {
    let at = mention.last
    for (let steps = 0; steps < 12; steps++) {
      if (this.rules.coordinators.has(this.norm(at))) return this.mentionAfter(at + 1, limit, 1) !== undefined
      if (this.norm(at) !== ',') return false
      if (this.rules.coordinators.has(this.norm(at + 1))) return this.mentionAfter(at + 2, limit, 1) !== undefined
      const next = this.mentionAfter(at + 1, limit, 1)
      if (!next) return false
      at = next.last
    }
    return false
  }

  /** A mention with those tied to it on its left: the whole coordinated phrase, in text order. */
  withPreceding(mention: Mention, floor: number): Mention[] {
    const list = [mention]
    let at = mention.first
    for (let steps = 0; steps < 24; steps++) {
      let before = at - 1
      let tie = 0
      while (
        before >= floor &&
        (this.norm(before) === ',' ||
          this.rules.coordinators.has(this.norm(before)) ||
          this.rules.of.has(this.norm(before)))
      ) {
        if (this.rules.coordinators.has(this.norm(before))) tie = 2
        else if (this.norm(before) === ',') tie = Math.max(tie, 1)
        before--
      }
      if (tie === 0 || (tie === 1 && list.length === 1)) break
      const previous = this.mentionBefore[before + 1]
      if (!previous || previous.inner) break
      // "par A, B et C ont dit": what a preposition governs is not in the list behind its comma
      if (tie === 1 && this.rules.prepositions.has(this.norm(previous.first - 1))) break
      list.unshift(previous)
      at = previous.first
    }
    return list
  }
}
