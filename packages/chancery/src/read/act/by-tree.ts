import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { entryOf } from '../names/entries.ts'
import type { Mention } from '../names/mention.ts'
import { mentionOver } from '../tree/mentions.ts'
import { childBy, follow } from '../tree/ways.ts'
import { Word } from '../voice/words.ts'
import type { Match } from './match.ts'
import { add, type Filled, type RoleScan } from './slots.ts'

/** Adds whom an act concerns where no slot of its row names him: the one nearest to the verb in the tree of its complements. */
export function byTree(scan: RoleScan, clause: Clause, filled: Filled, group: VerbGroup, match: Match): void {
  const { row } = match
  const ways = scan.compiled.trees.get(row.act)
  // several who do it together have each other; where words must find two for the act to be told, a tree alone tells none
  if (!ways || filled.parties.length !== 1 || (row.parties ?? 1) > 1) return
  const roles = Object.values(row.roles)
  for (const way of ways) {
    if ((!way.unnamed && !roles.includes(way.role)) || filled.parties.some(({ role }) => role === way.role)) continue
    if (!candidate(scan, clause, filled, group)) return
    const tree = scan.trees.of(clause)
    if (!tree) return
    const direct = row.roles.object === way.role && match.object < 0
    const found = follow(scan.syntax, tree, way, tree.topOf(group.first, group.last), direct, (token) =>
      // what stands before the object is its owner's
      token > match.object ? othersAt(scan, filled, token, mentionOver(clause, token)) : NOBODY,
    )
    if (!found.length) continue
    add(filled, 'concerned', way.role, found, null)
    filled.concerned.push(...found)
    filled.rules.push(way.id)
  }
}

/** How many verbs tied to one another are gone through for the subject that they share. */
const TIED = 3

/** Who does what a finite verb tells, where words show nobody: its subject in the tree, or that of the verb that it is tied to. */
export function subjectByTree(scan: RoleScan, clause: Clause, filled: Filled, group: VerbGroup): readonly number[] {
  if (group.kind !== 'finite' || group.pronoun >= 0 || group.clitic >= 0) return NOBODY
  if (!clause.mentions.some((mention) => standsFree(scan, mention))) return NOBODY
  const tree = scan.trees.of(clause)
  if (!tree) return NOBODY
  let verb = tree.topOf(group.first, group.last)
  for (let tied = 0; tied < TIED && verb >= 0; tied++) {
    const subject = childBy(tree, verb, SUBJECTS)
    if (subject >= 0) {
      const found = mentionOver(clause, subject)?.entities ?? NOBODY
      if (found.length) filled.rules.push('read/act/subject-by-tree')
      return found
    }
    if (tree.relationOf(verb) !== 'conj') break
    verb = tree.headOf(verb)
  }
  return NOBODY
}

/** Whether a mention may be a subject: no preposition stands before it. No tree is made for the others. */
const standsFree = ({ words }: RoleScan, { inner, entities, first }: Mention): boolean =>
  !inner &&
  entities.length > 0 &&
  (!words.is(first - 1, Word.Preposition) || words.is(first - 1, Word.Article | Word.Subordinator))

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass'])

/** Whether anyone at all stands behind the verb whom the act may concern: no tree is made for nothing. */
function candidate(scan: RoleScan, { sentence }: Clause, filled: Filled, { last }: VerbGroup): boolean {
  const { mentionAt } = scan.syntax
  for (let at = last; at < sentence.last; at++)
    if ((scan.hitAt[at] || mentionAt[at]) && othersAt(scan, filled, at, mentionAt[at]).length) return true
  return false
}

const NOBODY: readonly number[] = []

/** "servir de médiateur", "to act as mediator": an office right behind a preposition, without article, is a part that someone plays. */
const isPart = ({ words }: RoleScan, { kind, form, plural, first }: Mention): boolean =>
  kind === 'person' &&
  form === 'title' &&
  !plural &&
  words.is(first - 1, Word.Preposition) &&
  !words.is(first - 1, Word.Article) &&
  !words.is(first, Word.Article | Word.Determiner)

/** Whom a token means, by the mention that holds it or by a state's adjective, those apart who take part already, or whose state or person does. */
function othersAt(scan: RoleScan, { parties }: Filled, token: number, mention: Mention | undefined): readonly number[] {
  const { cast, syntax } = scan
  if (syntax.isDate(token)) return NOBODY
  // "its people", "leurs dirigeants": someone's own
  if (mention && syntax.rules.possessives.has(syntax.norm(mention.first))) return NOBODY
  if (mention && isPart(scan, mention)) return NOBODY
  const state = mention ? undefined : entryOf(scan.hitAt[token], 'state')
  const actors = mention?.entities ?? (state ? [cast.state(state.code, scan.compiled.stateName(state.code)).index] : [])
  return actors.filter((actor) => {
    const { state: own } = cast.actors[actor]!
    return !parties.some((party) => party.actor === actor || (own !== null && cast.actors[party.actor]!.state === own))
  })
}
