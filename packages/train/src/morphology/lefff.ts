import type { Conjugations, Genders } from '../lexicon/lefff.ts'
import type { LexiconEntry } from './lexicon-entry.ts'

const TENSES: Readonly<Record<string, readonly [mood: string, tense: string]>> = {
  P: ['Ind', 'Pres'],
  S: ['Sub', 'Pres'],
  Y: ['Imp', 'Pres'],
  I: ['Ind', 'Imp'],
  J: ['Ind', 'Past'],
  T: ['Sub', 'Past'],
  F: ['Ind', 'Fut'],
  C: ['Cnd', 'Pres'],
}
const AUXILIARIES: ReadonlySet<string> = new Set(['être', 'avoir'])

const participles = (forms: readonly (string | null)[]): [form: string, feats: string][] => {
  const [masculine, plural, feminine, feminines] = forms.map((form) => form ?? 'NA') as [string, string, string, string]
  // Sequoia marks no number where singular and plural are spelt alike (mis, pris).
  const rows: [string, string][] =
    masculine === plural
      ? [[masculine, 'Gender=Masc']]
      : [
          [masculine, 'Gender=Masc|Number=Sing'],
          [plural, 'Gender=Masc|Number=Plur'],
        ]
  rows.push([feminine, 'Gender=Fem|Number=Sing'], [feminines, 'Gender=Fem|Number=Plur'])
  return rows.flatMap(([form, feats]): [string, string][] => [
    [form, `${feats}|Tense=Past|VerbForm=Part`],
    [form, `${feats}|Tense=Past|VerbForm=Part|Voice=Pass`],
  ])
}

/** Every form of the verbs, with the features of UD French Sequoia. */
export function* verbEntries(verbs: Conjugations): Generator<LexiconEntry> {
  for (const [lemma, tenses] of Object.entries(verbs)) {
    const auxiliary = AUXILIARIES.has(lemma)
    for (const [tense, forms] of Object.entries(tenses)) {
      const rows: [string, string][] = []
      const [mood, time] = TENSES[tense] ?? []
      if (tense === 'W') rows.push([forms[0] ?? 'NA', 'VerbForm=Inf'])
      else if (tense === 'G') rows.push([forms[0] ?? 'NA', 'Tense=Pres|VerbForm=Part'])
      else if (tense === 'K') rows.push(...participles(forms))
      else if (mood && time)
        for (const [i, form] of forms.entries()) {
          const number = i < 3 ? 'Sing' : 'Plur'
          rows.push([form ?? 'NA', `Mood=${mood}|Number=${number}|Person=${(i % 3) + 1}|Tense=${time}|VerbForm=Fin`])
        }
      for (const [form, feats] of rows) {
        if (form === 'NA' || form.includes(' ')) continue
        yield { form, upos: 'VERB', feats, lemma }
        if (auxiliary && tense !== 'K') yield { form, upos: 'AUX', feats, lemma }
      }
    }
  }
}

const pluralOf = (noun: string): string => {
  if (/[sxz]$/.test(noun)) return noun
  if (/(?:eau|eu)$/.test(noun)) return `${noun}x`
  return /[^e]al$/.test(noun) ? `${noun.slice(0, -1)}ux` : `${noun}s`
}

/** Endings of feminine nouns of persons, and those of the masculine nouns that are their lemmas in UD French. */
const PERSONS: readonly (readonly [string, string])[] = [
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['ienne', 'ien'],
  ['ière', 'ier'],
  ['ante', 'ant'],
  ['ente', 'ent'],
  ['aise', 'ais'],
  ['oise', 'ois'],
]

/** Singular and plural of the nouns, with the features of UD French Sequoia. */
export function* nounEntries(genders: Genders): Generator<LexiconEntry> {
  for (const [noun, letter] of Object.entries(genders)) {
    if (noun !== noun.toLowerCase() || /[^\p{L}-]/u.test(noun) || noun.length < 3) continue
    const gender = letter === 'F' ? 'Fem' : 'Masc'
    let lemma = noun
    if (letter === 'F')
      for (const [feminine, masculine] of PERSONS)
        if (noun.endsWith(feminine)) {
          const counterpart = noun.slice(0, -feminine.length) + masculine
          if (genders[counterpart] === 'M') lemma = counterpart
        }
    const plural = pluralOf(noun)
    if (plural === noun) yield { form: noun, upos: 'NOUN', feats: `Gender=${gender}`, lemma }
    else {
      yield { form: noun, upos: 'NOUN', feats: `Gender=${gender}|Number=Sing`, lemma }
      yield { form: plural, upos: 'NOUN', feats: `Gender=${gender}|Number=Plur`, lemma }
    }
  }
}
