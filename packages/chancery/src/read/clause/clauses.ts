import type { PhraseRules } from '../../lang/phrase.ts'
import { type Sentence, Shape, type Tokens } from '../../text/text.ts'
import type { Mention } from '../names/mention.ts'
import type { VerbGroup } from './group.ts'

/** A sentence with what was found in it; the working unit of voice and act. */
export interface Clause {
  readonly sentence: Sentence
  /** Mentions in text order, inner ones too. */
  readonly mentions: readonly Mention[]
  readonly groups: readonly VerbGroup[]
}

/** Look-ups over one dispatch's clauses. Every walk is bounded, so that one endless sentence costs no more than many short ones. */
export class Syntax {
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
  private readonly subjects = new Map<number, readonly Mention[]>()

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

  /** The mentions that are the subject of a group, [] where the sentence does not show one. Pronouns are left to the caller. */
  subjectOf(group: VerbGroup, clause: Clause): readonly Mention[] {
    const known = this.subjects.get(group.index)
    if (known) return known
    // set first, so that two groups that look to each other end at once
    this.subjects.set(group.index, [])
    const found = this.findSubject(group, clause)
    this.subjects.set(group.index, found)
    return found
  }

  private findSubject(group: VerbGroup, clause: Clause): readonly Mention[] {
    const { first } = clause.sentence
    if (group.kind === 'gerund' || group.kind === 'infinitive') {
      const main = this.mainBefore(group, clause)
      if (
        main &&
        group.kind === 'infinitive' &&
        group.governor >= 0 &&
        this.controlledByObject(main, clause.sentence.last)
      ) {
        const object = this.mentionAfter(main.last, group.first, 4)
        if (object) return this.withFollowing(object, group.first)
      }
      return main && main.index !== group.index ? this.subjectOf(main, clause) : []
    }
    if (group.pronoun >= 0 && this.rules.relatives.has(this.norm(group.pronoun))) {
      let end = group.pronoun
      if (this.norm(end - 1) === ',') end--
      const antecedent = this.mentionBefore[end]
      return antecedent && antecedent.first >= first ? this.withPreceding(antecedent, first) : []
    }
    if (group.clitic >= 0 || group.pronoun >= 0) return []
    const quoted = this.quotation[group.head]
    for (let at = group.first, steps = 0; at > first && steps < 60; at--, steps++) {
      const mention = this.mentionBefore[at]
      if (!mention || mention.inner) {
        const before = at - 1
        const other = this.groupOver[before]
        if (other && other.kind === 'finite' && other.index !== group.index) {
          // the verb of a relative clause about the subject may stand between; another main verb may not
          const relative = this.relativeOf(other, first)
          if (relative < 0) return this.coordinate(group, other, clause)
          steps += at - relative
          at = relative + 1
          continue
        }
        const norm = this.norm(before)
        if (
          norm === ';' ||
          norm === ':' ||
          (this.quotation[before] !== quoted && !this.isPunctuation(before) && quoted >= 0)
        )
          return []
        if (this.rules.subordinators.has(norm) && !this.rules.adverbs.has(norm)) return []
        continue
      }
      if (this.quotation[mention.first] !== quoted) {
        at = mention.first + 1
        continue
      }
      const list = this.withPreceding(mention, first)
      const head = list[0]!
      const before = head.first - 1
      if (
        before >= first &&
        this.rules.prepositions.has(this.norm(before)) &&
        !this.rules.quantities.has(this.norm(before - 1))
      ) {
        at = head.first
        continue
      }
      const governor = before >= first ? this.groupOver[before] : undefined
      if (governor && governor.index !== group.index && !(mention.last >= group.first - 1)) {
        at = head.first
        continue
      }
      return list
    }
    return []
  }

  /** "X a dit A et a ajouté B": the second verb takes the first one's subject. */
  private coordinate(group: VerbGroup, other: VerbGroup, clause: Clause): readonly Mention[] {
    for (let at = group.first - 1; at >= group.first - 2 && at > other.head; at--) {
      if (this.rules.coordinators.has(this.norm(at)) || this.norm(at) === ',') return this.subjectOf(other, clause)
    }
    return []
  }

  /** The relative pronoun that opens the clause of a verb, or -1. */
  private relativeOf(group: VerbGroup, floor: number): number {
    for (let at = group.first - 1; at >= floor && at >= group.first - 8; at--) {
      if (this.rules.relatives.has(this.norm(at)) && !this.mentionAt[at]) return at
      if (this.groupOver[at]?.kind === 'finite') return -1
    }
    return -1
  }

  /** The finite group that an infinitive or gerund depends on: its governor, else the nearest before, else the first after. */
  mainBefore(group: VerbGroup, clause: Clause): VerbGroup | undefined {
    if (group.governor >= 0) return clause.groups.find((other) => other.index === group.governor)
    let best: VerbGroup | undefined
    for (const other of clause.groups) {
      if (other.kind !== 'finite' || this.quotation[other.head] !== this.quotation[group.head]) continue
      if (other.head < group.head) best = other
      else if (!best) return other
      else break
    }
    return best
  }
}
