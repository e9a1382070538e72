import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createReader } from '../../packages/chancery/src/index.ts'
import { ownModel } from '../../packages/chancery/src/parse-node.ts'
import { judge } from './judge.ts'
import { LANGUAGES, PUBLISHED, readProbes } from './probes.ts'

const reader = createReader({ models: ownModel })

describe.each(LANGUAGES)('the probes (%s)', (language) => {
  const probes = readProbes(language)
  const judged = probes.map((probe) => ({
    probe,
    faults: judge(probe, reader.read({ text: probe.text, language, published: PUBLISHED })),
  }))
  const classes = [...new Set(probes.map(({ kind }) => kind))]

  test('are many, each once', () => {
    expect(probes.length).toBeGreaterThanOrEqual(200)
    expect(new Set(probes.map(({ text }) => text)).size).toBe(probes.length)
  })

  test('tell nothing as done, ongoing or background that is not', () => {
    const told = judged.filter(({ faults }) => faults.some(({ kind }) => kind === 'told'))
    expect(told.map(({ probe, faults }) => `${probe.text} ${faults.map(({ message }) => message)}`)).toEqual([])
  })

  test.each(classes)('%s: are read as they say', (kind) => {
    const wrong = judged.filter(({ probe, faults }) => probe.kind === kind && !probe.known && faults.length)
    expect(wrong.map(({ probe, faults }) => `${probe.line} ${probe.text} ${faults.map((f) => f.message)}`)).toEqual([])
  })

  test('known faults are few, and leave the list once they are read', () => {
    const known = judged.filter(({ probe }) => probe.known)
    expect(known.length).toBeLessThanOrEqual(10)
    expect(known.filter(({ faults }) => !faults.length).map(({ probe }) => probe.text)).toEqual([])
  })
})

test('docs/probes.md counts them', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/probes.md'), 'utf8')
  const [english, french] = LANGUAGES.map(readProbes)
  for (const kind of new Set([...english!, ...french!].map((probe) => probe.kind))) {
    const count = (probes: typeof english): number => probes!.filter((probe) => probe.kind === kind).length
    expect(page).toContain(`| ${kind} | ${count(english)} | ${count(french)} |`)
  }
})
