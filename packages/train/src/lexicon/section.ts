import { type LexiconData, writeLexicon } from '../../../chancery/src/parse/lexicon.ts'
import type { WordClusters } from './clusters.ts'
import { lexiconRecipes } from './recipes.ts'
import type { FormClasses, Sources } from './sources.ts'

/** Forms with classes, clusters, or both. */
export function joined(classes: FormClasses, { clusterOf, parents }: WordClusters): LexiconData {
  const forms = new Set([...classes.keys(), ...clusterOf.keys()])
  const entries = Array.from(forms, (form) => ({
    form,
    classes: classes.get(form) ?? 0,
    cluster: clusterOf.get(form) ?? 0,
  }))
  return { entries, parents }
}

/**
 * The lexicon section of a language's model, as `Lexicon` of `parse/` reads it. Throws a RangeError for a language that has no recipe,
 * and what reading files throws where a source is not there.
 */
export function lexiconSection(language: string, sources: Sources): Uint8Array {
  const recipe = lexiconRecipes[language]
  if (recipe === undefined) throw new RangeError(`no lexicon is made for "${language}"`)
  const { classes, clusters } = recipe(sources)
  return writeLexicon(joined(classes, clusters))
}
