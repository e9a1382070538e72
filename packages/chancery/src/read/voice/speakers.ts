import type { Span } from '../../record/span.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { DocumentMention } from '../names/documents.ts'
import type { Mention } from '../names/mention.ts'
import type { FoundCue } from './cues.ts'
import type { Voucher } from './draft.ts'
import type { VoiceScan } from './scan.ts'
import { subjectStart } from './subject.ts'
import { unnamed } from './unnamed.ts'

/** Who speaks, in which words, and through what, as far as the speaker's own phrase tells. */
export interface Speaker {
  readonly actors: readonly number[]
  readonly mention: Span | null
  readonly vouchers: readonly Voucher[]
  readonly rule: string
}

const NOBODY: Speaker = { actors: [], mention: null, vouchers: [], rule: 'read/voice/no-speaker' }

/**
 * Says who speaks at a cue; nobody where the text leaves it open.
 * @param earlier who spoke last in the same sentence, in the open, before this cue
 */
export function speakerOf(scan: VoiceScan, clause: Clause, cue: FoundCue, earlier?: Speaker): Speaker {
  const { group } = cue
  if (!group) return sourceOf(scan, clause, cue)
  if (cue.side === 'before' && group.clitic >= 0) return ofPronoun(scan, clause, group.clitic)
  if (cue.inverted) {
    const teller = phraseSpeaker(scan, cue.inverted, 'read/voice/inverted-subject') ?? NOBODY
    return cited(scan, clause, cue, teller) ?? teller
  }
  if (group.kind === 'finite' && isPassive(scan, group)) return agentOf(scan, clause, cue)
  const quoted = quotedBy(scan, clause, cue)
  if (quoted) return quoted
  const beside = group.kind === 'gerund' && !isSetOff(scan, group) ? scan.syntax.mentionBefore[group.first] : undefined
  if (beside && !beside.inner) return ofMentions(scan, [beside], 'read/voice/subject')
  if (earlier && earlier.mention && goesOn(scan, clause, group))
    return { ...earlier, rule: 'read/voice/shared-subject' }
  return subjectOf(scan, clause, cue)
}

/** Whether a cue carries on the telling of the one before: a participle set off, or a verb tied to it without a subject. */
const goesOn = (scan: VoiceScan, clause: Clause, group: VerbGroup): boolean => {
  if (group.kind === 'gerund') return isSetOff(scan, group)
  return (
    group.kind === 'finite' &&
    group.pronoun < 0 &&
    group.clitic < 0 &&
    scan.syntax.rules.coordinators.has(scan.syntax.norm(group.first - 1)) &&
    subjectStart(scan, clause, group) === group.first
  )
}

/** ", ajoutant", "et ajoutant": a participle that carries on the telling. */
const isSetOff = (scan: VoiceScan, group: VerbGroup): boolean => {
  const before = scan.syntax.norm(group.first - 1)
  if (scan.syntax.norm(group.first) === 'en') return true
  const outer = before === 'en' || before === 'tout' ? scan.syntax.norm(group.first - 2) : before
  return outer === ',' || before === 'en' || scan.syntax.rules.coordinators.has(outer)
}

/** The subject in front of the verb: a pronoun, the phrase right before it, or one further left. */
function subjectOf(scan: VoiceScan, clause: Clause, cue: FoundCue): Speaker {
  const { syntax } = scan
  const group = cue.group!
  const { first } = clause.sentence
  if (group.clitic >= 0) return ofPronoun(scan, clause, group.clitic)
  if (group.pronoun >= 0 && syntax.rules.pronouns[syntax.norm(group.pronoun)])
    return ofPronoun(scan, clause, group.pronoun)
  const own = group.kind === 'finite' ? scan.documents.over(group.first - 1) : undefined
  if (own?.document.speaks) return ofDocument(scan, own)
  const start = group.kind === 'finite' && group.pronoun < 0 ? subjectStart(scan, clause, group) : group.first
  if (start < group.first && !isMentionFrom(scan, group.first, start)) {
    const phrase = phraseSpeaker(scan, [start, group.first], 'read/voice/subject')
    if (phrase) return phrase
  }
  const subject = syntax.subjectOf(group, clause)
  if (subject.length) return ofMentions(scan, subject, 'read/voice/subject')
  if (group.kind === 'finite') {
    const document = documentBefore(scan, group.first, first)
    if (document) return ofDocument(scan, document)
  }
  const actors = scan.antecedents.actorsOf(group, clause)
  if (actors.length === 0) {
    const main = scan.antecedents.mainOf(group, clause)
    return main && main.pronoun >= 0 && syntax.rules.pronouns[syntax.norm(main.pronoun)]
      ? ofPronoun(scan, clause, main.pronoun)
      : NOBODY
  }
  return {
    actors,
    mention: latestMention(scan, actors, syntax.tokens.start[group.first]!),
    vouchers: [],
    rule: 'read/voice/shared-subject',
  }
}

