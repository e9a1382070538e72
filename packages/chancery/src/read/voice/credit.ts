import type { Span } from '../../record/span.ts'
import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { trimmed } from './content.ts'
import { hasNeuter } from './counts.ts'
import { type StatementDraft, uncued } from './draft.ts'
import { invertedSubject } from './inverted.ts'
import { phraseSpeaker } from './phrase.ts'
import { finiteBetween, type VoiceScan } from './scan.ts'
import { subjectStart } from './subject.ts'
import { Word } from './words.ts'

/** How far behind its noun the source may begin: "Information qui avait été rapportée par X". */
const SOURCE = 6

/** Longest sentence that only credits the one before, in tokens. */
const LONGEST = 24

/**
 * "Information rapportée par le ministère.": a sentence of its own that says who told what the sentence before tells. That
 * sentence becomes the statement of the one credited.
 */
export function addCredits(scan: VoiceScan, clauses: readonly Clause[], statements: StatementDraft[]): void {
  /** Sentences that tell something themselves; asked for by the few that begin with a word of credit. */
  let told: ReadonlySet<number> | undefined
  for (let at = 1; at < clauses.length; at++) {
    const before = clauses[at - 1]!
    const { first, last } = clauses[at]!.sentence
    const source = sourceOf(scan, clauses[at]!)
    if (!source) continue
    told ??= new Set(statements.map((statement) => statement.sentence))
    if (told.has(before.sentence.index) || told.has(clauses[at]!.sentence.index)) continue
    if (scan.isHeadline(before.sentence.index)) continue
    const speaker = phraseSpeaker(scan, source.who, 'read/voice/source')
    const content = trimmed(scan, [[before.sentence.first, before.sentence.last]])
    if (!speaker?.mention || content.length === 0 || last - first > 2 * LONGEST) continue
    const { tokens } = scan.syntax
    const cue: Span = { start: tokens.start[source.cue[0]]!, end: tokens.end[source.cue[1] - 1]! }
    statements.push(
      uncued({
        sentence: before.sentence.index,
        content,
        run: [before.sentence.first, before.sentence.last],
        cue,
        cueToken: source.cue[0],
        form: 'indirect',
        speakers: [...speaker.actors],
        speakerMention: speaker.mention,
        vouchers: [...speaker.vouchers],
        date: firstDate(scan, first, last),
        rules: ['read/voice/credited', speaker.rule],
      }),
    )
  }
}

/** When the one credited said so: the date that the sentence of credit gives. */
function firstDate({ dateAt }: VoiceScan, first: number, last: number): string | null {
  for (let at = first; at < last; at++) {
    const date = dateAt.get(at)
    if (date !== undefined) return date
  }
  return null
}

type Run = readonly [number, number]

/** Who said what a sentence takes up, and the words that tell so, as token runs. */
interface Source {
  readonly who: Run
  readonly cue: Run
}

/** The source that a sentence credits the one before to; null where it does none of that. */
function sourceOf(scan: VoiceScan, clause: Clause): Source | null {
  const { syntax, speech } = scan
  const { first, last } = clause.sentence
  const norm = syntax.norm(first)
  if (speech.credits.has(norm)) {
    const from = last - first > LONGEST ? -1 : sourceStart(scan, first + 1, last)
    return from < 0 || finiteBetween(scan, from, last) ? null : { who: [from, last], cue: [first, from] }
  }
  const points = speech.pointers.has(norm)
  if (!points && scan.compiled.language.grammar.neuter.size === 0) return null
  const group = clause.groups.find(({ head, kind }) => kind === 'finite' && scan.words.is(head, Word.Reports))
  if (!group) return null
  if (!points) return takenUp(scan, clause, group)
  if (group.first > first + 5) return null
  // "Cela a été annoncé par X"
  if (group.passive && group.first === first + 1) {
    for (let at = group.last; at < last && at < group.last + 6; at++)
      if (syntax.rules.by.has(syntax.norm(at))) return { who: [at + 1, last], cue: [first, at + 1] }
  }
  // "C'est ce qu'a indiqué X"
  if (group.passive || !scan.words.is(group.first - 1, Word.Complementizer)) return null
  const who = invertedSubject(scan, group.last, last)
  return who && { who, cue: [group.first, group.last] }
}

/** "Le ministre l'a annoncé jeudi", "l'agence le rapporte": a clitic for the sentence before, and nothing else said. */
function takenUp(scan: VoiceScan, clause: Clause, group: VerbGroup): Source | null {
  const { syntax } = scan
  const { first, last } = clause.sentence
  if (last - first > LONGEST || group.pronoun >= 0 || group.clitic >= 0 || group.passive) return null
  if (!hasNeuter(scan, group) || !group.lemmas.some((lemma) => scan.speech.inverters.has(lemma))) return null
  const start = subjectStart(scan, clause, group)
  if (start === group.first || scan.speech.as.has(syntax.norm(start - 1))) return null
  return { who: [start, group.first], cue: [group.first, group.last] }
}

/** The token after "par", or after "de" right behind the noun; -1 if neither stands there. */
function sourceStart(scan: VoiceScan, from: number, last: number): number {
  for (let at = from; at < last && at < from + SOURCE; at++) {
    if (scan.syntax.rules.by.has(scan.syntax.norm(at)) || (at === from && scan.words.is(at, Word.Of))) return at + 1
    if (scan.syntax.isPunctuation(at)) return -1
  }
  return -1
}
