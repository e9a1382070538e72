import { dayBounds, parseEdtf } from '../../record/edtf.ts'
import type { Status } from '../../record/reading.ts'
import type { Syntax } from '../clause/clauses.ts'
import { countWhile } from '../ordered.ts'
import type { StatementDraft } from '../voice/draft.ts'
import type { ActScan } from './acts.ts'
import type { ActDraft } from './draft.ts'
import { isDone, type Judged } from './status.ts'

/** Days before publication after which an act is history told as context (GUIDE, settled question 9). */
const BACKGROUND = 30

/** The innermost statement inside whose content a token stands. */
export function innermost(
  statements: readonly StatementDraft[],
  token: number,
  syntax: Syntax,
): StatementDraft | undefined {
  const at = syntax.tokens.start[token]!
  let best: StatementDraft | undefined
  // in order of their start: only those that begin shortly before a point can hold it, quotations apart
  const begun = countWhile(statements, ({ content }) => content[0]!.start <= at)
  for (let near = Math.max(0, begun - NEAR); near < begun; near++) {
    const statement = statements[near]!
    if (statement.cueToken === token || !holds(statement, at)) continue
    if (!best || size(statement) <= size(best)) best = statement
  }
  return best
}

/** Whether what stands at a token may tell of what stands at another: not where only one of them is someone's words. */
export const tellsOf = (
  statements: readonly StatementDraft[],
  token: number,
  other: number,
  syntax: Syntax,
): boolean => {
  const statement = innermost(statements, token, syntax)
  const around = innermost(statements, other, syntax)
  if (statement === around) return true
  // "In May he said that they would send …": when he said so
  if (around && !holds(around, syntax.tokens.start[token]!)) return false
  return !statement || statement.cueToken === other || holds(statement, syntax.tokens.start[other]!)
}

/** Who spoke last before a token, other than some: no farther back than the few statements before it. */
export function saidBefore(
  statements: readonly StatementDraft[],
  token: number,
  others: ReadonlySet<number>,
): readonly number[] {
  const begun = countWhile(statements, ({ run }) => run[0] <= token)
  for (let at = begun - 1; at >= Math.max(0, begun - BACK); at--) {
    const { speakers, run } = statements[at]!
    if (run[1] <= token && speakers.length && !speakers.some((actor) => others.has(actor))) return speakers
  }
  return []
}

const BACK = 4

/** How many statements that begin before a token are tried. */
const NEAR = 24

const holds = ({ content }: StatementDraft, at: number): boolean => {
  for (const piece of content) if (piece.start <= at && at < piece.end) return true
  return false
}

const size = ({ content }: StatementDraft): number => {
  let sum = 0
  for (const piece of content) sum += piece.end - piece.start
  return sum
}

/** Whether a date begins after the day of publication. */
export function isToCome(scan: ActScan, date: string): boolean {
  const parsed = scan.published === null ? null : parseEdtf(date)
  const bounds = parsed ? dayBounds(parsed) : null
  return bounds !== null && bounds.first > scan.published!
}

/** Whether a date ends before the day of publication. */
export function isGone(scan: ActScan, date: string): boolean {
  const parsed = scan.published === null ? null : parseEdtf(date)
  const bounds = parsed ? dayBounds(parsed) : null
  return bounds !== null && bounds.last < scan.published!
}

/** Whether a date is a day or two, no more than a month before publication; any such day where that is not known. */
export function isNews(scan: ActScan, date: string): boolean {
  const parsed = parseEdtf(date)
  const bounds = parsed ? dayBounds(parsed) : null
  if (!bounds || !Number.isFinite(bounds.first) || bounds.last - bounds.first > FEW_DAYS) return false
  return scan.published === null || bounds.last >= scan.published - BACKGROUND
}

/** How many days an occasion of speaking may span. */
const FEW_DAYS = 3

/** Acts that are done by saying so. */
export const VERBAL: ReadonlySet<string> = new Set(['agree', 'support', 'request', 'accuse', 'reject', 'threaten'])

export const isVerbal = (act: string): boolean => VERBAL.has(act)

/** "Nous nous engageons …": whether an act is done by the very words in which it is told; who does it does not vouch for it besides. */
export const isOwnWord = ({ act, parties }: Pick<ActDraft, 'act' | 'parties'>, told: StatementDraft): boolean =>
  VERBAL.has(act) && parties.some(({ actor, role }) => role === 'agent' && told.speakers.includes(actor))

/** Rules that tell an act as past by words of its own. */
const PAST: ReadonlySet<string> = new Set(
  ['past-adjective', 'past-date', 'presupposed'].map((name) => `read/status/${name}`),
)

/** What the statement around an act, and its date, make of its status. */
export function settle(
  scan: ActScan,
  { status, rule }: Judged,
  statement: StatementDraft | undefined,
  date: string | null,
): Status {
  let settled = status
  // "urged further talks, such as the recent meeting": what is told as past is not what is asked
  const asked = statement?.commits === 'demand' && PAST.has(rule)
  if (statement && isDone(settled) && !asked) {
    if (statement.commits === 'denial') settled = 'denied'
    else if (statement.commits === 'question' || statement.commits === 'threat') settled = 'possible'
    else if (statement.commits === 'demand' && settled !== 'background') settled = 'called-for'
    else if (statement.commits === 'thought' && settled === 'ongoing') settled = 'possible'
  }
  if (date && scan.published !== null && (isDone(settled) || settled === 'planned')) {
    const parsed = parseEdtf(date)
    const bounds = parsed ? dayBounds(parsed) : null
    if (bounds && isDone(settled) && bounds.first > scan.published) settled = 'planned'
    else if (bounds && settled === 'done' && bounds.last < scan.published - BACKGROUND) settled = 'background'
  }
  return settled
}
