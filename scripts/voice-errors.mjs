// What the reader misses and mistakes about who said what, by class: ../shared/gold/dev against readings.
//   npm run score -- --voice            counts by class and language
//   npm run score -- --voice 5          with up to five examples of each class
// Statements are matched as the scorer does: characters in common over characters in either, at least one half, best first.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const fold = (text) =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const occurrence = (text, value) => {
  const { text: words, at = 1 } = typeof value === 'string' ? { text: value } : value
  let start = -1
  for (let n = 0; n < at; n++) start = text.indexOf(words, start + 1)
  return start < 0 ? [] : [{ start, end: start + words.length }]
}

const characters = (text, spans) => {
  const set = new Set()
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at])) set.add(at)
  return set
}

const likeness = (one, other) => {
  let shared = 0
  for (const at of one) if (other.has(at)) shared++
  return shared === 0 ? 0 : shared / (one.size + other.size - shared)
}

function matched(golds, tolds) {
  const pairs = []
  golds.forEach((gold, i) => {
    tolds.forEach((told, j) => {
      const share = likeness(gold.set, told.set)
      if (share >= 0.5) pairs.push([share, i, j])
    })
  })
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const [ones, others, found] = [new Set(), new Set(), []]
  for (const [share, i, j] of pairs) {
    if (ones.has(i) || others.has(j)) continue
    ones.add(i)
    others.add(j)
    found.push({ share, gold: golds[i], told: tolds[j] })
  }
  return { found, missed: golds.filter((_, i) => !ones.has(i)), extra: tolds.filter((_, j) => !others.has(j)) }
}

const SMALL = new Set(
  'le la les l de du des d un une et en au aux the of and for a an m mme mr mrs ms dr son sa leur his her its'.split(
    ' ',
  ),
)
const wordsOf = (name) =>
  fold(name)
    .split(' ')
    .filter((word) => word && !SMALL.has(word))

/** Whether a gold actor or instrument and one of a reading are the same, as the scorer sees it: by state, a form in common, a person's last name, or one name within the other. */
function isSame(one, other) {
  if (!one || !other || Boolean(one.instrument) !== Boolean(other.instrument)) return false
  if (one.kind === 'state' || other.kind === 'state') return one.kind === other.kind && one.state === other.state
  const names = new Set([one.name, ...one.forms].map(fold))
  if ([other.name, ...other.forms].some((form) => names.has(fold(form)))) return true
  const [own, theirs] = [wordsOf(one.name), wordsOf(other.name)]
  if (one.kind === 'person' && other.kind === 'person') return own.at(-1) === theirs.at(-1)
  if ((one.kind === 'person') !== (other.kind === 'person') || !own.length || !theirs.length) return false
  const [few, many] = own.length <= theirs.length ? [own, theirs] : [theirs, own]
  return few.every((word) => many.includes(word)) && few.some((word) => word.length > 3)
}

