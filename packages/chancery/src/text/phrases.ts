import { FormMemo } from './form-memo.ts'
import { foldOf } from './forms.ts'
import { Shape, type SplitRules, type Tokens } from './text.ts'
import { tokenise } from './tokens.ts'

/**
 * How a form is compared with the text. `word`: `norm` (case does not count, accents do). `name`: `fold` (accents do not
 * count), and the first token that the form capitalises (else its first) must be capitalised in the text. `exact`: the
 * characters as they are, for acronyms: "UN" is not "un".
 */
export type PhraseMatch = 'word' | 'name' | 'exact'

/** One form of a lexicon and what it stands for. */
export interface PhraseEntry<T> {
  readonly form: string
  readonly value: T
  readonly match: PhraseMatch
}

/** Receives one value of a phrase found at tokens `first` (inclusive) to `last` (exclusive). */
export type PhraseVisitor<T> = (first: number, last: number, value: T) => void

interface Ending<T> {
  readonly value: T
  /** Offset of the token that must be capitalised, or -1. */
  readonly capital: number
}

interface Node<T> {
  next: Map<string, Node<T>> | null
  endings: Ending<T>[] | null
}

/** Where the phrases begin whose first token folds to one form; by kind of match. */
interface Root<T> {
  names: Node<T> | null
  words: Map<string, Node<T>> | null
  exacts: Map<string, Node<T>> | null
  /** Folds of the tokens that longer phrases go on with. */
  readonly seconds: Set<string>
  /** Of phrases of one token: how the token must be written, as bits of `Lone`. */
  lone: number
  /** Entries not yet entered: most roots of a large book are never met in a text. */
  pending: PhraseEntry<T>[] | null
}

/** The place of words that begin no phrase. */
const NONE = -1

/** Whether a phrase of one token counts wherever the token stands, or where it has a capital. */
const Lone = { Anyhow: 1, Capital: 2 } as const

const newNode = <T>(): Node<T> => ({ next: null, endings: null })

const child = <T>(map: Map<string, Node<T>>, key: string): Node<T> => {
  let node = map.get(key)
  if (node === undefined) {
    node = newNode<T>()
    map.set(key, node)
  }
  return node
}

const rawOf = (tokens: Tokens, at: number): string =>
  tokens.raw.slice(tokens.start[at], tokens.end[at]).replace(/’/g, "'")

/** Folds of the letters of Latin-1 and Latin Extended-A by code, '' for what is no letter. */
const FOLDS: readonly string[] = Array.from({ length: 0x180 }, (_, code) => {
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() === letter.toUpperCase() ? '' : foldOf(letter.toLowerCase())
})

/** The fold of a form's first word where that is plain letters up to a blank or the end; '' where the form must be split to know. */
const plainFold = (form: string): string => {
  let fold = ''
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at)
    if (code === 0x20) return fold
    const letter = code < 0x180 ? FOLDS[code]! : ''
    if (letter === '') return ''
    fold += letter
  }
  return fold
}

/**
 * A lexicon of phrases, looked up by token. Forms are split by the same rules as texts, when a text first holds their
 * first token. A token that begins no phrase costs one look-up. Several values may share a form: each is visited, in the
 * order of building.
 */
export class PhraseBook<T> {
  /** How many forms the book holds; a form with several values counts once for each. */
  readonly size: number
  private readonly roots: readonly Root<T>[]
  /** Place among the roots by word form. */
  private readonly places: FormMemo
  private readonly rules: SplitRules
  private best: readonly Ending<T>[] = []
  private bestLast = -1

  private constructor(roots: ReadonlyMap<string, Root<T>>, size: number, rules: SplitRules) {
    this.roots = [...roots.values()]
    const places = new Map([...roots.keys()].map((key, place) => [key, place]))
    this.places = new FormMemo((tokens, at) => places.get(tokens.fold[at]!) ?? NONE)
    this.size = size
    this.rules = rules
  }

  /** Builds a book; forms without a token are left out. */
  static build<T>(entries: Iterable<PhraseEntry<T>>, rules: SplitRules): PhraseBook<T> {
    const roots = new Map<string, Root<T>>()
    let size = 0
    for (const entry of entries) {
      const key = PhraseBook.keyOf(entry.form, rules)
      if (key === null) continue
      size++
      const root = roots.get(key)
      if (root) root.pending!.push(entry)
      else roots.set(key, { names: null, words: null, exacts: null, seconds: new Set(), lone: 0, pending: [entry] })
    }
    return new PhraseBook(roots, size, rules)
  }

  /** The fold of a form's first token, or null where it has none. */
  private static keyOf(form: string, rules: SplitRules): string | null {
    const plain = plainFold(form)
    if (plain !== '') return plain
    const tokens = tokenise(form, rules)
    return tokens.length === 0 ? null : tokens.fold[0]!
  }

  /** The root of a token with all its phrases entered, or undefined. */
  private rootAt(tokens: Tokens, at: number): Root<T> | undefined {
    const place = this.places.at(tokens, at)
    if (place < 0) return undefined
    const root = this.roots[place]!
    if (root.pending) {
      const { pending } = root
      root.pending = null
      for (const { form, value, match } of pending) this.enter(root, tokenise(form, this.rules), value, match)
    }
    return root
  }

