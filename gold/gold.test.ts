import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createReader } from '../packages/chancery/src/index.ts'
import { ownModel } from '../packages/chancery/src/parse-node.ts'
import type { Reading } from '../packages/chancery/src/record/reading.ts'
import { compare } from './compare.ts'
import { score, TASKS, type Task } from './counts.ts'
import type { GoldDispatch } from './dispatch.ts'
import { asDispatch, goldDispatches, LANGUAGES } from './files.ts'

const golds = goldDispatches()
const floors: Partial<Record<Task, number>> = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'))

describe('the gold files', () => {
  test.each(LANGUAGES)('%s: are enough and well named', (language) => {
    const mine = golds.filter((gold) => gold.language === language)
    expect(mine.length).toBeGreaterThanOrEqual(17)
    for (const gold of mine) expect(gold.id).toMatch(new RegExp(`^${language}/[0-9]{3}(-[a-z0-9]+)+$`))
  })

  test('are short enough to be checked by eye', () => {
    for (const gold of golds) {
      const words = gold.text.split(/\s+/).length
      expect([words >= 60, words <= 240], `${gold.id}: ${words} words`).toEqual([true, true])
    }
  })

  test('forbid something each', () => {
    for (const gold of golds) expect(gold.forbidden.length, gold.id).toBeGreaterThan(0)
  })
})

/** The reading that says just what the gold says. */
function perfect(gold: GoldDispatch): Reading {
  const spans = (id: string) => gold.marks.get(id)!
  return {
    id: gold.id,
    language: gold.language,
    published: { edtf: gold.published, basis: gold.published ? 'given' : 'unknown' },
    outlet: gold.outlet,
    credits: gold.credits,
    actors: gold.actors.map((a) => ({ ...a, mentions: spans(a.id), rules: [] })),
    instruments: gold.instruments.map((i) => ({ ...i, mentions: spans(i.id), rules: [] })),
    statements: gold.statements.map((s) => ({
      ...s,
      content: spans(s.id),
      cue: s.cue ? spans(s.cue)[0]! : null,
      speakers: s.by,
      speakerMention: null,
      addressees: s.to,
      parent: null,
      rules: [],
    })),
    acts: gold.acts.map((a) => {
      const place = a.place ? spans(a.place)[0]! : null
      const name = place ? gold.text.slice(place.start, place.end) : ''
      return {
        ...a,
        cameo: null,
        stage: null,
        place: place && { ...place, name, state: null },
        evidence: spans(a.id),
        rules: [],
      }
    }),
    dates: gold.dates.flatMap((d) =>
      spans(d.id).map((span) => ({ ...span, edtf: d.value, basis: 'text' as const, rules: [] })),
    ),
    warnings: [],
  }
}

const DAYS = [
  'sunday dimanche',
  'monday lundi',
  'tuesday mardi',
  'wednesday mercredi',
  'thursday jeudi',
  'friday vendredi',
  'saturday samedi',
]

describe('what the gold files say', () => {
  test.each(golds)('$id: does not contradict itself', (gold) => {
    expect(compare(gold, perfect(gold))).toMatchObject({ wrong: [], missed: [], extra: [], violated: [] })
  })

  test.each(golds)('$id: names weekdays as the calendar does', ({ dates, marks, text }) => {
    for (const date of dates) {
      const words = text.slice(marks.get(date.id)![0]!.start, marks.get(date.id)![0]!.end).toLowerCase()
      const day = DAYS.findIndex((names) => names.split(' ').some((name) => words.includes(name)))
      if (day >= 0) expect(new Date(date.value.slice(0, 10)).getUTCDay(), `${words} ${date.value}`).toBe(day)
    }
  })
})

describe('the reader on the gold files', () => {
  const reader = createReader({ models: ownModel })
  const results = golds.map((gold) => ({ gold, result: compare(gold, reader.read(asDispatch(gold))) }))

  test.each(results)('$gold.id: breaks no `not` line', ({ result }) => {
    expect(result.violated).toEqual([])
  })

  test.each(TASKS)('%s: not below its floor', (task) => {
    const { f1 } = score(results.map(({ result }) => result.counts[task]))
    expect(f1).toBeGreaterThanOrEqual(floors[task] ?? 0)
  })
})
