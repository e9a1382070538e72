// One measurement in a process of its own, so that one corpus's memory does not count for the next.
//   node bench/worker.ts corpus NAME [first] | hostile INDEX SHARE | growth COPIES
// Prints one line of JSON.

import { createReader, type Dispatch } from '../packages/chancery/src/index.ts'
import { ownModel } from '../packages/chancery/src/parse-node.ts'
import { fallbackCorpus, loadCorpus, MEASURED } from './corpora.ts'
import { HOSTILE } from './hostile.ts'
import { PROSE } from './prose.ts'

/** What one worker measures. Times in milliseconds, sizes in bytes of UTF-8, memory in bytes. */
export interface Measurement {
  readonly dispatches: number
  readonly bytes: number
  readonly milliseconds: number
  readonly peakMemory: number
}

/** How many dispatches a short run has, and how many of each other corpus warm a reader up. */
const FEW = 300

const [kind, first = '', second = '1'] = process.argv.slice(2)
const dispatches = load()
// As the command reads: with the parser's models.
const reader = createReader({ models: ownModel })
// Lexicons are compiled on the first dispatch of each language: that is start-up, measured elsewhere.
for (const text of PROSE) reader.read({ text })
if (kind === 'growth') for (let i = 0; i < 200; i++) reader.read({ text: PROSE[i % 2] })
// V8 compiles what runs often in its first seconds. A stream runs for hours: its pace is that of a warm reader, on dispatches that it
// never saw. `first` leaves this out: what a single run over a few files gets.
if (kind === 'corpus' && second !== 'first') for (const dispatch of others(first)) reader.read(dispatch)

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
  if (kind === 'corpus') {
    const whole = first === 'made-up' ? fallbackCorpus() : loadCorpus(first)
    return second === 'first' ? whole.slice(0, FEW) : whole
  }
  if (kind === 'hostile') {
    const { language, make } = HOSTILE[Number(first)]
    return [{ language, text: make(Number(second)) }]
  }
  return [{ text: PROSE.join('').repeat(Number(first)) }]
}

/** Dispatches of the other corpora, in turn. */
function others(name: string): Dispatch[] {
  const taken = MEASURED.filter((other) => other !== name).map((other) => loadCorpus(other).slice(0, FEW))
  return Array.from({ length: FEW }, (_, i) => taken.flatMap((corpus) => corpus[i] ?? [])).flat()
}
