import type { VerbGrammar } from '../../lang/grammar.ts'
import { conjugate } from '../../lang/inflect.ts'
import type { Language } from '../../lang/language.ts'
import { FINITE, Form, type VerbForm } from '../../lang/verb.ts'
import type { FormMemo } from '../../text/form-memo.ts'
import type { Tokens } from '../../text/text.ts'
import type { Mention } from '../names/mention.ts'
import type { ClassedWords } from '../word-classes.ts'
import type { GroupTense } from './group.ts'
import type { VerbBook } from './verbs.ts'

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

/** What the finder of verb groups works on: a text's words with their classes. */
export interface GroupScan extends ClassedWords {
  readonly tokens: Tokens
  readonly grammar: VerbGrammar
  readonly readings: VerbBook
  /** What a token is as a verb, by word form: flags of `Form` and `Verb`. */
  readonly verbs: FormMemo
  /** The mention that ends right before a token. */
  readonly mentionBefore: readonly (Mention | undefined)[]
  /** Tokens inside mentions: never verbs. */
  readonly inMention: Uint8Array
}

/** The lemmas of a form's readings that have a wanted feature; of all where none has. */
export function lemmasOf(forms: readonly VerbForm[], want: number): string[] {
  const lemmas: string[] = []
  for (const { lemma, features } of forms) if (features & want && !lemmas.includes(lemma)) lemmas.push(lemma)
  if (lemmas.length === 0) for (const { lemma } of forms) if (!lemmas.includes(lemma)) lemmas.push(lemma)
  return lemmas
}

/** The tense that a form's features tell; `perfect` where an auxiliary made it past. */
export function tenseOf(features: number, perfect: boolean): GroupTense {
  if (features & Form.Future && !(features & Form.Present)) return 'future'
  if (features & Form.Conditional && !(features & Form.Imperfect)) return 'conditional'
  if (perfect) return 'past'
  if (features & (Form.Past | Form.Imperfect) && !(features & Form.Present)) return 'past'
  return 'present'
}
