import { FINITE, Form } from '../../lang/verb.ts'
import { type Sentence, Shape } from '../../text/text.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import { finish, type Lead, leftEdge } from './around.ts'
import type { GroupKind, VerbGroup } from './group.ts'
import {
  followsVerb,
  isDemonstrative,
  isMarked,
  isNounGerund,
  isOvertaken,
  isReduced,
  isSubject,
  subjectOverTimes,
} from './noun-or-verb.ts'
import { type GroupScan, tenseOf } from './scan.ts'
import { FORMS, Verb } from './verbs.ts'

/**
 * A verb without auxiliary: finite, infinitive, gerund or participle, told apart by what stands around it; null for a
 * noun. `verb`: the flags of the token at `at`.
 */
export function simple(scan: GroupScan, at: number, verb: number, sentence: Sentence, index: number): VerbGroup | null {
  const { tokens, phrasal } = scan
  const { first, last } = sentence
  const edge = leftEdge(scan, at, first)
  const progressive = (verb & Form.PresentParticiple) !== 0 && isShortBe(scan, edge, first)
  const lead = progressive ? { ...edge, first: edge.first - 1, pronoun: edge.first - 2 } : edge
  // "entre le Chili et l'Argentine": a preposition that looks like a verb, unless a subject stands right before
  if (phrasal[at] & Phrasal.Preposition && lead.pronoun < 0) return null
  const inverted =
    at + 1 < last && (tokens.shape[at + 1] & Shape.Clitic) !== 0 && (phrasal[at + 1] & Phrasal.Pronoun) !== 0
  const clitic = inverted ? at + 1 : -1
  const kind = progressive ? 'finite' : kindOf(scan, at, verb & FORMS, first, lead, inverted)
  if (kind === null) return null
  const readings = scan.readings.at(tokens, at)
  const lemmas = readings.lemmas(FEATURES[kind])
  const negatedAfter = trailingNegation(scan, at, last, verb)
  return finish(
    scan,
    {
      index,
      sentence: sentence.index,
      // "le déplacement prévu": a bare participle has no clitics or adverbs of its own
      first: kind === 'participle' && !scan.grammar.markedInfinitive ? at : lead.first,
      last: inverted ? clitic + 1 : negatedAfter ? at + 2 : at + 1,
      head: at,
      lemma: lemmas[0]!,
      lemmas,
      features: verb & FORMS,
      kind,
      tense: kind === 'finite' ? tenseOf(readings.finite & ~Form.PastParticiple, false) : 'none',
      perfect: false,
      passive: kind === 'participle',
      negated: lead.negated || negatedAfter,
      reflexive: lead.reflexive,
      clitic,
      pronoun: lead.pronoun,
      modal: null,
      hearsay: false,
      mark: null,
      governor: -1,
    },
    lead,
    sentence,
  )
}

/** "he's | claiming": the auxiliary cut short behind its pronoun; behind a noun it may own what follows. */
const isShortBe = ({ tokens, grammar, phrasal }: GroupScan, { first }: Lead, floor: number): boolean =>
  grammar.markedInfinitive &&
  first - 2 >= floor &&
  tokens.norm[first - 1] === "'s" &&
  (phrasal[first - 2] & Phrasal.Pronoun) !== 0

/** The features of which a reading must have one to be of a kind. */
const FEATURES: Readonly<Record<GroupKind, number>> = {
  finite: FINITE,
  infinitive: Form.Infinitive,
  gerund: Form.PresentParticiple,
  participle: Form.PastParticiple,
}

