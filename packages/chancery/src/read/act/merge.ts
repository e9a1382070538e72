import { overlaps } from '../../record/span.ts'
import type { ActDraft } from './draft.ts'
import { isDone } from './status.ts'
import { VERBAL } from './told.ts'

/** Acts by which parties are in contact: a vaguer telling of one contact is no contact of its own. */
const CONTACT: ReadonlySet<string> = new Set(['meet', 'call', 'consult', 'convene'])

/** How many acts of one kind are kept in mind for joining: keeps joining linear in texts that repeat one act without end. */
const WINDOW = 8

/**
 * Joins acts that the dispatch tells more than once: same act, same parties, same standing, dates that do not disagree.
 * "They discussed …" after a meeting of the same parties is that meeting. What a headline tells in the present tense and
 * the body tells as still to come is still to come.
 */
export function mergeActs(
  acts: readonly ActDraft[],
  isHeadline: (sentence: number) => boolean,
  stateOf: (actor: number) => string | null,
): ActDraft[] {
  const kept: ActDraft[] = []
  const byParties = new Map<string, ActDraft[]>()
  for (const act of acts) {
    const key = partiesOf(act)
    const same = byParties.get(key)
    const vague = same?.findIndex((other) => isVaguer(other, act, isHeadline)) ?? -1
    if (vague >= 0) {
      const [before] = same!.splice(vague, 1, act)
      kept[kept.indexOf(before!)] = act
      act.evidence.push(...before!.evidence)
      act.date ??= before!.date
      act.place ??= before!.place
      continue
    }
    const twin = same?.find((other) => isSame(other, act, isHeadline))
    if (twin) {
      join(twin, act, isHeadline)
      continue
    }
    if (!same) byParties.set(key, [act])
    else if (same.push(act) > WINDOW) same.shift()
    kept.push(act)
  }
  return foldHeadlines(kept, isHeadline, stateOf)
}

/** A headline names parties short ("Iraq's parliament", "Paris"): its act is the body's act of the same kind by the same sides. */
function foldHeadlines(
  acts: ActDraft[],
  isHeadline: (sentence: number) => boolean,
  stateOf: (actor: number) => string | null,
): ActDraft[] {
  if (!acts.some((act) => isHeadline(act.sentence))) return acts
  const body = acts.filter((act) => !isHeadline(act.sentence))
  return acts.filter((act) => {
    if (!isHeadline(act.sentence)) return true
    const covers = (one: ActDraft, other: ActDraft): boolean =>
      one.parties.every((party) =>
        other.parties.some(
          (theirs) =>
            theirs.actor === party.actor ||
            (stateOf(party.actor) !== null && stateOf(theirs.actor) === stateOf(party.actor)),
        ),
      )
    const twin = body
      .slice(0, HEADLINE_REACH)
      .find(
        (other) =>
          other.act === act.act &&
          (act.date === null || other.date === null || act.date === other.date) &&
          (isDone(other.status) === isDone(act.status) || other.status === 'planned') &&
          (covers(act, other) || covers(other, act)),
      )
    for (const party of twin && !covers(act, twin) ? act.parties : [])
      if (
        !twin!.parties.some(
          (theirs) =>
            theirs.actor === party.actor ||
            (stateOf(party.actor) !== null && stateOf(theirs.actor) === stateOf(party.actor)),
        )
      )
        twin!.parties.push(party)
    if (twin) {
      twin.evidence = [...twin.evidence, ...act.evidence]
      twin.date ??= act.date
      twin.place ??= act.place
    }
    return !twin
  })
}

/** How many acts of the body are weighed against a headline's. */
const HEADLINE_REACH = 40

/** A key for the sides of an act, in whatever order they are told; whom only a tree shows may be left out in another telling. */
const partiesOf = ({ parties, concerned }: ActDraft): string => {
  const named = concerned.length ? parties.filter(({ actor }) => !concerned.includes(actor)) : parties
  const sides = named.map((party) => party.actor * 2 + (party.role === 'recipient' ? 1 : 0))
  return sides.length === 1 ? String(sides[0]) : sides.sort((a, b) => a - b).join(',')
}

function isSame(known: ActDraft, act: ActDraft, isHeadline: (sentence: number) => boolean): boolean {
  if (known.date !== act.date && known.date !== null && act.date !== null) return false
  if (isElsewhere(known, act)) return false
  if (known.concerned.length && act.concerned.length && known.concerned.join() !== act.concerned.join()) return false
  const done = isDone(known.status) === isDone(act.status) && (isDone(known.status) || known.status === act.status)
  if (known.act === act.act) {
    if (known.sentence === act.sentence) return done && overlap(known, act)
    // in one's own words, one promise after another is another one
    if (act.act === 'agree' && act.statement >= 0 && known.statement >= 0) return false
    // "thanked him … congratulated him": other words, another act
    if (VERBAL.has(act.act) && act.rules[0] !== known.rules[0] && !isHeadline(known.sentence)) return false
    return (
      done ||
      (isHeadline(known.sentence) && !isHeadline(act.sentence) && act.status !== 'denied' && act.status !== 'refused')
    )
  }
  return (
    done && act.act === 'consult' && act.parties.length > 1 && CONTACT.has(known.act) && known.status !== 'background'
  )
}

/** Places that cannot be one: of two states, or for a journey two cities. */
const isElsewhere = ({ act, place: known }: ActDraft, { place }: ActDraft): boolean =>
  known !== null &&
  place !== null &&
  ((known.state !== null && place.state !== null && known.state !== place.state) ||
    (act === 'visit' && known.state !== null && known.name !== place.name))

/** "Les ministres ont discuté de …" in a headline, before the body tells the meeting at which they did. */
const isVaguer = (known: ActDraft, act: ActDraft, isHeadline: (sentence: number) => boolean): boolean =>
  known.act === 'consult' &&
  act.act !== 'consult' &&
  CONTACT.has(act.act) &&
  act.parties.length > 1 &&
  isHeadline(known.sentence) &&
  !isHeadline(act.sentence) &&
  (known.date === null || act.date === null || known.date === act.date) &&
  known.status === 'done' &&
  act.status === 'done' &&
  // "begins talks with" is news of its own
  !known.rules.includes('read/status/headline-present')

/** Adds a second telling to an act. The body's words and status go before a headline's. */
function join(known: ActDraft, act: ActDraft, isHeadline: (sentence: number) => boolean): void {
  known.date ??= act.date
  known.place ??= act.place
  known.stage ??= act.stage
  if (!known.concerned.length && act.concerned.length) {
    known.concerned = act.concerned
    known.parties.push(...act.parties.filter(({ actor }) => act.concerned.includes(actor)))
  }
  for (const instrument of act.instruments)
    if (!known.instruments.includes(instrument)) known.instruments.push(instrument)
  if (isHeadline(known.sentence) && !isHeadline(act.sentence)) {
    known.evidence = [...act.evidence, ...known.evidence]
    known.status = act.status
    known.statement = act.statement
    known.head = act.head
  } else known.evidence.push(...act.evidence)
  for (const rule of act.rules) if (!known.rules.includes(rule)) known.rules.push(rule)
}

const overlap = (a: ActDraft, b: ActDraft): boolean =>
  a.evidence.some((one) => b.evidence.some((two) => overlaps(one, two)))
