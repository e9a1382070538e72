import type { PhraseRules } from '../../lang/phrase.ts'
import { Shape, type Tokens } from '../../text/text.ts'
import { entryOf, type Hit } from './entries.ts'
import type { Mention } from './mention.ts'
import { isPossessiveMark } from './phrase.ts'

/** What resolution asks of the text, the language and the atlas. */
export interface Naming {
  readonly tokens: Tokens
  readonly rules: PhraseRules
  readonly hitAt: readonly (Hit | undefined)[]
  /** Name, kind and state of a body by its id. */
  body(id: string): { kind: 'organization' | 'group' | 'media'; name: string; state: string | null } | undefined
  stateName(code: string): string
}

/** The Arabic article joined to a name: el-Sadate. */
const PREFIX = /^(?:al|el|as|ad|an|ar|az|ul)-/

/** Words of a run, folded, without articles, initials and punctuation: what makes two names the same. */
export function foldedWords({ tokens, rules }: Naming, first: number, last: number): string[] {
  const words: string[] = []
  for (let at = first; at < last; at++) {
    if (!(tokens.shape[at] & (Shape.Word | Shape.Number)) || rules.articles.has(tokens.norm[at])) continue
    const fold = tokens.fold[at]
    if (!fold.endsWith('.')) words.push(PREFIX.test(fold) ? fold.slice(3) : fold)
  }
  return words
}

/** The characters of a run of tokens. */
export const printed = ({ tokens }: Naming, first: number, last: number): string =>
  tokens.raw.slice(tokens.start[first], tokens.end[last - 1])

/** The phrase without its article. */
export function description(naming: Naming, mention: Mention): string {
  let { first } = mention
  while (first < mention.last - 1 && naming.rules.articles.has(naming.tokens.norm[first])) first++
  return printed(naming, first, mention.last)
}

/** A description's look-up key: its folded words. */
export const keyOf = (naming: Naming, mention: Mention): string =>
  foldedWords(naming, mention.first, mention.last).join(' ')

/** The words that tell a minister's portfolio: "défense", "foreign"; [] for a bare "ministre". */
export function portfolioOf({ tokens, rules }: Naming, [first, last]: readonly [number, number]): string[] {
  const words: string[] = []
  for (let at = first; at < last; at++) {
    const norm = tokens.norm[at]
    if ((rules.portfolios.has(norm) || rules.portfolioAdjectives.has(norm)) && !norm.startsWith('affai')) words.push(norm)
  }
  return words
}

/** An office as printed, without a bare adjective of nationality or the state that owns it: "Turkey's ambassador in Athens". */
export function officeText(naming: Naming, [first, last]: readonly [number, number]): string {
  const { tokens, hitAt } = naming
  const parts: string[] = []
  let from = first
  for (let at = first; at < last; at++) {
    const hit = hitAt[at]
    const state = hit && hit.last <= last ? entryOf(hit, 'state') : undefined
    if (!state || !hit) continue
    const owns = isPossessiveMark(tokens.norm[hit.last] ?? '')
    const bare = state.as === 'adjective' || owns || (at === from && hit.last < last && !naming.rules.headFirst)
    if (!bare || last - first === hit.last - hit.first) continue
    if (at > from) parts.push(printed(naming, from, at))
    from = owns ? hit.last + 1 : hit.last
    at = from - 1
  }
  if (from < last) parts.push(printed(naming, from, last))
  return parts.join(' ').replace(/ ,/g, ',')
}
