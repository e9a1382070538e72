import type { Span } from '../record/span.ts'

/** A multiword token: words `first` to `last` (exclusive), written as the characters of the span. */
export interface MultiWordRange extends Span {
  readonly first: number
  readonly last: number
}

/** A sentence, or a piece of one: words `first` to `last` (exclusive). */
export interface WordSentence extends Span {
  readonly first: number
  readonly last: number
  /** Its multiword tokens, in order; they count words from the start of the text, not of the sentence. */
  readonly groups: readonly MultiWordRange[]
  /** Whether it is a piece of a sentence too long to parse as one: a warning. */
  readonly cut: boolean
}

/** The syntactic words of a text, column by column. Offsets are UTF-16 code units into `raw`, end exclusive. */
export interface TextWords {
  readonly raw: string
  readonly length: number
  /** Word i stands in `raw.slice(start[i], end[i])`. The words of a multiword token share its span. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** The first token, of the text room, in which the word lies. */
  readonly token: Int32Array
  /** The word as the treebanks write it: its characters, or those that a contraction stands for. */
  readonly form: readonly string[]
  readonly sentences: readonly WordSentence[]
}

/** The columns of `TextWords` while they fill, sentence by sentence. */
export class WordColumns {
  length = 0
  private readonly raw: string
  private readonly form: string[] = []
  private start: Int32Array
  private end: Int32Array
  private token: Int32Array
  private readonly sentences: WordSentence[] = []
  private groups: MultiWordRange[] = []
  private first = 0
  private from = 0
  private wasCut = false

  constructor(raw: string, room: number) {
    this.raw = raw
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.token = new Int32Array(room)
  }

  /** Words of the open sentence, or of its last piece. */
  get sentenceLength(): number {
    return this.length - this.first
  }

  /** Begins a sentence at a character. */
  open(from: number): void {
    this.first = this.length
    this.from = from
    this.wasCut = false
  }

  /** Ends a piece of the open sentence at `to`; the next begins at `from`. */
  cut(to: number, from: number): void {
    this.wasCut = true
    this.close(to)
    this.open(from)
    this.wasCut = true
  }

  /** Ends the open sentence. */
  close(to: number): void {
    const { first, length: last, from: start, groups, wasCut: cut } = this
    this.sentences.push({ first, last, start, end: to, groups, cut })
    this.groups = []
  }

  push(start: number, end: number, token: number, form: string = this.raw.slice(start, end)): void {
    const at = this.length++
    if (at === this.start.length) this.grow()
    this.start[at] = start
    this.end[at] = end
    this.token[at] = token
    this.form.push(form)
  }

  /** Adds the words of one multiword token. */
  pushGroup(start: number, end: number, token: number, forms: readonly string[]): void {
    this.groups.push({ first: this.length, last: this.length + forms.length, start, end })
    for (const form of forms) this.push(start, end, token, form)
  }

  finish(): TextWords {
    const { raw, length, form, sentences } = this
    const columns = [this.start, this.end, this.token].map((column) => column.slice(0, length))
    return { raw, length, start: columns[0]!, end: columns[1]!, token: columns[2]!, form, sentences }
  }

  private grow(): void {
    const copy = (from: Int32Array): Int32Array => {
      const to = new Int32Array(from.length * 2 + 8)
      to.set(from)
      return to
    }
    this.start = copy(this.start)
    this.end = copy(this.end)
    this.token = copy(this.token)
  }
}
