import { Phrasal } from '../word-classes.ts'
import { type ActorDraft, Cast } from './cast.ts'
import { shareStates } from './colleagues.ts'
import { collectiveMembers, pluralTitle } from './collectives.ts'
import { nameCounted } from './counted.ts'
import { entryOf } from './entries.ts'
import { classExamples } from './examples.ts'
import { joinGroups, joinHolders } from './holders.ts'
import { bodyOf } from './institutions.ts'
import type { Mention } from './mention.ts'
import type { Naming } from './naming.ts'
import { counterpartOf, isFull, namedCounterpart, person, titleBearer } from './people.ts'

/**
 * Says which actor each mention means: coreference of names, surnames, titles and definite descriptions over the whole
 * dispatch, in text order, one pass. Full names are entered first, so that a headline's bare surname finds its bearer.
 * Mentions that the text leaves open stay without entities.
 */
export function resolveMentions(mentions: readonly Mention[], naming: Naming): Cast {
  const cast = new Cast()
  classExamples(mentions, naming)
  let before: ActorDraft | undefined
  for (const mention of mentions) {
    if (!isFull(mention)) continue
    const named =
      mention.form === 'counterpart' ? namedCounterpart(cast, mention, before, naming) : person(cast, mention, naming)
    before = named ?? before
  }
  for (let at = 0; at < mentions.length; at++) resolve(cast, mentions[at], mentions, at, naming)
  nameCounted(mentions, cast, naming)
  shareStates(mentions, cast, naming)
  joinHolders(cast)
  joinGroups(cast, naming)
  return cast
}

/** How many names may follow a plural title. */
const LISTED = 12

function resolve(cast: Cast, mention: Mention, mentions: readonly Mention[], at: number, naming: Naming): void {
  if (mention.collective) {
    for (const actor of collectiveMembers(cast, mention)) cast.note(actor, mention)
    return
  }
  if (mention.kind === 'state') {
    resolveState(cast, mention, naming)
    return
  }
  if (mention.kind === 'person' && mention.plural) {
    for (const actor of pluralTitle(cast, mention, mentions.slice(at + 1, at + 1 + LISTED), naming))
      cast.note(actor, mention)
    return
  }
  const actor = mention.kind === 'person' ? someone(cast, mention, naming) : bodyOf(cast, mention, naming)
  if (actor) cast.note(actor, mention)
}

function someone(cast: Cast, mention: Mention, naming: Naming): ActorDraft | null | undefined {
  if (mention.form === 'latter')
    // "celle-ci" may be a state or a thing as well: only who is known to be a woman is meant
    return cast.recent.findLast(
      (actor) =>
        !mention.gender || (actor.gender === null && mention.gender !== 'f') || actor.gender === mention.gender,
    )
  if (mention.form === 'counterpart')
    return mention.name
      ? namedCounterpart(cast, mention, cast.recent.at(-1), naming)
      : counterpartOf(cast, mention, naming)
  return mention.name ? person(cast, mention, naming) : titleBearer(cast, mention, naming)
}

/** "la Russie", "Moscou", "la partie russe", "le gouvernement japonais"; "le gouvernement" alone is the last one spoken of. */
function resolveState(cast: Cast, mention: Mention, naming: Naming): void {
  const code = mention.states[0]
  const actor = code
    ? cast.state(code, naming.stateName(code))
    : cast.withHead(mention.head ?? '').findLast((known) => known.kind === 'state' && known.mentions.length > 0)
  if (!actor) return
  if (mention.institution && mention.head) cast.answersTo(actor, mention.head)
  cast.note(actor, mention, mention.form === 'name' && isPlaced(mention, naming))
}

/** "in Malta", "à Genève", "in Bali, Indonesia": a preposition of place, or a town and a comma, stands before the name. */
const isPlaced = (mention: Mention, { tokens, phrasal, hitAt }: Naming): boolean => {
  const comma = mention.first - 1
  if (comma > 0 && tokens.norm[comma] === ',')
    for (let at = comma - 1; at >= 0 && at > comma - 4; at--)
      if (hitAt[at]?.last === comma) return entryOf(hitAt[at], 'city') !== undefined
  const before = mention.first > 0 ? phrasal[mention.first - 1] & (Phrasal.At | Phrasal.Of) : 0
  return before === Phrasal.At && tokens.norm[mention.first - 1] !== 'to'
}
