// Words by which a dispatch itself tells the form of a meeting or the kind of a visit, French and English, as printed in its evidence.

/** Kinds of visit, in the order in which a row lists them. A visit is of no kind unless a dispatch says so. */
export const VISIT_KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['state', /\bvisites? d['’][ÉEée]tat\b|\bstate visits?\b/iu],
  ['official', /\bvisites? officielles?\b|\bofficial visits?\b/iu],
  ['working', /\bvisites? (?:officielles? )?de travail\b|\bworking visits?\b/iu],
  ['private', /\bvisites? privées?\b|\bprivate visits?\b/iu],
  [
    'transit',
    /\b(?:fait|fera|faire|faisait) escale\b|\bvisites? d['’]escale\b|\bstop(?:ped|s|ping)? over\b|\bstopover\b/iu,
  ],
  ['multilateral', /\bsommet\b|\bsummit\b|\bAssemblée générale\b|\bGeneral Assembly\b/iu],
]

/** By which words a dispatch tells why someone travels; the occasion follows them, up to the next mark. */
export const OCCASION: RegExp =
  /(?<!\p{L})(?:à l['’]occasion d(?:e l['’]|e la |es |u |e |['’])|on the occasion of (?:the )?|(?:pour|afin d[e'’]) ?(?:assister|participer|prendre part) (?:à l['’]|à la |aux? |à )|to (?:attend|take part in|participate in) (?:the |an? )?)([^,.;:()«»“”"\n]{3,100})/iu

export const VIDEO: RegExp =
  /\bvisioconf[ée]rences?\b|\bvid[ée]oconf[ée]rences?\b|\bpar vid[ée]o\b|\bvideo (?:conference|call|link|summit)|\bvideoconferenc|\bvirtual(?:ly)?\b/iu

export const MARGINS: RegExp = /\ben marge d|\bon the (?:sidelines|margins?) of\b/iu
