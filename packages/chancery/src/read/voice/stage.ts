import type { Quotation } from '../../text/text.ts'
import type { Draft } from '../draft.ts'
import { Antecedents } from '../names/pronouns.ts'
import type { Stage } from '../stage.ts'
import type { QuotationIndex } from './content.ts'
import { findStatements } from './statements.ts'

/** Look-ups over the quotations of a text. */
export function indexQuotations(draft: Draft): QuotationIndex {
  const { quotations, tokens } = draft.text
  const opening = new Map<number, Quotation>()
  const innermost = new Int32Array(tokens.length).fill(-1)
  for (const quotation of quotations) {
    if (!opening.has(quotation.first)) opening.set(quotation.first, quotation)
    if (quotation.depth <= 6) innermost.fill(quotation.index, quotation.first, quotation.last)
  }
  return {
    all: quotations,
    opening,
    over: (token) => quotations[innermost[token]],
    outermost: (token) => quotations[draft.syntax.quotation[token]],
  }
}

/** Finds who says what, on whose word. */
export const findVoices: Stage = {
  id: 'read/find-voices',
  needs: ['clauses', 'actors', 'instruments'],
  gives: ['statements'],
  note: 'cues, contents, speakers and vouchers',
  run(draft) {
    draft.antecedents = new Antecedents(draft.cast, draft.syntax, draft.clauses)
    const scan = { syntax: draft.syntax, compiled: draft.compiled, documents: draft.documentFinder, speech: draft.compiled.language.speech }
    draft.statements = findStatements(scan, draft.clauses, indexQuotations(draft), draft.cast, draft.antecedents)
  },
}
