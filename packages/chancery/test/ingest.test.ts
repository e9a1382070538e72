import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chancery } from './chancery.ts'

const SAID =
  'The foreign ministers of Norland and Suthland met in Port Ambre on Monday, the Norland foreign ministry said in a communiqué.'
const PAGE = `<!doctype html><html><head><meta property="og:site_name" content="Gazette"><title>Ministers meet</title></head><body><article><p>${SAID}</p><p>They discussed fishing rights, it added.</p></article></body></html>`

let folder = ''
let made = 0
const at = (...path: string[]) => join(folder, ...path)
const record = () => at(`record-${made++}.chancery`)
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content)
  return at(name)
}
const lines = (...texts: string[]) => texts.map((text) => JSON.stringify({ text })).join('\n')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-ingest-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('chancery ingest', () => {
  test('sources of every kind, again and again: new, then known', async () => {
    const into = record()
    const sources = [
      write('a.txt', SAID),
      write('b.jsonl.gz', gzipSync(lines('First of two.', 'Second of two.'))),
      write('c.csv', 'texte;organe\n"Un texte ; ici";Le Journal\n'),
      write('d.html', PAGE),
    ]
    const run = await chancery(['ingest', '--record', into, ...sources])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toBe('5 new, 0 known, 0 failed\nof the new: 1 copy, 0 revisions of others\n')
    const again = await chancery(['ingest', '--record', into, ...sources])
    expect(again).toMatchObject({ code: 0, err: '', out: '0 new, 5 known, 0 failed\n' })
  })

  test('failures are told with their reasons, kept in the log, and do not cost the rest', async () => {
    const into = record()
    const bad = write('bad.jsonl', `${lines('One.')}\nnonsense\n${lines('Two.')}\n`)
    const run = await chancery(['ingest', '--record', into, bad, at('missing.txt')])
    expect(run.code).toBe(1)
    expect(run.out).toBe(
      '2 new, 0 known, 2 failed\n1 × CHY001 No such file or folder\n1 × CHY005 The line is not JSON\nlist them again: chancery runs 1\n',
    )
    expect(run.err).toContain(`${bad}:2: error CHY005`)
    const list = await chancery(['runs', '--record', into])
    expect(list.out).toContain('2 new, 0 known, 2 failed')
    const failed = await chancery(['runs', '1', '--record', into, '--json'])
    expect(
      failed.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ origin: `${bad}:2`, code: 'CHY005' }),
      { origin: at('missing.txt'), code: 'CHY001', message: '' },
    ])
    expect((await chancery(['runs', '9', '--record', into])).code).toBe(2)
  })

  test('the end in French, copies counted', async () => {
    const long = `${SAID} ${'They spoke of fishing rights in the strait, of a bridge, and of trade in timber and grain. '.repeat(8)}`
    const one = JSON.stringify({ text: long, outlet: 'A', published: '2024-03-04' })
    const two = JSON.stringify({ text: long, outlet: 'B', published: '2024-03-04' })
    const file = write('copies.jsonl', `${one}\n${two}\n`)
    const run = await chancery(['--ui', 'fr', 'ingest', '--record', record(), file])
    expect(run.out).toMatch(
      /^2 nouvelles, 0 connue, 0 en échec\nparmi les nouvelles\u00a0: 1 copie, 0 révision d'autres\n$/,
    )
  })

  test('standard input, told by how it looks or by --as', async () => {
    expect((await chancery(['ingest', '--record', record(), '-'], lines('One.', 'Two.'))).out).toContain('2 new')
    expect((await chancery(['ingest', '--record', record()], PAGE)).out).toContain('1 new')
    expect((await chancery(['ingest', '--record', record(), '--as', 'text'], lines('One.', 'Two.'))).out).toContain(
      '1 new',
    )
  })

  test('--dry-run prints dispatches and makes no record', async () => {
    const into = record()
    const table = write('t.csv', 'Body,When\nA text.,2024-11-02\n')
    const mapped = ['--column', 'text=Body', '--column', 'published=When', '--outlet', 'Gazette']
    const run = await chancery(['ingest', '--dry-run', '--record', into, table, ...mapped])
    expect(run.out).toBe('{"outlet":"Gazette","text":"A text.","published":"2024-11-02"}\n')
    expect(run.err).toContain('1 dispatch, 0 failed')
    expect(await chancery(['runs', '--record', into])).toMatchObject({
      code: 2,
      err: expect.stringContaining('CHY031'),
    })
  })

  test('an address is not read without --fetch', async () => {
    const run = await chancery(['ingest', '--record', record(), 'https://gazette.example/feed'])
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining('error CHY040') })
  })

  test.each([
    [['--as', 'scroll'], 'CHY012'],
    [['--column', 'text'], 'CHY012'],
    [['--field', 'author=by'], 'CHY012'],
    [['--charset', 'klingon'], 'CHY012'],
    [['--workers', '0'], 'CHY012'],
    [['--delay', 'x'], 'CHY012'],
    [['--published', '2 November'], 'CHY008'],
  ])('%j is refused before anything is read', async (options, code) => {
    const run = await chancery(['ingest', '--record', record(), ...options, '-'], SAID)
    expect(run).toMatchObject({ code: 2, out: '', err: expect.stringContaining(code) })
  })
})
