import type { Clause } from '../clause/clauses.ts'
import type { DocumentMention } from '../names/documents.ts'
import type { FoundCue } from './cues.ts'
import { NOBODY, ofDocument, ofMentions, type Speaker } from './phrase.ts'
import type { VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** How far before "selon laquelle" the noun may stand that it takes up, in tokens. */
const BACK = 16

/** What "selon laquelle" takes up: a noun of saying at a token, or a document. */
type Antecedent = { readonly noun: number } | { readonly document: DocumentMention }

/**
 * The noun that "selon laquelle", "according to which" takes up; undefined where it is none of saying ("une idée selon
 * laquelle"), so that nobody says anything.
 */
export function antecedentOf(scan: VoiceScan, clause: Clause, cue: FoundCue): Antecedent | undefined {
  for (let at = cue.first - 1; at >= clause.sentence.first && at > cue.first - BACK; at--) {
    const document = scan.documents.over(at)
    if (document) return { document }
    if (scan.sayings.has(scan.syntax.norm(at)) && !scan.syntax.mentionAt[at]) return { noun: at }
    if (scan.syntax.groupOver[at]?.kind === 'finite') return undefined
  }
  return undefined
}

/** Who speaks in what "selon laquelle" opens: whose words the noun names, or those who issued or adopted the document. */
export function wherebyOf(scan: VoiceScan, clause: Clause, cue: FoundCue): Speaker {
  const found = antecedentOf(scan, clause, cue)
  if (!found) return NOBODY
  if ('noun' in found) {
    const { noun } = found
    const owner = scan.syntax.mentionAt[noun + 1] ?? scan.syntax.mentionAfter(noun + 2, cue.first, 1)
    return owner && scan.words.is(noun + 1, Word.Of) ? ofMentions(scan, [owner], 'read/voice/source') : NOBODY
  }
  const speaker = ofDocument(scan, found.document)
  if (speaker.actors.length > 0 || found.document.document.speaks) return speaker
  const verb = clause.groups.findLast(({ kind, head }) => kind === 'finite' && head < found.document.first)
  const subject = verb ? scan.antecedents.actorsOf(verb, clause) : []
  return { ...speaker, actors: subject }
}
