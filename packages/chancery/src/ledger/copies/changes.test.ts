import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enSplitting } from '../../lang/en/splitting.ts'
import { changesBetween, type SentenceChange } from './changes.ts'

const shown = (before: string, after: string): [string, string | null, string | null][] =>
  changesBetween(before, after, enSplitting).map((change: SentenceChange) => [
    change.kind,
    change.before && before.slice(change.before.start, change.before.end),
    change.after && after.slice(change.after.start, change.after.end),
  ])

const A = 'The two ministers met in Oslo.'
const B = 'They agreed to open a joint office in the autumn.'
const C = 'No date was set for the next round.'
const D = 'A statement will follow.'

describe('what changed between two versions', () => {
  test('nothing, where only spaces, marks and capitals differ', () => {
    expect(shown(`${A} ${B}`, `${A}\n\n${B.replace('a joint', 'a  Joint')}`)).toEqual([])
  })
  test('a sentence put in, taken out, changed', () => {
    expect(shown(`${A} ${C}`, `${A} ${B} ${C}`)).toEqual([['added', null, B]])
    expect(shown(`${A} ${B} ${C}`, `${A} ${C}`)).toEqual([['removed', B, null]])
    const changed = B.replace('autumn', 'spring')
    expect(shown(`${A} ${B} ${C}`, `${A} ${changed} ${C}`)).toEqual([['changed', B, changed]])
  })
  test('one changed and one put in beside it', () => {
    const changed = C.replace('No date', 'A date')
    expect(shown(`${A} ${C}`, `${A} ${D} ${changed}`)).toEqual([
      ['added', null, D],
      ['changed', C, changed],
    ])
  })
  test('a sentence that moved', () => {
    expect(shown(`${D} ${A} ${B} ${C}`, `${A} ${B} ${C} ${D}`)).toEqual([['moved', D, D]])
  })
  test('sentences that stand several times', () => {
    expect(shown(`${A} ${D} ${B} ${D}`, `${A} ${D} ${B} ${D} ${D}`)).toEqual([['added', null, D]])
  })
  test('whatever is put in and taken out is told, and nothing that stayed', () => {
    const sentences = Array.from(
      { length: 12 },
      (_, k) => `Envoy ${k} left town ${'abcdefghijkl'[k]}${k} after talks number ${k}.`,
    )
    fc.assert(
      fc.property(fc.subarray(sentences), fc.subarray(sentences), (old, fresh) => {
        const [before, after] = [old.join(' '), fresh.join(' ')]
        const changes = changesBetween(before, after, enSplitting)
        const touched = (side: 'before' | 'after', text: string) =>
          new Set(changes.flatMap((change) => (change[side] ? [text.slice(change[side].start, change[side].end)] : [])))
        for (const one of old) if (!fresh.includes(one)) expect(touched('before', before)).toContain(one)
        for (const one of fresh) if (!old.includes(one)) expect(touched('after', after)).toContain(one)
        for (const one of old) if (fresh.includes(one)) expect(touched('before', before)).not.toContain(one)
      }),
    )
  })
})
