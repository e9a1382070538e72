import { GoldError } from './braces.ts'

/** A word of an expectation line; `quoted` tells `"France"` (a name) from `FRA` (a code). */
export interface Word {
  readonly text: string
  readonly quoted: boolean
}

/** One expectation line, cut into words and read from left to right. */
export class Line {
  readonly number: number
  readonly file: string
  readonly words: readonly Word[]
  private next = 0

  constructor(file: string, number: number, source: string) {
    this.file = file
    this.number = number
    this.words = words(source, (message) => this.fail(message))
  }

  /** Whether all words are read. */
  get done(): boolean {
    return this.next >= this.words.length
  }

  /** The next word, unread. */
  peek(): Word | undefined {
    return this.words[this.next]
  }

  /** Reads the bare word `keyword` if it comes next, and says whether it did. */
  skip(keyword: string): boolean {
    const word = this.words[this.next]
    if (!word || word.quoted || word.text !== keyword) return false
    this.next += 1
    return true
  }

  /** Reads a bare word; `what` names it in the error if there is none. */
  word(what: string): string {
    const word = this.words[this.next]
    if (!word || word.quoted) this.fail(`expected ${what}${word ? `, not "${word.text}"` : ''}`)
    this.next += 1
    return word!.text
  }

  /** Reads a quoted name. */
  name(what: string): string {
    const word = this.words[this.next]
    if (!word?.quoted) this.fail(`expected ${what} in quotation marks${word ? `, not ${word.text}` : ''}`)
    this.next += 1
    return word!.text
  }

  /** Reads a bare word that must be one of a closed list. */
  oneOf<T extends string>(list: readonly T[], what: string): T {
    const word = this.word(what)
    if (!(list as readonly string[]).includes(word)) this.fail(`"${word}" is no ${what}; there are ${list.join(', ')}`)
    return word as T
  }

  /** Reads `a1,a2` or `-` for none; each id must start with one of `letters`. */
  ids(letters: string, what: string): string[] {
    const word = this.word(what)
    if (word === '-') return []
    return word.split(',').map((id) => {
      if (!/^[a-z][0-9]{1,3}$/.test(id) || !letters.includes(id[0]!)) this.fail(`"${id}" is no id of ${what}`)
      return id
    })
  }

  /** Reads the one id of `ids`. */
  id(letters: string, what: string): string {
    const ids = this.ids(letters, what)
    if (ids.length !== 1) this.fail(`expected one id of ${what}`)
    return ids[0]!
  }

  fail(message: string): never {
    throw new GoldError(this.file, this.number, message)
  }
}

function words(source: string, fail: (message: string) => never): Word[] {
  const out: Word[] = []
  for (let i = 0; i < source.length; ) {
    const char = source[i]!
    if (char === ' ' || char === '\t') {
      i += 1
    } else if (char === '#') {
      break
    } else if (char === '"') {
      let text = ''
      let j = i + 1
      for (; j < source.length && source[j] !== '"'; j++) {
        if (source[j] === '\\' && (source[j + 1] === '"' || source[j + 1] === '\\')) j += 1
        text += source[j]
      }
      if (j >= source.length) fail('a quotation mark is never closed')
      let tail = ''
      for (j += 1; j < source.length && source[j] !== ' '; j++) tail += source[j]
      if (tail && !tail.startsWith(':')) fail(`"${tail}" follows a quotation mark without a space`)
      out.push({ text, quoted: true })
      if (tail) out.push({ text: tail, quoted: false })
      i = j
    } else {
      let j = i
      while (j < source.length && source[j] !== ' ') j += 1
      out.push({ text: source.slice(i, j), quoted: false })
      i = j
    }
  }
  return out
}
