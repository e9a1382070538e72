import type { Filled, RoleScan } from './slots.ts'

/** Acts that only someone can do: what meets or writes is no "Violence" or "Famine". */
const PERSONAL: ReadonlySet<string> = new Set([
  'meet',
  'visit',
  'convene',
  'call',
  'consult',
  'correspond',
  'sign',
  'issue',
  'appoint',
])

/**
 * A word that is capitalised once, at the head of a sentence, may be any word: nobody to hang an act on, unless it is
 * one that things do not do. English has no article before a common noun there; French mostly has.
 */
export function sure(scan: RoleScan, filled: Filled, act: string | null): Filled {
  if (act !== null && PERSONAL.has(act) && !scan.syntax.rules.headFirst) return filled
  let doubtful = false
  for (const { actor } of filled.parties) doubtful ||= isDoubtful(scan, actor)
  if (doubtful) filled.parties = filled.parties.filter(({ actor }) => !isDoubtful(scan, actor))
  return filled
}

function isDoubtful(scan: RoleScan, actor: number): boolean {
  const { kind, nameTokens, mentions } = scan.cast.actors[actor]!
  return (
    kind === 'person' &&
    nameTokens.length === 1 &&
    mentions.length === 1 &&
    mentions[0]!.rule === 'read/name/bare' &&
    scan.syntax.opensSentence(mentions[0]!.first)
  )
}
