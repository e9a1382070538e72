import type { ActorKind } from '../../record/reading.ts'
import { Shape } from '../../text/text.ts'
import { entryOf, type Hit } from './entries.ts'
import type { Mention } from './mention.ts'
import { headAhead, isCapital, nameEnd, type PhraseScan, reachLeft, reachRight, statesBetween } from './phrase.ts'

type Draftee = Omit<Mention, 'index' | 'sentence' | 'start' | 'end' | 'entities'>

/** Finds the noun phrases of one sentence that name or describe actors, in text order. `taken` marks tokens already used. */
export function findMentions(scan: PhraseScan, taken: Uint8Array, emit: (mention: Draftee) => void): void {
  for (let at = scan.first; at < scan.last; at++) {
    const hit = scan.hitAt[at]
    if (!hit || taken[at]) continue
    const collective = entryOf(hit, 'collective')
    if (collective && !continues(scan, hit)) {
      emit(
        blank({
          first: hit.first,
          last: hit.last,
          kind: 'group',
          form: 'collective',
          collective: collective.members,
          plural: true,
          definite: true,
          rule: 'read/name/collective',
        }),
      )
      take(taken, hit.first, hit.last)
      continue
    }
    if (entryOf(hit, 'latter')) {
      emit(
        blank({
          first: hit.first,
          last: hit.last,
          kind: 'person',
          form: 'latter',
          definite: true,
          rule: 'read/name/latter',
        }),
      )
      take(taken, hit.first, hit.last)
      continue
    }
    const honorific = entryOf(hit, 'honorific')
    if (honorific) {
      const titled = honorificPhrase(scan, hit, honorific.gender)
      if (titled) {
        emit(titled)
        take(taken, titled.first, titled.last)
        continue
      }
    }
    if (entryOf(hit, 'office') || entryOf(hit, 'institution')) {
      const phrase = headPhrase(scan, hit, taken)
      if (phrase) {
        emit(phrase)
        take(taken, phrase.first, phrase.last)
      }
    }
  }
  for (let at = scan.first; at < scan.last; at++) {
    if (taken[at]) continue
    if (scan.rules.counterparts.has(scan.tokens.norm[at])) emitTaken(counterpart(scan, at))
    else if (scan.rules.groups.has(scan.tokens.norm[at])) emitTaken(groupPhrase(scan, at, taken))
  }
  for (let at = scan.first; at < scan.last; at++) {
    if (taken[at]) continue
    const named = namePhrase(scan, at, taken)
    if (named) {
      emitTaken(named)
      at = named.last - 1
    }
  }
  for (let at = scan.first; at < scan.last; at++) {
    const hit = scan.hitAt[at]
    if (!hit) continue
    const bare = barePhrase(scan, hit, taken)
    if (bare) emit(bare)
  }

  function emitTaken(mention: Draftee | null): void {
    if (!mention) return
    emit(mention)
    take(taken, mention.first, mention.last)
  }
}

/** "les ministres" of "les ministres de la Russie": the phrase goes on and says whose. */
const continues = (scan: PhraseScan, hit: Hit): boolean => {
  const norm = scan.tokens.norm[hit.last] ?? ''
  return scan.rules.of.has(norm) || entryOf(scan.hitAt[hit.last], 'state')?.as === 'adjective'
}

const take = (taken: Uint8Array, first: number, last: number): void => {
  taken.fill(1, first, last)
}

const blank = (known: Partial<Draftee> & Pick<Draftee, 'first' | 'last' | 'kind' | 'form' | 'rule'>): Draftee => ({
  name: null,
  office: null,
  head: null,
  officeId: null,
  states: [],
  body: null,
  plural: false,
  gender: null,
  definite: false,
  collective: null,
  inner: false,
  ...known,
})

const isDeterminer = (scan: PhraseScan, token: number): boolean =>
  token >= scan.first &&
  (scan.rules.articles.has(scan.tokens.norm[token]) || scan.rules.determiners.has(scan.tokens.norm[token]))

