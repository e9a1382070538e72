import { STATES, type StateRow, stateByCode } from '../../atlas/index.ts'
import { Fault } from '../../record/faults.ts'
import { foldName } from '../fold.ts'
import { type Form, nearest } from './near.ts'

/** How many that may have been meant a fault names. */
const NAMED = 5

const byForm: ReadonlyMap<string, ReadonlySet<StateRow>> = (() => {
  const found = new Map<string, Set<StateRow>>()
  for (const { form, of } of formsOfStates()) {
    const folded = foldName(form)
    const rows = found.get(folded) ?? new Set()
    // "Corée" is told of both: a form that may mean another state names it.
    const others = of.ambiguous?.[form]?.match(/^state: ([A-Z]{3})/)
    const other = others && stateByCode(others[1]!)
    found.set(folded, other ? rows.add(of).add(other) : rows.add(of))
  }
  return found
})()

function* formsOfStates(): Generator<Form<StateRow>> {
  for (const row of STATES) {
    for (const language of ['fr', 'en'] as const) {
      yield { form: row[language].name, of: row }
      for (const form of row[language].also) yield { form, of: row }
    }
  }
}

/** The alpha-3 code of a state by code (alpha-3, alpha-2) or name in French or English; null where none or several have it. */
export function findState(asked: string): string | null {
  const code = asked.trim().toUpperCase()
  const byCode = stateByCode(code) ?? STATES.find((row) => row.alpha2 === code)
  if (byCode) return byCode.code
  const folded = foldName(asked)
  const rows = byForm.get(folded) ?? byForm.get(withoutArticle(folded))
  return rows?.size === 1 ? [...rows][0]!.code : null
}

const withoutArticle = (folded: string): string => folded.replace(/^(?:la|le|les|l|the) /, '')

/**
 * The same, where there must be one.
 * @throws Fault CHY050 with those that may have been meant
 */
export function stateNamed(asked: string): string {
  const code = findState(asked)
  if (code !== null) return code
  const several = byForm.get(foldName(asked))
  const near = several ? [...several] : nearest(asked, formsOfStates(), NAMED)
  throw new Fault(
    'CHY050',
    told(
      asked,
      near.map(({ code: one, fr, en }) => `${one} ${fr.name} / ${en.name}`),
    ),
  )
}

/** The words of a fault: what was asked, and what is near it. */
export const told = (asked: string, near: readonly string[]): string =>
  `“${asked}”${near.length ? ` → ${near.join(' · ')}` : ''}`
