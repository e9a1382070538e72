import type { ConlluSentence } from '../../../chancery/src/parse/conllu.ts'
import type { Random } from '../random.ts'
import { headOf, type Phrase, PhraseBuilder, type Piece, phraseOf, pick, withWords, wordOf } from './phrase.ts'
import { speaker } from './speakers.ts'
import { REPORTING } from './verbs.ts'

/**
 * Incises: ", indique le communiqué.", ", a-t-il ajouté.". They are put into treebank sentences, hung as Sequoia hangs them: the verb on
 * the sentence's root (parataxis:insert), commas and speaker on the verb.
 */
function incise(random: Random): Phrase {
  const [present, participle] = pick(REPORTING, random)
  const way = random()
  const clitic = random() < 0.6 ? '-t-il' : '-t-elle'
  if (way < 0.12) {
    return phraseOf(
      `a/AUX-FinInd/aux:tense/3 ${clitic}/PRON-Prs/nsubj/3 ${participle}/VERB-PartPast/parataxis:insert/0`,
    )
  }
  if (way < 0.18) {
    const cited = clitic === '-t-il' ? 'cité' : 'citée'
    return phraseOf(
      `a/AUX-FinInd/aux:tense/4 ${clitic}/PRON-Prs/nsubj:pass/4 été/AUX-PartPast/aux:pass/4 ${cited}/VERB-PartPast/parataxis:insert/0`,
    )
  }
  const builder = new PhraseBuilder()
  const verb = builder.hang(
    way < 0.6
      ? phraseOf(`a/AUX-FinInd/aux:tense/2 ${participle}/VERB-PartPast/parataxis:insert/0`)
      : phraseOf(`${present}/VERB-FinInd/parataxis:insert/0`),
    0,
  )
  builder.hang(speaker(random), verb)
  return builder.pieces
}

/** A sentence that ends in a full stop, with an incise before it; null where it is no place for one. */
export function withIncise(sentence: ConlluSentence, random: Random): ConlluSentence | null {
  const { words } = sentence
  const root = words.findIndex(({ head }) => head === 0)
  if (words.at(-1)?.form !== '.' || words.length < 7 || words.length > 45 || words[root]?.upos !== 'VERB') return null
  if (words.some(({ deprel }) => deprel.startsWith('parataxis')) || words.at(-2)?.upos === 'PUNCT') return null
  const phrase = incise(random)
  const comma: Piece = [',', 'PUNCT', 'punct', headOf(phrase) + 1]
  const pieces: Phrase = [
    comma,
    ...phrase.map(([form, tag, deprel, head]): Piece => [form, tag, deprel, head && head + 1]),
  ]
  const at = words.length - 1
  return withWords(sentence, at, pieces.length, () =>
    pieces.map((piece) => wordOf(piece, piece[3] === 0 ? root + 1 : at + piece[3])),
  )
}

/** The same after clauses tied together: "A a eu lieu et B aura lieu, a rapporté l'agence." */
export function withLateIncise(sentence: ConlluSentence, random: Random): ConlluSentence | null {
  const { words } = sentence
  const root = words.findIndex(({ head }) => head === 0) + 1
  const isTied = words.some(({ head, deprel, upos }) => head === root && deprel === 'conj' && upos === 'VERB')
  return isTied ? withIncise(sentence, random) : null
}
