import { PLOVER_OF } from '../packages/chancery/src/lang/plover.ts'
import { isEdtf } from '../packages/chancery/src/record/edtf.ts'
import {
  ACT_NAMES,
  ACTOR_KINDS,
  INSTRUMENT_KINDS,
  PARTY_ROLES,
  type PartyRole,
  PLOVER_TYPES,
  type PloverType,
  STATEMENT_FORMS,
  STATUSES,
} from '../packages/chancery/src/record/reading.ts'
import {
  type Forbidden,
  type GoldAct,
  type GoldActor,
  type GoldDate,
  type GoldInstrument,
  type GoldStatement,
  TOLD,
  type Who,
} from './dispatch.ts'
import type { Line } from './lines.ts'

/** What the lines after the text say, in their order. */
export interface Expected {
  readonly actors: GoldActor[]
  readonly instruments: GoldInstrument[]
  readonly statements: GoldStatement[]
  readonly acts: GoldAct[]
  readonly dates: GoldDate[]
  readonly forbidden: Forbidden[]
}

/** Reads one line that is not empty into `into`. */
export function readLine(line: Line, into: Expected): void {
  const kind = line.oneOf(['actor', 'instrument', 'statement', 'act', 'date', 'not'] as const, 'kind of line')
  if (kind === 'actor') into.actors.push(readActor(line))
  else if (kind === 'instrument') into.instruments.push(readInstrument(line))
  else if (kind === 'statement') into.statements.push(readStatement(line))
  else if (kind === 'act') into.acts.push(readAct(line))
  else if (kind === 'date') into.dates.push({ id: line.id('d', 'a date'), line: line.number, value: edtf(line) })
  else into.forbidden.push(readForbidden(line))
  if (!line.done) line.fail(`"${line.peek()!.text}" is one word too many`)
}

const edtf = (line: Line): string => {
  const value = line.word('an EDTF date')
  return isEdtf(value) ? value : line.fail(`"${value}" is no EDTF date`)
}
const code = (line: Line, word: string): string =>
  /^[A-Z]{3}$/.test(word) ? word : line.fail(`"${word}" is no alpha-3 code`)

function readActor(line: Line): GoldActor {
  const id = line.id('a', 'an actor')
  const kind = line.oneOf(ACTOR_KINDS, 'kind of actor')
  const name = line.name('the name')
  const word = line.word('an alpha-3 code or -')
  const state = word === '-' ? null : code(line, word)
  if (kind === 'state' && !state) line.fail('a state needs its code')
  return { id, line: line.number, kind, name, state, office: line.done ? null : line.name('the office') }
}

function readInstrument(line: Line): GoldInstrument {
  const id = line.id('i', 'an instrument')
  const kind = line.oneOf(INSTRUMENT_KINDS, 'kind of instrument')
  const name = line.name('the name')
  const rest = options(line, ['parties', 'date'] as const, (key) =>
    key === 'date'
      ? edtf(line)
      : line
          .word('codes')
          .split(',')
          .map((word) => code(line, word))
          .join(','),
  )
  return {
    id,
    line: line.number,
    kind,
    name,
    parties: rest.get('parties')?.split(',') ?? [],
    date: rest.get('date') ?? null,
  }
}

function readStatement(line: Line): GoldStatement {
  const id = line.id('s', 'a statement')
  const form = line.oneOf(STATEMENT_FORMS, 'form')
  if (!line.skip('by')) line.fail('expected by, then the speakers or -')
  const by = line.ids('a', 'an actor')
  const rest = options(line, ['to', 'voice', 'cue', 'as', 'date'] as const, (key) => {
    if (key === 'date') return edtf(line)
    if (key === 'cue') return line.id('c', 'a cue')
    if (key === 'as') return line.id('am', 'a mention')
    return line.ids(key === 'to' ? 'a' : 'ai', 'an actor or instrument').join(',')
  })
  const list = (key: 'to' | 'voice') => rest.get(key)?.split(',').filter(Boolean) ?? []
  const [cue, as, date] = [rest.get('cue') ?? null, rest.get('as') ?? null, rest.get('date') ?? null]
  return { id, line: line.number, form, by, to: list('to'), voice: list('voice'), cue, as, date }
}

