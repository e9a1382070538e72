import type { Draft } from './draft.ts'

/** The parts of a draft that stages hand to each other. */
export type Part =
  | 'language'
  | 'zones'
  | 'split'
  | 'words'
  | 'hits'
  | 'dates'
  | 'mentions'
  | 'clauses'
  | 'actors'
  | 'instruments'
  | 'antecedents'
  | 'statements'
  | 'acts'
  | 'weighed'

/**
 * One step from text to reading: a value that declares what it needs and what it gives, so that the order of stages can
 * be checked and shown (habit of spaCy's pipe analysis). A stage changes the draft only in the parts that it gives.
 */
export interface Stage {
  readonly id: string
  readonly needs: readonly Part[]
  readonly gives: readonly Part[]
  readonly note: string
  run(draft: Draft): void
}

/** Checks that each stage comes after those that give what it needs. Throws an Error that names stage and part if not. */
export function inOrder(stages: readonly Stage[]): readonly Stage[] {
  const given = new Set<Part>()
  for (const stage of stages) {
    for (const part of stage.needs)
      if (!given.has(part)) throw new Error(`stage ${stage.id} needs ${part}, which no stage before it gives`)
    for (const part of stage.gives) given.add(part)
  }
  return stages
}
