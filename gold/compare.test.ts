import { describe, expect, test } from 'vitest'
import type { Act, Reading } from '../packages/chancery/src/record/reading.ts'
import { compare } from './compare.ts'
import { score } from './counts.ts'
import { readGold } from './format.ts'
import { fold, pairOff, sameActor, sameInstrument } from './same.ts'

const gold = readGold(`id: en/000
language: en
credits: EW
---
{a1:France} and {a2:Spain} {e1:signed {i1:a treaty} in {p1:Rome}} {d1:on 26 May 1972}. {a1:Paris} {c1:said} {s1:it {t1:may sign} more treaties}.
---
actor a1 state "France" FRA
actor a2 state "Spain" ESP
instrument i1 treaty "treaty" parties FRA,ESP
act e1 sign done a1:agent a2:agent date 1972-05-26 place p1 instruments i1
statement s1 indirect by a1 cue c1
date d1 1972-05-26
not act sign told in t1
not twice sign a1
not act * * ITA
not statement by a2
not actor "Rome"
not date d1 1972-05-27
`)
const span = (words: string) => {
  const start = gold.text.indexOf(words)
  return { start, end: start + words.length }
}
const sign: Act = {
  id: 'e1',
  act: 'sign',
  plover: 'SUPPORT',
  cameo: null,
  status: 'done',
  parties: [
    { actor: 'a1', role: 'agent' },
    { actor: 'a2', role: 'agent' },
  ],
  date: '1972-05-26',
  place: { ...span('Rome'), name: 'Rome', state: 'ITA' },
  instruments: ['i1'],
  stage: null,
  voice: [],
  evidence: [span('signed a treaty in Rome')],
  rules: [],
}
const state = (id: string, name: string, code: string) =>
  ({ id, kind: 'state', name, state: code, office: null, mentions: [span(name)], rules: [] }) as const
const right: Reading = {
  id: 'en/000',
  language: 'en',
  published: { edtf: null, basis: 'unknown' },
  outlet: null,
  credits: ['EW'],
  actors: [state('a1', 'France', 'FRA'), state('a2', 'Spain', 'ESP')],
  instruments: [
    { id: 'i1', kind: 'treaty', name: 'a treaty', parties: [], date: null, mentions: [span('a treaty')], rules: [] },
  ],
  statements: [
    {
      id: 's1',
      form: 'indirect',
      content: [span('it may sign more treaties.')],
      cue: span('said'),
      speakers: ['a1'],
      speakerMention: null,
      addressees: [],
      voice: [],
      date: null,
      parent: null,
      rules: [],
    },
  ],
  acts: [sign],
  dates: [{ ...span('26 May 1972'), edtf: '1972-05-26', basis: 'text', rules: [] }],
  warnings: [],
}
const broken = (reading: Reading) => compare(gold, reading).violated.map((finding) => finding.line)

describe('compare', () => {
  test('finds everything in a right reading', () => {
    const result = compare(gold, right)
    expect(result).toMatchObject({ wrong: [], missed: [], extra: [], violated: [] })
    expect(result.found.map((finding) => finding.task)).toEqual([
      'actor',
      'actor',
      'instrument',
      'statement',
      'act',
      'date',
      'credits',
    ])
    for (const count of Object.values(result.counts)) expect(score([count]).f1).toBe(1)
  })

  test('misses everything in an empty reading', () => {
    const empty: Reading = { ...right, credits: [], actors: [], instruments: [], statements: [], acts: [], dates: [] }
    const result = compare(gold, empty)
    expect(result.missed).toHaveLength(7)
    expect(result.counts.act).toEqual({ right: 0, gold: 1, read: 0 })
  })

  test('tells a wrong status, date and place from a missed act', () => {
    const result = compare(gold, { ...right, acts: [{ ...sign, status: 'planned', place: null }] })
    expect(result.wrong[0]?.message).toMatch(/^status, date, place: e1 sign done \[France, Spain\]/)
    expect(result.missed).toEqual([])
    expect(result.counts['act + status']).toEqual({ right: 0, gold: 1, read: 1 })
  })

  test('counts an actor that does nothing in the reading as absent', () => {
    const idle = { ...right, actors: [...right.actors, state('a3', 'Rome', 'ITA')] }
    expect(compare(gold, idle).extra).toEqual([])
  })

  test.each([
    [
      'told as done',
      13,
      { acts: [sign, { ...sign, id: 'e2', parties: [sign.parties[1]!], evidence: [span('may sign more')] }] },
    ],
    ['told twice', 14, { acts: [sign, { ...sign, id: 'e2' }] }],
    [
      'a place as a party',
      15,
      {
        actors: [...right.actors, state('a3', 'Rome', 'ITA')],
        acts: [{ ...sign, parties: [...sign.parties, { actor: 'a3', role: 'host' as const }] }],
      },
    ],
    ['a wrong speaker', 16, { statements: [{ ...right.statements[0]!, speakers: ['a2'] }] }],
    ['a wrong date', 18, { dates: [{ ...right.dates[0]!, edtf: '1972-05-27' }] }],
  ])('says which not line breaks: %s', (_, line, change) => {
    expect(broken({ ...right, ...change })).toContain(line)
  })

  test('says which not line breaks: an actor of that name', () => {
    const rome = { ...state('a3', 'Rome', 'ITA'), kind: 'organization' as const }
    expect(broken({ ...right, actors: [...right.actors, rome], acts: [{ ...sign, voice: ['a3'] }] })).toEqual([17])
  })
})

describe('the same', () => {
  const person = (name: string, ...forms: string[]) => ({ kind: 'person', name, state: null, forms })
  test('actors', () => {
    expect(sameActor(person('Konrad Adenauer'), person('M. Adenauer'))).toBe(true)
    expect(sameActor(person('Konrad Adenauer'), person('Max Adenauer-Weber'))).toBe(false)
    expect(
      sameActor(
        { kind: 'state', name: 'X', state: 'FRA', forms: [] },
        { kind: 'state', name: 'Y', state: 'FRA', forms: [] },
      ),
    ).toBe(true)
    expect(sameActor({ kind: 'state', name: 'Paris', state: 'FRA', forms: [] }, person('Paris'))).toBe(false)
    expect(
      sameActor(
        { kind: 'organization', name: 'Quai d’Orsay', forms: ['le Quai'] },
        { kind: 'organization', name: 'le Quai', forms: [] },
      ),
    ).toBe(true)
  })
  test('instruments', () => {
    const named = (name: string) => ({ kind: 'treaty', name, forms: [] })
    expect(sameInstrument(named('Treaty of Rome on trade'), named('the Treaty of Rome on trade in coal'))).toBe(true)
    expect(sameInstrument(named('Treaty of Rome'), named('Treaty of Paris'))).toBe(false)
  })
  test('fold and pairOff', () => {
    expect(fold('L’Élysée, « oui »')).toBe('l elysee oui')
    expect(pairOff([1, 2], [2, 1, 2], (a, b) => (a === b ? 1 : 0))).toEqual([
      [1, 1],
      [2, 2],
    ])
  })
})