const MENTIONS = [
  ['a pronoun or clitic', /^(?:-t-)?(?:il|elle|ils|elles|on|nous|je|he|she|they|it|we|i|lui|who|qui)$/i],
  ['"ce dernier", "the latter"', /^(?:ce|cette|ces|the) (?:derni|latter|former)/i],
  ['several, named together', /^(?:les|des|leurs|the|both|two|its|all)\b.*s\b/i],
  ['an office without a name', /^(?:le|la|l['’]|un|une|the|a|an|his|her|its|son|sa) ?\p{Ll}[^\p{Lu}]*$/u],
]
const mentionClass = (mention) =>
  mention === '' ? 'no mention' : (MENTIONS.find(([, form]) => form.test(mention))?.[0] ?? 'a name')

export function voiceErrors(folder, readingsFile, examples) {
  const readings = new Map(
    readFileSync(readingsFile, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((reading) => [reading.id, reading]),
  )
  const tallies = new Map()
  const note = (kind, language, example) => {
    const tally = tallies.get(kind) ?? { fr: 0, en: 0, examples: [] }
    tally[language]++
    tally.examples.push(example)
    tallies.set(kind, tally)
  }
  const totals = { fr: { gold: 0, told: 0, found: 0 }, en: { gold: 0, told: 0, found: 0 } }
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5))
    .sort()
  for (const id of ids) {
    const text = readFileSync(join(folder, `${id}.txt`), 'utf8')
    const record = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'))
    const reading = readings.get(id) ?? { actors: [], instruments: [], statements: [] }
    const { lang } = record
    const forms = ({ mentions }) =>
      mentions.map((mention) =>
        typeof mention === 'string' ? mention : (mention.text ?? text.slice(mention.start, mention.end)),
      )
    const filed = ({ actors, instruments }) =>
      new Map([
        ...actors.map((actor) => [actor.id, { ...actor, forms: forms(actor) }]),
        ...instruments.map((one) => [one.id, { ...one, instrument: true, forms: forms(one) }]),
      ])
    const [own, others] = [filed(record), filed(reading)]
    const golds = record.statements.map((s) => ({
      ...s,
      set: characters(
        text,
        [s.content].flat().flatMap((content) => occurrence(text, content)),
      ),
    }))
    const tolds = reading.statements.map((s) => ({ ...s, set: characters(text, s.content) }))
    const { found, missed, extra } = matched(golds, tolds)
    totals[lang].gold += golds.length
    totals[lang].told += tolds.length
    totals[lang].found += found.length
    const quote = (set) => text.slice(Math.min(...set), Math.max(...set) + 1).replace(/\s+/g, ' ')
    for (const { form, voice, set } of missed)
      note(`missed: ${form}${voice.length ? ', vouched for' : ''}`, lang, `${id} ${quote(set)}`)
    for (const { form, parent, set } of extra)
      note(`told, not in the gold: ${form}${parent ? ', inside another' : ''}`, lang, `${id} ${quote(set)}`)
    for (const { share, gold, told } of found) {
      if (share < 0.9) note('content more than a tenth too long or short', lang, `${id} ${quote(told.set)}`)
      const rightSpeakers = gold.speakers.filter((x) => told.speakers.some((y) => isSame(own.get(x), others.get(y))))
      const mention = typeof gold.speakerMention === 'string' ? gold.speakerMention : (gold.speakerMention?.text ?? '')
      const all = gold.speakers.length + told.speakers.length - rightSpeakers.length
      const speakersRight = all === 0 || rightSpeakers.length / all >= 0.5
      const example = `${id} "${mention}": ${told.speakers.map((y) => others.get(y)?.name).join(', ') || 'nobody'}, not ${gold.speakers.map((x) => own.get(x)?.name).join(', ') || 'nobody'}`
      if (!speakersRight)
        note(`${told.speakers.length ? 'wrong speaker' : 'speaker left open'}: ${mentionClass(mention)}`, lang, example)
      const chain = (voice, file) => voice.map((x) => file.get(x)?.name).join(' ← ') || 'the outlet itself'
      const told2 = `${id} ${chain(told.voice, others)}, not ${chain(gold.voice, own)}: ${quote(gold.set).slice(0, 80)}`
      const same =
        gold.voice.length === told.voice.length &&
        gold.voice.every((x, i) => isSame(own.get(x), others.get(told.voice[i])))
      if (same) continue
      if (told.voice.length === 0) note('chain: voucher missed', lang, told2)
      else if (gold.voice.length === 0) note('chain: voucher that the gold has not', lang, told2)
      else if (told.voice.length < gold.voice.length) note('chain: a link is missing', lang, told2)
      else if (told.voice.length > gold.voice.length) note('chain: a link too many', lang, told2)
      else note('chain: another voucher', lang, told2)
    }
  }
  const lines = []
  for (const [language, { gold, told, found }] of Object.entries(totals))
    lines.push(
      `${language}: ${gold} statements in the gold, ${told} told, ${found} matched (P ${(found / told).toFixed(3)}, R ${(found / gold).toFixed(3)})`,
    )
  lines.push('', `${'class'.padEnd(52)}${'fr'.padStart(5)}${'en'.padStart(5)}`)
  for (const [kind, { fr, en, examples: all }] of [...tallies].sort(([, a], [, b]) => b.fr + b.en - a.fr - a.en)) {
    lines.push(`${kind.padEnd(52)}${String(fr).padStart(5)}${String(en).padStart(5)}`)
    for (const example of all.slice(0, examples)) lines.push(`    ${example.slice(0, 160)}`)
  }
  return `${lines.join('\n')}\n`
}
