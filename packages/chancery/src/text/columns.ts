import { type FormTable, formTable, hashed } from './form-table.ts'
import { formOf } from './forms.ts'
import { Shape, type Tokens } from './text.ts'

/** Room for so many tokens is kept between texts. */
const KEPT = 1 << 14

const spare = {
  start: new Int32Array(KEPT),
  end: new Int32Array(KEPT),
  shape: new Uint16Array(KEPT),
  form: new Int32Array(KEPT),
}

/** The columns of `Tokens` while they fill, in room that the next text uses again: one at a time. */
export class Columns {
  readonly raw: string
  length = 0
  start: Int32Array = spare.start
  end: Int32Array = spare.end
  shape: Uint16Array = spare.shape
  form: Int32Array = spare.form
  readonly forms: FormTable = formTable()
  readonly norm: string[] = []
  readonly fold: string[] = []

  constructor(raw: string) {
    this.raw = raw
  }

  /** Adds the token `raw.slice(start, end)`; `flags` joins the shape that its characters give. */
  push(start: number, end: number, flags: number): void {
    let hash = 0
    for (let at = start; at < end; at++) hash = hashed(hash, this.raw.charCodeAt(at))
    this.pushHashed(start, end, flags, hash)
  }

  /** Adds a token whose characters are hashed already. */
  pushHashed(start: number, end: number, flags: number, hash: number): void {
    const at = this.length++
    if (at === this.start.length) this.grow()
    const id = this.forms.idOf(this.raw, start, end, hash)
    const form = id === 0 ? formOf(this.raw.slice(start, end)) : this.forms.form(id)
    this.form[at] = id
    this.start[at] = start
    this.end[at] = end
    this.shape[at] = form.shape | flags
    this.norm.push(form.norm)
    this.fold.push(form.fold)
  }

  /** Takes the last token back. */
  pop(): void {
    this.length--
    this.norm.pop()
    this.fold.pop()
  }

  /** The finished columns; the shapes stay writable for the stages of splitting that follow. */
  finish(): Tokens {
    const { raw, length, norm, fold, forms } = this
    return {
      raw,
      length,
      start: this.start.slice(0, length),
      end: this.end.slice(0, length),
      shape: this.shape.slice(0, length),
      norm,
      fold,
      form: this.form.slice(0, length),
      forms,
    }
  }

  private grow(): void {
    const copy = <T extends Int32Array | Uint16Array>(from: T, to: T): T => {
      to.set(from)
      return to
    }
    const room = this.start.length * 2
    this.start = copy(this.start, new Int32Array(room))
    this.end = copy(this.end, new Int32Array(room))
    this.shape = copy(this.shape, new Uint16Array(room))
    this.form = copy(this.form, new Int32Array(room))
  }
}

/** Whether token `at` is an abbreviation that took its stop in: "M.", "U.S.", "J." */
export const holdsStop = (tokens: Tokens, at: number): boolean =>
  (tokens.shape[at] & Shape.Word) !== 0 && tokens.raw.charCodeAt(tokens.end[at] - 1) === 0x2e
