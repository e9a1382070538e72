// One measurement in a process of its own, so that one corpus's memory does not count for the next.
//   node bench/worker.ts corpus NAME | hostile INDEX SHARE | growth COPIES
// Prints one line of JSON.
import { createReader, type Dispatch } from '../packages/chancery/src/index.ts'
import { fallbackCorpus, loadCorpus } from './corpora.ts'
import { HOSTILE } from './hostile.ts'
import { PROSE } from './prose.ts'

/** What one worker measures. Times in milliseconds, sizes in bytes of UTF-8, memory in bytes. */
export interface Measurement {
  readonly dispatches: number
  readonly bytes: number
  readonly milliseconds: number
  readonly peakMemory: number
}

const [kind, first = '', second = '1'] = process.argv.slice(2)
const dispatches = load()
const reader = createReader()
// Lexicons are compiled on the first dispatch of each language: that is start-up, measured elsewhere.
for (const text of PROSE) reader.read({ text })
if (kind === 'growth') for (let i = 0; i < 200; i++) reader.read({ text: PROSE[i % 2] })

const start = performance.now()
for (const dispatch of dispatches) reader.read(dispatch)
const milliseconds = performance.now() - start

const measurement: Measurement = {
  dispatches: dispatches.length,
  bytes: dispatches.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  milliseconds,
  peakMemory: process.resourceUsage().maxRSS * 1024,
}
console.log(JSON.stringify(measurement))

function load(): Dispatch[] {
  if (kind === 'corpus') return first === 'made-up' ? fallbackCorpus() : loadCorpus(first)
  if (kind === 'hostile') {
    const { language, make } = HOSTILE[Number(first)]
    return [{ language, text: make(Number(second)) }]
  }
  return [{ text: PROSE.join('').repeat(Number(first)) }]
}
