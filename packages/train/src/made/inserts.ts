import type { ConlluSentence } from '../../../chancery/src/parse/conllu.ts'
import type { Random } from '../random.ts'
import { pick, withWords, wordOf } from './phrase.ts'

const DAYS: readonly string[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const ADVERBS: readonly string[] = [
  'officiellement',
  'également',
  'récemment',
  'conjointement',
  'formellement',
  'solennellement',
  'officiellement',
  'publiquement',
  'unanimement',
  'définitivement',
]

/** "ont tenu vendredi des consultations": a weekday between a verb and its object; null where there is no such place. */
export function withDay(sentence: ConlluSentence, random: Random): ConlluSentence | null {
  const { words } = sentence
  const at = words.findIndex(({ upos, head }, i) => {
    const object = words[head - 1]
    return (
      (upos === 'DET' || upos === 'NUM') &&
      i > 0 &&
      words[i - 1]!.upos === 'VERB' &&
      /VerbForm=(?:Fin|Part)/.test(words[i - 1]!.feats) &&
      object?.deprel === 'obj' &&
      object.head === i
    )
  })
  if (at < 0) return null
  return withWords(sentence, at, 1, () => [wordOf([pick(DAYS, random), 'NOUN', 'obl:mod', 0], at)])
}

const MANNERS: readonly string[] = [
  'pleinement',
  'activement',
  'largement',
  'étroitement',
  'rapidement',
  'conjointement',
  'fermement',
  'davantage',
  'inconditionnellement',
  'progressivement',
]

/** "mettre pleinement en œuvre": an adverb between a verb and its object or complement; null where there is no such place. */
export function withManner(sentence: ConlluSentence, random: Random): ConlluSentence | null {
  const { words } = sentence
  const at = words.findIndex(({ upos, head }, i) => {
    const verb = words[i - 1]
    const complement = words[head - 1]
    return (
      (upos === 'DET' || upos === 'ADP') &&
      verb?.upos === 'VERB' &&
      /VerbForm=(?:Fin|Part|Inf)/.test(verb.feats) &&
      (complement?.deprel === 'obj' || complement?.deprel === 'obl:arg') &&
      complement.head === i
    )
  })
  if (at < 0) return null
  return withWords(sentence, at, 1, () => [wordOf([pick(MANNERS, random), 'ADV', 'advmod', 0], at)])
}

/** "a officiellement élevé": an adverb between auxiliary and participle; null where there is no such place. */
export function withAdverb(sentence: ConlluSentence, random: Random): ConlluSentence | null {
  const { words } = sentence
  const at = words.findIndex(
    ({ upos, deprel, head }, i) =>
      deprel.startsWith('aux') && upos === 'AUX' && head === i + 2 && words[i + 1]?.upos === 'VERB',
  )
  if (at < 0) return null
  return withWords(sentence, at + 1, 1, (moved) => [wordOf([pick(ADVERBS, random), 'ADV', 'advmod', 0], moved(at + 2))])
}
