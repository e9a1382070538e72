/** What is counted. The first five count things; each `+` counts those of them that are right in one more respect. */
export const TASKS = [
  'actor',
  'instrument',
  'statement',
  'act',
  'date',
  'statement + speaker',
  'statement + voice',
  'act + name',
  'act + status',
  'act + date',
  'act + place',
  'act + roles',
  'act + voice',
  'date + value',
] as const
export type Task = (typeof TASKS)[number]

/** Right ones, ones in the gold, ones in the reading. */
export interface Count {
  readonly right: number
  readonly gold: number
  readonly read: number
}

/** Micro precision, recall and F1 of summed counts. */
export function score(counts: readonly Count[]): { precision: number; recall: number; f1: number } {
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
  const [right, gold, read] = [sum('right'), sum('gold'), sum('read')]
  const [precision, recall] = [read ? right / read : 0, gold ? right / gold : 0]
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 }
}
