import { type LexiconData, writeLexicon } from '../../../chancery/src/parse/lexicon.ts'
import { lexiconRecipes } from './recipes.ts'
import type { Sources } from './sources.ts'

/** Forms with classes, clusters, or both. Throws a RangeError for a language that has no recipe. */
export function lexiconData(language: string, sources: Sources): LexiconData {
  const recipe = lexiconRecipes[language]
  if (recipe === undefined) throw new RangeError(`no lexicon is made for "${language}"`)
  const { classes, clusters } = recipe(sources)
  const forms = new Set([...classes.keys(), ...clusters.clusterOf.keys()])
  return {
    entries: Array.from(forms, (form) => ({
      form,
      classes: classes.get(form) ?? 0,
      cluster: clusters.clusterOf.get(form) ?? 0,
    })),
    parents: clusters.parents,
  }
}

/** The lexicon section of a language's model, as `Lexicon` of `parse/` reads it. */
export const lexiconSection = (language: string, sources: Sources): Uint8Array =>
  writeLexicon(lexiconData(language, sources))
