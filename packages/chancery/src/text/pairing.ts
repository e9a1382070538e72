import { beginsWithCloser, MarkLayout } from './mark-layout.ts'
import { Family, type FoundMark, familyCount, Mark, straightRole } from './marks.ts'
import { Shape, type Tokens } from './text.ts'

/** Quotations nested deeper than this are not carried from one paragraph to the next. */
const carried = 4

/** An opening mark that waits for its closing. */
interface Opening {
  readonly token: number
  readonly family: number
  /** Not a quotation unless it closes: apostrophes, marks that may as well be closing or spurious. */
  readonly tentative: boolean
  readonly continues: Found | null
  /** Where to end if it never closes: before the next opening of its family. */
  cut: number
}

/** A quotation as found: its tokens, and the one it carries on. `index` is set when all are found. */
export interface Found {
  first: number
  last: number
  closed: boolean
  continues: Found | null
  index: number
}

const isDouble = (family: number): boolean => family <= Family.Straight

/** Finds the quotations of one text. Linear: every mark is pushed once and popped once. */
export class QuotationFinder {
  readonly found: Found[] = []
  private readonly byFirst = new Map<number, Found>()
  private readonly tokens: Tokens
  private readonly marks: readonly FoundMark[]
  private readonly bounds: readonly number[]
  private readonly stack: Opening[] = []
  private readonly places: number[][] = Array.from({ length: familyCount }, () => [])
  private readonly closers = new Int32Array(familyCount)
  private readonly laidOut: MarkLayout
  private readonly plural: Uint8Array

  constructor(tokens: Tokens, marks: readonly FoundMark[], bounds: readonly number[]) {
    this.tokens = tokens
    this.marks = marks
    this.bounds = bounds
    this.laidOut = new MarkLayout(tokens, marks, bounds)
    this.plural = new Uint8Array(marks.length)
  }

  run(): void {
    const { bounds } = this
    const { begins } = this.laidOut
    let pending: (Found | null)[] = []
    let families: number[] = []
    for (let p = 0; p + 1 < bounds.length; p++) {
      this.paragraph(begins[p], begins[p + 1], pending, families)
      const running = this.runsOn(p)
      families = this.reopened(begins[p + 1], begins[p + 2] ?? begins[p + 1], bounds[p + 1], running)
      pending = this.leave(p, families, running)
    }
  }

  /** Reads the marks of one paragraph; the first of them reopen the `pending` quotations. */
  private paragraph(from: number, to: number, pending: readonly (Found | null)[], families: readonly number[]): void {
    this.look(from, to)
    let reopening = 0
    for (let m = from; m < to; m++) {
      const mark = this.marks[m]
      if (mark.role !== Mark.Open) this.closers[mark.family]--
      if (reopening < pending.length) {
        this.open(mark.token, families[reopening], false, pending[reopening++])
        continue
      }
      const role = this.decide(mark, m)
      if (role === Mark.Open) {
        const tentative = mark.family === Family.Single || mark.role === Mark.Either
        this.open(mark.token, mark.family, tentative && !this.announced(mark), null)
      } else if (role === Mark.Close) this.close(mark)
    }
  }

  /** Counts the paragraph's closing marks, and finds the apostrophes of plurals (the workers' plan) before a closing mark. */
  private look(from: number, to: number): void {
    this.closers.fill(0)
    let closes = false
    for (let m = to - 1; m >= from; m--) {
      const mark = this.marks[m]
      if (mark.role !== Mark.Open) this.closers[mark.family]++
      if (mark.family !== Family.Single) continue
      if (mark.role === Mark.Open) closes = false
      else if ((this.tokens.shape[mark.token] & Shape.Clitic) === 0) closes = true
      else if (closes) this.plural[m] = 1
    }
  }

  private decide(mark: FoundMark, m: number): number {
    const open = this.places[mark.family].length > 0
    if (mark.family === Family.Single && mark.role === Mark.Close) {
      const top = this.stack[this.stack.length - 1]
      return top?.family === Family.Single && this.plural[m] === 0 ? Mark.Close : Mark.None
    }
    if (mark.role === Mark.Either) return open ? Mark.Close : Mark.Open
    if (mark.family !== Family.Curly) return mark.role
    // “ closes what „ opened; careless hands also write “…“ and ”…”
    if (mark.role === Mark.Open && open) {
      const top = this.places[Family.Curly][this.places[Family.Curly].length - 1]
      const low = this.tokens.raw[this.tokens.start[this.stack[top].token]] === '„'
      const here = this.tokens.raw[this.tokens.start[mark.token]] === '“'
      return here && (low || this.closers[Family.Curly] === 0) && straightRole(this.tokens, mark.token) !== Mark.Open
        ? Mark.Close
        : Mark.Open
    }
    if (mark.role === Mark.Close && !open) {
      const heads = (this.tokens.shape[mark.token] & Shape.LineBefore) !== 0
      if (heads || straightRole(this.tokens, mark.token) === Mark.Open) return Mark.Open
    }
    return mark.role
  }

