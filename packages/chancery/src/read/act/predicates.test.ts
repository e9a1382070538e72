import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../lang/index.ts'
import { createReader } from '../reader.ts'
import { isDone } from './status.ts'

/**
 * Rows whose sentence is not read yet, most of them because it needs a parser. A row that is read must leave the list, so
 * that the list only shrinks.
 */
const PENDING: ReadonlySet<string> = new Set([
  'fr/act/faire-un-tour-d-horizon-tour-d-horizon',
  'fr/act/faire-parvenir-letter',
  'fr/act/faire-entrer-en-vigueur',
  'fr/act/observer-une-greve',
  'fr/act/prendre-le-pouvoir',
  'fr/act/frapper',
  'fr/act/egide-noun',
  'en/act/auspices-noun',
  'en/act/military-exercises-noun',
  'en/act/opposition-noun',
])

/** Sentences in which an act is read by mistake. Shrinks as well. */
const MISTAKEN: ReadonlySet<string> = new Set([])

const reader = createReader()

for (const [code, language] of LANGUAGES) {
  describe(`predicates (${code})`, () => {
    const read = (text: string) => reader.read({ text, language: code, published: '2024-05-15' }).acts

    it('find the act of each row in its sentences', () => {
      const silent = new Set<string>()
      for (const row of language.predicates) {
        for (const sentence of row.yes) {
          const found = read(sentence).some((act) => act.act === row.act || act.rules.includes(row.id))
          // rows that overlap may tell a near act of the same contact or pressure
          if (!found && read(sentence).length === 0) silent.add(row.id)
        }
      }
      expect([...silent].sort()).toEqual([...PENDING].filter((id) => id.startsWith(`${code}/`)).sort())
    })

    it('tell no act as done where a row must find none', () => {
      const mistaken = new Set<string>()
      for (const row of language.predicates) {
        for (const sentence of row.no)
          if (read(sentence).some((act) => act.rules.includes(row.id) && isDone(act.status))) mistaken.add(row.id)
      }
      expect([...mistaken].sort()).toEqual([...MISTAKEN].filter((id) => id.startsWith(`${code}/`)).sort())
    })
  })
}
