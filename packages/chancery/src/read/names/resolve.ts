import type { Tokens } from '../../text/text.ts'
import { type ActorDraft, Cast } from './cast.ts'
import type { Mention } from './mention.ts'

/** What resolution asks of the language and the atlas. */
export interface Naming {
  readonly tokens: Tokens
  readonly raw: string
  /** Articles, left out of names. */
  readonly articles: ReadonlySet<string>
  /** Name and kind of a body by its id. */
  body(id: string): { kind: 'organization' | 'group' | 'media'; name: string; state: string | null } | undefined
  stateName(code: string): string
}

const folded = (naming: Naming, [first, last]: readonly [number, number]): string[] => {
  const tokens: string[] = []
  for (let at = first; at < last; at++) {
    const fold = naming.tokens.fold[at]
    if (fold !== ',' && !fold.endsWith('.') && /[\p{L}\p{N}]/u.test(fold)) tokens.push(fold)
  }
  return tokens
}

const printed = (naming: Naming, first: number, last: number): string =>
  naming.raw.slice(naming.tokens.start[first], naming.tokens.end[last - 1])

/** The phrase without its article. */
const description = (naming: Naming, mention: Mention): string => {
  let first = mention.first
  while (first < mention.last - 1 && naming.articles.has(naming.tokens.norm[first])) first++
  return printed(naming, first, mention.last)
}

/**
 * Says which actor each mention means: coreference of names, surnames, titles and definite descriptions over the whole
 * dispatch, in text order, one pass. Full names are entered first, so that a headline's bare surname finds its bearer.
 * Mentions that the text leaves open stay without entities.
 */
export function resolveMentions(mentions: readonly Mention[], naming: Naming): Cast {
  const cast = new Cast()
  for (const mention of mentions)
    if (mention.kind === 'person' && mention.name && isFull(mention)) person(cast, mention, naming)
  for (const mention of mentions) resolve(cast, mention, naming)
  return cast
}

const isFull = (mention: Mention): boolean =>
  mention.rule !== 'read/name/bare' && mention.rule !== 'read/name/shouted' && mention.rule !== 'read/name/honorific'

function resolve(cast: Cast, mention: Mention, naming: Naming): void {
  const note = (actor: ActorDraft | undefined | null) => {
    if (actor) cast.note(actor, mention)
  }
  if (mention.collective) {
    if (mention.collective !== 'states')
      for (const actor of mention.collective === 'persons' ? cast.pair('person') : []) note(actor)
    if (mention.collective !== 'persons') for (const actor of cast.pair('state')) note(actor)
    return
  }
  switch (mention.kind) {
    case 'state':
      for (const code of mention.states.slice(0, 1))
        note(cast.state(code, mention.form === 'name' ? description(naming, mention) : naming.stateName(code)))
      return
    case 'person':
      if (mention.form === 'latter') return note(cast.recent.at(-1))
      if (mention.form === 'counterpart' && !mention.name) return note(counterpart(cast, mention))
      if (mention.name) return note(person(cast, mention, naming))
      return titles(cast, mention, naming, note)
    default: {
      const body = mention.form === 'name' && mention.body ? naming.body(mention.body) : undefined
      if (body) return note(cast.body(mention.body!, body.kind, body.name, body.state))
      const name = description(naming, mention)
      note(
        cast.described(
          folded(naming, [mention.first, mention.last])
            .filter((token) => !naming.articles.has(token))
            .join(' '),
          mention.kind,
          name,
          mention.states[0] ?? null,
        ),
      )
    }
  }
}

/** The person that a name means: an earlier bearer that fits, or someone new. A bare word that fits no one stays open. */
function person(cast: Cast, mention: Mention, naming: Naming): ActorDraft | null {
  const tokens = folded(naming, mention.name!)
  const surname = tokens.at(-1)
  if (!surname) return null
  let found: ActorDraft | undefined
  for (const token of tokens.length === 1 ? [surname] : [surname, tokens[0]!]) {
    const candidates = cast.withToken(token)
    for (let at = candidates.length - 1; at >= 0 && !found; at--)
      if (sameName(tokens, candidates[at]!.nameTokens)) found = candidates[at]
  }
  const own = mention.states[0] ?? null
  if (found && own && found.state && found.state !== own && tokens.length === 1) found = undefined
  if (!found) {
    if (mention.rule === 'read/name/shouted') return null
    found = cast.add({
      kind: 'person',
      name: printed(naming, mention.name![0], mention.name![1]),
      nameTokens: tokens,
      gender: mention.gender,
    })
  }
  if (tokens.length > found.nameTokens.length && found.nameTokens.length === 1)
    found.name = printed(naming, mention.name![0], mention.name![1])
  found.state ??= own
  found.gender ??= mention.gender
  if (mention.head) cast.holdsOffice(found, mention.head)
  if (mention.office) {
    const office = printed(naming, mention.office[0], mention.office[1])
    if (!found.office || office.length > found.office.length) found.office = office
  }
  return found
}

/** Names agree when one's tokens are all in the other, or surname and first name (or its initial) are the same. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.every((token) => long.includes(token))) return true
  return (
    a.at(-1) === b.at(-1) &&
    a.length > 1 &&
    b.length > 1 &&
    a[0]![0] === b[0]![0] &&
    (a[0]!.length === 1 || b[0]!.length === 1 || a[0]!.slice(0, 3) === b[0]!.slice(0, 3))
  )
}

/** "le ministre arménien des Affaires étrangères", "the President": the bearer of the title that the text has named. */
function titles(cast: Cast, mention: Mention, naming: Naming, note: (actor: ActorDraft | undefined) => void): void {
  const head = mention.head ?? ''
  if (mention.plural) {
    const singular = head.replace(/s$/, '')
    const bearers = mention.states.map((state) => cast.withHead(singular).findLast((actor) => actor.state === state))
    if (bearers.length > 1 && bearers.every(Boolean)) for (const bearer of bearers) note(bearer)
    else
      note(
        cast.described(
          key(mention, naming),
          'group',
          description(naming, mention),
          mention.states.length === 1 ? mention.states[0]! : null,
        ),
      )
    return
  }
  const bearers = cast.withHead(head)
  const own = mention.states[0]
  const fits = bearers.filter((actor) =>
    own ? actor.state === own : actor.mentions.length > 0 || bearers.length === 1,
  )
  const found = mention.definite || own ? latest(fits) : undefined
  if (found) {
    note(found)
    return
  }
  const unnamed = cast.described(key(mention, naming), 'person', description(naming, mention), own ?? null)
  unnamed.office ??= description(naming, mention)
  unnamed.gender ??= mention.gender
  cast.holdsOffice(unnamed, head)
  note(unnamed)
}

const latest = (actors: readonly ActorDraft[]): ActorDraft | undefined =>
  actors.reduce<ActorDraft | undefined>(
    (best, actor) => (!best || position(actor) >= position(best) ? actor : best),
    undefined,
  )

const position = (actor: ActorDraft): number => actor.mentions.at(-1)?.first ?? -1

const key = (mention: Mention, naming: Naming): string =>
  folded(naming, [mention.first, mention.last])
    .filter((token) => !naming.articles.has(token))
    .join(' ')

/** "son homologue vietnamien" without a name: someone of that state, else the other of the last two persons. */
function counterpart(cast: Cast, mention: Mention): ActorDraft | undefined {
  const own = mention.states[0]
  const others = cast.recent.slice(0, -1)
  return own
    ? cast.recent.findLast((actor) => actor.state === own)
    : others.findLast((actor) => actor.state !== cast.recent.at(-1)?.state)
}
