import type { Standing } from './judgements.ts'

const byPerson = (one: Standing): boolean => one.signed.startsWith('person:')

/**
 * Joins what is judged the same, the surest first, and never two that are judged different, not even by way of a third. A person's
 * judgement of two outweighs any rule's.
 * @param labels two ids of one label are never joined
 * @returns each id with the least id of its group
 */
export function join(
  ids: readonly string[],
  judgements: readonly Standing[],
  labels: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const parent = new Map(ids.map((id) => [id, id]))
  const labelled = new Map(ids.map((id) => [id, new Set(labels.has(id) ? [labels.get(id)!] : [])]))
  const members = new Map(ids.map((id) => [id, [id]]))
  const find = (id: string): string => {
    let root = id
    while (parent.get(root) !== root) root = parent.get(root)!
    for (let at = id; at !== root; ) {
      const up = parent.get(at)!
      parent.set(at, root)
      at = up
    }
    return root
  }
  const pair = ({ left, right }: Standing): string => `${left} ${right}`
  const decided = new Set(judgements.filter((one) => byPerson(one) && one.verdict !== 'unsure').map(pair))
  const counts = judgements.filter((one) => byPerson(one) || !decided.has(pair(one)))

  const apart = new Map<string, Set<string>>()
  for (const one of counts) {
    if (one.verdict !== 'negative') continue
    for (const [a, b] of [
      [one.left, one.right],
      [one.right, one.left],
    ] as const) {
      const set = apart.get(a) ?? new Set()
      apart.set(a, set.add(b))
    }
  }
  const joins = counts
    .filter((one) => one.verdict === 'positive' && parent.has(one.left) && parent.has(one.right))
    .sort(
      (a, b) =>
        Number(byPerson(b)) - Number(byPerson(a)) || (b.score ?? 1) - (a.score ?? 1) || (pair(a) < pair(b) ? -1 : 1),
    )
  for (const one of joins) {
    const [a, b] = [find(one.left), find(one.right)]
    if (a === b) continue
    const [few, many] = members.get(a)!.length <= members.get(b)!.length ? [a, b] : [b, a]
    if ([...labelled.get(few)!].some((label) => labelled.get(many)!.has(label))) continue
    const forbidden = members
      .get(few)!
      .some((id) => [...(apart.get(id) ?? [])].some((other) => parent.has(other) && find(other) === many))
    if (forbidden) continue
    const [root, child] = a < b ? [a, b] : [b, a]
    parent.set(child, root)
    members.set(root, [...members.get(root)!, ...members.get(child)!])
    members.delete(child)
    for (const label of labelled.get(child)!) labelled.get(root)!.add(label)
  }
  return new Map(ids.map((id) => [id, find(id)]))
}
