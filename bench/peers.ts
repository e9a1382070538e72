// Taggers that a user could take from the npm registry. They live in `peers/`, outside the workspace, and are installed there by
// `npm run bench:parse`. Loaded only when asked for: each in a process of its own.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createParser } from '../packages/chancery/src/parse-node.ts'
import { ROOT } from './corpora.ts'

/** A word with a part of speech as Universal Dependencies name them; '' where the tagger gives none. */
export interface TaggedWord {
  readonly form: string
  readonly upos: string
}

/** Tags a text. */
export type TagText = (text: string) => TaggedWord[]

const FOLDER = join(ROOT, 'bench/peers')
const load = createRequire(join(FOLDER, 'package.json'))

/** Installs the peers where they are missing. Says whether they are there. */
export function installPeers(): boolean {
  if (existsSync(join(FOLDER, 'node_modules/.package-lock.json'))) return true
  console.error('bench: installing what is measured beside (npm ci in bench/peers) …')
  const options = { cwd: FOLDER, encoding: 'utf8', shell: process.platform === 'win32' } as const
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options)
  if (done.status !== 0) console.error(`bench: they could not be installed, and are left out.\n${done.stderr}`)
  return done.status === 0
}

/** "wink-nlp 2.4.0", from the lock file. */
export function versionOf(name: string): string {
  const lock = JSON.parse(readFileSync(join(FOLDER, 'package-lock.json'), 'utf8'))
  return `${name} ${lock.packages[`node_modules/${name}`]?.version ?? ''}`.trim()
}

/** Of compromise's many tags for one word, the part of speech: the first of these that it has. */
const COMPROMISE: readonly (readonly [tag: string, upos: string])[] = [
  ['Pronoun', 'PRON'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Value', 'NUM'],
  ['Adverb', 'ADV'],
  ['Adjective', 'ADJ'],
  ['Verb', 'VERB'],
  ['Noun', 'NOUN'],
]

interface CompromiseTerm {
  readonly text: string
  readonly tags: readonly string[]
}
type Compromise = (text: string) => { json: () => { readonly terms: readonly CompromiseTerm[] }[] }

function compromise(name: string): TagText {
  const loaded = load(name) as Compromise | { readonly default: Compromise }
  const nlp = typeof loaded === 'function' ? loaded : loaded.default
  const uposOf = (tags: readonly string[]): string => COMPROMISE.find(([tag]) => tags.includes(tag))?.[1] ?? ''
  return (text) =>
    nlp(text)
      .json()
      .flatMap(({ terms }) => terms.map(({ text: form, tags }) => ({ form, upos: uposOf(tags) })))
      .filter(({ form }) => form !== '')
}

function wink(): TagText {
  const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'), ['sbd', 'pos'])
  return (text) => {
    const tokens = nlp.readDoc(text).tokens()
    const forms: string[] = tokens.out(nlp.its.value)
    const upos: string[] = tokens.out(nlp.its.pos)
    return forms.map((form, at) => ({ form, upos: upos[at] }))
  }
}

function own(language: string): TagText {
  const parser = createParser({ languages: [language] })
  return (text) =>
    parser.parse(text, language).flatMap(({ words, multiWords }) => {
      const inside = new Set(
        multiWords.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
      )
      // a contraction's words have no characters of their own
      return words.map(({ start, end, upos }, at) => ({
        form: text.slice(start, end),
        upos: inside.has(at) ? '' : upos,
      }))
    })
}

/** What is measured for a language, by name. */
export const TAGGERS: Readonly<Record<string, Readonly<Record<string, () => TagText>>>> = {
  en: { chancery: () => own('en'), 'wink-nlp': wink, compromise: () => compromise('compromise') },
  fr: { chancery: () => own('fr'), 'fr-compromise': () => compromise('fr-compromise') },
}
