import type { Quotation } from '../../text/text.ts'
import type { Clause } from '../clause/clauses.ts'
import { type StatementDraft, uncued } from './draft.ts'
import { documentBefore, latestMention, NOBODY, ofDocument, type Speaker } from './phrase.ts'
import type { VoiceScan } from './scan.ts'

/** Fewest words of a quotation that a colon brings in without a verb of saying. */
const LEAST = 6

/** "Le rapport aboutit au même avis : « … »": a quotation behind a colon is told by the subject of its sentence. */
export function ledIn(scan: VoiceScan, clause: Clause, quotation: Quotation): StatementDraft | null {
  const { quotations, syntax } = scan
  const { first, index } = clause.sentence
  const colon = quotation.first - 1
  if (syntax.norm(colon) !== ':' || quotation.first <= first || scan.isHeadline(index)) return null
  if (quotations.words(quotation.first, quotation.last) < LEAST) return null
  const speaker = subjectBefore(scan, clause, colon)
  if (!speaker.mention) return null
  return uncued({
    sentence: index,
    content: [{ start: quotation.start, end: quotation.end }],
    run: [quotation.first, quotation.last],
    form: 'direct',
    speakers: [...speaker.actors],
    speakerMention: speaker.mention,
    vouchers: [...speaker.vouchers],
    rules: ['read/voice/colon', speaker.rule],
  })
}

/** Whoever is the subject of the last verb before a token, if a person, a body or a document. */
function subjectBefore(scan: VoiceScan, clause: Clause, before: number): Speaker {
  const verb = clause.groups.findLast(
    ({ kind, head }) => kind === 'finite' && head < before && !scan.quotations.over(head),
  )
  if (!verb || verb.passive) return NOBODY
  const document = documentBefore(scan, verb.first, clause.sentence.first)
  if (document) return ofDocument(scan, document)
  const actors = scan.antecedents.actorsOf(verb, clause)
  if (actors.length !== 1) return NOBODY
  const mention = latestMention(scan, actors, scan.syntax.tokens.start[verb.first]!)
  return { actors, mention, vouchers: [], rule: 'read/voice/subject' }
}
