import type { ConlluSentence, Word } from '../../chancery/src/parse/conllu.ts'
import { type Random, shuffled } from './random.ts'

/**
 * Incises: ", indique le communiqué.", ", a-t-il ajouté.". News is full of them, and treebanks of other texts have few. They are put into
 * treebank sentences for training, hung as Sequoia hangs them: the verb on the sentence's root (parataxis:insert), commas and speaker on the verb.
 */

/** A word of an incise: form, part of speech, features, relation, and the place of its head in the incise from 1 on, 0 for the root of the sentence. */
type Piece = readonly [form: string, upos: string, feats: string, deprel: string, head: number]

const VERBS: readonly (readonly [present: string, participle: string])[] = [
  ['indique', 'indiqué'],
  ['précise', 'précisé'],
  ['souligne', 'souligné'],
  ['ajoute', 'ajouté'],
  ['rapporte', 'rapporté'],
  ['annonce', 'annoncé'],
  ['déclare', 'déclaré'],
  ['affirme', 'affirmé'],
  ['rappelle', 'rappelé'],
  ['estime', 'estimé'],
  ['explique', 'expliqué'],
  ['assure', 'assuré'],
  ['note', 'noté'],
  ['poursuit', 'poursuivi'],
  ['conclut', 'conclu'],
  ['écrit', 'écrit'],
  ['confie', 'confié'],
  ['regrette', 'regretté'],
]
const SPEAKERS: readonly string[] = [
  'le communiqué',
  'la déclaration',
  'le texte',
  'le document',
  'le rapport',
  "l'agence",
  'la présidence',
  'le gouvernement',
  'la source',
  "l'organisation",
  'le ministre',
  'la ministre',
  'le président',
  'la présidente',
  'le porte-parole',
  'la porte-parole',
  "l'ambassadeur",
  'le diplomate',
  'le responsable',
  'le quotidien',
]
const TAILS: readonly string[] = [
  '',
  '',
  '',
  'de le ministère',
  "de l' agence",
  'de presse',
  'de la présidence',
  'russe',
  'français',
  'japonais',
  'conjoint',
  'officiel',
]
const NAMES: readonly string[] = [
  'Charles de Gaulle',
  'Konrad Adenauer',
  'Henry Kissinger',
  'Dag Hammarskjöld',
  'Kofi Annan',
  'Anouar el-Sadate',
  'Eduard Chevardnadze',
  'Robert Schuman',
  'Kurt Waldheim',
  'Madeleine Albright',
  'Zhou Enlai',
  'Golda Meir',
  'Olof Palme',
  'Willy Brandt',
]
const MEN: readonly string[] = ['-t-il', '-t-elle']

const FINITE = 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'
const PARTICIPLE = 'Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part'

/** "le communiqué de le ministère" as pieces whose head is `head`; the first piece stands at `at`. */
function speakerPieces(text: string, tail: string, at: number, head: number): Piece[] {
  const [article = '', noun = ''] = text.startsWith("l'") ? ["l'", text.slice(2)] : text.split(' ')
  const pieces: Piece[] = [
    [article, 'DET', 'Definite=Def|Number=Sing|PronType=Art', 'det', at + 1],
    [noun, 'NOUN', 'Number=Sing', 'nsubj', head],
  ]
  const words = tail.split(' ').filter(Boolean)
  if (words.length === 1) pieces.push([words[0]!, 'ADJ', 'Number=Sing', 'amod', at + 1])
  else if (words.length > 1) {
    const last = at + 1 + words.length
    words.forEach((form, i) => {
      if (i === words.length - 1) pieces.push([form, 'NOUN', 'Number=Sing', 'nmod', at + 1])
      else if (i === 0) pieces.push([form, 'ADP', '_', 'case', last])
      else pieces.push([form, 'DET', 'Definite=Def|Number=Sing|PronType=Art', 'det', last])
    })
  }
  return pieces
}

/** "Charles de Gaulle" as pieces: the first word is the head of the others. */
const namePieces = (name: string, at: number, head: number): Piece[] =>
  name
    .split(' ')
    .map(
      (form, i): Piece => [
        form,
        /^\p{Lu}/u.test(form) ? 'PROPN' : 'ADP',
        '_',
        i === 0 ? 'nsubj' : 'flat:name',
        i === 0 ? head : at,
      ],
    )

/** The pieces of one incise, its commas left out. */
function incise(random: Random): Piece[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const [present, participle] = pick(VERBS)
  const way = random()
  if (way < 0.15) {
    return [
      ['a', 'AUX', FINITE, 'aux:tense', 3],
      [pick(MEN), 'PRON', 'Number=Sing|Person=3|PronType=Prs', 'nsubj', 3],
      [participle, 'VERB', PARTICIPLE, 'parataxis:insert', 0],
    ]
  }
  const compound = way < 0.6
  const verb: Piece[] = compound
    ? [
        ['a', 'AUX', FINITE, 'aux:tense', 2],
        [participle, 'VERB', PARTICIPLE, 'parataxis:insert', 0],
      ]
    : [[present, 'VERB', FINITE, 'parataxis:insert', 0]]
  const head = verb.length
  const speaker =
    random() < 0.3
      ? namePieces(pick(NAMES), head + 1, head)
      : speakerPieces(pick(SPEAKERS), pick(TAILS), head + 1, head)
  return [...verb, ...speaker]
}

/** A sentence that ends in a full stop, with an incise before it; null where it is no place for one. */
function withIncise(sentence: ConlluSentence, random: Random): ConlluSentence | null {
  const { words } = sentence
  const stop = words[words.length - 1]
  const root = words.findIndex(({ head }) => head === 0)
  if (stop?.form !== '.' || words.length < 7 || words.length > 45 || words[root]?.upos !== 'VERB') return null
  if (words.some(({ deprel }) => deprel.startsWith('parataxis')) || words[words.length - 2]?.upos === 'PUNCT')
    return null
  const at = words.length - 1
  const pieces = incise(random)
  const verb = at + 2 + pieces.findIndex(([, , , , head]) => head === 0)
  const comma: Piece = [',', 'PUNCT', '_', 'punct', verb - at - 1]
  const added = [comma, ...pieces].map(([form, upos, feats, deprel, head], i): Word => {
    const own = i === 0 ? verb : head === 0 ? root + 1 : at + 1 + head
    return { form, lemma: '_', upos, xpos: '_', feats, head: own, deprel, deps: '_', misc: '_' }
  })
  return { comments: [], multiWords: [], words: [...words.slice(0, at), ...added, { ...stop, head: root + 1 }] }
}

/** As many sentences with incises as asked for, or as there are places. The same random numbers give the same sentences. */
export function sentencesWithIncises(
  sentences: readonly ConlluSentence[],
  count: number,
  random: Random,
): ConlluSentence[] {
  const out: ConlluSentence[] = []
  for (const sentence of shuffled(sentences, random)) {
    if (out.length === count) break
    const longer = withIncise(sentence, random)
    if (longer) out.push(longer)
  }
  return out
}
