import { Shape } from '../../text/text.ts'
import type { Cast } from './cast.ts'
import type { Mention } from './mention.ts'
import type { Naming } from './naming.ts'

/** The most members that a number before a group may count. */
const MOST = 20
/** How many words of its own may stand between a group and what opens the list of its members. */
const COMPLEMENT = 5

/**
 * "Neuf pays ont accrédité des ambassadeurs. Il s'agit du Brésil, …", "three countries: A, B and C": a group with a number
 * stands for its members where the text names as many as it counts, right behind it or in a sentence that tells who they are.
 */
export function nameCounted(mentions: readonly Mention[], cast: Cast, naming: Naming): void {
  for (let at = 0; at < mentions.length; at++) {
    const group = mentions[at]
    const actor = group.entities.length === 1 ? cast.actors[group.entities[0]] : undefined
    if (group.inner || group.collective || actor?.kind !== 'group') continue
    const count = countOf(naming, group)
    if (count < 2) continue
    const members = listed(mentions, at, count, naming)
    if (!members || members.includes(actor.index)) continue
    group.entities = members
    actor.mentions.splice(actor.mentions.indexOf(group), 1)
    for (const index of members) cast.actors[index].mentions.push(group)
  }
}

/** The number in a group's first words or right before it; 0 without one. */
function countOf({ tokens, rules }: Naming, { first, last }: Mention): number {
  for (let at = Math.max(0, first - 1); at < last && at < first + 3; at++) {
    const count = rules.counts[tokens.norm[at]] ?? (tokens.shape[at] & Shape.Number ? Number(tokens.norm[at]) : 0)
    if (count > 0) return count <= MOST && Number.isInteger(count) ? count : 0
  }
  return 0
}

/** The actors named in a list behind the group, if they are as many as it counts; null otherwise. */
function listed(mentions: readonly Mention[], at: number, count: number, naming: Naming): number[] | null {
  const group = mentions[at]
  const found: number[] = []
  let last = group.last
  let next = at + 1
  for (; next < mentions.length && found.length <= count && next <= at + 3 * MOST; next++) {
    const member = mentions[next]
    if (member.inner) continue
    if (found.length === 0) {
      const told = member.sentence === group.sentence + 1 && tellsWho(naming, member)
      if (!told && !(member.sentence === group.sentence && opens(naming, last, member.first))) {
        // what stands between the group and the next sentence is not in the list
        if (member.sentence <= group.sentence) continue
        return null
      }
    } else if (!isTied(naming, last, member.first)) break
    if (member.entities.length !== 1 || member.plural) return null
    found.push(member.entities[0])
    last = member.last
  }
  return found.length === count && new Set(found).size === count ? found : null
}

/** "Il s'agit de", "They are": the words that open a sentence before the first of those whom it names. */
function tellsWho({ tokens, rules }: Naming, { first }: Mention): boolean {
  return rules.tellsWho.some((phrase) => {
    const words = phrase.split(' ')
    let at = first - 1
    // "du" holds the preposition and the article, and may be the mention's own first word
    if (tokens.norm[at + 1] !== undefined && words.length > 1 && rules.determined.has(tokens.norm[at + 1])) at++
    while (at >= 0 && rules.articles.has(tokens.norm[at]) && !rules.of.has(tokens.norm[at])) at--
    for (let word = words.length - 1; word >= 0; word--, at--) {
      const norm = tokens.norm[at]
      if (norm !== words[word] && !(rules.of.has(words[word]) && rules.of.has(norm ?? ''))) return false
    }
    return true
  })
}

/** Whether a list may open between a group and the next name: at a comma, colon, dash or bracket, over words of the group's own. */
function opens({ tokens, rules }: Naming, from: number, to: number): boolean {
  if (to - from > COMPLEMENT + 3) return false
  let opened = false
  for (let at = from; at < to; at++) {
    const norm = tokens.norm[at]
    if (tokens.shape[at] & Shape.Punctuation) {
      if (!OPENERS.has(norm)) return false
      opened = true
    } else if (opened && !rules.articles.has(norm) && !rules.of.has(norm) && !rules.examples.has(norm)) return false
    else if (!opened && at === from && !rules.of.has(norm) && !rules.at.has(norm)) return false
  }
  return opened
}

const OPENERS: ReadonlySet<string> = new Set([',', ':', '-', '--', '–', '—', '('])

/** Whether only a comma, "and", articles and prepositions of the list stand between two of its members. */
function isTied({ tokens, rules }: Naming, from: number, to: number): boolean {
  if (to === from || to - from > 5) return false
  for (let at = from; at < to; at++) {
    const norm = tokens.norm[at]
    if (norm !== ',' && !rules.coordinators.has(norm) && !rules.articles.has(norm) && !rules.of.has(norm)) return false
  }
  return true
}
