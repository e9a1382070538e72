import type { Mention } from '../names/mention.ts'
import { isOpen } from './phrase.ts'
import { overAdjuncts, overLight, overOwned, speaks, type VoiceScan } from './scan.ts'
import { closes, PHRASE } from './subject.ts'
import { Word } from './words.ts'

/**
 * The subject behind its verb, as a token run: "a dit jeudi à la presse | M. Kim", "indique | le communiqué", "raconte | un
 * habitant". Null where none stands there.
 */
export function invertedSubject(scan: VoiceScan, from: number, limit: number): readonly [number, number] | null {
  for (const start of [overLight(scan, from, limit), overAdjuncts(scan, from, limit)]) {
    const found = phraseFrom(scan, start, limit)
    if (found) return found
  }
  return null
}

function phraseFrom(scan: VoiceScan, start: number, limit: number): readonly [number, number] | null {
  const { syntax } = scan
  // "a dit De Hoop": a particle that is part of the name is no preposition
  if (scan.words.is(start, Word.Preposition) && !syntax.mentionAt[start]?.name) return null
  const mention = personBehind(scan, syntax.mentionAfter(start, limit, 2), limit)
  if (mention) {
    const end = overOwned(scan, syntax.withFollowing(mention, limit).at(-1)!.last, limit)
    // "la chaîne tenue par l'État, RT": a participle goes on with a phrase that names no one yet
    // and so does a complement with a title that names no one: "un porte-parole de l'équipe X"
    const open = syntax.groupOver[end]?.kind === 'participle' || isOpen(scan, mention, limit)
    if (!mention.name && open) return [start, phraseEnd(scan, end, limit)]
    return [start, apposed(scan, end, limit)]
  }
  for (let at = start; at < start + 6 && at < limit; at++) {
    // "another user, Jane Roe": a name between commas behind any phrase
    if (at > start + 1 && syntax.norm(at) === ',' && scan.words.is(start, Word.Opens)) {
      const end = apposed(scan, at, limit)
      if (end > at) return [start, end]
    }
    if (scan.speech.bareClause && at >= start + 4) continue
    const document = scan.documents.over(at)
    if (document?.document.speaks) return [start, document.last]
    const inner = syntax.mentionAt[at]
    if (inner && at > start && inner.kind === 'person' && !scan.words.is(at - 1, Word.Preposition))
      return [start, apposed(scan, inner.last, limit)]
    if (syntax.groupOver[at] || syntax.isPunctuation(at) || scan.words.is(at, Word.Complementizer)) return null
    if (speaks(scan, at)) return [start, phraseEnd(scan, at + 1, limit)]
  }
  return null
}

/** "said Reuters host Jane Roe": the person whom a body's name only introduces. */
export function personBehind(scan: VoiceScan, mention: Mention | undefined, limit: number): Mention | undefined {
  const { syntax } = scan
  if (!mention || mention.kind === 'person' || !scan.speech.bareClause) return mention
  for (let at = mention.last; at < limit && at < mention.last + 4; at++) {
    const other = syntax.mentionAt[at]
    if (other) return other.kind === 'person' && other.name && at > mention.last ? other : mention
    if (closes(scan, at) || scan.words.is(at, Word.Preposition | Word.Opens)) return mention
  }
  return mention
}

/** "un jeune manifestant, Abdel Nasser": a name between commas belongs to the phrase before it. */
function apposed(scan: VoiceScan, end: number, limit: number): number {
  const { syntax } = scan
  if (syntax.norm(end) !== ',') return end
  const name = syntax.mentionAt[end + 1]
  return name && name.last <= limit && syntax.isPunctuation(name.last) && name.form !== 'collective' ? name.last : end
}

/** The end of a noun phrase that runs on from its head: up to punctuation, a verb, a relative or a date. */
function phraseEnd(scan: VoiceScan, from: number, limit: number): number {
  const { syntax } = scan
  let at = from
  while (at < limit && at < from + PHRASE) {
    if (syntax.isPunctuation(at) || isMainVerb(scan, at) || scan.words.is(at, Word.Relative) || scan.dated[at] === 1)
      break
    at++
  }
  return apposed(scan, at, limit)
}

/** A verb that ends a noun phrase; a participle ("le média contrôlé par l'État") does not. */
function isMainVerb(scan: VoiceScan, at: number): boolean {
  const group = scan.syntax.groupOver[at]
  return group !== undefined && group.kind !== 'participle'
}
