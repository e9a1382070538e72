import type { VerbLookup } from '../../lang/conjugation.ts'
import type { Language } from '../../lang/language.ts'
import { FINITE, Form, type VerbForm } from '../../lang/verb.ts'
import { FormMemo } from '../../text/form-memo.ts'
import type { Tokens } from '../../text/text.ts'
import { type Helpers, lemmasOf } from './scan.ts'

/** What a word tells as a verb beside its `Form` flags, which all its readings' are joined with. */
export const Verb = {
  Form: 0x10000, // it is a form of some verb
  Helper: 0x20000, // an auxiliary or modal, which may begin a chain
  Modal: 0x40000,
  Perfect: 0x80000, // one of its readings makes a perfect: a, had
  Passive: 0x100000, // one of its readings makes a passive: est, was
  PerfectInfinitive: 0x200000,
  PassiveInfinitive: 0x400000,
  Only: 0x800000, // a finite verb, and no participle or infinitive
  Sure: 0x1000000, // a modal, an auxiliary, or in a tense that no noun looks like
  SupportPast: 0x2000000, // did
} as const

/** The flags of `Form` among those of a word. */
export const FORMS: number = Verb.Form - 1

/** The flags of a word that may begin a verb group. */
export const BEGINS: number = Verb.Form | Verb.Helper

const HOMOGRAPHS =
  Form.Present | Form.Imperative | Form.Subjunctive | Form.Infinitive | Form.PastParticiple | Form.PresentParticiple

/** What each word is as a verb, by word form: `Form` flags of all its readings, and flags of `Verb`. 0 for other words. */
export function verbsOf({ grammar }: Pick<Language, 'grammar'>, forms: VerbLookup, helpers: Helpers): FormMemo {
  const flagsOf = (norm: string): number => {
    const role = helpers.get(norm)
    let flags = role === undefined ? 0 : role === 'modal' ? Verb.Helper | Verb.Modal : Verb.Helper
    if (norm in grammar.modals) flags |= Verb.Sure
    const readings = forms.get(norm)
    if (readings === undefined) return flags
    let sure = true
    for (const { lemma, features } of readings) {
      flags |= features
      if (grammar.perfect.has(lemma)) flags |= auxiliary(features, Verb.Perfect, Verb.PerfectInfinitive)
      if (grammar.passive.has(lemma)) flags |= auxiliary(features, Verb.Passive, Verb.PassiveInfinitive)
      if (features & Form.Past && grammar.support.has(lemma)) flags |= Verb.SupportPast
      if ((features & FINITE) === 0 || (features & HOMOGRAPHS) !== 0) sure = false
    }
    if (sure || flags & (Verb.Perfect | Verb.Passive)) flags |= Verb.Sure
    if (flags & FINITE && !(flags & (Form.PastParticiple | Form.Infinitive))) flags |= Verb.Only
    return flags | Verb.Form
  }
  return new FormMemo(({ norm }, at) => flagsOf(norm[at]))
}

const auxiliary = (features: number, role: number, infinitive: number): number =>
  features & Form.Infinitive ? role | infinitive : role

/** The readings of one verb form, with what verb groups ask of them. */
export class VerbReadings {
  readonly forms: readonly VerbForm[]
  /** Features of the finite readings, joined. */
  readonly finite: number
  private readonly wants: number[] = []
  private readonly lists: (readonly string[])[] = []

  constructor(forms: readonly VerbForm[]) {
    this.forms = forms
    this.finite = forms.reduce((sum, { features }) => (features & FINITE ? sum | features : sum), 0)
  }

  /** The lemmas of the readings that have a wanted feature; of all where none has. Each list is made once. */
  lemmas(want: number): readonly string[] {
    const known = this.wants.indexOf(want)
    if (known >= 0) return this.lists[known]
    const made = lemmasOf(this.forms, want)
    this.wants.push(want)
    this.lists.push(made)
    return made
  }
}

/** The readings of a language's verb forms, found by a token's word form without a look-up by string. */
export class VerbBook {
  private readonly numbers = new Map<string, number>()
  private readonly readings: VerbReadings[] = []
  private readonly number: FormMemo

  constructor(forms: VerbLookup) {
    this.number = new FormMemo(({ norm }, at) => this.enter(norm[at], forms))
  }

  /** The readings of a token that is a verb form. */
  at(tokens: Tokens, at: number): VerbReadings {
    return this.readings[this.number.at(tokens, at)]
  }

  private enter(norm: string, forms: VerbLookup): number {
    const known = this.numbers.get(norm)
    if (known !== undefined) return known
    this.numbers.set(norm, this.readings.length)
    return this.readings.push(new VerbReadings(forms.get(norm) ?? [])) - 1
  }
}
