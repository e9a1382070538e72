import type { ActDraft } from './draft.ts'
import { isDone } from './status.ts'

/**
 * Joins acts that the dispatch tells more than once: same act, same parties, same standing, dates that do not disagree.
 * The first telling in the body keeps its evidence first; a headline's adds to it.
 */
export function mergeActs(acts: readonly ActDraft[], isHeadline: (sentence: number) => boolean): ActDraft[] {
  const kept: ActDraft[] = []
  const byKey = new Map<string, ActDraft[]>()
  for (const act of acts) {
    const same = byKey.get(keyOf(act)) ?? []
    const twin = same.find((other) => (other.date === act.date || other.date === null || act.date === null) && (other.sentence !== act.sentence || overlap(other, act)))
    if (!twin) {
      same.push(act)
      byKey.set(keyOf(act), same.slice(-8))
      kept.push(act)
      continue
    }
    twin.date ??= act.date
    twin.place ??= act.place
    twin.stage ??= act.stage
    for (const instrument of act.instruments) if (!twin.instruments.includes(instrument)) twin.instruments.push(instrument)
    if (isHeadline(twin.sentence) && !isHeadline(act.sentence)) {
      twin.evidence = [...act.evidence, ...twin.evidence]
      twin.status = act.status
    } else twin.evidence = [...twin.evidence, ...act.evidence]
    for (const rule of act.rules) if (!twin.rules.includes(rule)) twin.rules.push(rule)
  }
  return kept
}

const overlap = (a: ActDraft, b: ActDraft): boolean => a.evidence.some((one) => b.evidence.some((two) => one.start < two.end && two.start < one.end))

const keyOf = (act: ActDraft): string =>
  `${act.act}|${isDone(act.status) ? 'done' : act.status}|${act.parties.map((party) => `${party.actor}:${party.role === 'recipient' ? 'r' : 'a'}`).sort().join(',')}`
