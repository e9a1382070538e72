import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { parse as parseCsv } from 'csv-parse/sync'
import { parseAtomFeed } from 'feedsmith'
import graphology from 'graphology'
import gexf from 'graphology-gexf'
import jsonld from 'jsonld'
import nodeIcal from 'node-ical'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIXED, fill, OPTIONS, written } from '../../test/exports.ts'
import { openStore, type Store } from '../ledger/store/open.ts'
import { FORMATS } from './formats.ts'
import { TABLE_NAMES } from './tables/names.ts'
import { SHARED } from './tables/shared.ts'
import { TABLES } from './tables/tables.ts'

// Each format opened by a program that others use to read it.

let store: Store
const folder = mkdtempSync(join(tmpdir(), 'chancery-exports-'))
beforeAll(async () => {
  store = await openStore(':memory:')
  await fill(store)
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})
const text = async (name: string) => (await written(store, name)).toString()
const rows = async (name: string) => parseCsv(await text(name), { columns: true }) as Record<string, string>[]

describe('CSV', () => {
  const tables = FORMATS.filter((format) => format.ending === '.csv')

  test.each(tables.map((format) => format.name))(
    '%s: every line has every column, those that all rows share at the end',
    async (name) => {
      const [header, ...lines] = parseCsv(await text(name)) as string[][]
      expect(header).toEqual(Object.keys(TABLES[name.replace(/-csv$/, '') as keyof typeof TABLES].columns))
      expect(header!.slice(-Object.keys(SHARED).length)).toEqual(Object.keys(SHARED))
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) expect(line.length).toBe(header!.length)
    },
  )

  test('rows have exactly the columns of their table', async () => {
    for (const name of TABLE_NAMES)
      for await (const page of TABLES[name].rows(store.db, OPTIONS))
        for (const row of page) expect(Object.keys(row).sort(), name).toEqual(Object.keys(TABLES[name].columns).sort())
  })

  test('every row names a record, a status, and a source', async () => {
    for (const { name } of tables)
      for (const row of await rows(name)) {
        expect(row['record_id'], name).toMatch(/^[er]-/)
        expect(row['source_ids'], name).toMatch(/^d-/)
        expect(row['status'], name).not.toBe('')
        expect(row['quote'], name).not.toBe('')
      }
  })

  test('a visit is told once, with the status that the record holds, whom the traveller met and how exact its date is', async () => {
    const visits = await rows('visits-csv')
    expect(visits.filter((visit) => visit['traveller'] === 'Anouar el-Sadate')).toMatchObject([
      {
        level: '1',
        from_iso3: 'EGY',
        to_iso3: 'ISR',
        start: '1977-11-19',
        status: 'done',
        kind: 'official',
        met: 'Menahem Begin',
      },
    ])
    // "Israël" is a state: no city, no point.
    expect(visits[0]).toMatchObject({ city: '', lat: '', lon: '' })
    expect(visits.find((visit) => visit['to_iso3'] === 'IRQ')).toMatchObject({ status: 'possible', city: 'Bagdad' })
  })

  test('months of two states count only what took place', async () => {
    for (const row of await rows('dyad-month-csv')) expect(row['status']).not.toMatch(/planned|possible|refused|called/)
  })

  test('CAMEO codes keep their leading zeros; a planned act has the code of an intent', async () => {
    const events = await rows('cameo')
    expect(events.map((event) => event['cameo_code']).filter((code) => !/^\d{2,4}$/.test(code!))).toEqual([])
    expect(events.find((event) => event['event_text'] === 'visit' && event['status'] === 'done')).toMatchObject({
      cameo_code: '042',
    })
    expect(
      events
        .filter((event) => event['event_text'] === 'visit' && event['status'] === 'possible')
        .map((event) => event['cameo_code']),
    ).toEqual(['036'])
    expect(events.find((event) => event['event_text'] === 'call')).toMatchObject({ sentence_number: '1' })
  })
})

test('Parquet: DuckDB reads every table, with days, numbers and lists as such', async () => {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  for (const table of TABLE_NAMES) {
    const file = join(folder, `${table}.parquet`)
    writeFileSync(file, await written(store, 'parquet', { ...OPTIONS, table }))
    const described = await connection.runAndReadAll(`describe select * from '${file}'`)
    const types = { text: 'VARCHAR', list: 'VARCHAR[]', integer: 'INTEGER', number: 'DOUBLE', day: 'DATE' }
    expect(described.getRowsJson().map((row) => [row[0], row[1]])).toEqual(
      Object.entries(TABLES[table].columns).map(([name, kind]) => [name, types[kind]]),
    )
    const counted = await connection.runAndReadAll(`select count(*) as n from '${file}'`)
    const csv = await rows(table === 'plover' || table === 'cameo' ? table : `${table}-csv`)
    expect(Number(counted.getRowsJson()[0]![0]), table).toBe(csv.length)
  }
  const read = await connection.runAndReadAll(
    `select status, "start", agents, lat from '${join(folder, 'acts.parquet')}' where act = 'sign' and place = 'Paris' order by "start" limit 1`,
  )
  expect(read.getRowsJson()).toEqual([['done', '1963-01-22', ['Charles de Gaulle', 'Konrad Adenauer'], 48.85]])
  connection.closeSync()
})