/** "M. Kim", "Mr. Sullivan", "M. le ministre …". */
function honorificPhrase(scan: PhraseScan, hit: Hit, gender: 'm' | 'f' | null): Draftee | null {
  const end = nameEnd(scan, hit.last)
  if (end < 0) return null
  const appended = apposition(scan, end)
  return blank({
    first: hit.first,
    last: appended?.last ?? end,
    kind: 'person',
    form: 'name',
    name: [hit.last, end],
    gender,
    definite: true,
    rule: 'read/name/honorific',
    ...(appended
      ? {
          office: appended.office,
          head: appended.head,
          officeId: appended.officeId,
          states: appended.states,
          body: appended.body,
        }
      : {}),
  })
}

/** The phrase of an office or institution: "le ministre russe des Affaires étrangères Sergueï Lavrov", "the Israeli Foreign Ministry". */
function headPhrase(scan: PhraseScan, hit: Hit, taken: Uint8Array): Draftee | null {
  const office = entryOf(hit, 'office')
  const institution = entryOf(hit, 'institution')
  const left = reachLeft(scan, hit.first, taken)
  const right = reachRight(scan, hit.last)
  const states = [...statesBetween(scan, left, hit.first), ...right.states]
  const first = isDeterminer(scan, left - 1) && !taken[left - 1] ? left - 1 : left
  const possessed = first < left && scan.rules.possessives.has(scan.tokens.norm[first])
  const base = {
    first,
    office: [left, right.last] as const,
    head: scan.tokens.norm[scan.rules.headFirst ? hit.first : hit.last - 1],
    states,
    body: right.body ?? bodyBetween(scan, left, hit.first),
    definite: first < left && !/^(?:un|une|des|an?)$/.test(scan.tokens.norm[first]),
  }
  if (office) {
    const named = nameAfter(scan, right.last)
    const name = named?.name ?? null
    if (name && !scan.rules.headFirst && scan.tokens.norm[named!.last] === 'of') {
      const after = reachRight(scan, named!.last)
      states.push(...after.states)
      if (after.states.length) named!.last = after.last
    }
    const appended = name ? apposition(scan, named!.last) : null
    return blank({
      ...base,
      last: appended?.last ?? named?.last ?? right.last,
      kind: 'person',
      form: name ? 'name' : possessed ? 'description' : 'title',
      name,
      officeId: office.id,
      plural: office.plural && !name,
      gender: office.gender ?? named?.gender ?? (first < left ? (scan.rules.genders[scan.tokens.norm[first]] ?? null) : null),
      states: [...states, ...(appended?.states ?? [])],
      rule: name ? 'read/name/office-name' : 'read/name/office',
    })
  }
  if (!institution) return null
  const kind: ActorKind = institution.asState ? 'state' : institution.group ? 'group' : 'organization'
  if (kind === 'state' && states.length === 0) return null
  if (states.length === 0 && !base.body && first === left && left === hit.first && right.last === hit.last) return null
  return blank({
    ...base,
    last: right.last,
    kind,
    form: 'description',
    plural: institution.plural,
    rule: 'read/name/institution',
  })
}

const bodyBetween = (scan: PhraseScan, from: number, to: number): string | null => {
  for (let at = from; at < to; at++) {
    const body = entryOf(scan.hitAt[at], 'body')
    if (body) return body.id
  }
  return null
}

/** A name right after an office, or set off by a comma: "…, Jean-Noël Barrot,". */
function nameAfter(
  scan: PhraseScan,
  at: number,
): { name: readonly [number, number]; last: number; gender: 'm' | 'f' | null } | null {
  const { tokens } = scan
  if (at >= scan.last || tokens.shape[at] & Shape.LineBefore) return null
  let from = at
  let comma = false
  if (tokens.norm[from] === ',') {
    comma = true
    from++
  }
  let gender: 'm' | 'f' | null = null
  const honorific = entryOf(scan.hitAt[from], 'honorific')
  if (honorific) {
    gender = honorific.gender
    from = scan.hitAt[from]!.last
  }
  // a second title before the name: ", le lieutenant-général Edward Asryan"
  if (comma && !honorific) {
    const start = scan.rules.articles.has(tokens.norm[from] ?? '') ? from + 1 : from
    const head = scan.hitAt[start]
    if (entryOf(head, 'office')) {
      const right = reachRight(scan, head!.last)
      const deeper = nameAfter(scan, right.last)
      if (deeper) return deeper
      return null
    }
  }
  const end = nameEnd(scan, from)
  if (end < 0) return null
  if (comma) {
    const next = tokens.norm[end] ?? ''
    const closes =
      end >= scan.last ||
      tokens.shape[end] & Shape.Punctuation ||
      scan.isVerb(next) ||
      scan.rules.coordinators.has(next) ||
      scan.rules.prepositions.has(next) ||
      scan.rules.relatives.has(next)
    if (!closes || end - from < 2) return null
  }
  return { name: [from, end], last: end, gender }
}

