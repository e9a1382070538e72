import { applyScript, caseOf } from './lemma.ts'
import { MorphContext } from './morphology-context.ts'
import type { MorphologyModel } from './morphology-model.ts'
import { type Choice, type KnownWord, MorphWords } from './morphology-words.ts'

/** Places of a feature's weight for a key, in a table of `2 ** (32 - shift)` weights. */
export const placeOf = (feature: number, key: number, shift: number): number =>
  Math.imul(feature ^ key, 0x85ebca6b) >>> shift

/** The readings of `choice` that score best with features, as its place in the choice. The first of equals. */
export const bestOf = (
  choice: Choice,
  features: Int32Array,
  count: number,
  weights: Int8Array | Float64Array,
  shift: number,
): number => {
  const { keys, lemmaKeys } = choice
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!
    const lemmaKey = lemmaKeys[k]!
    let score = 0
    for (let f = 0; f < count; f++) score += weights[placeOf(features[f]!, key, shift)]!
    if (lemmaKey !== 0) for (let f = 0; f < count; f++) score += weights[placeOf(features[f]!, lemmaKey, shift)]!
    if (score > most) {
      most = score
      best = k
    }
  }
  return best
}

/** Gives words their features and lemmas. Not to be used by two callers at once within one sentence; no state is left after it. */
export class Morphologist {
  readonly model: MorphologyModel
  private readonly words: MorphWords
  private readonly context = new MorphContext()
  private readonly shift: number

  constructor(model: MorphologyModel) {
    this.model = model
    this.words = new MorphWords(model)
    this.shift = 32 - Math.log2(model.weights.length)
  }

  /**
   * The readings of a sentence's words: places in `model.readings`, -1 where nothing is known. `upos[i]` is a place in `UPOS`;
   * `fine[i]` a number in `model.fineTags` + 1, 0 if not known. `out` has room for all words.
   */
  read(forms: readonly string[], upos: ArrayLike<number>, fine: ArrayLike<number> | undefined, out: Int32Array): void {
    const { words, context, shift } = this
    const { readings, weights } = this.model
    const known: KnownWord[] = []
    const choices: Choice[] = []
    for (let at = 0; at < forms.length; at++) {
      const word = words.word(forms[at]!)
      known.push(word)
      choices.push(words.choice(word, upos[at]!))
    }
    context.begin(known, choices, upos, fine)
    for (let at = 0; at < forms.length; at++) {
      const choice = choices[at]!
      const { length } = choice.readings
      const place = length < 2 ? 0 : bestOf(choice, context.features, context.fill(at), weights, shift)
      const reading = length === 0 ? -1 : choice.readings[place]!
      out[at] = reading
      context.advance(at, reading < 0 ? -1 : readings[reading]!.tag)
    }
  }

  /** The features of a reading as CoNLL-U writes them. */
  featsOf(reading: number): string {
    return reading < 0 ? '_' : this.model.tags[this.model.readings[reading]!.tag]!.feats
  }

  /** The lemma of a form with a reading. */
  lemmaOf(form: string, reading: number): string {
    if (reading < 0) return form
    const { readings, scripts } = this.model
    return applyScript(form, scripts[readings[reading]!.scripts[caseOf(form)]!]!)
  }
}
