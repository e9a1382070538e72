/** How the letters of a form stand before a script edits them. */
export const Casing = {
  Lower: 0, // all letters made small
  Keep: 1,
  Title: 2, // the first letter kept, the others made small
  Raise: 3, // the first letter made a capital, the others kept
} as const

/**
 * What turns a form into its lemma (edit scripts after Chrupała 2006): the form's letters put in `casing`, `cut` of them taken
 * off the end, `add` put there. A script with `cut` = `WHOLE` gives `add` itself.
 */
export interface LemmaScript {
  readonly casing: number
  readonly cut: number
  readonly add: string
}

/** `cut` of a script that takes nothing over from the form. */
export const WHOLE = 255

/** How many kinds of forms `caseOf` tells apart. */
export const CASES = 4

/** Capitals up to this length are likelier an abbreviation than a word in capitals. */
const SHORT = 4

/**
 * Of a form: 0 if it begins with a small letter or none, 1 with a capital, 2 if all of its letters, two or more, are capitals, 3 if so and
 * the form is short.
 */
export const caseOf = (form: string): 0 | 1 | 2 | 3 => {
  const first = form.charCodeAt(0)
  if (first >= 97 && first <= 122) return 0
  if (form.charAt(0) === form.charAt(0).toLowerCase()) return 0
  if (form.length === 1 || form !== form.toUpperCase()) return 1
  for (let at = 1; at < form.length; at++) if (form[at] !== form[at]!.toLowerCase()) return form.length > SHORT ? 2 : 3
  return 1
}

/** The form with plain apostrophes, its letters in a casing. */
export const cased = (form: string, casing: number): string => {
  const plain = form.includes('’') ? form.replaceAll('’', "'") : form
  if (casing === Casing.Keep) return plain
  if (casing === Casing.Lower) return plain.toLowerCase()
  if (casing === Casing.Title) return plain.slice(0, 1) + plain.slice(1).toLowerCase()
  return plain.slice(0, 1).toUpperCase() + plain.slice(1)
}

/** The lemma of a form by a script. A form too short for the script is its own lemma. */
export const applyScript = (form: string, { casing, cut, add }: LemmaScript): string => {
  if (cut === WHOLE) return add
  const base = cased(form, casing)
  if (cut === 0) return base + add
  return cut < base.length || (cut === base.length && add !== '') ? base.slice(0, base.length - cut) + add : base
}

const shared = (one: string, other: string): number => {
  const end = Math.min(one.length, other.length)
  let at = 0
  while (at < end && one[at] === other[at]) at++
  return at
}

/** The script that keeps most of the form: of casings that keep as much, the first of lower, kept, title, raised. */
export const scriptFor = (form: string, lemma: string): LemmaScript => {
  let best: LemmaScript = { casing: Casing.Lower, cut: WHOLE, add: lemma }
  let most = 0
  for (const casing of [Casing.Lower, Casing.Keep, Casing.Title, Casing.Raise]) {
    const base = cased(form, casing)
    const same = shared(base, lemma)
    if (same <= most || base.length - same >= WHOLE) continue
    most = same
    best = { casing, cut: base.length - same, add: lemma.slice(same) }
  }
  return best
}
