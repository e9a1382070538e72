import { reachLeft } from './ahead.ts'
import { entryOf } from './entries.ts'
import {
  blank,
  bodyBetween,
  breaksLine,
  type Draftee,
  isIndefinite,
  type PhraseScan,
  skipArticles,
  stateHere,
  statesBetween,
  withDeterminer,
} from './phrase.ts'
import { reachRight } from './reach.ts'

/**
 * "les troupes russes", "German officials", "representatives of 30 countries". Nouns of people stand alone ("experts");
 * others need an owner: a state or a body.
 */
export function groupPhrase(scan: PhraseScan, noun: number): Draftee | null {
  const { tokens, rules } = scan
  const left = reachLeft(scan, noun, true)
  const right = reachRight(scan, noun + 1, false)
  const states = statesBetween(scan, left, noun)
  for (const code of right.states) if (!states.includes(code)) states.push(code)
  const source = originAfter(scan, right.last, states.length > 0)
  let body = right.body ?? bodyBetween(scan, left, noun)
  let last = right.last
  if (source) {
    last = source.last
    body ??= source.body
    for (const code of source.states) if (!states.includes(code)) states.push(code)
  }
  const regional = rules.headFirst ? rules.regionals.has(tokens.norm[noun + 1] ?? '') : rules.regionals.has(tokens.norm[noun - 1] ?? '')
  if (last === noun + 1) last = membersAfter(scan, last)
  const first = withDeterminer(scan, left)
  const owned = regional || states.length > 0 || body !== null || last > right.last
  // French nouns of people stand without a determiner only as complements
  const alone = rules.people.has(tokens.norm[noun]) && isWhole(scan, noun) && (first < left || !rules.headFirst)
  if (!owned && !alone) return null
  return blank({
    first,
    last,
    kind: 'group',
    form: 'description',
    office: [left, last],
    head: tokens.norm[noun],
    states,
    body,
    plural: true,
    definite: first < left && !isIndefinite(scan, first),
    rule: 'read/name/group',
  })
}

/** A noun of people is one where it is no modifier of a capitalised or compound word: "Experts Group" is a name. */
const isWhole = (scan: PhraseScan, noun: number): boolean => scan.hitAt[noun] === undefined || entryOf(scan.hitAt[noun], 'office') !== undefined

/** "officials from the Palestinian Authority", "protestors in Cuba": where a group comes from, if nothing said it before. */
function originAfter(scan: PhraseScan, at: number, owned: boolean): { last: number; body: string | null; states: string[] } | null {
  const { tokens, rules } = scan
  if (owned || at >= scan.last || breaksLine(scan, at) || !rules.origins.has(tokens.norm[at])) return null
  const from = skipArticles(scan, at + 1)
  const hit = scan.hitAt[from]
  if (!hit || scan.taken[from]) return null
  const code = stateHere(hit)
  const body = entryOf(hit, 'body')
  if (!code && !body) return null
  return { last: hit.last, body: body?.id ?? null, states: code ? [code] : body?.state ? [body.state] : [] }
}

/** "of 30 countries", "de plusieurs pays": a group made of states that are not named. */
function membersAfter(scan: PhraseScan, at: number): number {
  const { tokens, rules } = scan
  if (!rules.of.has(tokens.norm[at] ?? '')) return at
  for (let next = at + 1; next < at + 4 && next < scan.last; next++) {
    if (rules.groups.has(tokens.norm[next]) || rules.people.has(tokens.norm[next])) return next + 1
  }
  return at
}
