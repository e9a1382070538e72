import type { Clause } from '../clause/clauses.ts'
import type { Content } from './content.ts'
import type { FoundCue } from './cues.ts'
import type { StatementDraft, Voucher } from './draft.ts'
import { overLight, type VoiceScan } from './scan.ts'
import type { Speaker } from './speakers.ts'

/** How far around a cue its document, medium or addressee may stand, in tokens. */
const AROUND = 30

/** The tokens around a cue that are not its content, as runs: before the cue, and between it and its content or the end. */
function* aroundCue(clause: Clause, cue: FoundCue, content: Content): Generator<readonly [number, number]> {
  const { first, last } = clause.sentence
  const [from, to] = content.run
  if (cue.side === 'after') {
    yield [cue.last, Math.min(from, cue.last + AROUND)]
    if (cue.group?.kind === 'finite') yield [Math.max(first, cue.first - AROUND), cue.first]
    if (content.kind === 'noun') yield [to, Math.min(last, to + 8)]
  } else {
    const start = cue.region[1] >= to || cue.first >= to ? cue.last : cue.first
    yield [start, Math.min(last, Math.max(cue.region[1], start + 12))]
  }
}

/** The documents and media through which a speaker speaks: "dans un communiqué", "told the BBC", "in an interview with". */
export function throughOf(
  scan: VoiceScan,
  clause: Clause,
  cue: FoundCue,
  content: Content,
  speaker: Speaker,
): Voucher[] {
  if (!cue.group) return []
  const found: Voucher[] = []
  const add = (kind: Voucher['kind'], index: number) => {
    if (![...speaker.vouchers, ...found].some((known) => known.kind === kind && known.index === index))
      found.push({ kind, index })
  }
  for (const [from, to] of aroundCue(clause, cue, content)) {
    for (let at = from; at < to; at++) {
      if (isBarrier(scan, at, cue)) {
        if (at < cue.first) found.length = 0
        else break
      }
      const mention = scan.syntax.mentionAt[at]
      if (mention?.kind === 'media' && isTold(scan, cue, at))
        for (const actor of mention.entities) if (!speaker.actors.includes(actor)) add('actor', actor)
      const document = scan.documents.over(at)
      if (
        document &&
        document.first === at &&
        document.document.speaks &&
        !scan.speech.occasions.has(document.document.noun) &&
        isThrough(scan, at)
      ) {
        const medium = mediumAfter(scan, document.last, to)
        if (medium.length) for (const actor of medium) add('actor', actor)
        else add('document', document.document.index)
      }
    }
  }
  return found
}

/** Another finite verb ends the cue's own clause. */
const isBarrier = (scan: VoiceScan, at: number, cue: FoundCue): boolean => {
  const group = scan.syntax.groupOver[at]
  return group !== undefined && group !== cue.group && group.kind === 'finite'
}

/** A medium that is told: after "à", "au micro de", "to", or right after a verb that takes the person told. */
function isTold(scan: VoiceScan, cue: FoundCue, at: number): boolean {
  const { syntax, speech } = scan
  const before = syntax.rules.articles.has(syntax.norm(at - 1)) ? at - 2 : at - 1
  if (speech.to.has(syntax.norm(before)) || speech.through.has(syntax.norm(before))) return true
  return cue.row.frames.includes('told') && before < overLight(scan, cue.last, at + 1)
}

function isThrough(scan: VoiceScan, at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 4; k--) {
    if (scan.speech.through.has(scan.syntax.norm(k))) return true
    if (scan.syntax.isPunctuation(k) || scan.syntax.groupOver[k]) return false
  }
  return false
}

/** "une interview accordée à X", "an interview with X": the medium behind the document's noun. */
function mediumAfter(scan: VoiceScan, from: number, to: number): readonly number[] {
  for (let at = from; at < Math.max(to, from + 5) && at < from + 6; at++) {
    const mention = scan.syntax.mentionAt[at]
    if (mention) return mention.kind === 'media' ? mention.entities : []
    if (scan.syntax.isPunctuation(at)) return []
  }
  return []
}

/** Whom a statement is addressed to: the person told between cue and content. Media carry it on and are no addressees. */
export function addresseesOf(scan: VoiceScan, clause: Clause, cue: FoundCue, content: Content): number[] {
  const { syntax, speech } = scan
  if (!cue.group) return []
  const [from, to] = cue.side === 'after' ? [cue.last, content.run[0]] : [cue.last, cue.region[1]]
  for (let at = from; at < Math.min(to, from + 12, clause.sentence.last); at++) {
    const mention = syntax.mentionAt[at]
    if (!mention || mention.kind === 'media') continue
    const before = syntax.rules.articles.has(syntax.norm(at - 1)) ? at - 2 : at - 1
    const told = cue.row.frames.includes('told') && before === cue.last - 1
    return told || speech.to.has(syntax.norm(before)) ? [...mention.entities] : []
  }
  return []
}
