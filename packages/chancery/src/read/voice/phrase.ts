import type { Span } from '../../record/span.ts'
import type { Clause } from '../clause/clauses.ts'
import type { DocumentMention } from '../names/documents.ts'
import type { Mention } from '../names/mention.ts'
import { countWhile } from '../ordered.ts'
import type { SpeakerCandidate, Voucher } from './draft.ts'
import { personBehind } from './inverted.ts'
import { makersOf } from './makers.ts'
import { speaks, type VoiceScan } from './scan.ts'
import { lastBody, sameAsBefore, unnamed } from './unnamed.ts'
import { Word } from './words.ts'

/** Who speaks, in which words, and through what, as far as the speaker's own phrase tells. */
export interface Speaker {
  readonly actors: readonly number[]
  readonly mention: Span | null
  readonly vouchers: readonly Voucher[]
  readonly candidates?: readonly SpeakerCandidate[]
  readonly rule: string
}

export const NOBODY: Speaker = { actors: [], mention: null, vouchers: [], rule: 'read/voice/no-speaker' }

/** The phrase in a token run: a name, a document, or a description without a name. */
export function phraseSpeaker(scan: VoiceScan, [first, last]: readonly [number, number], rule: string): Speaker | null {
  const { syntax } = scan
  const mention = personBehind(scan, syntax.mentionAfter(first, last, 2), last) ?? qualified(scan, first, last)
  const apposed = syntax.mentionBefore[last]
  const named = apposed && apposed.form === 'name' && syntax.norm(apposed.first - 1) === ',' ? apposed : undefined
  if (mention && named && mention !== named && !mention.name && mention.form !== 'name')
    return ofMentions(scan, [named], rule)
  const serves = mention !== undefined && isServant(scan, mention, first, last)
  if (mention && (serves || isOpen(scan, mention, last))) {
    const actor = serves ? unnamed(scan, first, last, last - 1) : unnamed(scan, mention.first, last)
    if (actor) return { actors: [actor.index], mention: actor.span, vouchers: [], rule: 'read/voice/unnamed' }
  }
  if (mention) {
    const name = syntax.norm(mention.last) === ',' ? syntax.mentionAt[mention.last + 1] : undefined
    if (name && name.last <= last && name.name && !mention.name) return ofMentions(scan, [name], rule)
    return ofMentions(scan, syntax.withFollowing(mention, last), rule)
  }
  const document = documentBetween(scan, first, last)
  if (document) return ofDocument(scan, document)
  if (named) return ofMentions(scan, [named], rule)
  // "l'auteur du projet Paul Morvan"
  if (apposed && apposed.kind === 'person' && apposed.name && apposed.first > first && !isGoverned(scan, apposed))
    return ofMentions(scan, [apposed], rule)
  const actor = unnamed(scan, first, last)
  return actor && { actors: [actor.index], mention: actor.span, vouchers: [], rule: 'read/voice/unnamed' }
}

const isGoverned = (scan: VoiceScan, { first }: Mention): boolean => scan.words.is(first - 1, Word.Preposition)

/** "un porte-parole | de l'équipe X": a title of no one in particular, with a complement that names no known body. */
export const isOpen = (scan: VoiceScan, mention: Mention, limit: number): boolean =>
  mention.kind === 'person' &&
  mention.form === 'title' &&
  !mention.name &&
  !mention.definite &&
  mention.states.length === 0 &&
  mention.body === null &&
  mention.last < limit &&
  scan.words.is(mention.last, Word.Of)

/** "a Ministry of Trade official": someone who serves in the body whose name only introduces them. */
const isServant = (scan: VoiceScan, mention: Mention, first: number, last: number): boolean =>
  !scan.syntax.rules.headFirst &&
  mention.kind === 'organization' &&
  mention.last < last &&
  scan.syntax.rules.indefinites.has(scan.syntax.norm(first)) &&
  scan.words.is(last - 1, Word.Speaker) &&
  !scan.syntax.mentionBefore[last]?.name

