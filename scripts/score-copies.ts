// Scores which dispatches are told to be copies or revisions of one another, on pairs labelled by hand (scripts/labels/copies*.tsv: ids and
// labels, no texts) of corpora kept outside the repository in ../shared.
//   npm run score:copies                  precision and recall, and revisions of one address with and without the address
//   npm run score:copies -- --misses      with every pair that is told otherwise than labelled
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Candidate, compare, measure } from '../packages/chancery/src/ledger/copies/compare.ts'
import { signatureOf } from '../packages/chancery/src/ledger/copies/signature.ts'
import { dayOf, linesOf } from './corpora.ts'

const HERE = dirname(fileURLToPath(import.meta.url))
const CORPORA = join(dirname(HERE), '../shared/data/corpora')
const misses = process.argv.includes('--misses')

if (!existsSync(CORPORA)) {
  console.log(`Nothing to score with: ${CORPORA} is not here.`)
  process.exit()
}

type Label = 'copy' | 'revision' | 'recurring' | 'other'
interface Pair {
  readonly a: string
  readonly b: string
  readonly label: Label
  readonly days: string
  readonly likeness: string
  /** Pairs of its stratum, of which so many were labelled. */
  readonly of: number
}

const same = (label: string): boolean => label === 'copy' || label === 'revision'
const share = (part: number, whole: number): string => (whole === 0 ? '    -' : (part / whole).toFixed(3))

function pairsOf(file: string): Pair[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [a, b, label, days, likeness, of] = line.split('\t') as [string, string, Label, string, string, string]
    return { a, b, label, days, likeness, of: Number(of) }
  })
}

const files = readdirSync(join(HERE, 'labels')).filter((name) => /^copies.*\.tsv$/.test(name))
const labelled = files.map((name): [string, Pair[]] => [name, pairsOf(join(HERE, 'labels', name))])
const wanted = new Set(labelled.flatMap(([, pairs]) => pairs.flatMap(({ a, b }) => [a, b])))
const texts = new Map<string, Candidate>()
for (const file of [
  'us-state-dept/press-releases.jsonl',
  'us-whitehouse/diplomacy.jsonl',
  'us-whitehouse/pool-all.jsonl.gz',
])
  for (const { id, url, date, title, text } of linesOf(join(CORPORA, file)))
    if (wanted.has(id) && !texts.has(id))
      texts.set(id, { id, text, title, url, day: dayOf(date), outlet: id.slice(0, id.indexOf(':')) })

for (const [name, pairs] of labelled) {
  const told = pairs.map((pair) => {
    const [a, b] = [texts.get(pair.a)!, texts.get(pair.b)!]
    const found = compare(measure(a), measure(b))
    const bands = signatureOf(a.text)
    const other = signatureOf(b.text)
    return { pair, found, met: bands.some((band, k) => band === other[k]) }
  })
  // A stratum of which few were labelled stands for the many that were not.
  const strata = Map.groupBy(pairs, (pair) => `${pair.days} ${pair.likeness}`)
  const weight = ({ days, likeness, of }: Pair): number => of / strata.get(`${days} ${likeness}`)!.length
  const sum = (some: typeof told, weighed: boolean): number =>
    some.reduce((total, { pair }) => total + (weighed ? weight(pair) : 1), 0)
  const claimed = told.filter(({ found }) => same(found.verdict))
  const right = claimed.filter(({ pair }) => same(pair.label))
  const really = told.filter(({ pair }) => same(pair.label))
  const met = really.filter(({ met }) => met)
  const kind = right.filter(({ pair, found }) => pair.label === found.verdict)
  console.log(
    `${name}: ${pairs.length} pairs, ${really.length} copies or revisions, ${pairs.filter((p) => p.label === 'recurring').length} recurring`,
  )
  for (const weighed of [false, true])
    console.log(
      `  ${weighed ? 'weighed by stratum' : 'as labelled       '}  precision ${share(sum(right, weighed), sum(claimed, weighed))}  recall ${share(sum(right, weighed), sum(really, weighed))}  share a band ${share(sum(met, weighed), sum(really, weighed))}`,
    )
  console.log(
    `  copy or revision told apart ${kind.length} of ${right.length}; recurring told as recurring ${told.filter(({ pair, found }) => pair.label === 'recurring' && found.verdict === 'recurring').length} of ${told.filter(({ pair }) => pair.label === 'recurring').length}`,
  )
  if (misses)
    for (const { pair, found, met } of told)
      if (same(pair.label) !== same(found.verdict) || (same(pair.label) && (pair.label !== found.verdict || !met)))
        console.log(
          `    ${pair.label} told ${found.verdict}${met ? '' : ' (no band)'}  likeness ${found.likeness.toFixed(2)} containment ${found.containment.toFixed(2)} apart ${found.telling}${found.titlesApart ? ' titles' : ''} days ${found.days}\n      ${texts.get(pair.a)!.title}\n      ${texts.get(pair.b)!.title}`,
        )
}

interface Revised {
  readonly id: string
  readonly url: string
  readonly date: string
  readonly versions: readonly { readonly seen: string; readonly title: string; readonly text: string }[]
}
const revised = [...linesOf(join(CORPORA, 'us-state-dept/revisions.jsonl'))] as unknown as Revised[]
const versions = revised.flatMap(({ id, url, versions }) =>
  versions.slice(1).map((version, k): [Candidate, Candidate] => {
    const made = (one: Revised['versions'][number]): Candidate => ({
      id,
      url,
      title: one.title,
      text: one.text,
      outlet: 'state',
      day: dayOf(one.seen.slice(0, 10)),
    })
    return [made(versions[k]!), made(version)]
  }),
)
for (const address of [true, false]) {
  const verdicts = versions.map(([a, b]) =>
    address ? compare(measure(a), measure(b)) : compare(measure({ ...a, url: null }), measure({ ...b, url: null })),
  )
  const counts = Map.groupBy(verdicts, ({ verdict }) => verdict)
  console.log(
    `revisions of state.gov ${address ? 'at their address' : 'without address '}: ${verdicts.length}, told as ${[...counts].map(([verdict, list]) => `${verdict} ${list.length}`).join(', ')}`,
  )
  if (misses)
    versions.forEach(([a], k) => {
      const found = verdicts[k]!
      if (!same(found.verdict))
        console.log(
          `    ${found.verdict} likeness ${found.likeness.toFixed(2)} containment ${found.containment.toFixed(2)} apart ${found.telling}${found.titlesApart ? ' titles' : ''} days ${found.days} ${a.title}`,
        )
    })
}
