import { FINITE, Form } from '../../lang/verb.ts'
import { Shape } from '../../text/text.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import type { VerbGroup } from './group.ts'
import { type GroupScan, lemmasOf } from './scan.ts'
import { FORMS, Verb } from './verbs.ts'

/** How many light words may stand between an auxiliary and its participle. */
const GAP = 5

/** An auxiliary chain and the main verb that it leads to. */
export interface Chain {
  readonly head: number
  readonly lemmas: readonly string[]
  /** Features of the main verb's readings, joined. */
  readonly features: number
  readonly perfect: boolean
  readonly passive: boolean
  readonly progressive: boolean
  readonly negated: boolean
  readonly clitic: number
  readonly modal: VerbGroup['modal']
}

/** Follows auxiliaries from `at` to the main verb: "n'a-t-il pas encore été signé", "would not have been signing". */
export function auxiliaryChain(scan: GroupScan, at: number, last: number): Chain | null {
  const { tokens, grammar, verbal, verbs } = scan
  const participles = Form.PastParticiple | (grammar.markedInfinitive ? Form.PresentParticiple : 0)
  const opening = verbs.at(tokens, at)
  let perfect = false
  let passive = false
  let progressive = false
  let negated = (verbal[at] & Verbal.Negation) !== 0
  let clitic = -1
  let modal: VerbGroup['modal'] = null
  let want: number = Form.Infinitive
  let previous: 'modal' | 'perfect' | 'passive' | 'support' = 'support'
  if (opening & Verb.Modal) {
    modal = grammar.modals[tokens.norm[at]]
    previous = 'modal'
  } else if (opening & Verb.Perfect) {
    want = Form.PastParticiple
    previous = 'perfect'
    perfect = true
  } else if (opening & Verb.Passive) {
    want = participles
    previous = 'passive'
  }
  let gap = 0
  let bracketed = false
  for (let k = at + 1; k < last && gap <= GAP; k++) {
    if (scan.inMention[k]) return null
    const shape = tokens.shape[k]
    const word = verbal[k]
    if (shape & Shape.Clitic && scan.phrasal[k] & Phrasal.Pronoun) {
      clitic = k
      continue
    }
    if ((word & (Verbal.Negation | Verbal.WeakNegation)) === Verbal.Negation) {
      negated = true
      gap++
      continue
    }
    // "ought to sign"
    if (previous === 'modal' && k === at + 1 && word & Verbal.InfinitiveMark) continue
    const verb = verbs.at(tokens, k)
    // "there was no meeting": a noun; "can no longer sign": a negation
    const noun = Verbal.WeakNegation | Verbal.NegativeWord
    if (word & Verbal.Light && (verbal[k - 1] & noun) === noun) negated = true
    if (verb & want && (verbal[k - 1] & noun) === noun) return null
    if (verb & want) {
      if (word & Verbal.Been || (previous === 'modal' && verb & Verb.PassiveInfinitive)) {
        const wasPerfect = previous === 'perfect'
        if (previous === 'passive' && !grammar.markedInfinitive) return null
        want = participles
        previous = 'passive'
        if (wasPerfect) perfect = true
        gap = 0
        if (isFollowed(scan, k, last, want)) continue
        const forms = scan.readings.at(tokens, k).forms.filter((form) => grammar.passive.has(form.lemma))
        const lemmas = lemmasOf(forms, ~0)
        const features = forms.reduce((sum, form) => sum | form.features, 0)
        return { head: k, lemmas, features, perfect, passive: false, progressive, negated, clitic, modal }
      }
      if (
        (previous === 'modal' || previous === 'support') &&
        verb & Verb.PerfectInfinitive &&
        isFollowed(scan, k, last, Form.PastParticiple)
      ) {
        want = Form.PastParticiple
        previous = 'perfect'
        perfect = true
        gap = 0
        continue
      }
      if (previous === 'passive') {
        if (verb & Form.PastParticiple) passive = true
        else progressive = true
      }
      const lemmas = scan.readings.at(tokens, k).lemmas(want)
      return { head: k, lemmas, features: verb & FORMS, perfect, passive, progressive, negated, clitic, modal }
    }
    // "avait « essentiellement gelé »": what is quoted in part goes on
    if (word & Verbal.Quote) {
      gap++
      continue
    }
    if (shape & Shape.Punctuation) {
      // "had not, as of yesterday, announced": what stands between two commas is skipped once
      const closing = word & Verbal.Comma && !bracketed ? closingComma(scan, k, last) : -1
      if (closing < 0) return null
      bracketed = true
      k = closing
      continue
    }
    if (!(word & (Verbal.Light | Verbal.Clitic | Verbal.Negation))) return null
    gap++
  }
  return null
}

/** Whether a form with one of the wanted features comes after `at`, over light words. */
function isFollowed(scan: GroupScan, at: number, last: number, want: number): boolean {
  const { tokens, verbal, verbs } = scan
  for (let k = at + 1; k < last && k <= at + 4; k++) {
    if (verbs.at(tokens, k) & want) return true
    if (scan.inMention[k] || tokens.shape[k] & Shape.Punctuation) return false
    if (!(verbal[k] & (Verbal.Light | Verbal.Negation))) return false
  }
  return false
}

/** How long what stands between commas inside a verb group may be. */
const BRACKET = 9

/** The comma that closes what a comma opens, with no verb between them; -1 if none does. */
function closingComma(scan: GroupScan, open: number, last: number): number {
  const { tokens, verbal, phrasal, verbs } = scan
  for (let k = open + 1; k < last && k <= open + BRACKET; k++) {
    if (verbal[k] & Verbal.Comma) return k > open + 1 ? k : -1
    if (tokens.shape[k] & Shape.Punctuation) return -1
    if (verbal[k] & Verbal.Light || phrasal[k] & Phrasal.Preposition) continue
    // "aurait, dit-on, signé"
    const aside = (tokens.shape[k + 1] & Shape.Clitic) !== 0
    // "despite pressure from Brussels": a form after a preposition is a noun
    if (
      verbs.at(tokens, k) & FINITE &&
      !aside &&
      !(verbal[k - 1] & Verbal.NounMark || phrasal[k - 1] & Phrasal.Preposition)
    )
      return -1
  }
  return -1
}
