import { Char, charClass } from './characters.ts'
import { holdsStop } from './columns.ts'
import { FormMemo } from './form-memo.ts'
import { Mark } from './marks.ts'
import { Shape, type SplitRules, type Tokens } from './text.ts'

const endings: ReadonlySet<string> = new Set('. ! ? … ։ ؟ ۔ 。 ！ ？ ‽'.split(' '))
const closingBrackets: ReadonlySet<string> = new Set([')', ']', '}'])
/** What may stand between a full stop and the first word of the next sentence. */
const heads: ReadonlySet<string> = new Set('( [ { * _ ¿ ¡ – — $ € £ • · ▪ ◦ ● ■ ‣'.split(' '))
const bullets: ReadonlySet<string> = new Set('• · ▪ ◦ ● ■ ‣'.split(' '))

/** What a token may do at the end of a sentence, as far as its characters tell. */
const End = { Mark: 1, Abbreviation: 2, Bullet: 4, Bracket: 8 } as const

const endOf = new FormMemo((tokens, at) => {
  const form = tokens.norm[at]
  if (closingBrackets.has(form)) return End.Bracket
  if ((tokens.shape[at] & Shape.Punctuation) === 0) return holdsStop(tokens, at) ? End.Abbreviation : 0
  if (endings.has(form) || form.startsWith('..')) return End.Mark
  return bullets.has(form) ? End.Bullet : 0
})

const isEllipsis = (form: string): boolean => form === '…' || form.startsWith('..')
const isDash = (form: string): boolean => form.charCodeAt(0) === 0x2d

/** Whether every word after a dotted abbreviation has a capital, also words that the text writes small elsewhere. */
const isRecased = (tokens: Tokens): boolean => {
  const { shape, norm } = tokens
  const after: string[] = []
  for (let at = 0; at + 1 < tokens.length; at++) {
    if ((shape[at] & Shape.Capital) === 0 || endOf.at(tokens, at) !== End.Abbreviation) continue
    if (norm[at].length < 4 || norm[at].charCodeAt(1) !== 0x2e) continue
    if ((shape[at + 1] & Shape.Word) === 0) continue
    if ((shape[at + 1] & Shape.Capital) === 0) return false
    after.push(norm[at + 1])
  }
  if (after.length < 2) return false
  const wanted = new Set(after)
  for (let at = 0; at < tokens.length; at++) if ((shape[at] & Shape.Capital) === 0 && wanted.has(norm[at])) return true
  return false
}

/** Finds where sentences begin. `roles` tells opening from closing quotation marks. */
export class SentenceFinder {
  private readonly tokens: Tokens
  private readonly rules: SplitRules
  private readonly roles: Uint8Array
  private readonly recased: boolean

  constructor(tokens: Tokens, rules: SplitRules, roles: Uint8Array) {
    this.tokens = tokens
    this.rules = rules
    this.roles = roles
    this.recased = isRecased(tokens)
  }

  /** The first tokens of the sentences among tokens `first` (inclusive) to `last` (exclusive), one paragraph. */
  starts(first: number, last: number): number[] {
    const { tokens, roles } = this
    const starts = [first]
    for (let at = first; at < last - 1; ) {
      if ((endOf.at(tokens, at) & (End.Mark | End.Abbreviation)) === 0) {
        at++
        if (endOf.at(tokens, at) === End.Bullet) starts.push(at)
        continue
      }
      const stop = at++
      while (at < last && endOf.at(tokens, at) === End.Mark) at++
      const marks = at
      while (at < last && (roles[at] === Mark.Close || endOf.at(tokens, at) === End.Bracket)) at++
      if (at < last && this.opens(stop, at, last, at > marks)) starts.push(at)
    }
    return starts
  }

