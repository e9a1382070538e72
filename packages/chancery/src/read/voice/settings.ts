import type { Clause } from '../clause/clauses.ts'
import type { Voucher } from './draft.ts'
import type { VoiceScan } from './scan.ts'
import { asVouchers, isThrough, mediumOf } from './vouchers.ts'
import { Word } from './words.ts'

/** A sentence that tells through which medium someone speaks, whether or not it tells what was said. */
export interface Setting {
  readonly sentence: number
  readonly speaker: number
  readonly vouchers: readonly Voucher[]
}

/** How far behind its preposition an interview may stand, and its medium behind it, in tokens. */
const NEAR = 4
const MEDIUM = 10

/** "Dans une interview accordée à X, le ministre a été interrogé sur …": the interview of a sentence with who gave it. */
export function settingIn(scan: VoiceScan, clause: Clause): Setting | null {
  const { first, last, index } = clause.sentence
  for (
    let at = scan.words.next(first, last, Word.Through);
    at < last;
    at = scan.words.next(at + 1, last, Word.Through)
  ) {
    const vouchers = interviewAt(scan, at, last)
    const speaker = vouchers.length ? speakerIn(scan, clause) : -1
    if (speaker >= 0) return { sentence: index, speaker, vouchers }
  }
  return null
}

function interviewAt(scan: VoiceScan, through: number, last: number): readonly Voucher[] {
  for (let at = through + 1; at < last && at < through + NEAR; at++) {
    const document = scan.documents.over(at)
    if (!document || document.first !== at || !document.document.speaks || !isThrough(scan, at)) continue
    return asVouchers(mediumOf(scan, document, Math.min(last, document.last + MEDIUM)))
  }
  return []
}

/** The one person who is a subject in the sentence. */
function speakerIn(scan: VoiceScan, clause: Clause): number {
  for (const group of clause.groups) {
    if (group.kind !== 'finite') continue
    const actors = scan.antecedents.actorsOf(group, clause)
    if (actors.length === 1 && scan.cast.actors[actors[0]!]!.kind === 'person') return actors[0]!
  }
  return -1
}
