import type { LexiconEntry } from './lexicon-entry.ts'

/** Irregular forms by part of speech, each with its lemmas (from WordNet's .exc files, as spacy-lookups-data has them). */
export type EnglishExceptions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** The single words of an index file of WordNet (`index.noun`, `index.verb`, `index.adj`). */
export const wordnetLemmas = (index: string): ReadonlySet<string> => {
  const lemmas = new Set<string>()
  for (const line of index.split('\n')) {
    const lemma = line.slice(0, line.indexOf(' '))
    if (/^[a-z][a-z-]+$/.test(lemma)) lemmas.add(lemma)
  }
  return lemmas
}

const PERSONS = ['Sing|Person=1', 'Sing|Person=2', 'Sing|Person=3', 'Plur|Person=1', 'Plur|Person=2', 'Plur|Person=3']
const PARTICIPLES = ['Tense=Past|VerbForm=Part', 'Tense=Past|VerbForm=Part|Voice=Pass']
const PAST = [...PERSONS.map((person) => `Mood=Ind|Number=${person}|Tense=Past|VerbForm=Fin`), ...PARTICIPLES]
const THIRD = ['Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin']
const GERUND = ['VerbForm=Ger', 'Tense=Pres|VerbForm=Part']

const verbFeats = (form: string): readonly string[] =>
  form.endsWith('ing') ? GERUND : form.endsWith('s') ? THIRD : form.endsWith('n') ? PARTICIPLES : PAST

/**
 * Inflected forms of English with the features of UD English EWT, from a table of forms and lemmas (lemma_lookup of
 * spacy-lookups-data, MIT) whose lemmas WordNet knows, and from irregular forms; and lemmas of WordNet that look inflected but are not
 * (bus, honest). WordNet 3.1, its own licence.
 */
export function* wordnetEntries(
  lemmasOf: (part: 'noun' | 'verb' | 'adj') => ReadonlySet<string>,
  lookup: Readonly<Record<string, string>>,
  exceptions: EnglishExceptions,
): Generator<LexiconEntry> {
  const nouns = lemmasOf('noun')
  const verbs = lemmasOf('verb')
  const adjectives = lemmasOf('adj')
  const rows = (form: string, upos: string, feats: readonly string[], lemma: string): LexiconEntry[] =>
    feats.map((one) => ({ form, upos, feats: one, lemma, unseen: true }))
  for (const [form, [lemma]] of Object.entries(exceptions['verb'] ?? {}))
    if (lemma && verbs.has(lemma)) yield* rows(form, 'VERB', verbFeats(form), lemma)
  for (const [form, [lemma]] of Object.entries(exceptions['noun'] ?? {}))
    if (lemma && lemma !== form) yield* rows(form, 'NOUN', ['Number=Plur'], lemma)
  for (const [form, [lemma]] of Object.entries(exceptions['adj'] ?? {}))
    if (lemma && lemma !== form) yield* rows(form, 'ADJ', [form.endsWith('est') ? 'Degree=Sup' : 'Degree=Cmp'], lemma)
  const irregular = (part: string, form: string): boolean => Object.hasOwn(exceptions[part] ?? {}, form)
  for (const [form, lemma] of Object.entries(lookup)) {
    if (!/^[a-z-]+$/.test(form) || form === lemma) continue
    const suffix = /(?:ing|ed|s|er|est)$/.exec(form)?.[0]
    if (!suffix) continue
    if (suffix === 'er' || suffix === 'est') {
      if (adjectives.has(lemma) && !irregular('adj', form))
        yield* rows(form, 'ADJ', [suffix === 'est' ? 'Degree=Sup' : 'Degree=Cmp'], lemma)
      continue
    }
    if (verbs.has(lemma) && !irregular('verb', form)) yield* rows(form, 'VERB', verbFeats(form), lemma)
    if (suffix === 's' && nouns.has(lemma) && !irregular('noun', form))
      yield* rows(form, 'NOUN', ['Number=Plur'], lemma)
  }
  for (const noun of nouns)
    if (noun.endsWith('s') && lookup[noun] === undefined) yield* rows(noun, 'NOUN', ['Number=Sing'], noun)
  for (const adjective of adjectives)
    if (/(?:er|est)$/.test(adjective) && lookup[adjective] === undefined)
      yield* rows(adjective, 'ADJ', ['Degree=Pos'], adjective)
}
