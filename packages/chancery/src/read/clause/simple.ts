import { FINITE, Form } from '../../lang/verb.ts'
import { type Sentence, Shape } from '../../text/text.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import { finish, type Lead, leftEdge } from './around.ts'
import type { GroupKind, VerbGroup } from './group.ts'
import { type GroupScan, tenseOf } from './scan.ts'
import { FORMS, Verb } from './verbs.ts'

/**
 * A verb without auxiliary: finite, infinitive, gerund or participle, told apart by what stands around it; null for a
 * noun. `verb`: the flags of the token at `at`.
 */
export function simple(scan: GroupScan, at: number, verb: number, sentence: Sentence, index: number): VerbGroup | null {
  const { tokens, phrasal } = scan
  const { first, last } = sentence
  const lead = leftEdge(scan, at, first)
  // "entre le Chili et l'Argentine": a preposition that looks like a verb, unless a subject stands right before
  if (phrasal[at] & Phrasal.Preposition && lead.pronoun < 0) return null
  const inverted =
    at + 1 < last && (tokens.shape[at + 1] & Shape.Clitic) !== 0 && (phrasal[at + 1] & Phrasal.Pronoun) !== 0
  const clitic = inverted ? at + 1 : -1
  const kind = kindOf(scan, at, verb & FORMS, first, lead, inverted)
  if (kind === null) return null
  const readings = scan.readings.at(tokens, at)
  const lemmas = readings.lemmas(FEATURES[kind])
  const negatedAfter = trailingNegation(scan, at, last, verb)
  return finish(
    scan,
    {
      index,
      sentence: sentence.index,
      first: lead.first,
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
  const subject = inverted || lead.pronoun >= 0 || scan.mentionBefore[lead.first] !== undefined
  if (!subject && verbal[at] & Verbal.NounForm && lead.first === at) return null
  const nounLike = !start && lead.pronoun < 0 && (verbalBefore & Verbal.NounMark) !== 0
  if (inverted && features & FINITE) return 'finite'
  if (features & Form.Infinitive && grammar.markedInfinitive) {
    if (lead.first > 0 && verbal[lead.first - 1] & Verbal.InfinitiveMark) return 'infinitive'
    if (features & Form.Present && subject && !nounLike) return 'finite'
    if (features & Form.PastParticiple && features & Form.Past && subject) return 'finite'
    const tied = phrasalBefore & Phrasal.Coordinator && at > first && at > 1
    return tied && scan.verbs.at(tokens, at - 2) & Verb.Form ? 'finite' : null
  }
  if (features & Form.Infinitive) return 'infinitive'
  if (features & FINITE && !nounLike) return finiteKind(scan, at, features, lead, subject, start)
  if (features & Form.PresentParticiple) {
    const introduced = verbalBefore & (Verbal.Without | Verbal.After | Verbal.Before) || phrasalBefore & Phrasal.By
    return nounLike && grammar.markedInfinitive && !introduced ? null : 'gerund'
  }
  if (features & Form.PastParticiple)
    return nounLike || (phrasalBefore & Phrasal.Article && lead.pronoun < 0) ? null : 'participle'
  return null
}

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
    if (!subject && (features & past) === past) {
      const reduced = phrasal[at + 1] & Phrasal.Preposition || verbal[at + 1] & Verbal.ParticipleTime
      const goesOn = verbalBefore & Verbal.Aside || phrasalBefore & Phrasal.Coordinator
      return reduced && !goesOn ? 'participle' : 'finite'
    }
    const opened = verbalBefore & Verbal.Closing || phrasalBefore & (Phrasal.Coordinator | Phrasal.Relative)
    if (!subject && features & Form.Present && !opened)
      return tokens.norm[at].endsWith('s') &&
        !start &&
        !(verbalBefore & Verbal.NounMark) &&
        lead.first === at &&
        !(phrasalBefore & Phrasal.Preposition)
        ? 'finite'
        : null
    return 'finite'
  }
  const article = (phrasalBefore & Phrasal.Article) !== 0
  const participle = (features & (Form.PastParticiple | Form.Present)) === Form.PastParticiple
  if (participle && !subject) return article ? null : 'participle'
  // "la visite", "l'annonce": an article before makes a noun of the form unless a subject stands before the article
  return article && !participle && lead.pronoun < 0 && !isRecalled(scan, at) ? null : 'finite'
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
