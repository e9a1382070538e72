import type { FaultCode } from '../../record/faults.ts'

export type Check =
  | 'evidence'
  | 'told'
  | 'identity'
  | 'reading'
  | 'dangling'
  | 'canonical'
  | 'live'
  | 'sums'
  | 'search'
  | 'file'
  | 'pending'

/** What is looked at, each with the code of the fault that it is where it fails. */
export const CHECKS: Readonly<Record<Check, FaultCode>> = {
  /** Spans lie within the text of their dispatch and are not empty. */
  evidence: 'CHY035',
  /** What the record holds of a reading is what the stored reading tells. */
  told: 'CHY035',
  /** The id of a dispatch is that of its fields; the hash of a text is that of the text. */
  identity: 'CHY036',
  /** A stored reading can be unpacked, is a reading by the schema, and has the id of its content. */
  reading: 'CHY036',
  /** What a row points to is there. */
  dangling: 'CHY037',
  /** What was joined leads to one that leads to itself. */
  canonical: 'CHY038',
  /** One live reading for each dispatch; its reports are live and no others. */
  live: 'CHY038',
  /** An act counts the reports and sources that tell it. */
  sums: 'CHY038',
  /** Every dispatch can be found by its words. */
  search: 'CHY038',
  /** The file itself is sound (SQLite). */
  file: 'CHY038',
  /** Everything that came was joined with the rest. */
  pending: 'CHY039',
}

/** Something that is not as it should be. */
export interface Finding {
  readonly check: Check
  /** The table and the row. */
  readonly table: string
  readonly id: string
  /** What exactly, in the record's own terms. */
  readonly detail: string
}

/** What was looked at, and what was found. */
export interface VerifyReport {
  readonly counts: Record<
    | 'dispatches'
    | 'readings'
    | 'reports'
    | 'spans'
    | 'actors'
    | 'instruments'
    | 'acts'
    | 'judgements'
    | 'copies'
    | 'changes'
    | 'pending',
    number
  >
  /** The first ones of each check; `found` counts all. */
  readonly findings: Finding[]
  readonly found: Partial<Record<Check, number>>
}

/** Findings of one check that are told; the rest is counted. */
export const TOLD = 100

export function note(report: VerifyReport, finding: Finding): void {
  const before = report.found[finding.check] ?? 0
  report.found[finding.check] = before + 1
  if (before < TOLD) report.findings.push(finding)
}
