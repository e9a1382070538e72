// Coarse parts of speech against treebanks that neither we nor the others were tuned on: the test sets of EWT and GSD.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ConlluSentence, readConllu } from '../packages/chancery/src/parse/conllu.ts'
import { ROOT } from './corpora.ts'
import type { TaggedWord, TagText } from './peers.ts'

const FILES: Readonly<Record<string, string>> = {
  en: 'UD_English-EWT/en_ewt-ud-test.conllu',
  fr: 'UD_French-GSD/fr_gsd-ud-test.conllu',
}

/** Classes that all taggers know. PUNCT, SYM, X, INTJ and PART are not scored: what they hold differs too much. */
const COARSE: Readonly<Record<string, string>> = {
  ...{ NOUN: 'NOUN', PROPN: 'NOUN', VERB: 'VERB', AUX: 'VERB', ADJ: 'ADJ', ADV: 'ADV', PRON: 'PRON' },
  ...{ DET: 'DET', ADP: 'ADP', CCONJ: 'CONJ', SCONJ: 'CONJ', NUM: 'NUM' },
}

/** Words of the treebank that are scored; of these, those that the tagger cuts alike; of these, those tagged alike. */
export interface TagScore {
  readonly words: number
  readonly alike: number
  readonly right: number
}

/** The treebank's file, if it is there. */
export function goldFile(language: string): string | undefined {
  const file = join(ROOT, '../shared/data/ud', FILES[language])
  return existsSync(file) ? file : undefined
}

/** Scores a tagger on the raw text of each sentence. Words are the same if they are the same characters of it. */
export function scoreTags(file: string, tag: TagText): TagScore {
  const score = { words: 0, alike: 0, right: 0 }
  for (const sentence of readConllu(readFileSync(file, 'utf8'))) {
    const text = sentence.comments.find((comment) => comment.startsWith('text = '))?.slice('text = '.length)
    if (text === undefined) continue
    const given = placed(text, tag(text))
    for (const [place, upos] of placed(text, singleWords(sentence))) {
      const wanted = COARSE[upos]
      if (!wanted) continue
      score.words++
      const own = given.get(place)
      if (own === undefined) continue
      score.alike++
      if (COARSE[own] === wanted) score.right++
    }
  }
  return score
}

/** Words as they stand in the text; contractions without a part of speech. */
function singleWords({ words, multiWords }: ConlluSentence): TaggedWord[] {
  const out: TaggedWord[] = []
  for (let at = 0; at < words.length; ) {
    const group = multiWords.find(({ first }) => first === at + 1)
    out.push(group ? { form: group.form, upos: '' } : { form: words[at].form, upos: words[at].upos })
    at = group ? group.last : at + 1
  }
  return out
}

/** Parts of speech by "start:end" in the text. */
function placed(text: string, words: readonly TaggedWord[]): Map<string, string> {
  const places = new Map<string, string>()
  let from = 0
  for (const { form, upos } of words) {
    const start = text.indexOf(form, from)
    // far away: a form that the tagger has changed
    if (start < 0 || start > from + 40) continue
    from = start + form.length
    places.set(`${start}:${from}`, upos)
  }
  return places
}
