import { LANGUAGES } from '../lang/index.ts'
import { splitText } from '../text/split.ts'

const REMEMBERED = 256
const remembered = new Map<string, readonly number[]>()

/** The number of the sentence, counted from 1, in which an offset (UTF-16 code units) lies; null in a language that is not read. */
export function sentenceAt(text: string, language: string, offset: number): number | null {
  let starts = remembered.get(text)
  if (!starts) {
    const rules = LANGUAGES.get(language)?.splitting
    if (!rules) return null
    starts = splitText(text, rules).sentences.map((sentence) => sentence.start)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(text, starts)
  }
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low === 0 ? null : low
}
