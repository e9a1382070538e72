import { Form } from '../../lang/verb.ts'
import type { Clause } from '../clause/clauses.ts'
import { infinitiveAt, laterInfinitive, linkEnd, ownVerb, toldEnd, unknownVerbAt } from './ahead.ts'
import type { FoundCue } from './cues.ts'
import { finiteBetween, isLong, opensClause, opensPhrase, overAdjuncts, overLight, type VoiceScan } from './scan.ts'
import { asOpening, behindTelling } from './telling.ts'
import { Word } from './words.ts'

/** What a content after its cue is: what has been said decides how far it reaches and whether the cue counts. */
export type ContentKind = 'clause' | 'bare' | 'quotation' | 'question' | 'noun' | 'infinitive' | 'as'

/** Where the content after a cue begins, what it is, and by which rule. */
export interface Opening {
  readonly at: number
  readonly kind: ContentKind
  readonly rule: string
}

/** Where the content after a cue begins; null if nothing there is said. */
export function openingOf(scan: VoiceScan, clause: Clause, cue: FoundCue): Opening | null {
  const { last } = clause.sentence
  const start = cue.from
  if (start >= last) return null
  if (!cue.group) return { at: start, kind: 'clause', rule: 'read/voice/after-preposition' }
  if (
    cue.group.passive &&
    cue.group.lemmas.every((lemma) => !cue.row.particle && !scan.speech.deeds.has(lemma)) &&
    cue.group.kind === 'finite'
  ) {
    return passiveOpening(scan, cue, last)
  }
  if (cue.group.passive) return null
  if (cue.row.object) {
    const linked = cue.row.link ? linkEnd(scan, cue.row.link, start, last) : -1
    return { at: linked >= 0 ? linked : start, kind: 'noun', rule: 'read/voice/noun' }
  }
  if (cue.row.predicative && scan.syntax.rules.by.has(scan.syntax.norm(start)))
    return { at: start - 1, kind: 'noun', rule: 'read/voice/predicative' }
  const near = overLight(scan, start, last)
  const far = overAdjuncts(scan, near, last)
  const found =
    asTold(scan, clause, cue, near) ??
    openingAt(scan, cue, near, last, true) ??
    linked(scan, cue, near, far, last) ??
    (far > near ? openingAt(scan, cue, far, last, true) : null) ??
    laterClause(scan, cue, near, last)
  return found && (found.kind === 'bare' ? (behindTelling(scan, cue, near, found.at, last) ?? found) : found)
}

/** "it was announced that …", "il a été convenu que …": a passive with a clause behind it. */
function passiveOpening(scan: VoiceScan, cue: FoundCue, limit: number): Opening | null {
  const at = overAdjuncts(scan, cue.from, limit)
  if (opensClause(scan, at)) return { at: at + 1, kind: 'clause', rule: 'read/voice/passive' }
  const { interrogatives, bareClause } = scan.speech
  // "was asked by reporters whether …", "was asked, “…?”"
  if (!bareClause || (cue.row.commits !== 'demand' && cue.row.commits !== 'question')) return null
  if (interrogatives.has(scan.syntax.norm(at)) && finiteBetween(scan, at, limit))
    return { at, kind: 'question', rule: 'read/voice/question' }
  const quoted = scan.syntax.norm(at) === ',' || scan.syntax.norm(at) === ':' ? at + 1 : at
  return scan.quotations.opening.has(quoted)
    ? { at: quoted, kind: 'quotation', rule: 'read/voice/quotation-after' }
    : null
}

/** "As the minister said on Monday, | the talks go on": a clause with "as" at the head brings in the one behind its comma. */
function asTold(scan: VoiceScan, { sentence: { first, last } }: Clause, cue: FoundCue, near: number): Opening | null {
  const { syntax, speech } = scan
  if (!speech.bareClause || cue.group?.kind !== 'finite' || !speech.as.has(syntax.norm(first))) return null
  if (cue.region[0] !== first + 1) return null
  const at = overAdjuncts(scan, near, last)
  return syntax.norm(at) === ',' && at + 1 < last
    ? { at: at + 1, kind: 'clause', rule: 'read/voice/after-clause' }
    : null
}

