import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { NOBODY, ofMentions, ofPronoun, type Speaker } from './phrase.ts'
import { isLight, type VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** "The group left Rome | but said": the subject of the verb before goes on where "but" ties a verb without one to it. */
export function carried(scan: VoiceScan, clause: Clause, group: VerbGroup): Speaker | null {
  const { syntax } = scan
  if (!scan.speech.bareClause || group.kind !== 'finite' || !scan.words.is(group.first - 1, Word.Breaker)) return null
  const own = group.index - clause.groups[0]!.index
  for (let at = own - 1; at >= 0 && at > own - CARRIED; at--) {
    const main = clause.groups[at]!
    if (main.kind !== 'finite') continue
    if (main.pronoun >= 0)
      return syntax.rules.pronouns[syntax.norm(main.pronoun)] ? ofPronoun(scan, clause, main.pronoun) : null
    const subject = syntax.subjectOf(main, clause)
    return subject.length ? ofMentions(scan, subject, 'read/voice/shared-subject') : leadingPhrase(scan, clause)
  }
  return null
}

/** How many verbs before a verb without a subject are looked at. */
const CARRIED = 6

/** "The groups left, | saying …": whoever the sentence begins with, if it begins with someone. */
export function leadingPhrase(scan: VoiceScan, clause: Clause): Speaker {
  const { first } = clause.sentence
  const mention = scan.syntax.mentionAt[first]
  if (mention) return ofMentions(scan, [mention], 'read/voice/subject')
  const verb = clause.groups[0]
  return scan.words.is(first, Word.Article | Word.Determiner) && verb && verb.kind === 'finite' && verb.first > first
    ? described(scan, first, verb.first)
    : NOBODY
}

/** A subject that no actor is known for: "one slide says", "several cast members said". */
export function described(scan: VoiceScan, first: number, last: number): Speaker {
  const { tokens } = scan.syntax
  let end = last
  while (end > first + 1 && (isLight(scan, end - 1) || scan.syntax.isPunctuation(end - 1))) end--
  return {
    actors: [],
    mention: { start: tokens.start[first]!, end: tokens.end[end - 1]! },
    vouchers: [],
    rule: 'read/voice/described',
  }
}
