import { describe, expect, it } from 'vitest'
import { ACT_NAMES, PLOVER_TYPES } from '../record/reading.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import { inflect } from './inflect.ts'
import { governmentOf } from './modal.ts'
import { PLOVER_OF } from './plover.ts'

const lower = (form: string): boolean =>
  form === form.toLowerCase() &&
  form === form.normalize('NFC') &&
  !/[’‑]/.test(form) &&
  form.trim() === form &&
  form !== ''

describe.each([fr, en])('rows of $code', (language) => {
  const { code, verbs, cues, predicates, modals, trees } = language
  const lemmas = new Set(verbs.map((verb) => verb.lemma))

  it('names each verb once', () => {
    expect(verbs.map((verb) => verb.lemma).filter((lemma, i, all) => all.indexOf(lemma) !== i)).toEqual([])
  })

  it('has unique ASCII ids that say language and room', () => {
    const rooms = [
      [cues, 'cue'],
      [predicates, 'act'],
      [modals, 'modal'],
      [trees, 'tree'],
    ] as const
    for (const [rows, room] of rooms) {
      const ids = rows.map((row) => row.id)
      expect(ids.filter((id) => !new RegExp(`^${code}/${room}/[a-z0-9]+(?:-[a-z0-9]+)*$`).test(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('names only verbs that it can inflect', () => {
    for (const rows of [cues, predicates, modals]) {
      expect(rows.filter((row) => row.verb !== undefined && !lemmas.has(row.verb)).map((row) => row.id)).toEqual([])
    }
  })

  it('writes every form as tokens have it', () => {
    const forms = [
      ...verbs.flatMap((verb) => [verb.lemma, ...(verb.variants ?? [])]),
      ...inflect(verbs, language.paradigms).keys(),
      ...cues.flatMap((row) => [
        row.verb ?? row.noun ?? row.preposition ?? '',
        ...(row.object ?? []),
        ...(row.predicative ?? []),
        ...(row.particle ?? []),
        ...(row.link ?? []),
      ]),
      ...predicates.flatMap((row) => [
        ...(row.object ?? []),
        ...(row.particle ?? []),
        ...(row.later ?? []),
        ...(row.except ?? []),
        ...(row.noun ?? []),
        ...Object.keys(row.roles).filter((slot) => slot !== 'subject'),
      ]),
      ...modals.flatMap((row) => [...(row.words ?? []), ...(row.particle ?? []), ...(row.link ?? [])]),
      ...Object.values(language.statusWords).flat(),
    ]
    expect(forms.filter((form) => !lower(form))).toEqual([])
  })

  it('gives each cue one head and frames', () => {
    for (const row of cues) {
      expect(
        [row.verb, row.noun, row.preposition].filter((head) => head !== undefined),
        row.id,
      ).toHaveLength(1)
      expect(row.frames.length, row.id).toBeGreaterThan(0)
      expect(new Set(row.frames).size, row.id).toBe(row.frames.length)
      if (row.object ?? row.predicative ?? row.particle) expect(row.verb, row.id).toBeDefined()
    }
  })

  it('grades at least so many cues', () => {
    expect(cues.length).toBeGreaterThanOrEqual(code === 'fr' ? 170 : 150)
    expect(new Set(cues.map((row) => row.commits)).size).toBe(11)
  })

  it('gives each predicate a head, roles, and sentences', () => {
    for (const row of predicates) {
      expect(
        [row.verb, row.noun].filter((head) => head !== undefined),
        row.id,
      ).toHaveLength(1)
      expect(Object.keys(row.roles).length, row.id).toBeGreaterThan(0)
      expect(row.yes.length, row.id).toBeGreaterThan(0)
      for (const sentence of [...row.yes, ...row.no]) expect(sentence, row.id).toMatch(/^[\p{Lu}].*\.$/u)
      for (const slot of row.needs ?? [])
        expect(['subject', 'object', 'possessor', 'modifier', ...Object.keys(row.roles)], row.id).toContain(slot)
    }
  })

  it('tells every act in at least two ways', () => {
    for (const act of ACT_NAMES)
      expect(predicates.filter((row) => row.act === act).length, act).toBeGreaterThanOrEqual(2)
    expect(predicates.length).toBeGreaterThanOrEqual(200)
  })

  it('has no two predicates that fit alike', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const row of predicates) {
      const heads = row.verb !== undefined ? [row.verb] : row.noun!
      for (const head of heads) {
        for (const object of row.object ?? ['']) {
          for (const particle of row.particle ?? ['']) {
            for (const later of row.later ?? ['']) {
              const key = [
                row.verb !== undefined,
                head,
                row.reflexive === true,
                row.negated === true,
                object,
                particle,
                later,
                row.form,
                row.except?.join(),
                row.needs?.join(),
                row.parties,
              ].join('|')
              const first = seen.get(key)
              if (first !== undefined && first !== row.id) twice.push(`${first} ${row.id} (${key})`)
              seen.set(key, row.id)
            }
          }
        }
      }
    }
    expect(twice).toEqual([])
  })

  it('gives each modal one head and what it governs', () => {
    for (const row of modals) {
      expect(
        [row.verb, row.words].filter((head) => head !== undefined),
        row.id,
      ).toHaveLength(1)
      expect(row.governs.length, row.id).toBeGreaterThan(0)
    }
  })
})

describe('what governing verbs make of an act', () => {
  it.each([
    ['fr', 'refuser', 'denied'],
    ['fr', 'promettre', 'planned'],
    ['fr', 'pouvoir', 'possible'],
    ['fr', 'appeler', 'called-for'],
    ['fr', 'menacer', 'possible'],
    ['fr', 'continuer', 'ongoing'],
    ['fr', 'parvenir', 'as-governor'],
    ['fr', 'renoncer', 'refused'],
    ['en', 'refuse', 'denied'],
    ['en', 'fail', 'denied'],
    ['en', 'agree', 'planned'],
    ['en', 'urge', 'called-for'],
    ['en', 'continue', 'ongoing'],
    ['en', 'hope', 'possible'],
    ['en', 'manage', 'as-governor'],
    ['en', 'be', 'planned'],
  ])('%s: %s gives %s', (code, lemma, status) => {
    expect(governmentOf((code === 'fr' ? fr : en).modals).get(lemma)).toBe(status)
  })
})

describe('codes of acts', () => {
  it('maps every act', () => {
    for (const act of ACT_NAMES) expect(PLOVER_TYPES).toContain(PLOVER_OF[act])
    expect(new Set(Object.values(PLOVER_OF)).size).toBe(16)
  })
})
