import { bestOf, placeOf } from '../../../chancery/src/parse/morphology.ts'
import { MorphContext } from '../../../chancery/src/parse/morphology-context.ts'
import type { MorphologyModel } from '../../../chancery/src/parse/morphology-model.ts'
import { type Choice, type KnownWord, MorphWords } from '../../../chancery/src/parse/morphology-words.ts'

/** A sentence to learn from. `tags[i]` and `lemmas[i]` are what word i should get; words with tag -1 teach nothing. */
export interface MorphExample {
  readonly forms: readonly string[]
  readonly upos: Uint8Array
  readonly fine: Uint8Array
  readonly tags: Int32Array
  readonly lemmas: readonly string[]
}

export interface ContextOptions {
  readonly epochs: number
  readonly seed: number
  /** The table has 2^bits weights. */
  readonly bits: number
  /** Share of sentences whose fine tags are left out in learning, and of words whose fine tag is wrong in the others. */
  readonly fineMissing: number
  readonly fineWrong: number
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
const chances = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Learns by which readings words have in context: an averaged perceptron (Collins 2002) over hashed features, whose choices are the
 * readings that the model allows. Forms for which `rare` holds are learned as if they were not known, so that there is something to learn
 * of such forms. Returns averaged weights, not yet rounded.
 */
export const learnContext = (
  model: MorphologyModel,
  lemmaOf: (form: string, reading: number) => string,
  examples: readonly MorphExample[],
  rare: (norm: string) => boolean,
  options: ContextOptions,
): Float64Array => {
  const size = 2 ** options.bits
  const shift = 32 - options.bits
  const weights = new Float64Array(size)
  const totals = new Float64Array(size)
  const words = new MorphWords(model)
  const context = new MorphContext()
  const chance = chances(options.seed)
  const unknown = new Map<string, Choice>()
  const choiceOf = (word: KnownWord, upos: number): Choice => {
    if (!rare(word.norm)) return words.choice(word, upos)
    const key = `${upos} ${word.norm}`
    let choice = unknown.get(key)
    if (!choice) unknown.set(key, (choice = words.made(words.byEnding(word.norm, upos))))
    return choice
  }
  const order = examples.map((_, i) => i)
  let moment = 1
  const change = (features: Int32Array, count: number, key: number, by: number): void => {
    for (let f = 0; f < count; f++) {
      const place = placeOf(features[f]!, key, shift)
      weights[place]! += by
      totals[place]! += by * moment
    }
  }
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1))
      const swapped = order[i]!
      order[i] = order[j]!
      order[j] = swapped
    }
    for (const index of order) {
      const { forms, upos, fine, tags, lemmas } = examples[index]!
      const known = forms.map((form) => words.word(form))
      const choices = known.map((word, at) => choiceOf(word, upos[at]!))
      let told: Uint8Array | undefined
      if (chance() >= options.fineMissing)
        told = fine.map((own) =>
          chance() < options.fineWrong ? 1 + Math.floor(chance() * model.fineTags.length) : own,
        )
      context.begin(known, choices, upos, told)
      for (let at = 0; at < forms.length; at++) {
        const choice = choices[at]!
        const { length } = choice.readings
        let place = 0
        if (length > 1) {
          const count = context.fill(at)
          const { features } = context
          place = bestOf(choice, features, count, weights, shift)
          const gold = tags[at]!
          if (gold >= 0) {
            moment++
            let right = -1
            for (let k = 0; k < length; k++) {
              const reading = choice.readings[k]!
              if (model.readings[reading]!.tag !== gold) continue
              if (right < 0 || lemmaOf(forms[at]!, reading) === lemmas[at]) right = k
            }
            if (right >= 0 && right !== place) {
              if (choice.keys[right] !== choice.keys[place]) {
                change(features, count, choice.keys[right]!, 1)
                change(features, count, choice.keys[place]!, -1)
              } else {
                change(features, count, choice.lemmaKeys[right]!, 1)
                change(features, count, choice.lemmaKeys[place]!, -1)
              }
            }
          }
        }
        context.advance(at, length === 0 ? -1 : model.readings[choice.readings[place]!]!.tag)
      }
    }
  }
  for (let i = 0; i < size; i++) weights[i]! -= totals[i]! / moment
  return weights
}

/** Weights as small whole numbers. Those whose size is less than `least` become 0, which costs little and compresses well. */
export const rounded = (weights: Float64Array, least: number, scale: number): Int8Array =>
  Int8Array.from(weights, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight * scale))),
  )
