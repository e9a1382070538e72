import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { entryOf } from '../names/entries.ts'
import { mentionOver } from '../tree/mentions.ts'
import { follow } from '../tree/ways.ts'
import type { Match } from './match.ts'
import { add, type Filled, type RoleScan } from './slots.ts'

/** Adds whom an act concerns where no slot of its row names him: the one nearest to the verb in the tree of its complements. */
export function byTree(scan: RoleScan, clause: Clause, filled: Filled, group: VerbGroup, match: Match): void {
  const ways = scan.compiled.trees.get(match.row.act)
  // several who do it together have each other; where words must find two for the act to be told, a tree alone tells none
  if (!ways || filled.parties.length !== 1 || (match.row.parties ?? 1) > 1) return
  const roles = Object.values(match.row.roles)
  for (const way of ways) {
    if ((!way.unnamed && !roles.includes(way.role)) || filled.parties.some(({ role }) => role === way.role)) continue
    if (!candidate(scan, clause, filled, group)) return
    const tree = scan.trees.of(clause)
    if (!tree) return
    const direct = match.row.roles.object === way.role && match.object < 0
    const found = follow(scan.syntax, tree, way, tree.topOf(group.first, group.last), direct, (token) =>
      // what stands before the object is its owner's
      token > match.object ? othersAt(scan, clause, filled, token) : NOBODY,
    )
    if (!found.length) continue
    add(filled, 'concerned', way.role, found, null)
    filled.concerned.push(...found)
    filled.rules.push(way.id)
  }
}

/** Whether anyone at all stands behind the verb whom the act may concern: no tree is made for nothing. */
function candidate(scan: RoleScan, clause: Clause, filled: Filled, group: VerbGroup): boolean {
  for (let at = group.last; at < clause.sentence.last; at++)
    if ((scan.hitAt[at] || scan.syntax.mentionAt[at]) && othersAt(scan, clause, filled, at).length) return true
  return false
}

const NOBODY: readonly number[] = []

/** Whom a token means, by name or by a state's adjective, those apart who take part already, or whose state or person does. */
function othersAt(scan: RoleScan, clause: Clause, { parties }: Filled, token: number): readonly number[] {
  const { cast, syntax } = scan
  if (syntax.isDate(token)) return NOBODY
  const mention = mentionOver(clause, token)
  // "its people", "leurs dirigeants": someone's own
  if (mention && syntax.rules.possessives.has(syntax.norm(mention.first))) return NOBODY
  const state = mention ? undefined : entryOf(scan.hitAt[token], 'state')
  const actors = mention?.entities ?? (state ? [cast.state(state.code, scan.compiled.stateName(state.code)).index] : [])
  return actors.filter((actor) => {
    const { state: own } = cast.actors[actor]!
    return !parties.some((party) => party.actor === actor || (own !== null && cast.actors[party.actor]!.state === own))
  })
}