/** How a verb form without auxiliary stands in its clause; null where it is a noun. */
function kindOf(
  scan: GroupScan,
  at: number,
  features: number,
  first: number,
  lead: Lead,
  inverted: boolean,
): GroupKind | null {
  const { tokens, grammar, phrasal, verbal } = scan
  const before = at - 1
  const phrasalBefore = before >= 0 ? phrasal[before] : 0
  const verbalBefore = before >= 0 ? verbal[before] : 0
  const start = at === first
  const subject = inverted || lead.pronoun >= 0 || isSubject(scan, lead.first)
  if (!subject && verbal[at] & Verbal.NounForm && lead.first === at && !isMarked(scan, at, features)) return null
  // "an airport official told": the adjective before a noun may itself be the noun, where it ends a mention
  const headed =
    (features & Form.Past) !== 0 && grammar.markedInfinitive && scan.mentionBefore[lead.first] !== undefined
  const nounLike = !start && lead.pronoun < 0 && !headed && (verbalBefore & Verbal.NounMark) !== 0
  if (inverted && features & FINITE) return 'finite'
  if (features & Form.Infinitive && grammar.markedInfinitive) {
    // "echoed that promise": after "that" right behind a verb, a form that does not agree is a noun
    if (lead.first === at && isDemonstrative(scan, before, first) && !(features & (Form.Third | Form.Past))) return null
    if (lead.first > 0 && verbal[lead.first - 1] & Verbal.InfinitiveMark) return 'infinitive'
    if (features & Form.Present && subject && !nounLike)
      return !(features & Form.Past) && isTitle(scan, at, lead) ? null : 'finite'
    if (features & Form.PastParticiple && features & Form.Past && subject) return 'finite'
    if (
      features & Form.Present &&
      verbal[at] & Verbal.Plain &&
      !nounLike &&
      behindNoun(scan, lead.first, first) &&
      !hangs(scan, at)
    )
      return 'finite'
    const tied = phrasalBefore & Phrasal.Coordinator && at > first && at > 1
    return tied && scan.verbs.at(tokens, at - 2) & Verb.Form ? 'finite' : null
  }
  if (features & Form.Infinitive) return 'infinitive'
  if (features & FINITE && !nounLike) return finiteKind(scan, at, features, lead, subject, start)
  if (features & Form.PresentParticiple) {
    if (grammar.markedInfinitive && isNounGerund(scan, at, first)) return null
    // "from attacking Kuwait", "towards signing the accord": after a preposition and with an object
    const objected =
      phrasalBefore & Phrasal.Preposition &&
      (phrasal[at + 1] & (Phrasal.Article | Phrasal.Possessive) || scan.inMention[at + 1])
    const introduced =
      objected || verbalBefore & (Verbal.Without | Verbal.After | Verbal.Before) || phrasalBefore & Phrasal.By
    return nounLike && grammar.markedInfinitive && !introduced ? null : 'gerund'
  }
  if (features & Form.PastParticiple)
    return nounLike || (phrasalBefore & Phrasal.Article && lead.pronoun < 0) ? null : 'participle'
  return null
}

/** "the allies say", "others, however, say": a word that may be a noun, or the comma behind one, stands before a verb. */
function behindNoun({ tokens, verbs, phrasal, verbal }: GroupScan, at: number, first: number): boolean {
  if (at === first) return false
  const before = at - 1
  if (tokens.shape[before] & Shape.Punctuation) return (verbal[before] & Verbal.Closing) !== 0
  return !(phrasal[before] & (Phrasal.Coordinator | Phrasal.Preposition)) && !(verbs.at(tokens, before) & Verb.Helper)
}

/** "said Reuters host Jane Roe": behind one who is singular, and in front of a name, the form is a noun. */
function isTitle({ tokens, mentionBefore }: GroupScan, at: number, lead: Lead): boolean {
  const mention = lead.pronoun < 0 ? mentionBefore[lead.first] : undefined
  if (!mention || mention.plural || at + 1 >= tokens.length) return false
  return (mention.kind === 'media' || mention.kind === 'organization') && (tokens.shape[at + 1]! & Shape.Capital) !== 0
}

/** "the advocates also said": a form right before a plain verb is that verb's subject. */
function speaksNext({ tokens, verbal }: GroupScan, at: number): boolean {
  let next = at + 1
  while (next < tokens.length && next < at + 3 && verbal[next] & Verbal.Adverb) next++
  return next < tokens.length && (verbal[next] & Verbal.Plain) !== 0
}

/** "said to be ready", "said by some": the participle of a verb that elsewhere is none. */
const hangs = ({ tokens, verbs, phrasal, verbal }: GroupScan, at: number): boolean =>
  (phrasal[at + 1] & Phrasal.By) !== 0 ||
  ((verbal[at + 1] & Verbal.InfinitiveMark) !== 0 &&
    at + 2 < tokens.length &&
    (verbs.at(tokens, at + 2) & Verb.Form) !== 0)

