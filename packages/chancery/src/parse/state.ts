/** Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const Move = { Shift: 0, Left: 1, Right: 2 } as const

/** Allowed moves as bits: 1 << Move. */
export type Moves = number

const grow = (room: number): Int32Array => new Int32Array(room)

/**
 * What the parser has built of one sentence: a stack, the first word not read yet, and arcs. Words count from 0; word `length` is
 * the root, which stands last (Ballesteros and Nivre 2013). One state serves many sentences.
 */
export class State {
  length = 0
  /** The first word of the buffer. */
  next = 0
  depth = 0
  stack: Int32Array = grow(256)
  heads: Int32Array = grow(256)
  left1: Int32Array = grow(256)
  left2: Int32Array = grow(256)
  right1: Int32Array = grow(256)
  right2: Int32Array = grow(256)
  lefts: Int32Array = grow(256)
  rights: Int32Array = grow(256)

  begin(length: number): void {
    if (this.stack.length < length + 2) {
      const room = length * 2 + 2
      this.stack = grow(room)
      this.heads = grow(room)
      this.left1 = grow(room)
      this.left2 = grow(room)
      this.right1 = grow(room)
      this.right2 = grow(room)
      this.lefts = grow(room)
      this.rights = grow(room)
    }
    this.length = length
    this.next = 0
    this.depth = 0
    for (let at = 0; at <= length; at++) {
      this.heads[at] = -1
      this.left1[at] = this.left2[at] = this.right1[at] = this.right2[at] = -1
      this.lefts[at] = this.rights[at] = 0
    }
  }

  get done(): boolean {
    return this.next === this.length && this.depth === 0
  }

  /** The moves that lead to a tree with one root. */
  allowed(): Moves {
    const { depth, next, length } = this
    let moves = 0
    if (next < length) moves |= 1 << Move.Shift
    if (depth > 0 && (next < length || depth === 1)) moves |= 1 << Move.Left
    if (depth > 1) moves |= 1 << Move.Right
    return moves
  }

  make(move: number): void {
    if (move === Move.Shift) {
      this.stack[this.depth++] = this.next++
      return
    }
    const word = this.stack[--this.depth]!
    if (move === Move.Left) {
      const head = this.next
      this.heads[word] = head
      this.left2[head] = this.left1[head]!
      this.left1[head] = word
      this.lefts[head] = this.lefts[head]! + 1
    } else {
      const head = this.stack[this.depth - 1]!
      this.heads[word] = head
      this.right2[head] = this.right1[head]!
      this.right1[head] = word
      this.rights[head] = this.rights[head]! + 1
    }
  }
}