/** "un jeune | manifestant, X": the mention behind an adjective. */
function qualified(scan: VoiceScan, first: number, last: number): Mention | undefined {
  const { syntax } = scan
  for (let at = first; at < last && at < first + 4; at++) {
    const mention = syntax.mentionAt[at]
    if (mention) return mention.last <= last ? mention : undefined
    if (syntax.isPunctuation(at) || syntax.groupOver[at] || scan.words.is(at, Word.Preposition)) return undefined
  }
  return undefined
}

export function ofMentions(scan: VoiceScan, mentions: readonly Mention[], rule: string): Speaker {
  const { tokens } = scan.syntax
  const actors = [...new Set(mentions.flatMap((mention) => asState(scan, mention)))]
  const [first, last] = [mentions[0]!.first, mentions.at(-1)!.last]
  if (mentions.length === 1 && scan.speech.sources.has(mentions[0]!.head ?? '')) {
    const start = scan.words.is(first, Word.Article) ? first : first - 1
    const known = sameAsBefore(scan, start, last - 1, last)
    if (known >= 0)
      return {
        actors: [known],
        mention: { start: tokens.start[first]!, end: tokens.end[last - 1]! },
        vouchers: [],
        rule,
      }
  }
  if (actors.length === 0) {
    const actor = unnamed(scan, first, last)
    if (actor) return { actors: [actor.index], mention: actor.span, vouchers: [], rule: 'read/voice/unnamed' }
  }
  const mention = { start: tokens.start[first]!, end: tokens.end[last - 1]! }
  return {
    actors,
    mention,
    vouchers: [],
    candidates: actors.length ? [] : membersOf(scan, mentions[0]!, mention),
    rule,
  }
}

/** "les Américains ont annoncé": a people that speaks is its state, where the text names that state too. */
function asState({ cast }: VoiceScan, { rule, states, entities }: Mention): readonly number[] {
  const state = rule === 'read/name/people' && states.length === 1 ? cast.stateOf(states[0]!) : undefined
  return state ? [state.index] : entities
}

/** How many candidates for the members of a collective are told. */
const MEMBERS = 4

/** How many actors are looked through for them. */
const WINDOW = 32

/** "les deux parties" where the text shows no two: the states or persons last named before, with the reason. */
function membersOf(scan: VoiceScan, { collective, first }: Mention, { start, end }: Span): SpeakerCandidate[] {
  if (!collective) return []
  const reason = `"${scan.syntax.tokens.raw.slice(start, end)}" may stand for any of those named before`
  return scan.cast.actors
    .slice(-WINDOW)
    .filter(({ kind, mentions }) => isMember(kind, collective) && mentions.length > 0 && mentions[0]!.last <= first)
    .slice(-MEMBERS)
    .map(({ index }) => ({ actor: index, reason }))
}

const isMember = (kind: string, collective: string): boolean =>
  collective === 'persons' ? kind === 'person' : kind === 'state' || (collective === 'any' && kind === 'organization')

/** Kinds of instruments that say what their parties agreed on: "le traité stipule que", "the resolution demands". */
const AGREED: ReadonlySet<string> = new Set(['treaty', 'agreement', 'memorandum', 'declaration', 'resolution'])

/** Whether a document may be who says something. */
export const tells = ({ document }: DocumentMention): boolean => document.speaks || AGREED.has(document.kind)

/** A document speaks for those who issued it, and vouches for what they say. */
export function ofDocument(scan: VoiceScan, found: DocumentMention): Speaker {
  const { tokens } = scan.syntax
  return {
    actors: found.document.issuers.length ? found.document.issuers : issuersOf(scan, found),
    mention: { start: tokens.start[found.first]!, end: tokens.end[found.last - 1]! },
    vouchers: [{ kind: 'document', index: found.document.index }],
    rule: 'read/voice/document',
  }
}

