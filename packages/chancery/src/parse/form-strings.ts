import type { FormTable } from '../text/form-table.ts'
import type { Tokens } from '../text/text.ts'

/**
 * The characters of tokens as strings of their own, one for each form: a slice would keep the whole text in memory for as
 * long as a later stage remembers the form, and would be hashed anew at each look-up.
 */
export class FormStrings {
  #forms: FormTable | null = null
  #strings: (string | undefined)[] = []

  /** The characters of token `at`. */
  at(tokens: Tokens, at: number): string {
    const id = tokens.form[at]!
    if (id === 0) return tokens.raw.slice(tokens.start[at], tokens.end[at])
    if (tokens.forms !== this.#forms) {
      this.#forms = tokens.forms
      this.#strings = []
    }
    return (this.#strings[id] ??= copyOf(tokens.raw, tokens.start[at]!, tokens.end[at]!))
  }
}

const copyOf = (raw: string, start: number, end: number): string => {
  const codes: number[] = []
  for (let at = start; at < end; at++) codes.push(raw.charCodeAt(at))
  return String.fromCharCode(...codes)
}
