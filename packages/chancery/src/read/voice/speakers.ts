import type { Span } from '../../record/span.ts'
import type { Clause } from '../clause/clauses.ts'
import type { Cast } from '../names/cast.ts'
import type { DocumentMention } from '../names/documents.ts'
import type { Mention } from '../names/mention.ts'
import type { Antecedents } from '../names/pronouns.ts'
import { type FoundCue, subjectStart, type VoiceScan } from './cues.ts'

/** Who speaks, in which words, and through which document. */
export interface Speaker {
  readonly actors: readonly number[]
  readonly mention: Span | null
  /** Document that speaks, if it is one that stands as subject or source. */
  readonly document: number
  readonly rule: string
}

const NOBODY: Speaker = { actors: [], mention: null, document: -1, rule: 'read/voice/no-speaker' }

/** Says who speaks at a cue: a named subject, a document's issuer, or a pronoun's antecedent; nobody where the text leaves it open. */
export function speakerOf(scan: VoiceScan, clause: Clause, cue: FoundCue, cast: Cast, antecedents: Antecedents): Speaker {
  if (!cue.group) return sourceOf(scan, clause, cue, antecedents)
  const { syntax } = scan
  const group = cue.group
  const { first, last } = clause.sentence
  if (cue.side === 'before') {
    if (group.clitic >= 0) return ofPronoun(scan, clause, group.clitic, antecedents)
    const mention = syntax.mentionAfter(group.last, cue.region[1], 5)
    if (mention && group.pronoun < 0 && syntax.mentionBefore[group.first] === undefined) return ofMentions(scan, syntax.withFollowing(mention, cue.region[1]), 'read/voice/inverted-subject')
    const document = documentBetween(scan, group.last, cue.region[1])
    if (document) return ofDocument(scan, document)
  }
  const subject = syntax.subjectOf(group, clause)
  if (subject.length) return ofMentions(scan, subject, 'read/voice/subject')
  if (group.pronoun >= 0 && syntax.rules.pronouns[syntax.norm(group.pronoun)]) return ofPronoun(scan, clause, group.pronoun, antecedents)
  if (group.kind === 'finite') {
    const document = documentBefore(scan, group.first, first) ?? (cue.side === 'before' ? undefined : documentBetween(scan, group.last, Math.min(last, group.last + 4)))
    if (document && document.last <= group.first) return ofDocument(scan, document)
  }
  const actors = antecedents.actorsOf(group, clause)
  if (actors.length) return { actors, mention: mentionSpan(cast, actors, syntax.tokens.start[subjectStart(scan, clause, group)]), document: -1, rule: 'read/voice/shared-subject' }
  return NOBODY
}

const ofMentions = (scan: VoiceScan, mentions: readonly Mention[], rule: string): Speaker => ({
  actors: [...new Set(mentions.flatMap((mention) => mention.entities))],
  mention: { start: scan.syntax.tokens.start[mentions[0]!.first], end: scan.syntax.tokens.end[mentions.at(-1)!.last - 1] },
  document: -1,
  rule,
})

function ofDocument(scan: VoiceScan, found: DocumentMention): Speaker {
  const { tokens } = scan.syntax
  return { actors: found.document.issuers, mention: { start: tokens.start[found.first], end: tokens.end[found.last - 1] }, document: found.document.index, rule: 'read/voice/document' }
}

function ofPronoun(scan: VoiceScan, clause: Clause, token: number, antecedents: Antecedents): Speaker {
  const { tokens } = scan.syntax
  const form = scan.syntax.rules.pronouns[scan.syntax.norm(token)]
  const raw = tokens.raw.slice(tokens.start[token], tokens.end[token])
  const lead = raw.length - raw.replace(/^-(?:t-)?/, '').length
  return { actors: form ? antecedents.antecedent(token, form, clause) : [], mention: { start: tokens.start[token] + lead, end: tokens.end[token] }, document: -1, rule: 'read/voice/pronoun' }
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
  for (let at = to - 1; at >= floor && at >= to - 14; at--) {
    const found = scan.documents.over(at)
    if (found?.document.speaks) return scan.syntax.rules.prepositions.has(scan.syntax.norm(found.first - 1)) || scan.syntax.rules.prepositions.has(scan.syntax.norm(found.first - 2)) ? undefined : found
    if (scan.syntax.groupOver[at]?.kind === 'finite' || scan.syntax.norm(at) === ';') return undefined
  }
  return undefined
}

/** "selon X", "according to the statement", "selon lui". */
function sourceOf(scan: VoiceScan, clause: Clause, cue: FoundCue, antecedents: Antecedents): Speaker {
  const { syntax, speech } = scan
  const from = cue.last
  const to = Math.min(cue.region[1], clause.sentence.last)
  if (speech.whereby.has(syntax.norm(from - 1))) {
    const document = documentBefore(scan, cue.first, clause.sentence.first)
    return document ? ofDocument(scan, document) : NOBODY
  }
  const mention = syntax.mentionAfter(from, to, 3) ?? syntax.mentionAfter(from + 1, to, 2)
  const document = documentBetween(scan, from, to)
  if (document && (!mention || document.first <= mention.first)) return ofDocument(scan, document)
  if (mention) return ofMentions(scan, syntax.withFollowing(mention, to), 'read/voice/source')
  const oblique = speech.obliques[syntax.norm(from)]
  if (oblique) {
    const actors = antecedents.antecedent(from, { ...oblique, person: true }, clause)
    return { actors, mention: { start: syntax.tokens.start[from], end: syntax.tokens.end[from] }, document: -1, rule: 'read/voice/pronoun' }
  }
  return NOBODY
}

const mentionSpan = (cast: Cast, actors: readonly number[], before: number): Span | null => {
  let best: Mention | null = null
  for (const index of actors) for (const mention of cast.actors[index]!.mentions) if (mention.start <= before && (!best || mention.start > best.start)) best = mention
  return best ? { start: best.start, end: best.end } : null
}
