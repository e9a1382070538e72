#!/usr/bin/env node
// Scores date expressions and their values on the test suites of other systems, kept outside the repository in ../shared.
//   npm run score:dates                  microsoft/Recognizers-Text, facebook/duckling, wanasit/chrono; French and English
//   npm run score:dates -- --misses      with every miss
//   npm run score:dates -- --left-out    with every case that is left out
//   npm run score:dates -- --all         with all that can be compared: chat, slips and other conventions too
// On gold dispatches: node scripts/score-dates.ts
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { enCalendar } from '../packages/chancery/src/lang/en/calendar.ts'
import { enSplitting } from '../packages/chancery/src/lang/en/splitting.ts'
import { frCalendar } from '../packages/chancery/src/lang/fr/calendar.ts'
import { frSplitting } from '../packages/chancery/src/lang/fr/splitting.ts'
import { directionsIn } from '../packages/chancery/src/read/date/direction.ts'
import { findDates } from '../packages/chancery/src/read/date/find.ts'
import { resolveDates } from '../packages/chancery/src/read/date/resolve.ts'
import { dayBounds, parseEdtf } from '../packages/chancery/src/record/edtf.ts'
import { splitText } from '../packages/chancery/src/text/split.ts'
import { chronoCases } from './date-suites/chrono.mjs'
import { sameBounds } from './date-suites/days.mjs'
import { ducklingCases } from './date-suites/duckling.mjs'
import { reasonFor } from './date-suites/leave-out.mjs'
import { asPrinted } from './date-suites/printing.mjs'
import { recognizersCases } from './date-suites/recognizers.mjs'
import { translated } from './date-suites/translate.mjs'

const SUITES = join(dirname(dirname(fileURLToPath(import.meta.url))), '../shared/data/dates')
const LANGUAGES = { fr: [frCalendar, frSplitting], en: [enCalendar, enSplitting] }
const flags = new Set(process.argv.slice(2))

function read(text, language, reference) {
  const [calendar, splitting] = LANGUAGES[language]
  const split = splitText(text, splitting)
  const edtf = reference === null ? null : new Date(reference * 86_400_000).toISOString().slice(0, 10)
  return resolveDates(findDates(split, calendar), {
    published: { edtf, basis: edtf === null ? 'unknown' : 'given' },
    calendar,
    direction: directionsIn(split, calendar),
  })
}

/** Whether an expression gives one of the expected values, or a set that holds one. */
function gives(edtf, expected) {
  const parsed = parseEdtf(edtf)
  if (!parsed) return false
  if (parsed.kind === 'set')
    return edtf
      .slice(1, -1)
      .split(',')
      .some((member) => gives(member, expected))
  const season = expected.some((value) => value.season === edtf)
  const { first, last } = dayBounds(parsed)
  return season || expected.some((value) => !value.season && sameBounds(value, { first, last }))
}

function overlaps(found, { printed, text, start = text.indexOf(printed) }) {
  return start < 0 || (found.start < start + printed.length && found.end > start)
}

if (!existsSync(SUITES)) {
  console.log(`Nothing to score with: ${SUITES} is not here.`)
  process.exit()
}

for (const language of ['fr', 'en']) {
  const all = [recognizersCases, ducklingCases, chronoCases].flatMap((casesOf) => casesOf(SUITES, language))
  const tallies = new Map()
  const reasons = new Map()
  for (const item of all) {
    const reason = reasonFor({ ...item, language }, flags.has('--all'))
    if (reason) {
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      if (flags.has('--left-out'))
        console.log(`left out ${language} ${item.suite}: ${reason}: ${item.printed ?? item.text}`)
      continue
    }
    const tally = tallies.get(item.suite) ?? { right: 0, cases: 0, quiet: 0, empty: 0 }
    tallies.set(item.suite, tally)
    const found = read(asPrinted(item, language), language, item.reference)
    if (item.kind === 'none') {
      tally.empty++
      if (found.length === 0) tally.quiet++
      else if (flags.has('--misses'))
        console.log(`false  ${language} ${item.suite}: ${item.text} = ${found.map((f) => f.edtf)}`)
      continue
    }
    const expected = translated(item.expected, item)
    const mine = found.filter((one) => overlaps(one, item))
    tally.cases++
    if (mine.some(({ edtf }) => gives(edtf, expected))) tally.right++
    else if (flags.has('--misses'))
      console.log(`missed ${language} ${item.suite}/${item.file}: ${line(item, expected, mine)}`)
  }
  report(language, all.length, tallies, reasons)
}

function line(item, expected, found) {
  const iso = (day) => (Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : '..')
  const want = [
    ...new Set(expected.map((v) => v.season ?? (v.first === v.last ? iso(v.first) : `${iso(v.first)}/${iso(v.last)}`))),
  ]
  const day = item.reference === null ? '?' : iso(item.reference)
  return `${item.text.trim()} [${item.printed}] (${day}) want ${want.join(' | ')} got ${found.map((f) => f.edtf).join(' ; ') || '-'}`
}

function report(language, count, tallies, reasons) {
  const percent = (right, cases) => (cases === 0 ? '–' : `${((100 * right) / cases).toFixed(1)} %`)
  const sum = { right: 0, cases: 0, quiet: 0, empty: 0 }
  for (const [suite, tally] of tallies) {
    for (const key of Object.keys(sum)) sum[key] += tally[key]
    console.log(
      `${language} ${suite}: ${tally.right} of ${tally.cases} values (${percent(tally.right, tally.cases)}); no date where there is none: ${tally.quiet} of ${tally.empty}`,
    )
  }
  console.log(
    `${language} all: ${sum.right} of ${sum.cases} values (${percent(sum.right, sum.cases)}); no date where there is none: ${sum.quiet} of ${sum.empty}`,
  )
  console.log(`${language} left out: ${count - sum.cases - sum.empty} of ${count}`)
  for (const [reason, n] of [...reasons].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(n).padStart(4)}  ${reason}`)
}
