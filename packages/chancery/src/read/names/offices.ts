import { reachLeft } from './ahead.ts'
import { apposition } from './apposition.ts'
import { isLoose } from './classes.ts'
import { entryOf, type Hit } from './entries.ts'
import { nameAfter } from './following.ts'
import { ownerAfter } from './groups.ts'
import { blank, type Draftee, isIndefinite, type PhraseScan, withDeterminer } from './phrase.ts'
import { titleAt } from './titles.ts'

/** The phrase of an office: "le ministre russe des Affaires étrangères Sergueï Lavrov", "the two foreign ministers". */
export function officePhrase(scan: PhraseScan, hit: Hit): Draftee | null {
  const plural = entryOf(hit, 'office')!.plural
  const left = reachLeft(scan, hit.first, plural)
  const title = titleAt(scan, hit, left)
  if (!title) return null
  const first = withDeterminer(scan, left)
  const determiner = first < left ? scan.tokens.norm[first] : ''
  const honorific = entryOf(scan.hitOver[first - 1], 'honorific')
  const named = plural ? null : nameAfter(scan, title, determiner !== '')
  const base = {
    // "Monsieur le Premier ministre"
    first: honorific && !scan.taken[first - 1] && first > scan.first ? scan.hitOver[first - 1]!.first : first,
    kind: 'person' as const,
    head: title.head,
    officeId: title.officeId,
    definite: determiner === '' ? !isLoose(title.officeId) : !isIndefinite(scan, first),
  }
  if (named) {
    const appended = apposition(scan, named.last)
    const states = [...new Set([...title.states, ...named.states, ...(appended?.states ?? [])])]
    return blank({
      ...base,
      last: appended?.last ?? named.last,
      form: 'name',
      name: named.name,
      office: [left, named.titleEnd],
      states,
      body: title.body,
      also: [...named.also, ...(appended ? [appended.head, appended.officeId, ...appended.also] : [])],
      gender: named.gender ?? title.gender ?? scan.rules.genders[determiner] ?? null,
      rule: 'read/name/office-name',
    })
  }
  const owner = plural ? ownerAfter(scan, title.last, title.states.length > 0, title.last === hit.last) : null
  return blank({
    ...base,
    last: owner?.last ?? title.last,
    form: scan.rules.possessives.has(determiner) ? 'description' : 'title',
    office: [left, owner?.last ?? title.last],
    states: [...title.states, ...(owner?.states ?? [])],
    body: title.body ?? owner?.body ?? null,
    plural,
    gender: title.gender ?? (plural ? null : (scan.rules.genders[determiner] ?? null)),
    rule: 'read/name/office',
  })
}