const issuersOf = (scan: VoiceScan, found: DocumentMention): readonly number[] => {
  const own = issuerAt(scan, found)
  if (own.length) return own
  const makers = makersOf(scan, found.document)
  if (makers.length) return makers
  // "le communiqué" is that of the body that spoke last; "le communiqué officiel" may be another one's
  return found.last - found.first === 1 && !scan.cited.has(found.document.index) ? lastBody(scan, found.first) : []
}

/** The issuer that the document's own phrase names: "a Foreign Ministry statement". */
function issuerAt(scan: VoiceScan, { first, last }: DocumentMention): readonly number[] {
  for (let at = first - 1; at < last; at++) {
    const mention = scan.syntax.mentionAt[at]
    if (mention && mention.kind !== 'person' && mention.last <= last && mention.last > first) return mention.entities
  }
  if (!scan.syntax.rules.headFirst) return scan.syntax.mentionBefore[first]?.entities ?? issuerBehind(scan, last)
  for (let at = first + 1; at < last - 1; at++) {
    if (!scan.words.is(at, Word.Of) || !speaks(scan, at + 1)) continue
    const actor = unnamed(scan, at + 1, last)
    return actor ? [actor.index] : []
  }
  return []
}

/** "a statement | by the minister", "a report | from Norway": who issued it stands behind. */
function issuerBehind(scan: VoiceScan, at: number): readonly number[] {
  const { syntax } = scan
  if (!syntax.rules.by.has(syntax.norm(at)) && !syntax.rules.origins.has(syntax.norm(at))) return []
  const mention = syntax.mentionAfter(at + 1, at + 4, 2)
  return mention && mention.kind !== 'media' ? mention.entities : []
}

export function ofPronoun(scan: VoiceScan, clause: Clause, token: number): Speaker {
  const { tokens } = scan.syntax
  const form = scan.syntax.rules.pronouns[scan.syntax.norm(token)]
  const raw = tokens.raw.slice(tokens.start[token], tokens.end[token])
  const lead = raw.length - raw.replace(/^-(?:t-)?/, '').length
  const actors = form ? scan.antecedents.antecedent(token, form, clause) : []
  const possible = form && actors.length === 0 ? scan.antecedents.possible(token, form, clause) : []
  const reason = `"${raw.slice(lead)}" may stand for any of the persons named shortly before`
  return {
    actors,
    mention: { start: tokens.start[token]! + lead, end: tokens.end[token]! },
    vouchers: [],
    candidates: possible.map((actor) => ({ actor, reason })),
    rule: 'read/voice/pronoun',
  }
}

const documentBetween = (scan: VoiceScan, from: number, to: number): DocumentMention | undefined => {
  for (let at = from; at < to && at < from + 5; at++) {
    const found = scan.documents.over(at)
    if (found && tells(found)) return found
  }
  return undefined
}

/** A document as subject: right before the verb, or before its own complement ("un communiqué publié samedi indique"). */
export const documentBefore = (scan: VoiceScan, to: number, floor: number): DocumentMention | undefined => {
  const { syntax } = scan
  for (let at = to - 1; at >= floor && at >= to - 14; at--) {
    const found = scan.documents.over(at)
    if (found && tells(found)) {
      const governed =
        scan.words.is(found.first - 1, Word.Preposition) || scan.words.is(found.first - 2, Word.Preposition)
      return governed ? undefined : found
    }
    if (syntax.groupOver[at]?.kind === 'finite' || syntax.norm(at) === ';') return undefined
  }
  return undefined
}

/** The last mention of one of some actors before an offset. */
export function latestMention(scan: VoiceScan, actors: readonly number[], before: number): Span | null {
  let best: Mention | null = null
  for (const index of actors) {
    const { mentions } = scan.cast.actors[index]!
    const mention = mentions[countWhile(mentions, ({ start }) => start <= before) - 1]
    if (mention && (!best || mention.start > best.start)) best = mention
  }
  return best && { start: best.start, end: best.end }
}
