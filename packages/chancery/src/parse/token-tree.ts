import { type Tree, treeOf } from './tree.ts'

/** What one sentence's words make of its tokens: who hangs on whom, by which relation. Tokens are those of the text. */
export class TokenTree {
  /** The sentence's tokens: `first` inclusive, `last` exclusive. */
  readonly first: number
  readonly last: number
  private readonly tree: Tree
  private readonly labels: Uint8Array
  private readonly names: readonly string[]

  /** `heads` and `labels` by token from the sentence's first; a head of `last - first` is the root. */
  constructor(first: number, heads: Int32Array, labels: Uint8Array, names: readonly string[]) {
    this.first = first
    this.last = first + heads.length
    this.tree = treeOf(heads, heads.length)
    this.labels = labels
    this.names = names
  }

  /** The token that a token hangs on; -1 for the root, and for tokens of other sentences. */
  headOf(token: number): number {
    if (token < this.first || token >= this.last) return -1
    const head = this.tree.heads[token - this.first]
    return head === this.last - this.first ? -1 : this.first + head
  }

  /** Its relation to that: `nsubj`, `obl:agent`; https://universaldependencies.org/u/dep/ */
  relationOf(token: number): string {
    return token < this.first || token >= this.last ? '' : this.names[this.labels[token - this.first]]
  }

  /** The first token that hangs on a token, or -1. */
  firstOf(token: number): number {
    return this.at(token < this.first || token >= this.last ? -1 : this.tree.first[token - this.first])
  }

  /** The next token that hangs on the same head, or -1. */
  nextOf(token: number): number {
    return this.at(token < this.first || token >= this.last ? -1 : this.tree.after[token - this.first])
  }

  /** Of a run of tokens, the one whose head lies outside: the head of the phrase. */
  topOf(first: number, last: number): number {
    for (let at = first; at < last; at++) {
      const head = this.headOf(at)
      if (head < first || head >= last) return at
    }
    return first
  }

  private at(place: number): number {
    return place < 0 ? -1 : this.first + place
  }
}
