import type { PhraseRules } from '../../lang/phrase.ts'
import { Shape, type SplitText, type Tokens } from '../../text/text.ts'
import type { Mention } from '../names/mention.ts'
import { type ClassedWords, Phrasal, Verbal } from '../word-classes.ts'
import type { VerbGroup } from './group.ts'

/** How long what stands in brackets behind a name in a list may be. */
const BRACKET = 6

/** How far before a body the name of whoever serves in it is looked for. */
const HOLDER_REACH = 8

/** Look-ups over one dispatch's mentions and verb groups, and the lists that coordination makes of them. Every walk is bounded, so that one endless sentence costs no more than many short ones. */
export class Lists {
  readonly tokens: Tokens
  readonly rules: PhraseRules
  /** Classes of each token: flags of `Phrasal`. */
  readonly phrasal: Int32Array
  /** Classes of each token: flags of `Verbal`. */
  readonly verbal: Int32Array
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

  /** 1 for each token that opens a sentence, and for each token of a date expression. */
  private readonly opening: Uint8Array
  private readonly dated: Uint8Array

  constructor(text: SplitText, rules: PhraseRules, words: ClassedWords, quotation: Int32Array, dated: Uint8Array) {
    const { tokens } = text
    this.tokens = tokens
    this.rules = rules
    this.dated = dated
    this.opening = new Uint8Array(tokens.length + 1)
    for (const { first } of text.sentences) this.opening[first] = 1
    this.phrasal = words.phrasal
    this.verbal = words.verbal
    this.quotation = quotation
    // made in full at once: an array that grows by leaps turns into a slow table
    this.groupOver = new Array(tokens.length + 1)
    this.mentionAt = new Array(tokens.length + 1)
    this.mentionBefore = new Array(tokens.length + 1)
  }

  /** Whether a token is the first of its sentence. */
  opensSentence(token: number): boolean {
    return this.opening[token] === 1
  }

  /** Whether a token is part of a date expression. */
  isDate(token: number): boolean {
    return this.dated[token] === 1
  }

  norm(token: number): string {
    return this.tokens.norm[token] ?? ''
  }

  /** The preposition that a token holds, contractions undone: "aux" holds "à"; other tokens' own form. */
  preposition(token: number): string {
    const norm = this.norm(token)
    return this.phrasal[token] & Phrasal.Contraction ? this.rules.contractions[norm] : norm
  }

  isPunctuation(token: number): boolean {
    return (this.tokens.shape[token] & Shape.Punctuation) !== 0
  }

  isComma(token: number): boolean {
    return (this.verbal[token] & Verbal.Comma) !== 0
  }

  isCoordinator(token: number): boolean {
    return (this.phrasal[token] & Phrasal.Coordinator) !== 0
  }

  /** The mention that follows a token over an article, adverbs apart: the object or inverted subject right after a verb. */
  mentionAfter(token: number, limit: number, reach = 2): Mention | undefined {
    const from = this.afterQuantity(token)
    for (let at = from; at < limit && at <= from + reach; at++) {
      const mention = this.mentionAt[at]
      if (mention) return mention
      // "to 18 rebels": French puts more between a number and its noun ("2 000 des 3 550 soldats")
      const counted = this.tokens.shape[at] & Shape.Number && !this.rules.headFirst
      if (!(this.phrasal[at] & (Phrasal.Article | Phrasal.Adverb)) && !counted) return undefined
    }
    return undefined
  }

  /** "a number of diplomats": the token after a quantity's "of", else the token itself. */
  private afterQuantity(token: number): number {
    const noun = this.phrasal[token] & Phrasal.Article && !this.mentionAt[token] ? token + 1 : token
    return this.phrasal[noun] & Phrasal.Quantity && this.phrasal[noun + 1] & Phrasal.Of ? noun + 2 : token
  }

  /** A mention with those that coordination or commas tie to it on its right: "A, B et C". */
  withFollowing(mention: Mention, limit: number): Mention[] {
    const list = [mention]
    let at = mention.last
    const example = mention.plural ? this.mentionAfter(this.exampleAfter(at), limit, 1) : undefined
    // "neighbouring countries, including Kenya and Chad": the group and those that it counts
    if (example && !example.inner) {
      list.push(example)
      at = example.last
    }
    let closed = false
    for (let steps = 0; steps < 24; steps++) {
      let next = at
      let tie = false
      for (; next < limit; next++) {
        if (this.isComma(next) || this.isCoordinator(next)) tie = true
        else if (!(this.phrasal[next] & Phrasal.Of)) break
      }
      const follower = tie ? this.mentionAfter(next, limit, 1) : undefined
      if (!follower || follower.inner) break
      // "A, B a dit": a comma alone ties only when a coordinator closes the list
      if (!this.isComma(next - 1)) closed = false
      else if (!closed && !this.closesList(follower, limit)) break
      // what closes a list closes it for all of its members
      else closed = true
      list.push(follower)
      at = follower.last
    }
    return list
  }

