import { Phrasal } from '../word-classes.ts'
import { entryOf } from './entries.ts'
import type { MentionDraft } from './mention.ts'
import { blank, breaksLine, isPossessiveMark, type PhraseScan, statesBetween, withDeterminer } from './phrase.ts'
import { nameEnd } from './proper.ts'
import { reachRight } from './reach.ts'

/** "son homologue vietnamien Bui Thanh Son", "his Chinese counterpart, Wang Yi". */
export function counterpartPhrase(scan: PhraseScan, noun: number): MentionDraft | null {
  const { tokens, phrasal, rules } = scan
  let left = noun
  while (
    left > scan.first &&
    !scan.taken[left - 1] &&
    (entryOf(scan.hitOver[left - 1], 'state') || phrasal[left - 1] & Phrasal.TitleAdjective)
  ) {
    left = scan.hitOver[left - 1]?.first ?? left - 1
  }
  const first = withDeterminer(scan, left)
  const owned = first < left && phrasal[first] & Phrasal.Possessive
  if (!owned && !isPossessiveMark(tokens.norm[left - 1] ?? '')) return null
  const right = reachRight(scan, noun + 1, false)
  const plural = rules.plurals.has(tokens.norm[noun])
  const named = plural ? null : nameBeside(scan, right.last)
  const kind = plural ? 'group' : 'person'
  const mention = blank(scan, first, named?.[1] ?? right.last, kind, 'counterpart', 'read/name/counterpart')
  mention.name = named
  mention.office = [left, right.last]
  mention.states = [...statesBetween(scan, left, noun), ...right.states]
  mention.plural = plural
  mention.gender = rules.genders[tokens.norm[first]] ?? null
  mention.definite = true
  return mention
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
