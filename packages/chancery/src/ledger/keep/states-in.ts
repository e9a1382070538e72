import { statesNamed } from '../../atlas/index.ts'

const WORD = /\p{Lu}[\p{L}\p{M}.]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu
const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Names of states by their first word, the longest first; those that may mean something else are left out. */
const forms: ReadonlyMap<
  string,
  ReadonlyMap<string, readonly { readonly form: string; readonly code: string }[]>
> = new Map(
  (['fr', 'en'] as const).map((language) => {
    const byWord = new Map<string, { form: string; code: string }[]>()
    for (const { form, row } of statesNamed(language)) {
      const [word] = form.match(WORD) ?? []
      if (word === undefined || !form.startsWith(word) || form in (row.ambiguous ?? {})) continue
      byWord.set(word, [...(byWord.get(word) ?? []), { form, code: row.code }])
    }
    for (const list of byWord.values()) list.sort((a, b) => b.form.length - a.form.length)
    return [language, byWord]
  }),
)

/** The states that a text names by a proper name of theirs, as alpha-3 codes, each once, in the order of the text. */
export function statesIn(text: string, language: string): string[] {
  const byWord = forms.get(language)
  if (!byWord) return []
  const found = new Set<string>()
  for (const match of text.matchAll(WORD)) {
    // "l'Allemagne" begins small; "L'Allemagne" at the head of a sentence does not.
    for (const at of [match.index, match.index + 2]) {
      const word = at === match.index ? match[0] : /^[LD]['’]/u.test(match[0]) ? match[0].slice(2) : null
      const held = (word === null ? undefined : (byWord.get(word) ?? byWord.get(word.replace(/\.$/, ''))))?.find(
        ({ form }) => text.startsWith(form, at) && !LETTER.test(text[at + form.length] ?? ''),
      )
      if (held) found.add(held.code)
    }
  }
  return [...found]
}
