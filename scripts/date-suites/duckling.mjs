// facebook/duckling, corpora of the dimension Time: value and grain, or first and last of an interval, its end excluded.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf, unitAround } from './days.mjs'

const FINE = new Set(['Second', 'Minute', 'Hour'])

export function ducklingCases(folder, language) {
  const path = join(folder, 'duckling', `duckling.${language.toUpperCase()}.json`)
  if (!existsSync(path)) return []
  const { ref, positive, negative } = JSON.parse(readFileSync(path, 'utf8'))
  const reference = dayIn(ref)
  const made = (text, rest) => ({
    suite: 'Duckling',
    file: `duckling.${language}`,
    text,
    reference,
    printed: text,
    ...rest,
  })
  return [
    ...positive.map((spec) =>
      made(spec.input, {
        kind: kindOf(spec),
        mod: spec.kind.startsWith('open') ? 'before-after' : null,
        expected: expectedOf(spec),
      }),
    ),
    ...negative.map((text) =>
      made(typeof text === 'string' ? text : text.input, { printed: null, kind: 'none', expected: [] }),
    ),
  ]
}

const kindOf = ({ kind, grain }) => {
  const part = /interval/i.test(kind) ? 'daterange' : 'date'
  return FINE.has(grain) ? part.replace('date', 'datetime') : kind.includes('oliday') ? `holiday-${part}` : part
}

/** Months and days of values may be 00. */
function dayIn(text) {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number)
  return dayOf(year, month || 1, day || 1)
}

function expectedOf({ kind, grain, values }) {
  const days = values.map(dayIn)
  if (/interval/i.test(kind) && days.length === 2) {
    const [first, end] = days
    return [{ first, last: end - 1 }]
  }
  return days.map((day) => unitAround(day, grain.toLowerCase()))
}
