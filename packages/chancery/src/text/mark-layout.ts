import { Family, type FoundMark, familyCount, Mark, straightRole } from './marks.ts'
import { Shape, type Tokens } from './text.ts'

/** How far, in paragraphs, a closing mark may be from its opening when no paragraph between reopens the quotation. */
const reach = 15

/** Which marks stand in which paragraph. `bounds` are the first tokens of the paragraphs and the number of all tokens. */
export class MarkLayout {
  /** The first mark of each paragraph, whether or not it has any. */
  readonly begins: Int32Array
  private readonly tokens: Tokens
  private readonly marks: readonly FoundMark[]
  private readonly bounds: readonly number[]
  /** The first mark of each family in each paragraph, or -1. */
  private readonly firsts: Int32Array

  constructor(tokens: Tokens, marks: readonly FoundMark[], bounds: readonly number[]) {
    this.tokens = tokens
    this.marks = marks
    this.bounds = bounds
    this.begins = new Int32Array(bounds.length)
    this.firsts = new Int32Array(bounds.length * familyCount).fill(-1)
    for (let p = 0, m = 0; p + 1 < bounds.length; p++) {
      this.begins[p] = m
      while (m < marks.length && marks[m].token < bounds[p + 1]) {
        const at = p * familyCount + marks[m].family
        if (this.firsts[at] < 0) this.firsts[at] = m
        m++
      }
      this.begins[p + 1] = m
    }
  }

  /** Whether the next mark of a family after paragraph `p`, in a paragraph not too far down, is a closing one. */
  closesLater(family: number, p: number): boolean {
    if (family > Family.Straight) return false
    const limit = Math.min(this.bounds.length - 1, p + 1 + reach)
    for (let q = p + 1; q < limit; q++) {
      const m = this.firsts[q * familyCount + family]
      if (m < 0) continue
      const mark = this.marks[m]
      if (mark.role !== Mark.Close) return false
      if (family === Family.Curly && straightRole(this.tokens, mark.token) === Mark.Open) return false
      return !(mark.token === this.bounds[q] && beginsWithCloser(mark, this.tokens))
    }
    return false
  }
}

/** Whether a closing mark stands right before a capital on its line: old custom begins every line of a quotation so. */
export const beginsWithCloser = (mark: FoundMark, tokens: Tokens): boolean => {
  const next = mark.token + 1
  return (
    next < tokens.length && (tokens.shape[next] & Shape.Capital) !== 0 && (tokens.shape[next] & Shape.LineBefore) === 0
  )
}
