import { describe, expect, test } from 'vitest'
import { type Act, type Reading, STATUSES, type Status } from '../../record/reading.ts'
import { messagesFor } from '../messages/messages.ts'
import { paint } from './paint.ts'
import { showRecord } from './record.ts'

const text =
  'Border talks in Port Vell\nThe minister of the Northern Isles met her colleague on Friday, the Isles said. "We agree," said the minister.'

const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const act = (status: Status, change: Partial<Act> = {}): Act => ({
  id: 'e1',
  act: 'meet',
  plover: 'CONSULT',
  cameo: null,
  status,
  parties: [
    { actor: 'a1', role: 'agent' },
    { actor: 'a2', role: 'agent' },
  ],
  date: '2024-11-01',
  place: { name: 'Port Vell', state: null, ...span('Port Vell') },
  instruments: [],
  stage: null,
  voice: ['a3'],
  evidence: [span('met her colleague on Friday')],
  rules: ['en/act/meet'],
  ...change,
})

const reading = (acts: readonly Act[]): Reading => ({
  id: 'x',
  language: 'en',
  published: { edtf: '2024-11-02', basis: 'given' },
  outlet: 'The Gazette',
  credits: ['Wire'],
  actors: [
    { id: 'a1', kind: 'person', name: 'the minister', state: null, office: 'minister', mentions: [], rules: [] },
    { id: 'a2', kind: 'person', name: 'her colleague', state: null, office: null, mentions: [], rules: [] },
    { id: 'a3', kind: 'organization', name: 'Northern Isles', state: null, office: null, mentions: [], rules: [] },
  ],
  instruments: [],
  statements: [
    {
      id: 's1',
      form: 'direct',
      content: [span('"We agree,"')],
      cue: span('said the'),
      speakers: ['a1'],
      speakerMention: span('the minister'),
      addressees: [],
      voice: ['a3', 'a2'],
      date: null,
      parent: null,
      rules: [],
    },
  ],
  acts,
  dates: [{ ...span('Friday'), edtf: '2024-11-01', basis: 'published', rules: [] }],
  warnings: [{ code: 'CHY199', message: 'something is unsure' }],
})

const show = (acts: readonly Act[], ui: 'en' | 'fr' = 'en', colour = false, width = 80) =>
  showRecord(reading(acts), { text }, 'talks.txt', {
    messages: messagesFor(ui),
    width,
    style: paint(colour),
    full: false,
  })

describe('the readable record', () => {
  test('in English', () => {
    expect(show([act('planned')])).toMatchInlineSnapshot(`
      "Border talks in Port Vell
      The Gazette · 2 November 2024 · English · x · talks.txt
      credits: Wire

      ACTS 1
        e1 [PLANNED] · 1 November 2024 · the minister and her colleague → meeting · at
            Port Vell · according to Northern Isles
            “The minister of the Northern Isles met her colleague on Friday, the Isles
            said.”

      STATEMENTS 1
        s1 the minister · “said the” · according to Northern Isles, citing her
            colleague
            │ "We agree,"

      ACTORS 3
        a1 the minister · minister
        a2 her colleague · person
        a3 Northern Isles · body

      DATES 1
        “Friday” → 1 November 2024

      WARNINGS 1
        CHY199 something is unsure
      "
    `)
  })

  test('in French', () => {
    expect(show([act('done')], 'fr')).toMatchInlineSnapshot(`
      "Border talks in Port Vell
      The Gazette · 2 novembre 2024 · anglais · x · talks.txt
      crédits : Wire

      ACTES 1
        e1 1er novembre 2024 · the minister et her colleague → rencontre · lieu : Port
            Vell · selon Northern Isles
            « The minister of the Northern Isles met her colleague on Friday, the
            Isles said. »

      DÉCLARATIONS 1
        s1 the minister · « said the » · selon Northern Isles, citant her colleague
            │ "We agree,"

      ACTEURS 3
        a1 the minister · minister
        a2 her colleague · personne
        a3 Northern Isles · organe

      DATES 1
        « Friday » → 1er novembre 2024

      RÉSERVES 1
        CHY199 something is unsure
      "
    `)
  })

  test.each(STATUSES)('an act that is %s says so in words, without colour', (status) => {
    for (const ui of ['en', 'fr'] as const) {
      const word = messagesFor(ui).statuses[status]
      const told = show([act(status)], ui)
      if (status === 'done') expect(told).not.toContain('[')
      else if (status === 'ongoing' || status === 'background') expect(told).toContain(` ${word} · `)
      else expect(told).toContain(`[${word.toUpperCase()}] · `)
    }
  })

  test('the host of a visit is where it goes', () => {
    const visit = act('done', {
      act: 'visit',
      parties: [
        { actor: 'a1', role: 'agent' },
        { actor: 'a3', role: 'host' },
      ],
    })
    expect(show([visit])).toContain('the minister → visit → Northern Isles')
  })

  test('colour changes nothing but colour', () => {
    expect(show([act('denied')], 'en', true).replace(/\u001b\[\d+m/g, '')).toBe(show([act('denied')]))
  })

  test('an escape sequence in a name does not reach the terminal', () => {
    const sly = { ...reading([]), outlet: 'Gazette\u001b]0;title\u0007' }
    const told = showRecord(sly, { text }, undefined, {
      messages: messagesFor('en'),
      width: 80,
      style: paint(false),
      full: false,
    })
    expect(told).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })
})
