import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import type { Document } from '../names/documents.ts'
import { countWhile } from '../ordered.ts'
import type { VoiceScan } from './scan.ts'

/** How many mentions of a document are looked at, and how far from one the verb may stand, in tokens. */
const MENTIONS = 3
const NEAR = 40

/** Those who made a document, where the text tells that they signed or adopted it; else the states that its name tells. */
export function makersOf(scan: VoiceScan, document: Document): readonly number[] {
  const { tokens } = scan.syntax
  for (const { start } of document.mentions.slice(0, MENTIONS)) {
    const token = countWhile(tokens.end, (end) => end <= start)
    const clause = scan.antecedents.sentenceOf(token)
    const group = clause?.groups.find(
      ({ lemmas, first }) => Math.abs(first - token) < NEAR && lemmas.some((lemma) => scan.speech.concludes.has(lemma)),
    )
    const makers = clause && group ? agentsOf(scan, clause, group) : []
    if (makers.length) return makers
  }
  return document.parties.flatMap((code) => scan.cast.stateOf(code)?.index ?? [])
}

/** The subject of an active verb, or whoever stands behind "par", "by". */
function agentsOf(scan: VoiceScan, clause: Clause, group: VerbGroup): readonly number[] {
  const { syntax } = scan
  if (!group.passive && group.kind !== 'participle') return scan.antecedents.actorsOf(group, clause)
  const { last } = clause.sentence
  for (let at = group.last; at < last && at < group.last + 12; at++) {
    if (!syntax.rules.by.has(syntax.norm(at))) continue
    const agent = syntax.mentionAfter(at + 1, last, 1)
    return agent ? [...new Set(syntax.withFollowing(agent, last).flatMap(({ entities }) => entities))] : []
  }
  return []
}
