// npm run corpora: reads every dispatch of the French corpora and of the State Department's twice, in two processes, and
// sees that nothing failed and that both gave the same bytes.
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Dispatch, Reading } from '../packages/chancery/src/index.ts'
import { checkedCorpora, loadCorpus, ROOT } from './corpora.ts'

interface Pass {
  readonly hash: string
  readonly readings: number
  readonly statements: number
  readonly acts: number
  readonly warnings: number
  readonly failed: boolean
}

async function pass(dispatches: readonly Dispatch[]): Promise<Pass> {
  const child = spawn(process.execPath, [join(ROOT, 'packages/chancery/src/cli/main.ts'), 'read', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const fed = feed(child, dispatches)
  const hash = createHash('sha256')
  const count = { readings: 0, statements: 0, acts: 0, warnings: 0 }
  for await (const line of createInterface({ input: child.stdout! })) {
    hash.update(`${line}\n`)
    const reading: Reading = JSON.parse(line)
    count.readings++
    count.statements += reading.statements.length
    count.acts += reading.acts.length
    count.warnings += reading.warnings.length
  }
  await fed
  const [code] = await closed
  return { hash: hash.digest('hex'), ...count, failed: code !== 0 }
}

async function feed(child: ChildProcess, dispatches: readonly Dispatch[]) {
  for (const dispatch of dispatches) {
    if (!child.stdin!.write(`${JSON.stringify(dispatch)}\n`)) await once(child.stdin!, 'drain')
  }
  child.stdin!.end()
}

const names = checkedCorpora()
if (names.length === 0) console.log('No corpora here: they are kept outside the repository, in ../shared/data/corpora.')
for (const name of names) {
  const dispatches = loadCorpus(name)
  if (dispatches.length === 0) continue
  const [first, second] = await Promise.all([pass(dispatches), pass(dispatches)])
  const good = !first.failed && !second.failed && first.readings === dispatches.length && first.hash === second.hash
  if (!good) process.exitCode = 1
  const verdict = good ? 'same' : first.hash === second.hash ? 'FAILED' : 'DIFFERENT'
  const counts = `${first.readings}/${dispatches.length} read, ${first.statements} statements, ${first.acts} acts, ${first.warnings} warnings`
  console.log(`${name.padEnd(36)} ${verdict} ${first.hash.slice(0, 12)}  ${counts}`)
}
