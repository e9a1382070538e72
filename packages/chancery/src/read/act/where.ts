import type { DateExpression, Place } from '../../record/reading.ts'
import type { Clause } from '../clause/clauses.ts'
import { entryOf } from '../names/entries.ts'
import { Word } from '../voice/words.ts'
import type { ActScan } from './acts.ts'
import type { Filled, RoleScan } from './slots.ts'
import { tellsOf } from './told.ts'

/** A date expression with its first token. */
export interface PlacedDate {
  readonly date: DateExpression
  readonly token: number
}

/** How near its beginning a sentence's date opens it, how far such a date counts as being, and how far is too far. */
const OPENING = 4
const FRAMED = 25
const DISTANT = 26
/** How far from its act a date right behind the act's own words counts at most. */
const BEHIND = 8
/** How much farther a date counts that stands behind another verb. */
const OTHER = 10

/** The date of an act: the nearest of its sentence, none that stands in words which do not tell the act. */
export function dateOf(scan: ActScan, clause: Clause, head: number, act: Filled): DateExpression | null {
  let best: PlacedDate | null = null
  let distance = DISTANT
  const subject = isSubject(scan, clause, head)
  for (const placed of scan.dates) {
    if (placed.token < clause.sentence.first || placed.token >= clause.sentence.last) continue
    if (!tellsOf(scan.statements, placed.token, head, scan.syntax)) continue
    if (isGovernors(scan, clause, placed.token, head) || isAsides(scan, clause, placed.token, head)) continue
    const inside = placed.token >= act.first && placed.token < act.last
    // "Ce lundi 4 mars, dans le cadre de …, le ministre a reçu": a date that opens the sentence frames the whole of it
    const opens = placed.token < clause.sentence.first + OPENING && placed.token < head
    // "met A, B and C in Paris on Monday": however long the parties' names, what follows them is near
    const past = placed.token - act.last
    const off = Math.abs(placed.token - head)
    const near = inside ? off : 8 + (past >= 0 ? Math.min(off, past + BEHIND) : off)
    const other = !opens && near < distance && verbBetween(scan, placed.token, head, subject) ? OTHER : 0
    const away = Math.min(near + other, opens ? FRAMED : DISTANT)
    if (away < distance) {
      best = placed
      distance = away
    }
  }
  return best?.date ?? null
}

/**
 * "agreed in Oslo on Tuesday to hold talks", "a décidé samedi de rappeler": what stands between a verb by which someone binds himself or
 * another and the infinitive says when and where the word was given.
 */
function isGovernors({ syntax, compiled }: RoleScan, clause: Clause, at: number, head: number): boolean {
  const group = syntax.groupOver[head]
  if (group?.kind !== 'infinitive' || at >= group.first) return false
  const { binds } = compiled.language.grammar
  for (const governor of clause.groups)
    if (governor.last <= at && governor.kind === 'finite' && governor.index === group.governor)
      return governor.lemmas.some((lemma) => binds?.has(lemma) === true)
  return false
}

/**
 * "The treaty, signed in Paris in 1963, entered into force", "ratified the treaty, signed in Paris in 1963": what stands in a participle's
 * aside right before the verb or after it is the participle's.
 */
function isAsides({ syntax }: RoleScan, clause: Clause, at: number, head: number): boolean {
  for (let from = at - 1; from > head; from--) {
    if (!syntax.isComma(from)) continue
    return syntax.groupOver[from + 1]?.kind === 'participle'
  }
  const closing = (syntax.groupOver[head]?.first ?? head) - 1
  if (at >= closing || !syntax.isComma(closing)) return false
  for (let from = closing - 1; from >= clause.sentence.first; from--) {
    if (!syntax.isComma(from) || from >= at) continue
    const opener = syntax.groupOver[from + 1]
    return opener?.kind === 'participle' && opener.head < at
  }
  return false
}

/** How many words may stand between a noun and the preposition that governs it. */
const GOVERNED = 4

/** "The talks were held on Monday": a noun that no preposition governs may be the subject of the verb that says when it took place. */
function isSubject({ syntax, words }: RoleScan, clause: Clause, head: number): boolean {
  if (syntax.groupOver[head]) return false
  for (let at = head - 1; at >= clause.sentence.first && at >= head - GOVERNED; at--) {
    if (syntax.isPunctuation(at)) return true
    if (words.is(at, Word.Preposition) && !words.is(at, Word.Of)) return false
  }
  return true
}

/**
 * The place of an act: a city, capital or state after a preposition of place, near the act's head, that is no party. Where
 * another verb stands between the two, the place is that verb's: "Clinton, who announced it in Washington, said NATO would deploy".
 */
