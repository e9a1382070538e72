/**
 * Scores date expressions against the gold dispatches: node scripts/score-dates.ts [--misses] [folder …]
 * An expression counts if its characters overlap a gold one's by at least 0.3 (intersection over union).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { enCalendar } from '../packages/chancery/src/lang/en/calendar.ts'
import { enSplitting } from '../packages/chancery/src/lang/en/splitting.ts'
import { frCalendar } from '../packages/chancery/src/lang/fr/calendar.ts'
import { frSplitting } from '../packages/chancery/src/lang/fr/splitting.ts'
import { anchorOf } from '../packages/chancery/src/read/date/anchor.ts'
import { directionsIn } from '../packages/chancery/src/read/date/direction.ts'
import { findDates } from '../packages/chancery/src/read/date/find.ts'
import { resolveDates } from '../packages/chancery/src/read/date/resolve.ts'
import { splitText } from '../packages/chancery/src/text/split.ts'

interface GoldDate {
  readonly text: string
  readonly at?: number
  readonly value: string
}
interface Gold {
  readonly id: string
  readonly lang: 'fr' | 'en'
  readonly published: string | null
  readonly dates?: readonly GoldDate[]
}
interface Tally {
  gold: number
  found: number
  span: number
  value: number
}

const LANGUAGES = { fr: [frCalendar, frSplitting], en: [enCalendar, enSplitting] } as const

const root = join(import.meta.dirname, '..')
const misses = process.argv.includes('--misses')
const folders = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
if (folders.length === 0) folders.push(join(root, '../shared/gold/dev'))

const tallies = new Map<string, Tally>()
for (const folder of folders) {
  if (!existsSync(folder)) {
    console.log(`${folder} is not there: nothing to score`)
    continue
  }
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
    score(gold, readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8'))
  }
}
for (const [name, tally] of tallies)
  console.log(`${name}: ${line('expression', tally.span, tally)}; ${line('expression + value', tally.value, tally)}`)

function score(gold: Gold, text: string): void {
  const [calendar, splitting] = LANGUAGES[gold.lang]
  const split = splitText(text, splitting)
  const raw = findDates(split, calendar)
  const published = { edtf: gold.published, basis: gold.published ? ('given' as const) : ('unknown' as const) }
  const found = resolveDates(raw, { published, calendar, direction: directionsIn(split, calendar) })
  const wanted = (gold.dates ?? []).map((date) => ({ ...place(text, date), value: date.value, text: date.text }))
  const taken = new Set<number>()
  const notes: string[] = []
  let span = 0
  let value = 0
  for (const want of wanted) {
    let best = -1
    let most = 0
    found.forEach((date, i) => {
      const share = taken.has(i) ? 0 : iou(want, date)
      if (share > most) [best, most] = [i, share]
    })
    if (most < 0.3) {
      notes.push(`  missed  ${show(text, want)} = ${want.value}`)
      continue
    }
    taken.add(best)
    span++
    const got = found[best]!
    if (got.edtf === want.value) value++
    else notes.push(`  value   ${show(text, got)} = ${got.edtf}, gold ${want.value} (${got.rules.join(' ')})`)
  }
  found.forEach((date, i) => {
    if (!taken.has(i)) notes.push(`  extra   ${show(text, date)} = ${date.edtf} (${date.rules.join(' ')})`)
  })
  for (const name of [gold.lang, 'all']) {
    const tally = tallies.get(name) ?? { gold: 0, found: 0, span: 0, value: 0 }
    tallies.set(name, {
      gold: tally.gold + wanted.length,
      found: tally.found + found.length,
      span: tally.span + span,
      value: tally.value + value,
    })
  }
  if (misses && notes.length > 0)
    console.log(
      `${gold.id} (${gold.published}; today ${JSON.stringify(anchorOf(raw, published).known)})\n${notes.join('\n')}`,
    )
}

function place(text: string, { text: words, at = 1 }: GoldDate): { start: number; end: number } {
  let start = -1
  for (let n = 0; n < at; n++) start = text.indexOf(words, start + 1)
  return { start, end: start + words.length }
}

function iou(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / (a.end - a.start + (b.end - b.start) - both)
}

function show(text: string, { start, end }: { start: number; end: number }): string {
  const flat = (part: string): string => part.replace(/\s+/g, ' ')
  return `${flat(text.slice(Math.max(0, start - 30), start))}[${flat(text.slice(start, end))}]${flat(text.slice(end, end + 20))}`
}

function line(name: string, right: number, { gold, found }: Tally): string {
  const [precision, recall] = [right / found, right / gold]
  return `${name} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`
}