test('iCalendar: node-ical reads whole days, and sees what is not confirmed', async () => {
  const events = Object.values(nodeIcal.sync.parseICS(await text('ics'))).filter((one) => one?.type === 'VEVENT')
  expect(events.length).toBeGreaterThan(5)
  const visit = events.find((event) => /Sadate/.test(String(event.summary)) && /^visit/.test(String(event.summary)))!
  expect(visit).toMatchObject({ status: 'CONFIRMED', datetype: 'date', location: 'Israel' })
  for (const event of events)
    if (event.status !== 'CONFIRMED')
      expect(String(event.summary)).toMatch(/^\[(?:PLANNED|POSSIBLE|CALLED FOR|DENIED|REFUSED|DISPUTED)\]/)
  for (const line of (await text('ics')).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('Atom: feedsmith reads every entry with title, words and links', async () => {
  const feed = parseAtomFeed(await text('atom'))
  expect(feed.id).toBe('urn:chancery:acts')
  expect(feed.entries?.length).toBeGreaterThan(5)
  const treaty = feed.entries!.find((entry) =>
    entry.links?.some((link) => link.href === 'https://example.org/elysee?a=1&b={2}'),
  )!
  expect(String(treaty.content?.value ?? treaty.content)).toContain('ont signé”')
  const few = parseAtomFeed((await written(store, 'atom', { ...OPTIONS, limit: 2 })).toString())
  expect(few.entries?.map((entry) => entry.id)).toEqual(feed.entries?.slice(0, 2).map((entry) => entry.id))
})

test('JSON-LD: jsonld.js expands it without fetching anything; every position selector finds the words by code points', async () => {
  const refuse = async (url: string): Promise<never> => {
    throw new Error(`fetched ${url}`)
  }
  const document = JSON.parse(await text('jsonld'))
  const expanded = (await jsonld.expand(document, { documentLoader: refuse })) as Record<string, unknown>[]
  const types = new Set(expanded.flatMap((one) => one['@type'] as string[]))
  for (const type of [
    'https://schema.org/Event',
    'https://schema.org/Claim',
    'https://schema.org/Quotation',
    'http://www.w3.org/ns/oa#Annotation',
    'http://www.w3.org/ns/prov#Entity',
  ])
    expect(types).toContain(type)
  await expect(jsonld.toRDF(document, { documentLoader: refuse, format: 'application/n-quads' })).resolves.toContain(
    'urn:chancery:',
  )
  const texts = new Map<string, string[]>()
  for (const line of (await text('jsonl')).trim().split('\n')) {
    const one = JSON.parse(line)
    for (const report of one.type === 'act' ? one.reports : [one])
      texts.set(report.source.id, [
        ...FIXED.find(({ dispatch }) => dispatch.id === report.source.givenId)!.dispatch.text,
      ])
  }
  let checked = 0
  for (const one of document['@graph'].filter((each: Record<string, unknown>) => each['@type'] === 'oa:Annotation'))
    for (const target of one['oa:hasTarget']) {
      const points = texts.get(target['oa:hasSource']['@id'].replace('urn:chancery:', ''))!
      const [quote, position] = target['oa:hasSelector']
      expect(points.slice(position['oa:start'], position['oa:end']).join('')).toBe(quote['oa:exact'])
      checked++
    }
  expect(checked).toBeGreaterThan(20)
})

test('JSON-LD: what did not take place is no Event', async () => {
  const { '@graph': graph } = JSON.parse(await text('jsonld')) as { '@graph': Record<string, unknown>[] }
  const acts = graph.filter((one) => (one['@type'] as string[]).includes('chancery:Act'))
  expect(acts.length).toBeGreaterThan(5)
  for (const act of acts)
    expect((act['@type'] as string[]).includes('schema:Event')).toBe(
      ['done', 'ongoing', 'background', 'planned'].includes(act['chancery:status'] as string),
    )
})

test('GeoJSON: points within the world, longitude first, and none for a state', async () => {
  const { type, features } = JSON.parse(await text('geojson'))
  expect(type).toBe('FeatureCollection')
  const paris = features.find((one: { properties: { place: string } }) => one.properties.place === 'Paris')
  expect(paris.geometry).toEqual({ type: 'Point', coordinates: [2.35, 48.85] })
  expect(features.map((one: { properties: { place: string } }) => one.properties.place)).not.toContain('Israel')
})

test('GEXF: graphology reads the graph with status and days on its edges', async () => {
  const graph = gexf.parse(graphology.MultiGraph as never, await text('gexf')) as unknown as InstanceType<
    typeof graphology.MultiGraph
  >
  expect(graph.order).toBeGreaterThan(8)
  const told = graph.mapEdges((_, attributes, source, target) => [
    graph.getNodeAttribute(source, 'label'),
    graph.getNodeAttribute(target, 'label'),
    attributes['status'],
  ])
  expect(told).toContainEqual(['Charles de Gaulle', 'Konrad Adenauer', 'done'])
})

test('BibTeX and CSL-JSON: one entry a dispatch, with what LaTeX would take for commands escaped', async () => {
  const { entries, errors } = parseBibtex(await text('bibtex'), { sentenceCase: false })
  expect(errors).toEqual([])
  expect(entries.length).toBe(FIXED.length)
  const treaty = entries.find((entry) => String(entry.fields['url'] ?? '').includes('elysee'))!
  expect(treaty.fields['title']).toBe('=Treaty_signed: 100% {of} it & <more>, "in Paris" #1')
  const items = JSON.parse(await text('csl-json'))
  expect(items.map((item: { id: string }) => item.id).sort()).toEqual(entries.map((entry) => entry.key).sort())
  expect(items[0].issued).toEqual({ 'date-parts': [[1956, 12, 20]] })
})