export function placeOf(
  scan: RoleScan,
  clause: Clause,
  from: number,
  to: number,
  act: Filled | null,
  head = -1,
): Place | null {
  const { syntax, words, hitAt } = scan
  const { tokens, rules } = syntax
  let state: Place | null = null
  for (let at = Math.max(from, clause.sentence.first); at < to && at < clause.sentence.last; at++) {
    if (!words.is(at, Word.Place)) continue
    let next = at + 1
    // "à La Valette": an article may be the name's own
    while (
      next < to &&
      !hitAt[next] &&
      (words.is(next, Word.Article) || (rules.nameParticles.has(syntax.norm(next)) && next === at + 1))
    )
      next++
    const hit = hitAt[next]
    if (!hit || (act && isParty(scan, act, next)) || (head >= 0 && verbBetween(scan, at, head, true))) continue
    if (head >= 0 && (isGovernors(scan, clause, at, head) || isAsides(scan, clause, at, head))) continue
    const city = entryOf(hit, 'city')
    const known = entryOf(hit, 'state')
    if (!city && next > at + 1 && isDative(scan, at)) continue
    // "envoyer une aide au Pérou": to whom, which is no place besides
    if (act && !city && known?.as !== 'capital' && isGivenTo(scan, act, syntax.preposition(at), next)) continue
    // "l'ambassadeur de France au Cameroun": the place is part of someone's title
    if (isInside(scan, at)) continue
    if (!city && (!known || known.as === 'adjective' || known.as === 'people')) continue
    const place: Place = {
      start: tokens.start[hit.first],
      end: tokens.end[hit.last - 1],
      name: tokens.raw.slice(tokens.start[hit.first], tokens.end[hit.last - 1]),
      state: city?.state ?? known?.code ?? null,
    }
    if (city || known?.as === 'capital') return place
    state ??= place
  }
  return state
}

/**
 * The place of an act by speaking: one that opens its sentence ("À Bruxelles, la ministre a remercié …"). What stands behind
 * the verb is where that is of which it speaks: "condemned the attack in Chad".
 */
export function framePlace(scan: RoleScan, clause: Clause, act: Filled, head: number): Place | null {
  const { first } = clause.sentence
  let end = first
  while (end < head && end < first + FRAME && !scan.syntax.groupOver[end] && !scan.syntax.isComma(end)) end++
  return scan.syntax.isComma(end) ? placeOf(scan, clause, first, end, act, head) : null
}

/** How long the phrase that opens a sentence may be. */
const FRAME = 14

/** Whether a finite verb other than that at `head` stands between a place or date and `head`; with `held`, one that says that a noun takes place is none. */
const verbBetween = ({ syntax, compiled }: RoleScan, place: number, head: number, held = false): boolean => {
  const { happen } = compiled.language.nominal
  const { passive } = compiled.language.grammar
  for (let at = Math.min(place, head) + 1; at < Math.max(place, head); at++) {
    const group = syntax.groupOver[at]
    if (group?.kind !== 'finite' || group.head !== at || syntax.groupOver[head] === group) continue
    if (!held || syntax.groupOver[head] || !group.lemmas.some((lemma) => happen.has(lemma) || passive.has(lemma)))
      return true
  }
  return false
}

/** "le soutien à la Lettonie": French says where with en, au or aux before a state, and to whom with à and its article. */
const isDative = ({ compiled, syntax }: RoleScan, at: number): boolean =>
  compiled.language.nominal.dative === syntax.norm(at)

const isGivenTo = ({ syntax }: RoleScan, { slots, parties }: Filled, preposition: string, token: number): boolean => {
  const mention = slots.includes(preposition) ? (syntax.mentionAt[token] ?? syntax.mentionBefore[token + 1]) : undefined
  return (
    mention !== undefined && parties.some(({ actor, role }) => role === 'recipient' && mention.entities.includes(actor))
  )
}

/** How far before a token the mention that holds it may begin. */
const HOLD = 12

const isInside = ({ syntax }: RoleScan, token: number): boolean => {
  for (let at = token - 1; at >= 0 && at > token - HOLD; at--) {
    const mention = syntax.mentionAt[at]
    // "l'ambassadeur du Danemark en Norvège": a name inside the title is passed over
    if (mention && (mention.last > token || !mention.inner))
      return mention.last > token && mention.kind !== 'state' && mention.form !== 'counterpart'
  }
  return false
}

const isParty = ({ syntax }: RoleScan, act: Filled, token: number): boolean => {
  const mention = syntax.mentionAt[token] ?? syntax.mentionBefore[token + 1]
  return (
    mention !== undefined &&
    mention.kind !== 'state' &&
    // "son homologue chilien à Genève": where the two were
    mention.form !== 'counterpart' &&
    act.parties.some((party) => mention.entities.includes(party.actor))
  )
}
