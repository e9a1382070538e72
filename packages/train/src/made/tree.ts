import type { ConlluSentence } from '../../../chancery/src/parse/conllu.ts'
import { type Phrase, wordOf } from './phrase.ts'

/** A word with its dependents before and after it: made-up sentences grow as trees. */
export interface Tree {
  readonly form: string
  readonly tag: string
  readonly deprel: string
  readonly before: readonly Tree[]
  readonly after: readonly Tree[]
}

const isTree = (part: Tree | null): part is Tree => part !== null

/** A word of `form/tag/relation` with what stands before and after it; null stands for nothing. */
export function word(line: string, before: readonly (Tree | null)[] = [], after: readonly (Tree | null)[] = []): Tree {
  const [form = '', tag = '', deprel = ''] = line.split('/')
  return { form, tag, deprel, before: before.filter(isTree), after: after.filter(isTree) }
}

/** The same under another relation, with more after it. */
export const as = (deprel: string, tree: Tree, ...more: readonly (Tree | null)[]): Tree => ({
  ...tree,
  deprel,
  after: [...tree.after, ...more.filter(isTree)],
})

/** A phrase as a tree. */
export function treeOf(phrase: Phrase): Tree {
  const grow = (place: number): Tree => {
    const [form, tag, deprel] = phrase[place - 1]!
    const kids = phrase.flatMap(([, , , head], at) => (head === place ? [at + 1] : []))
    return {
      form,
      tag,
      deprel,
      before: kids.filter((kid) => kid < place).map(grow),
      after: kids.filter((kid) => kid > place).map(grow),
    }
  }
  return grow(phrase.findIndex(([, , , head]) => head === 0) + 1)
}

const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1)

/** The sentence that a tree is, a capital at its start. */
export function sentenceOf(tree: Tree): ConlluSentence {
  const words: ConlluSentence['words'][number][] = []
  const write = (node: Tree, heads: number[]): number => {
    const waiting: number[] = []
    for (const kid of node.before) waiting.push(write(kid, heads))
    words.push(wordOf([node.form, node.tag, node.deprel, 0], 0))
    heads.push(0)
    const place = words.length
    for (const kid of waiting) heads[kid - 1] = place
    for (const kid of node.after) heads[write(kid, heads) - 1] = place
    return place
  }
  const heads: number[] = []
  write(tree, heads)
  return {
    comments: [],
    multiWords: [],
    words: words.map((one, at) => ({ ...one, head: heads[at]!, form: at === 0 ? capital(one.form) : one.form })),
  }
}
