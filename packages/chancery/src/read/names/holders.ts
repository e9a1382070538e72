import { byPosition } from '../../record/span.ts'
import { Phrasal } from '../word-classes.ts'
import type { ActorDraft, Cast } from './cast.ts'
import { isLoose } from './classes.ts'
import type { Mention } from './mention.ts'
import type { Naming } from './naming.ts'

/** Offices that one person holds in a text about one state: the text tells name and title apart, and means one. */
const TOP: ReadonlySet<string> = new Set([
  '#president',
  '#prime-minister',
  '#king',
  '#foreign-minister',
  '#minister',
  '#defence-minister',
  '#pope',
  '#spokesperson',
])

/**
 * Joins a title without a name ("le président allemand") and a name without a title ("M. Steinmeier") where each is the
 * only one of its kind in the dispatch, so that nothing else can be meant.
 */
export function joinHolders(cast: Cast): void {
  const titles = cast.actors.filter(isTitleOnly)
  if (titles.length === 0 || titles.length > 3) return
  for (const title of titles) {
    const names = cast.actors.filter((actor) => isNameOnly(actor) && mayBeOne(actor, title))
    if (names.length !== 1) continue
    const near = follows(names[0], title)
    const others = titles.filter(
      (other) => other !== title && mayBeOne(names[0], other) && (!near || follows(names[0], other)),
    )
    if (others.length === 0) join(names[0], title)
  }
}

const isTitleOnly = (actor: ActorDraft): boolean =>
  actor.kind === 'person' &&
  !actor.named &&
  actor.mentions[0]?.definite === true &&
  [...actor.heads].some((head) => TOP.has(head) && (!isLoose(head.slice(1)) || actor.state !== null))

const isNameOnly = (actor: ActorDraft): boolean =>
  actor.kind === 'person' &&
  actor.named &&
  actor.office === null &&
  actor.mentions.length > 1 &&
  actor.mentions.some(({ rule }) => rule !== 'read/name/bare')

const mayBeOne = (name: ActorDraft, title: ActorDraft): boolean =>
  (name.state === null || title.state === null || name.state === title.state) &&
  (name.gender === null || title.gender === null || name.gender === title.gender)

/** Whether a title first stands in the sentence of the name or the next one: "X a parlé. Le président de la République a dit …". */
const follows = (name: ActorDraft, title: ActorDraft): boolean => {
  const { sentence, first } = title.mentions[0]
  return name.mentions.some((other) => other.first < first && sentence - other.sentence <= 1)
}

/**
 * Joins "officials" or "les officiels" with "German officials" where the dispatch tells of one such group: the same noun,
 * once with whose they are and once without.
 */
export function joinGroups(cast: Cast, { phrasal }: Naming): void {
  const groups = cast.actors.filter(({ kind, named, mentions }) => kind === 'group' && !named && mentions.length > 0)
  if (groups.length < 2) return
  const isBareGroup = (mention: Mention): boolean => isBare(mention, phrasal[mention.first])
  for (const bare of groups) {
    const head = headOf(bare)
    if (!head || !bare.mentions.every(isBareGroup)) continue
    const owned = groups.filter(
      (group) => group !== bare && headOf(group) === head && !group.mentions.every(isBareGroup),
    )
    if (owned.length === 1 && isOwned(owned[0])) join(owned[0], bare)
  }
}

const headOf = ({ mentions }: ActorDraft): string | null => mentions[0]?.head ?? null

/** "the officials", "these officials", "officials": the noun with nothing that tells whose they are. */
const isBare = ({ first, last, officeId, states, body }: Mention, opener: number): boolean => {
  if (states.length > 0 || body !== null) return false
  if (last - first === 1) return officeId !== null && SPEAKING.has(officeId)
  const pointed = (opener & (Phrasal.Article | Phrasal.Demonstrative)) !== 0
  return last - first === 2 && pointed && (opener & Phrasal.Indefinite) === 0
}

/** Offices whose holders speak without a name, and the text says whose they are once. */
const SPEAKING: ReadonlySet<string> = new Set(['official', 'diplomat', 'spokesperson'])

const isOwned = ({ mentions }: ActorDraft): boolean =>
  mentions.some(({ states, body }) => states.length > 0 || body !== null)

function join(name: ActorDraft, title: ActorDraft): void {
  name.state ??= title.state
  name.gender ??= title.gender
  name.office ??= title.office
  for (const mention of title.mentions) {
    mention.entities = mention.entities.map((index) => (index === title.index ? name.index : index))
    name.mentions.push(mention)
    name.rules.add(mention.rule)
  }
  name.rules.add('read/name/sole-holder')
  name.weight += title.weight
  name.mentions.sort(byPosition)
  title.mentions.length = 0
  title.weight = 0
}
