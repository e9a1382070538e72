import type { Span } from '../../record/span.ts'
import type { Quotation } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import type { Cast } from '../names/cast.ts'
import type { Antecedents } from '../names/pronouns.ts'
import { contentOf, type QuotationIndex } from './content.ts'
import { type FoundCue, findCues, type VoiceScan } from './cues.ts'
import type { StatementDraft } from './draft.ts'
import { speakerOf } from './speakers.ts'

/** Shortest quotation, in tokens, that counts as a statement without a cue of its own. */
const STANDING = 6

/** Finds the statements of a dispatch, sentence by sentence, then ties nested ones to their parents. */
export function findStatements(scan: VoiceScan, clauses: readonly Clause[], quotations: QuotationIndex, cast: Cast, antecedents: Antecedents): StatementDraft[] {
  const statements: StatementDraft[] = []
  const covered = new Set<number>()
  for (const clause of clauses) {
    const cues = findCues(scan, clause)
    for (const cue of cues) {
      if (isInnerCue(cue, clause, quotations)) continue
      const content = contentOf(scan, clause, cue, cues, quotations)
      if (!content || content.pieces.length === 0) continue
      const speaker = speakerOf(scan, clause, cue, cast, antecedents)
      if (!speaker.mention && cue.group?.kind !== 'finite') continue
      const statement: StatementDraft = {
        index: statements.length, sentence: clause.sentence.index, content: [...content.pieces], run: content.run, cue: cueSpan(scan, cue), cueToken: cue.group?.head ?? cue.first,
        commits: cue.row.commits, form: content.form, speakers: [...speaker.actors], speakerMention: speaker.mention, candidates: [], addressees: [],
        documents: speaker.document >= 0 ? [speaker.document] : [], parent: -1, rules: [cue.row.id, content.rule, speaker.rule],
      }
      statements.push(statement)
      if (speaker.actors.length) antecedents.spoken.set(clause.sentence.index, speaker.actors)
      for (const piece of content.pieces) for (const quotation of quotations.all) if (quotation.start >= piece.end) break; else if (quotation.start >= piece.start && quotation.start < piece.end) covered.add(quotation.index)
    }
  }
  standing(scan, clauses, quotations, statements, covered)
  nest(scan, statements)
  return statements
}

/** A cue inside a quotation belongs to the quoted speaker's own words, unless the quotation is interrupted by it. */
const isInnerCue = (cue: FoundCue, clause: Clause, quotations: QuotationIndex): boolean => {
  const around = quotations.outermost(cue.first)
  if (!around) return false
  return !(cue.side === 'before' && cue.region[0] > around.first && clause.sentence.first >= around.first - 40)
}

const cueSpan = (scan: VoiceScan, cue: FoundCue): Span => {
  const { tokens } = scan.syntax
  return { start: tokens.start[cue.first], end: tokens.end[Math.max(cue.last, cue.first + 1) - 1] }
}

/** Long quotations that no cue introduces: told by whoever was speaking just before in the same breath. */
function standing(scan: VoiceScan, clauses: readonly Clause[], quotations: QuotationIndex, statements: StatementDraft[], covered: ReadonlySet<number>): void {
  const bySentence = new Map<number, StatementDraft>()
  for (const statement of statements) bySentence.set(statement.sentence, statement)
  for (const quotation of quotations.all) {
    if (quotation.depth > 0 || covered.has(quotation.index) || quotation.last - quotation.first < STANDING + 2) continue
    const clause = sentenceAt(clauses, quotation.first)
    if (!clause || wordsOutside(scan, clause, quotation) > 2) continue
    const before = bySentence.get(clause.sentence.index) ?? bySentence.get(clause.sentence.index - 1)
    statements.push({
      index: statements.length, sentence: clause.sentence.index, content: [{ start: quotation.start, end: quotation.end }], run: [quotation.first, quotation.last], cue: null, cueToken: -1, commits: 'report', form: 'direct',
      speakers: before ? [...before.speakers] : [], speakerMention: null, candidates: [], addressees: [], documents: before ? [...before.documents] : [], parent: -1, rules: ['read/voice/standing-quotation'],
    })
    bySentence.set(clause.sentence.index, statements.at(-1)!)
  }
}

function sentenceAt(clauses: readonly Clause[], token: number): Clause | undefined {
  let low = 0
  let high = clauses.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { first, last } = clauses[middle]!.sentence
    if (token < first) high = middle - 1
    else if (token >= last) low = middle + 1
    else return clauses[middle]
  }
  return undefined
}

const wordsOutside = (scan: VoiceScan, clause: Clause, quotation: Quotation): number => {
  let count = 0
  for (let at = clause.sentence.first; at < clause.sentence.last && count < 4; at++) if ((at < quotation.first || at >= quotation.last) && !scan.syntax.isPunctuation(at)) count++
  return count
}

/** A statement whose cue stands inside another's content is told by that other; the innermost such is its parent. */
function nest(scan: VoiceScan, statements: StatementDraft[]): void {
  statements.sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end || a.cueToken - b.cueToken)
  for (const [at, statement] of statements.entries()) statement.index = at
  const open: StatementDraft[] = []
  for (const statement of statements) {
    const at = statement.cue ? statement.cue.start : statement.content[0]!.start
    while (open.length && end(open.at(-1)!) <= at && end(open.at(-1)!) <= statement.content[0]!.start) open.pop()
    for (let k = open.length - 1, steps = 0; k >= 0 && steps < 8; k--, steps++) {
      const outer = open[k]!
      if (outer !== statement && statement.cue && outer.content.some((piece) => piece.start <= statement.cue!.start && statement.cue!.end <= piece.end)) {
        statement.parent = outer.index
        break
      }
    }
    open.push(statement)
  }
  void scan
}

const end = (statement: StatementDraft): number => statement.content.at(-1)!.end
