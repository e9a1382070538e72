import type { CueRow } from '../../lang/cue.ts'
import type { SpeechRules } from '../../lang/speech.ts'
import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { Compiled } from '../compile.ts'
import type { Documents } from '../names/documents.ts'

/** Where the content of a cue stands: after it, before it (or around it), or in front of a passive. */
export type CueSide = 'after' | 'before'

/**
 * A cue found in a sentence. `[first, last)` are the cue's own tokens; `region` starts where the words that belong to the
 * cue start (its comma, its subject) and ends where they end: contents of other cues stop there.
 */
export interface FoundCue {
  readonly row: CueRow
  readonly group: VerbGroup | null
  readonly first: number
  readonly last: number
  readonly side: CueSide
  readonly region: readonly [number, number]
  /** First token after cue, particle and object noun's determiner, where content may begin. */
  readonly from: number
}

/** What the finders of voice share for one dispatch. */
export interface VoiceScan {
  readonly syntax: Syntax
  readonly compiled: Compiled
  readonly documents: Documents
  readonly speech: SpeechRules
}

/** The cues of one sentence, in text order. */
export function findCues(scan: VoiceScan, clause: Clause): FoundCue[] {
  const found: FoundCue[] = []
  for (const group of clause.groups) {
    if (group.kind === 'participle' || (group.kind === 'infinitive' && group.mark === 'without')) continue
    const cue = verbCue(scan, clause, group)
    if (cue) found.push(cue)
  }
  const { first, last } = clause.sentence
  scan.compiled.prepositionCues.scan(scan.syntax.tokens, (from, to, row) => {
    const cue = prepositionCue(scan, clause, row, from, to)
    if (cue) found.push(cue)
  }, first, last)
  return found.sort((a, b) => a.first - b.first)
}

const GAP = 3

/** Skips adverbs and negations after a verb. */
const overAdverbs = (syntax: Syntax, from: number, limit: number): number => {
  let at = from
  while (at < limit && at < from + GAP && (syntax.rules.adverbs.has(syntax.norm(at)) || syntax.norm(at).endsWith('ment') && syntax.norm(at).length > 6 || syntax.norm(at).endsWith('ly') && syntax.norm(at).length > 4)) at++
  return at
}

/** The end of one of some phrases that stands at `from`, or -1. */
function phraseAt(syntax: Syntax, phrases: readonly string[], from: number, limit: number): number {
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    if (from + words.length > limit) continue
    let same = true
    for (let i = 0; i < words.length && same; i++) same = syntax.norm(from + i) === words[i]
    if (same) return from + words.length
  }
  return -1
}

/** Chooses the row of a verb whose particle, predicative, object and reflexive fit; the most specific first. */
function verbCue(scan: VoiceScan, clause: Clause, group: VerbGroup): FoundCue | null {
  const { syntax } = scan
  const limit = clause.sentence.last
  let plain: CueRow | null = null
  for (const lemma of group.lemmas) {
    for (const row of scan.compiled.cues.get(lemma) ?? []) {
      if (row.reflexive ? !group.reflexive : group.reflexive && scan.compiled.language.phrase.headFirst && !row.particle) continue
      const after = overAdverbs(syntax, group.last, limit)
      if (row.particle) {
        let end = phraseAt(syntax, row.particle, after, limit)
        let from = end
        if (end < 0) {
          // "call Russia on …", "mettre la Russie en garde": the person may stand between
          const between = syntax.mentionAfter(after, limit, 1)
          const later = between ? phraseAt(syntax, row.particle, between.last, limit) : -1
          if (later < 0) continue
          end = later
          from = later
        }
        return finished(scan, clause, group, row, from, end)
      }
      if (row.predicative) {
        const at = overAdverbs(syntax, after, limit)
        if (at < limit && row.predicative.includes(syntax.norm(at))) return finished(scan, clause, group, row, at + 1, at + 1)
        continue
      }
      if (row.object) {
        const noun = objectNoun(scan, after, limit, row.object)
        if (noun >= 0) return finished(scan, clause, group, row, after, group.last)
        continue
      }
      plain ??= row
    }
  }
  return plain ? finished(scan, clause, group, plain, group.last, group.last) : null
}

