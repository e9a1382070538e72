import type { Quotation } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import { countWhile } from '../ordered.ts'
import { ledIn } from './colon.ts'
import { type StatementDraft, uncued } from './draft.ts'
import { isTitled } from './follows.ts'
import { isMedium } from './nest.ts'
import type { VoiceScan } from './scan.ts'

/** Fewest words of a quotation that counts as a statement without a cue of its own: alone, and right after its speaker's. */
const ALONE = 6
const FOLLOWING = 2

/**
 * Adds quotations that no cue introduces: those that carry on one of the paragraph before join its statement; others that
 * fill their sentence are told by whoever was speaking just before.
 */
export function addStanding(scan: VoiceScan, clauses: readonly Clause[], statements: StatementDraft[]): void {
  if (scan.quotations.all.length === 0) return
  const covered = coverage(scan, statements)
  const bySentence = new Map<number, StatementDraft>()
  const byQuotation = new Map<number, StatementDraft>()
  for (const statement of statements) {
    for (const piece of [statement.run[0], statement.run[1] - 1]) {
      const quotation = scan.quotations.over(piece)
      if (quotation) byQuotation.set(quotation.index, statement)
    }
    // a medium only passes on what the one beside it says
    const known = bySentence.get(statement.sentence)
    if (!known || !isMedium(scan, statement)) bySentence.set(statement.sentence, statement)
  }
  const joined = carryBack(scan, byQuotation, covered)
  for (const quotation of scan.quotations.all) {
    if (quotation.depth > 0 || joined.has(quotation.index) || covered(quotation.first)) continue
    const carried = quotation.continues >= 0 ? byQuotation.get(quotation.continues) : undefined
    if (carried) {
      carried.content.push({ start: quotation.start, end: quotation.end })
      byQuotation.set(quotation.index, carried)
      continue
    }
    const clause = clauseAt(clauses, quotation.first)
    if (!clause) continue
    if (wordsOutside(scan, clause, quotation) > 2) {
      const led = ledIn(scan, clause, quotation)
      if (led) {
        statements.push(led)
        bySentence.set(clause.sentence.index, led)
        byQuotation.set(quotation.index, led)
      }
      continue
    }
    // 'A Legend in the Hills.': a heading between paragraphs
    if (isCrosshead(scan, quotation)) continue
    const { index } = clause.sentence
    const here = bySentence.get(index)
    const told = here && here.cueToken >= quotation.first && here.cueToken < quotation.last
    const before = (told ? undefined : here) ?? bySentence.get(index - 1)
    if (scan.quotations.words(quotation.first, quotation.last) < (before ? FOLLOWING : ALONE)) continue
    const statement = standing(quotation, index, before)
    statements.push(statement)
    bySentence.set(clauseAt(clauses, quotation.last - 1)?.sentence.index ?? index, statement)
    byQuotation.set(quotation.index, statement)
  }
}

/** A title on a line of its own, in a language whose titles are written with capitals. */
const isCrosshead = (scan: VoiceScan, quotation: Quotation): boolean =>
  scan.speech.bareClause &&
  scan.starts[quotation.first] === 1 &&
  (scan.starts[quotation.last] === 1 || scan.starts[quotation.last + 1] === 1) &&
  isTitled(scan, quotation)

/** Quotations of the paragraphs before that one inside a statement carries on belong to that statement too. */
function carryBack(
  scan: VoiceScan,
  byQuotation: Map<number, StatementDraft>,
  covered: (token: number) => boolean,
): ReadonlySet<number> {
  const joined = new Set<number>()
  for (const [index, statement] of [...byQuotation]) {
    for (let at = scan.quotations.all[index]?.continues ?? -1; at >= 0; at = scan.quotations.all[at]!.continues) {
      const quotation = scan.quotations.all[at]!
      if (byQuotation.has(at) || covered(quotation.first)) break
      statement.content.unshift({ start: quotation.start, end: quotation.end })
      byQuotation.set(at, statement)
      joined.add(at)
    }
  }
  return joined
}

const standing = (quotation: Quotation, sentence: number, before: StatementDraft | undefined): StatementDraft =>
  uncued({
    sentence,
    content: [{ start: quotation.start, end: quotation.end }],
    run: [quotation.first, quotation.last],
    form: 'direct',
    speakers: before ? [...before.speakers] : [],
    document: before?.document ?? -1,
    speakerMention: before?.speakerMention ?? null,
    vouchers: before ? [...before.vouchers] : [],
    rules: ['read/voice/standing-quotation'],
  })

/** Whether a token stands in some statement's content. */
function coverage(scan: VoiceScan, statements: readonly StatementDraft[]): (token: number) => boolean {
  const change = new Int32Array(scan.syntax.tokens.length + 1)
  for (const { run } of statements) {
    change[run[0]]!++
    change[Math.max(run[1], run[0])]!--
  }
  for (let at = 1; at < change.length; at++) change[at]! += change[at - 1]!
  return (token) => change[token]! > 0
}

/** The sentence that holds a token, or undefined where the token stands in none. */
function clauseAt(clauses: readonly Clause[], token: number): Clause | undefined {
  const clause = clauses[countWhile(clauses, ({ sentence }) => sentence.last <= token)]
  return clause && clause.sentence.first <= token ? clause : undefined
}

const wordsOutside = (scan: VoiceScan, { sentence }: Clause, quotation: Quotation): number =>
  scan.quotations.words(sentence.first, quotation.first) +
  (quotation.last < sentence.last ? scan.quotations.words(quotation.last, sentence.last) : 0)