/** "warned in Rome | of sanctions": the link of a cue behind where and when, or null. */
function linked(scan: VoiceScan, cue: FoundCue, from: number, to: number, limit: number): Opening | null {
  if (!cue.row.link || !scan.speech.bareClause) return null
  for (let at = from + 1; at < to; at++)
    if (linkEnd(scan, cue.row.link, at, limit) >= 0 && scan.words.is(from, Word.Preposition))
      return openingAt(scan, cue, at, limit, false)
  return null
}

/** The content that begins right at a token, with or without the person told in front of it. */
function openingAt(scan: VoiceScan, cue: FoundCue, at: number, limit: number, tellable: boolean): Opening | null {
  const { syntax, speech } = scan
  const { frames, link } = cue.row
  if (at >= limit) return null
  const norm = syntax.norm(at)
  const clausal = frames.includes('clause') || frames.includes('told')
  const quoted = scan.quotations.opening.get(at)
  if (quoted)
    return frames.includes('infinitive') && !clausal && !frames.includes('after') && !frames.includes('as')
      ? null
      : { at, kind: 'quotation', rule: 'read/voice/quotation-after' }
  if (norm === ':') return colon(scan, at, limit)
  if (clausal && opensClause(scan, at) && !joined(scan, cue, at))
    return { at: at + 1, kind: 'clause', rule: 'read/voice/complementizer' }
  if (norm === ',' && at > cue.from && tellable) {
    const behind = openingAt(scan, cue, at + 1, limit, false)
    return behind && (speech.bareClause || behind.kind !== 'noun') ? behind : null
  }
  if (
    norm === ',' &&
    at === cue.from &&
    (scan.quotations.opening.has(at + 1) || (clausal && opensClause(scan, at + 1)))
  )
    return openingAt(scan, cue, at + 1, limit, false)
  if (norm === ',' && at === cue.from && clausal && speech.bareClause && scan.words.is(at + 1, Word.Subordinator))
    return finiteBetween(scan, at + 1, limit)
      ? (behindTelling(scan, cue, at, at + 1, limit) ?? { at: at + 1, kind: 'bare', rule: 'read/voice/bare-clause' })
      : null
  if (clausal && speech.interrogatives.has(norm) && finiteBetween(scan, at, limit))
    return { at, kind: 'question', rule: 'read/voice/question' }
  if (
    link &&
    (frames.includes('noun') || frames.includes('infinitive') || frames.includes('as') || frames.includes('told'))
  ) {
    const end = linkEnd(scan, link, at, limit)
    if (end >= 0)
      return {
        at: end,
        kind: frames.includes('as') ? 'as' : infinitiveAt(scan, end, limit) ? 'infinitive' : 'noun',
        rule: 'read/voice/link',
      }
  }
  if (frames.includes('infinitive')) {
    const bare = cue.row.commits === 'pledge' && !link && unknownVerbAt(scan, at + 1, limit)
    if (scan.words.is(at, Word.InfinitiveMark) && (bare || infinitiveAt(scan, at + 1, limit)))
      return { at: at + 1, kind: 'infinitive', rule: 'read/voice/infinitive' }
    if (!speech.bareClause && infinitiveAt(scan, at, limit))
      return { at, kind: 'infinitive', rule: 'read/voice/infinitive' }
  }
  return phraseOpening(scan, cue, at, limit, tellable)
}

/** "alors que", "après que", "mais que": a conjunction ends here, and no content of this cue begins. */
const joined = (scan: VoiceScan, cue: FoundCue, at: number): boolean =>
  at > cue.from && scan.words.is(at - 1, Word.Breaker | Word.Coordinator | Word.Preposition)

/** The content after a colon: a quotation, or whatever follows. */
function colon(scan: VoiceScan, at: number, limit: number): Opening | null {
  let next = at + 1
  while (next < limit && scan.syntax.norm(next) === '*') next++
  // the quotation may begin the next paragraph
  if (scan.quotations.opening.has(next)) return { at: next, kind: 'quotation', rule: 'read/voice/colon' }
  return next < limit ? { at: next, kind: 'clause', rule: 'read/voice/colon' } : null
}

