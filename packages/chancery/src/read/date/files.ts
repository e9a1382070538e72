import type { ExpressionRow } from '../../lang/calendar.ts'
import type { Vocabulary } from '../../text/vocabulary.ts'
import { either, type Follow, NOTHING } from './follow.ts'
import type { Compiled, Node } from './lexicon.ts'
import { bitOf, wordBit } from './traits.ts'

type Row = Compiled<ExpressionRow>

/** Rows that may begin with one class, and what may follow. */
export interface ClassRows {
  readonly rows: readonly Row[]
  readonly follow: Follow
}

/** Classes of digits that rows may begin with, in the order in which they are tried. */
const DIGITS = ['iso', 'numeric', 'day', 'year', 'recent', 'yy', 'n', 'nth', 'hour', 'hhmm', 'mm']

/** Rows that may begin with a class of digits, and the class's bit. */
export interface DigitRows extends ClassRows {
  readonly bit: number
}

/** The expression rows, filed by what they may begin with. Columns go by a word's number. */
export interface RowFiles {
  /** What each word can be read as, as bits of classes. */
  readonly traits: Int32Array
  /** What must follow each word for any row to begin there, as in `Follow`; nothing where none can. */
  readonly followTraits: Int32Array
  readonly followWords: Int32Array
  readonly byWord: readonly (readonly Row[])[]
  /** In the order in which the classes are tried. */
  readonly byDigits: readonly DigitRows[]
}

/** The class that rows are filed by which may begin with a word of the lexicon; a word of number is filed under `n`. */
const filedBy = (is: string): string => (is === 'number' ? 'n' : is)

/** Files rows by their first terms, and at each node those that may begin with its words. */
export function fileRows(
  expressions: readonly Row[],
  roots: readonly (Node | undefined)[],
  vocabulary: Vocabulary,
): RowFiles {
  const byWord: Row[][] = Array.from(roots, () => [])
  const lists = new Map<string, Row[]>()
  for (const row of expressions) {
    for (const { words, of, optional } of row.terms.terms.slice(row.shift)) {
      for (const id of words ?? []) byWord[id]!.push(row)
      if (of !== null) {
        const list = lists.get(of)
        if (list) list.push(row)
        else lists.set(of, [row])
      }
      if (!optional) break
    }
  }
  const byClass = new Map([...lists].map(([of, rows]) => [of, { rows, follow: followOfAll(rows) }]))
  const place = (node: Node): void => {
    const filed = node.words.map(({ is }) => byClass.get(filedBy(is))).filter((rows) => rows !== undefined)
    node.rows = [...new Set(filed)]
    for (const next of node.next.values()) place(next)
  }
  for (const node of roots) if (node) place(node)
  const traits = Int32Array.from(roots, (node) => (node ? traitsOf(node) : 0))
  const onwards = roots.map((node) => (node ? onwardsFrom(node, vocabulary) : NOTHING))
  const follow = roots.map((node, id) => {
    const begins = byWord[id]!.length > 0 || (node && classesOf(node).some((is) => byClass.has(filedBy(is))))
    if (!begins) return NOTHING
    const whole = (node?.words ?? []).map(({ is }) => byClass.get(filedBy(is))?.follow ?? NOTHING)
    return [followOfAll(byWord[id]!), onwards[id]!, ...whole].reduce(either)
  })
  return {
    traits,
    followTraits: Int32Array.from(follow, ({ traits }) => traits),
    followWords: Int32Array.from(follow, ({ words }) => words),
    byWord,
    byDigits: DIGITS.flatMap((of) => {
      const filed = byClass.get(of)
      return filed ? [{ ...filed, bit: bitOf(of) }] : []
    }),
  }
}

const followOfAll = (rows: readonly Row[]): Follow => rows.map(({ follow }) => follow).reduce(either, NOTHING)

/** Classes of every form that begins at a node. */
const classesOf = (node: Node): string[] => [
  ...node.words.map(({ is }) => is),
  ...[...node.next.values()].flatMap(classesOf),
]

const traitsOf = (node: Node): number => classesOf(node).reduce((bits, is) => bits | bitOf(is), 0)

/** What the second word of a form may be; a count goes on with a hyphen or another number: twenty-five. */
function onwardsFrom(node: Node, vocabulary: Vocabulary): Follow {
  let words = 0
  for (const [id, next] of node.next) if (classesOf(next).length > 0) words |= wordBit(id)
  const counts = classesOf(node).includes('number')
  return {
    traits: counts ? bitOf('number') : 0,
    words: counts ? words | wordBit(vocabulary.idOf('-')) : words,
  }
}