  /** The token after words that name some of a group, ", including", " dont"; past every token where none stand here. */
  private exampleAfter(at: number): number {
    const from = this.isComma(at) ? at + 1 : at
    const word = this.norm(from)
    const { examples } = this.rules
    return examples.has(word)
      ? from + 1
      : examples.has(`${word} ${this.norm(from + 1)}`)
        ? from + 2
        : this.tokens.length
  }

  /** The group that a mention is the first example of. */
  private exampledBy(mention: Mention): Mention | undefined {
    for (let at = mention.first - 1; at >= mention.first - 3 && at > 0; at--) {
      const group = this.mentionBefore[at]
      if (group) return group.plural && this.exampleAfter(at) === mention.first ? group : undefined
    }
    return undefined
  }

  private closesList(mention: Mention, limit: number): boolean {
    let at = mention.last
    for (let steps = 0; steps < 12; steps++) {
      // "A, B, C and as many others as possible": a long list is one, whatever ends it
      if (this.isCoordinator(at)) return steps > 1 || this.mentionAfter(at + 1, limit, 1) !== undefined
      if (!this.isComma(at)) return false
      if (this.isCoordinator(at + 1)) return this.mentionAfter(at + 2, limit, 1) !== undefined
      const next = this.mentionAfter(at + 1, limit, 1)
      if (!next) return false
      at = next.last
    }
    return false
  }

  /** The second word of "ainsi que". */
  private isAddition(at: number, floor: number): boolean {
    return at > floor && (this.phrasal[at] & Phrasal.Subordinator) !== 0 && this.isCoordinator(at - 1)
  }

  /** The token before a bracket that ends at `at`; `at` itself where none does. */
  private overBracket(at: number, floor: number): number {
    if (this.norm(at) !== ')') return at
    for (let open = at - 1; open >= floor && open > at - BRACKET; open--) if (this.norm(open) === '(') return open - 1
    return at
  }

  /** "A, responsable du bureau de l'Union X, et B": the body ends A's title, and A is in the list. */
  private holderOf(mention: Mention, floor: number): Mention {
    if (!(this.phrasal[mention.first - 1] & Phrasal.Preposition) && !(this.phrasal[mention.first] & Phrasal.Of))
      return mention
    for (let at = mention.first; at > floor && at > mention.first - HOLDER_REACH; at--) {
      const holder = this.mentionBefore[at]
      if (holder && !holder.inner) return holder.kind === 'person' && holder.name ? holder : mention
      if (this.isPunctuation(at - 1) || this.groupOver[at - 1]) return mention
    }
    return mention
  }

  /** A mention with those tied to it on its left: the whole coordinated phrase, in text order. */
  withPreceding(mention: Mention, floor: number): Mention[] {
    const list = [mention]
    let at = mention.first
    for (let steps = 0; steps < 24; steps++) {
      let before = at - 1
      let tie = 0
      for (; before >= floor; before--) {
        if (this.isCoordinator(before)) tie = 2
        else if (this.isAddition(before, floor)) continue
        else if (this.isComma(before)) tie = Math.max(tie, 1)
        else if (!(this.phrasal[before] & Phrasal.Of)) break
      }
      if (tie === 0 || (tie === 1 && list.length === 1)) break
      // "A (LR), B (SER) et C": what stands in brackets behind a name is stepped over
      if (tie > 0) before = this.overBracket(before, floor)
      const last = this.mentionBefore[before + 1]
      const previous = last && tie > 0 && this.isComma(last.last) ? this.holderOf(last, floor) : last
      if (!previous || previous.inner) break
      const group = this.exampledBy(previous)
      if (group) {
        list.unshift(group, previous)
        break
      }
      // "par A, B et C ont dit": what a preposition governs is not in the list behind its comma
      if (tie === 1 && this.phrasal[previous.first - 1] & Phrasal.Preposition) break
      list.unshift(previous)
      at = previous.first
    }
    return list
  }
}
