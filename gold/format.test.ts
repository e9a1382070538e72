import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brace, GoldError, type Marks, strip } from './braces.ts'
import { readGold } from './format.ts'

const FILE = `id: en/000-example
language: en
published: 1972-05-26
outlet: Example Wire
credits: EW, Other
tries: a promise is no signature
---
{a1:France} and {a2:Spain} {e1:signed {i1:a treaty} in {p1:Paris}} {d1:on Friday}.

{a1:Paris} {c1:said} it {s1:{t1:may sign} more}.
---
actor a1 state "France" FRA
actor a2 state "Spain" ESP          # a comment
instrument i1 treaty "treaty" parties FRA,ESP date 1972-05-26
act e1 sign done a1:agent a2:agent date 1972-05-26 place p1 instruments i1
statement s1 indirect by a1 cue c1
date d1 1972-05-26

not act sign told in t1
not twice sign a1 a2:agent
not act meet,sign done,planned FRA "Le \\"Monde\\"":host date 1972-05-26 place "Rome"
not statement by a2 in s1
not actor state "Paris"
not date t1
`

describe('braces', () => {
  test('strip to the text and its spans', () => {
    const { text, marks } = strip('a {a1:b {p1:c}} {a1:d} \\{e\\} \\\\')
    expect(text).toBe('a b c d {e} \\')
    expect(marks.get('a1')).toEqual([
      { start: 2, end: 5 },
      { start: 6, end: 7 },
    ])
    expect(marks.get('p1')).toEqual([{ start: 4, end: 5 }])
  })

  test('come back the same after brace and strip', () => {
    const piece = fc.oneof(fc.constantFrom('{', '}', '\\', '{a1:', '---', '\n---\n', 'é', '’', '😀'), fc.string())
    const chunks = fc.array(
      piece.filter((text) => text.length > 0),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(chunks, fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 8 }), (chunks, ranges) => {
        const text = chunks.join('')
        const offset = (chunk: number) => chunks.slice(0, chunk).join('').length
        const kept: { start: number; end: number }[] = []
        for (const [x, y] of ranges) {
          const span = { start: offset(Math.min(x, y)), end: offset(Math.max(x, y) + 1) }
          const crosses = kept.some(
            (k) =>
              (k.start < span.start && span.start < k.end && k.end < span.end) ||
              (span.start < k.start && k.start < span.end && span.end < k.end),
          )
          if (!crosses && span.start < span.end) kept.push(span)
        }
        const marks: Marks = new Map(kept.map((span, i) => [`e${i}`, [span]]))
        const stripped = strip(brace(text, marks))
        expect(stripped.text).toBe(text)
        expect(new Map([...stripped.marks].sort())).toEqual(new Map([...marks].sort()))
      }),
    )
  })

  test('refuse spans that cross or are empty', () => {
    const marks: Marks = new Map([
      ['a1', [{ start: 0, end: 3 }]],
      ['a2', [{ start: 2, end: 5 }]],
    ])
    expect(() => brace('abcdef', marks)).toThrow('a2 crosses a1')
    expect(() => brace('abc', new Map([['a1', [{ start: 1, end: 1 }]]]))).toThrow('a1 is empty')
  })
})