function readAct(line: Line): GoldAct {
  const id = line.id('e', 'an act')
  const act = line.oneOf(ACT_NAMES, 'act')
  const status = line.oneOf(STATUSES, 'status')
  const parties: { actor: string; role: PartyRole }[] = []
  while (/^a[0-9]+:/.test(line.peek()?.text ?? '')) {
    const [actor, role] = line.word('a party').split(':') as [string, PartyRole]
    if (!PARTY_ROLES.includes(role)) line.fail(`"${role}" is no role; there are ${PARTY_ROLES.join(', ')}`)
    parties.push({ actor, role })
  }
  if (!parties.length) line.fail('an act needs a party, as in a1:agent')
  const rest = options(line, ['date', 'place', 'instruments', 'voice', 'plover'] as const, (key) => {
    if (key === 'date') return edtf(line)
    if (key === 'place') return line.id('p', 'a place')
    if (key === 'plover') return line.oneOf(PLOVER_TYPES, 'PLOVER type')
    return line.ids(key === 'voice' ? 'ai' : 'i', 'an actor or instrument').join(',')
  })
  const list = (key: 'instruments' | 'voice') => rest.get(key)?.split(',').filter(Boolean) ?? []
  return {
    id,
    line: line.number,
    act,
    plover: (rest.get('plover') as PloverType | undefined) ?? PLOVER_OF[act],
    status,
    parties,
    date: rest.get('date') ?? null,
    place: rest.get('place') ?? null,
    instruments: list('instruments'),
    voice: list('voice'),
  }
}

/** Words that name and value each other, in any order, each at most once. */
function options<K extends string>(line: Line, keys: readonly K[], read: (key: K) => string): Map<K, string> {
  const found = new Map<K, string>()
  while (!line.done) {
    const key = line.oneOf(keys, 'keyword here')
    if (found.has(key)) line.fail(`${key} is given twice`)
    found.set(key, read(key))
  }
  return found
}

function readForbidden(line: Line): Forbidden {
  let what = line.oneOf(['act', 'twice', 'statement', 'actor', 'date'] as const, 'thing to forbid')
  const number = line.number
  if (what === 'date') {
    return { what, line: number, mark: line.id('dt', 'a marked span'), value: line.done ? null : edtf(line) }
  }
  if (what === 'actor') {
    const kind = line.peek()?.quoted ? null : line.oneOf(ACTOR_KINDS, 'kind of actor')
    return { what, line: number, kind, name: line.name('the name') }
  }
  if (what === 'statement') {
    let by: Who | null = null
    let within: string | null = null
    while (!line.done) {
      if (line.oneOf(['by', 'in'] as const, 'keyword here') === 'by') by = readWho(line)
      else within = line.id('acdeimpst', 'a marked span')
    }
    return { what, line: number, by, within }
  }
  const twice = what === 'twice'
  what = 'act'
  const acts = manyOf(line, ACT_NAMES, 'act')
  const statuses = twice ? null : line.skip('told') ? TOLD : manyOf(line, STATUSES, 'status')
  const parties: Who[] = []
  const rest = { date: null as string | null, place: null as string | null, within: null as string | null }
  while (!line.done) {
    if (line.skip('date')) rest.date = edtf(line)
    else if (line.skip('place')) rest.place = line.name('the place')
    else if (line.skip('in')) rest.within = line.id('acdeimpst', 'a marked span')
    else parties.push(readWho(line))
  }
  return { what, line: number, twice, acts, statuses, parties, ...rest }
}

function manyOf<T extends string>(line: Line, list: readonly T[], what: string): T[] | null {
  const word = line.word(`${what} or *`)
  if (word === '*') return null
  return word.split(',').map((one) => {
    if (!(list as readonly string[]).includes(one)) line.fail(`"${one}" is no ${what}; there are ${list.join(', ')}`)
    return one as T
  })
}

function readWho(line: Line): Who {
  const { text, quoted } = line.peek() ?? line.fail('expected a party')
  if (quoted) {
    line.name('a name')
    const role = line.peek()?.text.startsWith(':') ? line.word('a role').slice(1) : null
    return { by: 'name', value: text, role: roleOf(line, role) }
  }
  const [value, role] = line.word('a party').split(':') as [string, string?]
  const by = /^a[0-9]+$/.test(value)
    ? 'id'
    : /^[A-Z]{3}$/.test(value)
      ? 'state'
      : line.fail(`"${value}" is no id, code or name of a party`)
  return { by, value, role: roleOf(line, role ?? null) }
}

const roleOf = (line: Line, role: string | null): PartyRole | null =>
  role === null || (PARTY_ROLES as readonly string[]).includes(role)
    ? (role as PartyRole | null)
    : line.fail(`"${role}" is no role; there are ${PARTY_ROLES.join(', ')}`)
