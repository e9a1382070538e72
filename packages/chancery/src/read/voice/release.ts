import type { Clause } from '../clause/clauses.ts'
import type { Mention } from '../names/mention.ts'
import { trimmed } from './content.ts'
import { type StatementDraft, uncued } from './draft.ts'
import { finiteBetween, type VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** How many sentences at the head of a text may hold its author's line. */
const HEAD = 5

/** Fewest words of a sentence that says something. */
export const SENTENCE = 5

/**
 * Adds the sentences of a release that is all in its author's own words: a line of its own gives the author with an office
 * ("Jane Roe, Secretary of State"), and the text speaks in the first person. A spokesperson's line does not count: the
 * ministry then speaks for itself, in its own release.
 */
export function addRelease(scan: VoiceScan, clauses: readonly Clause[], statements: StatementDraft[]): void {
  const author = authorOf(scan, clauses) ?? titled(scan, clauses)
  if (!author || !inFirstPerson(scan, author.clause.sentence.last)) return
  const told = new Set(statements.map((statement) => statement.sentence))
  for (const clause of clauses) {
    const { first, last, index } = clause.sentence
    if (index <= author.clause.sentence.index || told.has(index) || scan.isHeadline(index)) continue
    if (scan.quotations.words(first, last) < SENTENCE || !isSaid(scan, first, last)) continue
    const content = trimmed(scan, [[first, last]])
    if (content.length === 0) continue
    statements.push(
      uncued({
        sentence: index,
        content,
        run: [first, last],
        form: 'indirect',
        speakers: [...author.mention.entities],
        rules: ['read/voice/release'],
      }),
    )
  }
}

/** A sentence with a verb, or one that begins with its subject: "For more information, see …" says nothing. */
export const isSaid = (scan: VoiceScan, first: number, last: number): boolean =>
  scan.syntax.norm(last - 1) === '.' && (finiteBetween(scan, first, last) || !scan.words.is(first, Word.Preposition))

/** The author's line: a name with an office and nothing else. */
function authorOf(
  scan: VoiceScan,
  clauses: readonly Clause[],
): { readonly clause: Clause; readonly mention: Mention } | undefined {
  const { syntax, speech } = scan
  for (const clause of clauses.slice(0, HEAD)) {
    const { first, last } = clause.sentence
    const mention = syntax.mentionAt[first]
    if (mention?.kind !== 'person' || !mention.name || !mention.office || mention.entities.length !== 1) continue
    if (scan.quotations.words(mention.last, last) > 0) continue
    let spokesperson = false
    for (let at = first; at < last; at++) spokesperson ||= speech.spokespersons.has(syntax.norm(at))
    return spokesperson ? undefined : { clause, mention }
  }
  return undefined
}

/** How many tokens of a title may stand between "Statement by" and the name. */
const TITLE = 8

/** "Statement by President Jane Roe on …": the author whom the title names, unless a spokesperson speaks for others. */
function titled(
  scan: VoiceScan,
  [title]: readonly Clause[],
): { readonly clause: Clause; readonly mention: Mention } | undefined {
  const { syntax, speech } = scan
  if (!title || !scan.isHeadline(title.sentence.index) || !speech.releases.has(syntax.norm(title.sentence.first)))
    return undefined
  const { first, last } = title.sentence
  const by = syntax.norm(first + 1)
  if (!syntax.rules.by.has(by) && !syntax.rules.origins.has(by)) return undefined
  for (let at = first + 2; at < last && at < first + TITLE; at++) {
    if (speech.spokespersons.has(syntax.norm(at))) return undefined
    const mention = syntax.mentionAt[at]
    if (mention)
      return mention.kind === 'person' && mention.entities.length === 1 && !isPress(scan, mention)
        ? { clause: title, mention }
        : undefined
  }
  return undefined
}

const isPress = ({ syntax, speech }: VoiceScan, { first, last }: Mention): boolean => {
  for (let at = first; at < last; at++) if (speech.spokespersons.has(syntax.norm(at))) return true
  return false
}

/** Whether the text from a token on speaks of "we", "our" or "I" outside quotations. */
function inFirstPerson(scan: VoiceScan, from: number): boolean {
  const { syntax, speech } = scan
  for (let at = from; at < syntax.tokens.length; at++) {
    if (
      !scan.quotations.over(at) &&
      (speech.own.has(syntax.norm(at)) || syntax.rules.firstPersons.has(syntax.norm(at)))
    )
      return true
  }
  return false
}
