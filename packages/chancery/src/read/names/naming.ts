import type { PhraseRules } from '../../lang/phrase.ts'
import { Shape, type Tokens } from '../../text/text.ts'
import { Phrasal } from '../word-classes.ts'
import { entryOf, type Hit } from './entries.ts'
import type { Mention } from './mention.ts'
import { isPossessiveMark } from './phrase.ts'

/** What resolution asks of the text, the language and the atlas. */
export interface Naming {
  readonly tokens: Tokens
  /** Classes of each token: flags of `Phrasal`. */
  readonly phrasal: Int32Array
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
export function foldedWords({ tokens, phrasal }: Naming, first: number, last: number): string[] {
  const words: string[] = []
  for (let at = first; at < last; at++) {
    if (!(tokens.shape[at] & (Shape.Word | Shape.Number)) || phrasal[at] & Phrasal.Article) continue
    const fold = tokens.fold[at]
    if (!fold.endsWith('.')) words.push(fold.charAt(2) === '-' && PREFIX.test(fold) ? fold.slice(3) : fold)
  }
  return words
}

/** The characters of a run of tokens. */
export const printed = ({ tokens }: Naming, first: number, last: number): string =>
  tokens.raw.slice(tokens.start[first], tokens.end[last - 1])

/** The phrase without its article. */
export function description(naming: Naming, mention: Mention): string {
  let { first } = mention
  while (first < mention.last - 1 && naming.phrasal[first] & Phrasal.Article) first++
  return printed(naming, first, mention.last)
}

/** A description's look-up key: its folded words. */
export const keyOf = (naming: Naming, mention: Mention): string =>
  foldedWords(naming, mention.first, mention.last).join(' ')

/** The words that tell a minister's portfolio: "défense", "foreign"; [] for a bare "ministre". */
export function portfolioOf({ tokens, phrasal }: Naming, [first, last]: readonly [number, number]): string[] {
  const words: string[] = []
  for (let at = first; at < last; at++) {
    if (phrasal[at] & (Phrasal.Portfolio | Phrasal.PortfolioAdjective) && !tokens.norm[at].startsWith('affai'))
      words.push(tokens.norm[at])
  }
  return words
}

/**
 * An office as printed, without the adjective of nationality beside its head or the state that owns it: "Turkey's
 * ambassador in Athens". States further in belong to it: "président du Parlement arménien".
 */
export function officeText(naming: Naming, [first, last]: readonly [number, number]): string {
  const { phrasal } = naming
  if (naming.rules.headFirst) {
    for (let at = first + 1; at < last && !opensComplement(naming, at); at++) {
      const hit = naming.hitAt[at]
      if (entryOf(hit, 'state')?.as !== 'adjective') continue
      let end = hit!.last
      while (phrasal[end] & Phrasal.Coordinator && entryOf(naming.hitAt[end + 1], 'state')?.as === 'adjective')
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
function opensComplement({ tokens, phrasal, rules }: Naming, at: number): boolean {
  if (!(phrasal[at] & Phrasal.Of)) return false
  return ((phrasal[at] | phrasal[at + 1]) & Phrasal.Article) !== 0 || rules.determined.has(tokens.norm[at])
}

/** The end of the state, or of a coordinator between two, that stands before an English head; the token itself if none does. */
function ownerEnd({ tokens, phrasal, hitAt, stateOf }: Naming, at: number): number {
  if (phrasal[at] & Phrasal.Coordinator) return at + 1
  const hit = hitAt[at]
  const end = entryOf(hit, 'state') ? hit!.last : stateOf(tokens.fold[at]) ? at + 1 : at
  return end > at && isPossessiveMark(tokens.norm[end] ?? '') ? end + 1 : end
}

/** The office of one of several holders: "ministres des Affaires étrangères" gives "ministre des Affaires étrangères". */
export const singularOffice = (naming: Naming, office: readonly [number, number]): string =>
  naming.rules.headFirst
    ? officeText(naming, office).replace(/^([\p{L}-]+)s\b/u, '$1')
    : officeText(naming, office).replace(/\b(\p{L}{4,})s(?= of\b| for\b|$)/u, '$1')
