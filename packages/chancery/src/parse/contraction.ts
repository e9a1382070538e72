import type { DoubtfulContractions } from './word-rules.ts'

/** What stands around a token that may be a contraction. All forms are `norm`; `''` beyond the sentence's edges. */
export interface ContractionContext {
  readonly form: string
  readonly before: string
  readonly beforeThat: string
  readonly after: string
  /** What the last such token of the sentence was: `c` a contraction, `w` one word, `-` none yet. */
  readonly last: string
}

/**
 * What stands around token `at` of the sentence of tokens `first` to `end`. An adverbial of time is passed over: what stands before
 * it decides ("ont tenu vendredi des consultations").
 */
export const contractionContext = (
  { passedOver, holding }: DoubtfulContractions,
  norm: ArrayLike<string>,
  at: number,
  first: number,
  end: number,
  last: string,
): ContractionContext => {
  const word = (place: number): string => (place >= first && place < end ? norm[place]! : '')
  const isAdverbial = at - 2 >= first && passedOver.has(norm[at - 1]!) && !holding.has(norm[at - 2]!)
  const before = isAdverbial ? at - 2 : at - 1
  return { form: norm[at]!, before: word(before), beforeThat: word(before - 1), after: word(at + 1), last }
}

/** The features of a place, each a short string: the neighbours' forms, ends and classes, and the last decision where a list goes on. */
export const contractionFeatures = (model: DoubtfulContractions, context: ContractionContext): string[] => {
  const { form, before, beforeThat, after, last } = context
  const tail = (word: string, length: number): string => (word.length > length ? word.slice(-length) : word)
  const classOf = (word: string): string => model.classes.find(([, pattern]) => pattern.test(word))?.[0] ?? '-'
  const classes = classOf(before)
  return [
    `c:${classes}`,
    `cl:${classes} ${last}`,
    `ct:${classOf(beforeThat)} ${tail(before, 2)}`,
    `cc:${classOf(beforeThat)} ${classes}`,
    `f:${form}`,
    `p:${before}`,
    `p2:${tail(before, 2)}`,
    `p3:${tail(before, 3)}`,
    `p4:${tail(before, 4)}`,
    `q:${beforeThat}`,
    `qp2:${beforeThat} ${tail(before, 2)}`,
    `pl:${before} ${last}`,
    `n:${after}`,
    `n2:${tail(after, 2)}`,
    `n3:${tail(after, 3)}`,
    `l:${last}`,
  ]
}

/** Whether the token is a contraction. */
export const contracts = (model: DoubtfulContractions, context: ContractionContext): boolean => {
  let sum = model.bias
  for (const feature of contractionFeatures(model, context)) sum += model.weights.get(feature) ?? 0
  return sum > 0
}
