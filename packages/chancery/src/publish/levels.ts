import { OFFICES, STATES } from '../atlas/index.ts'
import { foldName } from '../ledger/fold.ts'

/** 1 head of state or government, 2 minister or head of a great body, 3 deputy, envoy, presiding officer, 4 other. */
export type Level = 1 | 2 | 3 | 4

const levels = new Map<string, Level>()
for (const { level, fr, en } of OFFICES)
  for (const form of [fr, en].flatMap((one) => [...one.singular, ...one.plural, ...(one.short ?? [])])) {
    const folded = foldName(form)
    if (!levels.has(folded)) levels.set(folded, level)
  }

/** Words that only tell whose office it is: "français", "de France", "of the United States". */
const adjectives = new Set<string>()
const names: string[] = []
for (const { fr, en } of STATES) {
  for (const adjective of [...fr.adjectives, ...en.adjectives]) adjectives.add(foldName(adjective))
  for (const name of [fr.name, en.name, ...fr.also, ...en.also]) if (name.length > 1) names.push(foldName(name))
}
const byLength = [...new Set(names)].filter(Boolean).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
const WHOSE = new RegExp(` (?:d|du|de|de la|de l|des|of|of the|for) (?:${byLength.join('|')})$`)

/** The level of an office as printed, or null where the atlas does not know it. Whose office it is makes no difference. */
export function levelOf(office: string | null): Level | null {
  if (office === null) return null
  const folded = foldName(office)
  const whole = levels.get(folded)
  if (whole) return whole
  const bare = folded
    .replace(WHOSE, '')
    .split(' ')
    .filter((word) => !adjectives.has(word))
    .join(' ')
  return levels.get(bare) ?? null
}
