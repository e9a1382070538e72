import type { Language } from '../lang/language.ts'
import { FormMemo } from '../text/form-memo.ts'
import type { Tokens } from '../text/text.ts'

/**
 * What a word may be in a noun phrase, as bit flags: the sets of `PhraseRules` that hold it. One number by word form
 * answers what would be a look-up in a set for each question.
 */
export const Phrasal = {
  Article: 0x1,
  Determiner: 0x2,
  Indefinite: 0x4,
  Demonstrative: 0x8,
  Possessive: 0x10,
  Quantity: 0x20,
  Of: 0x40,
  At: 0x80,
  By: 0x100,
  Preposition: 0x200,
  Contraction: 0x400,
  Coordinator: 0x800,
  Relative: 0x1000,
  Subordinator: 0x2000,
  TitleAdjective: 0x4000,
  Portfolio: 0x8000,
  PortfolioAdjective: 0x10000,
  Regional: 0x20000,
  PastMarker: 0x40000,
  NameParticle: 0x80000,
  Opener: 0x100000,
  Noun: 0x200000, // printed with a capital though it names no one
  BodyWord: 0x400000,
  Counterpart: 0x800000,
  Group: 0x1000000,
  People: 0x2000000,
  Adverb: 0x4000000, // of the list alone; `Verbal.Adverb` knows the ending too
  Pronoun: 0x8000000,
  FirstPerson: 0x10000000, // "I", "I'm"
  Document: 0x20000000, // an instrument's or document's noun
  Prefixed: 0x40000000, // "al-Assad": a name that begins with an article in lower case
} as const

/** What a word may be in or beside a verb group, as bit flags: the sets of `VerbGrammar` that hold it, and a few signs. */
export const Verbal = {
  Negation: 0x1,
  WeakNegation: 0x2,
  NegativeWord: 0x4,
  Clitic: 0x8,
  Reflexive: 0x10,
  Subject: 0x20, // a pronoun or another word that can only be a subject
  Adverb: 0x40, // by list or by ending
  Light: 0x80, // an adverb or another word that may stand inside a group
  NounMark: 0x100,
  NounForm: 0x200,
  InfinitiveMark: 0x400,
  Without: 0x800,
  After: 0x1000,
  Before: 0x2000,
  Hypothesis: 0x4000,
  Doubt: 0x8000,
  Hearsay: 0x10000,
  Been: 0x20000,
  ParticipleTime: 0x40000,
  Comma: 0x80000,
  Stop: 0x100000, // a comma, semicolon or colon
  Closing: 0x200000, // a comma, or a mark that closes a quotation or bracket
  Aside: 0x400000, // a comma, a dash, or a quotation mark after which a past tense goes on
  Opening: 0x800000, // begins with a quotation mark, bracket, colon or dash, after which any word may have a capital
  Long: 0x1000000, // four characters or more
  Quote: 0x4000000, // opens a quotation
  Plain: 0x2000000, // a verb form that is no noun and hangs on none
  Singular: 0x4000000, // an auxiliary that has a singular subject
} as const

/** How many marks words have: a power of two, many times the number of capitalised words in a common text. */
export const MARKS = 1024

/** The classes of a language's words by form, made ready once. */
export interface WordClasses {
  readonly phrasal: FormMemo
  readonly verbal: FormMemo
  /** A number below `MARKS` that words of one fold share with few others. */
  readonly mark: FormMemo
  /** Whether a word is a compound of names that the atlas knows ("U.S.-Japan"): one of `Compound`. */
  readonly compound: FormMemo
}

/** The classes of a text's words, token by token: flags of `Phrasal` and of `Verbal`; none before and after the text. */
export interface ClassedWords {
  readonly phrasal: Int32Array
  readonly verbal: Int32Array
}

/** Kinds of compounds: of a state or with a common second part, or of an abbreviation in capitals. */
export const Compound = { None: 0, Known: 1, Acronym: 2 } as const

const flagged = (classes: readonly (readonly [flag: number, words: Iterable<string>])[]): Map<string, number> => {
  const flags = new Map<string, number>()
  for (const [flag, words] of classes) for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag)
  return flags
}

const phrasalOf = ({ phrase, document }: Language): Map<string, number> =>
  flagged([
    [Phrasal.Article, phrase.articles],
    [Phrasal.Determiner, phrase.determiners],
    [Phrasal.Indefinite, phrase.indefinites],
    [Phrasal.Demonstrative, phrase.demonstratives],
    [Phrasal.Possessive, phrase.possessives],
    [Phrasal.Quantity, phrase.quantities],
    [Phrasal.Of, phrase.of],
    [Phrasal.At, phrase.at],
    [Phrasal.By, phrase.by],
    [Phrasal.Preposition, phrase.prepositions],
    [Phrasal.Contraction, Object.keys(phrase.contractions)],
    [Phrasal.Coordinator, phrase.coordinators],
    [Phrasal.Relative, phrase.relatives],
    [Phrasal.Subordinator, phrase.subordinators],
    [Phrasal.TitleAdjective, phrase.titleAdjectives],
    [Phrasal.Portfolio, phrase.portfolios],
    [Phrasal.PortfolioAdjective, phrase.portfolioAdjectives],
    [Phrasal.Regional, phrase.regionals],
    [Phrasal.PastMarker, phrase.pastMarkers],
    [Phrasal.NameParticle, phrase.nameParticles],
    [Phrasal.Opener, phrase.openers],
    [Phrasal.Noun, phrase.nouns],
    [Phrasal.BodyWord, phrase.bodyWords],
    [Phrasal.Counterpart, phrase.counterparts],
    [Phrasal.Group, phrase.groups],
    [Phrasal.People, phrase.people],
    [Phrasal.Adverb, phrase.adverbs],
    [Phrasal.Pronoun, Object.keys(phrase.pronouns)],
    [Phrasal.FirstPerson, phrase.firstPersons],
    [Phrasal.Document, Object.keys(document.instruments)],
    [Phrasal.Document, Object.keys(document.measures)],
    [Phrasal.Document, Object.keys(document.documents)],
  ])