  /** Whether the sentence whose end mark is `stop` ends before token `next`. */
  private opens(stop: number, next: number, last: number, closed: boolean): boolean {
    const { tokens } = this
    const { shape, norm } = tokens
    let head = next
    for (let steps = 0; steps < 6 && head < last && this.leadsIn(head, head > next); steps++) head++
    if (head >= last) return false
    const marked = head > next
    const spaced = (shape[next] & Shape.SpaceBefore) !== 0
    const word = (shape[head] & Shape.Word) !== 0
    const capital = this.capital(head)
    const digit = !word && (shape[head] & Shape.Number) !== 0
    if (bullets.has(norm[next])) return true
    if ((shape[stop] & Shape.Word) !== 0) return spaced && capital && this.abbreviationEnds(stop, head, closed)
    const previous = stop - 1
    const form = norm[stop]
    // "1. Le ministre" at the start of a line
    if (form === '.' && previous >= 0 && this.enumerates(previous)) return false
    // "(…) Le ministre" carries on what it cuts
    if (isEllipsis(form) && previous >= 0 && (norm[previous] === '(' || norm[previous] === '[')) {
      return capital && spaced && closed && !this.afterStop(previous)
    }
    if (capital) return spaced || closed || marked || this.glued(stop, head)
    if (digit) return spaced && !closed && form === '.'
    return false
  }

  /** Whether a token may stand between a full stop and the first word of the next sentence; "[…]" may as a whole. */
  private leadsIn(at: number, inside: boolean): boolean {
    const { shape, norm } = this.tokens
    if (this.roles[at] === Mark.Open) return true
    if ((shape[at] & Shape.Punctuation) === 0) return false
    return (
      heads.has(norm[at]) || isDash(norm[at]) || (inside && (isEllipsis(norm[at]) || closingBrackets.has(norm[at])))
    )
  }

  private capital(at: number): boolean {
    const { tokens } = this
    if ((tokens.shape[at] & Shape.Capital) !== 0) return true
    // scripts without case begin sentences without capitals
    return (tokens.shape[at] & Shape.Word) !== 0 && charClass(tokens.raw.charCodeAt(tokens.start[at])) === Char.Letter
  }

  private enumerates(at: number): boolean {
    const { shape, start, end } = this.tokens
    if ((shape[at] & Shape.Word) !== 0 && end[at] - start[at] > 1) return false
    if ((shape[at] & (Shape.Number | Shape.Word)) === 0 || end[at] - start[at] > 2) return false
    return at === 0 || (shape[at] & Shape.LineBefore) !== 0
  }

  /** "région.Ararat Mirzoyan": a stop glued to the next sentence. */
  private glued(stop: number, head: number): boolean {
    const { tokens } = this
    if (tokens.norm[stop] !== '.') return true
    const before = charClass(tokens.raw.charCodeAt(tokens.end[stop - 1] - 1))
    if (stop === 0 || before === Char.Stop) return false
    if (before === Char.Lower) return true
    return (tokens.shape[head] & Shape.AllCaps) === 0 && tokens.norm[head].length > 1
  }

  /** Whether a sentence had ended before the bracket at `at`. */
  private afterStop(at: number): boolean {
    return at > 0 && endOf.at(this.tokens, at - 1) === End.Mark
  }

  private abbreviationEnds(stop: number, head: number, closed: boolean): boolean {
    const { tokens, rules } = this
    const form = tokens.norm[stop]
    const next = tokens.norm[head]
    const lastLetter = charClass(tokens.raw.charCodeAt(tokens.end[stop] - 2))
    const capital = (tokens.shape[stop] & Shape.Capital) !== 0 || lastLetter === Char.Upper
    const opener = rules.openers?.has(next) === true
    if (rules.leading.has(form)) return !capital && opener && !closed
    // an initial, before a name: "J. Le Drian" has another capital after the particle
    if (form.length === 2) {
      return opener && (head + 1 >= tokens.length || (tokens.shape[head + 1] & Shape.Capital) === 0)
    }
    if (capital) return opener && !(rules.links?.has(next) === true && this.recased)
    return rules.followers?.has(next) !== true
  }
}
