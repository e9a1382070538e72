import type { ModalRow } from '../../lang/modal.ts'
import type { VerbGroup } from '../clause/group.ts'
import { isDone, type Judged, judged, type StatusScan } from './status.ts'

/** "est arrivé à Rome pour signer": a verb that vouches for the act governs it by its own link alone. */
export function isLinked({ syntax, grammar }: StatusScan, row: ModalRow, group: VerbGroup): boolean {
  if (row.link === undefined || row.particle) return true
  const before = group.first - 1
  if (syntax.rules.coordinators.has(syntax.norm(before))) return true
  return (
    row.link.includes(syntax.preposition(before)) ||
    (row.gives !== 'as-governor' && row.gives !== 'done') ||
    (grammar.markedInfinitive && group.kind === 'infinitive')
  )
}

/** What a row and the standing of the governing verb make of the governed act. */
export function grade(
  row: Pick<ModalRow, 'id' | 'gives' | 'form' | 'hearsay' | 'negated'>,
  governor: VerbGroup,
  told: Judged,
): Judged {
  // a row that asks for a form ("devrait") has its tense in its status
  const formed = row.form !== undefined && !governor.negated && governor.modal === null && !governor.hearsay
  const outer: Judged = formed ? { status: 'done', rule: row.id } : told
  const made = row.gives
  if (row.hearsay) return judged('possible', 'hearsay')
  if (outer.status === 'denied' && row.negated)
    return { status: row.negated === 'done' && governor.tense === 'future' ? 'planned' : row.negated, rule: row.id }
  if (made === 'as-governor') return outer
  if (made === 'done') return isDone(outer.status) ? { status: 'done', rule: row.id } : outer
  // "did not refuse to sign" does not say that it was signed
  if (!isDone(outer.status))
    return outer.status === 'denied'
      ? judged(isDone(made) || made === 'planned' || made === 'called-for' ? 'denied' : 'possible', 'denied-governor')
      : made === 'denied' || made === 'refused'
        ? judged('possible', 'open-refusal')
        : judged(outer.status, 'open-governor')
  return { status: made, rule: row.id }
}
