import type { Mention, MentionDraft } from './mention.ts'
import type { Naming } from './naming.ts'

/** Institutions whose plural counts bodies: what is named as one of them is a body, whatever its name looks like. */
const BODIES: ReadonlySet<string> = new Set(['company', 'bank', 'party', 'union', 'association', 'media-outlet'])

/** How many members of a group are looked at. */
const LISTED = 12

/**
 * "German firms including Deutsche Bahn, Daimler and Siemens", "quatre compagnies dont X et Y": names that may be anyone's
 * are those of companies where the text counts them among companies.
 */
export function classExamples(mentions: readonly Mention[], naming: Naming): void {
  for (let at = 0; at < mentions.length; at++) {
    const group = mentions[at]
    if (!group.plural || !group.institution || !BODIES.has(group.institution)) continue
    let last = group.last
    for (let next = at + 1; next < mentions.length && next <= at + LISTED; next++) {
      const member = mentions[next]
      if (member.inner) continue
      const opens = last === group.last
      if (!(opens ? isExample(naming, last, member.first) : isTie(naming, last, member.first))) break
      last = member.last
      if (member.kind === 'person' && member.form === 'name' && member.officeId === null)
        Object.assign(member as MentionDraft, {
          kind: group.institution === 'media-outlet' ? 'media' : 'organization',
          states: member.states.length ? member.states : group.states,
        })
    }
  }
}

/** Whether only words such as "including" and a comma stand between a group and the first of its members. */
function isExample({ tokens, rules }: Naming, from: number, to: number): boolean {
  const start = tokens.norm[from] === ',' ? from + 1 : from
  const words = []
  for (let at = start; at < to && at < start + 3; at++)
    if (!rules.articles.has(tokens.norm[at])) words.push(tokens.norm[at])
  return to - start < 4 && rules.examples.has(words.join(' '))
}

/** Whether a comma or coordinator, or both, stand between two members. */
function isTie({ tokens, rules }: Naming, from: number, to: number): boolean {
  if (to === from || to - from > 3) return false
  for (let at = from; at < to; at++) {
    const norm = tokens.norm[at]
    if (norm !== ',' && !rules.coordinators.has(norm) && !rules.articles.has(norm)) return false
  }
  return true
}
