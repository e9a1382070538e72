import type { Random } from '../random.ts'
import { type Phrase, PhraseBuilder, type Piece, phraseOf, pick } from './phrase.ts'

// Speakers as French dispatches name them: offices with what they are over and whose they are, documents, agencies, names, sides.

const OFFICES: readonly string[] = [
  'le ministre',
  'la ministre',
  'le ministère',
  'le vice-ministre',
  'le président',
  'la présidente',
  'le porte-parole',
  'la porte-parole',
  'le directeur',
  'le secrétaire',
]
const DOMAINS: readonly string[] = [
  'de les Affaires étrangères',
  'de les Affaires étrangères',
  'de les Affaires étrangères',
  'de les Affaires européennes',
  'de les Affaires intérieures',
  'de les Affaires économiques',
  'de les Relations extérieures',
  'de la Défense',
  "de l' Intérieur",
  'de le Commerce',
  'de les Finances',
  'de la Justice',
  "de l' Énergie",
]
const ORGANS: readonly string[] = [
  'de le Conseil des affaires',
  "de les Affaires d' État",
  'de le Comité central',
  "de le Conseil d' État",
  'de la Commission militaire',
  'de le Parti de les travailleurs',
  "de le Conseil de l' Union",
]
/** Names of bodies that end in a state: the state is theirs, not the office's. */
const NAMED_ORGANS: readonly string[] = [
  'de le Parti communiste de Chine',
  'de le Parti de les travailleurs de Belgique',
  'de le Parti de les travailleurs de Turquie',
  'de le Front de libération de le Mozambique',
  'de le Congrès de les syndicats de Zambie',
  "de la Chambre de les députés d' Italie",
  'de la Banque centrale de Turquie',
  'de les Forces armées de Colombie',
]
const STATES: readonly string[] = [
  'de la Russie',
  'de la France',
  'de la Chine',
  'de la Turquie',
  'de le Japon',
  'de le Sénégal',
  'de le Brésil',
  "de l' Inde",
  "de l' Italie",
  "de l' Égypte",
  "d' Israël",
  'de les Philippines',
  'de les Pays-Bas',
  'de la RDC',
  'de la RFA',
  'de la RDA',
]
const ADJECTIVES: readonly string[] = [
  'russe',
  'français',
  'chinois',
  'turc',
  'japonais',
  'sénégalais',
  'brésilien',
  'indien',
  'italien',
]
const DOCUMENTS: readonly string[] = [
  'le communiqué',
  'la déclaration',
  'le texte',
  'le document',
  'le rapport',
  "l' agence",
  'la présidence',
  'le gouvernement',
  'la source',
  "l' organisation",
  'le diplomate',
  'le responsable',
  'le quotidien',
  "l' ambassadeur",
]
const TAILS: readonly string[] = ['', '', '', '', 'de presse', 'conjoint', 'officiel', 'final']
// names of literature: what is made up is to be no one's word
const NAMES: readonly string[] = [
  'Jean Valjean',
  'Edmond Dantès',
  'Emma Bovary',
  'Julien Sorel',
  'Cyrano de Bergerac',
  'Étienne Lantier',
  'Lucien de Rubempré',
  'Iouri Jivago',
  'Anna Karénine',
  'Hans Castorp',
  'Molly Bloom',
  'Lin Daiyu',
  'Okonkwo',
  'Kim Vân Kiều',
]
const SURNAMES: readonly string[] = ['Valjean', 'Dantès', 'Sorel', 'Lantier', 'Jivago', 'Castorp', 'Bloom', 'Homais']
const ARTICLES = new Set(['le', 'la', 'les', "l'"])
const CASES = new Set(['de', "d'"])

/** "le communiqué": an article and a noun, to hang as a subject. */
const named = (text: string): Phrase => {
  const [article = '', noun = ''] = text.split(' ')
  return phraseOf(`${article}/DET-Art/det/2 ${noun}/NOUN/nsubj/0`)
}

/** "de les Affaires étrangères", "de le Parti de les travailleurs": cases, articles, nouns, adjectives, to hang as a complement.
 * `inner`: what a capitalised noun inside another's complement is. */
function complement(text: string, tag: 'NOUN' | 'PROPN', inner: 'NOUN' | 'PROPN' = 'NOUN'): Phrase {
  const builder = new PhraseBuilder()
  let outer = 0
  for (const part of text.split(/ (?=de |d' )/)) {
    const words = part.split(' ')
    const noun = words.findIndex((word) => !ARTICLES.has(word) && !CASES.has(word)) + 1
    const phrase = words.map((word, at): Piece => {
      if (CASES.has(word)) return [word, 'ADP', 'case', noun]
      if (ARTICLES.has(word)) return [word, 'DET-Art', 'det', noun]
      const own = outer > 0 && /^\p{Lu}/u.test(word) ? inner : tag
      return at + 1 === noun ? [word, own, 'nmod', 0] : [word, 'ADJ', 'amod', noun]
    })
    outer = builder.hang(phrase, outer)
  }
  return builder.pieces
}

/** A name: its first word is the head of the others. */
const name = (text: string, deprel: string): Phrase =>
  text
    .split(' ')
    .map((form, at) => [
      form,
      /^\p{Lu}/u.test(form) ? 'PROPN' : 'ADP',
      at === 0 ? deprel : 'flat:name',
      at === 0 ? 0 : 1,
    ])

/** "le ministre russe des Affaires étrangères", "le ministère des Affaires étrangères de la RDC", with or without a name. */
function office(random: Random): Phrase {
  const builder = new PhraseBuilder()
  const head = builder.hang(named(pick(OFFICES, random)), 0)
  const adjective = random() < 0.4
  if (adjective) builder.hang([[pick(ADJECTIVES, random), 'ADJ', 'amod', 0]], head)
  const over = random()
  const stately = over > 0.68 && over < 0.85
  if (over < 0.85)
    builder.hang(
      complement(
        pick(stately ? NAMED_ORGANS : over < 0.55 ? DOMAINS : ORGANS, random),
        'NOUN',
        stately ? 'PROPN' : 'NOUN',
      ),
      head,
    )
  if (!adjective && !stately && random() < 0.8) builder.hang(complement(pick(STATES, random), 'PROPN'), head)
  if (random() < 0.4) builder.hang(name(pick(NAMES, random), 'nmod'), head)
  return builder.pieces
}

function document(random: Random): Phrase {
  const builder = new PhraseBuilder()
  const head = builder.hang(named(pick(DOCUMENTS, random)), 0)
  const tail = pick(TAILS, random)
  if (tail.startsWith('de ')) builder.hang(complement(tail, 'NOUN'), head)
  else if (tail !== '') builder.hang([[tail, 'ADJ', 'amod', 0]], head)
  return builder.pieces
}

/** A subject of a reporting verb, in the singular and in the third person. */
export function speaker(random: Random): Phrase {
  const way = random()
  if (way < 0.35) return document(random)
  if (way < 0.7) return office(random)
  if (way < 0.9) return name(pick(NAMES, random), 'nsubj')
  return phraseOf(`M./NOUN/nsubj/0 ${pick(SURNAMES, random)}/PROPN/nmod/1`)
}
