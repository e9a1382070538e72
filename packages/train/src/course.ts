import type { News } from './made/news.ts'
import type { Pruning } from './rows.ts'
import type { Course } from './tagging.ts'

/** How one language's model is made. Chosen on the development treebanks. */
export interface Plan extends Pruning {
  readonly tags: Course
  /** Sentences that are made up for training, from those of the treebanks. */
  readonly news: News
  readonly moves: Course
  /** As `moves`, for the first guesses of each part. */
  readonly guesses: Course
  readonly labels: Course
  /** How many models vote, trained on the same sentences in other orders. */
  readonly voters: number
  /** Into how many parts the sentences are cut, so that trees are learned from tags and first guesses as good as those of new texts. */
  readonly folds: number
}

const SHARED = { voters: 5, folds: 5 } as const

export const PLANS: Readonly<Record<string, Plan>> = {
  fr: {
    ...SHARED,
    news: { incises: 250, reports: 250, days: 150, adverbs: 120, manners: 120, late: 100, diplomacy: 500 },
    leastMove: 18,
    leastTag: 12,
    leastLabel: 30,
    tags: { passes: 14, dropout: 0.3 },
    moves: { passes: 20, dropout: 0.2 },
    guesses: { passes: 16, dropout: 0.2 },
    labels: { passes: 14, dropout: 0.3 },
  },
  en: {
    ...SHARED,
    news: { incises: 0, reports: 0, days: 0, adverbs: 0, manners: 0, late: 0, diplomacy: 0 },
    leastMove: 20,
    leastTag: 16,
    leastLabel: 42,
    tags: { passes: 10, dropout: 0.2 },
    moves: { passes: 15, dropout: 0.2 },
    guesses: { passes: 10, dropout: 0.2 },
    labels: { passes: 10, dropout: 0.3 },
  },
}
