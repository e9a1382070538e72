import { Word } from '../voice/words.ts'
import type { RoleScan } from './slots.ts'

/** Where a noun's complements end: at a gerund or infinitive, which has its own, or at a comma, unless another complement or someone's name in apposition follows it. */
export function complementsEnd({ syntax, words, compiled }: RoleScan, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const inside = syntax.mentionAt[at]
    if (inside && inside.last > at + 1) at = inside.last - 1
    const verb = syntax.groupOver[at]
    if (verb?.kind === 'gerund' || verb?.kind === 'infinitive') return at
    if (!syntax.isComma(at)) continue
    const next = at + 1
    // "with neighbouring countries, including Kenya and Chad": the group and those that it counts
    const group = syntax.mentionBefore[at]
    const counted = group?.plural ? syntax.withFollowing(group, limit) : []
    const last = counted.at(-1)?.last ?? at
    if (last > next) {
      at = last - 1
      continue
    }
    const mention = syntax.mentionAfter(next, limit, 1)
    if (mention && mention.last < limit && syntax.isComma(mention.last)) at = mention.last
    // "in Bali, Indonesia": a state's name may follow a place's
    else if (mention && (syntax.mentionBefore[at] || (!syntax.rules.headFirst && mention.kind === 'state')))
      at = mention.last - 1
    else if (furtherSide({ syntax, words, compiled }, next, limit)) at = next
    else if (!words.is(next, Word.Slot) || words.is(next, Word.Of)) return at
  }
  return limit
}

/** ", as well as with the rebels": small words before the other side's preposition. */
function furtherSide(
  { syntax, words, compiled }: Pick<RoleScan, 'syntax' | 'words' | 'compiled'>,
  from: number,
  limit: number,
): boolean {
  const { companion } = compiled.language.nominal
  for (let at = from; at < limit && at < from + 4; at++) {
    if (syntax.norm(at) === companion) return at > from
    if (!words.is(at, Word.Subordinator | Word.Coordinator | Word.Adverb)) return false
  }
  return false
}
