import { Fault } from '../../record/faults.ts'
import type { ActorKind } from '../../record/reading.ts'
import { keysOf } from '../actors/keys.ts'
import { foldName } from '../fold.ts'
import { idOf } from '../ids.ts'
import type { Db } from '../store/door.ts'
import { inSlices } from '../views/load.ts'
import type { ActorView } from '../views/view.ts'
import { nearest } from './near.ts'
import { findState, told } from './states.ts'

/** An actor that a name may mean, and how many readings name it. */
export interface ActorCandidate extends ActorView {
  readonly readings: number
}

const NAMED = 5
const ID = /^a-[0-9a-z]{16}$/
/** So many actors at most are weighed for one name. */
const MOST = 400

/**
 * The actors that a name may mean, by id, by state, by its words under any spelling: those first that go by just this name, then the ones
 * most often named. Empty where nobody comes near.
 */
export async function findActors(db: Db, asked: string): Promise<ActorCandidate[]> {
  if (ID.test(asked)) return weigh(db, await canonicalOf(db, [asked]), new Set())
  const state = findState(asked)
  if (state !== null) {
    const own = await canonicalOf(db, [idOf('a', ['state', state])])
    if (own.length) return weigh(db, own, new Set())
  }
  const folded = foldName(asked)
  if (!folded) return []
  const exact = await db
    .selectFrom('actor')
    .select('canonical_id')
    .distinct()
    .where('folded', '=', folded)
    .orderBy('canonical_id')
    .limit(MOST)
    .execute()
  const own = new Set(exact.map((row) => row.canonical_id))
  const near = new Set([...own, ...(await sounding(db, asked, folded))])
  return weigh(db, near.size ? [...near] : await holding(db, folded), own)
}

/** Actors whose names hold every word that was asked for, as it is spelled. Looks through all names: only where nothing quicker tells. */
async function holding(db: Db, folded: string): Promise<string[]> {
  let query = db.selectFrom('actor').select('canonical_id').distinct()
  // Folded words are letters and digits alone: no wildcard of LIKE can be among them.
  for (const word of folded.split(' ')) query = query.where('folded', 'like', `%${word}%`)
  const rows = await query.orderBy('canonical_id').limit(MOST).execute()
  return rows.map((row) => row.canonical_id)
}

/** Actors whose names hold every word that was asked for, as they sound; bodies and media by what the atlas or their own name says. */
async function sounding(db: Db, name: string, folded: string): Promise<string[]> {
  const named = { id: '', name, folded, state: null }
  const person = keysOf({ ...named, kind: 'person' })
  const body = keysOf({ ...named, kind: 'organization' })
  const keys = [...new Set([...person, ...body])]
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('actor_key')
    .innerJoin('actor', 'actor.id', 'actor_key.id')
    .where('actor_key.key', 'in', keys)
    .select(['actor_key.key', 'actor.id', 'actor.canonical_id'])
    .execute()
  const held = Map.groupBy(rows, (row) => row.id)
  const found = new Set<string>()
  for (const own of held.values()) {
    const keysHeld = new Set(own.map((row) => row.key))
    const asPerson = person.length > 0 && person.every((key) => keysHeld.has(key))
    if (asPerson || body.some((key) => keysHeld.has(key))) found.add(own[0]!.canonical_id)
  }
  return [...found].sort()
}

async function canonicalOf(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('actor').select('canonical_id').distinct().where('id', 'in', ids).execute()
  return rows.map((row) => row.canonical_id)
}

async function weigh(db: Db, ids: readonly string[], exact: ReadonlySet<string>): Promise<ActorCandidate[]> {
  const some = [...new Set(ids)].slice(0, MOST)
  if (some.length === 0) return []
  const rows = await db
    .selectFrom('actor')
    .where('actor.id', 'in', some)
    .select(['actor.id', 'actor.kind', 'actor.label', 'actor.label_state'])
    .select((e) =>
      e
        .selectFrom('naming')
        .innerJoin('actor as named', 'named.id', 'naming.actor_id')
        .whereRef('named.canonical_id', '=', 'actor.id')
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('readings'),
    )
    .execute()
  return rows
    .map(({ id, kind, label, label_state, readings }) => ({
      id,
      kind: kind as ActorKind,
      name: label,
      state: label_state,
      readings: Number(readings),
    }))
    .sort(
      (a, b) => Number(exact.has(b.id)) - Number(exact.has(a.id)) || b.readings - a.readings || (a.id < b.id ? -1 : 1),
    )
}

/** Every id of the actors, merged ones included. */
export async function membersOf(db: Db, canonical: readonly string[]): Promise<string[]> {
  const rows = await inSlices(canonical, (some) =>
    db.selectFrom('actor').select('id').where('canonical_id', 'in', some).orderBy('id').execute(),
  )
  return rows.map((row) => row.id)
}

/**
 * The canonical ids of the actors that a name may mean.
 * @throws Fault CHY051 with those that may have been meant
 */
export async function actorsNamed(db: Db, asked: string): Promise<string[]> {
  const found = await findActors(db, asked)
  if (found.length === 0) throw await nobody(db, asked)
  return found.map((one) => one.id)
}

/** The fault that nobody goes by a name, with those that come near. */
export async function nobody(db: Db, asked: string): Promise<Fault> {
  const rows = await db
    .selectFrom('actor')
    .select(['folded', 'label', 'label_state as state'])
    .distinct()
    .whereRef('id', '=', 'canonical_id')
    .where('kind', 'in', ['person', 'organization', 'media', 'state'])
    .execute()
  const words = foldName(asked).split(' ')
  const near = nearest(
    asked,
    rows.flatMap((row) => {
      const of = row.state ? `${row.label} (${row.state})` : row.label
      const form = { form: row.folded, of }
      // A person asked for by surname alone is near by surname.
      return words.length === 1 ? [form, { form: row.folded.split(' ').at(-1)!, of }] : [form]
    }),
    NAMED,
  )
  return new Fault('CHY051', told(asked, near))
}
