import type { Span } from '../packages/chancery/src/record/span.ts'

/** What is needed to tell whether two actors or instruments are the same: the name and every printed form. */
export interface Named {
  readonly kind: string
  readonly name: string
  readonly state?: string | null
  readonly forms: readonly string[]
}

/** Lower case, no accents, no punctuation, single spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const EMPTY = new Set(
  'le la les l de du des d un une et en au aux the of and for a an m mme mr mrs ms dr son sa leur his her its'.split(
    ' ',
  ),
)
const contentWords = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word && !EMPTY.has(word))

const sharesForm = (a: Named, b: Named): boolean => {
  const forms = new Set([a.name, ...a.forms].map(fold).filter(Boolean))
  return [b.name, ...b.forms].some((form) => forms.has(fold(form)))
}

/**
 * Two actors are the same if they are states of one code, share a printed form, are persons of one last name, or are
 * bodies of which one's name holds all words of the other's.
 */
export function sameActor(a: Named, b: Named): boolean {
  if (a.kind === 'state' || b.kind === 'state') return a.kind === b.kind && !!a.state && a.state === b.state
  if (sharesForm(a, b)) return true
  const [aw, bw] = [contentWords(a.name), contentWords(b.name)]
  if (!aw.length || !bw.length) return false
  const persons = Number(a.kind === 'person') + Number(b.kind === 'person')
  if (persons === 1) return false
  if (persons === 2) return aw.at(-1) === bw.at(-1) && aw.at(-1)!.length > 2
  const [short, long] = aw.length <= bw.length ? [aw, bw] : [bw, aw]
  return short.every((word) => long.includes(word)) && short.some((word) => word.length > 3)
}

/** Two instruments are the same if they share a printed form or three words in five of their names. */
export function sameInstrument(a: Named, b: Named): boolean {
  const forms = new Set(a.forms.map(fold))
  if (b.forms.some((form) => forms.has(fold(form)))) return true
  const [x, y] = [new Set(contentWords(a.name)), new Set(contentWords(b.name))]
  const common = [...x].filter((word) => y.has(word)).length
  return common > 0 && common / (x.size + y.size - common) >= 0.6
}

const EDGE = /[\s"“”„«»‹›'’‘.,;:]/

/** The code units that spans cover, less white space, quotation marks and stops at their edges. */
export function covered(text: string, spans: readonly Span[]): Set<number> {
  const units = new Set<number>()
  for (const span of spans) {
    let { start, end } = span
    while (start < end && EDGE.test(text[start]!)) start += 1
    while (end > start && EDGE.test(text[end - 1]!)) end -= 1
    for (let i = start; i < end; i++) units.add(i)
  }
  return units
}

/** Intersection over union of two sets of code units, 0 to 1. */
export function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0
  for (const unit of a) if (b.has(unit)) common += 1
  return common === 0 ? 0 : common / (a.size + b.size - common)
}

/** Pairs off two lists one to one, best likeness first; a likeness of 0 never pairs. */
export function pairOff<A, B>(as: readonly A[], bs: readonly B[], likeness: (a: A, b: B) => number): [A, B][] {
  const pairs = as.flatMap((a, i) => bs.map((b, j) => ({ like: likeness(a, b), i, j }))).filter((pair) => pair.like > 0)
  pairs.sort((x, y) => y.like - x.like || x.i - y.i || x.j - y.j)
  const [left, right] = [new Map<number, number>(), new Set<number>()]
  for (const { i, j } of pairs) {
    if (left.has(i) || right.has(j)) continue
    left.set(i, j)
    right.add(j)
  }
  return [...left].map(([i, j]) => [as[i]!, bs[j]!])
}
