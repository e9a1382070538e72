import { Shape, type Tokens } from '../text/text.ts'
import type { WordRules } from './word-rules.ts'

/** What becomes of a token, as far as its characters alone decide. */
export interface WordPlan {
  /** Where it is cut into tokens of their own: offsets from its start, ascending, without 0 and the length. */
  readonly cuts: readonly number[]
  /** Words of each piece where the piece is a multiword token: forms, in the case of the text. `null`: one word as it stands. */
  readonly words: readonly (readonly string[] | null)[]
  /** Whether `doubtful` decides. */
  readonly doubtful: boolean
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’ʼ＇´`‘]/g, "'")
    .replace(/[‐‑]/g, '-')

/** Gives the words of a contraction the case of the token: `Du` is `De le`, `AU` is `À le`. */
export const cased = (token: string, words: readonly string[]): string[] => {
  const first = words[0]!
  const capital = token[0] !== token[0]!.toLowerCase()
  if (!capital) return [...words]
  const all = token.length > 1 && token === token.toUpperCase()
  return [all ? first.toUpperCase() : first[0]!.toUpperCase() + first.slice(1), ...words.slice(1)]
}

/** Makes plans of tokens by a language's rules. */
export class WordPlanner {
  private readonly rules: WordRules

  constructor(rules: WordRules) {
    this.rules = rules
  }

  /** The plan of token `at`, or null if it is one word as it stands. */
  planOf(tokens: Tokens, at: number): WordPlan | null {
    const { rules } = this
    const shape = tokens.shape[at]!
    const norm = tokens.norm[at]!
    const token = tokens.raw.slice(tokens.start[at], tokens.end[at])
    if (rules.doubtful?.forms.has(norm)) return { cuts: [], words: [null], doubtful: true }
    const cuts = token.length > 200 ? [] : this.cutsOf(token, norm, shape)
    const pieces = cutAt(token, cuts)
    const words = pieces.map((piece) => this.wordsOf(piece))
    return cuts.length === 0 && words[0] === null ? null : { cuts, words, doubtful: false }
  }

  private cutsOf(token: string, norm: string, shape: number): number[] {
    for (const { pattern } of this.rules.cuts) {
      const match = pattern.exec(token)
      if (!match) continue
      const cuts: number[] = []
      let at = 0
      for (const group of match.slice(1)) {
        if (at > 0 && group) cuts.push(at)
        at += group?.length ?? 0
      }
      return cuts
    }
    return (shape & Shape.Word) !== 0 && norm.includes('-') ? this.hyphenCuts(plain(token)) : []
  }

  private hyphenCuts(token: string): number[] {
    const { hyphens } = this.rules
    if (!hyphens || hyphens.whole.has(token) || /[@/_\\]|^-|-$/.test(token)) return []
    if (hyphens.prefixes.has(token.slice(0, token.indexOf('-')))) {
      const next = token.indexOf('-', token.indexOf('-') + 1)
      return next < 0 ? [] : this.everyHyphen(token, next)
    }
    return this.everyHyphen(token, 0)
  }

  private everyHyphen(token: string, from: number): number[] {
    const cuts: number[] = []
    for (let at = token.indexOf('-', from); at >= 0; at = token.indexOf('-', at + 1)) cuts.push(at, at + 1)
    return cuts
  }

  private wordsOf(piece: string): string[] | null {
    const { contractions, endings, keptEndings } = this.rules
    const norm = plain(piece)
    const words = contractions.get(norm)
    if (words) return words.join('').length === piece.length ? divided(piece, words) : cased(piece, words)
    if (keptEndings.has(norm)) return null
    for (const ending of endings)
      if (norm.length > ending.length && norm.endsWith(ending)) {
        const cut = piece.length - ending.length
        return [piece.slice(0, cut), piece.slice(cut)]
      }
    return null
  }
}

/** A contraction whose words are its own letters keeps them as they are written: `CANNOT` is `CAN NOT`. */
const divided = (piece: string, words: readonly string[]): string[] => {
  let at = 0
  return words.map(({ length }) => piece.slice(at, (at += length)))
}

const cutAt = (token: string, cuts: readonly number[]): string[] =>
  [...cuts, token.length].map((end, i) => token.slice(i === 0 ? 0 : cuts[i - 1], end))
