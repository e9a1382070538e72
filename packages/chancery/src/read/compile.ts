import { BODIES } from '../atlas/data/bodies.ts'
import { CITIES } from '../atlas/data/cities.ts'
import { HONORIFICS } from '../atlas/data/honorifics.ts'
import { INSTITUTIONS } from '../atlas/data/institutions.ts'
import { MEDIA } from '../atlas/data/media.ts'
import { OFFICES } from '../atlas/data/offices.ts'
import { PREFIXES } from '../atlas/data/prefixes.ts'
import { REGIONS } from '../atlas/data/regions.ts'
import { STATES } from '../atlas/data/states.ts'
import { Conjugation, type VerbLookup } from '../lang/conjugation.ts'
import type { CueRow } from '../lang/cue.ts'
import type { Language } from '../lang/language.ts'
import type { ModalRow } from '../lang/modal.ts'
import type { PredicateRow } from '../lang/predicate.ts'
import type { TreeRow } from '../lang/tree.ts'
import type { FormMemo } from '../text/form-memo.ts'
import { foldOf, normOf } from '../text/forms.ts'
import { PhraseBook, type PhraseEntry } from '../text/phrases.ts'
import { helpersOf } from './clause/scan.ts'
import { VerbBook, verbsOf } from './clause/verbs.ts'
import { evenRows } from './even-rows.ts'
import { type Entry, readDoubt } from './names/entries.ts'
import { tellingWords } from './voice/words.ts'
import { type WordClasses, wordClassesOf } from './word-classes.ts'

/** Rows of phrases, and all their phrases in one list: one look at it turns most places away. */
export interface Prefaces {
  readonly rows: readonly ModalRow[]
  readonly phrases: readonly string[]
}

/** A language made ready for reading: lexicons compiled into look-ups, once. */
export interface Compiled {
  readonly language: Language
  readonly forms: VerbLookup
  /** What each word may be in a noun phrase and beside a verb, by word form. */
  readonly words: WordClasses
  /** What each word is as a verb, by word form: flags of `Form` and `Verb`. */
  readonly verbs: FormMemo
  readonly readings: VerbBook
  readonly names: PhraseBook<Entry>
  readonly cues: ReadonlyMap<string, readonly CueRow[]>
  readonly prepositionCues: PhraseBook<CueRow>
  readonly predicates: ReadonlyMap<string, readonly PredicateRow[]>
  readonly governments: ReadonlyMap<string, readonly ModalRow[]>
  /** Rows of phrases before an infinitive or gerund that keep the act from being told as done: "au lieu de". */
  readonly prefaces: Prefaces
  readonly nominals: PhraseBook<PredicateRow>
  /** Ways through the tree of a clause, by act. */
  readonly trees: ReadonlyMap<string, readonly TreeRow[]>
  /** The classes of words by which it is told who says and does what, by word form: flags of `Word`. */
  readonly telling: FormMemo
  /** State behind a folded name or adjective, for parts of compounds: "U.S.-Japan", "franco-allemand". */
  readonly stateOf: (fold: string) => string | undefined
  readonly body: (
    id: string,
  ) => { kind: 'organization' | 'group' | 'media'; name: string; state: string | null } | undefined
  readonly stateName: (code: string) => string
  readonly isMedium: (name: string) => boolean
}

const isAcronym = (form: string): boolean => /^[\p{Lu}\d.&/-]{2,8}s?$/u.test(form)

/** Forms of names: acronyms by the letter, others by name. */
const nameEntry = (form: string, value: Entry): PhraseEntry<Entry> => ({
  form,
  value,
  match: isAcronym(form) ? 'exact' : 'name',
})

