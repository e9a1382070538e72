import type { VerbLookup } from '../../lang/conjugation.ts'
import type { Language } from '../../lang/language.ts'
import { FormMemo } from '../../text/form-memo.ts'
import type { Tokens } from '../../text/text.ts'

/** Classes of words that voice and act ask for, as bits: one form may belong to several. */
export const Word = {
  Article: 0x1,
  Determiner: 0x2,
  Preposition: 0x4,
  Coordinator: 0x8,
  Subordinator: 0x10,
  Relative: 0x20,
  Adverb: 0x40,
  Of: 0x80,
  Through: 0x100,
  /** A form of a verb that may report, and of one that may tell an act. */
  Reports: 0x200,
  Complementizer: 0x400,
  InfinitiveMark: 0x800,
  Breaker: 0x1000,
  To: 0x2000,
  /** What may begin a preposition of saying: selon, according. */
  Source: 0x4000,
  Tells: 0x8000,
  /** A word of time: jeudi, week. */
  Time: 0x10000,
  /** What a word of time may have in front of it: the, last. */
  BeforeTime: 0x20000,
  /** An adverb or word of time that may stand between a cue and its content. */
  Light: 0x40000,
  /** An adverb by its ending, unless it is someone's name. */
  Manner: 0x80000,
  /** A noun for someone who may speak without a name. */
  Speaker: 0x100000,
  /** An article, determiner or pronoun: what opens a noun phrase. */
  Opens: 0x200000,
  Mark: 0x400000,
  DoubleMark: 0x800000,
  /** Punctuation that is no part of a content when it stands at its edge. */
  Edge: 0x1000000,
  /** The preposition of a place, contractions undone. */
  Place: 0x2000000,
  /** A word that names a slot of some predicate, contractions undone. */
  Slot: 0x4000000,
  /** The first word of some predicate's object, of what must come later, or of a particle (a cue's too) or exception; contractions undone. */
  Object: 0x8000000,
  Later: 0x10000000,
  Particle: 0x20000000,
  /** What may begin a noun that tells an act: visite, joint statement. */
  Nominal: 0x40000000,
} as const

const MARKS = new Set(['"', '«', '»', '“', '”', '„', '‟', '‹', '›', '‘', '’', "''", '``', '<<', '>>', "'"])
const DOUBLE = new Set(['"', '«', '»', '“', '”', '„', "''", '``'])
const EDGES = new Set([',', '.', ';', ':', '!', '?', '…', '...', '–', '—', '-', '--', '*', '**', '(', '[', '_'])

/** The first words of phrases, parted as the text is: at blanks and after apostrophes. */
const firstWords = (lists: Iterable<readonly string[] | undefined>): ReadonlySet<string> => {
  const first = new Set<string>()
  for (const list of lists)
    for (const phrase of list ?? []) first.add(phrase.replaceAll("'", "' ").trim().split(' ')[0]!)
  return first
}

/** What a compiled language knows of a token's form beside the lists of its words. */
export interface FormLexicons {
  readonly forms: VerbLookup
  /** Rows by lemma. */
  readonly cues: ReadonlyMap<string, unknown>
  readonly predicates: ReadonlyMap<string, unknown>
  readonly nominals: { mayBegin(tokens: Tokens, at: number): boolean }
  readonly prepositionCues: { mayBegin(tokens: Tokens, at: number): boolean }
}

/** The classes of every form, worked out when a text first holds it. */
export function tellingWords(language: Language, lexicons: FormLexicons): FormMemo {
  const { phrase, speech, predicates, cues } = language
  const contractions = new Map(Object.entries(phrase.contractions))
  const own: readonly (readonly [number, ReadonlySet<string>])[] = [
    [Word.Article, phrase.articles],
    [Word.Determiner, phrase.determiners],
    [Word.Preposition, phrase.prepositions],
    [Word.Coordinator, phrase.coordinators],
    [Word.Subordinator, phrase.subordinators],
    [Word.Relative, phrase.relatives],
    [Word.Adverb, phrase.adverbs],
    [Word.Of, phrase.of],
    [Word.Through, speech.through],
    [Word.Complementizer, speech.complementizers],
    [Word.InfinitiveMark, speech.infinitiveMarks],
    [Word.Breaker, speech.breakers],
    [Word.To, speech.to],
    [Word.Time, speech.times],
    [Word.Speaker, speech.people],
    [Word.Speaker, speech.bodies],
    [Word.Opens, phrase.articles],
    [Word.Opens, phrase.determiners],
    [Word.Opens, phrase.firstPersons],
    [Word.Opens, new Set(Object.keys(phrase.pronouns))],
    [Word.Mark, MARKS],
    [Word.DoubleMark, DOUBLE],
    [Word.Edge, EDGES],
  ]
  const undone: readonly (readonly [number, ReadonlySet<string>])[] = [
    [Word.Place, phrase.at],
    [Word.Slot, new Set(predicates.flatMap((row) => Object.keys(row.roles)))],
    [Word.Object, firstWords(predicates.map((row) => row.object))],
    [Word.Later, firstWords(predicates.map((row) => row.later))],
    [Word.Particle, firstWords(predicates.flatMap((row) => [row.particle, row.except]))],
    [Word.Particle, new Set(cues.flatMap((row) => row.particle ?? []).map((particle) => particle.split(' ')[0]!))],
  ]
  return new FormMemo((tokens, at) => {
    const norm = tokens.norm[at]!
    const held = contractions.get(norm) ?? norm
    let classes = 0
    for (const [word, forms] of own) if (forms.has(norm)) classes |= word
    for (const [word, forms] of undone) if (forms.has(norm) || forms.has(held)) classes |= word
    const readings = lexicons.forms.get(norm)
    for (const { lemma } of readings ?? []) {
      if (lexicons.cues.has(lemma)) classes |= Word.Reports
      if (lexicons.predicates.has(lemma)) classes |= Word.Tells
    }
    if (lexicons.nominals.mayBegin(tokens, at)) classes |= Word.Nominal
    if (lexicons.prepositionCues.mayBegin(tokens, at)) classes |= Word.Source
    // "how long", "when": what opens a question is no light word
    if (speech.interrogatives.has(norm)) return classes
    if (classes & (Word.Adverb | Word.Time)) classes |= Word.Light
    if (classes & (Word.Article | Word.Determiner) || norm === 'last' || norm === 'next') classes |= Word.BeforeTime
    if (norm.length > 5 && speech.manner.test(norm) && !readings) classes |= Word.Manner
    return classes
  })
}

/** Room for look-ups right before and behind the text. */
const MARGIN = 4

/** The word classes of one text, token by token; none outside the text. */
export class Words {
  private readonly classes: Int32Array

  constructor(memo: FormMemo, tokens: Tokens) {
    const classes = new Int32Array(tokens.length + 2 * MARGIN)
    for (let at = 0; at < tokens.length; at++) classes[at + MARGIN] = memo.at(tokens, at)
    this.classes = classes
  }

  /** Whether a token belongs to one of some classes. */
  is(token: number, classes: number): boolean {
    return (this.classes[token + MARGIN]! & classes) !== 0
  }

  /** The first token from `from` on that belongs to one of some classes; `to` if none does before it. */
  next(from: number, to: number, classes: number): number {
    let at = from
    while (at < to && (this.classes[at + MARGIN]! & classes) === 0) at++
    return at
  }
}
