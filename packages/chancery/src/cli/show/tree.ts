import type { ParsedSentence } from '../../parse/text-parser.ts'
import type { Paint } from './paint.ts'
import { columns } from './wrap.ts'

/**
 * Draws the tree of a sentence for people: words from top to bottom in their order, each behind the branches that lead to it from its
 * head, with part of speech and relation. Crossing arcs are drawn by the same rule: each word hangs under its head.
 */
export function drawTree({ words }: ParsedSentence, style: Paint): string {
  const { length } = words
  const kids: number[][] = Array.from({ length }, () => [])
  let root = 0
  words.forEach(({ head }, at) => {
    if (head < 0) root = at
    else kids[head]!.push(at)
  })
  const rows: { prefix: string; at: number }[] = []
  // a stack of its own: a tree may be as deep as its sentence is long
  const open: { at: number; prefix: string; below: string; step: number }[] = [
    { at: root, prefix: '', below: '', step: 0 },
  ]
  while (open.length) {
    const top = open[open.length - 1]!
    if (top.step === 0) rows.push({ prefix: top.prefix, at: top.at })
    const kid = kids[top.at]![top.step++]
    if (kid === undefined) {
      open.pop()
      continue
    }
    const last = top.step === kids[top.at]!.length
    const deep = open.length > DEEPEST
    open.push({
      at: kid,
      prefix: deep ? `${top.below}… ` : `${top.below}${last ? '└ ' : '├ '}`,
      below: deep ? top.below : `${top.below}${last ? '  ' : '│ '}`,
      step: 0,
    })
  }
  const width = Math.max(...rows.map(({ prefix, at }) => columns(prefix) + columns(words[at]!.form)))
  const widest = Math.max(...words.map(({ deprel }) => deprel.length))
  return rows
    .map(({ prefix, at }) => {
      const { form, upos, deprel, lemma } = words[at]!
      const gap = ' '.repeat(width - columns(prefix) - columns(form) + 2)
      const told = `${deprel.padEnd(widest)} ${upos.padEnd(5)} ${lemma === form ? '' : lemma}`.trimEnd()
      return `${style.faint(prefix)}${style.strong(form)}${gap}${style.faint(told)}\n`
    })
    .join('')
}

/** Deeper words are drawn at this depth. */
const DEEPEST = 40
