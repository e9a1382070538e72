import type { CueRow } from '../../lang/cue.ts'
import { Shape } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import type { FoundCue } from './cues.ts'
import { speaks, type VoiceScan } from './scan.ts'
import { Word } from './words.ts'

const ENDS = new Set([',', '.', ';', ':', '»', '”', '"', ')', '—', '–'])

/** Longest phrase that tells whom a source cites, in tokens. */
const CITED = 24

/** Longest phrase behind a preposition cue, in tokens: "selon un communiqué publié samedi par le ministère". */
const REACH = 40

/** A cue that is a preposition with its source: "selon X", "according to X", "selon laquelle". Null where it is none. */
export function asSource(scan: VoiceScan, clause: Clause, row: CueRow, from: number, to: number): FoundCue | null {
  const { syntax, speech } = scan
  const { first, last } = clause.sentence
  if (
    to >= last ||
    speech.spoilers.has(syntax.norm(to)) ||
    (scan.words.is(to, Word.Article) && speech.spoilers.has(syntax.norm(to + 1)))
  )
    return null
  const base = { row, group: null, first: from, inverted: null }
  if (speech.whereby.has(syntax.norm(to)))
    return { ...base, last: to + 1, side: 'after', region: [from, to + 1], from: to + 1 }
  // "le commerce de sources ouvertes": a phrase with "de" is a source only where a comma sets it off
  if (scan.words.is(from, Word.Of) && from > first && syntax.norm(from - 1) !== ',') return null
  const set = from === first || scan.words.is(from - 1, Word.DoubleMark) || syntax.norm(from - 1) === ','
  const named = sourceEnd(scan, to, last, set)
  if (named < 0) return null
  const whole = speech.bareClause ? wholeEnd(scan, from, to, last) : -1
  // "selon le ministère qu'on leur a confié": no source but a measure
  if (whole < 0 && scan.words.is(named, Word.Relative)) return null
  let end = whole < 0 ? named : whole
  while (end < last && !ENDS.has(syntax.norm(end))) {
    if (end - to > REACH || scan.words.is(end, Word.DoubleMark)) return null
    // "selon X les alliés sont passifs": no comma, the clause begins with its own subject
    if (beginsVerb(scan, from, end)) {
      end = named
      break
    }
    end++
  }
  if (whole < 0 && beginsVerb(scan, from, end)) return null
  // "according to the agency (IAEA), …"
  if (syntax.norm(end) === ')') end++
  end = citedEnd(scan, apposedEnd(scan, end, last), last)
  const opens =
    from === first ||
    syntax.norm(from - 1) === ':' ||
    syntax.norm(end) === ':' ||
    scan.quotations.words(first, from) <= 2 ||
    opensPart(scan, from, end)
  const region = [from > first && syntax.norm(from - 1) === ',' ? from - 1 : from, end] as const
  return {
    ...base,
    last: to,
    side: opens ? 'after' : 'before',
    region,
    from: opens ? (syntax.norm(end) === ',' || syntax.norm(end) === ':' ? end + 1 : end) : to,
  }
}

/** A finite verb of its own behind the source: "aurait, selon plusieurs sources, payé" goes around it. */
const beginsVerb = ({ syntax }: VoiceScan, from: number, at: number): boolean => {
  const group = syntax.groupOver[at]
  return group?.kind === 'finite' && group.first > from
}

/**
 * "according to police records, …", "…, according to officials who saw it.": in a language that sets its sources off, the
 * source reaches up to its comma or to the end, verbs in it and all; -1 where nothing ends it soon, or it opens the
 * sentence and no comma does.
 */
function wholeEnd({ syntax, words }: VoiceScan, from: number, to: number, limit: number): number {
  const opens = from === 0 || syntax.isPunctuation(from - 1) || words.is(from - 1, Word.Coordinator | Word.Subordinator)
  for (let at = to; at < limit && at < to + REACH; at++) {
    if (words.is(at, Word.DoubleMark)) return -1
    if (ENDS.has(syntax.norm(at)))
      return at === to || (opens && syntax.norm(at) === '.' && syntax.norm(from - 1) !== ',') ? -1 : at
  }
  return -1
}

/**
 * The end of the source's own words, or -1 if nothing there can speak.
 * @param set the source opens its sentence or is set off by a comma: any noun phrase will do
 */
function sourceEnd(scan: VoiceScan, to: number, limit: number, set: boolean): number {
  const { syntax, speech } = scan
  let at = to
  for (; at < limit && at < to + 4; at++) {
    const mention = syntax.mentionAt[at]
    if (mention) return syntax.withFollowing(mention, limit).at(-1)!.last
    if (speech.obliques[syntax.norm(at)]) return at + 1
    if (!scan.words.is(at, Word.Article | Word.To | Word.Of | Word.Determiner)) break
  }
  for (let k = at; k < limit && k < at + 4 && !ENDS.has(syntax.norm(k)); k++) {
    const document = scan.documents.over(k)
    if (document) return document.last
    if (speaks(scan, k)) return k + 1
    const mention = syntax.mentionAt[k]
    if (mention && k > at) return mention.last
  }
  return speech.bareClause || set ? anyPhrase(scan, to, limit) : -1
}

/** "according to exit polls, …": whatever stands up to the comma; a single plain word is a measure ("according to plan"). */
function anyPhrase(scan: VoiceScan, from: number, limit: number): number {
  const { syntax } = scan
  for (let at = from; at < limit && at < from + 14; at++) {
    const named = scan.speech.bareClause && (syntax.tokens.shape[from]! & Shape.Capital) !== 0
    if (ENDS.has(syntax.norm(at))) return at - from > 1 || named ? at : -1
    if (syntax.groupOver[at]?.kind === 'finite' && !scan.speech.bareClause) return -1
  }
  return -1
}

/** "selon X, rédacteur en chef de Y, …": what stands between commas behind the source and tells who it is. */
function apposedEnd(scan: VoiceScan, end: number, limit: number): number {
  const { syntax } = scan
  if (syntax.norm(end) !== ',') return end
  let told = false
  for (let at = end + 1; at < limit && at < end + 18; at++) {
    if (syntax.norm(at) === ',') return told ? at : end
    if (syntax.groupOver[at] || (at === end + 1 && !speaks(scan, at) && !scan.words.is(at, Word.Article))) return end
    if (speaks(scan, at) && at <= end + 3) told = true
  }
  return end
}

/** "selon X, citant Y, …": whom the source cites, up to the comma. */
function citedEnd(scan: VoiceScan, end: number, limit: number): number {
  const { syntax, speech } = scan
  if (syntax.norm(end) !== ',' || !speech.citing.has(syntax.norm(end + 1))) return end
  for (let at = end + 2; at < limit && at < end + CITED; at++) {
    if (syntax.norm(at) === ',') return at
    if (syntax.groupOver[at]?.kind === 'finite') return end
  }
  return end
}

/** ", mais, selon X, …": the source opens its part of the sentence. */
function opensPart(scan: VoiceScan, from: number, end: number): boolean {
  const { syntax } = scan
  const tie = syntax.norm(from - 1) === ',' ? from - 2 : from - 1
  return syntax.norm(end) === ',' && (scan.words.is(tie, Word.Coordinator | Word.Breaker) || syntax.norm(tie) === ';')
}
