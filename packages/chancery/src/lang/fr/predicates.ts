import type { PredicateRow } from '../predicate.ts'
import { frAgreements } from './predicates-agreements.ts'
import { frForce } from './predicates-force.ts'
import { frMeetings } from './predicates-meetings.ts'
import { frPressure } from './predicates-pressure.ts'
import { frSupport } from './predicates-support.ts'

/** Every way in which French tells an act of the record. */
export const frPredicates: readonly PredicateRow[] = [...frMeetings, ...frAgreements, ...frSupport, ...frPressure, ...frForce]