/** The object's head noun within a few tokens, over determiners, adjectives and state names in front of it. */
function objectNoun(scan: VoiceScan, from: number, limit: number, nouns: readonly string[]): number {
  const { syntax } = scan
  for (let at = from; at < limit && at < from + 6; at++) {
    const norm = syntax.norm(at)
    if (nouns.includes(norm)) return at
    if (syntax.isPunctuation(at) && !/^["«»“”]$/.test(norm)) return -1
    if (syntax.groupOver[at] || (syntax.rules.prepositions.has(norm) && !/^(?:de|d'|du)$/.test(norm))) return -1
  }
  return -1
}

const isQuoteMark = (norm: string): boolean => /^(?:["«»“”„‹›‘’]|''|``)$/.test(norm)

/** Settles on which side of the cue its content stands. */
function finished(scan: VoiceScan, clause: Clause, group: VerbGroup, row: CueRow, from: number, end: number): FoundCue | null {
  const { syntax, speech } = scan
  const { first, last } = clause.sentence
  const base = { row, group, first: group.first, last: Math.max(end, group.last), from }
  const before = syntax.norm(group.first - 1)
  const set = group.first > first && (before === ',' || isQuoteMark(before) || before === '-' || before === '–' || before === '—' || before === '*' || before === '?' || before === '!')
  // "…, a déclaré M. Kim", "… ," said Abe, "a-t-il indiqué"
  if (group.kind === 'finite' && group.first > first && (set || group.clitic >= 0)) {
    const subject = group.clitic >= 0 ? group.last : invertedEnd(scan, group, last)
    if (subject > 0) {
      const next = syntax.norm(subject)
      if (next !== ':' && !speech.complementizers.has(next)) return { ...base, side: 'before', region: [commaBefore(syntax, group.first, first), subject] }
    }
  }
  // ", he said", "…, Mr. Sullivan said on Monday"
  if (group.kind === 'finite' && speech.bareClause) {
    const subject = subjectStart(scan, clause, group)
    if (subject > first) {
      const lead = syntax.norm(subject - 1)
      const next = syntax.norm(base.last)
      const content = contentFollows(scan, base.last, last)
      if ((lead === ',' || isQuoteMark(lead)) && !content && next !== ':') return { ...base, side: 'before', region: [commaBefore(syntax, subject, first), addresseeEnd(scan, base.last, last)] }
    }
  }
  let start = group.first
  if (syntax.rules.coordinators.has(before) || before === ',') start = group.first - 1
  else {
    const subject = subjectStart(scan, clause, group)
    if (subject >= first) start = subject
    const lead = syntax.norm(start - 1)
    if (start > first && (syntax.rules.coordinators.has(lead) || lead === ',' || speech.breakers.has(lead) || lead === 'en')) start--
  }
  if (start > first && syntax.norm(start - 1) === ',') start--
  return { ...base, side: 'after', region: [start, base.last] }
}

/** Token after an inverted subject ("a dit M. Kim", "indique le communiqué"), or -1 if none follows. */
function invertedEnd(scan: VoiceScan, group: VerbGroup, limit: number): number {
  const { syntax } = scan
  const after = overAdverbs(syntax, group.last, limit)
  const mention = syntax.mentionAfter(after, limit, 3)
  if (mention) return syntax.withFollowing(mention, limit).at(-1)!.last
  for (let at = after; at < after + 4 && at < limit; at++) {
    const document = scan.documents.over(at)
    if (document?.document.speaks) return document.last
    if (scan.speech.sources.has(syntax.norm(at))) return at + 1
    if (!syntax.rules.articles.has(syntax.norm(at)) && !syntax.rules.determiners.has(syntax.norm(at))) break
  }
  return -1
}

/** First token of the subject right before a group: mention or pronoun; the group's own first token if neither. */
export function subjectStart(scan: VoiceScan, clause: Clause, group: VerbGroup): number {
  if (group.pronoun >= 0 && !scan.syntax.rules.relatives.has(scan.syntax.norm(group.pronoun))) return group.pronoun
  const mention = scan.syntax.mentionBefore[group.first]
  if (mention && !mention.inner) return scan.syntax.withPreceding(mention, clause.sentence.first)[0]!.first
  const document = scan.documents.over(group.first - 1)
  if (document) {
    const article = document.first - 1
    return article >= clause.sentence.first && scan.syntax.rules.articles.has(scan.syntax.norm(article)) ? article : document.first
  }
  return group.first
}

const commaBefore = (syntax: Syntax, token: number, floor: number): number => (token > floor && syntax.norm(token - 1) === ',' ? token - 1 : token)

/** Whether content can follow here: a complementizer, colon, quotation, or a noun phrase with a verb of its own. */
function contentFollows(scan: VoiceScan, from: number, limit: number): boolean {
  const { syntax, speech } = scan
  for (let at = from; at < limit && at < from + 14; at++) {
    const norm = syntax.norm(at)
    if (speech.complementizers.has(norm) || norm === ':' || isQuoteMark(norm)) return !isQuoteMark(norm) || at < from + 8
    if (syntax.groupOver[at]?.kind === 'finite') return true
    if (norm === ',' || norm === '.') {
      return isQuoteMark(syntax.norm(at + 1)) && norm !== ',' && false
    }
  }
  return false
}

function addresseeEnd(scan: VoiceScan, from: number, limit: number): number {
  let at = from
  while (at < limit && at < from + 12 && !scan.syntax.isPunctuation(at)) at++
  return at
}

function prepositionCue(scan: VoiceScan, clause: Clause, row: CueRow, from: number, to: number): FoundCue | null {
  const { syntax, speech } = scan
  const { first, last } = clause.sentence
  if (to >= last || speech.spoilers.has(syntax.norm(to))) return null
  if (speech.whereby.has(syntax.norm(to))) return { row, group: null, first: from, last: to + 1, side: 'after', region: [from, to + 1], from: to + 1 }
  let at = to
  // "selon à un communiqué" stands in real text
  while (at < last && at < to + 3 && (syntax.rules.articles.has(syntax.norm(at)) || speech.to.has(syntax.norm(at)) || syntax.rules.of.has(syntax.norm(at)))) at++
  const mention = syntax.mentionAt[at] ?? syntax.mentionAt[to] ?? syntax.mentionAt[to + 1]
  let end = -1
  if (mention) end = syntax.withFollowing(mention, last).at(-1)!.last
  else if (speech.obliques[syntax.norm(at)]) end = at + 1
  else {
    for (let k = at; k < last && k < at + 4; k++) {
      const document = scan.documents.over(k)
      if (document) {
        end = document.last
        break
      }
      if (speech.sources.has(syntax.norm(k))) {
        end = k + 1
        break
      }
    }
  }
  if (end < 0) return null
  // the whole phrase belongs to the cue up to its comma: "selon un communiqué publié samedi par le ministère, …"
  while (end < last && !(syntax.isPunctuation(end) && /^[,.;:»”"]$/.test(syntax.norm(end)))) {
    if (syntax.groupOver[end]?.kind === 'finite') return null
    end++
  }
  const opens = from === first || (from - first <= 2 && !syntax.groupOver[from - 1])
  return { row, group: null, first: from, last: to, side: opens ? 'after' : 'before', region: [commaBefore(syntax, from, first), end], from: opens ? end + 1 : to }
}