interface Appended {
  readonly last: number
  readonly office: readonly [number, number]
  readonly head: string
  readonly officeId: string | null
  readonly states: readonly string[]
  readonly body: string | null
}

/** ", secrétaire général du Parti …" after a name. */
function apposition(scan: PhraseScan, end: number): Appended | null {
  const { tokens, rules } = scan
  if (tokens.norm[end] !== ',') return null
  let from = end + 1
  if (isDeterminer(scan, from)) from++
  const head = headAhead(scan, from)
  const office = entryOf(head ?? undefined, 'office')
  if (!head || !office || office.plural) return null
  const right = reachRight(scan, head.last)
  // "…, le ministre X, a dit": the phrase after the comma carries a name of its own and is another person
  if (nameEnd(scan, right.last) >= 0) return null
  let last = right.last
  let states = [...statesBetween(scan, from, head.first), ...right.states]
  if (rules.coordinators.has(tokens.norm[last] ?? '')) {
    const second = headAhead(scan, last + 1)
    if (entryOf(second ?? undefined, 'office') && second!.first === last + 1) {
      const more = reachRight(scan, second!.last)
      if (nameEnd(scan, more.last) < 0) {
        last = more.last
        states = [...states, ...more.states]
      }
    }
  }
  return {
    last,
    office: [from, last],
    head: tokens.norm[rules.headFirst ? head.first : head.last - 1],
    officeId: office.id,
    states,
    body: right.body,
  }
}

/** "son homologue vietnamien Bui Thanh Son", "his Chinese counterpart, Wang Yi". */
function counterpart(scan: PhraseScan, at: number): Draftee | null {
  const { tokens, rules } = scan
  let first = at
  while (
    first > scan.first &&
    (entryOf(scan.hitOver[first - 1], 'state') || rules.titleAdjectives.has(tokens.norm[first - 1]))
  )
    first = scan.hitOver[first - 1]?.first ?? first - 1
  const states = statesBetween(scan, first, at)
  if (first > scan.first && isDeterminer(scan, first - 1)) first--
  if (!rules.possessives.has(tokens.norm[first])) return null
  const right = reachRight(scan, at + 1)
  const named = nameAfter(scan, right.last)
  return blank({
    first,
    last: named?.last ?? right.last,
    kind: 'person',
    form: 'counterpart',
    name: named?.name ?? null,
    office: [first, right.last],
    states: [...states, ...right.states],
    plural: tokens.norm[at].endsWith('s') && !named,
    gender: named?.gender ?? null,
    definite: true,
    rule: 'read/name/counterpart',
  })
}

/** "les troupes russes", "German officials". Only with a state, a body, or a numeral or article in front. */
function groupPhrase(scan: PhraseScan, at: number, taken: Uint8Array): Draftee | null {
  const left = reachLeft(scan, at, taken)
  const right = reachRight(scan, at + 1)
  const states = [...statesBetween(scan, left, at), ...right.states]
  const body = right.body ?? bodyBetween(scan, left, at)
  const first = isDeterminer(scan, left - 1) && !taken[left - 1] ? left - 1 : left
  if (states.length === 0 && !body) return null
  return blank({
    first,
    last: right.last,
    kind: 'group',
    form: 'description',
    office: [left, right.last],
    head: scan.tokens.norm[at],
    states,
    body,
    plural: true,
    definite: first < left,
    rule: 'read/name/group',
  })
}

