import { enParadigms } from '../../../chancery/src/lang/en/paradigms.ts'
import { enVerbs } from '../../../chancery/src/lang/en/verbs.ts'
import { inflect } from '../../../chancery/src/lang/inflect.ts'
import { Form } from '../../../chancery/src/lang/verb.ts'
import { degreesOf, gerundsOf, pastsOf, pluralsOf, thirdPersonsOf } from './english-inflection.ts'
import { addClass, type FormClasses, type Sources } from './sources.ts'
import { irregularForms, lemmaLookup } from './spacy-lookups.ts'
import { WORDNET_PARTS, wordNet } from './wordnet.ts'

/** What an English form may be. */
export const EnClass = {
  Noun: 1,
  Verb: 2,
  Adjective: 4,
  Adverb: 8,
  ThirdPerson: 16,
  Past: 32,
  PastParticiple: 64,
  Gerund: 128,
  Plural: 256,
  Comparative: 512,
  Superlative: 1024,
  /** A noun that WordNet writes with a capital: "london", "monday". */
  Name: 2048,
  /** The part of speech that it has in four of five places, where WordNet's authors tagged it. */
  MostlyNoun: 4096,
  MostlyVerb: 8192,
  MostlyAdjective: 16384,
  MostlyAdverb: 32768,
} as const

const MOSTLY = [EnClass.MostlyNoun, EnClass.MostlyVerb, EnClass.MostlyAdjective, EnClass.MostlyAdverb] as const

/** Irregular forms of one part of speech by lemma. */
const byLemma = (forms: Readonly<Record<string, readonly string[]>>): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const [form, lemmas] of Object.entries(forms))
    for (const lemma of lemmas) {
      if (form === lemma) continue
      const list = found.get(lemma)
      if (list) list.push(form)
      else found.set(lemma, [form])
    }
  return found
}

/** Which of a verb's irregular pasts is the participle: "taken", "sung", "known". */
const participle = (form: string, others: readonly string[]): boolean =>
  others.length < 2 ||
  /(?:ne?|m)$/.test(form) ||
  (/u[a-z]+$/.test(form) && others.some((other) => /a[a-z]+$/.test(other)))

/**
 * English forms with their classes, out of WordNet's lemmas, the irregular forms of spacy-lookups-data and the verbs of `lang/en`.
 * A regular form is entered only where `attested` has it (or the lookup table), so that no "importanter" comes in.
 */
export function englishForms(sources: Sources, attested: ReadonlySet<string>): FormClasses {
  const classes: FormClasses = new Map()
  const irregular = irregularForms(sources)
  const lookup = lemmaLookup(sources)
  const known = (form: string): boolean => attested.has(form) || Object.hasOwn(lookup, form)
  const enter = (forms: readonly string[], bits: number): void => {
    for (const form of forms) if (known(form)) addClass(classes, form, bits)
  }
  const net = wordNet(sources)
  const words = { ...net }
  for (const part of WORDNET_PARTS) words[part] = net[part].filter(({ lemma }) => !lemma.includes('_') && known(lemma))
  // Nouns
  const nouns = byLemma(irregular.noun)
  for (const { lemma, capital, small } of words.noun) {
    if (capital) addClass(classes, lemma, EnClass.Name)
    if (!small) continue
    addClass(classes, lemma, EnClass.Noun)
    const odd = nouns.get(lemma)
    if (odd) for (const form of odd) addClass(classes, form, EnClass.Plural)
    else enter(pluralsOf(lemma), EnClass.Plural)
  }
  // Adjectives and adverbs
  for (const { lemma } of words.adj) {
    addClass(classes, lemma, EnClass.Adjective)
    if (lemma.length > 8) continue
    const [comparatives, superlatives] = degreesOf(lemma)
    enter(
      comparatives.filter((form) => lookup[form] === lemma || Object.hasOwn(irregular.adj, form)),
      EnClass.Comparative,
    )
    enter(superlatives, EnClass.Superlative)
  }
  for (const form of [...Object.keys(irregular.adj), ...Object.keys(irregular.adv)])
    addClass(classes, form, form.endsWith('st') ? EnClass.Superlative : EnClass.Comparative)
  for (const { lemma } of words.adv) addClass(classes, lemma, EnClass.Adverb)
  // Verbs: the reader's own rows know past and participle apart
  const spelled = new Set(enVerbs.flatMap(({ lemma, variants = [] }) => [lemma, ...variants]))
  for (const [form, readings] of inflect(enVerbs, { ...enParadigms, barred: [] }))
    for (const { features } of readings) addClass(classes, form, verbBits(features))
  const verbs = byLemma(irregular.verb)
  for (const { lemma } of words.verb) {
    if (spelled.has(lemma)) continue
    addClass(classes, lemma, EnClass.Verb)
    enter(thirdPersonsOf(lemma), EnClass.ThirdPerson)
    enter(gerundsOf(lemma), EnClass.Gerund)
    const odd = (verbs.get(lemma) ?? []).filter((form) => !form.endsWith('s'))
    for (const form of odd) if (form.endsWith('ing')) addClass(classes, form, EnClass.Gerund)
    const pasts = odd.filter((form) => !form.endsWith('ing'))
    if (pasts.length === 0) enter(pastsOf(lemma), EnClass.Past | EnClass.PastParticiple)
    for (const form of pasts) {
      const both = pasts.length === 1 || form.endsWith('ed')
      const bits = participle(form, pasts) ? EnClass.PastParticiple : EnClass.Past
      addClass(classes, form, both ? EnClass.Past | EnClass.PastParticiple : bits)
    }
  }
  addMain(classes, words)
  return classes
}

const verbBits = (features: number): number =>
  (features & Form.Infinitive ? EnClass.Verb : 0) |
  (features & Form.Present && features & Form.Third && features & Form.Singular ? EnClass.ThirdPerson : 0) |
  (features & Form.Past ? EnClass.Past : 0) |
  (features & Form.PastParticiple ? EnClass.PastParticiple : 0) |
  (features & Form.PresentParticiple ? EnClass.Gerund : 0)

/** Marks the part of speech that a lemma mostly has. */
const addMain = (classes: FormClasses, words: ReturnType<typeof wordNet>): void => {
  const times = new Map<string, number[]>()
  WORDNET_PARTS.forEach((part, i) => {
    for (const { lemma, count } of words[part]) {
      const row = times.get(lemma)
      if (row) row[i] = count
      else
        times.set(
          lemma,
          WORDNET_PARTS.map((_, j) => (i === j ? count : 0)),
        )
    }
  })
  for (const [lemma, row] of times) {
    const all = row.reduce((sum, n) => sum + n, 0)
    if (all < 2) continue
    row.forEach((n, i) => {
      if (n >= all * 0.8) addClass(classes, lemma, MOSTLY[i]!)
    })
  }
}
