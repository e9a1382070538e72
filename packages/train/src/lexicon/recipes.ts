import { clustersOfTexts, type WordClusters } from './clusters.ts'
import { englishForms } from './english.ts'
import { forTagging, frenchForms } from './french.ts'
import { attestedEnglish } from './glove.ts'
import { type RawText, wordPatterns } from './raw-text.ts'
import type { FormClasses, Sources } from './sources.ts'

/** How the words of a language are learned beside its treebanks. Minutes on one core; same sources, same result. */
export type LexiconRecipe = (sources: Sources) => { readonly classes: FormClasses; readonly clusters: WordClusters }

const PUBLIC = 'public documents'
const US = 'US public domain'

const frTexts: readonly RawText[] = [
  { file: 'corpora/fr-an-treaty-dossiers/dossiers.jsonl', licence: PUBLIC },
  { file: 'corpora/fr-african-treaties/treaties.jsonl', licence: PUBLIC, fields: ['text', 'fr', 'text_fr'] },
  { file: 'corpora/fr-senegal-official/docs.jsonl', licence: PUBLIC },
  { file: 'corpora/fr-wikinews-100/all.jsonl', licence: 'CC BY 2.5' },
  { file: 'corpora/fr-en-ntrex128/docs.jsonl', licence: 'CC BY-SA 4.0', lang: 'fr' },
  { file: 'ud/UD_French-Sequoia/fr_sequoia-ud-train.conllu', licence: 'LGPL-LR' },
  { file: 'ud/UD_French-FQB/fr_fqb-ud-test.conllu', licence: 'LGPL-LR' },
  { file: 'ud/UD_French-GSD/fr_gsd-ud-dev.conllu', licence: 'CC BY-SA 4.0' },
]

const enTexts: readonly RawText[] = [
  { file: 'ud/UD_English-EWT/en_ewt-ud-train.RECONSTRUCTED.conllu', licence: 'CC BY-SA 4.0' },
  { file: 'corpora/us-state-dept/press-releases.jsonl', licence: US },
  { file: 'corpora/en-wikinews/all.jsonl', licence: 'CC BY 2.5' },
  { file: 'corpora/fr-en-ntrex128/docs.jsonl', licence: 'CC BY-SA 4.0', lang: 'en' },
  { file: 'corpora/us-whitehouse/pool-all.jsonl.gz', licence: US },
]

export const lexiconRecipes: Readonly<Record<string, LexiconRecipe>> = {
  fr: (sources) => ({
    classes: new Map(Array.from(frenchForms(sources), ([form, bits]) => [form, forTagging(bits)])),
    clusters: clustersOfTexts(sources.shared, {
      texts: frTexts,
      words: wordPatterns.fr,
      rarest: 2,
      clusters: 256,
      parents: 48,
    }),
  }),
  en: (sources) => ({
    classes: englishForms(sources, attestedEnglish(sources)),
    clusters: clustersOfTexts(sources.shared, {
      texts: enTexts,
      words: wordPatterns.en,
      rarest: 4,
      clusters: 512,
      parents: 64,
    }),
  }),
}