/** A proper name outside the atlas: a person, or a body where one of its words says so. */
function namePhrase(scan: PhraseScan, at: number, taken: Uint8Array): Draftee | null {
  const { tokens, rules } = scan
  let from = at
  if (!isCapital(scan, from) || taken[from] || tokens.shape[from] & Shape.Number) return null
  if (rules.openers.has(tokens.norm[from]) || (scan.isVerb(tokens.norm[from]) && from === scan.first)) return null
  const end = nameEnd(scan, from)
  if (end < 0) return null
  let last = end
  for (let k = from; k < end; k++) if (taken[k]) last = Math.min(last, k)
  while (last > from && rules.openers.has(tokens.norm[last - 1])) last--
  if (last <= from) return null
  let bodyWord = false
  for (let k = from; k < last; k++) if (rules.bodyWords.has(tokens.norm[k])) bodyWord = true
  if (bodyWord) {
    const right = reachRight(scan, last)
    const article = isDeterminer(scan, from - 1) && !taken[from - 1]
    if (last - from < 2 && right.last === last && !right.states.length) return null
    return blank({
      first: article ? from - 1 : from,
      last: right.last,
      kind: 'organization',
      form: 'name',
      name: [from, right.last],
      states: [...statesBetween(scan, from, last), ...right.states],
      body: right.body,
      definite: true,
      rule: 'read/name/body-word',
    })
  }
  const appended = apposition(scan, last)
  if (scan.shouted && !appended)
    return blank({
      first: from,
      last,
      kind: 'person',
      form: 'name',
      name: [from, last],
      definite: true,
      rule: 'read/name/shouted',
    })
  while (last - from > 1 && rules.openers.has(tokens.norm[from])) from++
  return blank({
    first: from,
    last: appended?.last ?? last,
    kind: 'person',
    form: 'name',
    name: [from, last],
    definite: true,
    rule: last - from > 1 || appended ? 'read/name/proper' : 'read/name/bare',
    ...(appended
      ? {
          office: appended.office,
          head: appended.head,
          officeId: appended.officeId,
          states: appended.states,
          body: appended.body,
        }
      : {}),
  })
}

/** States, their sides and capitals, bodies and media that stand by themselves; `inner` where they are part of a phrase. */
function barePhrase(scan: PhraseScan, hit: Hit, taken: Uint8Array): Draftee | null {
  const { tokens, rules } = scan
  const inner = taken[hit.first] === 1
  const body = entryOf(hit, 'body')
  const article = hit.first > scan.first && rules.articles.has(tokens.norm[hit.first - 1]) && !taken[hit.first - 1]
  const first = article ? hit.first - 1 : hit.first
  if (body) {
    return blank({
      first,
      last: hit.last,
      kind: body.kind,
      form: 'name',
      name: [hit.first, hit.last],
      states: body.state ? [body.state] : [],
      body: body.id,
      definite: true,
      inner,
      rule: 'read/name/body',
    })
  }
  const state = entryOf(hit, 'state')
  if (!state) return null
  if (state.as === 'adjective') {
    const side = rules.headFirst ? hit.first - 1 : hit.last
    if (inner || !rules.sides.has(tokens.norm[side] ?? '')) return null
    const from = Math.min(hit.first, side)
    const start = from > scan.first && rules.articles.has(tokens.norm[from - 1]) ? from - 1 : from
    return blank({
      first: start,
      last: Math.max(hit.last, side + 1),
      kind: 'state',
      form: 'description',
      states: [state.code],
      definite: true,
      rule: 'read/name/side',
    })
  }
  if (state.as === 'people')
    return blank({
      first,
      last: hit.last,
      kind: 'group',
      form: 'description',
      states: [state.code],
      definite: true,
      plural: true,
      inner,
      rule: 'read/name/people',
    })
  return blank({
    first,
    last: hit.last,
    kind: 'state',
    form: 'name',
    name: [hit.first, hit.last],
    states: [state.code],
    definite: true,
    inner,
    rule: state.as === 'capital' ? 'read/name/capital' : 'read/name/state',
  })
}
