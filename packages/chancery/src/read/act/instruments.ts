import type { PredicateRow } from '../../lang/predicate.ts'
import type { Clause } from '../clause/clauses.ts'
import type { Document } from '../names/document.ts'
import { Word } from '../voice/words.ts'
import type { ActScan } from './acts.ts'
import type { Filled } from './slots.ts'

/** Acts that consist in a document that speaks: a letter sent, a communiqué issued. */
const WRITTEN: ReadonlySet<string> = new Set(['correspond', 'issue'])

/** "signed the document", "négocient une déclaration": what may also speak is an instrument of what is concluded or talked over. */
const mayBring = (row: PredicateRow, { speaks, concluded }: Document): boolean =>
  !speaks || WRITTEN.has(row.act) || (concluded && (row.stage !== undefined || TALKED_OVER.has(row.act)))

const TALKED_OVER: ReadonlySet<string> = new Set(['consult', 'vote', 'ratify', 'sign'])

/** The instruments that an act concludes, adopts or invokes; `passive`: the head of a passive, before which they stand, or -1. */
export function instrumentsOf(
  scan: ActScan,
  clause: Clause,
  row: PredicateRow,
  filled: Filled,
  passive: number,
): number[] {
  const instruments: number[] = []
  for (let at = filled.first; at < filled.last + 8 && at < clause.sentence.last; at++) {
    const found = scan.documents.over(at)
    if (found && mayBring(row, found.document) && !instruments.includes(found.document.index))
      instruments.push(found.document.index)
  }
  if (passive >= 0) addBefore(scan, clause, row, passive, instruments)
  return instruments
}

/** How far before a passive its instrument is looked for. */
const SUBJECT_REACH = 16
/** How far where the instrument itself does it: "the treaty, signed in Paris on 22 January by …, entered into force". */
const FAR = 36

/** "un contrat a été signé", "des accords conclus": the instrument stands before a passive. */
function addBefore(scan: ActScan, clause: Clause, row: PredicateRow, head: number, instruments: number[]): void {
  if (!row.stage && row.act !== 'vote') return
  const reach = row.ofInstrument ? FAR : SUBJECT_REACH
  for (let at = head - 1; at >= clause.sentence.first && at > head - reach; at--) {
    const found = scan.documents.over(at)
    // a ceasefire is an act of its own
    if (found && row.ofInstrument && scan.words.is(found.noun, Word.Nominal)) return
    if (found) {
      if (mayBring(row, found.document) && !instruments.includes(found.document.index))
        instruments.push(found.document.index)
      return
    }
    const group = scan.syntax.groupOver[at]
    if (group?.kind === 'finite' && group.head !== head) return
  }
}

/** Marks the instrument of a passive whose agent the text does not name as one that it speaks of. */
export function noteBefore(scan: ActScan, clause: Clause, row: PredicateRow, head: number): void {
  const found: number[] = []
  addBefore(scan, clause, row, head, found)
  for (const index of found) scan.documents.all[index]!.used = true
}
