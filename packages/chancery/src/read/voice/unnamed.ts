import type { ActorKind } from '../../record/reading.ts'
import type { Span } from '../../record/span.ts'
import type { Mention } from '../names/mention.ts'
import { speaks, type VoiceScan } from './scan.ts'
import { Word } from './words.ts'

/** Longest description of an unnamed speaker, in tokens. */
const LONGEST = 12

/**
 * A speaker whom the text describes without a name: "a German government source", "un jeune manifestant".
 * @param noun the token of the noun for who speaks, where the caller knows it
 */
export function unnamed(
  scan: VoiceScan,
  first: number,
  last: number,
  noun = -1,
): { readonly index: number; readonly span: Span } | null {
  const { syntax } = scan
  const stop = Math.min(last, first + LONGEST)
  let head = noun
  for (let at = first; at < stop && noun < 0; at++) {
    if (speaks(scan, at)) head = at
    if (head >= 0 && (syntax.rules.headFirst || scan.words.is(at, Word.Preposition))) break
    if (syntax.isPunctuation(at)) break
  }
  if (head < 0) return null
  const known = sameAsBefore(scan, first, head, last)
  if (known >= 0)
    return { index: known, span: { start: scan.syntax.tokens.start[head]!, end: scan.syntax.tokens.end[head]! } }
  let from = first
  while (from < head && scan.words.is(from, Word.Article)) from++
  const end = descriptionEnd(scan, head + 1, last)
  const { tokens } = syntax
  const span = { start: tokens.start[from]!, end: tokens.end[end - 1]! }
  const kind = kindOf(scan, head)
  const name = tokens.raw.slice(span.start, span.end)
  const actor = scan.cast.described(tokens.fold.slice(from, end).join(' '), kind, name, null)
  const mention: Mention = {
    first,
    last: end,
    ...span,
    index: -1,
    sentence: -1,
    kind,
    form: 'description',
    name: null,
    office: null,
    head: syntax.norm(head),
    officeId: null,
    also: [],
    states: [],
    body: null,
    institution: null,
    plural: kind === 'group',
    gender: null,
    definite: false,
    collective: null,
    inner: false,
    rule: 'read/voice/unnamed',
    entities: [],
  }
  scan.cast.note(actor, mention)
  actor.heads.add(syntax.norm(head))
  return { index: actor.index, span }
}

/** "selon la source", "the source said": whoever spoke last as one, or the body that last spoke; -1 if nobody did. */
export function sameAsBefore(scan: VoiceScan, first: number, head: number, last: number): number {
  const { syntax } = scan
  if (first === head || !scan.words.is(first, Word.Article | Word.Determiner) || INDEFINITE.has(syntax.norm(first)))
    return -1
  if (descriptionEnd(scan, head + 1, last) > head + 1) return -1
  const word = syntax.norm(head)
  const isSource = scan.speech.sources.has(word)
  return (
    scan.antecedents.lastSpeakers.findLast((index) => {
      const actor = scan.cast.actors[index]!
      return actor.heads.has(word) || (isSource && (actor.kind === 'organization' || actor.kind === 'media'))
    }) ?? -1
  )
}

/** The body that spoke last, as issuer of a document that the text takes for known ("the statement"); [] if another did. */
export function lastBody(scan: VoiceScan, first: number): readonly number[] {
  const { syntax, cast, antecedents } = scan
  if (!scan.words.is(first - 1, Word.Article) || INDEFINITE.has(syntax.norm(first - 1))) return []
  const last = antecedents.lastSpeakers.at(-1)
  return last !== undefined && cast.actors[last]!.kind === 'organization' ? [last] : []
}

const INDEFINITE = new Set(['un', 'une', 'des', 'a', 'an', 'one'])

/** The complement of the head: "source | at the ministry", "porte-parole | du gouvernement". */
function descriptionEnd(scan: VoiceScan, from: number, last: number): number {
  const { syntax } = scan
  let at = from
  while (
    at < last &&
    at < from + LONGEST &&
    !syntax.isPunctuation(at) &&
    !syntax.groupOver[at] &&
    !scan.words.is(at, Word.Relative) &&
    !scan.speech.moments.has(syntax.norm(at)) &&
    scan.dated[at] === 0
  )
    at++
  return at
}

function kindOf(scan: VoiceScan, head: number): ActorKind {
  if (scan.speech.bodies.has(scan.syntax.norm(head))) return 'organization'
  return scan.syntax.norm(head).endsWith('s') ? 'group' : 'person'
}
