import { entryOf } from './entries.ts'
import {
  blank,
  breaksLine,
  type Draftee,
  isPossessiveMark,
  type PhraseScan,
  statesBetween,
  withDeterminer,
} from './phrase.ts'
import { nameEnd } from './proper.ts'
import { reachRight } from './reach.ts'

/** "son homologue vietnamien Bui Thanh Son", "his Chinese counterpart, Wang Yi". */
export function counterpartPhrase(scan: PhraseScan, noun: number): Draftee | null {
  const { tokens, rules } = scan
  let left = noun
  while (
    left > scan.first &&
    !scan.taken[left - 1] &&
    (entryOf(scan.hitOver[left - 1], 'state') || rules.titleAdjectives.has(tokens.norm[left - 1]))
  ) {
    left = scan.hitOver[left - 1]?.first ?? left - 1
  }
  const first = withDeterminer(scan, left)
  const owned = first < left && rules.possessives.has(tokens.norm[first])
  if (!owned && !isPossessiveMark(tokens.norm[left - 1] ?? '')) return null
  const right = reachRight(scan, noun + 1, false)
  const states = [...statesBetween(scan, left, noun), ...right.states]
  const plural = rules.plurals.has(tokens.norm[noun])
  const named = plural ? null : nameBeside(scan, right.last)
  return blank({
    first,
    last: named?.[1] ?? right.last,
    kind: plural ? 'group' : 'person',
    form: 'counterpart',
    name: named,
    office: [left, right.last],
    states,
    plural,
    gender: rules.genders[tokens.norm[first]] ?? null,
    definite: true,
    rule: 'read/name/counterpart',
  })
}

/** A name right after a phrase, over a comma and an honorific. */
function nameBeside(scan: PhraseScan, at: number): readonly [number, number] | null {
  if (at >= scan.last || breaksLine(scan, at)) return null
  const comma = scan.tokens.norm[at] === ','
  let from = comma ? at + 1 : at
  if (entryOf(scan.hitAt[from], 'honorific')) from = scan.hitAt[from]!.last
  const end = nameEnd(scan, from)
  return end < 0 || (comma && end - from < 2) ? null : [from, end]
}