/** Whether the subject right before a verb is one mention, perhaps with others tied to it: `subjectOf` then knows it. */
const isMentionFrom = (scan: VoiceScan, end: number, start: number): boolean => {
  for (let at = end; at > start && at > end - 4; at--) {
    const mention = scan.syntax.mentionBefore[at]
    if (mention)
      return !scan.syntax.rules.prepositions.has(scan.syntax.norm(mention.first - 1)) || mention.first <= start + 1
  }
  return false
}

/** The phrase in a token run: a name, a document, or a description without a name. */
export function phraseSpeaker(scan: VoiceScan, [first, last]: readonly [number, number], rule: string): Speaker | null {
  const { syntax } = scan
  const mention = syntax.mentionAfter(first, last, 2) ?? qualified(scan, first, last)
  const apposed = syntax.mentionBefore[last]
  const named = apposed && apposed.form === 'name' && syntax.norm(apposed.first - 1) === ',' ? apposed : undefined
  if (mention && named && mention !== named && !mention.name && mention.form !== 'name')
    return ofMentions(scan, [named], rule)
  if (mention) {
    const name = syntax.norm(mention.last) === ',' ? syntax.mentionAt[mention.last + 1] : undefined
    if (name && name.last <= last && name.name && !mention.name) return ofMentions(scan, [name], rule)
    return ofMentions(scan, syntax.withFollowing(mention, last), rule)
  }
  const document = documentBetween(scan, first, last)
  if (document) return ofDocument(scan, document)
  if (named) return ofMentions(scan, [named], rule)
  const actor = unnamed(scan, first, last)
  return actor && { actors: [actor.index], mention: actor.span, vouchers: [], rule: 'read/voice/unnamed' }
}

/** "un jeune | manifestant, X": the mention behind an adjective. */
function qualified(scan: VoiceScan, first: number, last: number): Mention | undefined {
  const { syntax } = scan
  for (let at = first; at < last && at < first + 4; at++) {
    const mention = syntax.mentionAt[at]
    if (mention) return mention.last <= last ? mention : undefined
    if (syntax.isPunctuation(at) || syntax.groupOver[at] || syntax.rules.prepositions.has(syntax.norm(at)))
      return undefined
  }
  return undefined
}

function ofMentions(scan: VoiceScan, mentions: readonly Mention[], rule: string): Speaker {
  const { tokens } = scan.syntax
  const actors = [...new Set(mentions.flatMap((mention) => mention.entities))]
  const [first, last] = [mentions[0]!.first, mentions.at(-1)!.last]
  if (actors.length === 0) {
    const actor = unnamed(scan, first, last)
    if (actor) return { actors: [actor.index], mention: actor.span, vouchers: [], rule: 'read/voice/unnamed' }
  }
  return { actors, mention: { start: tokens.start[first]!, end: tokens.end[last - 1]! }, vouchers: [], rule }
}

/** A document speaks for those who issued it, and vouches for what they say. */
function ofDocument(scan: VoiceScan, found: DocumentMention): Speaker {
  const { tokens } = scan.syntax
  return {
    actors: found.document.issuers.length ? found.document.issuers : issuerAt(scan, found),
    mention: { start: tokens.start[found.first]!, end: tokens.end[found.last - 1]! },
    vouchers: [{ kind: 'document', index: found.document.index }],
    rule: 'read/voice/document',
  }
}

/** The issuer that the document's own phrase names: "a Foreign Ministry statement". */
function issuerAt(scan: VoiceScan, { first, last }: DocumentMention): readonly number[] {
  for (let at = first - 1; at < last; at++) {
    const mention = scan.syntax.mentionAt[at]
    if (mention && mention.kind !== 'person' && mention.last <= last && mention.last > first) return mention.entities
  }
  return (!scan.syntax.rules.headFirst && scan.syntax.mentionBefore[first]?.entities) || []
}

function ofPronoun(scan: VoiceScan, clause: Clause, token: number): Speaker {
  const { tokens } = scan.syntax
  const form = scan.syntax.rules.pronouns[scan.syntax.norm(token)]
  const raw = tokens.raw.slice(tokens.start[token], tokens.end[token])
  const lead = raw.length - raw.replace(/^-(?:t-)?/, '').length
  return {
    actors: form ? scan.antecedents.antecedent(token, form, clause) : [],
    mention: { start: tokens.start[token]! + lead, end: tokens.end[token]! },
    vouchers: [],
    rule: 'read/voice/pronoun',
  }
}

/** A passive, also of verbs whose own perfect takes its auxiliary: "il a été convenu". */
const isPassive = (scan: VoiceScan, group: VerbGroup): boolean => {
  if (group.passive) return true
  if (!scan.syntax.rules.headFirst) return false
  for (let at = group.first; at < group.last; at++)
    if (scan.compiled.language.grammar.been.has(scan.syntax.norm(at))) return true
  return false
}

