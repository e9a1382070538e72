import { femininesOf, pluralOf } from './french-inflection.ts'
import { lefffNouns, lefffVerbs } from './lefff.ts'
import { attestedFrench } from './lexique.ts'
import { addClass, type FormClasses, type Sources } from './sources.ts'
import { frenchLemmas } from './spacy-lookups.ts'

/** What a French form may be. */
export const FrClass = {
  Present: 1,
  Subjunctive: 2,
  Imperative: 4,
  Imperfect: 8,
  Gerund: 16,
  Participle: 32,
  SimplePast: 64,
  Future: 128,
  Conditional: 256,
  Infinitive: 512,
  Noun: 1024,
  Plural: 2048,
  Masculine: 4096,
  Feminine: 8192,
  Adjective: 16384,
  Adverb: 32768,
} as const

const PLAIN = FrClass.Imperfect | FrClass.SimplePast | FrClass.Future | FrClass.Conditional
const FINITE = PLAIN | FrClass.Present | FrClass.Subjunctive | FrClass.Imperative

/** Lefff's letters for tenses. Its imperfect subjunctive counts as subjunctive. */
const TENSES: Readonly<Record<string, number>> = {
  P: FrClass.Present,
  S: FrClass.Subjunctive,
  T: FrClass.Subjunctive,
  Y: FrClass.Imperative,
  I: FrClass.Imperfect,
  G: FrClass.Gerund,
  K: FrClass.Participle,
  J: FrClass.SimplePast,
  F: FrClass.Future,
  C: FrClass.Conditional,
  W: FrClass.Infinitive,
}

/**
 * Cells of Lefff's rows (0 to 5: je, tu, il, nous, vous, ils) whose forms print hardly has but for common verbs: entered only
 * where Lexique attests them. Half of all forms, which a text meets once in a hundred thousand words.
 */
const RARE: Readonly<Record<string, readonly number[]>> = {
  T: [0, 1, 2, 3, 4, 5],
  J: [0, 1, 2, 3, 4, 5],
  S: [1, 3, 4],
  I: [3, 4],
  F: [0, 1, 4],
  C: [3, 4],
}

/**
 * French forms with their classes, out of Lefff's conjugations and genders and the lemmas of spacy-lookups-data. Where grammar
 * leaves a feminine open ("-trice" or "-teuse"), those that Lexique attests, or else the likeliest.
 */
export function frenchForms(sources: Sources): FormClasses {
  const classes: FormClasses = new Map()
  const attested = attestedFrench(sources)
  const verbs = lefffVerbs(sources)
  for (const [verb, tenses] of Object.entries(verbs)) {
    const met = Object.values(tenses).some((forms) => forms.some((form) => form !== null && attested.has(form)))
    addClass(classes, verb, FrClass.Infinitive)
    for (const [tense, forms] of Object.entries(tenses))
      forms.forEach((form, cell) => {
        if (form === null || form === 'NA') return
        if (attested.has(form) || (met && !RARE[tense]?.includes(cell))) addClass(classes, form, TENSES[tense] ?? 0)
      })
  }
  const lemmas = frenchLemmas(sources)
  const infinitives = new Set([...Object.keys(verbs), ...lemmas.verb])
  for (const verb of lemmas.verb) if (/(?:[eio]r|re)$/.test(verb)) addClass(classes, verb, FrClass.Infinitive)
  const genders = lefffNouns(sources)
  for (const [noun, gender] of Object.entries(genders)) {
    const bits = gender === 'M' ? FrClass.Masculine : FrClass.Feminine
    const norm = noun.toLowerCase()
    addClass(classes, norm, FrClass.Noun | bits)
    addClass(classes, pluralOf(norm), FrClass.Plural | bits)
  }
  for (const noun of lemmas.noun) {
    if (infinitives.has(noun) && !Object.hasOwn(genders, noun)) continue
    addClass(classes, noun, FrClass.Noun)
    addClass(classes, pluralOf(noun), FrClass.Plural)
  }
  for (const adjective of lemmas.adj) {
    if (infinitives.has(adjective)) continue
    const all = femininesOf(adjective)
    const met = all.filter((form) => attested.has(form))
    for (const form of [adjective, pluralOf(adjective)]) addClass(classes, form, FrClass.Adjective)
    for (const form of met.length > 0 ? met : all.slice(0, 1)) {
      addClass(classes, form, FrClass.Adjective)
      addClass(classes, `${form}s`, FrClass.Adjective)
    }
  }
  for (const adverb of lemmas.adv) addClass(classes, adverb, FrClass.Adverb)
  return classes
}

/**
 * What of a form's classes the tagger is told. Genders tell no part of speech, and of finite forms it is enough which is the plainest
 * that they may be: present, other indicative or conditional, or neither. Fewer sets of classes are learned better.
 */
export function forTagging(classes: number): number {
  const told = classes & ~(FrClass.Masculine | FrClass.Feminine | FINITE)
  if (classes & FrClass.Present) return told | FrClass.Present
  if (classes & PLAIN) return told | FrClass.Imperfect
  return classes & FINITE ? told | FrClass.Subjunctive : told
}