/** The kind of a form that may be finite, where no word right before it makes it a noun. */
function finiteKind(
  scan: GroupScan,
  at: number,
  features: number,
  lead: Lead,
  subject: boolean,
  start: boolean,
): GroupKind | null {
  const { tokens, grammar, phrasal, verbal } = scan
  const phrasalBefore = at > 0 ? phrasal[at - 1] : 0
  const verbalBefore = at > 0 ? verbal[at - 1] : 0
  if (grammar.markedInfinitive) {
    const past = Form.Past | Form.PastParticiple
    if ((features & past) === past && lead.first === at && (isReduced(scan, at) || isOvertaken(scan, at)))
      return 'participle'
    if (!subject && (features & past) === past && !subjectOverTimes(scan, lead.first)) {
      if (verbal[at] & Verbal.Plain) return hangs(scan, at) ? 'participle' : 'finite'
      const reduced = phrasal[at + 1] & Phrasal.Preposition || verbal[at + 1] & Verbal.ParticipleTime
      const goesOn = verbalBefore & Verbal.Aside || phrasalBefore & Phrasal.Coordinator
      // "freed the envoy, arrested last week", "the treaty, signed by both": what follows a comma is about the noun before it
      const time = verbal[at + 1] & Verbal.ParticipleTime && scan.mentionBefore[at - 1] !== undefined
      const timed = verbalBefore & Verbal.Comma && (time || phrasal[at + 1] & Phrasal.By)
      return reduced && (!goesOn || timed) && !hasObject(scan, at) ? 'participle' : 'finite'
    }
    const opened = verbalBefore & Verbal.Closing || phrasalBefore & (Phrasal.Coordinator | Phrasal.Relative)
    if (!subject && features & Form.Present && speaksNext(scan, at)) return null
    if (!subject && features & Form.Present && !opened)
      return tokens.norm[at].endsWith('s') &&
        !start &&
        !(verbalBefore & Verbal.NounMark) &&
        !followsVerb(scan, at) &&
        lead.first === at &&
        !(phrasalBefore & Phrasal.Preposition)
        ? 'finite'
        : null
    return 'finite'
  }
  const article = (phrasalBefore & Phrasal.Article) !== 0
  const participle = (features & (Form.PastParticiple | Form.Present)) === Form.PastParticiple
  // "les accords conclus": a form that is finite in the first persons alone wants their pronoun
  if (features & Form.PastParticiple && !(features & Form.Third) && lead.pronoun < 0)
    return article ? null : 'participle'
  if (participle && !subject) return article ? null : 'participle'
  // "la visite", "l'annonce": an article before makes a noun of the form unless a subject stands before the article
  if (!article || participle || lead.pronoun >= 0 || isRecalled(scan, at)) return 'finite'
  // "la Finlande ne le ratifiera pas": an object pronoun, where no noun looks like the verb or "ne" stands before
  const verb = lead.weak || scan.verbs.at(scan.tokens, at) & Verb.Sure
  return subject && verb ? 'finite' : null
}

/** How many words of time may stand between a verb and its object. */
const TIMES = 4

/** "authorities announced on Friday the arrest": behind a day stands an object, which no participle has. */
function hasObject({ tokens, grammar, phrasal }: GroupScan, at: number): boolean {
  let next = phrasal[at + 1] & Phrasal.Preposition ? at + 2 : at + 1
  const from = next
  while (next < tokens.length && next < from + TIMES && grammar.subjectTimes.has(tokens.norm[next])) next++
  return next > from && (phrasal[next] & (Phrasal.Article | Phrasal.Determiner)) !== 0
}

/** "comme le rappelle l'ambassadeur": what looks like an article is the clause before, and the subject follows. */
function isRecalled({ tokens, grammar, phrasal }: GroupScan, at: number): boolean {
  if (at < 2 || !grammar.manner.has(tokens.norm[at - 2]) || !grammar.neuter.has(tokens.norm[at - 1])) return false
  return (
    (phrasal[at + 1] & (Phrasal.Article | Phrasal.Determiner)) !== 0 || (tokens.shape[at + 1] & Shape.Capital) !== 0
  )
}

/** "ne signe pas", "was not there": the negation after a simple verb; in English after forms of be alone. */
function trailingNegation({ grammar, phrasal, verbal }: GroupScan, at: number, last: number, verb: number): boolean {
  if (grammar.markedInfinitive && !(verb & Verb.Passive)) return false
  for (let k = at + 1; k < last && k <= at + 2; k++) {
    if ((verbal[k] & (Verbal.Negation | Verbal.WeakNegation)) === Verbal.Negation) return true
    if (!(phrasal[k] & Phrasal.Adverb)) return false
  }
  return false
}
