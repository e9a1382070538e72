import type { Calendar, CalendarWord, ExpressionRow, FrameRow } from '../../lang/calendar.ts'
import { compile, type Terms, wordsOf } from './pattern.ts'

/** A place in the tree of forms; `words` are those that end here. */
export interface Node {
  readonly next: Map<number, Node>
  readonly words: CalendarWord[]
  name: boolean
}

/** A row with its compiled pattern and the words that bar it. */
export interface Compiled<Row> {
  readonly row: Row
  readonly terms: Terms
  readonly notAfter: ReadonlySet<number>
  readonly notBefore: ReadonlySet<number>
  readonly order: number
  /** How many units before the word that it is filed by the pattern begins: 1 for patterns that begin with any word. */
  readonly shift: number
}

/** A calendar made ready for matching. Patterns are filed by what they may begin with. */
export interface Lexicon {
  readonly calendar: Calendar
  readonly index: (word: string) => number
  readonly root: Node
  readonly glued: ReadonlySet<string>
  readonly ordinals: ReadonlySet<string>
  readonly stamps: ReadonlySet<number>
  readonly measures: ReadonlySet<number>
  readonly joiners: ReadonlySet<number>
  readonly byWord: ReadonlyMap<number, readonly Compiled<ExpressionRow>[]>
  readonly byClass: ReadonlyMap<string, readonly Compiled<ExpressionRow>[]>
  readonly frames: readonly Compiled<FrameRow>[]
}

/** Classes that are digits. */
const NUMBERS: ReadonlySet<string> = new Set(['day', 'year', 'recent', 'yy', 'n', 'hour', 'minute'])

const node = (): Node => ({ next: new Map(), words: [], name: false })
const known = new WeakMap<Calendar, Lexicon>()

/** The lexicon of a calendar; built once, on first use. */
export function lexiconOf(calendar: Calendar): Lexicon {
  const hit = known.get(calendar)
  if (hit) return hit
  const made = build(calendar)
  known.set(calendar, made)
  return made
}

function build(calendar: Calendar): Lexicon {
  const ids = new Map<string, number>()
  const intern = (word: string): number => {
    const id = ids.get(word) ?? ids.size
    ids.set(word, id)
    return id
  }
  const root = node()
  const enter = (form: string): Node => {
    let here = root
    for (const word of wordsOf(form)) {
      const id = intern(word)
      let next = here.next.get(id)
      if (!next) here.next.set(id, (next = node()))
      here = next
    }
    return here
  }
  for (const word of calendar.words) for (const form of word.forms) enter(form).words.push(word)
  for (const name of calendar.names) enter(name).name = true

  const barred = (words: readonly string[] = []): ReadonlySet<number> =>
    new Set(
      words
        .flatMap((w) => (w === '<measure>' ? calendar.measures : [w]))
        .flatMap((w) => wordsOf(w).slice(0, 1))
        .map(intern),
    )
  const prepare = <Row extends ExpressionRow | FrameRow>(row: Row, order: number): Compiled<Row> => {
    const terms = compile(row.pattern, intern)
    const limits = row as { notAfter?: readonly string[]; notBefore?: readonly string[] }
    return {
      row,
      terms,
      notAfter: barred(limits.notAfter),
      notBefore: barred(limits.notBefore),
      order,
      shift: terms.terms[0]!.of === 'word' ? 1 : 0,
    }
  }
  const byWord = new Map<number, Compiled<ExpressionRow>[]>()
  const byClass = new Map<string, Compiled<ExpressionRow>[]>()
  const file = <Key>(map: Map<Key, Compiled<ExpressionRow>[]>, key: Key, row: Compiled<ExpressionRow>): void => {
    const rows = map.get(key)
    if (rows) rows.push(row)
    else map.set(key, [row])
  }
  const expressions = calendar.expressions.map((row, order) => prepare(row, order))
  for (const made of expressions) {
    for (const term of made.terms.terms.slice(made.shift)) {
      for (const id of term.words ?? []) file(byWord, id, made)
      if (term.of) file(byClass, term.of, made)
      if (!term.optional) break
    }
  }
  const frames = calendar.frames.map((row, order) => prepare(row, order))
  const stamps = new Set(calendar.stamps.flatMap((w) => wordsOf(w).slice(0, 1)).map(intern))

  // Letters that the data puts right after digits: 14h30, 3pm, 1970s.
  const words = [...ids.keys()]
  const glued = new Set(
    calendar.words.filter((w) => w.is === 'half').flatMap((w) => w.forms.map((form) => wordsOf(form)[0]!)),
  )
  for (const { terms } of [...expressions, ...frames]) {
    terms.terms.forEach((term, i) => {
      const next = terms.terms[i + 1]
      if ((i > 0 && NUMBERS.has(terms.terms[i - 1]!.of ?? '')) || (next?.glued && NUMBERS.has(next.of ?? '')))
        for (const id of term.words ?? []) if (words[id]!.length <= 2) glued.add(words[id]!)
    })
  }
  const index = (word: string): number => ids.get(word) ?? -1
  return {
    calendar,
    index,
    root,
    glued,
    ordinals: new Set(calendar.ordinalEndings),
    stamps,
    measures: barred(['<measure>']),
    joiners: barred(calendar.joiners),
    byWord,
    byClass,
    frames,
  }
}
