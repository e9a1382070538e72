import type { Span } from '../record/span.ts'
import { holdsStop } from '../text/columns.ts'
import { FormMemo } from '../text/form-memo.ts'
import { Shape, type SplitText, type TokenRun, type Tokens } from '../text/text.ts'
import { contractionContext, contracts } from './contraction.ts'
import { FormStrings } from './form-strings.ts'
import { type TextWords, WordColumns } from './text-words.ts'
import { cased, type WordPlan, WordPlanner } from './word-plans.ts'
import type { WordRules } from './word-rules.ts'
import { keptTokens, WordUnits } from './word-units.ts'

/** A sentence of more words is cut into pieces. */
export const LONGEST_SENTENCE = 5000

/** With so many plans the splitter begins anew. */
const FULL = 50_000

/** Splits texts into syntactic words by one language's rules. Keep one for each language: it remembers forms. */
export class WordSplitter {
  readonly #rules: WordRules
  readonly #planner: WordPlanner
  readonly #units: WordUnits
  readonly #strings = new FormStrings()
  #plans: WordPlan[] = []
  /** For each form: 0 if it is one word as it stands, otherwise 1 + the place of its plan. */
  #memo: FormMemo

  constructor(rules: WordRules) {
    this.#rules = rules
    this.#planner = new WordPlanner(rules)
    this.#units = new WordUnits(rules.units)
    this.#memo = this.#newMemo()
  }

  /**
   * The words of a text, or of some of its sentences, as the Universal Dependencies have them. `fixed`: spans in any order (names, say); tokens
   * inside them are neither cut nor joined, but contractions and clitics are told apart there too. Offsets are UTF-16 code
   * units. Pure (what it remembers changes no result), linear in the length of what it splits, never throws.
   */
  split(text: SplitText, fixed: readonly Span[] = [], sentences: readonly TokenRun[] = text.sentences): TextWords {
    if (this.#plans.length > FULL) {
      this.#plans = []
      this.#memo = this.#newMemo()
    }
    const { tokens } = text
    const length = sentences.reduce((sum, { first, last }) => sum + last - first, 0)
    const columns = new WordColumns(text.raw, length + (length >> 3) + 16)
    const keeps = keptTokens(tokens, fixed)
    for (const { first, last } of sentences) {
      columns.open(tokens.start[first]!)
      let doubt = '-'
      for (let at = first; at < last; ) {
        if (columns.sentenceLength >= LONGEST_SENTENCE) columns.cut(tokens.end[at - 1]!, tokens.start[at]!)
        const unit = this.#units.end(tokens, at, last, keeps)
        if (unit > at) {
          columns.push(tokens.start[at]!, tokens.end[unit - 1]!, at)
          at = unit
        } else if (at === last - 1 && at > first && this.#rules.finalStop && holdsStop(tokens, at)) {
          this.#finalStop(tokens, at++, columns)
        } else {
          const number = this.#memo.at(tokens, at)
          const clitic = at + 1 < last && leans(tokens, at + 1)
          if (number === 0 && !clitic)
            columns.push(tokens.start[at]!, tokens.end[at]!, at, this.#strings.at(tokens, at))
          else if (number > 0 && !clitic && this.#plans[number - 1]!.doubtful)
            doubt = this.#decide(tokens, at, first, last, doubt, columns)
          else {
            const plan = number === 0 ? null : this.#plans[number - 1]!
            this.#pieces(tokens, at, plan, keeps !== null && keeps[at] !== 0, clitic, columns)
          }
          at += clitic ? 2 : 1
        }
      }
      columns.close(tokens.end[last - 1]!)
    }
    return columns.finish()
  }

  #newMemo(): FormMemo {
    return new FormMemo((tokens, at) => {
      const plan = this.#planner.planOf(tokens, at)
      return plan === null ? 0 : this.#plans.push(plan)
    })
  }

  /** An abbreviation that ends its sentence: the stop is a word, as it ends the sentence too. */
  #finalStop(tokens: Tokens, at: number, columns: WordColumns): void {
    const stop = tokens.end[at]! - 1
    columns.push(tokens.start[at]!, stop, at)
    columns.push(stop, stop + 1, at, '.')
  }

  /** Writes a token that may be a contraction; tells what it was, for the next one. */
  #decide(tokens: Tokens, at: number, first: number, last: number, doubt: string, columns: WordColumns): string {
    const { norm } = tokens
    const model = this.#rules.doubtful!
    const token = this.#strings.at(tokens, at)
    const contracted = contracts(model, contractionContext(model, norm, at, first, last, doubt))
    const [start, end] = [tokens.start[at]!, tokens.end[at]!]
    if (contracted) columns.pushGroup(start, end, at, cased(token, model.forms.get(norm[at]!)!))
    else columns.push(start, end, at, token)
    return contracted ? 'c' : 'w'
  }

  /** Writes the pieces of a token, the last of them with the clitic that follows. */
  #pieces(
    tokens: Tokens,
    at: number,
    plan: WordPlan | null,
    kept: boolean,
    clitic: boolean,
    columns: WordColumns,
  ): void {
    const { raw, start, end } = tokens
    const cuts = plan === null || kept ? [] : plan.cuts
    // a kept token is not cut: what its pieces would be does not count
    const words = plan === null || cuts.length < plan.cuts.length ? [null] : plan.words
    let from = start[at]!
    words.forEach((forms, i) => {
      const isLast = i === words.length - 1
      const to = isLast ? end[at]! : start[at]! + cuts[i]!
      if (isLast && clitic) {
        const own = forms ?? [raw.slice(from, to)]
        columns.pushGroup(from, end[at + 1]!, at, [...own, this.#strings.at(tokens, at + 1)])
      } else if (forms) columns.pushGroup(from, to, at, forms)
      else columns.push(from, to, at)
      from = to
    })
  }
}

/** Whether token `at` is a clitic that makes a multiword token with the one before: 's. */
const leans = (tokens: Tokens, at: number): boolean =>
  (tokens.shape[at]! & Shape.Clitic) !== 0 &&
  tokens.start[at] === tokens.end[at - 1] &&
  tokens.norm[at]!.charCodeAt(0) === 0x27
