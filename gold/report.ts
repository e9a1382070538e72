// Prints how the reader does on the gold dispatches: node gold/report.ts [part of an id]
// With a part of an id: what was missed, wrong, too much or forbidden there. Without: scores, and the `not` lines broken.
import { createReader } from '../packages/chancery/src/index.ts'
import { ownModel } from '../packages/chancery/src/parse-node.ts'
import { compare } from './compare.ts'
import { score, TASKS } from './counts.ts'
import { asDispatch, goldDispatches } from './files.ts'

const [part] = process.argv.slice(2)
const reader = createReader({ models: ownModel })
const results = goldDispatches()
  .filter((gold) => gold.id.includes(part ?? ''))
  .map((gold) => ({ gold, ...compare(gold, reader.read(asDispatch(gold))) }))

for (const { gold, ...result } of results) {
  for (const kind of part ? (['wrong', 'missed', 'extra', 'violated'] as const) : (['violated'] as const)) {
    for (const { task, line, message } of result[kind])
      console.log(`${gold.id}:${line ?? '-'} ${kind} ${task}: ${message}`)
  }
}
console.log(`${'task'.padEnd(22)}  P     R     F1`)
for (const task of TASKS) {
  const { precision, recall, f1 } = score(results.map((result) => result.counts[task]))
  console.log(task.padEnd(22), [precision, recall, f1].map((figure) => figure.toFixed(3)).join(' '))
}
