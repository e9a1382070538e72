import type { VerbGrammar } from '../../lang/grammar.ts'
import type { PhraseRules } from '../../lang/phrase.ts'
import { FINITE, Form, type VerbForm } from '../../lang/verb.ts'
import type { Tokens } from '../../text/text.ts'
import type { GroupTense } from './group.ts'

/** Norm forms that may begin a verb group: modals, other auxiliaries, plain verbs. */
export type Verbal = ReadonlyMap<string, 'modal' | 'auxiliary' | 'verb'>

/** Files every form that may begin a verb group. */
export function verbalOf(forms: ReadonlyMap<string, readonly VerbForm[]>, grammar: VerbGrammar): Verbal {
  const verbal = new Map<string, 'modal' | 'auxiliary' | 'verb'>()
  const begins = FINITE | Form.Infinitive | Form.PresentParticiple
  for (const [form, readings] of forms) {
    const auxiliary = lemmaIn(readings, grammar.perfect, begins) || lemmaIn(readings, grammar.passive, begins)
    verbal.set(form, auxiliary ? 'auxiliary' : 'verb')
  }
  for (const form of grammar.support) verbal.set(form, 'auxiliary')
  for (const form of Object.keys(grammar.modals)) verbal.set(form, 'modal')
  return verbal
}

/** What the finder of verb groups works on. */
export interface GroupScan {
  readonly tokens: Tokens
  readonly grammar: VerbGrammar
  readonly phrase: PhraseRules
  readonly forms: ReadonlyMap<string, readonly VerbForm[]>
  /** What each norm form may do in a verb group: one look-up tells most tokens apart. */
  readonly verbal: Verbal
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
export const isNegation = (scan: GroupScan, token: number): boolean => scan.grammar.negations.has(scan.tokens.norm[token])

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
export const isLight = (scan: GroupScan, token: number): boolean => isAdverb(scan, token) || scan.grammar.lightWords.has(scan.tokens.norm[token]!)
