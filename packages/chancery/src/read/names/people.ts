import { Phrasal } from '../word-classes.ts'
import { type ActorDraft, type Cast, lastSeen } from './cast.ts'
import { isLoose, officeClass } from './classes.ts'
import type { Mention } from './mention.ts'
import { description, foldedWords, keyOf, type Naming, officeText, portfolioOf, printed } from './naming.ts'
import { isVariant } from './variants.ts'

/** Rules of mentions that may be only part of a name, so that a full name elsewhere in the text comes first. */
const PARTIAL: ReadonlySet<string> = new Set(['read/name/bare', 'read/name/shouted', 'read/name/honorific'])

/** Whether a mention gives a person's name as fully as one may hope for. */
export const isFull = (mention: Mention): boolean =>
  mention.kind === 'person' && mention.name !== null && !PARTIAL.has(mention.rule)

/** The person that a name means: an earlier bearer that fits, or someone new; null where a bare word shows no one. */
export function person(cast: Cast, mention: Mention, naming: Naming): ActorDraft | null {
  const [first, last] = mention.name!
  const tokens = foldedWords(naming, first, last)
  const surname = tokens.at(-1)
  if (!surname) return null
  const own = mention.states[0] ?? null
  let found = bearerOf(cast, tokens, surname, mention)
  if (found && own && found.state && found.state !== own && tokens.length === 1) found = undefined
  if (!found) {
    if (mention.rule === 'read/name/shouted' || !introduces(mention, naming)) return null
    found = cast.add({ kind: 'person', name: printed(naming, first, last), nameTokens: tokens, named: true })
  }
  if (found.kind !== 'person') return found
  if (tokens.length > found.nameTokens.length && found.nameTokens.length === 1)
    found.name = printed(naming, first, last)
  found.state ??= own
  found.gender ??= mention.gender
  if (mention.office && mention.form !== 'counterpart') holdOffice(cast, found, mention, naming)
  return found
}

function bearerOf(cast: Cast, tokens: readonly string[], surname: string, mention: Mention): ActorDraft | undefined {
  for (let tried = 0; tried < Math.min(tokens.length, 2); tried++) {
    const token = tried === 0 ? surname : tokens[0]
    const candidates = cast.withToken(token)
    for (let at = candidates.length - 1; at >= 0; at--) {
      const actor = candidates[at]
      // "Mahan" of "Mahan Air" is the airline
      if (actor.kind !== 'person' && (tokens.length > 1 || actor.nameTokens[0] !== token)) continue
      if (agrees(actor, mention) && sameName(tokens, actor.nameTokens)) return actor
    }
  }
  return undefined
}

const agrees = (actor: ActorDraft, mention: Mention): boolean =>
  actor.gender === null || mention.gender === null || actor.gender === mention.gender

/** A bare word after a preposition of place may be a town or a street; anywhere else it is taken for a surname. */
function introduces(mention: Mention, { tokens, phrasal, rules }: Naming): boolean {
  if (mention.rule !== 'read/name/bare') return true
  if (mention.first === 0) return true
  const before = mention.first - 1
  return !(phrasal[before] & (Phrasal.Of | Phrasal.At | Phrasal.Article)) && !rules.places.has(tokens.norm[before])
}

/** Enters the office that a mention gives: the fullest text of all, and every head noun to be called by. */
export function holdOffice(cast: Cast, actor: ActorDraft, mention: Mention, naming: Naming): void {
  const office = officeText(naming, mention.office!)
  if (!actor.office || office.length > actor.office.length) actor.office = office
  if (mention.head) cast.answersTo(actor, mention.head)
  if (mention.officeId) cast.answersTo(actor, `#${officeClass(mention.officeId)}`)
  for (const other of mention.also) {
    cast.answersTo(actor, other)
    cast.answersTo(actor, `#${officeClass(other)}`)
  }
  for (const word of portfolioOf(naming, mention.office!)) actor.portfolios.add(word)
  if (mention.body) actor.bodies.add(mention.body)
}

/** Names agree when one's tokens are all in the other, or surname and first name (or its initial) are the same. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length <= b.length ? within(a, b) : within(b, a)) return true
  if (a.length < 2 || b.length < 2) return false
  if (a.at(-1) !== b.at(-1)) return a[0] === b[0] && isVariant(a.at(-1)!, b.at(-1)!)
  const x = a[0]
  const y = b[0]
  return x[0] === y[0] && (x.length === 1 || y.length === 1 || x.slice(0, 3) === y.slice(0, 3))
}

const within = (short: readonly string[], long: readonly string[]): boolean => {
  for (const token of short) if (!long.includes(token)) return false
  return true
}

/** "le ministre arménien des Affaires étrangères", "the President": the bearer of the title, else someone unnamed. */
export function titleBearer(cast: Cast, mention: Mention, naming: Naming): ActorDraft {
  const found =
    mention.definite || mention.states.length > 0
      ? holderOf(cast, mention, mention.states[0] ?? null, naming)
      : undefined
  if (found) {
    found.state ??= mention.states[0] ?? null
    found.gender ??= mention.gender
    if (mention.form === 'title') holdOffice(cast, found, mention, naming)
    return found
  }
  return unnamed(cast, mention, naming, `person:${keyOf(naming, mention)}`, mention.states[0] ?? null)
}

