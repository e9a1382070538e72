// Scores what a record holds of the journeys and visits that the US Office of the Historian lists, where the dispatches that tell of them are in the
// corpora kept outside the repository in ../shared: is there an act of the right person, with the right state, on a day of the journey?
//   npm run score:truth                   the share that is held
//   npm run score:truth -- --misses       with every journey that is not, and what its dispatches are called
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { statesNamed } from '../packages/chancery/src/atlas/index.ts'
import { foldName } from '../packages/chancery/src/ledger/fold.ts'
import { keep } from '../packages/chancery/src/ledger/keep/keep.ts'
import { type Kept, keptOf } from '../packages/chancery/src/ledger/keep/kept.ts'
import { settle } from '../packages/chancery/src/ledger/settle/settle.ts'
import { openStore } from '../packages/chancery/src/ledger/store/open.ts'
import { loadActs } from '../packages/chancery/src/ledger/views/acts.ts'
import type { ActView } from '../packages/chancery/src/ledger/views/view.ts'
import { createReader } from '../packages/chancery/src/read/reader.ts'
import { dayOf, linesOf } from './corpora.ts'

const CORPORA = join(dirname(dirname(fileURLToPath(import.meta.url))), '../shared/data/corpora')
const LIST = join(CORPORA, 'truth-us-diplomatic-history/alignment-to-corpora.jsonl')
const misses = process.argv.includes('--misses')

if (!existsSync(LIST)) {
  console.log(`Nothing to score with: ${LIST} is not here.`)
  process.exit()
}

/** A journey of a president or secretary of state, or the visit of a foreign leader. */
interface Listed {
  readonly truth: string
  readonly kind: 'president-trip' | 'secretary-trip' | 'leader-visit'
  readonly start: string
  readonly end: string
  readonly country?: string
  readonly locale?: string
  readonly visitor?: string
  readonly frm?: readonly string[]
  readonly docs_place?: readonly string[]
  readonly docs_person?: readonly string[]
  readonly people?: Readonly<Record<string, readonly string[]>>
}

const listed = [...linesOf(LIST)] as unknown as Listed[]
const docsOf = (one: Listed): string[] => [
  ...new Set([...(one.docs_place ?? []), ...(one.docs_person ?? []), ...Object.values(one.people ?? {}).flat()]),
]
const present = listed.filter((one) => docsOf(one).length > 0)
const wanted = new Set(present.flatMap(docsOf))

const codes = new Map([...statesNamed('en')].map(({ form, row }) => [foldName(form), row.code]))
/** Names of the list that the atlas gives otherwise, and territories under their own code or their state's. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  'Denmark (Greenland)': ['GRL', 'DNK'],
  'Palestinian Authority': ['PSE'],
  'Vatican City': ['VAT'],
}
const statesOf = (name: string): readonly string[] => CALLED[name] ?? [codes.get(foldName(name)) ?? name]

const TALKS: ReadonlySet<string> = new Set('meet visit consult convene call'.split(' '))
const DONE: ReadonlySet<string> = new Set(['done', 'ongoing', 'background'])
const TITLE = /^(?:prime minister|president|chancellor|king|queen)\s+/i

/** The surname that a listed person goes by, in base letters. */
function surnameOf({ kind, visitor }: Listed): string {
  if (kind === 'secretary-trip') return 'blinken'
  if (kind === 'president-trip') return 'biden'
  const name = visitor!.replace(TITLE, '')
  if (/^Suga |^Moon /.test(name)) return foldName(name.split(' ')[0]!)
  return foldName(name).split(' ').at(-1)!
}

const bears = (name: string, surname: string): boolean => {
  const words = foldName(name).split(' ')
  return words.includes(surname) || (surname === 'zelensky' && words.includes('zelenskyy'))
}

