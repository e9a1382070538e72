import { type FormTable, formTable, hashed } from './form-table.ts'
import { type Form, formOf } from './forms.ts'
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
  /** Forms of the tokens that the table does not keep. */
  private readonly own = new Map<number, Form>()

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
    this.form[at] = id
    this.start[at] = start
    this.end[at] = end
    this.shape[at] = (id === 0 ? this.ownForm(at, start, end).shape : this.forms.shapes[id]) | flags
  }

  private ownForm(at: number, start: number, end: number): Form {
    const form = formOf(this.raw.slice(start, end))
    this.own.set(at, form)
    return form
  }

  /** The look-up form of a token. */
  normAt(at: number): string {
    return this.form[at] === 0 ? this.own.get(at)!.norm : this.forms.norms[this.form[at]]
  }

  /** Takes the last token back. */
  pop(): void {
    this.length--
  }

  /** The finished columns; the shapes stay writable for the stages of splitting that follow. */
  finish(): Tokens {
    const { raw, length, forms, own } = this
    const form = this.form.slice(0, length)
    const norm: string[] = new Array(length)
    const fold: string[] = new Array(length)
    for (let at = 0; at < length; at++) {
      const id = form[at]
      norm[at] = id === 0 ? own.get(at)!.norm : forms.norms[id]
      fold[at] = id === 0 ? own.get(at)!.fold : forms.folds[id]
    }
    const start = this.start.slice(0, length)
    const end = this.end.slice(0, length)
    const shape = this.shape.slice(0, length)
    return { raw, length, start, end, shape, norm, fold, form, forms }
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
