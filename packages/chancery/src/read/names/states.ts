import { Phrasal } from '../word-classes.ts'
import { entryOf, type Hit } from './entries.ts'
import type { MentionDraft } from './mention.ts'
import { blank, isCapital, isDeterminer, overBrackets, type PhraseScan, withDeterminer } from './phrase.ts'

/** A state by its name, capital, people or side, where it stands by itself; `inner` where it is part of a phrase. */
export function statePhrase(scan: PhraseScan, hit: Hit): MentionDraft | null {
  const state = entryOf(hit, 'state')
  if (!state) return null
  const inner = scan.taken[hit.first] === 1
  if (state.as === 'adjective') return inner ? null : adjectivePhrase(scan, hit, state.code)
  const first = inner ? hit.first : articleBefore(scan, hit.first)
  const last = inner ? hit.last : overBrackets(scan, hit.last)
  const mention =
    state.as === 'people'
      ? blank(scan, first, last, 'group', 'description', 'read/name/people')
      : blank(scan, first, last, 'state', 'name', state.as === 'capital' ? 'read/name/capital' : 'read/name/state')
  if (state.as === 'people') mention.plural = true
  else mention.name = [hit.first, hit.last]
  mention.states = [state.code]
  mention.definite = true
  mention.inner = inner
  return mention
}

/** "la Russie", "les États-Unis"; "des" before a plural name is a preposition with its article, so it stays out. */
const articleBefore = (scan: PhraseScan, token: number): number => {
  const before = token - 1
  if (before < scan.first || scan.taken[before]) return token
  return (scan.phrasal[before] & (Phrasal.Article | Phrasal.Of)) === Phrasal.Article ? before : token
}

/** "la partie russe", "the Russian side", "les Américains": an adjective that stands for a state's side or its people. */
function adjectivePhrase(scan: PhraseScan, hit: Hit, code: string): MentionDraft | null {
  const { tokens, rules } = scan
  const side = rules.headFirst ? hit.first - 1 : hit.last
  if (side >= scan.first && side < scan.last && !scan.taken[side] && rules.sides.has(tokens.norm[side])) {
    const first = withDeterminer(scan, Math.min(hit.first, side))
    const mention = blank(scan, first, Math.max(hit.last, side + 1), 'state', 'description', 'read/name/side')
    mention.states = [code]
    mention.definite = true
    return mention
  }
  const people = rules.headFirst && isCapital(scan, hit.first) && !scan.shouted && isDeterminer(scan, hit.first - 1)
  if (!people) return null
  const mention = blank(scan, withDeterminer(scan, hit.first), hit.last, 'group', 'description', 'read/name/people')
  mention.states = [code]
  mention.plural = true
  mention.definite = true
  return mention
}
