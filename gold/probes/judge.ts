import type { Act, Reading } from '../../packages/chancery/src/record/reading.ts'
import type { Probe, ProbeAct, ProbeParty } from './probes.ts'

/** What a reading gets wrong on a probe. `told`: something that was not done is told as done, the one fault that weighs. */
export interface Fault {
  readonly kind: 'told' | 'missing' | 'extra' | 'status' | 'parties' | 'place' | 'voice'
  readonly message: string
}

/** A probe and what the reader made of it. */
interface Pair {
  readonly probe: Probe
  readonly reading: Reading
}

const TOLD: ReadonlySet<string> = new Set(['done', 'ongoing', 'background'])

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'")

/** What a reading of a probe's sentence gets wrong; empty where it is right. */
export function judge(probe: Probe, reading: Reading): Fault[] {
  const left = [...reading.acts]
  const faults: Fault[] = []
  // those that must be there choose first
  for (const wanted of [...probe.acts].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const offers = left
      .filter((act) => wanted.acts.includes(act.act))
      .map((act) => ({ act, faults: differences(wanted, act, { probe, reading }) }))
      .sort((a, b) => a.faults.length - b.faults.length)
    const [best] = offers
    if (best) {
      left.splice(left.indexOf(best.act), 1)
      faults.push(...best.faults)
    } else if (!wanted.optional)
      faults.push({ kind: 'missing', message: `${wanted.acts.join('/')} ${wanted.statuses.join('/')}` })
  }
  for (const act of left)
    faults.push({ kind: TOLD.has(act.status) ? 'told' : 'extra', message: `not told there: ${show(act, reading)}` })
  return faults
}

/** One line for an act of a reading. */
export function show(act: Act, reading: Reading): string {
  const parties = act.parties.map(({ actor, role }) => {
    const known = reading.actors.find(({ id }) => id === actor)!
    return `${known.state ?? known.name}${role === 'agent' ? '' : `:${role}`}`
  })
  const voice = act.voice.length ? ` voice=${act.voice.map((id) => nameOf(id, reading)).join('>')}` : ''
  return `${act.act} ${act.status} ${parties.join(' ')}${act.place ? ` @${act.place.name}` : ''}${voice}`
}

function differences(wanted: ProbeAct, act: Act, pair: Pair): Fault[] {
  const faults: Fault[] = []
  const found = show(act, pair.reading)
  if (!wanted.statuses.includes(act.status))
    faults.push({
      kind: TOLD.has(act.status) && !wanted.statuses.some((status) => TOLD.has(status)) ? 'told' : 'status',
      message: `want ${wanted.statuses.join('/')}: ${found}`,
    })
  if (!sameParties(wanted.parties, act, pair)) faults.push({ kind: 'parties', message: found })
  // a place is asked for only where the probe names one; a state that is a place is then no party either
  if (wanted.place !== null && fold(act.place?.name ?? '') !== fold(wanted.place))
    faults.push({ kind: 'place', message: `want ${wanted.place}: ${found}` })
  if (wanted.voice !== null && !act.voice.some((id) => isNamed(wanted.voice!, id, pair)))
    faults.push({ kind: 'voice', message: `want ${wanted.voice}: ${found}` })
  return faults
}

/** Whether an act has the parties that a probe names, each once, and no others. */
function sameParties(wanted: readonly ProbeParty[], act: Act, pair: Pair): boolean {
  const left = [...wanted].sort((a, b) => Number(a.optional) - Number(b.optional))
  for (const { actor, role } of act.parties) {
    const at = left.findIndex((party) => party.role === role && isNamed(party.who, actor, pair))
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.every((party) => party.optional)
}

const nameOf = (id: string, reading: Reading): string => {
  const actor = reading.actors.find((one) => one.id === id)
  return actor ? (actor.state ?? actor.name) : id
}

/** Whether an actor is what a probe calls it: by its state's code, or by words of its name or of a mention. */
function isNamed(who: string, id: string, { probe, reading }: Pair): boolean {
  const actor = reading.actors.find((one) => one.id === id)
  if (!actor) return false
  if (/^[A-Z]{3}$/.test(who) && actor.state !== null) return actor.state === who
  const forms = actor.mentions.map(({ start, end }) => probe.text.slice(start, end))
  return [actor.name, ...forms].some((form) => fold(form).includes(fold(who)))
}
