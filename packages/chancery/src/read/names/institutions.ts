import { Phrasal } from '../word-classes.ts'
import { type ActorDraft, type Cast, lastSeen } from './cast.ts'
import { isSole } from './classes.ts'
import type { Mention } from './mention.ts'
import { description, foldedWords, keyOf, type Naming, printed } from './naming.ts'

/** The body that a mention of an organization, group or medium means; undefined where the text leaves it open. */
export function bodyOf(cast: Cast, mention: Mention, naming: Naming): ActorDraft | undefined {
  if (mention.form === 'name') return namedBody(cast, mention, naming)
  const state = mention.states[0] ?? null
  const { institution } = mention
  if (!institution) return described(cast, mention, naming, state)
  if (state === null && mention.body === null) {
    const known = mention.definite
      ? (cast.under(`last:${institution}`) ?? latest(cast.withHead(mention.head ?? '')))
      : undefined
    if (known) return known
    if (!isSole(institution) && isBare(mention)) return undefined
  }
  const sole = isSole(institution) && !mention.plural && mention.body === null
  const actor = sole
    ? cast.keyedBy(`institution:${institution}:${state ?? ''}`, {
        kind: mention.kind,
        name: description(naming, mention),
        state,
      })
    : described(cast, mention, naming, state)
  if (mention.head) cast.answersTo(actor, mention.head)
  return actor
}

/** "la commission", with nothing that tells which. */
const isBare = (mention: Mention): boolean => mention.office === null

function described(cast: Cast, mention: Mention, naming: Naming, state: string | null): ActorDraft {
  return cast.described(keyOf(naming, mention), mention.kind, description(naming, mention), state)
}

/** A body of the atlas by its id, another one by its name; an abbreviation in brackets is one more name. */
function namedBody(cast: Cast, mention: Mention, naming: Naming): ActorDraft {
  const [first, last] = mention.name!
  const known = mention.body ? naming.body(mention.body) : undefined
  const actor =
    known && mention.rule !== 'read/name/body-word'
      ? cast.keyedBy(`body:${mention.body}`, {
          ...known,
          body: mention.body,
          named: true,
          ...(isCallable(naming, first, last) && { nameTokens: foldedWords(naming, first, last) }),
        })
      : cast.keyedBy(`name:${foldedWords(naming, first, last).join(' ')}`, {
          kind: mention.kind,
          name: printed(naming, first, last),
          state: mention.states[0] ?? null,
          nameTokens: foldedWords(naming, first, last),
          named: true,
        })
  const { tokens, phrasal } = naming
  if (tokens.norm[last] === '(' && last + 1 < mention.last) cast.alias(`name:${tokens.fold[last + 1]}`, actor)
  for (let at = first; at < last; at++) if (phrasal[at] & Phrasal.BodyWord) cast.answersTo(actor, tokens.norm[at])
  if (mention.head) cast.answersTo(actor, mention.head)
  return actor
}

/** Whether the first word of a body's name may stand for it: "Mahan" for Mahan Air, but no "European" or "Central". */
const isCallable = ({ phrasal, tokens, stateOf }: Naming, first: number, last: number): boolean =>
  last - first === 2 && !(phrasal[first] & COMMON) && !stateOf(tokens.fold[first])

const COMMON =
  Phrasal.Regional | Phrasal.BodyWord | Phrasal.Noun | Phrasal.TitleAdjective | Phrasal.Opener | Phrasal.Portfolio

const latest = (actors: readonly ActorDraft[]): ActorDraft | undefined =>
  actors.reduce<ActorDraft | undefined>(
    (best, actor) =>
      actor.kind !== 'person' && actor.mentions.length > 0 && (!best || lastSeen(actor) > lastSeen(best))
        ? actor
        : best,
    undefined,
  )
