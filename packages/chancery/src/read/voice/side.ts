import { Form } from '../../lang/verb.ts'
import { Shape } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { Candidate, FoundCue } from './cues.ts'
import { bringsIn, contentFollows, goesOn, takesPhrase } from './follows.ts'
import { invertedSubject } from './inverted.ts'
import { passive } from './passive.ts'
import { finiteBetween, overAdjuncts, type VoiceScan } from './scan.ts'
import { phraseStart, subjectStart } from './subject.ts'
import { Word } from './words.ts'

const SETTERS = new Set([',', '-', '–', '—', '--', '*', '?', '!', '…'])

/** Settles on which side of a verb its content stands, and what belongs to the cue. */
export function placed(scan: VoiceScan, clause: Clause, candidate: Candidate): FoundCue {
  return (
    passive(scan, clause, candidate) ??
    inverted(scan, clause, candidate) ??
    trailing(scan, clause, candidate) ??
    leading(scan, clause, candidate)
  )
}

/** "…, a déclaré M. Kim", "…", said Mr. Kim, "a-t-il indiqué", "comme l'a dit M. Kim". */
function inverted(scan: VoiceScan, clause: Clause, { row, group, from, last }: Candidate): FoundCue | null {
  const { syntax, speech } = scan
  const { first, last: limit } = clause.sentence
  if (group.kind !== 'finite') return null
  const before = syntax.norm(group.first - 1)
  if (group.clitic < 0 && (group.pronoun >= 0 || syntax.mentionBefore[group.first])) {
    if (!speech.as.has(before)) return null
  }
  const subject =
    group.clitic >= 0
      ? null
      : (impersonalSource(scan, group.last, limit) ??
        invertedSubject(scan, group.last, limit) ??
        anySubject(scan, clause, group))
  if (group.clitic < 0 && !subject) return null
  const end = subject ? subject[1] : group.last
  if (announces(scan, end, limit)) {
    // "comme le précise X : « … »": the subject stands behind the verb, and what is said behind both
    const recalls =
      speech.as.has(before) && subject !== null && scan.syntax.norm(overAdjuncts(scan, end, limit)) === ':'
    if (!recalls) return null
    const region = [group.first - 1, Math.max(last, end)] as const
    return { row, group, from: end, first: group.first, last, side: 'after', inverted: subject, region }
  }
  if (group.clitic < 0 && !invertible(scan, clause, group, end)) return null
  const lead = speech.as.has(before) ? group.first - 1 : group.first
  return {
    row,
    group,
    from,
    first: group.first,
    last: Math.max(last, group.last),
    side: 'before',
    inverted: subject,
    region: [overComma(scan, lead, first), end],
  }
}

/** `"…," said another leading advocate, Jane Roe.`: behind a quotation in marks, whatever noun phrase stands there speaks. */
function anySubject(
  scan: VoiceScan,
  { sentence: { last } }: Clause,
  { first, last: from }: VerbGroup,
): readonly [number, number] | null {
  const { syntax, words } = scan
  const comma = syntax.norm(first - 1) === ',' ? first - 2 : first - 1
  if (!words.is(comma, Word.DoubleMark)) return null
  if (!words.is(from, Word.Opens) && !(syntax.tokens.shape[from]! & Shape.Capital)) return null
  let end = from + 1
  while (end < last && end < from + PHRASE && !syntax.isPunctuation(end) && !words.is(end, Word.Relative)) {
    const group = syntax.groupOver[end]
    if (group?.kind === 'infinitive' || (syntax.rules.headFirst && group)) break
    end++
  }
  while (end > from + 1 && words.is(end - 1, Word.Preposition | Word.InfinitiveMark)) end--
  const name = syntax.norm(end) === ',' ? syntax.mentionAt[end + 1] : undefined
  return [from, name?.name ? name.last : end]
}

/** Longest noun phrase behind its verb, in tokens. */
const PHRASE = 14

/** "apprend-on de la page de X", "lit-on dans le communiqué": no one in particular speaks, the source stands behind. */
function impersonalSource(scan: VoiceScan, at: number, limit: number): readonly [number, number] | null {
  if (!scan.speech.impersonals.has(scan.syntax.norm(at))) return null
  let end = at + 2
  while (end < limit && end < at + 24 && !scan.syntax.isPunctuation(end)) end++
  return at + 2 < limit ? [at + 2, Math.min(end, limit)] : null
}

/** Whether what follows a cue and its subject brings in the content: "a déclaré M. Kim : …", "said Kim that …". */
function announces(scan: VoiceScan, from: number, limit: number): boolean {
  const at = overAdjuncts(scan, from, limit)
  return (
    scan.syntax.norm(at) === ':' || scan.words.is(at, Word.Complementizer) || scan.words.is(from, Word.Complementizer)
  )
}

