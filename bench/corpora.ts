import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dispatch } from '../packages/chancery/src/index.ts'
import { PROSE } from './prose.ts'

export const ROOT: string = dirname(dirname(fileURLToPath(import.meta.url)))
const CORPORA = join(ROOT, '..', 'shared', 'data', 'corpora')

/** Corpora that speed is measured on, by their paths. */
export const MEASURED: readonly string[] = [
  'us-state-dept/press-releases',
  'us-whitehouse/diplomacy',
  'fr-aamc/all',
  'fr-masakhanews-bbcafrique/all',
  'fr-en-wmt-newstest/all',
]

/**
 * Corpora that are read whole, twice, to see that nothing fails and nothing varies: all French ones, and the State
 * Department's. Selections from a corpus that is read whole are left out.
 */
export function checkedCorpora(): string[] {
  if (!existsSync(CORPORA)) return []
  return readdirSync(CORPORA)
    .filter((folder) => folder.startsWith('fr-') || folder === 'us-state-dept')
    .flatMap((folder) => {
      const names = readdirSync(join(CORPORA, folder)).filter((name) => name.endsWith('.jsonl'))
      const whole = names.includes('all.jsonl') ? ['all.jsonl'] : names
      return whole.map((name) => `${folder}/${name.slice(0, -'.jsonl'.length)}`)
    })
    .sort()
}

interface Row {
  readonly id?: unknown
  readonly text?: unknown
  readonly title?: unknown
  readonly date?: unknown
  readonly published?: unknown
}

/** The dispatches of a corpus: text, title and date as they stand there, the language left to be detected. */
export function loadCorpus(name: string): Dispatch[] {
  const file = join(CORPORA, `${name}.jsonl`)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => toDispatch(JSON.parse(line) as Row))
}

function toDispatch({ id, text, title, date, published }: Row): Dispatch[] {
  if (typeof text !== 'string' || text === '') return []
  const when = [date, published].find((value) => typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}/.test(value)) as
    | string
    | undefined
  return [
    {
      text,
      ...(typeof id === 'string' && { id }),
      ...(typeof title === 'string' && title && { title }),
      ...(when && { published: when.slice(0, 10) }),
    },
  ]
}

/** What is measured where the corpora are missing: the made-up dispatches of this folder, many times over. */
export function fallbackCorpus(): Dispatch[] {
  return Array.from({ length: 500 }, (_, i) => ({
    id: `made-up-${i}`,
    text: PROSE[i % PROSE.length],
    published: '2024-03-05',
  }))
}
