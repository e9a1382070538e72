import type { Act, Reading, Statement, Status } from '../packages/chancery/src/record/reading.ts'
import { cover, type Span } from '../packages/chancery/src/record/span.ts'
import type { Count, Task } from './counts.ts'
import type { GoldAct, GoldDispatch, GoldStatement } from './dispatch.ts'
import { brokenLines } from './forbidden.ts'
import { covered, fold, type Named, pairOff, sameActor, sameInstrument, shareOf } from './same.ts'

/** One thing found, missed or too much, in words, with the gold file's line where there is one. */
export interface Finding {
  readonly task: Task | 'credits' | 'not'
  readonly line: number | null
  readonly message: string
}

/** How a reading stands to a gold dispatch. `wrong` are things found that are not right in every respect. */
export interface Comparison {
  readonly found: readonly Finding[]
  readonly wrong: readonly Finding[]
  readonly missed: readonly Finding[]
  readonly extra: readonly Finding[]
  /** The `not` lines that the reading breaks. */
  readonly violated: readonly Finding[]
  readonly counts: Readonly<Record<Task, Count>>
}

/** The entities of one side, by id. */
export interface Entities {
  readonly actors: ReadonlyMap<string, Named>
  readonly instruments: ReadonlyMap<string, Named>
}

const tookPlace = (status: Status): Status => (status === 'ongoing' || status === 'background' ? 'done' : status)

/**
 * Compares a reading with a gold dispatch. Statements pair if their contents overlap by half (intersection over union);
 * acts if PLOVER's type is the same and at least half of the parties; dates if their spans overlap by three tenths.
 */
