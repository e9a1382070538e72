import { OFFICES } from '../../atlas/index.ts'
import { foldName } from '../fold.ts'

// A person whom a text does not name goes by what it calls them: "the Russian defence minister", "senior officials". Such words mean
// another in the next dispatch. And where an office stands before a name, the name is what follows it.

/** Surnames too: Pope, King, Prince, Bishop; and words of what an office is of. */
const SURNAMES = new Set(
  'pope king prince bishop dean marshal judge page major sage united nations states unies europe wales'.split(' '),
)
/** What is said of unnamed persons besides offices. */
const OTHERS =
  'official officials counterpart counterparts representative representatives delegation delegations people homologue homologues responsable responsables delegue delegues'.split(
    ' ',
  )
/** Small words that stand inside names. */
const INSIDE = new Set(
  'de du da do dos das del della di la le les van von der den ten ter bin ben ibn bint al el as ad ar ash an ou ould abu abou y e i zu'.split(
    ' ',
  ),
)

let words: ReadonlySet<string> | null = null

/** The words of all offices of the atlas, in base letters. */
function officeWords(): ReadonlySet<string> {
  if (words) return words
  const found = new Set(OTHERS)
  for (const { fr, en } of OFFICES)
    for (const form of [...fr.singular, ...fr.plural, ...en.singular, ...en.plural])
      for (const word of foldName(form).split(' ')) if (word.length > 3 && !SURNAMES.has(word)) found.add(word)
  words = found
  return words
}

const WORD = /[\p{L}\p{N}'’.-]+/gu
const SMALL = /^\p{Ll}/u

/**
 * The words of a person's own name, as printed: an office before it is left out. Empty where the person is only described.
 * "Secretary of State" has none; "Special Envoy John Kerry" has two.
 */
export function ownName(name: string): string[] {
  const all = [...name.matchAll(WORD)].map(([word]) => word)
  let last = -1
  let office = false
  all.forEach((word, k) => {
    const folded = foldName(word)
    const named = officeWords().has(folded)
    if (named || (SMALL.test(word) && !INSIDE.has(folded.split(' ')[0] ?? ''))) {
      last = k
      office = named
    }
  })
  const rest = all.slice(last + 1)
  if (last < 0) return rest
  // After "of" or "for" comes first what the office is of: "for Climate John Kerry", "of the United States", "Abdullah II of Jordan".
  if (office) return rest
  return rest.length >= 3 ? rest : officeWords().has(foldName(all[0]!)) || SMALL.test(all[0]!) ? [] : all.slice(0, last)
}
