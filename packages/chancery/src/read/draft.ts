import type { SentenceParser } from '../parse/sentence-trees.ts'
import type { Dispatch } from '../record/dispatch.ts'
import type { DateExpression, Published, Warning } from '../record/reading.ts'
import type { SplitText } from '../text/text.ts'
import type { ActDraft } from './act/draft.ts'
import type { Clause, Syntax } from './clause/clauses.ts'
import type { Cleaned } from './clean/zones.ts'
import type { Compiled } from './compile.ts'
import type { Cast } from './names/cast.ts'
import type { Document, Documents } from './names/documents.ts'
import type { Hit } from './names/entries.ts'
import type { Mention } from './names/mention.ts'
import type { Antecedents } from './names/pronouns.ts'
import type { Trees } from './tree/trees.ts'
import type { StatementDraft } from './voice/draft.ts'
import type { Standing } from './voice/lasting.ts'
import type { Words } from './voice/words.ts'
import type { ClassedWords } from './word-classes.ts'

/** A reading in the making. Each stage fills the parts that it gives; a part is not there before its stage has run. */
export interface Draft {
  readonly dispatch: Dispatch
  readonly compiled: Compiled
  readonly warnings: Warning[]
  /** The parser of the dispatch's language, made when it is first asked for; null where there is none. */
  readonly parser: () => SentenceParser | null
  cleaned: Cleaned
  text: SplitText
  words: ClassedWords
  hitAt: (Hit | undefined)[]
  hitOver: (Hit | undefined)[]
  published: Published
  dates: DateExpression[]
  mentions: Mention[]
  clauses: Clause[]
  syntax: Syntax
  cast: Cast
  documentFinder: Documents
  documents: Document[]
  telling: Words
  antecedents: Antecedents
  trees: Trees
  statements: StatementDraft[]
  standing: Standing
  acts: ActDraft[]
}
