import { foldName } from '../fold.ts'

// Names from other scripts are spelled as each language hears them: Choïgou and Shoigu, Poutine and Putin, Choe and Choi. Two spellings of
// one name come out alike here; different names mostly do not, and what does is only a candidate.

/** In order; each applies to what the ones before it left. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|tsh|cz|ch|sh/g, 'x'],
  [/ph/g, 'f'],
  [/dzh|dj|zh|j/g, 'j'],
  [/kh|gh/g, 'h'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gu(?=[eiy])/g, 'g'],
  [/ck|qu|q|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/tz|ts|dz/g, 'z'],
  [/ou|oo|w(?![aeiouy]|$)/g, 'u'],
  [/w/g, 'v'],
  [/eff$|ff$|f$/g, 'v'],
  [/oe|oi|oy/g, 'oi'],
  [/aye?|ai|ei|ey|ae/g, 'e'],
  [/ij|iy|yi|y/g, 'i'],
  [/ie/g, 'e'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/(?<=[^aeiou])e$/g, ''],
]

const memo = new Map<string, string>()
const REMEMBERED = 100_000

/** How a word of a name sounds, whatever language spelled it: "Choïgou" and "Shoigu" are both "xoigu". */
export function soundOf(word: string): string {
  const known = memo.get(word)
  if (known !== undefined) return known
  let sound = foldName(word).replaceAll(' ', '')
  for (const [spelling, by] of SPELLINGS) sound = sound.replace(spelling, by)
  if (memo.size < REMEMBERED) memo.set(word, sound)
  return sound
}

/** The consonants of a sound, without a j that others write y: Mohamed and Muhammad share theirs, Benyamin and Benjamin too. */
export const bonesOf = (sound: string): string => sound.replace(/[aeiou]|(?<!^)j/g, '') || sound

/** Words that stand in names of many and tell nobody apart. */
const PARTICLES = new Set(
  'de du la le van von der den bin ibn al el ould da dos do del di abu abou bint jr sr'.split(' '),
)

/** The words of a person's name that count, in order, as they sound. */
export const soundsOf = (name: string): string[] =>
  foldName(name)
    .split(' ')
    .filter((word, k) => word !== '' && !PARTICLES.has(word) && !(k > 0 && word === 'ben'))
    .map(soundOf)
