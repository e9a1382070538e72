/** Shortest surname of which another spelling is known again: short ones differ by a letter and are others'. */
const SHORTEST = 6

/**
 * Whether two folded surnames may be one in two transcriptions: Pachinian and Pashinyan, Lukashenko and Loukachenko. Their
 * sounds, written one way, are the same but for one letter.
 */
export function isVariant(a: string, b: string): boolean {
  if (a.length < SHORTEST || b.length < SHORTEST || Math.abs(a.length - b.length) > 3) return false
  // the parts of hyphenated names are names: Jong-un and Jong-il
  if (a.includes('-') || b.includes('-')) return false
  const [x, y] = [soundOf(a), soundOf(b)]
  return x[0] === y[0] && withinOne(x, y)
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|sch|sh|ch/g, 'c'],
  [/ph/g, 'f'],
  [/ou|w/g, 'u'],
  [/[yj]/g, 'i'],
  [/kh|gh/g, 'k'],
  [/(.)\1+/g, '$1'],
]

const soundOf = (name: string): string =>
  SOUNDS.reduce((sound, [pattern, letter]) => sound.replace(pattern, letter), name)

/** Whether two words are the same but for one letter put in, left out or changed. */
function withinOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.length === long.length ? at + 1 : at
  return short.slice(rest) === long.slice(at + 1)
}
