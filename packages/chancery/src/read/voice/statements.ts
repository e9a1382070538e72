import type { Span } from '../../record/span.ts'
import type { Clause } from '../clause/clauses.ts'
import { type Content, contentOf } from './content.ts'
import { counts } from './counts.ts'
import { addCredits } from './credit.ts'
import { type FoundCue, findCues } from './cues.ts'
import type { StatementDraft } from './draft.ts'
import { type Heading, headingOf } from './headings.ts'
import { dropRepeated } from './headline.ts'
import { isRelay, lastVouchers, type Standing, titleVoucher } from './lasting.ts'
import { dropRelays, nest } from './nest.ts'
import type { Speaker } from './phrase.ts'
import { addRelease } from './release.ts'
import type { VoiceScan } from './scan.ts'
import { type Setting, settingIn } from './settings.ts'
import { speakerOf } from './speakers.ts'
import { addStanding } from './standing.ts'
import { addTurns } from './turns.ts'
import { addresseesOf, aroundCue, dateOf, throughOf } from './vouchers.ts'

/** What a dispatch tells of who said what: the statements, and what vouches for more than one of them. */
export interface Told {
  readonly statements: StatementDraft[]
  readonly standing: Standing
}

/** Finds the statements of a dispatch, sentence by sentence, then ties nested ones to their parents. */
export function findStatements(scan: VoiceScan, clauses: readonly Clause[]): Told {
  const statements: StatementDraft[] = []
  const settings: Setting[] = []
  const headings: Heading[] = []
  const media = scan.cast.actors.some(({ kind }) => kind === 'media')
  for (const clause of clauses) {
    const cues = findCues(scan, clause)
    /** Where the contents found so far in this sentence end: a cue before that stands inside one. */
    let told = -1
    let earlier: Speaker | undefined
    for (let index = 0; index < cues.length; index++) {
      const cue = cues[index]!
      const content = contentOf(scan, clause, cues, index, cue.first < told ? told : clause.sentence.last)
      if (!content) continue
      if (statements.at(-1)?.run[0] === content.run[0] && statements.at(-1)?.run[1] === content.run[1]) continue
      // "said that the pilot was alive and had said": a verb inside what is said is not its teller's
      const inner = cue.first < told && cue.group?.kind === 'finite'
      const speaker = speakerOf(scan, clause, cue, inner ? undefined : earlier)
      if (!counts(scan, clause, cue, content, speaker, cue.first < told)) continue
      statements.push(drafted(scan, clause, cue, content, speaker))
      if (cue.first >= told) earlier = speaker
      if (cue.group && cue.side === 'after' && content.kind !== 'noun') told = Math.max(told, content.run[1])
      const quoted = content.rule !== INSIDE && scan.quotations.over(cue.first) !== undefined
      if (speaker.actors.length) scan.antecedents.noteSpeakers(clause.sentence.index, speaker.actors, quoted)
    }
    const heading = headingOf(scan, clause)
    if (heading) headings.push(heading)
    const setting = media ? settingIn(scan, clause) : null
    if (setting) settings.push(setting)
  }
  addStanding(scan, clauses, statements)
  addCredits(scan, clauses, statements)
  const transcript = addTurns(scan, clauses, statements)
  if (!transcript) addRelease(scan, clauses, statements)
  const kept = dropRelays(scan, nest(dropRepeated(scan, statements)))
  const relays = new Set(kept.filter((statement) => isRelay(scan, statement)))
  const standing = { settings, headings, title: transcript ? undefined : titleVoucher(scan), relays }
  lastVouchers(scan, kept, standing)
  return { statements: kept, standing }
}

/** "it called on Iceland": a pronoun means no one whom its own verb addresses. */
const PRONOUN = 'read/voice/pronoun'
const sharesAny = (ones: readonly number[], others: readonly number[]): boolean =>
  ones.some((one) => others.includes(one))

/** Rule of a cue that interrupts the quotation which it reports. */
const INSIDE = 'read/voice/cue-inside-quotation'

function drafted(scan: VoiceScan, clause: Clause, cue: FoundCue, content: Content, speaker: Speaker): StatementDraft {
  const around = cue.group ? aroundCue(clause, cue, content) : []
  const addressees = addresseesOf(scan, clause, cue, content)
  const speakers = speaker.rule === PRONOUN && sharesAny(speaker.actors, addressees) ? [] : [...speaker.actors]
  return {
    index: -1,
    sentence: clause.sentence.index,
    content: [...content.pieces],
    run: content.run,
    cue: cueSpan(scan, cue),
    cueToken: cue.group?.head ?? cue.first,
    commits: cue.row.commits,
    form: content.form,
    speakers,
    document: -1,
    speakerMention: speaker.mention,
    candidates: speaker.candidates ?? [],
    addressees,
    vouchers: [...speaker.vouchers, ...throughOf(scan, cue, around, speaker)],
    date: dateOf(scan, cue, cue.group ? around : sourceRun(clause, cue, content)),
    parent: -1,
    rules: [cue.row.id, content.rule, speaker.rule, ...(cue.group?.hearsay ? ['read/voice/hearsay'] : [])],
  }
}

/** "selon un communiqué publié samedi": the phrase of a source, up to what it tells or a little way behind. */
const sourceRun = (
  { sentence }: Clause,
  { last }: FoundCue,
  { run }: Content,
): readonly (readonly [number, number])[] => [[last, Math.min(run[0] >= last ? run[0] : sentence.last, last + SOURCE)]]

const SOURCE = 14

const cueSpan = (scan: VoiceScan, cue: FoundCue): Span => {
  const { tokens } = scan.syntax
  return { start: tokens.start[cue.first]!, end: tokens.end[Math.max(cue.last, cue.first + 1) - 1]! }
}
