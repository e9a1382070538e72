import { contains } from '../../record/span.ts'
import type { StatementDraft } from './draft.ts'
import type { VoiceScan } from './scan.ts'

/** How many enclosing statements are tried for a parent. */
const DEPTH = 8

/** Puts statements in text order, numbers them, and ties each whose cue stands inside another's content to that other. */
export function nest(statements: StatementDraft[]): StatementDraft[] {
  statements.sort((a, b) => a.content[0]!.start - b.content[0]!.start || endOf(b) - endOf(a) || a.cueToken - b.cueToken)
  const open: StatementDraft[] = []
  for (let index = 0; index < statements.length; index++) {
    statements[index]!.index = index
    statements[index]!.parent = -1
  }
  for (const statement of statements) {
    const { start } = statement.content[0]!
    while (open.length && endOf(open.at(-1)!) <= start) open.pop()
    for (let k = open.length - 1; k >= 0 && k >= open.length - DEPTH; k--) {
      if (!isInside(statement, open[k]!)) continue
      statement.parent = open[k]!.index
      break
    }
    open.push(statement)
  }
  return statements
}

const endOf = (statement: StatementDraft): number => statement.content.at(-1)!.end

/** Whether a statement's cue, or where it has none its content, stands in a piece of another's content. */
function isInside(inner: StatementDraft, outer: StatementDraft): boolean {
  const own = inner.cue ?? inner.content[0]!
  return outer.content.some((piece) => contains(piece, own))
}

/** How far into a relayed content the relayed cue may stand, in tokens. */
const LEAD = 16

/**
 * "Selon l'agence, le président a dit que …": the medium only passes on what another says. Its own statement adds
 * nothing to the one that it holds and goes; the medium stays as voucher. Where the inner one is an act of speech (a
 * condemnation, a recommendation), the medium's report of that act stays too.
 */
export function dropRelays(scan: VoiceScan, statements: StatementDraft[]): StatementDraft[] {
  const relayed = new Set<StatementDraft>()
  for (const statement of statements) {
    const outer = statements[statement.parent]
    if (!outer || statement.commits !== 'report' || !isMedium(scan, outer) || relayed.has(outer)) continue
    const whole =
      statement.cueToken - outer.run[0] < LEAD &&
      statement.cueToken >= outer.run[0] &&
      outer.run[1] - statement.run[1] <= 2
    const behind = statement.run[0] === outer.run[0] && outer.run[1] >= statement.cueToken
    if (!whole && !behind) continue
    relayed.add(outer)
    statement.vouchers = [
      ...outer.vouchers,
      ...outer.speakers.map((index) => ({ kind: 'actor' as const, index })),
      ...statement.vouchers,
    ]
    statement.rules.push('read/voice/relayed')
  }
  return relayed.size ? nest(statements.filter((statement) => !relayed.has(statement))) : statements
}

/** Whether all who speak are media. */
export const isMedium = (scan: VoiceScan, { speakers }: StatementDraft): boolean =>
  speakers.length > 0 && speakers.every((index) => scan.cast.actors[index]!.kind === 'media')