/** The agent of a passive: "a été annoncé par le ministère". */
function agentOf(scan: VoiceScan, clause: Clause, cue: FoundCue): Speaker {
  const { syntax } = scan
  for (let at = cue.last; at < clause.sentence.last && at < cue.last + 8; at++) {
    if (syntax.rules.by.has(syntax.norm(at)))
      return phraseSpeaker(scan, [at + 1, Math.min(clause.sentence.last, at + 16)], 'read/voice/agent') ?? NOBODY
    if (syntax.isPunctuation(at)) break
  }
  return NOBODY
}

/** "was quoted by the agency as saying": the one quoted speaks, the one who quotes vouches. */
function quotedBy(scan: VoiceScan, clause: Clause, cue: FoundCue): Speaker | null {
  const { syntax, speech } = scan
  const group = cue.group!
  if (group.kind !== 'gerund' || !speech.as.has(syntax.norm(group.first - 1))) return null
  const main = syntax.mainBefore(group, clause)
  if (!main?.passive) return null
  const teller = agentOf(scan, clause, { ...cue, last: main.last })
  const speaker =
    main.pronoun >= 0 ? ofPronoun(scan, clause, main.pronoun) : ofMentions0(scan, syntax.subjectOf(main, clause))
  return {
    ...speaker,
    vouchers: teller.actors.map((index) => ({ kind: 'actor', index })),
    rule: 'read/voice/quoted-by',
  }
}

const ofMentions0 = (scan: VoiceScan, mentions: readonly Mention[]): Speaker =>
  mentions.length ? ofMentions(scan, mentions, 'read/voice/subject') : NOBODY

/** ", a rapporté l'agence, citant un communiqué": what is told comes from the source; the teller vouches for it. */
function cited(scan: VoiceScan, clause: Clause, cue: FoundCue, teller: Speaker): Speaker | null {
  const { syntax, speech } = scan
  const at = cue.region[1] + (syntax.norm(cue.region[1]) === ',' ? 1 : 0)
  if (!speech.citing.has(syntax.norm(at))) return null
  const source = phraseSpeaker(scan, [at + 1, Math.min(clause.sentence.last, at + 20)], 'read/voice/cited')
  return (
    source && {
      ...source,
      vouchers: [...teller.actors.map((index): Voucher => ({ kind: 'actor', index })), ...source.vouchers],
      rule: 'read/voice/cited',
    }
  )
}

const documentBetween = (scan: VoiceScan, from: number, to: number): DocumentMention | undefined => {
  for (let at = from; at < to && at < from + 5; at++) {
    const found = scan.documents.over(at)
    if (found?.document.speaks) return found
  }
  return undefined
}

/** A document as subject: right before the verb, or before its own complement ("un communiqué publié samedi indique"). */
const documentBefore = (scan: VoiceScan, to: number, floor: number): DocumentMention | undefined => {
  const { syntax } = scan
  for (let at = to - 1; at >= floor && at >= to - 14; at--) {
    const found = scan.documents.over(at)
    if (found?.document.speaks) {
      const governed =
        syntax.rules.prepositions.has(syntax.norm(found.first - 1)) ||
        syntax.rules.prepositions.has(syntax.norm(found.first - 2))
      return governed ? undefined : found
    }
    if (syntax.groupOver[at]?.kind === 'finite' || syntax.norm(at) === ';') return undefined
  }
  return undefined
}

/** "selon X", "according to the statement", "selon lui", "selon laquelle". */
function sourceOf(scan: VoiceScan, clause: Clause, cue: FoundCue): Speaker {
  const { syntax, speech } = scan
  if (speech.whereby.has(syntax.norm(cue.last - 1))) {
    const document = documentBefore(scan, cue.first, clause.sentence.first)
    return document ? ofDocument(scan, document) : NOBODY
  }
  let from = cue.last
  const to = cue.region[1]
  while (
    from < to &&
    !syntax.mentionAt[from] &&
    (syntax.rules.articles.has(syntax.norm(from)) ||
      syntax.rules.of.has(syntax.norm(from)) ||
      speech.to.has(syntax.norm(from)))
  )
    from++
  const oblique = speech.obliques[syntax.norm(from)]
  if (oblique && !syntax.mentionAt[from]) {
    const { tokens } = syntax
    return {
      actors: scan.antecedents.antecedent(from, { ...oblique, person: true }, clause),
      mention: { start: tokens.start[from]!, end: tokens.end[from]! },
      vouchers: [],
      rule: 'read/voice/pronoun',
    }
  }
  return phraseSpeaker(scan, [from, to], 'read/voice/source') ?? NOBODY
}

/** The last mention of one of some actors before an offset. */
function latestMention(scan: VoiceScan, actors: readonly number[], before: number): Span | null {
  let best: Mention | null = null
  for (const index of actors) {
    const { mentions } = scan.cast.actors[index]!
    let low = 0
    let high = mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (mentions[middle]!.start <= before) low = middle + 1
      else high = middle
    }
    const mention = mentions[low - 1]
    if (mention && (!best || mention.start > best.start)) best = mention
  }
  return best && { start: best.start, end: best.end }
}
