import { WHOLE } from '../../../chancery/src/parse/lemma.ts'
import { ENDING, endingUnit } from '../../../chancery/src/parse/morphology-words.ts'
import type { ReadingCollector } from './readings.ts'

/** Readings that an ending may have. */
const MOST = 8
/** Share of an ending's forms below which a reading is left out. */
const LEAST_SHARE = 0.01
/** How much a form that only a lexicon has counts. */
const LEXICAL = 0.2
/** Letters taken off and put on. */
const MOST_CHANGED = 11
/** Letters that a lemma must share with its form. */
const LEAST_KEPT = 2
/** Forms that an ending needs. */
const LEAST_FORMS = 2

interface Ending {
  forms: number
  readonly weights: Map<number, number>
}

/**
 * For each part of speech and ending of forms, the readings of forms that end so, likeliest first, one for each tag. Keys are the part of
 * speech's number + 1 as a code unit, then the ending read backwards. An ending that says what the shorter one says is left out.
 */
export const endingsOf = (collected: ReadingCollector): Map<string, readonly number[]> => {
  const endings = new Map<string, Ending>()
  const add = (key: string, reading: number, weight: number, fresh: boolean): void => {
    let ending = endings.get(key)
    if (!ending) endings.set(key, (ending = { forms: 0, weights: new Map() }))
    if (fresh) ending.forms++
    ending.weights.set(reading, (ending.weights.get(reading) ?? 0) + weight)
  }
  for (const norm of collected.forms) {
    const before = new Set<number>()
    for (const { reading, count } of collected.readingsOf(norm)) {
      const { upos } = collected.tags.items[collected.readings.items[reading]!.tag]!
      // A lemma that takes next to nothing over from its form says nothing of other forms.
      const { cut, add: added } = collected.scripts.items[collected.readings.items[reading]!.scripts[0]!]!
      if (
        cut === WHOLE ||
        cut + added.length > MOST_CHANGED ||
        (cut + added.length > 0 && norm.length - cut < LEAST_KEPT)
      )
        continue
      const weight = count > 0 ? 1 : LEXICAL
      let key = String.fromCharCode(upos + 1)
      add(key, reading, weight, !before.has(upos))
      for (let at = norm.length - 1; at >= 0 && norm.length - at <= ENDING; at--) {
        key += String.fromCharCode(endingUnit(norm.charCodeAt(at)))
        add(key, reading, weight, !before.has(upos))
      }
      before.add(upos)
    }
  }
  const lists = new Map<string, readonly number[]>()
  for (const [key, { forms, weights }] of endings) {
    if (key.length > 1 && forms < LEAST_FORMS) continue
    const sorted = [...weights].sort((one, other) => other[1] - one[1] || one[0] - other[0])
    let total = 0
    for (const [, weight] of sorted) total += weight
    const list: number[] = []
    const tags = new Set<number>()
    for (const [reading, weight] of sorted) {
      const { tag } = collected.readings.items[reading]!
      if (weight < total * LEAST_SHARE || tags.has(tag)) continue
      tags.add(tag)
      if (list.push(reading) === MOST) break
    }
    lists.set(key, list)
  }
  const kept = new Map<string, readonly number[]>()
  for (const [key, list] of lists) {
    let above: readonly number[] | undefined
    for (let end = key.length - 1; end > 0 && !above; end--) above = lists.get(key.slice(0, end))
    if (!above || above.join() !== list.join()) kept.set(key, list)
  }
  return kept
}
