import { actorsStep } from '../actors/step.ts'
import { actsStep } from '../acts/step.ts'
import { copiesStep } from '../copies/step.ts'
import { instrumentsStep } from '../instruments/step.ts'
import type { SettleStep } from './step.ts'

/** The steps of settling, in order: a later one sees what the earlier ones joined. */
export const STEPS: readonly SettleStep[] = [copiesStep, actorsStep, instrumentsStep, actsStep]
