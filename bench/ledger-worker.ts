// One run of ingest and settle in a process of its own, then verify; prints one line of JSON.
//   node bench/ledger-worker.ts COUNT RECORD
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { ingest } from '../packages/chancery/src/ledger/ingest/ingest.ts'
import { settle } from '../packages/chancery/src/ledger/settle/settle.ts'
import { openStore } from '../packages/chancery/src/ledger/store/open.ts'
import { verify } from '../packages/chancery/src/ledger/verify/verify.ts'
import { ROOT } from './corpora.ts'
import { PROSE } from './prose.ts'

/** Times in milliseconds (`processor`: of all threads, ingest and settle), memory in bytes, of the whole process. */
export interface LedgerMeasurement {
  readonly added: number
  readonly ingest: number
  readonly settle: number
  readonly processor: number
  readonly peakMemory: number
  readonly found: Readonly<Record<string, number>>
}

const CORPORA = join(ROOT, '..', 'shared', 'data', 'corpora')
/** Seven of eight from the White House, the rest from the State Department. */
const SOURCES = [
  { file: 'us-whitehouse/pool-all.jsonl.gz', outlet: 'White House', of: 8, take: 7 },
  { file: 'us-state-dept/press-releases.jsonl', outlet: 'Department of State', of: 8, take: 1 },
]

async function* arrivals(count: number) {
  if (!SOURCES.every(({ file }) => existsSync(join(CORPORA, file)))) {
    for (let k = 0; k < count; k++)
      yield { origin: String(k), dispatch: { text: `${PROSE[k % PROSE.length]} ${k}`, published: '2024-03-05' } }
    return
  }
  for (const { file, outlet, of, take } of SOURCES) {
    const stream = createReadStream(join(CORPORA, file))
    let left = Math.round((count * take) / of)
    for await (const line of createInterface({ input: file.endsWith('.gz') ? stream.pipe(createGunzip()) : stream })) {
      const { id, url, date, lang, title, text } = JSON.parse(line)
      if (!text) continue
      yield { origin: file, dispatch: { id, url, published: date, language: lang, title, text, outlet } }
      if (--left === 0) break
    }
    stream.destroy()
  }
}

const [count = '1000', record = ':memory:'] = process.argv.slice(2)
const store = await openStore(record)
const processor = process.cpuUsage()
const begun = performance.now()
const { added } = await ingest(store, arrivals(Number(count)), { version: 'bench', command: 'bench' })
const kept = performance.now()
await settle(store)
const settled = performance.now()
const used = process.cpuUsage(processor)
// Before verify: its memory is not what is asked for.
const peakMemory = process.resourceUsage().maxRSS * 1024
const { found } = await verify(store)
await store.close()
const measurement: LedgerMeasurement = {
  added,
  ingest: kept - begun,
  settle: settled - kept,
  processor: (used.user + used.system) / 1000,
  peakMemory,
  found,
}
console.log(JSON.stringify(measurement))
