/**
 * Scores coreference by itself: of the gold statements that were found, who speaks where the text says "il", "ce dernier",
 * "the minister", "les deux parties". Columns: statements of that class in the gold, found, then of those found: right, left
 * open, wrong. Run: npm run score -- --coreference [--misses]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { covered, fold, type Named, pairOff, sameActor, sameInstrument, shareOf } from '../gold/same.ts'
import { createReader, type Reading } from '../packages/chancery/src/index.ts'
import { LANGUAGES } from '../packages/chancery/src/lang/index.ts'
import { ownModel } from '../packages/chancery/src/parse-node.ts'
import { spanOf, textOf, type Words } from './gold-words.ts'

interface GoldActor extends Omit<Named, 'forms'> {
  readonly id: string
  readonly mentions: readonly Words[]
}
interface Gold {
  readonly id: string
  readonly lang: string
  readonly published?: string
  readonly outlet?: string
  readonly actors: readonly GoldActor[]
  readonly instruments: readonly GoldActor[]
  readonly statements: readonly {
    readonly id: string
    readonly content: Words
    readonly speakers: readonly string[]
    readonly speakerMention: Words | null
  }[]
}
interface Tally {
  gold: number
  found: number
  right: number
  open: number
  wrong: number
}

/** How a text may mention a speaker, in the order in which it is asked. */
const CLASSES = [
  'pronoun',
  'latter',
  'collective',
  'surname',
  'title',
  'full name',
  'state',
  'body',
  'other',
  'none',
] as const
type MentionClass = (typeof CLASSES)[number]

const root = join(import.meta.dirname, '..')
const folder = join(root, '../shared/gold/dev')
const misses = process.argv.includes('--misses')
const reader = createReader({ models: ownModel })
const tallies = new Map<string, Tally>()

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
  const text = readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8')
  const { id, lang, published, outlet } = gold
  score(
    gold,
    text,
    reader.read({ id, text, language: lang, ...(published && { published }), ...(outlet && { outlet }) }),
  )
}
console.log('mention of the speaker'.padEnd(26), 'gold found right  open wrong  right of found')
for (const language of ['fr', 'en']) {
  for (const name of CLASSES) {
    const tally = tallies.get(`${language} ${name}`)
    if (!tally) continue
    const { gold, found, right, open, wrong } = tally
    const counts = [gold, found, right, open, wrong].map((count) => `${count}`.padStart(5)).join(' ')
    console.log(`${language} ${name}`.padEnd(25), counts, (found ? right / found : 0).toFixed(3).padStart(9))
  }
}

function score(gold: Gold, text: string, reading: Reading): void {
  const instruments = new Set(gold.instruments.map(({ id }) => id))
  const mine = new Map(
    [...gold.actors, ...gold.instruments].map((one) => [one.id, { ...one, forms: one.mentions.map(textOf) }]),
  )
  const theirs = new Map<string, Named>(
    [...reading.actors, ...reading.instruments].map((actor) => [
      actor.id,
      { ...actor, forms: actor.mentions.map(({ start, end }) => text.slice(start, end)) },
    ]),
  )
  const likeness = (x: string, y: string): number => {
    const [a, b] = [mine.get(x), theirs.get(y)]
    return a && b && (instruments.has(x) ? sameInstrument(a, b) : sameActor(a, b)) ? 1 : 0
  }
  const units = new Map<object, Set<number>>()
  for (const statement of gold.statements) units.set(statement, covered(text, [spanOf(text, statement.content)]))
  for (const statement of reading.statements) units.set(statement, covered(text, statement.content))
  const pairs = new Map(
    pairOff(gold.statements, reading.statements, (g, p) => {
      const share = shareOf(units.get(g)!, units.get(p)!)
      return share >= 0.5 ? share : 0
    }),
  )
  for (const statement of gold.statements) {
    const speakers = statement.speakers.flatMap((id) => mine.get(id) ?? [])
    const name = classOf(gold.lang, statement.speakerMention, speakers)
    const key = `${gold.lang} ${name}`
    const tally = tallies.get(key) ?? { gold: 0, found: 0, right: 0, open: 0, wrong: 0 }
    tallies.set(key, tally)
    tally.gold++
    const read = pairs.get(statement)
    if (!read) continue
    tally.found++
    const hits = pairOff(statement.speakers, read.speakers, likeness).length
    const union = statement.speakers.length + read.speakers.length - hits
    if (union === 0 || hits / union >= 0.5) tally.right++
    else {
      tally[read.speakers.length ? 'wrong' : 'open']++
      if (misses)
        console.log(
          `${gold.id} ${statement.id} ${name} "${textOf(statement.speakerMention ?? '')}": wants ${speakers.map((actor) => actor.name)}, read as ${read.speakers.map((id) => theirs.get(id)?.name ?? id)}`,
        )
    }
  }
}

/** How a speaker is mentioned, by the words and by who is meant. */
function classOf(language: string, words: Words | null, speakers: readonly Named[]): MentionClass {
  if (!words) return 'none'
  const { phrase, speech } = LANGUAGES.get(language)!
  const mention = textOf(words).toLowerCase().replace(/’/g, "'")
  if (mention in phrase.pronouns || mention in speech.obliques || phrase.firstPersons.has(mention)) return 'pronoun'
  if (phrase.latter.includes(mention)) return 'latter'
  const said = fold(mention).split(' ')
  const isNamed = (name: string) =>
    fold(name)
      .split(' ')
      .some((word) => word.length > 2 && said.includes(word))
  if (phrase.collectives.some(({ form }) => form === mention)) return 'collective'
  if (speakers.length > 1 && !speakers.some(({ name }) => isNamed(name))) return 'collective'
  const [speaker] = speakers
  if (speakers.length !== 1 || !speaker) return 'other'
  if (speaker.kind === 'state') return 'state'
  if (speaker.kind !== 'person') return 'body'
  const name = fold(speaker.name).split(' ')
  if (name.every((word) => said.includes(word))) return 'full name'
  return isNamed(speaker.name) ? 'surname' : 'title'
}