function holds(one: Listed, act: ActView): boolean {
  if (!TALKS.has(act.act) || act.standing === 'denied' || act.standing === 'refused') return false
  if (act.from === null || act.to === null || act.to - act.from > 7) return false
  if (act.to < dayOf(one.start) - 1 || act.from > dayOf(one.end) + 1) return false
  const surname = surnameOf(one)
  const own = one.kind === 'leader-visit' ? statesOf(one.frm![0]!) : ['USA']
  const traveller = act.parties.find(
    (party) => bears(party.name, surname) && (party.state === null || own.includes(party.state)),
  )
  if (!traveller) return false
  const there = one.kind === 'leader-visit' ? ['USA'] : statesOf(one.country!)
  if (act.placeState !== null && there.includes(act.placeState)) return true
  const town = one.locale ? foldName(one.locale) : ''
  if (act.place !== null && town !== '' && town.includes(foldName(act.place))) return true
  // With an American leader whose state the text leaves open, or with whoever is of the state.
  return act.parties.some(
    (party) =>
      party.id !== traveller.id &&
      ((party.state !== null && there.includes(party.state)) ||
        (one.kind === 'leader-visit' &&
          party.state === null &&
          ['biden', 'harris'].some((name) => bears(party.name, name)))),
  )
}

const reader = createReader()
const store = await openStore(':memory:')
const titles = new Map<string, string>()
for (const file of [
  'us-state-dept/press-releases.jsonl',
  'us-whitehouse/diplomacy.jsonl',
  'us-whitehouse/pool-all.jsonl.gz',
]) {
  const kept: Kept[] = []
  for (const { id, url, date, lang, title, text } of linesOf(join(CORPORA, file))) {
    if (!wanted.has(id) || titles.has(id)) continue
    titles.set(id, title ?? id)
    const outlet = id.startsWith('state') ? 'State Department' : 'White House'
    const dispatch = {
      id,
      text,
      outlet,
      published: date,
      language: lang as 'en',
      ...(url && { url }),
      ...(title && { title }),
    }
    kept.push(keptOf(dispatch, reader.read(dispatch), 'score', id))
  }
  await store.door.write(store.db, (trx) => keep(trx, store.door, kept, '2026-01-01T00:00:00Z'))
}
await settle(store, { now: () => new Date('2026-01-01T00:00:00Z') })
const rows = await store.db
  .selectFrom('act')
  .select('id')
  .whereRef('id', '=', 'canonical_id')
  .where('act', 'in', [...TALKS] as never)
  .execute()
const acts = await loadActs(
  store.db,
  rows.map(({ id }) => id),
)

console.log(
  `${listed.length} listed, ${present.length} with dispatches in the corpora (${titles.size} dispatches, ${acts.length} meetings, visits, talks and calls read)`,
)
for (const [kind, group] of [...Map.groupBy(present, (one) => one.kind), ['all', present] as const]) {
  const held = group.filter((one) => acts.some((act) => holds(one, act)))
  const done = held.filter((one) => acts.some((act) => DONE.has(act.standing) && holds(one, act)))
  console.log(
    `${kind.padEnd(16)} ${held.length} of ${group.length} held (${((100 * held.length) / group.length).toFixed(0)} %), ${done.length} of them told as done`,
  )
}
if (misses)
  for (const one of present.filter((each) => !acts.some((act) => holds(each, act)))) {
    console.log(`\n${one.truth} ${one.kind} ${one.start}/${one.end} ${one.country ?? one.visitor} ${one.locale ?? ''}`)
    for (const id of docsOf(one).slice(0, 8)) console.log(`    ${id.slice(-40)} ${titles.get(id)}`)
    const near = acts.filter(
      (act) =>
        act.parties.some(({ name }) => bears(name, surnameOf(one))) &&
        act.from !== null &&
        act.from <= dayOf(one.end) + 1 &&
        act.to! >= dayOf(one.start) - 1,
    )
    for (const act of near.slice(0, 6))
      console.log(
        `      ${act.act} ${act.standing} ${act.date} @${act.place}/${act.placeState} ${act.parties.map(({ name, state }) => `${name}/${state}`).join(', ')}`,
      )
  }
await store.close()
