import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keep } from '../src/ledger/keep/keep.ts'
import { keptOf } from '../src/ledger/keep/kept.ts'
import { settle } from '../src/ledger/settle/settle.ts'
import type { Store } from '../src/ledger/store/open.ts'
import { loadActs } from '../src/ledger/views/acts.ts'
import type { ActView } from '../src/ledger/views/view.ts'
import { createReader } from '../src/read/reader.ts'
import type { Dispatch } from '../src/record/dispatch.ts'
import { eachStore } from './each-store.ts'

// What a record must bear, held on the dispatches of examples/record.

const FOLDER = join(import.meta.dirname, '../../../examples/record')
const NOW = new Date('2026-01-01T00:00:00Z')

const all = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n'))
  .map((line) => JSON.parse(line) as Dispatch)
const reader = createReader()
const kept = all.map((dispatch) => keptOf(dispatch, reader.read(dispatch), 'test', 'test'))

async function record(open: () => Promise<Store>): Promise<Store> {
  const store = await open()
  await store.door.write(store.db, (trx) => keep(trx, store.door, kept, NOW.toISOString()))
  await settle(store, { now: () => NOW })
  return store
}

/** The one act that a dispatch tells, of a kind and with one of these states or with this status. */
async function act(store: Store, dispatch: string, kind: string, but: (act: ActView) => boolean = () => true) {
  const rows = await store.db
    .selectFrom('report')
    .innerJoin('dispatch', 'dispatch.id', 'report.dispatch_id')
    .innerJoin('act', 'act.id', 'report.act_id')
    .where('dispatch.given_id', '=', dispatch)
    .where('report.act', '=', kind)
    .select('act.canonical_id as id')
    .orderBy('act.canonical_id')
    .distinct()
    .execute()
  const found = (
    await loadActs(
      store.db,
      rows.map(({ id }) => id),
    )
  ).filter(but)
  expect(found, `${dispatch}: ${kind}`).toHaveLength(1)
  return found[0]!
}

/** How each dispatch tells an act: its id, which begins with its day, status, stage and date. */
const told = (one: ActView): string[] =>
  one.reports
    .map(({ source, status, stage, date }) => [source.givenId, status, stage ?? '-', date ?? '-'].join(' '))
    .sort()

const done = ({ standing }: ActView): boolean => standing === 'done'

async function copies(store: Store): Promise<string[][]> {
  const rows = await store.db
    .selectFrom('copy')
    .innerJoin('dispatch', 'dispatch.id', 'copy.dispatch_id')
    .select(['copy.group_id as group', 'copy.relation', 'dispatch.given_id as id'])
    .execute()
  return [...Map.groupBy(rows, ({ group }) => group).values()]
    .map((group) => group.map(({ relation, id }) => `${id} ${relation}`).sort())
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
}

async function spellings(store: Store, name: string): Promise<string[]> {
  const rows = await store.db
    .selectFrom('actor')
    .innerJoin('actor as same', 'same.canonical_id', 'actor.canonical_id')
    .where('actor.name', '=', name)
    .select('same.name')
    .distinct()
    .execute()
  return rows.map((row) => row.name).sort()
}

test('the sample record is told by agencies and papers that do not exist, in both languages', () => {
  expect(all.length).toBeGreaterThanOrEqual(60)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const { id, outlet, published, title } of all) {
    expect(outlet, id).toMatch(/Exemple|Example/)
    expect(published, id).toMatch(/^\d{4}-\d\d(-\d\d)?$/)
    expect(title, id).toBeTruthy()
  }
  const french = all.filter(({ language }) => language === 'fr').length
  expect(french).toBeGreaterThan(all.length * 0.4)
  expect(french).toBeLessThan(all.length * 0.6)
})

