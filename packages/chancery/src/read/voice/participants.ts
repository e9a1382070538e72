import type { Clause } from '../clause/clauses.ts'
import { NOBODY, type Speaker } from './phrase.ts'
import type { VoiceScan } from './scan.ts'

/** How many sentences back the account of a meeting names those who meet, and how many verbs of each are tried. */
const BACK = 3
const VERBS = 6

/**
 * "X et Y ont échangé des idées. L'importance du dialogue a été soulignée.": in an account of talks, what is said without
 * an agent is said by those who talk, the last subject of more than one.
 */
export function participants(scan: VoiceScan, clause: Clause): Speaker {
  for (let back = 0; back <= BACK; back++) {
    const here = scan.antecedents.sentence(clause.sentence.index - back)
    if (!here) break
    for (const group of here.groups.slice(0, VERBS)) {
      if (group.kind !== 'finite' || group.passive) continue
      const actors = [...new Set(scan.syntax.subjectOf(group, here).flatMap(({ entities }) => entities))]
      if (actors.length > 1 && actors.every((index) => TALKS.has(scan.cast.actors[index]!.kind)))
        return { actors, mention: null, vouchers: [], rule: 'read/voice/participants' }
    }
  }
  return NOBODY
}

const TALKS: ReadonlySet<string> = new Set(['person', 'state', 'organization'])
