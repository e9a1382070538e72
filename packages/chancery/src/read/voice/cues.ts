import type { CueRow } from '../../lang/cue.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { asSource } from './preposition.ts'
import { mayReport } from './report.ts'
import { overLight, type VoiceScan } from './scan.ts'
import { placed } from './side.ts'
import { Word } from './words.ts'

/** Where the content of a cue stands: after it, or before it (the cue then stands behind or inside its content). */
export type CueSide = 'after' | 'before'

/**
 * A cue found in a sentence. `[first, last)` are the cue's own tokens. `region` also takes in what belongs to the cue: its
 * comma, its subject, whom it tells; contents of other cues stop there. `from` is where content may begin after the cue.
 */
export interface FoundCue {
  readonly row: CueRow
  /** The verb, or null for "selon", "according to". */
  readonly group: VerbGroup | null
  readonly first: number
  readonly last: number
  readonly side: CueSide
  readonly region: readonly [number, number]
  readonly from: number
  /** Subject of a cue with its subject behind it, as a token run, or null. */
  readonly inverted: readonly [number, number] | null
}

/** A verb with the row that fits it, before its side is known. */
export interface Candidate {
  readonly row: CueRow
  readonly group: VerbGroup
  /** Where content may begin, and where the cue ends: after its particle, predicative or verb. */
  readonly from: number
  readonly last: number
}

/** The cues of one sentence, in text order. */
export function findCues(scan: VoiceScan, clause: Clause): FoundCue[] {
  const found: FoundCue[] = []
  for (const group of clause.groups) {
    if (!scan.words.is(group.head, Word.Reports)) continue
    const candidate = chooseRow(scan, clause, group)
    if (candidate && mayReport(scan, clause, candidate)) found.push(placed(scan, clause, candidate))
  }
  const { first, last } = clause.sentence
  for (let at = scan.words.next(first, last, Word.Source); at < last; at = scan.words.next(at, last, Word.Source)) {
    const source = scan.compiled.prepositionCues.at(scan.syntax.tokens, at, last)
    for (const row of source?.values ?? NO_ROWS) {
      const cue = asSource(scan, clause, row, at, source!.last)
      if (cue) found.push(cue)
    }
    at = source ? source.last : at + 1
  }
  return found.length > 1 ? found.sort((a, b) => a.first - b.first) : found
}

const NO_ROWS: readonly CueRow[] = []

/** The row of a verb whose particle, predicative, object and reflexive fit; the most exact first. */
function chooseRow(scan: VoiceScan, clause: Clause, group: VerbGroup): Candidate | null {
  const { syntax } = scan
  const limit = clause.sentence.last
  /** The first token behind the verb that is no light word; looked for where a row asks. */
  let after = -1
  let plain: CueRow | null = null
  for (const lemma of group.lemmas) {
    const rows = scan.compiled.cues.get(lemma)
    if (rows === undefined) continue
    for (const row of rows) {
      if (after < 0 && (row.particle || row.predicative || row.object)) after = overLight(scan, group.last, limit)
      if (row.reflexive ? !group.reflexive : group.reflexive && syntax.rules.headFirst && !row.particle) continue
      if (row.particle) {
        const end = particleEnd(scan, row.particle, after, limit)
        if (end >= 0) return { row, group, from: end, last: end }
      } else if (row.predicative) {
        if (row.predicative.includes(syntax.norm(after))) return { row, group, from: after + 1, last: after + 1 }
      } else if (row.object) {
        if (hasObject(scan, after, limit, row.object)) return { row, group, from: after, last: group.last }
      } else plain ??= row
    }
  }
  return plain ? { row: plain, group, from: group.last, last: group.last } : null
}

/** The end of a cue's particle, right after the verb or behind the person told ("call Russia out"), or -1. */
function particleEnd(scan: VoiceScan, particles: readonly string[], from: number, limit: number): number {
  const end = phraseAt(scan, particles, from, limit)
  if (end >= 0) return end
  const between = scan.syntax.mentionAfter(from, limit, 1)
  const behind = between ? phraseAt(scan, particles, between.last, limit) : -1
  // "called Oslo on Monday": a day, and no particle
  return behind >= 0 && scan.dated[behind] === 1 ? -1 : behind
}

/** The end of one of some phrases that stands at `from`, or -1. */
function phraseAt({ syntax, words }: VoiceScan, phrases: readonly string[], from: number, limit: number): number {
  if (from >= limit || !words.is(from, Word.Particle)) return -1
  const norm = syntax.norm(from)
  for (const phrase of phrases) {
    if (phrase === norm) return from + 1
    if (!phrase.startsWith(norm)) continue
    let at = from
    let same = true
    for (const word of phrase.split(' ')) same &&= at < limit && syntax.norm(at++) === word
    if (same) return at
  }
  return -1
}

/** Whether one of some nouns heads the object, over determiners, adjectives and state names in front of it. */
function hasObject(scan: VoiceScan, from: number, limit: number, nouns: readonly string[]): boolean {
  const { syntax } = scan
  for (let at = from; at < limit && at < from + 6; at++) {
    if (nouns.includes(syntax.norm(at))) return true
    if ((syntax.isPunctuation(at) && !scan.words.is(at, Word.Mark)) || syntax.groupOver[at]) return false
    if (scan.words.is(at, Word.Preposition) && !scan.words.is(at, Word.Of)) return false
  }
  return false
}
