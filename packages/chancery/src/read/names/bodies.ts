import type { ActorKind } from '../../record/reading.ts'
import { reachLeft } from './ahead.ts'
import { isPost, isSole } from './classes.ts'
import { entryOf, type Hit } from './entries.ts'
import {
  blank,
  bodyBetween,
  breaksLine,
  type Draftee,
  isCapital,
  isDeterminer,
  isIndefinite,
  overBrackets,
  type PhraseScan,
  statesBetween,
  withDeterminer,
} from './phrase.ts'
import { nameEnd } from './proper.ts'
import { reachRight } from './reach.ts'
import { headNorm } from './titles.ts'

/** The phrase of an institution: "the Israeli Foreign Ministry", "le quotidien français Le Figaro", "la commission". */
export function institutionPhrase(scan: PhraseScan, hit: Hit): Draftee | null {
  const institution = entryOf(hit, 'institution')!
  const left = reachLeft(scan, hit.first, institution.plural)
  const right = reachRight(scan, hit.last, isPost(institution.id))
  const states = statesBetween(scan, left, hit.first)
  for (const code of right.states) if (!states.includes(code)) states.push(code)
  const body = right.body ?? bodyBetween(scan, left, hit.first)
  const first = withDeterminer(scan, left)
  const kind: ActorKind = institution.asState
    ? 'state'
    : institution.group || (institution.plural && !isSole(institution.id))
      ? 'group'
      : institution.medium
        ? 'media'
        : 'organization'
  const base = {
    first,
    // without an owner or complement, only what the text has named before can be meant
    office:
      isLone(scan, left, hit) && right.last === hit.last && !states.length && !body
        ? null
        : ([left, right.last] as const),
    head: headNorm(scan, hit),
    institution: institution.id,
    states,
    plural: institution.plural,
    definite: first < left && !isIndefinite(scan, first),
  }
  const named = institution.plural || institution.asState ? null : nameOf(scan, right.last, kind)
  if (named)
    return blank({
      ...base,
      ...named,
      first,
      states: named.states.length ? named.states : states,
      form: 'name',
      definite: true,
      rule: 'read/name/named-body',
    })
  if (kind === 'state' && states.length === 0 && !base.definite) return null
  // "Union", "Partie": a lone noun is none, unless a determiner or owner shows that something is meant
  if (states.length === 0 && !body && first === left && left === hit.first && right.last === hit.last) return null
  return blank({ ...base, last: right.last, kind, form: 'description', body, rule: 'read/name/institution' })
}

/** A noun of one word with nothing before it, or only "first", "new" and the like. */
function isLone(scan: PhraseScan, left: number, hit: Hit): boolean {
  for (let at = left; at < hit.first; at++) if (!scan.rules.titleAdjectives.has(scan.tokens.norm[at])) return false
  return hit.last - hit.first === 1
}

/** The name in apposition to an institution's noun: "la chaîne BBC", "Iranian airline Mahan Air". */
function nameOf(
  scan: PhraseScan,
  at: number,
  kind: ActorKind,
): Pick<Draftee, 'last' | 'name' | 'body' | 'kind' | 'states'> | null {
  if (at >= scan.last || breaksLine(scan, at) || scan.shouted) return null
  const from = scan.rules.articles.has(scan.tokens.norm[at]) && isCapital(scan, at) ? at + 1 : at
  const hit = scan.hitAt[from] ?? scan.hitAt[at]
  const body = entryOf(hit, 'body')
  if (hit && body) {
    if (scan.taken[hit.first]) return null
    return {
      last: overBrackets(scan, hit.last),
      name: [hit.first, hit.last],
      body: body.id,
      kind: body.kind,
      states: body.state ? [body.state] : [],
    }
  }
  const end = nameEnd(scan, at)
  if (end < 0 || entryOf(scan.hitOver[end], 'office')) return null
  return { last: overBrackets(scan, end), name: [at, end], body: null, kind, states: [] }
}

/** A body of the atlas, or an abbreviation, that stands by itself. */
export function bodyPhrase(scan: PhraseScan, hit: Hit): Draftee | null {
  const body = entryOf(hit, 'body')
  if (!body) return null
  const inner = scan.taken[hit.first] === 1
  const { tokens, rules } = scan
  const article =
    hit.first > scan.first &&
    !inner &&
    rules.articles.has(tokens.norm[hit.first - 1]) &&
    isDeterminer(scan, hit.first - 1)
  // "a U.N. official": before a noun of its own
  if (article && isIndefinite(scan, hit.first - 1)) return null
  return blank({
    first: article ? hit.first - 1 : hit.first,
    last: inner ? hit.last : overBrackets(scan, hit.last),
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
