import { entryOf, type Hit } from './entries.ts'
import {
  blank,
  type Draftee,
  isCapital,
  isDeterminer,
  overBrackets,
  type PhraseScan,
  withDeterminer,
} from './phrase.ts'

/** A state by its name, capital, people or side, where it stands by itself; `inner` where it is part of a phrase. */
export function statePhrase(scan: PhraseScan, hit: Hit): Draftee | null {
  const state = entryOf(hit, 'state')
  if (!state) return null
  const inner = scan.taken[hit.first] === 1
  if (state.as === 'adjective') return inner ? null : adjectivePhrase(scan, hit, state.code)
  const first = inner ? hit.first : articleBefore(scan, hit.first)
  const base = {
    first,
    last: inner ? hit.last : overBrackets(scan, hit.last),
    states: [state.code],
    definite: true,
    inner,
  }
  if (state.as === 'people')
    return blank({ ...base, kind: 'group', form: 'description', plural: true, rule: 'read/name/people' })
  return blank({
    ...base,
    kind: 'state',
    form: 'name',
    name: [hit.first, hit.last],
    rule: state.as === 'capital' ? 'read/name/capital' : 'read/name/state',
  })
}

/** "la Russie", "les États-Unis"; "des" before a plural name is a preposition with its article, so it stays out. */
const articleBefore = (scan: PhraseScan, token: number): number => {
  const before = token - 1
  if (before < scan.first || scan.taken[before]) return token
  const norm = scan.tokens.norm[before]
  return scan.rules.articles.has(norm) && !scan.rules.of.has(norm) ? before : token
}

/** "la partie russe", "the Russian side", "les Américains": an adjective that stands for a state's side or its people. */
function adjectivePhrase(scan: PhraseScan, hit: Hit, code: string): Draftee | null {
  const { tokens, rules } = scan
  const side = rules.headFirst ? hit.first - 1 : hit.last
  if (side >= scan.first && side < scan.last && !scan.taken[side] && rules.sides.has(tokens.norm[side])) {
    return blank({
      first: withDeterminer(scan, Math.min(hit.first, side)),
      last: Math.max(hit.last, side + 1),
      kind: 'state',
      form: 'description',
      states: [code],
      definite: true,
      rule: 'read/name/side',
    })
  }
  const people = rules.headFirst && isCapital(scan, hit.first) && !scan.shouted && isDeterminer(scan, hit.first - 1)
  if (!people) return null
  return blank({
    first: withDeterminer(scan, hit.first),
    last: hit.last,
    kind: 'group',
    form: 'description',
    states: [code],
    plural: true,
    definite: true,
    rule: 'read/name/people',
  })
}