describe('readGold', () => {
  const gold = readGold(FILE)

  test('gives header and raw text', () => {
    expect(gold).toMatchObject({
      id: 'en/000-example',
      language: 'en',
      published: '1972-05-26',
      outlet: 'Example Wire',
    })
    expect(gold.credits).toEqual(['EW', 'Other'])
    expect(gold.text).toBe('France and Spain signed a treaty in Paris on Friday.\n\nParis said it may sign more.')
  })

  test('gives what the record must hold', () => {
    expect(gold.actors[1]).toEqual({ id: 'a2', line: 13, kind: 'state', name: 'Spain', state: 'ESP', office: null })
    expect(gold.instruments[0]).toMatchObject({ parties: ['FRA', 'ESP'], date: '1972-05-26' })
    expect(gold.acts[0]).toMatchObject({ act: 'sign', plover: 'SUPPORT', place: 'p1', instruments: ['i1'], voice: [] })
    expect(gold.statements[0]).toMatchObject({ form: 'indirect', by: ['a1'], cue: 'c1' })
    expect(gold.dates).toEqual([{ id: 'd1', line: 17, value: '1972-05-26' }])
  })

  test('gives what it must not hold', () => {
    expect(gold.forbidden).toMatchObject([
      { what: 'act', twice: false, acts: ['sign'], statuses: ['done', 'ongoing', 'background'], within: 't1' },
      {
        what: 'act',
        twice: true,
        acts: ['sign'],
        parties: [
          { value: 'a1', role: null },
          { value: 'a2', role: 'agent' },
        ],
      },
      {
        acts: ['meet', 'sign'],
        statuses: ['done', 'planned'],
        parties: [
          { by: 'state', value: 'FRA' },
          { by: 'name', value: 'Le "Monde"', role: 'host' },
        ],
        place: 'Rome',
      },
      { what: 'statement', by: { by: 'id', value: 'a2' }, within: 's1' },
      { what: 'actor', kind: 'state', name: 'Paris' },
      { what: 'date', mark: 't1', value: null },
    ])
  })

  const edit = (from: string, to: string) => () => readGold(FILE.replace(from, to), 'x.gold')
  test.each([
    ['{p1:Paris}', '{Paris}', 8, 'a brace without a label'],
    ['{p1:Paris}', '{p1:Paris', 8, '{e1: is never closed'],
    ['{t1:may sign} more}', '{t1:may sign} more}}', 10, 'a closing brace that closes nothing'],
    ['{p1:Paris}', '\\Paris', 8, '\\P is not an escape'],
    ['{p1:Paris}', '{p1:}Paris', 8, '{p1:} marks nothing'],
    ['language: en\n', '', 1, 'the header lacks language'],
    ['outlet:', 'paper:', 4, 'is no header field'],
    ['a1 state', 'a1 country', 12, '"country" is no kind of actor'],
    ['"France" FRA', 'France FRA', 12, 'expected the name in quotation marks'],
    ['"France" FRA', '"France" -', 12, 'a state needs its code'],
    ['sign done', 'sign finished', 15, '"finished" is no status'],
    ['a2:agent date', 'a9:agent date', 15, 'a9 is not declared'],
    ['a2:agent date', 'a2:guest date', 15, '"guest" is no role'],
    ['place p1', 'place p2', 15, 'p2 is not marked in the text'],
    ['date 1972-05-26 place', 'date Friday place', 15, '"Friday" is no EDTF date'],
    ['cue c1', 'cue c1 cue c1', 16, 'cue is given twice'],
    ['actor a2', 'actor a1', 13, 'a1 is told twice, first in line 12'],
    ['not date t1', 'not date t1 1972 x', 24, '"x" is one word too many'],
    ['not act sign told in t1', 'not act sing told in t1', 19, '"sing" is no act'],
    ['actor a2 state "Spain" ESP          # a comment', '', 15, 'a2 is not declared'],
  ])('tells file and line: %s -> %s', (from, to, line, message) => {
    expect(edit(from, to)).toThrow(GoldError)
    expect(edit(from, to)).toThrow(message)
    expect(edit(from, to)).toThrow(`x.gold:${line}: `)
  })

  test('wants every mark spoken of and every id marked', () => {
    expect(edit('{p1:Paris}', '{p1:{p7:Paris}}')).toThrow('{p7:…} is marked, but no line speaks of it')
    expect(edit('{a2:Spain}', '{a2:Spain} {a3:Italy}')).toThrow('{a3:…} is marked, but no line speaks of it')
    const idle = FILE.replace('{a2:Spain}', '{a2:Spain} {a3:Italy}').replace(
      'instrument',
      'actor a3 state "Italy" ITA\ninstrument',
    )
    expect(() => readGold(idle)).toThrow('gold:14: a3 does nothing in this record')
    expect(edit('{d1:on Friday}', 'on Friday')).toThrow('{d1:…} stands nowhere in the text')
  })
})
