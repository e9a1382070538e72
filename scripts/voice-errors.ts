// What the reader misses and mistakes about who said what, by class: gold dispatches against readings.
//   node scripts/voice-errors.ts GOLD READINGS [EXAMPLES]     called by npm run score -- --voice [EXAMPLES]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { covered, type Named, pairOff, sameActor, sameInstrument, shareOf } from '../gold/same.ts'
import type { Reading, Span, Statement } from '../packages/chancery/src/index.ts'
import { spanOf, textOf, type Words } from './gold-words.ts'

type Language = 'fr' | 'en'
interface GoldNamed extends Omit<Named, 'forms'> {
  readonly id: string
  readonly mentions: readonly Words[]
}
interface GoldStatement {
  readonly form: string
  readonly content: Words
  readonly speakers: readonly string[]
  readonly speakerMention: Words | null
  readonly voice: readonly string[]
}
interface GoldRecord {
  readonly lang: Language
  readonly actors: readonly GoldNamed[]
  readonly instruments: readonly GoldNamed[]
  readonly statements: readonly GoldStatement[]
}
interface Filed extends Named {
  readonly instrument: boolean
}
interface Tally {
  fr: number
  en: number
  readonly examples: string[]
}

const [folder = '', readingsFile = '', examples = '0'] = process.argv.slice(2)
const tallies = new Map<string, Tally>()
const totals = { fr: { gold: 0, told: 0, found: 0 }, en: { gold: 0, told: 0, found: 0 } }

const note = (kind: string, language: Language, example: string): void => {
  const tally = tallies.get(kind) ?? { fr: 0, en: 0, examples: [] }
  tally[language]++
  tally.examples.push(example)
  tallies.set(kind, tally)
}

