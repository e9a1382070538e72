import type { WordRules } from '../parse/word-rules.ts'
import type { SplitRules } from '../text/text.ts'
import type { Calendar } from './calendar.ts'
import type { CueRow } from './cue.ts'
import type { InstrumentRules } from './document.ts'
import type { VerbGrammar } from './grammar.ts'
import type { Paradigms } from './inflect.ts'
import type { LayoutRow } from './layout.ts'
import type { ModalRow, StatusWords } from './modal.ts'
import type { NominalRules } from './nominal.ts'
import type { PhraseRules } from './phrase.ts'
import type { PredicateRow } from './predicate.ts'
import type { SpeechRules } from './speech.ts'
import type { TreeRow } from './tree.ts'
import type { VerbRow } from './verb.ts'

/** Everything that the reader knows about one language. Data only: a new language is a new value of this type. */
export interface Language {
  /** ISO 639-1. */
  readonly code: 'fr' | 'en'
  /** Common words that no other language has: enough of them make a text certain to be in this one. */
  readonly markers: ReadonlySet<string>
  /** Its commonest other words, which other languages may have too: with the markers about a third of any text. */
  readonly common: ReadonlySet<string>
  readonly splitting: SplitRules
  /** Its words as treebanks see them. */
  readonly words: WordRules
  readonly layout: readonly LayoutRow[]
  readonly dateline: RegExp
  readonly phrase: PhraseRules
  readonly grammar: VerbGrammar
  readonly paradigms: Paradigms
  readonly verbs: readonly VerbRow[]
  readonly calendar: Calendar
  readonly cues: readonly CueRow[]
  readonly speech: SpeechRules
  readonly modals: readonly ModalRow[]
  readonly statusWords: StatusWords
  readonly predicates: readonly PredicateRow[]
  readonly nominal: NominalRules
  readonly trees: readonly TreeRow[]
  readonly document: InstrumentRules
}
