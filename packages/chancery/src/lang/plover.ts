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

/**
 * The CAMEO 1.1b3 code nearest to each act, where a predicate's row names no finer one. Codes as published with CAMEO and
 * mapped by PLOVER 0.8.
 */
export const CAMEO_OF: Readonly<Record<ActName, string>> = {
  meet: '040', // consult
  visit: '042', // make a visit
  call: '041', // discuss by telephone
  consult: '046', // engage in negotiation
  correspond: '040',
  convene: '040',
  mediate: '045', // mediate
  agree: '030', // express intent to cooperate
  sign: '057', // sign formal agreement
  ratify: '057',
  issue: '050', // engage in diplomatic cooperation
  recognize: '054', // grant diplomatic recognition
  support: '051', // praise or endorse
  honor: '051',
  appoint: '050',
  concede: '080', // yield
  cooperate: '060', // engage in material cooperation
  aid: '070', // provide aid
  'withdraw-forces': '087', // de-escalate military engagement
  request: '100', // demand
  accuse: '112', // accuse
  reject: '120', // reject
  threaten: '130', // threaten
  sanction: '160', // reduce relations
  mobilize: '150', // demonstrate military or police power
  coerce: '170', // coerce
  attack: '190', // use conventional military force
  protest: '140', // engage in political dissent
  vote: '050',
}
