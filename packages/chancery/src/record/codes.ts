import type { Act, ActName, PloverType, Status } from './reading.ts'

/** The four classes of quad counts: what is said or done, with or against each other. */
export type QuadClass = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict'

/** What other data sets of political events would call an act. */
export interface EventCodes {
  readonly plover: PloverType
  /** Mode of PLOVER 0.8, or null where it has none or the act does not tell. */
  readonly mode: string | null
  /** A string: leading zeros count. */
  readonly cameo: string
  readonly quad: QuadClass
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

/** The class of each type, after the table of PLOVER 0.8. */
export const QUAD_OF: Readonly<Record<PloverType, QuadClass>> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  SANCTION: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
}

/** What a status makes of the types that it changes: the type, its CAMEO code. */
type Turned = Readonly<Partial<Record<PloverType, readonly [PloverType, string]>>>

/** Cooperation to come is an agreement: CAMEO's "express intent to …". */
const INTENDED: Turned = {
  CONSULT: ['AGREE', '036'],
  SUPPORT: ['AGREE', '032'],
  CONCEDE: ['AGREE', '035'],
  COOPERATE: ['AGREE', '031'],
  AID: ['AGREE', '033'],
  RETREAT: ['AGREE', '0356'],
}

/** Conflict announced is a threat. */
const ANNOUNCED: Turned = {
  PROTEST: ['THREATEN', '133'],
  SANCTION: ['THREATEN', '131'],
  MOBILIZE: ['THREATEN', '138'],
  COERCE: ['THREATEN', '137'],
  ASSAULT: ['THREATEN', '138'],
}

/** Cooperation that did not come about, or was called off, is a rejection. */
const DECLINED: Turned = {
  AGREE: ['REJECT', '120'],
  CONSULT: ['REJECT', '125'],
  SUPPORT: ['REJECT', '120'],
  CONCEDE: ['REJECT', '124'],
  COOPERATE: ['REJECT', '121'],
  AID: ['REJECT', '122'],
  RETREAT: ['REJECT', '1246'],
}

/** An act that someone asks for is that request, whatever the act. */
const ASKED: Turned = {
  AGREE: ['REQUEST', '100'],
  CONSULT: ['REQUEST', '106'],
  SUPPORT: ['REQUEST', '102'],
  CONCEDE: ['REQUEST', '105'],
  COOPERATE: ['REQUEST', '101'],
  AID: ['REQUEST', '103'],
  RETREAT: ['REQUEST', '1056'],
  REQUEST: ['REQUEST', '100'],
  ACCUSE: ['REQUEST', '100'],
  REJECT: ['REQUEST', '100'],
  THREATEN: ['REQUEST', '100'],
  PROTEST: ['REQUEST', '100'],
  SANCTION: ['REQUEST', '100'],
  MOBILIZE: ['REQUEST', '100'],
  COERCE: ['REQUEST', '100'],
  ASSAULT: ['REQUEST', '100'],
}

/** Types that consist in words: said to be possible they are no event, said to come they keep their type. */
const WORDS: ReadonlySet<PloverType> = new Set(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])

/** What each status makes of a type; null where the act takes place as what it is. */
const TURNED: Readonly<Record<Status, Turned | null>> = {
  done: null,
  ongoing: null,
  background: null,
  planned: { ...INTENDED, ...ANNOUNCED },
  possible: INTENDED,
  'called-for': ASKED,
  denied: DECLINED,
  refused: DECLINED,
}

/** Modes by CAMEO code, the longest code that begins one first; modes that the 0.8 manual no longer has are left out. */
const MODES: readonly (readonly [string, string])[] = [
  ['041', 'phone'],
  ['042', 'visit'],
  ['043', 'visit'],
  ['044', 'third-party'],
  ['0841', 'release'],
  ['086', 'access'],
  ['0871', 'ceasefire'],
  ['0872', 'withdraw'],
  ['0873', 'disarm'],
  ['0874', 'withdraw'],
  ['09', 'investigate'],
  ['101', 'assist'],
  ['102', 'assist'],
  ['103', 'assist'],
  ['104', 'change'],
  ['1056', 'yield'],
  ['105', 'change'],
  ['106', 'meet'],
  ['107', 'meet'],
  ['108', 'meet'],
  ['1121', 'allege'],
  ['1122', 'allege'],
  ['1123', 'allege'],
  ['1124', 'allege'],
  ['1125', 'allege'],
  ['114', 'allege'],
  ['115', 'allege'],
  ['11', 'disapprove'],
  ['121', 'assist'],
  ['122', 'assist'],
  ['123', 'change'],
  ['1243', 'yield'],
  ['1246', 'yield'],
  ['124', 'change'],
  ['125', 'meet'],
  ['126', 'meet'],
  ['127', 'meet'],
  ['129', 'yield'],
  ['133', 'relations'],
  ['136', 'expel'],
  ['137', 'violence'],
  ['138', 'violence'],
  ['139', 'relations'],
  ['141', 'demo'],
  ['142', 'hunger'],
  ['143', 'boycott'],
  ['144', 'obstruct'],
  ['145', 'riot'],
  ['151', 'police'],
  ['152', 'troops'],
  ['153', 'police'],
  ['154', 'troops'],
  ['161', 'withdraw'],
  ['162', 'discontinue'],
  ['164', 'withdraw'],
  ['166', 'expel'],
  ['171', 'seize'],
  ['1723', 'curfew'],
  ['1724', 'martial-law'],
  ['172', 'restrict'],
  ['173', 'arrest'],
  ['174', 'deport'],
  ['191', 'restrict'],
  ['192', 'seize'],
  ['181', 'abduct'],
  ['183', 'explosives'],
  ['186', 'targeted'],
  ['193', 'firearms'],
  ['194', 'heavy-weapons'],
  ['195', 'aerial'],
]

/** Codes whose type in PLOVER's own table is another than that of the act they stand for: no mode follows from them. */
const FOREIGN: Readonly<Partial<Record<PloverType, readonly string[]>>> = {
  SANCTION: ['17', '19', '11'],
  COERCE: ['16'],
}

/** Modes that an act tells by itself. */
const OWN_MODES: Readonly<Partial<Record<ActName, string>>> = { convene: 'multilateral', visit: 'visit', call: 'phone' }

/**
 * What PLOVER 0.8 and CAMEO would call an act with its status: facts of PLOVER's manual (draft 0.8, 2021-09, CC BY-SA 4.0)
 * and of its table CAMEO2PLOVER-2021, openeventdata/PLOVER@5e0c24f. Null where they have no word for it: an attack that is
 * only possible, sanctions denied. The act and its status are the record; this is a coarser view of them.
 */
export function eventCodes({
  act,
  plover,
  cameo,
  status,
}: Pick<Act, 'act' | 'plover' | 'cameo' | 'status'>): EventCodes | null {
  const turns = TURNED[status]
  const turned = turns?.[plover]
  if (turned) {
    const [type, code] = turned
    return { plover: type, mode: modeOf(type, code), cameo: code, quad: QUAD_OF[type] }
  }
  // words still to come stay words of their kind; what else a status leaves open is no event
  if (turns && !(status === 'planned' && WORDS.has(plover))) return null
  const code = cameo ?? CAMEO_OF[act]
  return { plover, mode: OWN_MODES[act] ?? modeOf(plover, code), cameo: code, quad: QUAD_OF[plover] }
}

function modeOf(type: PloverType, code: string): string | null {
  if (FOREIGN[type]?.some((root) => code.startsWith(root))) return null
  return MODES.find(([start]) => code.startsWith(start))?.[1] ?? null
}
