import type { PredicateRow } from '../../lang/predicate.ts'
import { Form } from '../../lang/verb.ts'
import { Shape } from '../../text/text.ts'
import type { VerbGroup } from '../clause/group.ts'
import { longestOf, phraseAt } from '../clause/phrases.ts'
import { Word } from '../voice/words.ts'
import type { RoleScan } from './slots.ts'

/** A row that fits at a verb or noun: where its object noun and its own words end. */
export interface Match {
  readonly row: PredicateRow
  /** Head token of the object noun, or -1. */
  readonly object: number
  /** How many tokens the object noun has: longer ones win. */
  readonly words: number
  /** Token after the verb's or noun's own words (particle included). */
  readonly end: number
  /** How exact the row is. */
  readonly weight: number
}

/** Signs that may stand before an object noun: quotation marks, currencies. */
const SIGNS: ReadonlySet<string> = new Set(['"', '«', '»', '“', '”', '$', '€', '£', '¥'])
/** How far an object noun, or a later word of the row, is looked for. */
const REACH = 10

/** The rows that fit a verb group, best first: more of particle, object, `later` and form before less, earlier before later. */
export function matchVerb(
  scan: RoleScan,
  rows: readonly PredicateRow[],
  group: VerbGroup,
  limit: number,
): readonly Match[] {
  let found: Match[] | null = null
  for (const row of rows) {
    const match = fit(scan, row, group, limit)
    if (!match) continue
    if (found) found.push(match)
    else found = [match]
  }
  if (!found) return NOTHING
  return found.length > 1 ? found.sort((a, b) => b.weight - a.weight) : found
}

const NOTHING: readonly Match[] = []

/** What a negated verb tells goes before whatever the verb would tell alone. */
const NEGATED = 10

const weightOf = (row: PredicateRow, words: number): number =>
  (row.particle ? 2 : 0) +
  (row.object ? 3 + words / 10 : 0) +
  (row.later ? 2 : 0) +
  (row.form ? 1 : 0) +
  (row.reflexive ? 1 : 0) +
  (row.negated ? NEGATED : 0)

function fit(scan: RoleScan, row: PredicateRow, group: VerbGroup, limit: number): Match | null {
  const { syntax, words } = scan
  if (row.reflexive && !group.reflexive) return null
  if (!row.reflexive && group.reflexive && syntax.rules.headFirst && !row.particle && !row.object) return null
  if (row.form && !(group.features & row.form) && !(row.form & Form.Future && group.tense === 'future')) return null
  let end = group.last
  if (row.particle) {
    const at = overAdverbs(scan, group.last, limit)
    end = words.is(at, Word.Particle) ? phraseAt(syntax, row.particle, at, limit) : -1
    if (end < 0) return null
  }
  if (row.except) {
    const at = overAdverbs(scan, end, limit)
    if (words.is(at, Word.Particle) && phraseAt(syntax, row.except, at, limit) >= 0) return null
  }
  if (row.negated && (!group.negated || group.tense === 'past')) return null
  if (row.intransitive && takesObject(scan, end, limit)) return null
  if (row.later && !laterPhrase(scan, row.later, end, limit)) return null
  if (!row.object) return { row, object: -1, words: 0, end, weight: weightOf(row, 0) }
  let turned = group.passive && !row.particle
  let object = turned
    ? nounBefore(scan, row.object, group)
    : (nounAfter(scan, row.object, end, limit) ?? relativeNoun(scan, row.object, group))
  // "the talks were called off": what belongs to the verb may stand between it and who did it
  if (object === null && group.passive && !turned) {
    object = nounBefore(scan, row.object, group)
    turned = true
  }
  if (object === null) return null
  return {
    row,
    object: object.last - 1,
    words: object.last - object.first,
    end: turned ? end : Math.max(end, object.last),
    weight: weightOf(row, object.last - object.first),
  }
}

/** Whether what follows a verb begins a noun phrase: neither a sign nor a word that ties, says when or how, or is a verb's. */
function takesObject({ syntax, words, compiled }: RoleScan, from: number, limit: number): boolean {
  if (from >= limit || syntax.isPunctuation(from) || syntax.groupOver[from] || syntax.isDate(from)) return false
  if (compiled.language.nominal.whither?.has(syntax.norm(from))) return false
  if (words.is(from, Word.Article | Word.Determiner)) return !syntax.isDate(from + 1)
  return !words.is(from, Word.Preposition | Word.Coordinator | Word.Subordinator | Word.Relative | Word.Adverb)
}

/** "se sont retirés hier du traité", "withdrew on Friday from the treaty": over adverbs, and days with their preposition. */
const overAdverbs = ({ words, syntax }: RoleScan, from: number, limit: number): number => {
  let at = from
  while (at < limit && at < from + 3 && (words.is(at, Word.Adverb) || syntax.isDate(at))) at++
  if (words.is(at, Word.Preposition) && syntax.isDate(at + 1)) {
    let next = at + 1
    while (next < limit && next < at + TIMES && syntax.isDate(next)) next++
    return next
  }
  return at
}

