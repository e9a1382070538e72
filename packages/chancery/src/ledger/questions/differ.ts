import { daysOf } from '../days.ts'
import { foldName } from '../fold.ts'
import type { ActView, ReportView } from '../views/view.ts'

/** In what reports of one act may disagree. */
export type Matter = 'date' | 'place' | 'stage' | 'act' | 'status'

/** One thing that reports disagree on: what each says, and which reports say it. */
export interface Disagreement {
  readonly matter: Matter
  readonly told: readonly { readonly value: string; readonly reports: readonly string[] }[]
}

/**
 * Where reports of one act disagree. A date that another one only makes more exact is no disagreement, nor is an announcement of what was
 * then done; told and denied is.
 */
export function disagreements({ reports }: Pick<ActView, 'reports'>): Disagreement[] {
  if (reports.length < 2) return []
  return [
    byValue('date', reports, ({ date }) => date, apart),
    byValue('place', reports, ({ place }) => place, differs),
    byValue('stage', reports, ({ stage }) => stage, differs),
    byValue('act', reports, ({ act }) => act, differs),
    byValue(
      'status',
      reports,
      ({ status }) => status,
      (a, b) => (a === 'denied') !== (b === 'denied'),
    ),
  ].flatMap((one) => one ?? [])
}

const differs = (a: string, b: string): boolean => foldName(a) !== foldName(b)

function apart(a: string, b: string): boolean {
  const [first, second] = [daysOf(a), daysOf(b)]
  return (
    Math.max(first.from ?? -Infinity, second.from ?? -Infinity) > Math.min(first.to ?? Infinity, second.to ?? Infinity)
  )
}

function byValue(
  matter: Matter,
  reports: readonly ReportView[],
  of: (report: ReportView) => string | null,
  disagree: (a: string, b: string) => boolean,
): Disagreement | null {
  const told = [
    ...Map.groupBy(
      reports.filter((report) => of(report) !== null),
      (report) => of(report)!,
    ),
  ].map(([value, some]) => ({ value, reports: some.map((report) => report.id) }))
  const apartFromAny = told.filter((one) => told.some((other) => other !== one && disagree(one.value, other.value)))
  return apartFromAny.length > 1 ? { matter, told: apartFromAny } : null
}