function* nameEntries(language: Language): Generator<PhraseEntry<Entry>> {
  const code = language.code
  const lowerAdjectives = language.phrase.headFirst
  for (const row of STATES) {
    const names = row[code]
    const state = (form: string, as: 'name' | 'adjective' | 'people' | 'capital'): Entry => ({
      type: 'state',
      code: row.code,
      as,
      doubt: readDoubt(row.ambiguous?.[form]),
    })
    for (const form of [names.name, ...names.also]) if (form) yield nameEntry(form, state(form, 'name'))
    for (const form of names.capitals) yield nameEntry(form, state(form, 'capital'))
    for (const form of names.adjectives)
      yield {
        form,
        value: state(form, 'adjective'),
        match: lowerAdjectives ? 'word' : isAcronym(form) ? 'exact' : 'name',
      }
    for (const form of names.people) {
      // a French adjective and the noun of the people differ only in their capital, which the finder looks at
      if (lowerAdjectives ? !names.adjectives.includes(form.toLowerCase()) : !names.adjectives.includes(form))
        yield nameEntry(form, state(form, 'people'))
    }
  }
  for (const row of [...BODIES, ...MEDIA]) {
    for (const form of new Set([...row[code], ...(code === 'fr' ? row.en : row.fr).filter(isAcronym)])) {
      yield nameEntry(form, {
        type: 'body',
        id: row.id,
        kind: row.kind,
        state: row.state,
        name: row[code][0] ?? row.id,
        english: row.en[0] ?? row.id,
        doubt: readDoubt(row.ambiguous?.[form]),
      })
    }
  }
  for (const row of [...CITIES, ...REGIONS]) {
    for (const form of row[code])
      yield nameEntry(form, {
        type: 'city',
        name: row[code][0]!,
        state: row.state,
        doubt: readDoubt(row.ambiguous?.[form]),
      })
  }
  for (const row of OFFICES) {
    const forms = row[code]
    for (const form of [...forms.singular, ...(forms.short ?? [])])
      yield {
        form,
        value: { type: 'office', id: row.id, level: row.level, plural: false, gender: null },
        match: 'word',
      }
    for (const form of forms.plural)
      if (!forms.singular.includes(form))
        yield {
          form,
          value: { type: 'office', id: row.id, level: row.level, plural: true, gender: null },
          match: 'word',
        }
  }
  for (const row of INSTITUTIONS) {
    const shared = {
      type: 'institution',
      id: row.id,
      asState: row.kind === 'state',
      group: row.kind === 'group',
      medium: row.kind === 'media',
    } as const
    for (const form of row[code].singular) yield { form, value: { ...shared, plural: false }, match: 'word' }
    for (const form of row[code].plural)
      if (!row[code].singular.includes(form)) yield { form, value: { ...shared, plural: true }, match: 'word' }
  }
  for (const row of HONORIFICS)
    for (const form of row[code])
      yield { form, value: { type: 'honorific', gender: row.gender, plural: row.plural === true }, match: 'name' }
  for (const { form, members } of language.phrase.collectives)
    yield { form, value: { type: 'collective', members }, match: 'word' }
  for (const form of language.phrase.latter) yield { form, value: { type: 'latter' }, match: 'word' }
}

const prefacesOf = (modals: readonly ModalRow[]): Prefaces => {
  const rows = modals.filter(
    ({ words, governs, gives }) =>
      words && gives !== 'done' && (governs.includes('infinitive') || governs.includes('gerund')),
  )
  return { rows, phrases: rows.flatMap(({ words }) => words!) }
}

const group = <T>(rows: readonly T[], key: (row: T) => readonly string[]): Map<string, T[]> => {
  const map = new Map<string, T[]>()
  for (const row of rows) {
    for (const name of key(row)) {
      const list = map.get(name)
      if (list) list.push(row)
      else map.set(name, [row])
    }
  }
  return map
}

/** Compiles a language. Costs some tens of milliseconds; callers keep the result. */
export function compile(language: Language): Compiled {
  const forms = new Conjugation(language.verbs, language.paradigms)
  const bodies = new Map(
    [...BODIES, ...MEDIA].map((row) => [
      row.id,
      { kind: row.kind, name: row[language.code][0] ?? row.id, state: row.state },
    ]),
  )
  const cues = evenRows(language.cues)
  const predicates = evenRows(language.predicates)
  const cuesOf = group(
    cues.filter((row) => row.verb),
    (row) => [row.verb!],
  )
  const predicatesOf = group(
    predicates.filter((row) => row.verb),
    (row) => [row.verb!],
  )
  const prepositionCues = PhraseBook.build(
    cues
      .filter((row) => row.preposition)
      .map((row) => ({ form: row.preposition!, value: row, match: 'word' as const })),
    language.splitting,
  )
  const nominals = PhraseBook.build(
    predicates.flatMap((row) => (row.noun ?? []).map((form) => ({ form, value: row, match: 'word' as const }))),
    language.splitting,
  )
  const stateNames = new Map(STATES.map((row) => [row.code, row[language.code].name]))
  const media = new Set(MEDIA.flatMap((row) => [...row.fr, ...row.en]).map((name) => name.toLowerCase()))
  const parts = new Map<string, string>()
  for (const row of STATES)
    for (const form of [row[language.code].name, ...row[language.code].also, ...row[language.code].adjectives])
      parts.set(foldOf(normOf(form)), row.code)
  for (const row of PREFIXES) if (row.language === language.code) parts.set(foldOf(normOf(row.prefix)), row.state)
  const stateOf = (fold: string): string | undefined => parts.get(fold)
  return {
    language,
    forms,
    words: wordClassesOf(language, stateOf),
    verbs: verbsOf(language, forms, helpersOf(language)),
    readings: new VerbBook(forms),
    names: PhraseBook.build(nameEntries(language), language.splitting),
    cues: cuesOf,
    prepositionCues,
    predicates: predicatesOf,
    prefaces: prefacesOf(language.modals),
    governments: group(
      evenRows(language.modals).filter((row) => row.verb),
      (row) => [row.verb!],
    ),
    nominals,
    trees: group(language.trees, (row) => row.acts),
    telling: tellingWords(language, { forms, cues: cuesOf, predicates: predicatesOf, nominals, prepositionCues }),
    stateOf,
    body: (id) => bodies.get(id),
    stateName: (code) => stateNames.get(code) ?? code,
    isMedium: (name) => media.has(name.toLowerCase()),
  }
}