/** How many words a day between a verb and its particle may have. */
const TIMES = 6

function laterPhrase(scan: RoleScan, phrases: readonly string[], from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 18; at++)
    if (scan.words.is(at, Word.Later) && phraseAt(scan.syntax, phrases, at, limit) >= 0) return true
  return false
}

/** The tokens of an object noun. */
interface ObjectNoun {
  readonly first: number
  readonly last: number
}

/** The object's head noun right after a verb, over determiners and adjectives; none where another noun phrase or clause begins first. */
function nounAfter(scan: RoleScan, nouns: readonly string[], from: number, limit: number): ObjectNoun | null {
  const { syntax, words } = scan
  const { adverbials } = scan.compiled.language.nominal
  let named = from
  let end = limit
  for (let at = from; at < end && (end < limit || at < from + REACH); at++) {
    // "banned the airline Mahan Air": a noun inside someone's name is a party, not the verb's own noun
    const mention = syntax.mentionAt[at]
    if (mention?.name && mention.body === null && (mention.kind === 'organization' || mention.kind === 'person'))
      named = mention.last
    // "held the Strategic Dialogue": the last word of an English name is its noun
    const head = !syntax.rules.headFirst && at === named - 1
    if ((at >= named || head) && words.is(at, Word.Object)) {
      const last = phraseAt(syntax, nouns, at, limit)
      if (last >= 0) return { first: at, last }
    }
    // "a adopté jeudi, par douze voix contre deux, une résolution": what stands between two commas is stepped over
    const aside = end === limit && syntax.isComma(at) && at <= from + ASIDE_START ? asideEnd(scan, at, limit) : -1
    if (aside >= 0) {
      at = aside
      end = Math.min(limit, aside + REACH)
      continue
    }
    // "opened direct, high-level talks": a comma between two adjectives
    if (!syntax.rules.headFirst && syntax.isComma(at) && at > from && isPlain(scan, at - 1) && isPlain(scan, at + 1))
      continue
    if (syntax.groupOver[at]?.kind === 'finite' || (syntax.isPunctuation(at) && !SIGNS.has(syntax.norm(at))))
      return null
    if (
      at > from &&
      words.is(at, Word.Preposition) &&
      !words.is(at, Word.Article | Word.Of) &&
      !adverbials.has(syntax.norm(at))
    )
      return null
    // "detainees held after the escape of prisoners": what comes after is another's
    if (!syntax.rules.headFirst && words.is(at, Word.Subordinator) && words.is(at, Word.Preposition)) return null
  }
  return null
}

/** A word in lower case that names no one, is no verb and ties nothing. */
const isPlain = ({ syntax, words }: RoleScan, at: number): boolean =>
  (syntax.tokens.shape[at]! & (Shape.Word | Shape.Capital)) === Shape.Word &&
  !syntax.groupOver[at] &&
  !syntax.mentionAt[at] &&
  !syntax.mentionBefore[at + 1] &&
  !words.is(at, Word.Preposition | Word.Article | Word.Coordinator | Word.Subordinator | Word.Relative)

/** "the aid (that) Norway provides": the object before the subject of a relative clause. */
function relativeNoun({ syntax, words }: RoleScan, nouns: readonly string[], group: VerbGroup): ObjectNoun | null {
  const subject = syntax.rules.headFirst || group.kind !== 'finite' ? undefined : syntax.mentionBefore[group.first]
  if (!subject) return null
  const last = words.is(subject.first - 1, Word.Relative) ? subject.first - 1 : subject.first
  for (let first = Math.max(0, last - longestOf(nouns)); first < last; first++)
    if (words.is(first, Word.Object) && phraseAt(syntax, nouns, first, last) === last) return { first, last }
  return null
}

/** How soon after the verb what stands between commas may begin, and how long it may be. */
const ASIDE_START = 3
const ASIDE = 14

/** The comma that closes what a comma opens, with no verb between them; -1 if none does. */
function asideEnd({ syntax }: RoleScan, open: number, limit: number): number {
  for (let at = open + 1; at < limit && at < open + ASIDE; at++) {
    if (syntax.isComma(at)) return at
    if (syntax.groupOver[at] || syntax.isPunctuation(at)) return -1
  }
  return -1
}

/** The noun as subject of a passive: "3 documents ont été signés", "des consultations tenues". */
function nounBefore({ syntax, words }: RoleScan, nouns: readonly string[], group: VerbGroup): ObjectNoun | null {
  const longest = longestOf(nouns)
  for (let at = group.first - 1, steps = 0; at >= 0 && steps < 16; at--, steps++) {
    const other = syntax.groupOver[at]
    // "la décision devrait être approuvée": the governor's subject is the infinitive's
    if (
      (other?.kind === 'finite' && other.index !== group.governor) ||
      syntax.norm(at) === ';' ||
      syntax.norm(at) === '.'
    )
      return null
    for (let first = Math.max(0, at + 1 - longest); first <= at; first++)
      if (words.is(first, Word.Object) && phraseAt(syntax, nouns, first, at + 1) === at + 1)
        return { first, last: at + 1 }
  }
  return null
}
