import { Shape } from '../../text/text.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import { headAhead } from './ahead.ts'
import { isRank } from './classes.ts'
import { entryOf } from './entries.ts'
import { nameHere, nextTitle, TITLES } from './following.ts'
import { breaksLine, isCapital, isDeterminer, overBrackets, type PhraseScan, withStates } from './phrase.ts'
import { nameEnd } from './proper.ts'
import { type Title, titleAt } from './titles.ts'

/** Titles after a name: ", secrétaire général du Parti …", ", Deputy Director-General, Ministry of Foreign Affairs". */
export function apposition(scan: PhraseScan, end: number): Title | null {
  const { tokens } = scan
  if (end + 1 >= scan.last || breaksLine(scan, end)) return null
  // "…, ministre de …", or in French "Suren Papikyan le ministre …"
  const comma = (scan.verbal[end] & Verbal.Comma) !== 0
  if (!comma && !(scan.rules.headFirst && scan.rules.genders[tokens.norm[end]] && !scan.taken[end])) return null
  const after = comma ? end + 1 : end
  const from = isDeterminer(scan, after) ? after + 1 : after
  const head = headAhead(scan, from)
  if (!head || scan.taken[head.first] || entryOf(head, 'office')?.plural) return null
  const title = titleAt(scan, head, from)
  // "…, le ministre X, a dit": the phrase after the comma carries a name of its own and is another person
  if (!title) return null
  // "Anna Weiss, le ministre et …": a bare title with its article may be someone else's
  if (comma && from > after && title.last === head.last && title.states.length === 0 && !isClosed(scan, head, from))
    return null
  const other = nameHere(scan, title.last, isRank(title.officeId))
  // unless that name has a title of its own after it: "X, chef de …, Y, responsable de …"
  if (other && !(tokens.norm[title.last] === ',' && tokens.norm[other.last] === ',' && headAhead(scan, other.last + 1)))
    return null
  let { last } = title
  let { states } = title
  const also: string[] = []
  for (let titles = 0; titles < TITLES; titles++) {
    const next = nextTitle(scan, last)
    const end = next && nameEnd(scan, next.last) < 0 ? next.last : bodyAfter(scan, last)
    if (end < 0) break
    if (next?.last === end) {
      states = withStates(states, next.states)
      also.push(next.head, next.officeId)
    }
    last = end
  }
  return { ...title, last, states, also }
}

/** "…, the caretaker Prime Minister, …": a title of more than one word between commas is that of the name before it. */
function isClosed(scan: PhraseScan, { last }: { readonly last: number }, from: number): boolean {
  if (last - from < 2 || last + 1 >= scan.last || !(scan.verbal[last] & Verbal.Comma)) return false
  const next = isDeterminer(scan, last + 1) ? last + 2 : last + 1
  return !(scan.phrasal[last + 1] & Phrasal.Coordinator) && !headAhead(scan, next) && nameEnd(scan, next) < 0
}

/** ", North American Affairs Bureau": the body that a title's holder serves in, set off by a comma; -1 if none follows. */
function bodyAfter(scan: PhraseScan, at: number): number {
  const { phrasal } = scan
  if (scan.rules.headFirst || !(scan.verbal[at] & Verbal.Comma)) return -1
  let from = at + 1
  let body = false
  for (let steps = 0; steps < 12 && from < scan.last && !breaksLine(scan, from); steps++) {
    const tie = phrasal[from] & (Phrasal.Of | Phrasal.Coordinator | Phrasal.Article)
    if (!isCapital(scan, from) && !(tie && from > at + 1)) break
    if (entryOf(scan.hitOver[from], 'office')) return -1
    body ||= (phrasal[from] & Phrasal.BodyWord) !== 0
    from++
  }
  from = overBrackets(scan, from)
  return body && (scan.tokens.shape[from] & Shape.Punctuation || from >= scan.last) ? from : -1
}
