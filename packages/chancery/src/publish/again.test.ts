import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { chancery } from '../../test/chancery.ts'
import { FIXED } from '../../test/exports.ts'
import { openStore } from '../ledger/store/open.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-again-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Everything that a record holds, but for the times and places of its making. */
async function contents(file: string): Promise<unknown> {
  const { db, close } = await openStore(file, { create: false })
  const dispatches = await db.selectFrom('dispatch').selectAll().orderBy('id').execute()
  const reports = await db.selectFrom('report').selectAll().orderBy('id').execute()
  const held = {
    dispatches: dispatches.map(({ seq: _, origin: __, first_seen: ___, ...row }) => row),
    readings: (await db.selectFrom('reading').select(['id', 'body']).orderBy('id').execute()).map((row) => ({
      ...row,
      body: Buffer.from(row.body).toString('hex'),
    })),
    reports: reports.map(({ seq: _, ...row }) => row),
    acts: await db.selectFrom('act').selectAll().orderBy('id').execute(),
    actors: await db.selectFrom('actor').selectAll().orderBy('id').execute(),
    instruments: await db.selectFrom('instrument').selectAll().orderBy('id').execute(),
    copies: await db.selectFrom('copy').selectAll().orderBy('dispatch_id').execute(),
    judgements: await db.selectFrom('judgement').select(['id', 'verdict', 'withdrawn_by']).orderBy('id').execute(),
  }
  await close()
  return held
}

test('dispatches exported and ingested again make the same record', async () => {
  const [given, again] = [join(folder, 'given.jsonl'), join(folder, 'again.jsonl')]
  const odd = [
    { text: 'Texte sans date ni langue. Le ministre français a rencontré son homologue allemand à Paris.' },
    { text: 'The French president met the German chancellor on Friday.', published: 'last week', language: 'en-GB' },
    { text: 'Un accord a été signé vendredi.', published: '2024-11-XX', title: 'Accord', outlet: '' },
  ]
  writeFileSync(
    given,
    [...FIXED.map(({ dispatch }) => dispatch), ...odd].map((one) => `${JSON.stringify(one)}\n`).join(''),
  )
  const [first, second] = [join(folder, 'first.chancery'), join(folder, 'second.chancery')]
  expect((await chancery(['ingest', '--record', first, given])).code).toBe(0)
  expect((await chancery(['export', '--record', first, '--as', 'dispatches-jsonl', '--out', again])).code).toBe(0)
  expect((await chancery(['ingest', '--record', second, again])).code).toBe(0)
  expect(await contents(second)).toEqual(await contents(first))
})

test('a part of the record, to standard output; what was left out is told on standard error', async () => {
  const record = join(folder, 'first.chancery')
  const run = await chancery([
    'export',
    '--record',
    record,
    '--as',
    'acts-csv',
    '--act',
    'meet',
    '--from',
    '1991',
    '--to',
    '1991-02',
  ])
  expect(run).toMatchObject({ code: 0, err: '' })
  expect(run.out).toContain('James Baker')
  expect(run.out).not.toContain('Sadat')
  const points = await chancery(['export', '--record', record, '--as', 'geojson'])
  expect(points.err).toMatch(/^\d+ acts left out: no place/)
  const french = await chancery(['export', '--record', record, '--as', 'geojson', '--ui', 'fr'])
  expect(french.err).toMatch(/^\d+ actes en moins : aucun lieu/)
})

test.each([
  [['--as', 'statements-csv', '--act', 'meet'], 'CHY056'],
  [['--as', 'bibtex', '--every-report'], 'CHY056'],
  [['--as', 'acts-csv', '--from', 'yesterday'], 'CHY057'],
  [['--as', 'acts-csv', '--out', '/nowhere/at/all.csv'], 'CHY015'],
])('%j: %s', async (args, code) => {
  const run = await chancery(['export', '--record', join(folder, 'first.chancery'), ...args])
  expect(run.code).toBe(2)
  expect(run.err).toContain(code)
})

test('no record is made where there is none', async () => {
  const run = await chancery(['export', '--record', join(folder, 'none.chancery'), '--as', 'acts-csv'])
  expect(run).toMatchObject({ code: 2 })
  expect(run.err).toContain('CHY031')
})