export function compare(gold: GoldDispatch, reading: Reading): Comparison {
  const { text, marks } = gold
  const spans = (id: string): readonly Span[] => marks.get(id) ?? []
  const forms = (list: readonly Span[]) => list.map((span) => cover(text, span))
  const mine: Entities = {
    actors: new Map(gold.actors.map((a) => [a.id, { ...a, forms: forms(spans(a.id)) }])),
    instruments: new Map(gold.instruments.map((i) => [i.id, { ...i, forms: forms(spans(i.id)) }])),
  }
  const theirs: Entities = {
    actors: new Map(reading.actors.map((a) => [a.id, { ...a, forms: forms(a.mentions) }])),
    instruments: new Map(reading.instruments.map((i) => [i.id, { ...i, forms: forms(i.mentions) }])),
  }
  const [found, wrong, missed, extra]: [Finding[], Finding[], Finding[], Finding[]] = [[], [], [], []]
  const counts = {} as Record<Task, Count>
  const snippet = (list: readonly Span[]) => forms(list).join(' … ').replace(/\s+/g, ' ')

  /** Counts a base task and the respects in which its pairs are right, and files what was found. */
  const tally = <G extends { readonly line: number }, P>(
    task: Task,
    golds: readonly G[],
    reads: readonly P[],
    pairs: readonly [G, P][],
    say: { gold: (g: G) => string; read: (p: P) => string },
    respects: Partial<Record<Task, (g: G, p: P) => boolean>> = {},
  ) => {
    counts[task] = { right: pairs.length, gold: golds.length, read: reads.length }
    const faults = new Map<G, string[]>()
    for (const [respect, holds] of Object.entries(respects) as [Task, (g: G, p: P) => boolean][]) {
      const failing = pairs.filter(([g, p]) => !holds(g, p))
      for (const [g] of failing) faults.set(g, [...(faults.get(g) ?? []), respect.split(' + ')[1]!])
      counts[respect] = { right: pairs.length - failing.length, gold: golds.length, read: reads.length }
    }
    const [seen, used] = [new Map(pairs), new Set(pairs.map(([, p]) => p))]
    for (const g of golds) {
      const read = seen.get(g)
      if (read === undefined) missed.push({ task, line: g.line, message: say.gold(g) })
      else if (!faults.has(g)) found.push({ task, line: g.line, message: say.gold(g) })
      else
        wrong.push({
          task,
          line: g.line,
          message: `${faults.get(g)!.join(', ')}: ${say.gold(g)}, read as ${say.read(read)}`,
        })
    }
    for (const p of reads) if (!used.has(p)) extra.push({ task, line: null, message: say.read(p) })
  }

  const sameOne = (x: string, y: string): boolean => {
    const [a, b] = [mine.actors.get(x), theirs.actors.get(y)]
    if (a && b) return sameActor(a, b)
    const [i, j] = [mine.instruments.get(x), theirs.instruments.get(y)]
    return !!i && !!j && sameInstrument(i, j)
  }
  /** The same actor, or one of the same state: a minister for the ministry counts half. */
  const likeness = (x: string, y: string): number => {
    if (sameOne(x, y)) return 1
    const [a, b] = [mine.actors.get(x), theirs.actors.get(y)]
    return a?.state && a.state === b?.state ? 0.5 : 0
  }
  const overlap = (xs: readonly string[], ys: readonly string[], like: (x: string, y: string) => number): number => {
    const hits = pairOff(xs, ys, like).length
    return hits === 0 ? 0 : hits / (xs.length + ys.length - hits)
  }
  const sameChain = (xs: readonly string[], ys: readonly string[]) =>
    xs.length === ys.length && xs.every((x, i) => sameOne(x, ys[i]!))

  // who is only spoken to or of is no actor of the record
  const active = new Set([
    ...reading.statements.flatMap((s) => [...s.speakers, ...s.voice]),
    ...reading.acts.flatMap((a) => [...a.parties.map((party) => party.actor), ...a.voice]),
  ])
  const wanted = new Set([
    ...gold.statements.flatMap((s) => [...s.by, ...s.voice]),
    ...gold.acts.flatMap((a) => [...a.parties.map((party) => party.actor), ...a.voice]),
  ])
  const name = (id: string) => theirs.actors.get(id)?.name ?? theirs.instruments.get(id)?.name ?? id
  const goldName = (id: string) => mine.actors.get(id)?.name ?? mine.instruments.get(id)?.name ?? id

  const goldActors = gold.actors.filter((a) => wanted.has(a.id))
  const actors = reading.actors.filter((a) => active.has(a.id))
  const likeActor = (a: { id: string; name: string }, b: { id: string; name: string }) =>
    sameOne(a.id, b.id) ? (a.name === b.name ? 1 : 0.9) : 0
  tally('actor', goldActors, actors, pairOff(goldActors, actors, likeActor), {
    gold: (a) => `${a.kind} ${a.name}`,
    read: (a) => `${a.kind} ${a.name}`,
  })
  const { instruments } = reading
  tally('instrument', gold.instruments, instruments, pairOff(gold.instruments, instruments, likeActor), {
    gold: (i) => `${i.kind} ${i.name}`,
    read: (i) => `${i.kind} ${i.name}`,
  })

  const units = new Map<object, Set<number>>()
  for (const g of [...gold.statements, ...gold.acts, ...gold.dates]) units.set(g, covered(text, spans(g.id)))
  for (const s of reading.statements) units.set(s, covered(text, s.content))
  for (const a of reading.acts) units.set(a, covered(text, a.evidence))
  for (const d of reading.dates) units.set(d, covered(text, [d]))
  const share = (g: object, p: object) => shareOf(units.get(g)!, units.get(p)!)
  const atLeast = (floor: number) => (g: object, p: object) => (share(g, p) >= floor ? share(g, p) : 0)

  const speaks = (g: GoldStatement, p: Statement) =>
    g.by.length === 0 ? p.speakers.length === 0 : overlap(g.by, p.speakers, (x, y) => (sameOne(x, y) ? 1 : 0)) >= 0.5
  tally(
    'statement',
    gold.statements,
    reading.statements,
    pairOff(gold.statements, reading.statements, atLeast(0.5)),
    {
      gold: (s) => `${s.id} by ${s.by.map(goldName).join(', ') || 'nobody'}: ${snippet(spans(s.id))}`,
      read: (s) => `${s.id} by ${s.speakers.map(name).join(', ') || 'nobody'}: ${snippet(s.content)}`,
    },
    { 'statement + speaker': speaks, 'statement + voice': (g, p) => speaks(g, p) && sameChain(g.voice, p.voice) },
  )

  const alike = (g: GoldAct, p: Act): number => {
    if (g.plover !== p.plover) return 0
    const shared = overlap(
      g.parties.map((party) => party.actor),
      p.parties.map((party) => party.actor),
      likeness,
    )
    return shared >= 0.5 ? shared / 2 + share(g, p) / 4 + (g.act === p.act ? 0.25 : 0) : 0
  }
  const sameStatus = (g: GoldAct, p: Act) => tookPlace(g.status) === tookPlace(p.status)
  const sameRoles = (g: GoldAct, p: Act) =>
    g.parties.length === p.parties.length &&
    pairOff(g.parties, p.parties, (x, y) => (x.role === y.role ? likeness(x.actor, y.actor) : 0)).length ===
      g.parties.length
  const samePlace = (g: GoldAct, p: Act) => {
    const [x, y] = [g.place ? fold(snippet(spans(g.place))) : '', fold(p.place?.name ?? '')]
    return x === y || (!!x && !!y && (x.includes(y) || y.includes(x)))
  }
  tally(
    'act',
    gold.acts,
    reading.acts,
    pairOff(gold.acts, reading.acts, alike),
    {
      gold: (a) =>
        `${a.id} ${a.act} ${a.status} [${a.parties.map((p) => goldName(p.actor)).join(', ')}]: ${snippet(spans(a.id))}`,
      read: (a) =>
        `${a.id} ${a.act} ${a.status} [${a.parties.map((p) => name(p.actor)).join(', ')}]: ${snippet(a.evidence)}`,
    },
    {
      'act + name': (g, p) => g.act === p.act,
      'act + status': sameStatus,
      'act + date': (g, p) => sameStatus(g, p) && g.date === p.date,
      'act + place': samePlace,
      'act + roles': sameRoles,
      'act + voice': (g, p) => sameChain(g.voice, p.voice),
    },
  )
  tally(
    'date',
    gold.dates,
    reading.dates,
    pairOff(gold.dates, reading.dates, atLeast(0.3)),
    { gold: (d) => `${snippet(spans(d.id))} = ${d.value}`, read: (d) => `${snippet([d])} = ${d.edtf}` },
    { 'date + value': (g, p) => g.value === p.edtf },
  )
  for (const credit of gold.credits) {
    const list = reading.credits.some((c) => fold(c) === fold(credit)) ? found : missed
    list.push({ task: 'credits', line: null, message: credit })
  }
  return { found, wrong, missed, extra, violated: brokenLines(gold, reading, { mine, theirs, active }), counts }
}
