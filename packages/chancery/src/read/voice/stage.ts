import type { CueRow } from '../../lang/cue.ts'
import type { Draft } from '../draft.ts'
import { countWhile } from '../ordered.ts'
import type { Stage } from '../stage.ts'
import { indexQuotations } from './quotations.ts'
import type { VoiceScan } from './scan.ts'
import { findStatements } from './statements.ts'
import { Words } from './words.ts'

/** Finds who says what, on whose word. */
export const findVoices: Stage = {
  id: 'read/find-voices',
  needs: ['clauses', 'actors', 'antecedents', 'instruments', 'dates', 'zones'],
  gives: ['statements'],
  note: 'cues, contents, speakers and vouchers',
  run(draft) {
    draft.telling = new Words(draft.compiled.telling, draft.text.tokens)
    const { statements, standing } = findStatements(scanOf(draft), draft.clauses)
    draft.statements = statements
    draft.standing = standing
  },
}

/** The look-ups over one dispatch that the finders of voice share. */
export function scanOf(draft: Draft): VoiceScan {
  const { text, compiled, syntax } = draft
  const headline = headlines(draft)
  return {
    syntax,
    words: draft.telling,
    compiled,
    documents: draft.documentFinder,
    speech: compiled.language.speech,
    cast: draft.cast,
    antecedents: draft.antecedents,
    quotations: indexQuotations(text.quotations, text.tokens, syntax.quotation),
    ...datesOf(draft),
    starts: paragraphStarts(draft),
    media: new Map(),
    cited: new Set(),
    ...nounsOf(compiled.language.cues),
    isHeadline: (sentence) => headline.has(sentence),
  }
}

type SayingNouns = Pick<VoiceScan, 'nouns' | 'sayings'>

const known = new WeakMap<readonly CueRow[], SayingNouns>()

/** Nouns of saying, in the singular and the regular plural. Kept per language, since a reader reads many dispatches. */
function nounsOf(rows: readonly CueRow[]): SayingNouns {
  let found = known.get(rows)
  if (!found) {
    const sayings = new Set(rows.flatMap(({ noun }) => (noun ? [noun, `${noun}s`] : [])))
    found = { sayings, nouns: new Set([...sayings, ...rows.flatMap(({ object = [] }) => object)]) }
    known.set(rows, found)
  }
  return found
}

/** Tokens of date expressions, and the value of each at its first token. */
function datesOf(draft: Draft): { readonly dated: Uint8Array; readonly dateAt: ReadonlyMap<number, string> } {
  const { tokens } = draft.text
  const dated = new Uint8Array(tokens.length)
  const dateAt = new Map<number, string>()
  for (const date of draft.dates) {
    const at = countWhile(tokens.end, (end) => end <= date.start)
    dateAt.set(at, date.edtf)
    for (let k = at; k < tokens.length && tokens.start[k]! < date.end; k++) dated[k] = 1
  }
  return { dated, dateAt }
}

function paragraphStarts(draft: Draft): Uint8Array {
  const starts = new Uint8Array(draft.text.tokens.length + 1)
  for (const paragraph of draft.text.paragraphs) starts[paragraph.first] = 1
  return starts
}

/** Sentences in the headline's lines, which stand at the head of the text. */
function headlines(draft: Draft): ReadonlySet<number> {
  const found = new Set<number>()
  const { sentences } = draft.text
  let at = 0
  for (const zone of draft.cleaned.zones) {
    while (at < sentences.length && sentences[at]!.start < zone.start) at++
    if (zone.kind !== 'headline') continue
    for (; at < sentences.length && sentences[at]!.start < zone.end; at++) found.add(sentences[at]!.index)
  }
  return found
}
