#!/usr/bin/env node
// Scores the reader against gold records that are kept outside the repository, in ../shared.
//   npm run score                     statements, acts, actors, instruments, dates against ../shared/gold/dev
//   npm run score -- --misses 50      with the first 50 misses
//   npm run score -- --voice 5        what is missed and mistaken of who said what, by class, with examples
//   npm run score -- --polnear        attribution in English political news, against PolNeAR: as read, and by its convention
//   npm run score -- --coreference    who is meant by pronouns, titles, surnames, collectives that speak
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(
    `Chancery needs Node.js 22.12 or newer, not ${process.version}: use npm run score, which brings its own.`,
  )
  process.exit(2)
}

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const SHARED = join(ROOT, '..', 'shared')
const COMMAND = join(ROOT, 'packages/chancery/src/cli/main.ts')
const args = process.argv.slice(2)
const work = mkdtempSync(join(tmpdir(), 'chancery-score-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

/**
 * Runs a Node.js program and returns its standard output, which goes through a file: a program that ends before a pipe is
 * read loses what it still had to write. Its standard error goes to the terminal.
 */
function node(...argv) {
  const file = join(work, 'stdout')
  const out = openSync(file, 'w')
  const done = spawnSync(process.execPath, argv, { stdio: ['ignore', out, 'inherit'] })
  closeSync(out)
  if (done.error) throw done.error
  if (done.status !== 0) process.exitCode = done.status ?? 1
  return readFileSync(file, 'utf8')
}

function readAll(dispatches) {
  const input = join(work, 'dispatches.jsonl')
  const output = join(work, 'readings.jsonl')
  writeFileSync(input, dispatches)
  const start = performance.now()
  writeFileSync(output, node(COMMAND, 'read', '--jsonl', input))
  console.error(`read in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return output
}

/** The gold dispatches as a newspaper's desk would have them: text, outlet and date, but not the language. */
function goldDispatches(folder) {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5))
    .sort()
  return ids.map((id) => {
    const { published, outlet } = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'))
    const text = readFileSync(join(folder, `${id}.txt`), 'utf8')
    return `${JSON.stringify({ id, text, ...(published && { published }), ...(outlet && { outlet }) })}\n`
  })
}

function scoreGold() {
  const folder = join(SHARED, 'gold/dev')
  const readings = readAll(goldDispatches(folder).join(''))
  if (args.includes('--voice')) {
    const examples = args[args.indexOf('--voice') + 1] ?? '0'
    process.stdout.write(node(join(ROOT, 'scripts/voice-errors.ts'), folder, readings, examples))
    return
  }
  process.stdout.write(node(join(SHARED, 'gold/score.mjs'), '--gold', folder, '--readings', readings, ...args))
}

/**
 * PolNeAR draws its contents by another convention than ours (../shared/gold/GUIDE.md): there is one attribution for each
 * cue, and its content is the cue's whole complement. So for the second figure every reading is rewritten, by what it says
 * itself and by the text, never by the gold:
 * - the word that brings a content in, which we leave out, goes back to it: "said [that …]", "vowed [to …]", and so does
 *   what stands between cue and infinitive or judgement: "urged [the government to …]", "called [it “a mistake”]";
 * - a quotation without a cue of its own, a statement for us, is a further piece of the statement right before it:
 *   [“A,”] he said. [“B.”]
 */
function inPolnearTerms({ statements, ...rest }, text) {
  const kept = []
  /** The statements in the open right before: the last one, and the last one in quotation marks. */
  let last
  let quoted
  for (const statement of statements) {
    const { cue, content, rules, parent, form } = statement
    if (!cue && rules.includes('read/voice/standing-quotation')) {
      const carried = [quoted, last].find((before) => before && isNext(text, before, statement))
      if (carried) {
        carried.content = [...carried.content, ...content]
        continue
      }
    }
    const rewritten = { ...statement, content: cue ? withOpening(text, cue, content, rules) : content }
    if (parent === null) last = rewritten
    if (parent === null && form === 'direct') quoted = rewritten
    kept.push(rewritten)
  }
  return { ...rest, statements: kept }
}

const COMPLEMENTS = /read\/voice\/(?:told-infinitive|infinitive|as)$/

function withOpening(text, cue, [first, ...more], rules) {
  if (first.start < cue.end) return [first, ...more]
  if (rules.some((rule) => COMPLEMENTS.test(rule))) {
    const start = cue.end + /^[\s,:]*/.exec(text.slice(cue.end, first.start))[0].length
    return [{ start, end: first.end }, ...more]
  }
  const opening = /\bthat[\s,]+$/i.exec(text.slice(cue.end, first.start))
  return opening ? [{ start: cue.end + opening.index, end: first.end }, ...more] : [first, ...more]
}

/** A sign that ends a sentence, with the capital behind it: not the point of an initial or a title. */
const STOP = /(?<!\b(?:\p{Lu}|Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Jr|Sr|St))[.!?]["”’']*\s+\p{Lu}/u

/** Whether no other sentence stands between two statements: the rest of the first one's ends where the second begins. */
const isNext = (text, { cue, content }, next) => {
  const from = Math.max(content.at(-1).end, cue?.end ?? 0)
  return !STOP.test(text.slice(from, next.content[0].start))
}

function scorePolnear() {
  const measure = join(SHARED, 'data/quotes/score_polnear.mjs')
  const polnear = ['--polnear', join(SHARED, 'data/quotes/polnear_dev.jsonl')]
  const dispatches = node(measure, ...polnear, '--dispatches')
  const readings = readAll(dispatches)
  const rest = args.filter((arg) => arg !== '--polnear')
  console.log('as read:')
  process.stdout.write(node(measure, ...polnear, '--readings', readings, ...rest))
  const texts = new Map(jsonLines(dispatches).map(({ id, text }) => [id, text]))
  const converted = jsonLines(readFileSync(readings, 'utf8')).map((reading) =>
    JSON.stringify(inPolnearTerms(reading, texts.get(reading.id))),
  )
  const rewritten = join(work, 'converted.jsonl')
  writeFileSync(rewritten, converted.join('\n'))
  console.log('rewritten by the convention of PolNeAR:')
  process.stdout.write(node(measure, ...polnear, '--readings', rewritten, ...rest))
}

const jsonLines = (lines) =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

if (!existsSync(join(SHARED, 'gold/score.mjs'))) {
  console.log(`Nothing to score with: ${SHARED} is not here. The project's own gold records are in gold/ (npm test).`)
} else if (args.includes('--polnear')) scorePolnear()
else if (args.includes('--coreference')) process.stdout.write(node(join(ROOT, 'scripts/score-coreference.ts'), ...args))
else scoreGold()