const MENTIONS: readonly (readonly [name: string, form: RegExp])[] = [
  ['a pronoun or clitic', /^(?:-t-)?(?:il|elle|ils|elles|on|nous|je|he|she|they|it|we|i|lui|who|qui)$/i],
  ['"ce dernier", "the latter"', /^(?:ce|cette|ces|the) (?:derni|latter|former)/i],
  ['several, named together', /^(?:les|des|leurs|the|both|two|its|all)\b.*s\b/i],
  ['an office without a name', /^(?:le|la|l['’]|un|une|the|a|an|his|her|its|son|sa) ?\p{Ll}[^\p{Lu}]*$/u],
]
const mentionClass = (mention: string): string =>
  mention === '' ? 'no mention' : (MENTIONS.find(([, form]) => form.test(mention))?.[0] ?? 'a name')

const isSame = (one: Filed | undefined, other: Filed | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.instrument === other.instrument &&
  (one.instrument ? sameInstrument(one, other) : sameActor(one, other))

const readings = new Map(
  readFileSync(readingsFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Reading)
    .map((reading) => [reading.id, reading]),
)
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const id = file.slice(0, -5)
  const reading = readings.get(id)
  const text = readFileSync(join(folder, `${id}.txt`), 'utf8')
  if (reading) compare(id, text, JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldRecord, reading)
}
print()

function compare(id: string, text: string, gold: GoldRecord, reading: Reading): void {
  const { lang } = gold
  const mine = new Map<string, Filed>()
  for (const one of gold.actors) mine.set(one.id, { ...one, forms: one.mentions.map(textOf), instrument: false })
  for (const one of gold.instruments) mine.set(one.id, { ...one, forms: one.mentions.map(textOf), instrument: true })
  const theirs = new Map<string, Filed>()
  const formsOf = (mentions: readonly Span[]) => mentions.map(({ start, end }) => text.slice(start, end))
  for (const one of reading.actors) theirs.set(one.id, { ...one, forms: formsOf(one.mentions), instrument: false })
  for (const { id: own, kind, name, mentions } of reading.instruments)
    theirs.set(own, { kind, name, forms: formsOf(mentions), instrument: true })

  const units = new Map<GoldStatement | Statement, Set<number>>()
  for (const statement of gold.statements) units.set(statement, covered(text, [spanOf(text, statement.content)]))
  for (const statement of reading.statements) units.set(statement, covered(text, statement.content))
  const unitsOf = (statement: GoldStatement | Statement): Set<number> => units.get(statement) ?? new Set()
  const quote = (statement: GoldStatement | Statement): string => {
    const own = [...unitsOf(statement)]
    return text.slice(Math.min(...own), Math.max(...own) + 1).replace(/\s+/g, ' ')
  }
  const pairs = pairOff(gold.statements, reading.statements, (one, other) => {
    const share = shareOf(unitsOf(one), unitsOf(other))
    return share >= 0.5 ? share : 0
  })
  totals[lang].gold += gold.statements.length
  totals[lang].told += reading.statements.length
  totals[lang].found += pairs.length

  const found = new Set(pairs.flat())
  for (const statement of gold.statements)
    if (!found.has(statement))
      note(
        `missed: ${statement.form}${statement.voice.length ? ', vouched for' : ''}`,
        lang,
        `${id} ${quote(statement)}`,
      )
  for (const statement of reading.statements)
    if (!found.has(statement))
      note(
        `told, not in the gold: ${statement.form}${statement.parent ? ', inside another' : ''}`,
        lang,
        `${id} ${quote(statement)}`,
      )

  const same = (x: string, y: string): boolean => isSame(mine.get(x), theirs.get(y))
  const named = (ids: readonly string[], file: ReadonlyMap<string, Filed>, tie: string, none: string): string =>
    ids.map((one) => file.get(one)?.name ?? one).join(tie) || none
  for (const [one, other] of pairs) {
    if (shareOf(unitsOf(one), unitsOf(other)) < 0.9)
      note('content more than a tenth too long or short', lang, `${id} ${quote(other)}`)
    const mention = one.speakerMention ? textOf(one.speakerMention) : ''
    const hits = pairOff(one.speakers, other.speakers, (x, y) => (same(x, y) ? 1 : 0)).length
    const all = one.speakers.length + other.speakers.length - hits
    if (all > 0 && hits / all < 0.5)
      note(
        `${other.speakers.length ? 'wrong speaker' : 'speaker left open'}: ${mentionClass(mention)}`,
        lang,
        `${id} "${mention}": ${named(other.speakers, theirs, ', ', 'nobody')}, not ${named(one.speakers, mine, ', ', 'nobody')}`,
      )
    const kind = chainFault(one.voice, other.voice, same)
    const chain = (ids: readonly string[], file: ReadonlyMap<string, Filed>) =>
      named(ids, file, ' ← ', 'the outlet itself')
    if (kind)
      note(kind, lang, `${id} ${chain(other.voice, theirs)}, not ${chain(one.voice, mine)}: ${quote(one).slice(0, 80)}`)
  }
}

/** What is wrong with a chain of vouchers, or null. */
function chainFault(
  gold: readonly string[],
  told: readonly string[],
  same: (x: string, y: string) => boolean,
): string | null {
  if (gold.length === told.length && gold.every((x, at) => same(x, told[at] ?? ''))) return null
  if (told.length === 0) return 'chain: voucher missed'
  if (gold.length === 0) return 'chain: voucher that the gold has not'
  if (told.length < gold.length) return 'chain: a link is missing'
  return told.length > gold.length ? 'chain: a link too many' : 'chain: another voucher'
}

function print(): void {
  for (const [language, { gold, told, found }] of Object.entries(totals))
    console.log(
      `${language}: ${gold} statements in the gold, ${told} told, ${found} matched (P ${(found / told).toFixed(3)}, R ${(found / gold).toFixed(3)})`,
    )
  console.log(`\n${'class'.padEnd(52)}${'fr'.padStart(5)}${'en'.padStart(5)}`)
  for (const [kind, { fr, en, examples: all }] of [...tallies].sort(([, a], [, b]) => b.fr + b.en - a.fr - a.en)) {
    console.log(`${kind.padEnd(52)}${String(fr).padStart(5)}${String(en).padStart(5)}`)
    for (const example of all.slice(0, Number(examples) || 0)) console.log(`    ${example.slice(0, 160)}`)
  }
}
