// wanasit/chrono, test/en and test/fr: its test files are run with stand-ins that note what each case expects.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { dayOf, unitAround } from './days.mjs'

export function chronoCases(folder, language) {
  const from = join(folder, 'chrono', language)
  if (!existsSync(from)) return []
  return readdirSync(from)
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => new Recorder(name).run(readFileSync(join(from, name), 'utf8')))
}

/** Goes along with anything that is done to it. */
const anything = new Proxy(() => anything, {
  get: (_target, key) => (typeof key === 'symbol' ? undefined : anything),
  apply: () => anything,
  construct: () => anything,
})

class Recorder {
  cases = []
  /** What the case that is being checked expects. */
  printed = null
  sides = {}

  constructor(file) {
    this.file = file
  }

  run(source) {
    const plain = stripTypeScriptTypes(source).replace(/^import[^;]*;/gm, '')
    const sandbox = {
      chrono: anything,
      Meridiem: { AM: 0, PM: 1 },
      Month: anything,
      Weekday: anything,
      Date,
      test: attempt,
      it: attempt,
      describe: attempt,
      measureMilliSec: () => 0,
      expect: (subject) => this.matcher(subject),
      testSingleCase: (_parser, text, ...rest) => this.single(text, rest),
      testUnexpectedResult: (_parser, text, reference) =>
        this.add(text, reference, { printed: null, kind: 'none', expected: [] }),
      testWithExpectedDate: (_parser, text, date) =>
        this.add(text, null, { printed: text, kind: 'date', expected: [unitAround(dayIn(date), 'day')] }),
    }
    runInNewContext(plain, sandbox, { timeout: 5000 })
    return this.cases
  }

  add(text, reference, rest) {
    if (typeof text === 'string')
      this.cases.push({
        suite: 'chrono',
        file: this.file,
        text,
        reference: dayIn(reference?.instant ?? reference),
        ...rest,
      })
  }

  single(text, rest) {
    const check = rest.find((arg) => typeof arg === 'function')
    const [reference] = typeof rest[0] === 'function' ? [] : rest
    this.printed = text
    this.sides = { start: {}, end: {} }
    attempt(() =>
      check?.({ text: { is: 'text' }, start: sideOf('start'), end: sideOf('end'), index: 0, tags: anything }, text),
    )
    const options = rest.some((arg) => arg && typeof arg === 'object' && 'forwardDate' in arg)
    this.add(text, reference, { printed: this.printed, options, ...this.value() })
  }

  /** Notes what `expect(subject).toBe(value)` says of the case. */
  matcher(subject) {
    const note = (value) => {
      if (subject?.is === 'text' && typeof value === 'string') this.printed = value
      else if (subject?.is === 'part') this.sides[subject.side][subject.part] = value
      else if (subject?.is === 'sure') this.sides[subject.side][`sure ${subject.part}`] = value
      else if (subject?.is === 'side' && value instanceof Date) this.sides[subject.side].date = value
    }
    return new Proxy({}, { get: (_target, key) => (key === 'not' ? anything : note) })
  }

  value() {
    const { start, end } = this.sides
    const first = boundsOf(start, this.printed)
    if (!first) return { kind: 'unsaid', expected: [] }
    const last = boundsOf(end, this.printed)
    const fine = [start, end].some((side) => side['sure hour'] === true)
    if (!last) return { kind: fine ? 'datetime' : 'date', expected: [first] }
    return { kind: fine ? 'datetimerange' : 'daterange', expected: [{ first: first.first, last: last.last }] }
  }
}

/** A test of something else than a single case may well fail on stand-ins. */
function attempt(...args) {
  try {
    args.find((arg) => typeof arg === 'function')?.()
  } catch {
    // Its case tells no more.
  }
}

const sideOf = (side) => ({
  is: 'side',
  side,
  get: (part) => ({ is: 'part', side, part }),
  isCertain: (part) => ({ is: 'sure', side, part }),
  date: () => ({ is: 'side', side }),
  tags: anything,
})

/** A month, with or without its year. */
const MONTH =
  /^([\p{L}.]+[\s,/-]+(of\s+)?\d{4}|\d{4}[\s/-]\p{L}+|\d{1,2}\/\d{4}|(in )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/iu

const dayIn = (date) =>
  date instanceof Date && !Number.isNaN(date.getTime())
    ? dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate())
    : null

/** The day, or the month or year where chrono itself holds the rest for filled in or the words hold no day. */
function boundsOf(side, printed) {
  const day =
    side.year !== undefined && side.month !== undefined && side.month > 0
      ? dayOf(side.year, side.month, side.day ?? 1)
      : dayIn(side.date)
  if (day === null || Number.isNaN(day)) return null
  if (side['sure month'] === false && side['sure day'] === false && side['sure weekday'] !== true)
    return unitAround(day, 'year')
  if (
    (side['sure day'] === false && side['sure weekday'] !== true && side.weekday === undefined) ||
    (side.day === undefined && side.date === undefined)
  )
    return unitAround(day, 'month')
  return unitAround(day, MONTH.test(printed) ? 'month' : 'day')
}
