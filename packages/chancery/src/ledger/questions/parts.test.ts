import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportView } from '../views/view.ts'
import { disagreements } from './differ.ts'
import { levelOf } from './levels.ts'
import { edits, nearest } from './near.ts'
import { bounded } from './page.ts'
import { fateOf } from './pledges.ts'
import { marksOf, snippetOf } from './snippet.ts'
import { findState, stateNamed } from './states.ts'
import { wordOf, wordsOfWhom } from './word.ts'

describe('states', () => {
  test.each([
    ['RUS', 'RUS'],
    ['kp', 'PRK'],
    ['North Korea', 'PRK'],
    ['corée du nord', 'PRK'],
    ['la France', 'FRA'],
    ["l'Allemagne", 'DEU'],
    ["Cote d'Ivoire", 'CIV'],
    ['Atlantis', null],
    ['Corée', null],
    ['', null],
  ])('%s is %s', (asked, code) => expect(findState(asked)).toBe(code))

  test('one that may be several, or none, is a fault that names them', () => {
    expect(() => stateNamed('Corée')).toThrow(/KOR.*PRK/)
    expect(() => stateNamed('Frence')).toThrow(/FRA France/)
    expect(() => stateNamed('zzzz')).toThrow(expect.objectContaining({ code: 'CHY050', message: '“zzzz”' }))
  })
})

describe('near', () => {
  test.each([
    ['', '', 0],
    ['lavrov', 'lavrof', 1],
    ['lavrov', 'lvarov', 1],
    ['kim', 'kimberley', 6],
  ])('%s and %s are %i apart', (a, b, n) => expect(edits(a, b)).toBe(n))

  test('the same either way round, none only to itself', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(fc.property(word, word, (a, b) => edits(a, b) === edits(b, a) && (edits(a, b) === 0) === (a === b)))
  })

  test('the order of the names plays no part', () => {
    const names = ['Paris Agreement', 'Paris Accords', 'Pacific Agreement', 'Dayton Agreement']
    const asked = (forms: readonly string[]) =>
      nearest(
        'Paris',
        forms.map((form) => ({ form, of: form })),
        3,
      )
    expect(asked(names)).toEqual(['Paris Accords', 'Paris Agreement'])
    expect(asked([...names].reverse())).toEqual(asked(names))
  })
})

describe('levels of offices', () => {
  test.each([
    ['président de la République', 1],
    ['Prime Minister of Japan', 1],
    ['chancelier fédéral', 1],
    ['ministre français des Affaires étrangères', 2],
    ['Foreign Minister', 2],
    ['Deputy Foreign Minister', 3],
    ['ministre adjoint des Affaires étrangères', 3],
    ['ambassador', 3],
    ['former President', 4],
    ['ancien ministre des Affaires étrangères', 4],
    ['goalkeeper', null],
  ])('%s: %s', (office, level) => expect(levelOf(office)).toBe(level))
})

const report = (change: Partial<ReportView>): ReportView =>
  ({ id: 'r', status: 'done', voice: [], date: null, place: null, stage: null, act: 'sign', ...change }) as ReportView

describe('the word for where an act stands', () => {
  test('done by the outlet itself, asserted on the word of others alone', () => {
    const own = report({})
    const told = report({ voice: ['Agency', 'Ministry'] })
    expect(wordOf({ standing: 'done', reports: [told, own] })).toBe('done')
    expect(wordOf({ standing: 'done', reports: [told] })).toBe('asserted')
    expect(wordsOfWhom({ standing: 'done', reports: [told, own, told] })).toEqual([['Agency', 'Ministry']])
  })
  test('planned, announced, withdrawn, refused, disputed', () => {
    const plan = report({ status: 'planned' })
    const announced = report({ status: 'planned', voice: ['Ministry'] })
    const refused = report({ status: 'refused' })
    expect(wordOf({ standing: 'planned', reports: [plan, announced] })).toBe('planned')
    expect(wordOf({ standing: 'planned', reports: [announced] })).toBe('announced')
    expect(wordOf({ standing: 'refused', reports: [refused] })).toBe('refused')
    expect(wordOf({ standing: 'refused', reports: [announced, refused] })).toBe('withdrawn')
    expect(wordOf({ standing: 'disputed', reports: [report({}), report({ status: 'denied' })] })).toBe('disputed')
  })
})

describe('disagreements', () => {
  test('two days, signed and initialled: side by side, with who says what', () => {
    const reports = [
      report({ id: 'r1', date: '1963-01-22', stage: 'signed' }),
      report({ id: 'r2', date: '1963-01-23', stage: 'initialled' }),
      report({ id: 'r3', date: '1963-01-22', stage: 'signed' }),
    ]
    expect(disagreements({ reports })).toEqual([
      {
        matter: 'date',
        told: [
          { value: '1963-01-22', reports: ['r1', 'r3'] },
          { value: '1963-01-23', reports: ['r2'] },
        ],
      },
      {
        matter: 'stage',
        told: [
          { value: 'signed', reports: ['r1', 'r3'] },
          { value: 'initialled', reports: ['r2'] },
        ],
      },
    ])
  })
  test('a more exact date, a place in other letters, a plan that came true are none', () => {
    const reports = [
      report({ id: 'r1', date: '1963-01', place: 'Élysée', status: 'planned' }),
      report({ id: 'r2', date: '1963-01-22', place: 'Elysée' }),
    ]
    expect(disagreements({ reports })).toEqual([])
  })
  test('told and denied is one', () => {
    const reports = [report({ id: 'r1' }), report({ id: 'r2', status: 'denied' })]
    expect(disagreements({ reports }).map((one) => one.matter)).toEqual(['status'])
  })
})

describe('what became of an announcement', () => {
  const act = (standing: string, date_to: number | null = null, name = 'meet') => ({ act: name, standing, date_to })
  test.each([
    [act('done'), true, 'kept'],
    [act('done'), false, null],
    [act('done', null, 'agree'), false, 'promised'],
    [act('planned', 10), true, 'unheard'],
    [act('planned', 30), true, 'open'],
    [act('planned'), true, 'open'],
    [act('refused'), true, 'withdrawn'],
    [act('denied'), true, 'denied'],
    [act('disputed'), true, 'disputed'],
    [act('called-for'), false, null],
  ])('%j', (one, planned, fate) => expect(fateOf(one, planned, 20)).toBe(fate))
})

describe('snippets', () => {
  const text = `${'Rien ici. '.repeat(60)}Les négociations sur le gaz ont repris à Genève. ${'Rien ici. '.repeat(60)}`
  test('the place that holds the most words, with marks on the words themselves', () => {
    const snippet = snippetOf(text, 'fr', [['negoci'], ['gaz']])!
    expect(snippet.text).toBe(text.slice(snippet.start, snippet.end))
    expect(snippet.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['négociations', 'gaz'])
    expect(snippet.text.length).toBeLessThan(260)
  })
  test('none where the text holds no word', () => expect(snippetOf(text, 'fr', [['petrol']])).toBeNull())
  test('marks of a title', () => expect(marksOf('Les gaz', 'fr', [['gaz']])).toEqual([{ start: 4, end: 7 }]))
})

test('paging stays within bounds', () => {
  expect(bounded({})).toEqual({ limit: 20, page: 1, offset: 0 })
  expect(bounded({ limit: 9999, page: 3 })).toEqual({ limit: 500, page: 3, offset: 1000 })
  expect(bounded({ limit: 0, page: -1 })).toEqual({ limit: 1, page: 1, offset: 0 })
})
