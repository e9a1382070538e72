import type { Clause } from '../clause/clauses.ts'
import { described } from './carried.ts'
import type { FoundCue } from './cues.ts'
import type { Voucher } from './draft.ts'
import { NOBODY, ofMentions, phraseSpeaker, type Speaker } from './phrase.ts'
import { overAdjuncts, overLight, type VoiceScan } from './scan.ts'
import { wherebyOf } from './whereby.ts'
import { Word } from './words.ts'

/** ", a rapporté l'agence, citant un communiqué": what is told comes from the source; the teller vouches for it. */
export function cited(scan: VoiceScan, clause: Clause, cue: FoundCue, teller: Speaker): Speaker | null {
  const { syntax, speech } = scan
  const end = overLight(scan, overAdjuncts(scan, cue.region[1], clause.sentence.last), clause.sentence.last)
  const at = end + (syntax.norm(end) === ',' ? 1 : 0)
  return speech.citing.has(syntax.norm(at)) ? citedAt(scan, at, clause.sentence.last, teller) : null
}

/** Who is cited behind the participle at `at`, with the teller as voucher. */
function citedAt(scan: VoiceScan, at: number, limit: number, teller: Speaker): Speaker | null {
  const source = phraseSpeaker(scan, [at + 1, Math.min(limit, at + 20)], 'read/voice/cited')
  for (const { kind, index } of source?.vouchers ?? []) if (kind === 'document') scan.cited.add(index)
  return (
    source && {
      ...source,
      vouchers: [...teller.actors.map((index): Voucher => ({ kind: 'actor', index })), ...source.vouchers],
      rule: 'read/voice/cited',
    }
  )
}

/** "selon X", "according to the statement", "selon lui", "selon laquelle". */
export function sourceOf(scan: VoiceScan, clause: Clause, cue: FoundCue): Speaker {
  const { syntax, speech } = scan
  if (speech.whereby.has(syntax.norm(cue.last - 1))) {
    return wherebyOf(scan, clause, cue)
  }
  let from = cue.last
  const to = cue.region[1]
  while (from < to && !syntax.mentionAt[from] && scan.words.is(from, Word.Article | Word.Of | Word.To)) from++
  const oblique = speech.obliques[syntax.norm(from)]
  if (oblique && !syntax.mentionAt[from]) {
    const { tokens } = syntax
    return {
      actors: scan.antecedents.antecedent(from, { ...oblique, person: true }, clause),
      mention: { start: tokens.start[from]!, end: tokens.end[from]! },
      vouchers: [],
      rule: 'read/voice/pronoun',
    }
  }
  let end = from
  while (end < to && !(syntax.norm(end) === ',' && speech.citing.has(syntax.norm(end + 1)))) end++
  const teller =
    dataOf(scan, from, end) ??
    phraseSpeaker(scan, [from, end], 'read/voice/source') ??
    (from < end ? described(scan, from, end) : NOBODY)
  return (end < to ? citedAt(scan, end + 1, to, teller) : null) ?? teller
}

/** "selon des chiffres de la Commission": who makes known what the noun of data names. */
function dataOf(scan: VoiceScan, from: number, to: number): Speaker | null {
  const { syntax, speech } = scan
  for (let at = from; at < to && at < from + 2; at++) {
    if (syntax.mentionAt[at]) return null
    if (!speech.data.has(syntax.norm(at))) continue
    for (let of = at + 1; of < to && of < at + 4; of++) {
      if (!scan.words.is(of, Word.Of)) continue
      const owner = syntax.mentionAt[of] ?? syntax.mentionAfter(of + 1, to, 1)
      return owner ? ofMentions(scan, syntax.withFollowing(owner, to), 'read/voice/source') : null
    }
  }
  return null
}
