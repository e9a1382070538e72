import type { PredicateRow } from '../predicate.ts'
import { enAgreements } from './predicates-agreements.ts'
import { enConflict } from './predicates-conflict.ts'
import { enForce } from './predicates-force.ts'
import { enFormulas } from './predicates-formulas.ts'
import { enJustice } from './predicates-justice.ts'
import { enMeetings } from './predicates-meetings.ts'
import { enPressure } from './predicates-pressure.ts'
import { enRelease } from './predicates-release.ts'
import { enRelief } from './predicates-relief.ts'
import { enSupport } from './predicates-support.ts'
import { enViolence } from './predicates-violence.ts'

/** Every way in which English tells an act of the record. */
export const enPredicates: readonly PredicateRow[] = [
  ...enMeetings,
  ...enAgreements,
  ...enSupport,
  ...enPressure,
  ...enForce,
  ...enJustice,
  ...enViolence,
  ...enRelief,
  ...enConflict,
  ...enRelease,
  ...enFormulas,
]
