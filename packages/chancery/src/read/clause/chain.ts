import { FINITE, Form, type VerbForm } from '../../lang/verb.ts'
import { Shape } from '../../text/text.ts'
import type { VerbGroup } from './group.ts'
import { type GroupScan, has, isLight, isNegation, lemmaIn } from './scan.ts'

/** How many light words may stand between an auxiliary and its participle. */
const GAP = 5

/** An auxiliary chain and the main verb that it leads to. */
export interface Chain {
  readonly head: number
  readonly forms: readonly VerbForm[]
  readonly want: number
  readonly perfect: boolean
  readonly passive: boolean
  readonly progressive: boolean
  readonly negated: boolean
  readonly clitic: number
  readonly modal: VerbGroup['modal']
  readonly firstForms: readonly VerbForm[]
}

/** Follows auxiliaries from `at` to the main verb: "n'a-t-il pas encore été signé", "would not have been signing". */
export function auxiliaryChain(scan: GroupScan, at: number, last: number): Chain | null {
  const { tokens, grammar } = scan
  let perfect = false
  let passive = false
  let progressive = false
  let negated = false
  let clitic = -1
  const modal = grammar.modals[tokens.norm[at]] ?? null
  let want = 0
  let previous: 'modal' | 'perfect' | 'passive' | 'support' = 'modal'
  const firstForms = scan.forms.get(tokens.norm[at]) ?? []
  if (modal) want = Form.Infinitive
  else if (lemmaIn(firstForms, grammar.perfect, ~0)) {
    want = Form.PastParticiple
    previous = 'perfect'
    perfect = true
  } else if (lemmaIn(firstForms, grammar.passive, ~0)) {
    want = Form.PastParticiple | (grammar.markedInfinitive ? Form.PresentParticiple : 0)
    previous = 'passive'
  } else {
    want = Form.Infinitive
    previous = 'support'
  }
  if (isNegation(scan, at)) negated = true
  let gap = 0
  let bracketed = false
  for (let k = at + 1; k < last && gap <= GAP; k++) {
    if (scan.inMention[k]) return null
    const norm = tokens.norm[k]
    if (tokens.shape[k] & Shape.Clitic && scan.phrase.pronouns[norm]) {
      clitic = k
      continue
    }
    if (isNegation(scan, k) && !grammar.weakNegations.has(norm)) {
      negated = true
      gap++
      continue
    }
    const forms = scan.forms.get(norm)
    if (forms && has(forms, want)) {
      if (grammar.been.has(norm) || (previous === 'modal' && lemmaIn(forms, grammar.passive, Form.Infinitive))) {
        const wasPerfect = previous === 'perfect'
        if (previous === 'passive' && !grammar.markedInfinitive) return null
        want = Form.PastParticiple | (grammar.markedInfinitive ? Form.PresentParticiple : 0)
        previous = 'passive'
        if (wasPerfect) perfect = true
        gap = 0
        const rest = followed(scan, k, last, want)
        if (rest < 0)
          return {
            head: k,
            forms: forms.filter((form) => grammar.passive.has(form.lemma)),
            want: ~0,
            perfect,
            passive: false,
            progressive,
            negated,
            clitic,
            modal,
            firstForms,
          }
        continue
      }
      if (
        (previous === 'modal' || previous === 'support') &&
        lemmaIn(forms, grammar.perfect, Form.Infinitive) &&
        followed(scan, k, last, Form.PastParticiple) >= 0
      ) {
        want = Form.PastParticiple
        previous = 'perfect'
        perfect = true
        gap = 0
        continue
      }
      if (previous === 'passive') {
        if (
          has(forms, Form.PastParticiple) &&
          !(has(forms, Form.PresentParticiple) && !has(forms, Form.PastParticiple))
        )
          passive = true
        else progressive = true
      }
      return { head: k, forms, want, perfect, passive, progressive, negated, clitic, modal, firstForms }
    }
    if (tokens.shape[k]! & Shape.Punctuation) {
      // "had not, as of yesterday, announced": what stands between two commas is skipped once
      const closing = norm === ',' && !bracketed ? closingComma(scan, k, last) : -1
      if (closing < 0) return null
      bracketed = true
      k = closing
      continue
    }
    if (!isLight(scan, k) && !grammar.clitics.has(norm) && !isNegation(scan, k)) return null
    gap++
  }
  return null
}

/** The first token after `at`, over light words, whose form has one of the wanted features; -1 if there is none. */
function followed(scan: GroupScan, at: number, last: number, want: number): number {
  for (let k = at + 1; k < last && k <= at + 4; k++) {
    const norm = scan.tokens.norm[k]
    if (has(scan.forms.get(norm), want)) return k
    if (scan.inMention[k] || scan.tokens.shape[k] & Shape.Punctuation) return -1
    if (!isLight(scan, k) && !isNegation(scan, k)) return -1
  }
  return -1
}

/** How long what stands between commas inside a verb group may be. */
const BRACKET = 9

/** The comma that closes what a comma opens, with no verb between them; -1 if none does. */
function closingComma(scan: GroupScan, open: number, last: number): number {
  for (let k = open + 1; k < last && k <= open + BRACKET; k++) {
    if (scan.tokens.norm[k] === ',') return k > open + 1 ? k : -1
    if (
      scan.tokens.shape[k]! & Shape.Punctuation ||
      (has(scan.forms.get(scan.tokens.norm[k]!), FINITE) &&
        !isLight(scan, k) &&
        !scan.phrase.prepositions.has(scan.tokens.norm[k]!))
    )
      return -1
  }
  return -1
}
