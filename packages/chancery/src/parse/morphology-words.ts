import { hashOf } from './hash.ts'
import { caseOf } from './lemma.ts'
import { type MorphologyModel, UPOS } from './morphology-model.ts'

/** A form as `forms` and `endings` have it: lower case, plain apostrophes. */
export const normOf = (form: string): string => {
  const lower = form.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Longest ending that is looked at, in code units. */
export const ENDING = 7

const DIGIT = 48

/** The code unit by which `endings` knows a character: all digits are one. */
export const endingUnit = (unit: number): number => (unit >= DIGIT && unit <= DIGIT + 9 ? DIGIT : unit)

/**
 * The readings that a form may have under one part of speech. `keys[k]` stands for reading k's tag in the table of weights,
 * `lemmaKeys[k]` for its lemma where another reading has the same tag, else 0. `first` is the number of
 * the first reading's tag, + 1; negative where there are more readings.
 */
export interface Choice {
  readonly readings: Int32Array
  readonly keys: Int32Array
  readonly lemmaKeys: Int32Array
  readonly first: number
}

/** What is worked out for a form once. */
export interface KnownWord {
  readonly norm: string
  /** What `caseOf` says. */
  readonly casing: number
  readonly hash: number
  readonly start4: number
  readonly end2: number
  readonly end3: number
  readonly end4: number
  /** Class of the form's readings, or -1. */
  readonly class: number
  /** Readings by part of speech, as they are asked for. */
  readonly choices: (Choice | undefined)[]
}

/** How many forms are remembered. */
const REMEMBERED = 1 << 16

const LEMMA_KEY = 0x2f0b4a27

/** Looks forms up in a model, and remembers them. */
export class MorphWords {
  private readonly model: MorphologyModel
  private readonly words = new Map<string, KnownWord>()

  constructor(model: MorphologyModel) {
    this.model = model
  }

  word(form: string): KnownWord {
    const known = this.words.get(form)
    if (known !== undefined) return known
    if (this.words.size >= REMEMBERED) this.words.clear()
    const norm = normOf(form)
    const word: KnownWord = {
      norm,
      casing: caseOf(form),
      hash: hashOf(norm),
      start4: hashOf(norm, 0, Math.min(4, norm.length)),
      end2: hashOf(norm, Math.max(0, norm.length - 2)),
      end3: hashOf(norm, Math.max(0, norm.length - 3)),
      end4: hashOf(norm, Math.max(0, norm.length - 4)),
      class: this.model.forms.find(norm),
      choices: new Array<Choice | undefined>(UPOS.length).fill(undefined),
    }
    this.words.set(form, word)
    return word
  }

  /** The readings of a word under a part of speech: those of the form if it is known with it, else those of its ending. */
  choice(word: KnownWord, upos: number): Choice {
    const known = word.choices[upos]
    if (known !== undefined) return known
    const { classes, readings, tags } = this.model
    const own = word.class < 0 ? [] : [...classes[word.class]!].filter((one) => tags[readings[one]!.tag]!.upos === upos)
    const choice = this.made(own.length > 0 ? own : this.byEnding(word.norm, upos))
    word.choices[upos] = choice
    return choice
  }

  /** Readings by the longest known ending; none for a part of speech that was never learned. */
  byEnding(norm: string, upos: number): readonly number[] {
    const { endings, classes } = this.model
    let state = endings.step(endings.start, upos + 1)
    let found = -1
    for (let at = norm.length - 1, left = ENDING; state >= 0; at--, left--) {
      if (endings.value[state]! >= 0) found = endings.value[state]!
      if (at < 0 || left === 0) break
      state = endings.step(state, endingUnit(norm.charCodeAt(at)))
    }
    return found < 0 ? [] : [...classes[found]!]
  }

  /** A choice of readings. */
  made(own: readonly number[]): Choice {
    const { readings } = this.model
    const tags = own.map((one) => readings[one]!.tag)
    const twice = tags.map((tag, i) => tags.indexOf(tag) !== i || tags.lastIndexOf(tag) !== i)
    return {
      readings: Int32Array.from(own),
      keys: Int32Array.from(tags, (tag) => Math.imul(tag + 1, 0x9e3779b1)),
      lemmaKeys: Int32Array.from(own, (one, i) =>
        twice[i] ? Math.imul(readings[one]!.scripts[0]! + 1, LEMMA_KEY) : 0,
      ),
      first: own.length === 0 ? 0 : own.length > 1 ? -tags[0]! - 1 : tags[0]! + 1,
    }
  }
}
