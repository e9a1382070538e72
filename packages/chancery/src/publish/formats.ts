import type { FormatRow } from './format.ts'
import type { TableName } from './tables/names.ts'

const ALL = ['days', 'act', 'status', 'state'] as const
const CSV = { mediaType: 'text/csv; charset=utf-8; header=present', ending: '.csv' } as const

const table = (name: TableName, filters: FormatRow['filters'] = ALL): FormatRow => ({
  name: `${name}-csv`,
  ...CSV,
  filters,
  ...(name !== 'statements' && name !== 'dyad-month' && { everyReport: true }),
  load: async () => (await import('./csv.ts')).csvOf(name),
})

/** Every format, in the order of the documentation. What writes it loads when it is asked for. */
export const FORMATS: readonly FormatRow[] = [
  table('acts'),
  table('visits', ['days', 'status', 'state']),
  table('meetings'),
  table('statements', ['days', 'state']),
  table('agreements'),
  table('dyad-month'),
  { ...table('plover'), name: 'plover' },
  { ...table('cameo'), name: 'cameo' },
  {
    name: 'jsonl',
    mediaType: 'application/jsonl',
    ending: '.jsonl',
    filters: ALL,
    load: async () => (await import('./jsonl.ts')).exportJsonLines,
  },
  {
    name: 'dispatches-jsonl',
    mediaType: 'application/jsonl',
    ending: '.jsonl',
    filters: ALL,
    load: async () => (await import('./dispatches-jsonl.ts')).exportDispatches,
  },
  {
    name: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    ending: '.parquet',
    binary: true,
    filters: ALL,
    everyReport: true,
    load: async () => (await import('./parquet.ts')).exportParquet,
  },
  {
    name: 'jsonld',
    mediaType: 'application/ld+json',
    ending: '.jsonld',
    filters: ALL,
    load: async () => (await import('./jsonld/jsonld.ts')).exportJsonLd,
  },
  {
    name: 'ics',
    mediaType: 'text/calendar; charset=utf-8',
    ending: '.ics',
    filters: ALL,
    everyReport: true,
    load: async () => (await import('./ics.ts')).exportCalendar,
  },
  {
    name: 'atom',
    mediaType: 'application/atom+xml',
    ending: '.atom',
    filters: ALL,
    load: async () => (await import('./atom.ts')).exportAtom,
  },
  {
    name: 'geojson',
    mediaType: 'application/geo+json',
    ending: '.geojson',
    filters: ALL,
    everyReport: true,
    load: async () => (await import('./geojson.ts')).exportGeoJson,
  },
  {
    name: 'gexf',
    mediaType: 'application/gexf+xml',
    ending: '.gexf',
    filters: ALL,
    load: async () => (await import('./gexf.ts')).exportGexf,
  },
  {
    name: 'bibtex',
    mediaType: 'application/x-bibtex; charset=utf-8',
    ending: '.bib',
    filters: ALL,
    load: async () => (await import('./bibtex.ts')).exportBibtex,
  },
  {
    name: 'csl-json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    ending: '.json',
    filters: ALL,
    load: async () => (await import('./csl-json.ts')).exportCslJson,
  },
]
