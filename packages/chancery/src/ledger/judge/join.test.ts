import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { join } from './join.ts'
import type { Standing, Verdict } from './judgements.ts'

const said = (
  left: string,
  right: string,
  verdict: Verdict,
  score: number | null = 0.9,
  signed = 'rule:test',
): Standing => ({
  id: `${left}${right}${signed}`,
  left,
  right,
  verdict,
  score,
  signed,
})
const groups = (joined: Map<string, string>): string[] =>
  [...Map.groupBy(joined, ([, canonical]) => canonical).values()]
    .map((list) =>
      list
        .map(([id]) => id)
        .sort()
        .join(''),
    )
    .sort()

describe('joining', () => {
  test('what is the same by way of a third is the same', () => {
    expect(groups(join([...'abcd'], [said('a', 'b', 'positive'), said('b', 'c', 'positive')]))).toEqual(['abc', 'd'])
  })

  test('the canonical id is the least', () => {
    expect(join([...'bca'], [said('b', 'c', 'positive'), said('a', 'c', 'positive')]).get('c')).toBe('a')
  })

  test('never two that are judged different, not even by way of a third: the surer tie holds', () => {
    const judgements = [said('a', 'b', 'positive', 0.8), said('b', 'c', 'positive', 0.9), said('a', 'c', 'negative')]
    expect(groups(join([...'abc'], judgements))).toEqual(['a', 'bc'])
  })

  test("a person's word outweighs a rule's, either way", () => {
    const rule = said('a', 'b', 'positive', 0.99)
    expect(groups(join([...'ab'], [rule, said('a', 'b', 'negative', null, 'person:x')]))).toEqual(['a', 'b'])
    expect(groups(join([...'ab'], [said('a', 'b', 'negative'), said('a', 'b', 'positive', null, 'person:x')]))).toEqual(
      ['ab'],
    )
  })

  test('an unsure judgement joins nothing', () => {
    expect(groups(join([...'ab'], [said('a', 'b', 'unsure')]))).toEqual(['a', 'b'])
  })

  test('two of one label stay apart', () => {
    const labels = new Map([
      ['a', 'dispatch 1'],
      ['c', 'dispatch 1'],
    ])
    expect(
      groups(join([...'abc'], [said('a', 'b', 'positive', 0.9), said('b', 'c', 'positive', 0.8)], labels)),
    ).toEqual(['ab', 'c'])
  })

  test('comes out alike whatever the order', () => {
    const id = fc.constantFrom(...'abcdefgh')
    const judgement = fc
      .record({
        one: id,
        other: id,
        verdict: fc.constantFrom<Verdict>('positive', 'positive', 'negative', 'unsure'),
        score: fc.integer({ min: 1, max: 5 }),
      })
      .filter(({ one, other }) => one !== other)
      .map(({ one, other, verdict, score }) =>
        one < other ? said(one, other, verdict, score / 5) : said(other, one, verdict, score / 5),
      )
    fc.assert(
      fc.property(
        fc
          .uniqueArray(judgement, { selector: (one) => one.left + one.right, maxLength: 14 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        fc.shuffledSubarray([...'abcdefgh'], { minLength: 8 }),
        ([list, shuffled], ids) => {
          expect(groups(join(ids, shuffled))).toEqual(groups(join([...'abcdefgh'], list)))
          const joined = join(ids, list)
          for (const one of list)
            if (one.verdict === 'negative') expect(joined.get(one.left)).not.toBe(joined.get(one.right))
        },
      ),
    )
  })
})
