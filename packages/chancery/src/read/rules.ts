import type { CueRow } from '../lang/cue.ts'
import { LANGUAGES } from '../lang/index.ts'
import type { Language } from '../lang/language.ts'
import { commonLayout } from '../lang/layout.ts'
import type { ModalRow } from '../lang/modal.ts'
import type { PredicateRow } from '../lang/predicate.ts'
import type { TreeRow } from '../lang/tree.ts'
import { RULES as ACT_RULES } from './act/rules.ts'
import { RULES as CLEAN_RULES } from './clean/rules.ts'
import { dateRules } from './date/rules.ts'
import { RULES as NAME_RULES } from './names/rules.ts'
import type { Rule } from './rule.ts'
import { RULES as VOICE_RULES } from './voice/rules.ts'

export type { Rule } from './rule.ts'

const quoted = (words: readonly string[]): string =>
  words
    .slice(0, 4)
    .map((word) => `"${word}"`)
    .join(', ') + (words.length > 4 ? ' …' : '')

const ofCue = (row: CueRow): Rule => {
  const word = row.verb ? `${row.reflexive ? 'reflexive ' : ''}"${row.verb}"` : `"${row.noun ?? row.preposition ?? ''}"`
  const more = [
    row.particle && `followed by ${quoted(row.particle)}`,
    row.object && `with ${quoted(row.object)}`,
    row.predicative && `with ${quoted(row.predicative)}`,
  ].filter(Boolean)
  return {
    id: row.id,
    note: `${[word, ...more].join(' ')} reports speech (${row.commits})${row.note ? `; ${row.note}` : ''}`,
  }
}

const ofPredicate = (row: PredicateRow): Rule => {
  const word = row.verb ? `"${row.verb}"` : quoted(row.noun ?? [])
  const more = [
    row.particle && `followed by ${quoted(row.particle)}`,
    row.object && `with ${quoted(row.object)}`,
    row.later && `and later ${quoted(row.later)}`,
  ].filter(Boolean)
  const roles = Object.entries(row.roles)
    .map(([slot, role]) => `${slot}: ${role}`)
    .join(', ')
  return {
    id: row.id,
    note: `${[word, ...more].join(' ')} tells the act "${row.act}"${roles ? ` (${roles})` : ''}${row.note ? `; ${row.note}` : ''}`,
  }
}

const ofModal = (row: ModalRow): Rule => ({
  id: row.id,
  note: `${row.verb ? `"${row.verb}"` : quoted(row.words ?? [])}${row.particle ? ` ${quoted(row.particle)}` : ''} makes what it governs ${row.gives === 'as-governor' ? 'as certain as itself' : row.gives}`,
})

const ofTree = ({ id, acts, role, note }: TreeRow): Rule => ({
  id,
  note: `${note}: the ${role} of ${quoted(acts)}, by the tree of the clause`,
})

function* ofLanguage(language: Language): Generator<Rule> {
  for (const row of language.cues) yield ofCue(row)
  for (const row of language.predicates) yield ofPredicate(row)
  for (const row of language.modals) yield ofModal(row)
  for (const row of language.trees) yield ofTree(row)
  for (const row of language.layout) yield { id: row.id, note: row.note }
  yield* dateRules(language.calendar)
}

let table: ReadonlyMap<string, Rule> | undefined

/** The table of rules, made on first use: reading itself never needs it. */
function rules(): ReadonlyMap<string, Rule> {
  if (table) return table
  const made = new Map<string, Rule>()
  const enter = (all: Iterable<Rule>): void => {
    for (const rule of all) {
      const known = made.get(rule.id)
      if (known && known.note !== rule.note) throw new Error(`rule ${rule.id} is declared twice with different notes`)
      made.set(rule.id, rule)
    }
  }
  for (const room of [CLEAN_RULES, NAME_RULES, VOICE_RULES, ACT_RULES]) enter(room)
  for (const row of commonLayout) enter([{ id: row.id, note: row.note }])
  for (const language of LANGUAGES.values()) enter(ofLanguage(language))
  table = made
  return made
}

/** The rule behind an id that stands in a reading's `rules`, or undefined if there is none. */
export function describeRule(id: string): Rule | undefined {
  return rules().get(id)
}
