import type { PredicateRow } from '../../lang/predicate.ts'
import type { Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { phraseAt, phraseBefore } from '../clause/phrases.ts'

/** A row that fits at a verb or noun: where its object noun and its own words end. */
export interface Match {
  readonly row: PredicateRow
  /** Head token of the object noun, or -1. */
  readonly object: number
  /** How many tokens the object noun has: longer ones win. */
  readonly words: number
  /** Token after the verb's or noun's own words (particle included). */
  readonly end: number
}

const QUOTES: ReadonlySet<string> = new Set(['"', '«', '»', '“', '”'])
/** How far an object noun, or a later word of the row, is looked for. */
const REACH = 10

/** The rows that fit a verb group, best first: more of particle, object, `later` and form before less, earlier before later. */
export function matchVerb(
  syntax: Syntax,
  rows: readonly PredicateRow[],
  group: VerbGroup,
  limit: number,
  adverbials: ReadonlySet<string>,
): Match[] {
  const found: { match: Match; weight: number }[] = []
  for (const row of rows) {
    const match = fit(syntax, row, group, limit, adverbials)
    if (!match) continue
    const weight =
      (row.particle ? 2 : 0) +
      (row.object ? 3 + match.words / 10 : 0) +
      (row.later ? 2 : 0) +
      (row.form ? 1 : 0) +
      (row.reflexive ? 1 : 0)
    found.push({ match, weight })
  }
  return found.sort((a, b) => b.weight - a.weight).map(({ match }) => match)
}

function fit(
  syntax: Syntax,
  row: PredicateRow,
  group: VerbGroup,
  limit: number,
  adverbials: ReadonlySet<string>,
): Match | null {
  if (row.reflexive && !group.reflexive) return null
  if (!row.reflexive && group.reflexive && syntax.rules.headFirst && !row.particle && !row.object) return null
  if (row.form && !(group.features & row.form)) return null
  let end = group.last
  if (row.particle) {
    const at = overAdverbs(syntax, group.last, limit)
    end = phraseAt(syntax, row.particle, at, limit)
    if (end < 0) return null
  }
  if (row.except && phraseAt(syntax, row.except, overAdverbs(syntax, end, limit), limit) >= 0) return null
  if (row.later && !laterPhrase(syntax, row.later, end, limit)) return null
  if (!row.object) return { row, object: -1, words: 0, end }
  const object =
    group.passive && !row.particle
      ? nounBefore(syntax, row.object, group)
      : nounAfter(syntax, row.object, end, limit, adverbials)
  return object.last < 0
    ? null
    : {
        row,
        object: object.last,
        words: object.words,
        end: group.passive && !row.particle ? end : Math.max(end, object.last + 1),
      }
}

const overAdverbs = (syntax: Syntax, from: number, limit: number): number => {
  let at = from
  while (at < limit && at < from + 3 && syntax.rules.adverbs.has(syntax.norm(at))) at++
  return at
}

function laterPhrase(syntax: Syntax, phrases: readonly string[], from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 18; at++) if (phraseAt(syntax, phrases, at, limit) >= 0) return true
  return false
}

/** The last token of an object noun and its length in tokens; `last` is -1 where there is none. */
interface ObjectNoun {
  readonly last: number
  readonly words: number
}

const NONE: ObjectNoun = { last: -1, words: 0 }

/** The object's head noun right after a verb, over determiners and adjectives; none where another noun phrase or clause begins first. */
function nounAfter(
  syntax: Syntax,
  nouns: readonly string[],
  from: number,
  limit: number,
  adverbials: ReadonlySet<string>,
): ObjectNoun {
  let named = from
  for (let at = from; at < limit && at < from + REACH; at++) {
    // "banned the airline Mahan Air": a noun inside someone's name is a party, not the verb's own noun
    const mention = syntax.mentionAt[at]
    if (mention?.name && mention.body === null && (mention.kind === 'organization' || mention.kind === 'person'))
      named = mention.last
    const end = at < named ? -1 : phraseAt(syntax, nouns, at, limit)
    if (end >= 0) return { last: end - 1, words: end - at }
    const norm = syntax.norm(at)
    if (syntax.groupOver[at]?.kind === 'finite' || (syntax.isPunctuation(at) && !QUOTES.has(norm))) return NONE
    if (
      at > from &&
      syntax.rules.prepositions.has(norm) &&
      !syntax.rules.articles.has(norm) &&
      syntax.rules.of.has(norm) === false &&
      !adverbials.has(norm)
    )
      return NONE
  }
  return NONE
}

/** The noun as subject of a passive: "3 documents ont été signés", "des consultations tenues". */
function nounBefore(syntax: Syntax, nouns: readonly string[], group: VerbGroup): ObjectNoun {
  for (let at = group.first - 1, steps = 0; at >= 0 && steps < 16; at--, steps++) {
    if (syntax.groupOver[at]?.kind === 'finite' || syntax.norm(at) === ';' || syntax.norm(at) === '.') return NONE
    const start = phraseBefore(syntax, nouns, at + 1, 0)
    if (start >= 0) return { last: at, words: at + 1 - start }
  }
  return NONE
}
