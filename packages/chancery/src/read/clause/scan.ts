import type { VerbLookup } from '../../lang/conjugation.ts'
import type { VerbGrammar } from '../../lang/grammar.ts'
import { conjugate } from '../../lang/inflect.ts'
import type { Language } from '../../lang/language.ts'
import type { PhraseRules } from '../../lang/phrase.ts'
import { FINITE, Form, type VerbForm } from '../../lang/verb.ts'
import type { FormMemo } from '../../text/form-memo.ts'
import type { Tokens } from '../../text/text.ts'
import type { GroupTense } from './group.ts'

/** Norm forms that may begin a verb group and are more than plain verbs: modals and other auxiliaries. */
export type Helpers = ReadonlyMap<string, 'modal' | 'auxiliary'>

/** Files the forms of a language's auxiliaries and modals. */
export function helpersOf(language: Pick<Language, 'verbs' | 'paradigms' | 'grammar'>): Helpers {
  const { grammar, verbs, paradigms } = language
  const helpers = new Map<string, 'modal' | 'auxiliary'>()
  const begins = FINITE | Form.Infinitive | Form.PresentParticiple
  for (const row of verbs) {
    if (!grammar.perfect.has(row.lemma) && !grammar.passive.has(row.lemma)) continue
    for (const [form, features] of conjugate(row, paradigms)) if (features & begins) helpers.set(form, 'auxiliary')
  }
  for (const form of grammar.support) helpers.set(form, 'auxiliary')
  for (const form of Object.keys(grammar.modals)) helpers.set(form, 'modal')
  return helpers
}

/** What the finder of verb groups works on. */
export interface GroupScan {
  readonly tokens: Tokens
  readonly grammar: VerbGrammar
  readonly phrase: PhraseRules
  readonly forms: VerbLookup
  readonly helpers: Helpers
  /** Whether a token may begin a verb group: 0 for words that are no verbs. */
  readonly begins: FormMemo
  /** Whether a mention of an actor ends right before a token. */
  readonly mentionEnds: (token: number) => boolean
  /** Tokens inside mentions: never verbs. */
  readonly inMention: Uint8Array
}

/** Whether one of a form's readings has a feature. */
export const has = (forms: readonly VerbForm[] | undefined, flag: number): boolean =>
  forms?.some((form) => form.features & flag) ?? false
/** Whether one of a form's readings belongs to one of some lemmas and has a feature. */
export const lemmaIn = (forms: readonly VerbForm[] | undefined, lemmas: ReadonlySet<string>, flag: number): boolean =>
  forms?.some((form) => lemmas.has(form.lemma) && form.features & flag) ?? false

/** Whether a token is a negation that stands inside a verb group. */
export const isNegation = (scan: GroupScan, token: number): boolean =>
  scan.grammar.negations.has(scan.tokens.norm[token])

/** The lemmas of a form's readings that have a wanted feature; of all where none has. */
export const lemmasOf = (forms: readonly VerbForm[], want: number): string[] => {
  const fit = forms.filter((form) => form.features & want)
  return [...new Set((fit.length ? fit : forms).map((form) => form.lemma))]
}

/** The tense that a form's features tell; `perfect` where an auxiliary made it past. */
export function tenseOf(features: number, perfect: boolean): GroupTense {
  if (features & Form.Future && !(features & Form.Present)) return 'future'
  if (features & Form.Conditional && !(features & Form.Imperfect)) return 'conditional'
  if (perfect) return 'past'
  if (features & (Form.Past | Form.Imperfect) && !(features & Form.Present)) return 'past'
  return 'present'
}

/** Whether a token is an adverb, by list or by ending. */
export const isAdverb = (scan: GroupScan, token: number): boolean => {
  const norm = scan.tokens.norm[token]!
  return scan.phrase.adverbs.has(norm) || (norm.length > 5 && norm.endsWith(scan.grammar.adverbEnding))
}

/** Whether a token is an adverb or another light word that may stand inside a verb group. */
export const isLight = (scan: GroupScan, token: number): boolean =>
  isAdverb(scan, token) || scan.grammar.lightWords.has(scan.tokens.norm[token]!)