eachStore('the sample record', (open) => {
  test('bears what a record must bear', { timeout: 120_000 }, async () => {
    const store = await record(open)

    // Copies of one wire story, cut too; a revision; a form filled in twice is neither.
    expect(await copies(store)).toEqual([
      [
        'camp-david-1979-03-26-chronicle copy',
        'camp-david-1979-03-26-herald copy',
        'camp-david-1979-03-26-treaty first',
      ],
      ['elysee-1963-01-22-signature first', 'elysee-1963-01-23-courrier copy', 'elysee-1963-01-23-gazette copy'],
      ['inf-1987-12-08-signing first', 'inf-1987-12-08-signing-corrected revision'],
    ])

    // Advance notices, then the act, told in two languages; three of the dispatches are copies of one.
    const elysee = await act(store, 'elysee-1963-01-22-signing', 'sign')
    expect(told(elysee)).toEqual(
      expect.arrayContaining([
        'elysee-1963-01-21-tomorrow planned signed 1963-01-22',
        'elysee-1963-01-22-signing done signed 1963-01-22',
        'elysee-1963-05-16-bundestag background signed 1963-01-22',
      ]),
    )
    expect(elysee).toMatchObject({ standing: 'done', date: '1963-01-22', place: 'Paris' })
    expect(elysee.reports.filter(({ status }) => status === 'planned').map(({ rank }) => rank)).toContain('deprecated')

    // Denial, then admission by the same voice: both stay, the denial overtaken.
    const flight = await act(store, 'u2-1960-05-11-aveu', 'mobilize')
    expect(told(flight)).toEqual([
      'u2-1960-05-06-dementi denied - 1960-05-01',
      'u2-1960-05-06-denial denied - 1960-05-01',
      'u2-1960-05-11-aveu done - 1960-05-01',
    ])
    expect(flight).toMatchObject({ standing: 'done', date: '1960-05-01' })
    expect(flight.reports.map(({ rank }) => rank)).toEqual(['deprecated', 'deprecated', 'preferred'])
    const ship = await act(store, 'rainbow-1985-09-22-admission', 'attack')
    expect(told(ship)).toEqual([
      'rainbow-1985-08-27-tricot denied - 1985-07-10',
      'rainbow-1985-09-22-admission background - 1985-07-10',
      'rainbow-1985-09-22-fabius background - 1985-07-10',
    ])
    expect(ship).toMatchObject({ standing: 'background', date: '1985-07-10', place: 'Auckland' })

    // Reports that disagree stand side by side: initialled, or signed.
    const dayton = await act(store, 'dayton-1995-11-21-initialled', 'sign', done)
    expect(told(dayton)).toEqual([
      'dayton-1995-11-21-initialled done initialled 1995-11-21',
      'dayton-1995-11-22-courrier done signed 1995-11-21',
    ])
    // One person under several spellings.
    expect(await spellings(store, 'Mikhail Gorbachev')).toEqual(['Mikhail Gorbachev', 'Mikhaïl Gorbatchev'])
    expect(await spellings(store, 'Eduard Shevardnadze')).toEqual(['Eduard Shevardnadze', 'Édouard Chevardnadze'])

    // An instrument from talks to its end.
    const stages = await store.db
      .selectFrom('report')
      .innerJoin('report_instrument as under', 'under.report_id', 'report.id')
      .innerJoin('instrument', 'instrument.id', 'under.instrument_id')
      .innerJoin('dispatch', 'dispatch.id', 'report.dispatch_id')
      .where('instrument.folded', 'in', ['inf treaty', 'traite sur les forces nucleaires intermediaires'])
      .where('report.kind', '=', 'act')
      .where('report.date_from', 'is not', null)
      .select(['report.date', 'report.act', 'report.status', 'report.stage'])
      .execute()
    const stagesTold = stages.map(({ date, act: kind, status, stage }) => `${date} ${kind} ${status} ${stage ?? '-'}`)
    expect([...new Set(stagesTold)].sort()).toEqual([
      '1987 sign background signed',
      '1987-11-24 agree done -',
      '1987-12-08 sign background signed',
      '1987-12-08 sign done signed',
      '1987-12-08 sign planned signed',
      '1988-05-27 ratify done -',
      '1988-06-01 ratify done ratified',
      '2019-02-01 reject denied -',
      '2019-08-02 sanction done -',
    ])
  })
})
