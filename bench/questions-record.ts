import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Arrival } from '../packages/chancery/src/gather/arrival.ts'
import { ingest } from '../packages/chancery/src/ledger/ingest/ingest.ts'
import { settle } from '../packages/chancery/src/ledger/settle/settle.ts'
import { openStore } from '../packages/chancery/src/ledger/store/open.ts'
import { ROOT } from './corpora.ts'

const CORPORA = join(ROOT, '..', 'shared', 'data', 'corpora')
/** Diplomacy first, so that a part of it is diplomacy too. A dispatch that stands in two files is taken once. */
const FILES = [
  ['us-state-dept/press-releases.jsonl', 'U.S. Department of State'],
  ['us-whitehouse/diplomacy.jsonl', 'The White House'],
  ['us-whitehouse/pool-all.jsonl.gz', 'The White House'],
] as const

interface Row {
  readonly id: string
  readonly url?: string
  readonly date?: string
  readonly lang?: string
  readonly title?: string
  readonly text: string
}

async function* arrivals(most: number): AsyncGenerator<Arrival> {
  const seen = new Set<string>()
  for (const [name, outlet] of FILES) {
    const bytes = readFileSync(join(CORPORA, name))
    const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
    for (const [k, line] of lines.entries()) {
      if (!line) continue
      const { id, url, date, lang, title, text } = JSON.parse(line) as Row
      if (!text || seen.has(id)) continue
      if (seen.size >= most) return
      seen.add(id)
      yield {
        dispatch: {
          id,
          text,
          outlet,
          ...(url && { url }),
          ...(date && { published: date }),
          ...(lang && { language: lang }),
          ...(title && { title }),
        },
        origin: `${name}:${k + 1}`,
      }
    }
  }
}

/** Makes a record of so many dispatches of the State Department and the White House at a place; goes on where it was stopped. */
export async function buildRecord(place: string, most: number, workers: number): Promise<void> {
  const store = await openStore(place)
  const now = () => new Date('2026-01-01T00:00:00Z')
  try {
    await ingest(store, arrivals(most), {
      version: 'bench',
      command: 'bench',
      workers,
      now,
      onProgress: ({ added, known }) => process.stderr.write(`\r${added + known} read `),
    })
    await settle(store, { now, onProgress: (what, left) => process.stderr.write(`\r${what}: ${left} left     `) })
  } finally {
    await store.close()
  }
}

if (process.argv[1] === import.meta.filename) {
  const [place = '/tmp/questions.chancery', most = '3000', workers = '2'] = process.argv.slice(2)
  await buildRecord(place, Number(most), Number(workers))
}
