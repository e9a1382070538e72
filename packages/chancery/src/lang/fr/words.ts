import type { WordRules } from '../../parse/word-rules.ts'
import { contractionBias, contractionWeights } from './contractions.ts'

const weights: ReadonlyMap<string, number> = new Map(
  contractionWeights.flatMap(([weight, features]) => features.split('|').map((feature) => [feature, weight] as const)),
)

/** What French tells of its words, after the treebanks UD French Sequoia, GSD and FQB. */
export const frWords: WordRules = {
  contractions: new Map([
    ['au', ['à', 'le']], ['aux', ['à', 'les']], ['auquel', ['à', 'lequel']], ['auxquels', ['à', 'lesquels']], ['auxquelles', ['à', 'lesquelles']],
    ['duquel', ['de', 'lequel']], ['desquels', ['de', 'lesquels']], ['desquelles', ['de', 'lesquelles']],
  ]),
  doubtful: { forms: new Map([['du', ['de', 'le']], ['des', ['de', 'les']]]), bias: contractionBias, weights },
  endings: [],
  keptEndings: new Set(),
  finalStop: true,
  cuts: [
    { id: 'deictic', pattern: /^((?!cel|ceux|jusqu|par-|là|ci|voi)\p{L}{3,})([-‐‑](?:là|ci))$/iu },
    { id: 'hour', pattern: /^(\d{1,2})(h)(\d\d)?$/i },
    { id: 'measure', pattern: /^(\d[\d.,]*)(km|kg|cm|mm|m|g|mg|ml|l|km²|m²|ha|mw|kw)$/i },
  ],
  units: [
    { id: 'l-on', opens: 'lL', pattern: /l['’]on(?![\p{L}\p{N}'’])/iuy },
    { id: 'degrees', opens: '°', pattern: /°[CF](?!\p{L})/uy },
    { id: 'roman-pair', opens: 'IVX', pattern: /[IVX]{1,5}[ab]?\/[IVX]{1,5}[ab]?(?![\p{L}\p{N}])/uy },
    { id: 'per', opens: 'kmKM', pattern: /k?m\/[hs](?![\p{L}\p{N}])/iuy },
    { id: 'genitive', opens: "'’", pattern: /['’]s(?![\p{L}\p{N}])/uy },
    { id: 'newsgroup', opens: 'abcdefghijklmnopqrstuvwxyz', pattern: /[a-z]{2,12}(?:\.[a-z]{2,20}){2,5}(?![\p{L}\p{N}.@])/uy },
    { id: 'plus-minus', opens: '+', pattern: /\+\/-/y },
    { id: 'optional-ending', opens: 'abcdefghijklmnopqrstuvwxyzéèêàâîôûç', pattern: /\p{L}{2,20}\((?:e|s|es|ne|x)\)(?!\p{L})/uy },
  ],
}
