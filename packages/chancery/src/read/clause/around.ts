import { Shape } from '../../text/text.ts'
import type { VerbGroup } from './group.ts'
import { type GroupScan, isAdverb } from './scan.ts'

/** What stands left of a group's first verb. */
export interface Lead {
  readonly first: number
  readonly negated: boolean
  /** A negation that does not count alone stands there: French `ne`. */
  readonly weak: boolean
  readonly reflexive: boolean
  readonly pronoun: number
}

/** Clitics, negations and adverbs before the first verb of a group, and the subject pronoun before them. */
export function leftEdge(scan: GroupScan, at: number, first: number): Lead {
  const { tokens, grammar, phrase } = scan
  let edge = at
  let negated = false
  let weak = false
  let reflexive = false
  for (let k = at - 1; k >= first && k >= at - 6; k--) {
    const norm = tokens.norm[k]
    if (scan.inMention[k] || tokens.shape[k] & Shape.Punctuation) break
    if (grammar.negations.has(norm)) {
      if (grammar.weakNegations.has(norm)) weak = true
      else negated = true
      edge = k
    } else if (grammar.clitics.has(norm)) {
      if (grammar.reflexives.has(norm)) reflexive = true
      edge = k
    } else if (isAdverb(scan, k)) edge = k
    else break
  }
  const before = tokens.norm[edge - 1] ?? ''
  const pronoun =
    edge - 1 >= first && (phrase.pronouns[before] || grammar.subjects.has(before)) && !scan.inMention[edge - 1]
      ? edge - 1
      : -1
  return { first: edge, negated, weak, reflexive, pronoun }
}

/** A group before its surroundings are read: `at` is its first verb, `first` and `end` its sentence's bounds. */
export interface Made extends Omit<VerbGroup, 'first' | 'pronoun' | 'hearsay' | 'mark' | 'governor'> {
  readonly at: number
  readonly first: number
  readonly end: number
  readonly lead: Lead
}

/** Adds what stands around a group: marks before it, doubts, hypotheses and hearsay in its clause. */
export function finish(scan: GroupScan, made: Made): VerbGroup {
  const { tokens, grammar } = scan
  let mark: VerbGroup['mark'] = null
  if (made.kind === 'infinitive' || made.kind === 'gerund') {
    for (let k = made.lead.first - 1; k >= made.first && k >= made.lead.first - 2; k--) {
      const norm = tokens.norm[k]
      if (grammar.without.has(norm)) mark = 'without'
      else if (grammar.after.has(norm)) mark = 'after'
      else if (grammar.before.has(norm)) mark = 'before'
      else if (grammar.infinitiveMarks.has(norm)) continue
      break
    }
  }
  let modal = made.modal
  let hearsay = grammar.conditionalIsHearsay && made.tense === 'conditional' && made.perfect
  for (let k = made.last; k < made.end && k < made.last + 2; k++)
    if (grammar.doubts.has(tokens.norm[k])) modal ??= 'possible'
  for (let k = made.lead.first; k < made.last; k++) {
    const norm = tokens.norm[k]
    if (grammar.doubts.has(norm)) modal = 'possible'
    if (grammar.hearsay.has(norm)) hearsay = true
  }
  for (let k = made.lead.first - 1; made.kind === 'finite' && k >= made.first && k >= made.lead.first - 14; k--) {
    const norm = tokens.norm[k]
    if (norm === ',' || norm === ';' || norm === ':') break
    if (
      grammar.hypotheses.has(norm) &&
      !scan.inMention[k] &&
      !(norm === "s'" && grammar.reflexives.has(norm) && k >= made.lead.first - 1)
    ) {
      modal = 'possible'
      break
    }
  }
  return {
    index: made.index,
    sentence: made.sentence,
    first: made.lead.first,
    last: made.last,
    head: made.head,
    lemma: made.lemma,
    lemmas: made.lemmas,
    features: made.features,
    kind: made.kind,
    tense: made.tense,
    perfect: made.perfect,
    passive: made.passive,
    negated: made.negated || negatedAround(scan, made),
    reflexive: made.reflexive,
    clitic: made.clitic,
    pronoun: made.lead.pronoun,
    modal,
    hearsay,
    mark,
    governor: -1,
  }
}

/** How far the words of a negation may stand from the verb. */
const NEGATION_REACH = 12

/**
 * "has given no guarantee", "n'a expulsé aucun diplomate", "No communiqué was issued", "Aucun accord n'a été signé":
 * the negation stands with the object or the subject.
 */
function negatedAround(scan: GroupScan, made: Made): boolean {
  const { tokens, grammar } = scan
  if (made.kind !== 'finite' && made.kind !== 'infinitive') return false
  const needsWeak = !grammar.markedInfinitive
  if (needsWeak && !made.lead.weak) return false
  for (let k = made.last; k < made.end && k < made.last + (needsWeak ? 4 : 2); k++) {
    if (grammar.negativeWords.has(tokens.norm[k]!)) return true
    if (tokens.shape[k]! & Shape.Punctuation) break
  }
  for (let k = made.lead.first - 1; k >= made.first && k >= made.lead.first - NEGATION_REACH; k--) {
    const norm = tokens.norm[k]!
    if (grammar.negativeWords.has(norm)) return !scan.forms.has(tokens.norm[k - 1] ?? '') || k === made.first
    if (tokens.shape[k]! & Shape.Punctuation || scan.phrase.subordinators.has(norm)) break
  }
  return false
}
