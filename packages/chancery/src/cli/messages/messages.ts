import type { FaultCode } from '../../record/faults.ts'
import type { ActName, ActorKind, InstrumentKind, PartyRole, Status } from '../../record/reading.ts'
import { EN } from './en.ts'
import { FR } from './fr.ts'

/** Everything that the command says to a person, in one language. Every language has this shape. */
export interface Messages {
  readonly language: 'en' | 'fr'
  readonly quotes: readonly [open: string, close: string]
  readonly and: string
  /** Goes before a colon: nothing, or a narrow no-break space. */
  readonly colon: string
  readonly headings: Readonly<
    Record<'acts' | 'statements' | 'voices' | 'actors' | 'instruments' | 'dates' | 'warnings', string>
  >
  readonly acts: Readonly<Record<ActName, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly roles: Readonly<Record<PartyRole, (names: string) => string>>
  readonly actorKinds: Readonly<Record<ActorKind, string>>
  readonly instrumentKinds: Readonly<Record<InstrumentKind, string>>
  readonly languages: Readonly<Record<string, string>>
  readonly at: (place: string) => string
  readonly under: (instruments: string) => string
  readonly stage: (stage: string) => string
  readonly accordingTo: (chain: string) => string
  readonly citing: (voucher: string) => string
  readonly within: (statement: string) => string
  readonly to: (addressees: string) => string
  readonly undated: string
  readonly nobody: string
  /** For an act of which only others than its agent are told. */
  readonly noAgent: string
  readonly perhaps: (candidate: string, reason: string) => string
  readonly publishedOn: (date: string) => string
  readonly publishedText: (date: string) => string
  readonly publishedUnknown: string
  readonly credits: (credits: string) => string
  readonly nothingFound: string
  /** For a dispatch without a statement. */
  readonly nobodySpeaks: string
  /** The outlet of a dispatch that names none. */
  readonly thisDispatch: string
  readonly noNote: string
  readonly faults: Readonly<Record<FaultCode, { readonly title: string; readonly remedy: string }>>
  readonly error: string
  readonly warning: string
  readonly line: (n: number) => string
  readonly failed: (failed: number, read: number) => string
  readonly progress: (count: string, rate: string, left: string) => string
  readonly help: HelpTexts
}

/** The texts of `--help`. */
export interface HelpTexts {
  readonly program: string
  readonly examples: string
  readonly read: string
  readonly readMore: string
  readonly voice: string
  readonly voiceMore: string
  readonly explain: string
  readonly explainMore: string
  readonly parse: string
  readonly parseMore: string
  readonly files: string
  readonly options: Readonly<Record<OptionName, string>>
  readonly version: string
  readonly help: string
  readonly helpCommand: string
  /** Headings and messages that the argument parser writes in English, as [pattern, replacement]. */
  readonly parser: readonly (readonly [pattern: RegExp, replacement: string])[]
  readonly tryRead: (file: string) => string
}

export type OptionName =
  | 'jsonl'
  | 'json'
  | 'jsonRows'
  | 'published'
  | 'outlet'
  | 'language'
  | 'tree'
  | 'full'
  | 'ui'
  | 'noColor'

/** The messages of a language; English unless French is asked for. */
export function messagesFor(language: string | undefined): Messages {
  return language === 'fr' ? FR : EN
}

/** The environment variables that tell a person's language. */
export interface Locale {
  readonly LC_ALL?: string | undefined
  readonly LC_MESSAGES?: string | undefined
  readonly LANG?: string | undefined
}

/** The language of the person at the keyboard: `--ui` if given, else what the locale says. */
export function uiLanguage(argv: readonly string[], env: Locale): 'en' | 'fr' {
  const at = argv.findLastIndex((arg) => arg === '--ui' || arg.startsWith('--ui='))
  const asked = at < 0 ? undefined : argv[at].startsWith('--ui=') ? argv[at].slice(5) : argv[at + 1]
  const locale = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
  return /^fr(?![a-z])/i.test(locale) ? 'fr' : 'en'
}