/** Whether a verb with a noun phrase behind it may have it for its subject, by what stands before the verb. */
function invertible(scan: VoiceScan, clause: Clause, group: VerbGroup, end: number): boolean {
  const { syntax, speech } = scan
  const { first, last } = clause.sentence
  const before = syntax.norm(group.first - 1)
  const quoted =
    group.first === first
      ? scan.quotations.closing.has(first)
      : scan.words.is(group.first - 1, Word.DoubleMark) ||
        (SETTERS.has(before) && scan.words.is(group.first - 2, Word.DoubleMark))
  // "said their governments remained …": a verb of its own makes the phrase the subject of what is said
  const next = syntax.groupOver[end]
  const own = speech.bareClause && next?.kind === 'finite'
  // `"…," said a source involved in it`: behind a quotation a past form may be a participle
  if (quoted) return !own || (next.features & Form.PastParticiple) !== 0
  if (own) return false
  if (group.first === first) return false
  const said = group.lemmas.some((lemma) => speech.inverters.has(lemma))
  if (!said) return false
  if (!speech.bareClause)
    return (
      SETTERS.has(before) ||
      scan.words.is(group.first - 1, Word.Mark) ||
      speech.as.has(before) ||
      bareInversion(scan, first, group)
    )
  const behind = overAdjuncts(scan, end, last)
  return (
    SETTERS.has(before) &&
    finiteBetween(scan, first, group.first) &&
    (behind >= last || syntax.isPunctuation(behind) || scan.words.is(behind, Word.Relative))
  )
}

/** "les alliés sont passifs affirment les Américains": a clause with its own verb, then a verb without subject. */
function bareInversion(scan: VoiceScan, first: number, group: VerbGroup): boolean {
  const { syntax } = scan
  if (
    scan.words.is(
      group.first - 1,
      Word.Relative | Word.Subordinator | Word.Coordinator | Word.Preposition | Word.Article,
    )
  )
    return false
  for (let at = group.first - 1; at >= first && at > group.first - 12; at--) {
    const other = syntax.groupOver[at]
    if (other?.kind === 'finite') return true
    if (syntax.mentionAt[at] || syntax.isPunctuation(at)) return false
  }
  return false
}

/** `…, he said`, `"…," the source added on Monday`: the subject stands before the verb and nothing follows to be said. */
function trailing(scan: VoiceScan, clause: Clause, { row, group, from, last }: Candidate): FoundCue | null {
  const { syntax, speech } = scan
  const { first, last: limit } = clause.sentence
  if (!speech.bareClause || group.kind !== 'finite') return null
  if (group.pronoun >= 0 && scan.words.is(group.pronoun, Word.Relative)) return null
  const plain = phraseStart(scan, clause, group)
  // "the talks go on, | as the minister said"
  const subject = speech.as.has(syntax.norm(plain - 1)) && syntax.norm(plain - 2) === ',' ? plain - 1 : plain
  if (subject === group.first || (subject <= first && !scan.quotations.closing.has(first))) return null
  if (subject <= first && quotesAnew(scan, first, last, limit)) return null
  if (scan.quotations.opening.has(subject - 1)) return null
  // "the plan points to …", "as it is called", "the army moved": verbs behind which nothing said can go on
  if (!row.frames.includes('after') && !goesOn(scan, subject)) return null
  if (
    syntax.norm(subject - 1) !== ',' &&
    !scan.words.is(subject - 1, Word.Mark) &&
    !scan.words.is(subject - 2, Word.Mark)
  )
    return null
  if (!goesOn(scan, subject) && (contentFollows(scan, last, limit) || takesPhrase(scan, row, last, limit))) return null
  if (bringsIn(scan, clause, subject, last)) return null
  return {
    row,
    group,
    from,
    first: group.first,
    last: Math.max(last, group.last),
    side: 'before',
    inverted: null,
    region: [overComma(scan, subject, first), endOfCue(scan, last, limit)],
  }
}

/** `"…." She also told them, "…"`: the quotation before had ended with its sentence, and another one follows the verb. */
function quotesAnew({ syntax, words, quotations }: VoiceScan, first: number, from: number, limit: number): boolean {
  const before = quotations.closing.get(first)
  if (!before) return false
  let mark = before.closed ? before.last - 2 : before.last - 1
  // "… the victims[.]": a stop that the outlet put there
  if (syntax.norm(mark) === ']') mark--
  if (syntax.norm(mark) !== '.') return false
  for (let at = from; at < limit && at < from + 16; at++) {
    if (quotations.opening.has(at)) return words.is(at - 1, Word.Breaker) || [',', ':'].includes(syntax.norm(at - 1))
    if (syntax.groupOver[at]?.kind === 'finite' && syntax.groupOver[at]!.first >= from) return false
  }
  return false
}

function endOfCue(scan: VoiceScan, from: number, limit: number): number {
  let at = from
  while (at < limit && at < from + 16 && !scan.syntax.isPunctuation(at)) at++
  return at
}

/** The plain order: what is said follows the verb. */
function leading(scan: VoiceScan, clause: Clause, { row, group, from, last }: Candidate): FoundCue {
  const { syntax } = scan
  const { first } = clause.sentence
  let start = group.kind === 'finite' ? subjectStart(scan, clause, group) : group.first
  const lead = syntax.norm(start - 1)
  if (start > first && (scan.words.is(start - 1, Word.Coordinator | Word.Breaker) || lead === 'en' || lead === 'tout'))
    start--
  return {
    row,
    group,
    from,
    first: group.first,
    last: Math.max(last, group.last),
    side: 'after',
    inverted: null,
    region: [overComma(scan, start, first), Math.max(last, group.last)],
  }
}

const overComma = (scan: VoiceScan, token: number, floor: number): number =>
  token > floor && scan.syntax.norm(token - 1) === ',' ? token - 1 : token
