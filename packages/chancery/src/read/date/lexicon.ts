import type { Calendar, CalendarWord, ExpressionRow, FrameRow } from '../../lang/calendar.ts'
import { Vocabulary } from '../../text/vocabulary.ts'
import { type WordKnowledge, wordsOfTokens } from './cut.ts'
import { type ClassRows, fileRows, type RowFiles } from './files.ts'
import { type Follow, followOf, gapOf, opensWithClass } from './follow.ts'
import { compile, type Terms, wordsOf } from './pattern.ts'

/** A place in the tree of forms; `words` are those that end here. */
export interface Node {
  readonly next: Map<number, Node>
  readonly words: CalendarWord[]
  /** Rows that may begin with the words that end here, by class. */
  rows: readonly ClassRows[]
  name: boolean
}

/** A row with its compiled pattern and the words that bar it. */
export interface Compiled<Row> {
  readonly row: Row
  readonly terms: Terms
  readonly notAfter: ReadonlySet<number>
  readonly notBefore: ReadonlySet<number>
  /** Words of which one must stand right before; empty if none need. */
  readonly after: ReadonlySet<number>
  /** Words of which one must stand shortly before; empty if none need. */
  readonly within: ReadonlySet<number>
  /** How many units before the word that it is filed by the pattern begins: 1 for patterns that begin with any word. */
  readonly shift: number
  /** What may come right after the unit that it is filed by. */
  readonly follow: Follow
  /** Whether it may begin with a class, so that the first unit may be one of several of a form. */
  readonly opensWithClass: boolean
  /** How many units at most part the first two expressions of a frame, −1 where there are no two. */
  readonly gap: number
}

/** Frames that are looked for in one go, in the order of the calendar. */
export interface Round {
  readonly frames: readonly Compiled<FrameRow>[]
  /** Whether a word may open one of them, by its number. */
  readonly opening: Uint8Array
  /** Classes that may open one of them, as bits. */
  readonly accepts: number
}

/** A calendar made ready for matching. */
export interface Lexicon extends WordKnowledge {
  readonly calendar: Calendar
  /** Forms by their first word's number. */
  readonly roots: readonly (Node | undefined)[]
  /** Whether a name begins with a word, by its number. */
  readonly names: Uint8Array
  readonly stamps: ReadonlySet<number>
  readonly measures: ReadonlySet<number>
  readonly joiners: ReadonlySet<number>
  readonly rows: RowFiles
  readonly rounds: readonly Round[]
}

/** Classes that are digits. */
const NUMBERS: ReadonlySet<string> = new Set(['day', 'year', 'recent', 'yy', 'n', 'hour', 'minute', 'mm'])

/** The order in which frames close: a date and its time first, open ends last. */
const ROUNDS: readonly (readonly string[])[] = [['same', 'at'], ['week', 'shift'], ['span'], ['since', 'until']]

type Intern = (word: string) => number

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
  const intern: Intern = (word) => {
    const id = ids.get(word) ?? ids.size
    ids.set(word, id)
    return id
  }
  const root = treeOf(calendar, intern)
  const barred = (words: readonly string[] = []): ReadonlySet<number> =>
    new Set(
      words
        .flatMap((w) => (w === '<measure>' ? calendar.measures : [w]))
        .flatMap((w) => wordsOf(w).slice(0, 1))
        .map(intern),
    )
  const prepare = <Row extends ExpressionRow | FrameRow>(row: Row): Compiled<Row> => {
    const terms = compile(row.pattern, intern)
    const limits = row as {
      notAfter?: readonly string[]
      notBefore?: readonly string[]
      after?: readonly string[]
      within?: readonly string[]
    }
    const shift = terms.terms[0]!.of === 'word' ? 1 : 0
    return {
      row,
      terms,
      notAfter: barred(limits.notAfter),
      notBefore: barred(limits.notBefore),
      after: barred(limits.after),
      within: barred(limits.within),
      shift,
      follow: followOf(terms.terms, shift),
      opensWithClass: opensWithClass(terms.terms, shift),
      gap: gapOf(terms.terms),
    }
  }
  const expressions = calendar.expressions.map(prepare)
  const frames = calendar.frames.map(prepare)
  const stamps = new Set(calendar.stamps.flatMap((w) => wordsOf(w).slice(0, 1)).map(intern))
  const measures = barred(['<measure>'])
  const joiners = barred(calendar.joiners)

  const vocabulary = new Vocabulary([...ids.keys()])
  const roots = Array.from({ length: vocabulary.size }, (_, id) => root.next.get(id))
  const rows = fileRows(expressions, roots, vocabulary)
  return {
    calendar,
    vocabulary,
    wordOf: wordsOfTokens(vocabulary),
    traits: rows.traits,
    glued: gluedTo([...ids.keys()], calendar, [...expressions, ...frames]),
    ordinals: new Set(calendar.ordinalEndings),
    roots,
    names: Uint8Array.from(roots, (node) => (node && holdsName(node) ? 1 : 0)),
    stamps,
    measures,
    joiners,
    rows,
    rounds: ROUNDS.map((kinds) =>
      roundOf(
        frames.filter(({ row }) => kinds.includes(row.gives)),
        vocabulary.size,
      ),
    ),
  }
}

function treeOf(calendar: Calendar, intern: Intern): Node {
  const node = (): Node => ({ next: new Map(), words: [], rows: [], name: false })
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
  return root
}

const holdsName = (node: Node): boolean => node.name || [...node.next.values()].some(holdsName)

/** Whether a frame's pattern begins with an expression. */
export const opensWithDate = ({ terms }: Terms): boolean => terms[0]!.of === 'date' || terms[0]!.of === 'time'

/** Letters that the data puts right after digits: 14h30, 3pm, 1970s. */
function gluedTo(
  words: readonly string[],
  calendar: Calendar,
  rows: readonly Compiled<ExpressionRow | FrameRow>[],
): ReadonlySet<string> {
  const glued = new Set(
    calendar.words.filter((w) => w.is === 'half').flatMap((w) => w.forms.map((form) => wordsOf(form)[0]!)),
  )
  for (const { terms } of rows) {
    terms.terms.forEach((term, i) => {
      const next = terms.terms[i + 1]
      if ((i > 0 && NUMBERS.has(terms.terms[i - 1]!.of ?? '')) || (next?.glued && NUMBERS.has(next.of ?? '')))
        for (const id of term.words ?? []) if (words[id]!.length <= 2) glued.add(words[id]!)
    })
  }
  return glued
}

function roundOf(frames: readonly Compiled<FrameRow>[], size: number): Round {
  const opening = new Uint8Array(size)
  let accepts = 0
  for (const { terms } of frames) {
    const { words, accepts: bits } = terms.terms[0]!
    for (const id of words ?? []) opening[id] = 1
    if (!opensWithDate(terms)) accepts |= bits
  }
  return { frames, opening, accepts }
}
