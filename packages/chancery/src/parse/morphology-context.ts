import { mix, settle } from './hash.ts'
import { UPOS } from './morphology-model.ts'
import type { Choice, KnownWord } from './morphology-words.ts'

const numberOf = (upos: string): number => UPOS.indexOf(upos)
const ADP = numberOf('ADP')
const AUX = numberOf('AUX')
const CCONJ = numberOf('CCONJ')
const DET = numberOf('DET')
const NOUN = numberOf('NOUN')
const PART = numberOf('PART')
const PRON = numberOf('PRON')
const PROPN = numberOf('PROPN')
const PUNCT = numberOf('PUNCT')
const SCONJ = numberOf('SCONJ')
const VERB = numberOf('VERB')

/** A word outside the sentence. */
const OUTSIDE = 99

/** More than `MorphContext.fill` ever writes. */
export const MORPH_FEATURES = 64

/**
 * What stands around a word, gathered from left to right: the tags given so far, the last determiner, auxiliary, preposition, and
 * what may be the subject, which is a nominal without a preposition before it, the first one since a conjunction or relative pronoun.
 */
export class MorphContext {
  readonly features: Int32Array = new Int32Array(MORPH_FEATURES)
  private words: readonly KnownWord[] = []
  private choices: readonly Choice[] = []
  private upos: ArrayLike<number> = []
  private fine: ArrayLike<number> | undefined
  private tag1 = 0
  private tag2 = 0
  private det = 0
  private aux = 0
  private auxTag = 0
  private beforeAux = 0
  private subject = 0
  private subjectForm = 0
  private nominal = 0
  private earlierNominal = 0
  private verb = 0
  private clitic = 0
  private mark = 0
  private governed = false
  private joined = 0

  /** Begins a sentence. `fine` has the words' fine tags, 0 where not known. */
  begin(
    words: readonly KnownWord[],
    choices: readonly Choice[],
    upos: ArrayLike<number>,
    fine?: ArrayLike<number>,
  ): void {
    this.words = words
    this.choices = choices
    this.upos = upos
    this.fine = fine
    this.tag1 = this.tag2 = this.det = this.aux = this.auxTag = this.beforeAux = this.subject = this.subjectForm = 0
    this.nominal = this.earlierNominal = this.verb = this.clitic = this.mark = this.joined = 0
    this.governed = false
  }

  /** Writes the features of word `at` into `features`, and says how many. */
  fill(at: number): number {
    const { words, upos, features, choices, tag1, tag2 } = this
    const { length } = words
    const own = words[at]!
    const left = at > 0 ? words[at - 1]! : undefined
    const right = at + 1 < length ? words[at + 1]! : undefined
    const right2 = at + 2 < length ? words[at + 2]! : undefined
    const l = left?.hash ?? OUTSIDE
    const r = right?.hash ?? OUTSIDE
    const pos = upos[at]!
    const ul = at > 0 ? upos[at - 1]! : OUTSIDE
    const ull = at > 1 ? upos[at - 2]! : OUTSIDE
    const ur = right ? upos[at + 1]! : OUTSIDE
    const urr = right2 ? upos[at + 2]! : OUTSIDE
    const ll = at > 1 ? words[at - 2]!.hash : OUTSIDE
    const rr = right2?.hash ?? OUTSIDE
    const next = right ? choices[at + 1]!.first : OUTSIDE
    const next2 = right2 ? choices[at + 2]!.first : OUTSIDE
    const known = own.class < 0 ? 1 : 2
    let n = 0
    const add = (kind: number, one: number, two = 0): void => {
      features[n++] = settle(mix(mix(kind, one), two))
    }
    add(1, 1)
    add(2, own.hash)
    add(3, own.end2)
    add(4, own.end3)
    add(5, own.end4)
    add(6, own.casing, at === 0 ? 2 : known)
    add(7, own.start4, this.aux)
    add(8, ul, own.casing)
    add(9, ur)
    add(10, ul, ull)
    add(11, ur, urr)
    add(12, ul, ur)
    add(13, l)
    add(14, r)
    add(15, l, own.hash)
    add(16, own.hash, r)
    add(17, ll, l)
    add(18, r, rr)
    add(19, tag1)
    add(20, tag1, tag2)
    add(21, next)
    add(22, next, next2)
    add(23, tag1, next)
    add(24, own.hash, tag1)
    add(25, own.hash, next)
    add(26, own.end3, tag1)
    add(27, this.det)
    add(28, this.det, own.end3)
    add(29, this.nominal)
    add(30, this.nominal, ul)
    add(31, own.end3, ul)
    add(32, own.end3, ur)
    if (pos === VERB || pos === AUX) {
      const { aux, subject, subjectForm, beforeAux, clitic } = this
      add(33, aux)
      add(34, aux, beforeAux)
      add(35, aux, clitic)
      add(36, subject)
      add(37, subjectForm)
      add(38, subject, this.nominal)
      add(39, subjectForm, own.end2)
      add(40, aux, ul)
      add(41, this.verb, ul)
      add(42, this.verb, aux)
      add(43, this.mark, subject)
      add(44, this.auxTag, own.end2)
      add(45, mix(subjectForm, aux), own.end2)
      add(46, subject, this.joined)
      add(47, own.start4, clitic)
      add(48, this.earlierNominal, this.nominal)
      add(49, mix(aux, l), own.end2)
      add(50, mix(aux, own.end2), r)
      add(51, own.hash, subject)
      add(52, mix(subjectForm, own.end2), ul)
    } else {
      add(53, this.verb)
      add(54, own.hash, this.verb)
      add(55, own.hash, this.nominal)
      add(56, l, r)
      add(57, ll)
      add(58, rr)
    }
    const fine = this.fine?.[at] ?? 0
    if (fine > 0) {
      add(59, fine)
      add(60, fine, own.end2)
    }
    return n
  }

  /** Goes past word `at`, which was given the tag with number `tag`. */
  advance(at: number, tag: number): void {
    const pos = this.upos[at]!
    const { hash } = this.words[at]!
    const told = tag + 1
    if (pos === DET) this.det = told
    else if (pos === ADP) {
      this.governed = true
      this.det = 0
    } else if (pos === NOUN || pos === PROPN || pos === PRON) {
      const before = at > 0 ? this.upos[at - 1]! : OUTSIDE
      const same = pos !== PRON && (before === NOUN || before === PROPN)
      if (pos === PRON) {
        this.clitic = told
        this.det = 0
      }
      if (!same) this.earlierNominal = this.nominal
      this.nominal = told
      if (!this.governed && !same && this.subject === 0) {
        this.subject = told
        this.subjectForm = pos === PRON ? hash : 1
        this.joined = 0
      } else if (same && this.subjectForm === 1 && this.joined === 0 && !this.governed) this.subject = told
      if (pos !== PROPN && pos !== NOUN) this.governed = false
      else if (!same) this.governed = false
    } else if (pos === AUX) {
      this.beforeAux = this.aux
      this.aux = hash
      this.auxTag = told
    } else if (pos === VERB) {
      this.verb = told
      this.aux = this.auxTag = this.beforeAux = this.clitic = 0
      this.mark = 0
      this.det = 0
      this.governed = false
    } else if (pos === SCONJ) {
      this.mark = hash
      this.subject = this.subjectForm = this.joined = 0
      this.aux = this.auxTag = this.clitic = 0
      this.governed = false
    } else if (pos === PART) this.mark = hash
    else if (pos === CCONJ) {
      this.joined = 1
      this.clitic = 0
    } else if (pos === PUNCT) this.clitic = 0
    this.tag2 = this.tag1
    this.tag1 = told
  }
}