const verbalOf = ({ phrase, grammar }: Language): Map<string, number> =>
  flagged([
    [Verbal.Negation, grammar.negations],
    [Verbal.WeakNegation, grammar.weakNegations],
    [Verbal.NegativeWord, grammar.negativeWords],
    [Verbal.Clitic, grammar.clitics],
    [Verbal.Reflexive, grammar.reflexives],
    [Verbal.Subject, grammar.subjects],
    [Verbal.Subject, Object.keys(phrase.pronouns)],
    [Verbal.Adverb | Verbal.Light, phrase.adverbs],
    [Verbal.Light, grammar.lightWords],
    [Verbal.NounMark, grammar.nounMarks],
    [Verbal.NounForm, grammar.nounForms],
    [Verbal.InfinitiveMark, grammar.infinitiveMarks],
    [Verbal.Without, grammar.without],
    [Verbal.After, grammar.after],
    [Verbal.Before, grammar.before],
    [Verbal.Hypothesis, grammar.hypotheses],
    [Verbal.Doubt, grammar.doubts],
    [Verbal.Hearsay, grammar.hearsay],
    [Verbal.Been, grammar.been],
    [Verbal.ParticipleTime, grammar.participleTimes],
    [Verbal.Plain, grammar.plainVerbs],
    [Verbal.Singular, grammar.singulars],
    [Verbal.Comma, [',']],
    [Verbal.Quote, ['"', '«', '“']],
    [Verbal.Stop, [',', ';', ':']],
    [Verbal.Closing, [',', '"', '”', "'", '’', ')']],
    [Verbal.Aside, [',', '-', '--', '–', '—', '"', '”']],
  ])

/** Files a language's words by class. `stateOf`: the state behind a folded name or adjective. */
export function wordClassesOf(language: Language, stateOf: (fold: string) => string | undefined): WordClasses {
  const phrasal = phrasalOf(language)
  const verbal = verbalOf(language)
  const { firstPersons, suffixes } = language.phrase
  const { adverbEnding } = language.grammar
  const adverb = Verbal.Adverb | Verbal.Light
  return {
    phrasal: new FormMemo((tokens, at) => {
      const norm = tokens.norm[at]
      const contracted = norm.charAt(1) === "'" && firstPersons.has(norm.charAt(0))
      return (
        (phrasal.get(norm) ?? 0) |
        (contracted ? Phrasal.FirstPerson : 0) |
        (isPrefixed(tokens, at) ? Phrasal.Prefixed : 0)
      )
    }),
    verbal: new FormMemo(({ norm }, at) => {
      let flags = verbal.get(norm[at]) ?? 0
      if (OPENING.test(norm[at])) flags |= Verbal.Opening
      if (norm[at].length > 3) flags |= Verbal.Long
      return norm[at].length > 5 && norm[at].endsWith(adverbEnding) ? flags | adverb : flags
    }),
    mark: new FormMemo(({ fold }, at) => markOf(fold[at])),
    compound: new FormMemo((tokens, at) => compoundOf(tokens, at, suffixes, stateOf)),
  }
}

const markOf = (fold: string): number => {
  let hash = 0
  for (let at = 0; at < fold.length; at++) hash = (Math.imul(hash, 31) + fold.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 10)) & (MARKS - 1)
}

const OPENING = /^["«»“”„‹›‘’`:(-]/

const PREFIX = /^\p{Ll}{2,3}[-‐‑]\p{Lu}/u

const isPrefixed = ({ raw, start, end, norm }: Tokens, at: number): boolean =>
  (norm[at].charAt(2) === '-' || norm[at].charAt(3) === '-') && PREFIX.test(raw.slice(start[at], end[at]))

const ACRONYM = /^\p{Lu}[\p{Lu}.]+$/u

function compoundOf(
  { raw, start, norm, fold }: Tokens,
  at: number,
  suffixes: ReadonlySet<string>,
  stateOf: (fold: string) => string | undefined,
): number {
  const hyphen = norm[at].indexOf('-')
  if (hyphen <= 0) return Compound.None
  if (suffixes.has(norm[at].slice(hyphen + 1))) return Compound.Known
  const first = fold[at].slice(0, hyphen)
  if (stateOf(first) ?? stateOf(`${first}-`)) return Compound.Known
  return ACRONYM.test(raw.slice(start[at], start[at] + hyphen)) ? Compound.Acronym : Compound.None
}

/** Tells the classes of every word of a text. */
export function classWords({ phrasal, verbal }: WordClasses, tokens: Tokens): ClassedWords {
  const classed = { phrasal: new Int32Array(tokens.length + 1), verbal: new Int32Array(tokens.length + 1) }
  for (let at = 0; at < tokens.length; at++) {
    classed.phrasal[at] = phrasal.at(tokens, at)
    classed.verbal[at] = verbal.at(tokens, at)
  }
  return classed
}
