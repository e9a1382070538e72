import { GoldError, type Marks, strip } from './braces.ts'
import type { GoldDispatch } from './dispatch.ts'
import { type Expected, readLine } from './expectations.ts'
import { Line } from './lines.ts'

const HEADER = ['id', 'language', 'published', 'outlet', 'credits', 'tries'] as const

/** Reads one gold file. Throws GoldError with the file's name and line. The format is told in README.md. */
export function readGold(source: string, file = 'gold'): GoldDispatch {
  const lines = source.replace(/\r\n/g, '\n').split('\n')
  const first = lines.indexOf('---')
  const last = first < 0 ? -1 : lines.indexOf('---', first + 1)
  if (first < 0) throw new GoldError(file, 1, 'no line --- between header and text')
  if (last < 0) throw new GoldError(file, lines.length, 'no line --- between text and expectations')
  const header = readHeader(lines.slice(0, first), file)
  const { text, marks } = strip(lines.slice(first + 1, last).join('\n'), file, first + 2)
  const expected = { actors: [], instruments: [], statements: [], acts: [], dates: [], forbidden: [] } as Expected
  lines.slice(last + 1).forEach((source, i) => {
    const line = new Line(file, last + 2 + i, source)
    if (!line.done) readLine(line, expected)
  })
  checkLabels(expected, marks, file, last + 1)
  return { ...header, text, marks, ...expected }
}

function readHeader(lines: readonly string[], file: string): Omit<GoldDispatch, 'text' | 'marks' | keyof Expected> {
  const fields = new Map<string, string>()
  lines.forEach((line, i) => {
    if (!line.trim() || line.startsWith('#')) return
    const colon = line.indexOf(':')
    const key = line.slice(0, colon)
    if (!(HEADER as readonly string[]).includes(key))
      throw new GoldError(file, i + 1, `"${line}" is no header field; there are ${HEADER.join(', ')}`)
    if (fields.has(key)) throw new GoldError(file, i + 1, `${key} is given twice`)
    fields.set(key, line.slice(colon + 1).trim())
  })
  for (const key of ['id', 'language'] as const)
    if (!fields.get(key)) throw new GoldError(file, 1, `the header lacks ${key}`)
  const list = (fields.get('credits') ?? '').split(',').map((credit) => credit.trim())
  return {
    id: fields.get('id')!,
    language: fields.get('language')!,
    published: fields.get('published') || null,
    outlet: fields.get('outlet') || null,
    credits: list.filter(Boolean),
    tries: fields.get('tries') ?? '',
  }
}

/** Every id used must be declared, everything declared must be marked, every mark must be used. */
function checkLabels(expected: Expected, marks: Marks, file: string, end: number): void {
  const lines = new Map<string, number>()
  const declared = [expected.actors, expected.instruments, expected.statements, expected.acts, expected.dates]
  for (const { id, line } of declared.flat()) {
    if (lines.has(id)) throw new GoldError(file, line, `${id} is told twice, first in line ${lines.get(id)}`)
    lines.set(id, line)
    if (!marks.has(id)) throw new GoldError(file, line, `{${id}:…} stands nowhere in the text`)
  }
  const used = new Set<string>()
  const use = (id: string | null, line: number, among: ReadonlyMap<string, unknown>) => {
    if (!id) return
    if (!among.has(id))
      throw new GoldError(file, line, `${id} is not ${among === marks ? 'marked in the text' : 'declared'}`)
    used.add(id)
  }
  for (const s of expected.statements) {
    for (const id of [...s.by, ...s.to, ...s.voice]) use(id, s.line, lines)
    use(s.cue, s.line, marks)
    use(s.as, s.line, marks)
  }
  for (const a of expected.acts) {
    for (const id of [...a.parties.map((party) => party.actor), ...a.instruments, ...a.voice]) use(id, a.line, lines)
    use(a.place, a.line, marks)
  }
  for (const f of expected.forbidden) {
    const who = f.what === 'act' ? f.parties : f.what === 'statement' && f.by ? [f.by] : []
    for (const { by, value } of who) if (by === 'id') use(value, f.line, lines)
    if (f.what === 'date') use(f.mark, f.line, marks)
    if (f.what === 'act' || f.what === 'statement') use(f.within, f.line, marks)
  }
  for (const { id, line } of expected.actors) {
    if (!used.has(id)) throw new GoldError(file, line, `${id} does nothing in this record`)
  }
  for (const label of marks.keys()) {
    if (!lines.has(label) && !used.has(label))
      throw new GoldError(file, end, `{${label}:…} is marked, but no line speaks of it`)
  }
}
