/** Spellings that French inflection gives; the likeliest first where grammar leaves several open. */

const AUX = new Set(['bail', 'corail', 'émail', 'soupirail', 'travail', 'vantail', 'vitrail'])
const ALS = new Set([
  'aval',
  'bal',
  'bancal',
  'banal',
  'cal',
  'carnaval',
  'cérémonial',
  'chacal',
  'fatal',
  'festival',
  'final',
  'glacial',
  'natal',
  'naval',
  'prénatal',
  'postnatal',
  'néonatal',
  'narval',
  'pal',
  'récital',
  'régal',
  'santal',
  'serval',
  'tonal',
  'tribal',
])
const OUX = new Set(['bijou', 'caillou', 'chou', 'genou', 'hibou', 'joujou', 'pou'])
const EUS = new Set(['bleu', 'émeu', 'landau', 'pneu', 'sarrau', 'lieu-jaune'])

/** The plural of a noun or a masculine adjective. */
export const pluralOf = (word: string): string => {
  if (/[sxz]$/.test(word)) return word
  if (/al$/.test(word)) return ALS.has(word) ? `${word}s` : `${word.slice(0, -1)}ux`
  if (AUX.has(word)) return `${word.slice(0, -2)}ux`
  if (/(?:au|eu)$/.test(word)) return EUS.has(word) ? `${word}s` : `${word}x`
  return OUX.has(word) ? `${word}x` : `${word}s`
}

const ODD_FEMININES: Readonly<Record<string, string>> = {
  beau: 'belle',
  nouveau: 'nouvelle',
  jumeau: 'jumelle',
  fou: 'folle',
  mou: 'molle',
  vieux: 'vieille',
  doux: 'douce',
  faux: 'fausse',
  roux: 'rousse',
  blanc: 'blanche',
  franc: 'franche',
  sec: 'sèche',
  grec: 'grecque',
  frais: 'fraîche',
  tiers: 'tierce',
  favori: 'favorite',
  coi: 'coite',
  malin: 'maligne',
  bénin: 'bénigne',
  gros: 'grosse',
  gras: 'grasse',
  bas: 'basse',
  las: 'lasse',
  épais: 'épaisse',
  métis: 'métisse',
  exprès: 'expresse',
  absous: 'absoute',
  dissous: 'dissoute',
  sot: 'sotte',
  pâlot: 'pâlotte',
  vieillot: 'vieillotte',
  long: 'longue',
  oblong: 'oblongue',
  gentil: 'gentille',
  nul: 'nulle',
  hébreu: 'hébraïque',
  andalou: 'andalouse',
  esquimau: 'esquimaude',
  rigolo: 'rigolote',
  bref: 'brève',
  paysan: 'paysanne',
}
const ÈTE = /(?:compl|concr|désu|discr|inqui|repl|secr|indiscr|incompl|qui)et$/
const EURE = /(?:anté|exté|infé|inté|posté|supé|ulté|cité|ma|mi|meill)(?:rieur|jeur|neur|eur)$/

/** The feminines that an adjective may have. */
export const femininesOf = (adjective: string): string[] => {
  const odd = ODD_FEMININES[adjective]
  if (odd !== undefined) return [odd]
  const cut = (n: number, ending: string): string => adjective.slice(0, adjective.length - n) + ending
  if (/e$/.test(adjective)) return [adjective]
  if (/eux$/.test(adjective)) return [cut(1, 'se')]
  if (/oux$/.test(adjective)) return [cut(1, 'se')]
  if (/f$/.test(adjective)) return [cut(1, 've')]
  if (/er$/.test(adjective)) return [cut(2, 'ère')]
  if (ÈTE.test(adjective)) return [cut(2, 'ète')]
  if (/(?:el|eil|en|on|et)$/.test(adjective)) return [`${adjective}${adjective.at(-1)}e`, `${adjective}e`]
  if (EURE.test(adjective)) return [`${adjective}e`]
  if (/teur$/.test(adjective)) return [cut(3, 'rice'), cut(1, 'se')]
  if (/eur$/.test(adjective)) return [cut(1, 'se'), `${adjective}e`]
  if (/c$/.test(adjective)) return [cut(1, 'que'), cut(1, 'che')]
  if (/gu$/.test(adjective)) return [`${adjective}ë`, cut(1, 'üe')]
  return [`${adjective}e`]
}
