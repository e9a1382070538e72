import { OFFICES } from '../../atlas/index.ts'
import { foldName } from '../fold.ts'

/** 1 head of state or government, 2 minister, 3 deputy or envoy, 4 other. */
export type Level = 1 | 2 | 3 | 4

/** Whoever stands under the holder of an office, or held it once. */
const UNDER = /^(?:deputy|vice|assistant|under|adjoint|adjointe|delegue|deleguee|associate|suppleant|suppleante)$/
const ONCE = /^(?:former|ex|late|ancien|ancienne|feu|outgoing|then)$/

const { levels, longest } = (() => {
  const found = new Map<string, Level>()
  let most = 1
  for (const { level, fr, en } of OFFICES) {
    for (const form of [fr, en].flatMap(({ singular, plural, short = [] }) => [...singular, ...plural, ...short])) {
      const folded = foldName(form)
      most = Math.max(most, folded.split(' ').length)
      found.set(folded, Math.min(level, found.get(folded) ?? 4) as Level)
    }
  }
  return { levels: found as ReadonlyMap<string, Level>, longest: most }
})()

const memo = new Map<string, Level | null>()

/**
 * The level of an office as printed, by the longest office of the atlas that it names; null where it names none. A deputy whose office the
 * atlas holds only for the holder is a deputy; who held an office once holds none.
 */
export function levelOf(office: string): Level | null {
  const known = memo.get(office)
  if (known !== undefined) return known
  const made = find(foldName(office).split(' '))
  if (memo.size < 100_000) memo.set(office, made)
  return made
}

function find(words: readonly string[]): Level | null {
  if (words.some((word) => ONCE.test(word))) return 4
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    let best: Level | null = null
    for (let at = 0; at + length <= words.length; at++) {
      const form = words.slice(at, at + length)
      const level = levels.get(form.join(' '))
      if (level === undefined) continue
      const under = words.some((word) => UNDER.test(word)) && !form.some((word) => UNDER.test(word))
      const own = under && level < 3 ? 3 : level
      if (best === null || own < best) best = own
    }
    if (best !== null) return best
  }
  return null
}