/** A person known only by a description. */
export function unnamed(cast: Cast, mention: Mention, naming: Naming, key: string, state: string | null): ActorDraft {
  const actor = cast.keyedBy(key, { kind: 'person', name: description(naming, mention), state, gender: mention.gender })
  holdOffice(cast, actor, mention, naming)
  return actor
}

/** Offices that every state has: a text about several states names several holders. */
const TOP: ReadonlySet<string> = new Set(['president', 'prime-minister', 'king'])

/** The person of a state who holds the office that a title names, if the text has introduced one. */
export function holderOf(cast: Cast, mention: Mention, state: string | null, naming: Naming): ActorDraft | undefined {
  const id = mention.officeId ?? ''
  const bare =
    state === null && mention.body === null && mention.office !== null && mention.office[1] - mention.office[0] <= 2
  const words = mention.office ? portfolioOf(naming, mention.office) : []
  const fits = (actor: ActorDraft): boolean =>
    actor.kind === 'person' &&
    (words.length === 0 || actor.portfolios.size === 0 || words.some((word) => actor.portfolios.has(word))) &&
    agrees(actor, mention) &&
    // two titles in one sentence, one of them with a state, are two persons
    (state === null ||
      actor.state === state ||
      (actor.state === null && actor.mentions.at(-1)?.sentence !== mention.sentence)) &&
    (mention.body === null || actor.bodies.size === 0 || actor.bodies.has(mention.body))
  const exact = cast.withHead(`#${officeClass(id)}`).filter(fits)
  // "le président de la République" before anyone of that title was named is not the next "président X" of the text
  const whole = state === null && mention.body === null && !bare && TOP.has(officeClass(id))
  const own = exact.filter((actor) => (whole ? actor.mentions.length > 0 : state === null || actor.state === state))
  const holder = latest(own.length ? own : exact.filter((actor) => actor.named && actor.mentions.length > 0))
  if (holder) return holder
  const sameHead = cast
    .withHead(mention.head ?? '')
    .filter(
      (actor) =>
        fits(actor) &&
        (shares(actor, words, state) ||
          (!isDeputy(id) && (bare ? actor.mentions.length > 0 : state !== null && actor.state === state))),
    )
  return latest(sameHead) ?? (isLoose(id) ? lately(cast, mention, state, fits) : undefined)
}

/** "le ministre libyen des Affaires étrangères X … le ministre des Affaires étrangères": the same noun with the same portfolio. */
const shares = (actor: ActorDraft, words: readonly string[], state: string | null): boolean =>
  (state === null || actor.state === null) &&
  actor.mentions.length > 0 &&
  words.some((word) => actor.portfolios.has(word))

const isDeputy = (id: string): boolean => id.startsWith('deputy-') || id.startsWith('vice-')

/** "le diplomate", "the Soviet leader": the last person of that state, or whoever was spoken of last, within two sentences. */
function lately(
  cast: Cast,
  mention: Mention,
  state: string | null,
  fits: (actor: ActorDraft) => boolean,
): ActorDraft | undefined {
  if (!mention.definite) return undefined
  const own = state === null ? undefined : cast.recent.findLast((actor) => actor.state === state && fits(actor))
  if (own) return own
  const actor = cast.recent.at(-1)
  if (!actor || !fits(actor) || (state !== null && actor.office !== null)) return undefined
  // whoever is known as ambassador is not meant by "la ministre"
  if (mention.officeId === 'minister' && actor.office !== null && !isMinister(actor)) return undefined
  const away = mention.sentence - (actor.mentions.at(-1)?.sentence ?? 0)
  return away > 0 && away <= 2 ? actor : undefined
}

const isMinister = ({ heads }: ActorDraft): boolean => [...heads].some((head) => head.includes('minist'))

const latest = (actors: readonly ActorDraft[]): ActorDraft | undefined =>
  actors.reduce<ActorDraft | undefined>(
    (best, actor) => (!best || lastSeen(actor) >= lastSeen(best) ? actor : best),
    undefined,
  )

/** "son homologue vietnamien" without a name: someone of that state, else the other of the last two persons. */
export function counterpartOf(cast: Cast, mention: Mention, naming: Naming): ActorDraft | undefined {
  const own = mention.states[0]
  const current = cast.recent.at(-1)
  if (own)
    return (
      cast.recent.findLast((actor) => actor.state === own && actor !== current) ??
      unnamed(cast, mention, naming, `person:${keyOf(naming, mention)}`, own)
    )
  return cast.recent.slice(0, -1).findLast((actor) => actor.state !== current?.state)
}

/** "son homologue Bui Thanh Son" holds the office of the person spoken of before. */
export function namedCounterpart(
  cast: Cast,
  mention: Mention,
  other: ActorDraft | undefined,
  naming: Naming,
): ActorDraft | null {
  const actor = person(cast, mention, naming)
  if (!actor || !other || other === actor || actor.office) return actor
  actor.office = other.office
  for (const head of other.heads) cast.answersTo(actor, head)
  for (const word of other.portfolios) actor.portfolios.add(word)
  return actor
}
