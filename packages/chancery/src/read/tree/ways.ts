import type { TreeRow } from '../../lang/tree.ts'
import type { TokenTree } from '../../parse/token-tree.ts'
import type { Syntax } from '../clause/clauses.ts'

/** How many phrases of a clause are gone through, the nearest to its verb first. */
const PHRASES = 24

/** Relations of whom a verb acts upon. */
const OBJECTS: ReadonlySet<string> = new Set(['obj', 'iobj'])

/** The first word that hangs on a word by one of some relations, or -1. */
export function childBy(tree: TokenTree, word: number, relations: ReadonlySet<string>): number {
  for (let kid = tree.firstOf(word); kid >= 0; kid = tree.nextOf(kid))
    if (relations.has(tree.relationOf(kid))) return kid
  return -1
}

/**
 * Goes the ways of a row through a tree from a word on, the nearest phrases first; the first answer of `found` that is not empty is the
 * answer. `direct`: an object that the word has is the one meant, whoever that is: only what hangs on it may tell more.
 */
export function follow(
  syntax: Syntax,
  tree: TokenTree,
  { steps }: TreeRow,
  from: number,
  direct: boolean,
  found: (token: number) => readonly number[],
): readonly number[] {
  const queue = [from]
  const depths = [0]
  const only = direct && childBy(tree, from, OBJECTS) >= 0
  for (let at = 0; at < queue.length && at < PHRASES; at++) {
    const token = queue[at]
    const depth = depths[at]
    const answer = depth > 0 ? found(token) : NOTHING
    if (answer.length) return answer
    const step = steps[Math.min(depth, steps.length - 1)]
    for (let kid = tree.firstOf(token); kid >= 0; kid = tree.nextOf(kid)) {
      const relation = relationOf(syntax, tree, kid)
      if (!step.has(relation) || (only && depth === 0 && !OBJECTS.has(relation))) continue
      queue.push(kid)
      depths.push(depth + 1)
    }
  }
  return NOTHING
}

const NOTHING: readonly number[] = []

/** A relation as rows have it: with the preposition of the phrase, contractions undone (`nmod:to`, `obl:à`). */
function relationOf(syntax: Syntax, tree: TokenTree, token: number): string {
  const relation = tree.relationOf(token)
  const kind = relation.startsWith('obl') ? 'obl' : relation === 'nmod' ? 'nmod' : ''
  if (!kind) return relation
  for (let kid = tree.firstOf(token); kid >= 0; kid = tree.nextOf(kid))
    if (tree.relationOf(kid) === 'case' && syntax.norm(kid) !== "'s") return `${kind}:${syntax.preposition(kid)}`
  return relation
}
