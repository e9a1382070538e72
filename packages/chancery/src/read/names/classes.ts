/** Offices and institutions that are held or kept at a place: a preposition of place after them belongs to their name. */
const POSTS: ReadonlySet<string> = new Set([
  'ambassador',
  'ambassador-at-large',
  'permanent-representative',
  'papal-nuncio',
  'high-commissioner',
  'special-envoy',
  'special-representative',
  'charge-daffaires',
  'head-of-mission',
  'consul',
  'attache',
  'counsellor',
  'representative',
  'coordinator',
  'candidate',
  'commander',
  'adviser',
  'security-adviser',
  'head',
  'embassy',
  'consulate',
  'nunciature',
  'permanent-mission',
  'peacekeepers',
])

/** Offices that one person of a state may be called by, so that "the President" and "the head of state" are one. */
const SAME: readonly (readonly string[])[] = [
  ['president', 'head-of-state', 'state-affairs-president', 'junta-leader'],
  ['prime-minister', 'head-of-government', 'chancellor'],
  ['king', 'emperor', 'sultan', 'emir'],
  ['special-envoy', 'special-representative'],
  ['chief-of-staff', 'joint-chiefs-chairman'],
  ['ambassador', 'diplomat'],
  ['deputy', 'member'],
]

/** Offices that say little, so that any holder of another one may be called by them. */
const LOOSE: ReadonlySet<string> = new Set([
  'official',
  'diplomat',
  'leader',
  'politician',
  'minister',
  'representative',
  'journalist',
  'officer',
  'head',
  'activist',
  'expert',
  'businessperson',
])

/** Military and other ranks: a second title before a name that is no office of its own. */
const RANKS: ReadonlySet<string> = new Set(['general', 'admiral', 'officer', 'prince'])

/** Institutions of which a state has one, so that the definite noun alone names it within a dispatch. */
const SOLE: ReadonlySet<string> = new Set([
  'parliament',
  'national-assembly',
  'senate',
  'chamber-of-deputies',
  'congress',
  'supreme-court',
  'electoral-commission',
  'army',
  'armed-forces',
  'air-force',
  'navy',
  'general-staff',
  'police',
  'presidency',
  'prime-ministers-office',
  'cabinet',
  'royal-court',
  'junta',
  'security-council',
  'central-bank',
  'opposition',
  'prosecution',
  'parliamentary-committee',
  'border-guard',
  'guard',
])

const CLASS: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((ids) => ids.map((id): [string, string] => [id, ids[0]])),
)

export const isPost = (id: string): boolean => POSTS.has(id)

/** The class of an office: offices of one class may be one person's. */
export const officeClass = (id: string): string => CLASS.get(id) ?? id

export const isLoose = (id: string): boolean => LOOSE.has(id)

export const isRank = (id: string): boolean => RANKS.has(id)

/** Whether the definite noun alone, with no owner, names one body within a dispatch. Ministries do by their portfolio. */
export const isSole = (id: string): boolean => SOLE.has(id) || (id.endsWith('-ministry') && id !== 'ministry')
