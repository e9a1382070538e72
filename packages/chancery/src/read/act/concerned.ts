import type { ActName } from '../../record/reading.ts'
import { entryOf } from '../names/entries.ts'
import { Word } from '../voice/words.ts'
import type { Match } from './match.ts'
import { actorsOf, add, type Filled, join, type RoleScan, runOf } from './slots.ts'

/** Whom a verbal act concerns, where its row's own slots do not say: the state of its object, who is to do what is asked, who said what is condemned. */

/** Acts whose object is someone's doing: what is praised, condemned or rejected is of whoever did it. */
const JUDGED: ReadonlySet<ActName> = new Set<ActName>(['support', 'accuse', 'reject'])

const hasRecipient = ({ parties }: Filled): boolean => parties.some(({ role }) => role === 'recipient')

/** How far the object's phrase is followed. */
const REACH = 9

export function concerned(scan: RoleScan, filled: Filled, match: Match, limit: number, passive: boolean): void {
  if (passive) return
  const { row } = match
  if (row.act === 'request') askedOf(scan, filled, match, limit)
  else if (JUDGED.has(row.act) && !hasRecipient(filled) && filled.parties.some(({ role }) => role === 'agent'))
    takenUp(scan, filled, match, limit) || adjectiveOf(scan, filled, match, limit)
}

/** "a exigé la libération des otages par le Pérou": who is to do what is asked is the one asked. */
function askedOf({ syntax, words }: RoleScan, filled: Filled, { end }: Match, limit: number): void {
  const { by } = syntax.rules
  for (let at = end; at < limit; at++) {
    // "des otages détenus par …": who holds them is not who is asked
    if (!by.has(syntax.norm(at)) || syntax.groupOver[at - 1] || words.is(at - 1, Word.Preposition)) continue
    const mention = syntax.mentionAfter(at + 1, limit, 2)
    if (!mention) continue
    const list = syntax.withFollowing(mention, limit)
    const actors = actorsOf(list)
    if (filled.parties.some(({ actor, role }) => role === 'agent' && actors.includes(actor))) return
    filled.parties = filled.parties.filter(({ role }) => role !== 'recipient')
    add(filled, 'by', 'recipient', actors, runOf(list))
    return
  }
}

/** "a condamné ces propos": whoever said, as the text told before, what a demonstrative takes up. */
function takenUp(scan: RoleScan, filled: Filled, match: Match, limit: number): boolean {
  const { syntax } = scan
  const { demonstratives, sayings } = scan.compiled.language.nominal
  const first = match.object >= 0 ? match.object - match.words : match.end
  for (let at = first; at < limit && at < first + 2; at++) {
    if (!demonstratives.has(syntax.norm(at)) || !sayings.has(syntax.norm(at + 1))) continue
    const agents = new Set(filled.parties.map(({ actor }) => actor))
    const speakers = scan.saidBefore(at, agents)
    join(filled, speakers, 'recipient')
    return speakers.length > 0
  }
  return false
}

/** "a salué l'initiative chilienne", "son soutien aux mesures prises par le Chili": the first state that the object's phrase names. */
function adjectiveOf(scan: RoleScan, filled: Filled, { row, object, end }: Match, limit: number): boolean {
  const { syntax, words, hitAt, cast, compiled } = scan
  if (!syntax.rules.headFirst) return false
  const from = object >= 0 ? object + 1 : end
  const { suffered } = compiled.language.nominal
  if (row.act === 'accuse' && object >= 0 && suffered.has(syntax.norm(object))) return false
  for (let at = from; at < limit && at < from + REACH; at++) {
    const state = entryOf(hitAt[at], 'state')
    const mention = syntax.mentionAt[at]
    if (state?.as === 'adjective' && !mention) {
      const own = filled.parties.some(({ actor }) => cast.actors[actor]!.state === state.code)
      if (!own)
        add(filled, 'modifier', 'recipient', [cast.state(state.code, compiled.stateName(state.code)).index], null)
      return !own
    }
    // behind "by" or "of", in what is praised: whoever did it
    const tied = words.is(at - 1, Word.Of) || syntax.rules.by.has(syntax.norm(at - 1)) || words.is(at, Word.Of)
    if (mention && row.act === 'support' && tied) {
      const list = syntax.withFollowing(mention, limit)
      add(filled, 'of', 'recipient', actorsOf(list), runOf(list))
      return true
    }
    if (mention || syntax.isPunctuation(at) || words.is(at, Word.Coordinator | Word.Subordinator | Word.Relative))
      return false
    const verb = syntax.groupOver[at]
    if (verb && verb.kind !== 'participle') return false
    if (row.act === 'accuse' && suffered.has(syntax.norm(at))) return false
    if (!words.is(at, Word.Preposition)) continue
    // "a condamné le meurtre d'un ministre chilien": what is condemned may be done to the one whom its complement names
    const inside = words.is(at, Word.Of) || syntax.rules.by.has(syntax.norm(at))
    if (inside ? row.act !== 'support' : row.roles[syntax.preposition(at)] !== 'recipient') return false
  }
  return false
}
