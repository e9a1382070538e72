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
  /** State behind a folded name or adjective. */
  stateOf(fold: string): string | undefined
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
    if ((rules.portfolios.has(norm) || rules.portfolioAdjectives.has(norm)) && !norm.startsWith('affai'))
      words.push(norm)
  }
  return words
}

/**
 * An office as printed, without the adjective of nationality beside its head or the state that owns it: "Turkey's
 * ambassador in Athens". States further in belong to it: "président du Parlement arménien".
 */
export function officeText(naming: Naming, [first, last]: readonly [number, number]): string {
  const { tokens, rules } = naming
  if (rules.headFirst) {
    for (let at = first + 1; at < last && !opensComplement(naming, at); at++) {
      const hit = naming.hitAt[at]
      if (entryOf(hit, 'state')?.as !== 'adjective') continue
      let end = hit!.last
      while (
        rules.coordinators.has(tokens.norm[end] ?? '') &&
        entryOf(naming.hitAt[end + 1], 'state')?.as === 'adjective'
      )
        end = naming.hitAt[end + 1]!.last
      const rest = end < last ? ` ${printed(naming, end, last)}` : ''
      return `${printed(naming, first, at)}${rest.replace(/^ ,/, ',')}`
    }
    return printed(naming, first, last)
  }
  let from = first
  for (let end = ownerEnd(naming, from); end > from && end < last; end = ownerEnd(naming, from)) from = end
  return printed(naming, from, last)
}

/** "du Parlement", "de la défense"; but not "d'État", which is one with its noun. */
function opensComplement({ tokens, rules }: Naming, at: number): boolean {
  const norm = tokens.norm[at]
  return (
    rules.of.has(norm) &&
    (rules.articles.has(norm) || rules.determined.has(norm) || rules.articles.has(tokens.norm[at + 1] ?? ''))
  )
}

/** The end of the state, or of a coordinator between two, that stands before an English head; the token itself if none does. */
function ownerEnd({ tokens, rules, hitAt, stateOf }: Naming, at: number): number {
  if (rules.coordinators.has(tokens.norm[at])) return at + 1
  const hit = hitAt[at]
  const end = entryOf(hit, 'state') ? hit!.last : stateOf(tokens.fold[at]) ? at + 1 : at
  return end > at && isPossessiveMark(tokens.norm[end] ?? '') ? end + 1 : end
}

/** The office of one of several holders: "ministres des Affaires étrangères" gives "ministre des Affaires étrangères". */
export const singularOffice = (naming: Naming, office: readonly [number, number]): string =>
  naming.rules.headFirst
    ? officeText(naming, office).replace(/^([\p{L}-]+)s\b/u, '$1')
    : officeText(naming, office).replace(/\b(\p{L}{4,})s(?= of\b| for\b|$)/u, '$1')
