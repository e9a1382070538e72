import type { ActorKind } from '../../record/reading.ts'
import { Shape } from '../../text/text.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import { reachLeft } from './ahead.ts'
import { isPost, isSole } from './classes.ts'
import { entryOf, type Hit } from './entries.ts'
import type { Mention, MentionDraft } from './mention.ts'
import {
  blank,
  bodyBetween,
  breaksLine,
  isCapital,
  isDeterminer,
  isIndefinite,
  overBrackets,
  type PhraseScan,
  statesBetween,
  withDeterminer,
  withStates,
} from './phrase.ts'
import { nameEnd } from './proper.ts'
import { reachRight } from './reach.ts'
import { headNorm } from './titles.ts'

/** The phrase of an institution: "the Israeli Foreign Ministry", "le quotidien français Le Figaro", "la commission". */
export function institutionPhrase(scan: PhraseScan, hit: Hit): MentionDraft | null {
  const institution = entryOf(hit, 'institution')!
  const left = reachLeft(scan, hit.first, institution.plural)
  const right = reachRight(scan, hit.last, isPost(institution.id))
  const states = withStates(statesBetween(scan, left, hit.first), right.states)
  const body = right.body ?? bodyBetween(scan, left, hit.first)
  const first = withDeterminer(scan, left)
  const several = states.length === 0 && isSeveral(scan, first, left)
  const kind: ActorKind = institution.asState
    ? several
      ? 'group'
      : 'state'
    : institution.group || (institution.plural && !isSole(institution.id))
      ? 'group'
      : institution.medium
        ? 'media'
        : 'organization'
  const definite = first < left && !isIndefinite(scan, first)
  const single = !institution.plural && !institution.asState
  const named = single ? (nameOf(scan, right.last, kind) ?? mediumBefore(scan, first, right.last, kind)) : null
  // "son site internet", "its website": where someone speaks, and no one
  if (!named && kind === 'media' && first < left && scan.phrasal[first] & Phrasal.Possessive) return null
  if (!named) {
    if (kind === 'state' && states.length === 0 && !definite) return null
    // "Union", "Partie": a lone noun is none, unless a determiner or owner shows that something is meant
    // but "police" and "security forces" stand so
    const alone = states.length === 0 && !body && first === left && left === hit.first && right.last === hit.last
    if (alone && !scan.rules.bare?.has(scan.tokens.norm[hit.last - 1])) return null
  }
  const mention = named
    ? blank(scan, Math.min(first, named.name![0]), named.last, named.kind, 'name', 'read/name/named-body')
    : blank(scan, first, right.last, kind, 'description', 'read/name/institution')
  // without an owner or complement, only what the text has named before can be meant
  if (several || !isLone(scan, left, hit) || right.last !== hit.last || states.length > 0 || body)
    mention.office = [several ? first : left, right.last]
  mention.head = headNorm(scan, hit)
  mention.institution = institution.id
  mention.states = named?.states.length ? named.states : states
  mention.plural = institution.plural
  mention.definite = named !== null || definite
  mention.name = named ? named.name : null
  mention.body = named ? named.body : body
  return mention
}

/** A noun of one word with nothing before it, or only "first", "new" and the like. */
function isLone(scan: PhraseScan, left: number, hit: Hit): boolean {
  for (let at = left; at < hit.first; at++) if (!(scan.phrasal[at] & Phrasal.TitleAdjective)) return false
  return hit.last - hit.first === 1
}

/** "neuf pays", "plusieurs gouvernements": an indefinite or a bare numeral opens the phrase: some, and no one says which. */
const isSeveral = (scan: PhraseScan, first: number, left: number): boolean =>
  first < left &&
  (scan.phrasal[first] & (Phrasal.Demonstrative | Phrasal.Possessive)) === 0 &&
  (isIndefinite(scan, first)
    ? /[sx]$/.test(scan.tokens.norm[first]!) && !(scan.phrasal[first] & Phrasal.Article)
    : (scan.phrasal[first] & Phrasal.Article) === 0 && !isDeterminer(scan, first - 1))

/** The name in apposition to an institution's noun: "la chaîne BBC", "Iranian airline Mahan Air". */
function nameOf(
  scan: PhraseScan,
  at: number,
  kind: ActorKind,
): Pick<Mention, 'last' | 'name' | 'body' | 'kind' | 'states'> | null {
  if (at >= scan.last || breaksLine(scan, at) || scan.shouted) return null
  const from = scan.phrasal[at] & Phrasal.Article && isCapital(scan, at) ? at + 1 : at
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

/** Longest name of a medium before the noun that tells what it is, in words. */
const TITLE = 4

/** "La Colombe, un magazine suédois": the name before the comma that a medium's noun explains. */
function mediumBefore(scan: PhraseScan, first: number, last: number, kind: ActorKind): ReturnType<typeof nameOf> {
  const comma = first - 1
  if (kind !== 'media' || comma <= scan.first || !(scan.verbal[comma] & Verbal.Comma)) return null
  // an adjective may follow, and then the phrase ends: "Jean Dupont, un journal à la main" is no medium
  const { shape } = scan.tokens
  if (last + 1 < scan.last && !((shape[last] | shape[last + 1]) & Shape.Punctuation)) return null
  let from = comma
  while (from > scan.first && from > comma - TITLE && isCapital(scan, from - 1) && !scan.taken[from - 1]) from--
  if (from === comma || from === scan.first || breaksLine(scan, from) || entryOf(scan.hitOver[from], 'office'))
    return null
  return { last, name: [from, comma], body: null, kind, states: [] }
}

/** A body of the atlas, or an abbreviation, that stands by itself. */
export function bodyPhrase(scan: PhraseScan, hit: Hit): MentionDraft | null {
  const body = entryOf(hit, 'body')
  if (!body) return null
  const inner = scan.taken[hit.first] === 1
  const before = hit.first - 1
  const article =
    before >= scan.first && !inner && (scan.phrasal[before] & Phrasal.Article) !== 0 && isDeterminer(scan, before)
  // "a U.N. official": before a noun of its own
  if (article && isIndefinite(scan, before)) return null
  const last = inner ? hit.last : overBrackets(scan, hit.last)
  const mention = blank(scan, article ? before : hit.first, last, body.kind, 'name', 'read/name/body')
  mention.name = [hit.first, hit.last]
  if (body.state) mention.states = [body.state]
  mention.body = body.id
  mention.definite = true
  mention.inner = inner
  return mention
}