  private enter(root: Root<T>, tokens: Tokens, value: T, match: PhraseMatch): void {
    let node: Node<T>
    if (match === 'name') node = root.names ??= newNode<T>()
    else if (match === 'word') node = child((root.words ??= new Map()), tokens.norm[0]!)
    else node = child((root.exacts ??= new Map()), rawOf(tokens, 0))
    for (let at = 1; at < tokens.length; at++) {
      const key = match === 'name' ? tokens.fold[at]! : match === 'word' ? tokens.norm[at]! : rawOf(tokens, at)
      node = child((node.next ??= new Map()), key)
    }
    if (tokens.length > 1) root.seconds.add(tokens.fold[1]!)
    else if (match === 'name' || (match === 'exact' && (tokens.shape[0]! & Shape.Capital) !== 0))
      root.lone |= Lone.Capital
    else root.lone |= Lone.Anyhow
    const ending = { value, capital: match === 'name' ? capitalOf(tokens) : -1 }
    ;(node.endings ??= []).push(ending)
  }

  /**
   * Visits the phrases in tokens `from` to `to`: leftmost first, the longest at each place, without overlaps. Phrases of
   * one length at one place are all visited, whatever their kind of match.
   */
  scan(tokens: Tokens, visit: PhraseVisitor<T>, from = 0, to: number = tokens.length): void {
    const { form } = tokens
    const places = this.places.known(tokens)
    for (let at = from; at < to; ) {
      const root = places[form[at]] === NONE ? undefined : this.rootAt(tokens, at)
      if (root === undefined || !this.longest(root, tokens, at, to)) {
        at++
        continue
      }
      const { best, bestLast } = this
      for (const { value } of best) visit(at, bestLast, value)
      at = bestLast
    }
  }

  /** Visits the longest phrase at every place where one begins; phrases may overlap. */
  scanAll(tokens: Tokens, visit: PhraseVisitor<T>, from = 0, to: number = tokens.length): void {
    const { form } = tokens
    const places = this.places.known(tokens)
    for (let at = from; at < to; at++) {
      const root = places[form[at]] === NONE ? undefined : this.rootAt(tokens, at)
      if (root === undefined || !this.longest(root, tokens, at, to)) continue
      const { best, bestLast } = this
      for (const { value } of best) visit(at, bestLast, value)
    }
  }

  /** Whether token `at` is the first word of a phrase, whatever follows; depends on its form alone. */
  mayBegin(tokens: Tokens, at: number): boolean {
    return this.places.at(tokens, at) >= 0
  }

  /** The longest phrase that begins at token `at`, with all its values, or null. */
  at(tokens: Tokens, at: number, to: number = tokens.length): { last: number; values: T[] } | null {
    const root = this.rootAt(tokens, at)
    if (root === undefined || !this.longest(root, tokens, at, to)) return null
    return { last: this.bestLast, values: this.best.map((ending) => ending.value) }
  }

  /** Whether the next token lets a phrase of this root begin here at all. "The", "de", "in" begin many, and mostly none. */
  private goesOn(root: Root<T>, tokens: Tokens, at: number, to: number): boolean {
    const lone = (tokens.shape[at] & Shape.Capital) !== 0 ? Lone.Anyhow | Lone.Capital : Lone.Anyhow
    return (root.lone & lone) !== 0 || (at + 1 < to && root.seconds.has(tokens.fold[at + 1]))
  }

  private longest(root: Root<T>, tokens: Tokens, at: number, to: number): boolean {
    this.bestLast = -1
    if (!this.goesOn(root, tokens, at, to)) return false
    if (root.names !== null) this.walk(root.names, tokens, at, to, 'name')
    const word = root.words?.get(tokens.norm[at])
    if (word !== undefined) this.walk(word, tokens, at, to, 'word')
    if (root.exacts !== null) {
      const exact = root.exacts.get(rawOf(tokens, at))
      if (exact !== undefined) this.walk(exact, tokens, at, to, 'exact')
    }
    return this.bestLast >= 0
  }

  private walk(node: Node<T>, tokens: Tokens, first: number, to: number, match: PhraseMatch): void {
    let at = first
    let here: Node<T> | undefined = node
    while (here !== undefined) {
      at++
      if (here.endings !== null && at >= this.bestLast) this.keep(here.endings, tokens, first, at)
      if (here.next === null || at >= to) return
      here = here.next.get(match === 'name' ? tokens.fold[at] : match === 'word' ? tokens.norm[at] : rawOf(tokens, at))
    }
  }

  private keep(endings: readonly Ending<T>[], tokens: Tokens, first: number, last: number): void {
    const fits = ({ capital }: Ending<T>): boolean =>
      capital < 0 || (tokens.shape[first + capital] & Shape.Capital) !== 0
    const kept = endings.every(fits) ? endings : endings.filter(fits)
    if (kept.length === 0) return
    this.best = last > this.bestLast ? kept : [...this.best, ...kept]
    this.bestLast = last
  }
}

/** Offset of the first capitalised token of a form that is no article ("La Réunion"), else of the first, 0 if there is none. */
const capitalOf = (tokens: Tokens): number => {
  const capitals = [...tokens.shape.keys()].filter((at) => at < tokens.length && tokens.shape[at]! & Shape.Capital)
  return capitals.find((at) => tokens.norm[at]!.length > 3) ?? capitals[0] ?? 0
}
