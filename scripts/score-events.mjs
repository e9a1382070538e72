#!/usr/bin/env node
// Scores the reader's acts, as PLOVER and CAMEO would call them, against sentences that others have coded and that are
// kept outside the repository, in ../shared/data/events. English only.
//   npm run score:events                  all three measures
//   npm run score:events -- --misses 50   with the first 50 misses of each
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(
    `Chancery needs Node.js 22.12 or newer, not ${process.version}: use npm run score:events, which brings its own.`,
  )
  process.exit(2)
}

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const EVENTS = join(ROOT, '..', 'shared', 'data', 'events')
if (!existsSync(EVENTS)) {
  console.log(`Nothing was measured: ${EVENTS} is not here.`)
  process.exit(0)
}

const { eventCodes } = await import('../packages/chancery/src/record/codes.ts')
const flag = process.argv.indexOf('--misses')
const MISSES = flag < 0 ? 0 : Number(process.argv[flag + 1] ?? 20)
const work = mkdtempSync(join(tmpdir(), 'chancery-events-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

/** Reads sentences, each as a dispatch of its own. */
function readAll(sentences) {
  const input = join(work, 'sentences.jsonl')
  const lines = sentences.map(({ text, date }, at) =>
    JSON.stringify({ id: String(at), text, language: 'en', ...(date && { published: date }) }),
  )
  writeFileSync(input, `${lines.join('\n')}\n`)
  const command = join(ROOT, 'packages/chancery/src/cli/main.ts')
  const done = spawnSync(process.execPath, [command, 'read', '--jsonl', input], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (done.error) throw done.error
  return done.stdout.split('\n').filter(Boolean).map(JSON.parse)
}

const fold = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The acts of a reading that PLOVER has a word for; a demanded act whose demand is told is no second request. */
function eventsOf(reading) {
  const coded = reading.acts.map((act) => ({ ...act, codes: eventCodes(act) })).filter((act) => act.codes)
  const asked = coded.some((act) => act.act === 'request')
  return coded.filter((act) => !(asked && act.status === 'called-for'))
}

/** Whether one of the parties of an act is one of those coded: same state code, or one name inside the other. */
function names(reading, text, act, coded) {
  return act.parties.some((party) => {
    const actor = reading.actors.find((each) => each.id === party.actor)
    return coded.some(({ actorText, code }) => {
      if (code && actor.state && code.slice(0, 3) === actor.state) return true
      const wanted = fold(actorText)
      return actor.mentions.some(({ start, end }) => {
        const mention = fold(text.slice(start, end))
        return mention !== '' && (mention.includes(wanted) || wanted.includes(mention))
      })
    })
  })
}

const share = (of, all) => (all ? of / all : 0).toFixed(3)
const told = (acts, reading) =>
  acts
    .map((act) => {
      const parties = act.parties.map((party) => reading.actors.find((each) => each.id === party.actor).name)
      return `${act.codes.plover} (${act.act}, ${act.status}: ${parties.join(', ')})`
    })
    .join('; ') || 'nothing'

function report(title, lines, misses) {
  console.log(title)
  for (const line of lines) console.log(`  ${line}`)
  for (const miss of misses.slice(0, MISSES)) console.log(`    ${miss.replace(/\s+/g, ' ')}`)
}

/** The codebook's own sentences, with who does it and to whom. */
function scorePlover() {
  const path = join(EVENTS, 'plover/PLOVER_GSR_CAMEO.json')
  if (!existsSync(path)) return console.log(`Not measured: ${path} is not here.`)
  // types that PLOVER 0.8 has renamed or joined since
  const renamed = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', INVESTIGATE: 'ACCUSE', FIGHT: 'ASSAULT' }
  const sides = (side) => [side].flat().filter((each) => each?.actorText)
  const rows = JSON.parse(readFileSync(path, 'utf8'))
    .filter((row) => row.event !== 'DOCUMENT')
    .map((row) => ({
      text: row.text.trim(),
      date: row.date,
      type: renamed[row.event] ?? row.event,
      source: sides(row.source),
      target: sides(row.target),
    }))
  const readings = readAll(rows)
  const misses = []
  let typed = 0
  let both = 0
  let acts = 0
  let right = 0
  let types = 0
  rows.forEach((row, at) => {
    const reading = readings[at]
    const events = eventsOf(reading)
    const same = events.filter((act) => act.codes.plover === row.type)
    acts += events.length
    right += same.length
    types += new Set(events.map((act) => act.codes.plover)).size
    const side = (act, coded) => coded.length === 0 || names(reading, row.text, act, coded)
    const whole = same.some((act) => side(act, row.source) && side(act, row.target))
    if (same.length) typed++
    if (whole) both++
    const wanted = `${row.type} [${row.source.map((each) => each.actorText)} > ${row.target.map((each) => each.actorText)}]`
    if (!whole)
      misses.push(`${same.length ? 'parties' : 'type'} | ${wanted} ${row.text} | told: ${told(events, reading)}`)
  })
  report(
    `PLOVER's coded sentences: ${rows.length}, one event each`,
    [
      `type found          ${share(typed, rows.length)}`,
      `both parties too    ${share(both, typed)} of those, ${share(both, rows.length)} of all`,
      `precision           ${share(right, acts)} of ${acts} acts told have the coded type`,
      `                    ${share(typed, types)} of ${types} types told for a sentence are the coded one`,
    ],
    misses,
  )
}

/** Sentences with source, target and root; of the acts told, the one with both parties, else the first, is the answer. */
function scorePlv() {
  const path = join(EVENTS, 'plv/PLV_train.tsv')
  if (!existsSync(path)) return console.log(`Not measured: ${path} is not here.`)
  const [head, ...lines] = readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean)
  const columns = head.split('\t')
  const unquoted = (cell) => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell)
  const rows = lines.map((line) => {
    const cells = line.split('\t').map(unquoted)
    const cell = (name) => cells[columns.indexOf(name)] ?? ''
    return { text: cell('sentence'), source: cell('source'), target: cell('target'), root: cell('gold_root') }
  })
  // the data set joins two types in one root, YIELD
  const rootOf = (type) => (type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type)
  const readings = readAll(rows)
  const counts = new Map()
  const count = (root) => {
    if (!counts.has(root)) counts.set(root, { gold: 0, told: 0, right: 0 })
    return counts.get(root)
  }
  const misses = []
  let right = 0
  let silent = 0
  rows.forEach((row, at) => {
    const reading = readings[at]
    const events = eventsOf(reading)
    const sides = (act) =>
      [row.source, row.target].filter((side) => names(reading, row.text, act, [{ actorText: side }])).length
    const best = events.toSorted((a, b) => sides(b) - sides(a))[0]
    const answer = best && rootOf(best.codes.plover)
    count(row.root).gold++
    if (answer) count(answer).told++
    else silent++
    if (answer === row.root) {
      count(row.root).right++
      right++
    } else misses.push(`${row.root} [${row.source} > ${row.target}] ${row.text} | told: ${told(events, reading)}`)
  })
  const f1 = ({ gold, told, right }) => (gold + told ? (2 * right) / (gold + told) : 0)
  const roots = [...counts].filter(([, each]) => each.gold).sort(([a], [b]) => (a < b ? -1 : 1))
  const macro = roots.reduce((sum, [, each]) => sum + f1(each), 0) / roots.length
  report(
    `PLV, training sentences: ${rows.length}, ${roots.length} roots`,
    [
      `macro F1            ${macro.toFixed(3)}`,
      `accuracy            ${share(right, rows.length)} (nothing told: ${silent})`,
      ...roots.map(
        ([root, each]) =>
          `${root.padEnd(19)} F1 ${f1(each).toFixed(3)} P ${share(each.right, each.told)} R ${share(each.right, each.gold)} of ${each.gold}`,
      ),
    ],
    misses,
  )
}

/** PETRARCH's validation records: the PLOVER types of their CAMEO codes. Statements and records without text are left out. */
function scorePetrarch() {
  const path = join(EVENTS, 'universalpetrarch/PETR2_GSR_validation.xml')
  const facts = join(EVENTS, 'ontology.json')
  if (!existsSync(path) || !existsSync(facts)) return console.log(`Not measured: ${path} or ${facts} is not here.`)
  const { cameo } = JSON.parse(readFileSync(facts, 'utf8'))
  const typeOf = new Map(cameo.codes.map((each) => [each.code, each.plover?.type ?? null]))
  const records = readFileSync(path, 'utf8').matchAll(/<Sentence ([^>]*)>([\s\S]*?)<Text>([\s\S]*?)<\/Text>/g)
  const rows = [...records]
    .map(([, attributes, coding, text]) => ({
      id: /id="(.*?)"/.exec(attributes)?.[1],
      date: /date="(\d{4})(\d\d)(\d\d)"/.exec(attributes)?.slice(1).join('-'),
      text: text.replace(/\s+/g, ' ').replaceAll('&amp;', '&').trim(),
      codes: [...coding.matchAll(/eventcode="(\d+)"/g)].map((match) => match[1]),
    }))
    .filter((row) => row.text)
  const readings = readAll(rows)
  const against = againstGuide()
  const misses = []
  const all = { gold: 0, told: 0, right: 0 }
  const sound = { gold: 0, told: 0, right: 0 }
  rows.forEach((row, at) => {
    const reading = readings[at]
    const events = eventsOf(reading)
    // 02: appeals, which PLOVER 0.8 calls requests; 01: statements, which are no acts
    const wanted = new Set(
      row.codes.map((code) => (code.startsWith('02') ? 'REQUEST' : typeOf.get(code))).filter(Boolean),
    )
    const types = new Set(events.map((act) => act.codes.plover))
    const hits = [...types].filter((type) => wanted.has(type)).length
    for (const counts of against.has(row.id) ? [all] : [all, sound]) {
      counts.gold += wanted.size
      counts.told += types.size
      counts.right += hits
    }
    if (hits < wanted.size || types.size > hits)
      misses.push(
        `${against.has(row.id) ? '(against the guide) ' : ''}${row.id} wants ${[...wanted].join(', ') || 'nothing'} | ${row.text} | told: ${told(events, reading)}`,
      )
  })
  const line = ({ gold, told, right }) =>
    `${share(2 * right, gold + told)} (P ${share(right, told)} R ${share(right, gold)} of ${gold} event types)`
  report(
    `PETRARCH's validation records: ${rows.length}`,
    [
      `root F1, all        ${line(all)}`,
      `root F1, by guide   ${line(sound)}: without the ${against.size} records whose coding contradicts the guide (docs/events.md)`,
    ],
    misses,
  )
}

/** The records whose coding contradicts the guide. */
function againstGuide() {
  const lines = readFileSync(join(ROOT, 'scripts/petrarch-against-guide.tsv'), 'utf8').split('\n')
  return new Set(lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')[0]))
}

scorePlover()
scorePlv()
scorePetrarch()
