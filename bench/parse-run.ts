// npm run bench:parse: how fast the parser is, how soon it is ready, in how much memory, and what else there is. Asserts nothing.
//   npm run bench:parse -- speed load             only these parts (speed, load, accuracy, growth, hostile)
//   npm run bench:parse -- --record 2026-01-31    also writes bench/baseline-parse.json, under that date
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './corpora.ts'
import { HOSTILE } from './hostile.ts'
import { machine, measureWith, median, recordDate, row, whole } from './measure.ts'
import { corpusOf } from './parse-texts.ts'
import type { ParseMeasurement } from './parse-worker.ts'
import { installPeers, TAGGERS, versionOf } from './peers.ts'
import { goldFile, type TagScore } from './tag-accuracy.ts'

const MEBIBYTE = 1024 * 1024
const measure = measureWith<ParseMeasurement>('bench/parse-worker.ts')
const modelFile = (language: string): string => join(ROOT, `packages/chancery/models/${language}.model.gz`)
const languages = ['fr', 'en'].filter((language) => existsSync(modelFile(language)))
const withPeers = installPeers()
const taggers = ['fr', 'en'].flatMap((language) =>
  Object.keys(TAGGERS[language])
    .filter((name) => (name === 'chancery' ? languages.includes(language) : withPeers))
    .map((name) => ({ language, name, title: `${language} ${name === 'chancery' ? name : versionOf(name)}` })),
)

/** Each figure is the median of three processes. */
function speed() {
  row('\nspeed, one thread', 'words', 'words/s', 'words/cpu s', 'kB/s', 'peak MiB')
  const one = (title: string, what: string, args: readonly string[]) => {
    const all = [1, 2, 3].flatMap(() => measure(...args) ?? [])
    if (all.length === 0) return { title, what }
    const { words, bytes } = all[0]
    const seconds = median(all.map(({ milliseconds }) => milliseconds)) / 1000
    const processor = median(all.map(({ processorMilliseconds }) => processorMilliseconds)) / 1000
    const peakMemory = median(all.map((it) => it.peakMemory))
    const figures = { words, perSecond: words / seconds, perProcessorSecond: words / processor }
    const rest = { bytesPerSecond: bytes / seconds, peakMemory }
    const cells = [words, figures.perSecond, figures.perProcessorSecond, rest.bytesPerSecond / 1000]
    row(`${title}, ${what}`, ...cells.map(whole), whole(peakMemory / MEBIBYTE))
    return { title, what, ...figures, ...rest }
  }
  for (const language of ['fr', 'en']) console.log(`  ${language}: ${corpusOf(language)}`)
  return taggers.flatMap(({ language, name, title }) =>
    name === 'chancery'
      ? [one(title, 'text to trees', ['text', language, name]), one(title, 'analysis alone', ['words', language])]
      : [one(title, 'tags only', ['text', language, name])],
  )
}

function load() {
  row('\nfrom nothing to a first sentence', 'median ms', 'fastest', 'slowest', 'peak MiB', 'model kB')
  return taggers.map(({ language, name, title }) => {
    const runs = Array.from({ length: 11 }, () => measure('load', language, name) ?? []).flat()
    const times = runs.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
    const peakMemory = median(runs.map((it) => it.peakMemory))
    const modelSize = name === 'chancery' ? statSync(modelFile(language)).size : undefined
    const ends = [median(times), times[0], times.at(-1)!]
    row(title, ...ends.map(whole), whole(peakMemory / MEBIBYTE), modelSize ? whole(modelSize / 1000) : '')
    return { title, median: ends[0], fastest: ends[1], slowest: ends[2], peakMemory, modelSize }
  })
}

function accuracy() {
  row('\ncoarse tags, raw test sets', 'words', 'cut alike %', 'right of these', 'right of all')
  const score = measureWith<TagScore>('bench/parse-worker.ts')
  return taggers
    .filter(({ language }) => goldFile(language))
    .flatMap(({ language, name, title }) => {
      const found = score('accuracy', language, name)
      if (!found) return []
      const { words, alike, right } = found
      const cells = [alike / words, right / alike, right / words].map((share) => (100 * share).toFixed(1))
      row(title, whole(words), ...cells)
      return [{ title, words, alike, right }]
    })
}

function growth() {
  row('\ngrowth with length', 'words', 'ms', 'µs/word')
  const one = (language: string, name: string, kind: string, size: number) => {
    const now = measure(kind, language, String(size))
    if (!now) return { language, name }
    const { words, milliseconds } = now
    row(`${language} ${name}`, whole(words), milliseconds.toFixed(1), ((milliseconds * 1000) / words).toFixed(1))
    return { language, name, words, milliseconds }
  }
  return languages.flatMap((language) => [
    ...[1, 10, 100].map((copies) => one(language, `${copies}×`, 'growth', copies)),
    ...[1_000, 10_000, 100_000].map((words) => one(language, `one sentence of ${whole(words)}`, 'sentence', words)),
  ])
}

function hostile() {
  row('\nhostile texts', 'kB', 'ms', 'of half size', 'peak MiB')
  return HOSTILE.map(({ name }, i) => {
    const half = measure('hostile', String(i), '0.5')
    const full = measure('hostile', String(i), '1')
    if (!half || !full) {
      row(name, 'given up')
      return { name }
    }
    const { bytes, milliseconds, peakMemory } = full
    const timesHalf = milliseconds / half.milliseconds
    row(name, whole(bytes / 1000), whole(milliseconds), `${timesHalf.toFixed(1)}×`, whole(peakMemory / MEBIBYTE))
    return { name, bytes, milliseconds, timesHalf, peakMemory }
  })
}

console.log(machine.line)
if (languages.length === 0) console.log('No models here: see packages/chancery/models.')
const PARTS = { speed, load, accuracy, growth, hostile }
const asked = Object.keys(PARTS).filter((name) => process.argv.includes(name))
const run = (asked.length ? asked : Object.keys(PARTS)) as (keyof typeof PARTS)[]
const figures = Object.fromEntries(languages.length ? run.map((name) => [name, PARTS[name]()]) : [])

const date = recordDate()
if (date) {
  const record = { date, machine: machine.description, ...figures }
  writeFileSync(join(ROOT, 'bench/baseline-parse.json'), `${JSON.stringify(record, null, 2)}\n`)
  console.log('\nwritten to bench/baseline-parse.json')
}
