import type { ActName, PloverType } from '../record/reading.ts'

/**
 * The PLOVER 0.8 type of each act. A vote counts as support; a vote against what is voted on is `REJECT`, which the row
 * or the reader that knows the direction says.
 */
export const PLOVER_OF: Readonly<Record<ActName, PloverType>> = {
  meet: 'CONSULT',
  visit: 'CONSULT',
  call: 'CONSULT',
  consult: 'CONSULT',
  correspond: 'CONSULT',
  convene: 'CONSULT',
  mediate: 'CONSULT',
  agree: 'AGREE',
  sign: 'SUPPORT',
  ratify: 'SUPPORT',
  issue: 'SUPPORT',
  recognize: 'SUPPORT',
  support: 'SUPPORT',
  honor: 'SUPPORT',
  appoint: 'SUPPORT',
  vote: 'SUPPORT',
  concede: 'CONCEDE',
  cooperate: 'COOPERATE',
  aid: 'AID',
  'withdraw-forces': 'RETREAT',
  request: 'REQUEST',
  accuse: 'ACCUSE',
  reject: 'REJECT',
  threaten: 'THREATEN',
  protest: 'PROTEST',
  sanction: 'SANCTION',
  mobilize: 'MOBILIZE',
  coerce: 'COERCE',
  attack: 'ASSAULT',
}