  /** A doubtful mark that a colon or the start of a paragraph announces is an opening one. */
  private announced(mark: FoundMark): boolean {
    if (mark.family === Family.Single) return false
    return (
      mark.token === 0 ||
      (this.tokens.shape[mark.token] & Shape.LineBefore) !== 0 ||
      this.tokens.norm[mark.token - 1] === ':'
    )
  }

  private open(token: number, family: number, tentative: boolean, continues: Found | null): void {
    const places = this.places[family]
    if (places.length > 0) {
      const outer = places[places.length - 1]
      const opening = this.stack[outer]
      if (opening.cut < 0) opening.cut = outer + 1 < this.stack.length ? this.stack[outer + 1].token : token
    }
    places.push(this.stack.length)
    this.stack.push({ token, family, tentative, continues, cut: -1 })
  }

  private close(mark: FoundMark): void {
    let family = mark.family
    if (this.places[family].length === 0) {
      // mixed marks: « … ” closes where no » is left to do it
      if (!isDouble(family)) return
      let top = -1
      for (let other = 0; other <= Family.Straight; other++) {
        const places = this.places[other]
        if (places.length > 0 && this.closers[other] === 0 && places[places.length - 1] > top) {
          top = places[places.length - 1]
          family = other
        }
      }
      if (top < 0) return
    }
    for (;;) {
      const opening = this.pop()
      if (opening.family === family) {
        this.add(opening, mark.token + 1, true)
        return
      }
      if (!opening.tentative) this.add(opening, mark.token, false)
    }
  }

  private pop(): Opening {
    const opening = this.stack.pop()!
    this.places[opening.family].pop()
    return opening
  }

  private add(opening: Opening, last: number, closed: boolean): Found {
    const found = { first: opening.token, last, closed, continues: opening.continues, index: -1 }
    this.found.push(found)
    this.byFirst.set(opening.token, found)
    return found
  }

  /** Where line breaks were lost, a quotation reopens in the middle of a line, right after a full stop: “We met. “We talked.” */
  private follow(left: Found, cut: number): void {
    const next = this.byFirst.get(cut)
    if (next === undefined || next.continues !== null) return
    if (/^[.!?…]$/.test(this.tokens.norm[cut - 1])) next.continues = left
  }

  /** The families of the marks that stand at the head of a paragraph, ready to reopen what the last one left open. */
  private reopened(from: number, to: number, head: number, running: number): number[] {
    const { tokens, marks, stack } = this
    const families: number[] = []
    for (let m = from; m < to && families.length < Math.min(stack.length, carried); m++, head++) {
      const mark = marks[m]
      const left = stack[families.length].family
      const mixed = running <= families.length && isDouble(mark.family) && isDouble(left)
      if (mark.token !== head || !(mark.family === left || mixed)) break
      // an old custom begins every line of a quotation with its closing mark
      if (mark.role === Mark.Close && !beginsWithCloser(mark, tokens)) break
      families.push(mark.family)
    }
    return families
  }

  /** Ends paragraph `p`: what stays open is reopened by the next, runs on to a closing mark further down, or ends here. */
  private leave(p: number, families: readonly number[], running: number): (Found | null)[] {
    const { stack, bounds } = this
    const end = bounds[p + 1]
    const pending: (Found | null)[] = new Array(families.length).fill(null)
    const keep = families.length > 0 ? 0 : running
    while (stack.length > keep) {
      const at = stack.length - 1
      const opening = this.pop()
      if (at < families.length) pending[at] = this.add(opening, end, false)
      else if (!opening.tentative) {
        const last = opening.cut >= 0 ? opening.cut : end
        if (this.saysSomething(opening.token, last)) this.follow(this.add(opening, last, false), opening.cut)
      }
    }
    return pending
  }

  /** A mark that never closes and that no word follows is a stray. */
  private saysSomething(mark: number, last: number): boolean {
    const limit = Math.min(last, mark + 4)
    for (let at = mark + 1; at < limit; at++) if ((this.tokens.shape[at] & Shape.Word) !== 0) return true
    return false
  }

  /** How many of the outermost open quotations find their closing mark in a later paragraph. */
  private runsOn(p: number): number {
    const most = Math.min(this.stack.length, carried)
    for (let depth = 0; depth < most; depth++) {
      const { tentative, family } = this.stack[depth]
      if (tentative || !this.laidOut.closesLater(family, p)) return depth
    }
    return most
  }
}