/** A noun phrase right after the cue: the person told, the subject of a bare clause, or the content itself. */
function phraseOpening(scan: VoiceScan, cue: FoundCue, at: number, limit: number, tellable: boolean): Opening | null {
  const { syntax, speech } = scan
  const { frames, link } = cue.row
  const phrase = opensPhrase(scan, at)
  if (scan.words.is(at, Word.Complementizer) && !opensClause(scan, at) && frames.includes('clause'))
    return { at, kind: 'bare', rule: 'read/voice/bare-clause' }
  if (tellable && (frames.includes('told') || link || (scan.words.is(at, Word.To) && frames.includes('clause')))) {
    const end = toldEnd(scan, at, limit, frames.includes('told') && speech.bareClause)
    const told = end > at ? behindTold(scan, cue, end, limit) : null
    if (told && told.kind !== 'noun' && told.kind !== 'bare')
      return { ...told, rule: told.kind === 'infinitive' ? 'read/voice/told-infinitive' : 'read/voice/told' }
    if (
      told &&
      (told.rule === 'read/voice/link' || (frames.includes('told') && told.kind === 'bare' && !frames.includes('noun')))
    )
      return { ...told, rule: told.rule === 'read/voice/link' ? told.rule : 'read/voice/told' }
    if (
      frames.includes('told') &&
      frames.includes('infinitive') &&
      !frames.includes('clause') &&
      !frames.includes('noun')
    )
      return null
  }
  if (tellable && speech.bareClause && frames.includes('told') && frames.includes('infinitive')) {
    const later = laterInfinitive(scan, at, limit)
    if (later) return later
  }
  const word = !syntax.isPunctuation(at) && !scan.words.is(at, Word.Preposition | Word.Coordinator | Word.Subordinator)
  if (!phrase && !word) return null
  if (
    speech.bareClause &&
    frames.includes('clause') &&
    (ownVerb(scan, at, limit) ||
      (!frames.includes('noun') &&
        syntax.groupOver[at]?.kind !== 'finite' &&
        (isLong(scan, at, limit) || finiteBetween(scan, at + 1, limit))))
  )
    return { at, kind: 'bare', rule: 'read/voice/bare-clause' }
  const own = syntax.groupOver[at]
  // "encouraged continued dialogue": a past participle right behind the cue is the noun's adjective
  if (own && !phrase && !(at === cue.from && own.features & Form.PastParticiple && own.first === at)) return null
  if (frames[0] === 'as') {
    const judged = asOpening(scan, cue, at, limit)
    if (judged && scan.quotations.quoted(judged.at, Math.min(limit, judged.at + 3)) > 0) return judged
  }
  if (frames.includes('noun') && !cue.row.bound)
    return colonBehind(scan, at, limit) ?? { at, kind: 'noun', rule: 'read/voice/noun' }
  if (frames.includes('as')) return asOpening(scan, cue, at, limit)
  return null
}

/** What follows the person told: right behind, or behind where and when. */
function behindTold(scan: VoiceScan, cue: FoundCue, end: number, limit: number): Opening | null {
  const near = openingAt(scan, cue, end, limit, false)
  if (near && (near.rule === 'read/voice/link' || (near.kind !== 'noun' && near.kind !== 'bare'))) return near
  const far = overAdjuncts(scan, end, limit)
  return far > end || !near ? (openingAt(scan, cue, far, limit, false) ?? near) : near
}

/** "repeated a maxim: “…”": the quotation that a noun phrase brings in is what is said. */
function colonBehind(scan: VoiceScan, from: number, limit: number): Opening | null {
  for (let at = from; at < limit && at < from + 20; at++) {
    if (scan.syntax.norm(at) === ':') return scan.quotations.opening.has(at + 1) ? colon(scan, at, limit) : null
    if (scan.syntax.groupOver[at]?.kind === 'finite') return null
  }
  return null
}

/** A complementizer further on, behind whatever the cue brings with it, as long as no other verb comes first. */
function laterClause(scan: VoiceScan, cue: FoundCue, from: number, limit: number): Opening | null {
  const { syntax, speech } = scan
  const { frames } = cue.row
  if (!frames.includes('clause') && !frames.includes('told')) return null
  for (let at = from; at < limit && at < from + 28; at++) {
    const norm = syntax.norm(at)
    if (opensClause(scan, at) && !speech.compounds.has(syntax.norm(at - 1)) && !joined(scan, cue, at))
      return { at: at + 1, kind: 'clause', rule: 'read/voice/complementizer' }
    if (norm === ':') return colon(scan, at, limit)
    if (norm === ',' && scan.quotations.opening.has(at + 1))
      return { at: at + 1, kind: 'quotation', rule: 'read/voice/quotation-after' }
    if (norm === ';' || norm === '.' || syntax.groupOver[at]?.kind === 'finite') return null
  }
  return null
}
