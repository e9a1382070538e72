import type { ConlluSentence, Word } from '../../../chancery/src/parse/conllu.ts'
import type { Random } from '../random.ts'
import { headOf, type Phrase, PhraseBuilder, phraseOf, pick, wordOf } from './phrase.ts'
import { speaker } from './speakers.ts'
import { REPORTING } from './verbs.ts'

const CONVICTIONS: readonly string[] = ['convaincu', 'persuadé', 'certain', 'assuré', 'confiant']

/** "Le ministre russe a affirmé", "M. Palme s'est dit convaincu": a phrase, and the place of the word that what is said hangs on. */
function report(random: Random): { phrase: Phrase; governor: number } {
  const builder = new PhraseBuilder()
  const subject = speaker(random)
  const [present, participle] = pick(REPORTING, random)
  const way = random()
  // the verb's place is known before it stands: after the subject and what stands before it
  const after = subject.length
  if (way < 0.25) {
    const verb = after + 3
    builder.hang(subject, verb)
    builder.hang(phraseOf("s'/PRON-Prs/obj/0"), verb)
    builder.hang(phraseOf('est/AUX-FinInd/aux:tense/0'), verb)
    builder.hang(phraseOf('dit/VERB-PartPast/root/0'), 0)
    const conviction = pick(CONVICTIONS, random)
    const tag = conviction === 'convaincu' || conviction === 'persuadé' ? 'VERB-PartPast' : 'ADJ'
    return { governor: builder.hang([[conviction, tag, 'xcomp', 0]], verb), phrase: builder.pieces }
  }
  if (way < 0.7) {
    const verb = after + 2
    builder.hang(subject, verb)
    builder.hang(phraseOf('a/AUX-FinInd/aux:tense/0'), verb)
    builder.hang([[participle, 'VERB-PartPast', 'root', 0]], 0)
    return { governor: verb, phrase: builder.pieces }
  }
  builder.hang(subject, after + 1)
  return { governor: builder.hang([[present, 'VERB-FinInd', 'root', 0]], 0), phrase: builder.pieces }
}

const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1)

/** A sentence as what someone said: "Le ministre a affirmé que …"; null where it is none that can be told so. */
export function withReport(sentence: ConlluSentence, random: Random): ConlluSentence | null {
  const { words } = sentence
  const root = words.findIndex(({ head }) => head === 0)
  const first = words[0]
  if (words.at(-1)?.form !== '.' || words.length < 6 || words.length > 35 || words[root]?.upos !== 'VERB') return null
  if (first === undefined || !['DET', 'PRON', 'PROPN'].includes(first.upos)) return null
  if (!words.some(({ head, deprel }) => head === root + 1 && deprel.startsWith('nsubj'))) return null
  if (words.some(({ deprel, form }) => deprel.startsWith('parataxis') || /^["«»?!]$/.test(form))) return null
  const { phrase, governor } = report(random)
  const quoted = random() < 0.4
  const shift = phrase.length + 1 + (quoted ? 1 : 0)
  const content = root + 1 + shift
  const said = words.slice(0, -1).map((word, at): Word => {
    const form = at === 0 && word.upos !== 'PROPN' ? word.form.toLowerCase() : word.form
    if (at === root) return { ...word, form, head: governor, deprel: 'ccomp' }
    return { ...word, form, head: word.head + shift }
  })
  const mark = wordOf([/^[aeiouyéèêh]/i.test(said[0]!.form) && !quoted ? "qu'" : 'que', 'SCONJ', 'mark', 0], content)
  const quote = wordOf(['"', 'PUNCT', 'punct', 0], content)
  const opening = phrase.map((piece, at) =>
    wordOf(at === 0 ? [capital(piece[0]), piece[1], piece[2], piece[3]] : piece, piece[3]),
  )
  const stop = { ...words.at(-1)!, head: headOf(phrase) }
  const marks = quoted ? [quote] : []
  return { comments: [], multiWords: [], words: [...opening, mark, ...marks, ...said, ...marks, stop] }
}
