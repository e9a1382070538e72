import type { ConlluSentence, Word } from '../../../chancery/src/parse/conllu.ts'
import type { Random } from '../random.ts'

/**
 * A word of a made-up phrase: form, part of speech with the features that tags are made of (as `fineTagOf` writes them), relation, and the
 * place of its head in the phrase from 1 on. Head 0: it hangs on something outside.
 */
export type Piece = readonly [form: string, tag: string, deprel: string, head: number]

/** Pieces, exactly one of which hangs outside. */
export type Phrase = readonly Piece[]

/** The place of the piece that hangs outside, from 1 on. */
export const headOf = (phrase: Phrase): number => phrase.findIndex(([, , , head]) => head === 0) + 1

/** Writes phrases one after another; `hang` hangs the head of a later phrase on a place. */
export class PhraseBuilder {
  readonly pieces: Piece[] = []

  /** Appends a phrase whose head hangs on place `head`, under another relation if one is given. Returns the place of its head. */
  hang(phrase: Phrase, head: number, deprel?: string): number {
    const shift = this.pieces.length
    for (const [form, tag, own, at] of phrase)
      this.pieces.push(at === 0 ? [form, tag, deprel ?? own, head] : [form, tag, own, at + shift])
    return shift + headOf(phrase)
  }
}

/** A phrase from a line of `form/tag/relation/head`. Forms have no slash. */
export const phraseOf = (line: string): Phrase =>
  line.split(' ').map((word): Piece => {
    const [form = '', tag = '', deprel = '', head = '0'] = word.split('/')
    return [form, tag, deprel, Number(head)]
  })

const FEATURES: Readonly<Record<string, string>> = {
  FinInd: 'Mood=Ind|VerbForm=Fin',
  PartPast: 'Tense=Past|VerbForm=Part',
  PartPres: 'Tense=Pres|VerbForm=Part',
  Inf: 'VerbForm=Inf',
  Art: 'PronType=Art',
  Ind: 'PronType=Ind',
  Rel: 'PronType=Rel',
  Prs: 'PronType=Prs',
  Poss: 'PronType=Prs',
}

/** A piece as a word of a sentence; `head` is a place in the sentence, 0 for its root. */
export const wordOf = ([form, tag, deprel]: Piece, head: number): Word => {
  const [upos = '', features = ''] = tag.split('-')
  return { form, lemma: '_', upos, xpos: '_', feats: FEATURES[features] ?? '_', head, deprel, deps: '_', misc: '_' }
}

/**
 * A sentence with words put in before the word at `at` (from 0): heads of its other words move with them. `wordsFor` is told where a word
 * of the old sentence now stands (places from 1).
 */
export function withWords(
  { words }: ConlluSentence,
  at: number,
  count: number,
  wordsFor: (moved: (place: number) => number) => Word[],
): ConlluSentence {
  const moved = (place: number): number => (place > at ? place + count : place)
  const old = words.map((word) => ({ ...word, head: moved(word.head) }))
  return { comments: [], multiWords: [], words: [...old.slice(0, at), ...wordsFor(moved), ...old.slice(at)] }
}

export const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!
