// Prints how the reader does on the probes: node gold/probes/report.ts [en|fr] [class]
// With a language: every fault of that language (of that class). Without: counts by class.
import { createReader } from '../../packages/chancery/src/index.ts'
import { ownModel } from '../../packages/chancery/src/parse-node.ts'
import { judge, show } from './judge.ts'
import { LANGUAGES, PUBLISHED, readProbes } from './probes.ts'

const [only, kind] = process.argv.slice(2)
const reader = createReader({ models: ownModel })
for (const language of LANGUAGES) {
  if (only && language !== only) continue
  const counts = new Map<string, { all: number; wrong: number; told: number }>()
  for (const probe of readProbes(language)) {
    if (kind && probe.kind !== kind) continue
    const reading = reader.read({ text: probe.text, language, published: PUBLISHED })
    const faults = judge(probe, reading)
    const count = counts.get(probe.kind) ?? { all: 0, wrong: 0, told: 0 }
    counts.set(probe.kind, count)
    count.all++
    if (faults.length) count.wrong++
    if (faults.some((fault) => fault.kind === 'told')) count.told++
    if (!only || !faults.length) continue
    console.log(`\n${language}.tsv:${probe.line} ${probe.kind}: ${probe.text}`)
    for (const fault of faults) console.log(`  ${fault.kind}: ${fault.message}`)
    for (const act of reading.acts) console.log(`    read ${show(act, reading)}  ${act.rules.join(' ')}`)
  }
  console.log(`\n${language.padEnd(20)} probes wrong told as done`)
  for (const [name, { all, wrong, told }] of counts)
    console.log(name.padEnd(20), String(all).padStart(6), String(wrong).padStart(5), String(told).padStart(5))
  const sum = [...counts.values()].reduce((a, b) => [a[0] + b.all, a[1] + b.wrong, a[2] + b.told], [0, 0, 0])
  console.log('all'.padEnd(20), ...sum.map((figure) => String(figure).padStart(6)))
}
