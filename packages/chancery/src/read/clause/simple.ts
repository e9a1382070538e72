import { FINITE, Form, type VerbForm } from '../../lang/verb.ts'
import { Shape } from '../../text/text.ts'
import { finish, leftEdge } from './around.ts'
import type { GroupKind, VerbGroup } from './group.ts'
import { type GroupScan, lemmasOf, tenseOf } from './scan.ts'

/** A verb without auxiliary: finite, infinitive, gerund or participle, told apart by what stands around it; null for a noun. */
export function simple(
  scan: GroupScan,
  at: number,
  first: number,
  last: number,
  sentence: number,
  index: number,
  forms: readonly VerbForm[],
): VerbGroup | null {
  const { tokens, grammar, phrase } = scan
  const features = forms.reduce((sum, form) => sum | form.features, 0)
  const lead = leftEdge(scan, at, first)
  const before = tokens.norm[at - 1] ?? ''
  // "entre le Chili et l'Argentine": a preposition that looks like a verb, unless a subject stands right before
  if (phrase.prepositions.has(tokens.norm[at]!) && lead.pronoun < 0) return null
  const start = at === first
  let kind: GroupKind | null = null
  let clitic = -1
  if (at + 1 < last && tokens.shape[at + 1] & Shape.Clitic && phrase.pronouns[tokens.norm[at + 1]]) clitic = at + 1
  const subject = lead.pronoun >= 0 || scan.mentionEnds(lead.first) || clitic >= 0
  if (grammar.nounForms.has(tokens.norm[at]!) && !subject && lead.first === at) return null
  const nounLike = !start && grammar.nounMarks.has(before) && lead.pronoun < 0
  if (clitic >= 0 && features & FINITE) kind = 'finite'
  else if (features & Form.Infinitive && grammar.markedInfinitive) {
    if (grammar.infinitiveMarks.has(tokens.norm[lead.first - 1] ?? '')) kind = 'infinitive'
    else if (features & Form.Present && subject && !nounLike) kind = 'finite'
    else if (features & Form.PastParticiple && features & Form.Past && subject) kind = 'finite'
    else if (phrase.coordinators.has(before) && at > first && scan.forms.has(tokens.norm[at - 2] ?? '')) kind = 'finite'
    else return null
  } else if (features & Form.Infinitive) kind = 'infinitive'
  else if (features & FINITE && !nounLike) {
    const past = features & (Form.Past | Form.PastParticiple)
    if (past === (Form.Past | Form.PastParticiple) && grammar.markedInfinitive && !subject) {
      const next = tokens.norm[at + 1] ?? ''
      const reduced = phrase.prepositions.has(next) || grammar.participleTimes.has(next)
      const comma =
        before === ',' ||
        before === '-' ||
        before === '--' ||
        before === '–' ||
        before === '—' ||
        before === '"' ||
        before === '”'
      kind = reduced && !comma && !phrase.coordinators.has(before) ? 'participle' : 'finite'
    } else if (features & Form.PastParticiple && !(features & Form.Present) && !grammar.markedInfinitive && !subject)
      kind = phrase.articles.has(before) ? null : 'participle'
    else if (
      grammar.markedInfinitive &&
      features & Form.Present &&
      !subject &&
      !/^[,"”'’)]$/.test(before) &&
      !phrase.coordinators.has(before) &&
      !phrase.relatives.has(before)
    )
      kind =
        scan.tokens.norm[at].endsWith('s') &&
        !start &&
        !grammar.nounMarks.has(before) &&
        lead.first === at &&
        !phrase.prepositions.has(before)
          ? 'finite'
          : null
    else kind = 'finite'
    if (kind === null) return null
    // "la visite", "l'annonce": an article before makes a noun of the form unless a subject stands before the article
    if (
      !grammar.markedInfinitive &&
      phrase.articles.has(before) &&
      !(features & Form.PastParticiple && !(features & Form.Present)) &&
      lead.pronoun < 0
    )
      return null
  } else if (features & Form.PresentParticiple) {
    if (
      nounLike &&
      grammar.markedInfinitive &&
      !grammar.without.has(before) &&
      !grammar.after.has(before) &&
      !grammar.before.has(before) &&
      !phrase.by.has(before)
    )
      return null
    kind = 'gerund'
  } else if (features & Form.PastParticiple) {
    if (nounLike || (phrase.articles.has(before) && lead.pronoun < 0)) return null
    kind = 'participle'
  } else return null
  const lemmas = lemmasOf(
    forms,
    kind === 'finite'
      ? FINITE
      : kind === 'infinitive'
        ? Form.Infinitive
        : kind === 'gerund'
          ? Form.PresentParticiple
          : Form.PastParticiple,
  )
  const finiteFeatures = forms.filter((form) => form.features & FINITE).reduce((sum, form) => sum | form.features, 0)
  return finish(scan, {
    index,
    sentence,
    at,
    first,
    end: last,
    last: clitic >= 0 ? clitic + 1 : trailingNegation(scan, at, last, forms) ? at + 2 : at + 1,
    head: at,
    lemma: lemmas[0]!,
    lemmas,
    features,
    kind,
    tense: kind === 'finite' ? tenseOf(finiteFeatures & ~Form.PastParticiple, false) : 'none',
    perfect: false,
    passive: kind === 'participle',
    negated: lead.negated || trailingNegation(scan, at, last, forms),
    reflexive: lead.reflexive,
    clitic,
    modal: null,
    lead,
  })
}

/** "ne signe pas", "was not there": the negation after a simple verb; in English after forms of be alone. */
function trailingNegation(scan: GroupScan, at: number, last: number, forms: readonly VerbForm[]): boolean {
  const { grammar } = scan
  if (grammar.markedInfinitive && !forms.some((form) => grammar.passive.has(form.lemma))) return false
  for (let k = at + 1; k < last && k <= at + 2; k++) {
    const norm = scan.tokens.norm[k]!
    if (grammar.negations.has(norm) && !grammar.weakNegations.has(norm)) return true
    if (!scan.phrase.adverbs.has(norm)) return false
  }
  return false
}
