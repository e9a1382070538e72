import type { Clause } from '../clause/clauses.ts'
import type { DocumentMention } from '../names/documents.ts'
import type { Content } from './content.ts'
import type { FoundCue } from './cues.ts'
import type { Voucher } from './draft.ts'
import type { Speaker } from './phrase.ts'
import { overLight, type VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** How far around a cue its document, medium or addressee may stand, in tokens. */
const AROUND = 30

/** A run of tokens: the first, and the one after the last. */
type Run = readonly [number, number]

/** The tokens around a cue that are not its content, as runs: before the cue, and between it and its content or the end. */
export function aroundCue(clause: Clause, cue: FoundCue, content: Content): readonly Run[] {
  const { first, last } = clause.sentence
  const [from, to] = content.run
  if (cue.side === 'before') {
    const start = cue.region[1] >= to || cue.first >= to ? cue.last : cue.first
    return [[start, Math.min(last, Math.max(cue.region[1], start) + 12)]]
  }
  const runs: Run[] = [[cue.last, Math.min(from, cue.last + AROUND)]]
  if (cue.group?.kind === 'finite') runs.push([Math.max(first, cue.first - AROUND), cue.first])
  if (content.kind === 'noun') runs.push([to, Math.min(last, to + 8)])
  return runs
}

/** The documents and media through which a speaker speaks: "dans un communiqué", "told the BBC", "in an interview with". */
export function throughOf(
  scan: VoiceScan,
  cue: FoundCue,
  around: readonly Run[],
  speaker: Speaker,
): readonly Voucher[] {
  let found = NONE
  for (const [from, to] of around) {
    let here = NONE
    for (let at = from; at < to; at++) {
      // "A lire aussi sur X : le ministre a dit": what stands before a colon is no part of the telling
      if (isBarrier(scan, at, cue) || (at < cue.first && scan.syntax.norm(at) === ':')) {
        if (at >= cue.first) break
        here = NONE
      }
      const more = throughAt(scan, cue, at, to)
      if (more.length > 0) here = [...here, ...more]
    }
    for (const voucher of here) if (!isKnown(voucher, speaker, found)) found = [...found, voucher]
  }
  return found.length || speaker.vouchers.length ? found : therein(scan, cue)
}

/** How far before "il y écrit que" the document may stand, in tokens. */
const BACK = 60

/** "Il y écrit que", "les parties y déclarent que": the document spoken of just before. */
function therein(scan: VoiceScan, { group }: FoundCue): readonly Voucher[] {
  if (group?.kind !== 'finite' || scan.speech.therein.size === 0) return NONE
  let at = group.first
  while (at < group.head && !scan.speech.therein.has(scan.syntax.norm(at))) at++
  if (at === group.head) return NONE
  for (at = group.first - 1; at >= 0 && at > group.first - BACK; at--) {
    const found = scan.documents.over(at)
    if (found) return [{ kind: 'document', index: found.document.index }]
  }
  return NONE
}

const NONE: readonly Voucher[] = []

const isKnown = ({ kind, index }: Voucher, speaker: Speaker, found: readonly Voucher[]): boolean =>
  (kind === 'actor' && speaker.actors.includes(index)) ||
  [...speaker.vouchers, ...found].some((known) => known.kind === kind && known.index === index)

/** The medium or document that begins at a token and that someone speaks through. */
function throughAt(scan: VoiceScan, cue: FoundCue, at: number, to: number): readonly Voucher[] {
  const mention = scan.syntax.mentionAt[at]
  if (mention?.kind === 'media' && isTold(scan, cue, at)) return asVouchers(mention.entities)
  const found = scan.documents.over(at)
  if (!found || found.first !== at || !found.document.speaks) return NONE
  if (scan.speech.occasions.has(found.document.noun) || !isThrough(scan, at)) return NONE
  const medium = mediumOf(scan, found, to)
  return medium.length ? asVouchers(medium) : [{ kind: 'document', index: found.document.index }]
}

/** "une interview accordée à X", and "l'interview" later: the medium that a document was given to. */
export function mediumOf(scan: VoiceScan, { document, last }: DocumentMention, to: number): readonly number[] {
  const here = mediumAfter(scan, last, to)
  if (here.length) scan.media.set(document.index, here)
  return scan.media.get(document.index) ?? here
}

export const asVouchers = (actors: readonly number[]): readonly Voucher[] =>
  actors.map((index) => ({ kind: 'actor', index }))

/** Another finite verb ends the cue's own clause. */
const isBarrier = (scan: VoiceScan, at: number, cue: FoundCue): boolean => {
  const group = scan.syntax.groupOver[at]
  return group !== undefined && group !== cue.group && group.kind === 'finite'
}

/** A medium that is told: after "à", "au micro de", "to", or right after a verb that takes the person told. */
function isTold(scan: VoiceScan, cue: FoundCue, at: number): boolean {
  const before = scan.words.is(at - 1, Word.Article) ? at - 2 : at - 1
  if (scan.words.is(before, Word.To | Word.Through)) return true
  return cue.row.frames.includes('told') && before < overLight(scan, cue.last, at + 1)
}

export function isThrough(scan: VoiceScan, at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 4; k--) {
    if (scan.words.is(k, Word.Through)) return true
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

/** When it was said: the date in the cue's own clause, outside the content. */
export function dateOf(scan: VoiceScan, cue: FoundCue, around: readonly Run[]): string | null {
  let found: string | null = null
  for (const [from, to] of around) {
    for (let at = from; at < to; at++) {
      if (isBarrier(scan, at, cue)) {
        if (at >= cue.first) break
        found = null
      }
      // "the 1982 convention": a date in an instrument's name is its own
      if (!scan.documents.over(at)) found ??= scan.dateAt.get(at) ?? null
    }
    if (found) return found
  }
  return null
}

/** Whom a statement is addressed to: the person told between cue and content. Media carry it on and are no addressees. */
export function addresseesOf(scan: VoiceScan, clause: Clause, cue: FoundCue, content: Content): number[] {
  const { syntax } = scan
  if (!cue.group) return []
  const [from, to] = cue.side === 'after' ? [cue.last, content.run[0]] : [cue.last, cue.region[1]]
  for (let at = from; at < Math.min(to, from + 12, clause.sentence.last); at++) {
    // ", informe le ministère": the subject behind the verb tells, and is not told
    if (cue.inverted && at >= cue.inverted[0]) break
    const mention = syntax.mentionAt[at]
    if (!mention || mention.kind === 'media') continue
    const before = scan.words.is(at - 1, Word.Article) ? at - 2 : at - 1
    const told = cue.row.frames.includes('told') && before === cue.last - 1
    return told || scan.words.is(before, Word.To) ? [...mention.entities] : []
  }
  return []
}
