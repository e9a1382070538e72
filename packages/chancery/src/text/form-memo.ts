import type { FormTable } from './form-table.ts'
import type { Tokens } from './text.ts'

/** Stands in `FormMemo.known` for what is not yet worked out. */
export const UNKNOWN = -0x8000_0000

/**
 * Remembers a whole number for every form that it met, so that what depends on a token's characters alone is worked out
 * once, not at each place. `of` must give the same for tokens of the same characters.
 */
export class FormMemo {
  readonly #of: (tokens: Tokens, at: number) => number
  #forms: FormTable | null = null
  #values = new Int32Array(1024).fill(UNKNOWN)

  constructor(of: (tokens: Tokens, at: number) => number) {
    this.#of = of
  }

  /** The number for token `at`. */
  at(tokens: Tokens, at: number): number {
    const id = tokens.form[at]
    if (id === 0) return this.#of(tokens, at)
    if (tokens.forms !== this.#forms || id >= this.#values.length) this.#make(tokens.forms, id)
    const known = this.#values[id]
    if (known !== UNKNOWN) return known
    return (this.#values[id] = this.#of(tokens, at))
  }

  /**
   * The numbers worked out so far, by form, for loops that run over many tokens; `UNKNOWN` where `at` must be asked. Has a
   * place for each form of the text. Of use until the next text is split.
   */
  known(tokens: Tokens): Int32Array {
    if (tokens.forms !== this.#forms || tokens.forms.size > this.#values.length)
      this.#make(tokens.forms, tokens.forms.size - 1)
    return this.#values
  }

  /** Makes room for a form; another table begins anew. */
  #make(forms: FormTable, id: number): void {
    const kept = forms === this.#forms ? this.#values : null
    let room = 1024
    while (room <= id) room *= 2
    this.#values = new Int32Array(room).fill(UNKNOWN)
    if (kept) this.#values.set(kept)
    this.#forms = forms
  }
}
