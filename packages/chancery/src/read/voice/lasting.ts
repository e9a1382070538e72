import type { StatementDraft, Voucher } from './draft.ts'
import type { Heading } from './headings.ts'
import { isMedium } from './nest.ts'
import type { VoiceScan } from './scan.ts'
import type { Setting } from './settings.ts'
import { Word } from './words.ts'

/** How many sentences a voucher may lie back to still cover a statement of the same speaker. */
const LASTING = 6

/** What the text sets up around its statements: interviews, headings of documents, a title that names its author. */
export interface Standing {
  readonly settings: readonly Setting[]
  readonly headings: readonly Heading[]
  readonly title: Voucher | undefined
  /** Statements by one who passes on what the text tells. */
  readonly relays: ReadonlySet<StatementDraft>
}

/**
 * Gives statements the vouchers that the text set up before them. A voucher covers the following statements of the same
 * speaker, as long as nobody else speaks, no other voucher comes up and the speaker does not turn to another medium. A
 * document that came through an agency still does when it speaks again. What the title says covers the whole text.
 */
export function lastVouchers(
  scan: VoiceScan,
  statements: readonly StatementDraft[],
  { settings, headings, title, relays }: Standing,
): void {
  const ways = new Map<number, readonly Voucher[]>()
  const interviews = new Map<number, readonly Voucher[]>()
  let set = 0
  let head = 0
  let covering: StatementDraft | undefined
  let relay: StatementDraft | undefined
  for (const statement of statements) {
    for (; set < settings.length && settings[set]!.sentence <= statement.sentence; set++)
      interviews.set(settings[set]!.speaker, settings[set]!.vouchers)
    if (relays.has(statement)) relay = statement
    const before = statement.vouchers.length
    if (before > 0) {
      const given = interviews.get(statement.speakers[0] ?? -1)
      if (given && given[0]!.index !== statement.vouchers[0]!.index) interviews.delete(statement.speakers[0]!)
      remember(ways, statement)
      covering = statement
    } else if (statement.parent >= 0 && isMedium(scan, statements[statement.parent]!)) {
      const outer = statements[statement.parent]!
      covering = { ...statement, vouchers: [...outer.vouchers, ...asVouchers(outer.speakers)] }
    } else if (statement.parent < 0) {
      const from =
        covering && reaches(scan, covering, statement)
          ? covering.vouchers
          : relay && !turns(scan, statement) && tellsOf(scan, relay, statement)
            ? asVouchers(relay.speakers)
            : isSource(scan, statement) || turns(scan, statement)
              ? []
              : (interviews.get(statement.speakers[0] ?? -1) ?? [])
      if (from.length > 0) {
        statement.vouchers = [...from]
        statement.rules.push('read/voice/lasting-voucher')
        covering = statement
      } else if (!relays.has(statement)) covering = undefined
    }
    while (head < headings.length && headings[head]!.sentence <= statement.sentence) head++
    const heading = headings[head - 1]?.voucher
    if (heading && statement.parent < 0 && statement.vouchers.length === 0) {
      statement.vouchers = [heading]
      statement.rules.push('read/voice/heading')
    }
    if (title && statement.parent < 0 && statement.vouchers.length === 0 && !statement.speakers.includes(title.index)) {
      statement.vouchers = [title]
      statement.rules.push('read/voice/title')
    }
  }
}

/**
 * A document that an agency brought in keeps the agency in front of it wherever it speaks. Where the text does not tell
 * who issued it, the document is all that the agency cites: it speaks itself.
 */
function remember(ways: Map<number, readonly Voucher[]>, statement: StatementDraft): void {
  const [first] = statement.vouchers
  const way = first?.kind === 'document' ? ways.get(first.index) : undefined
  if (way) statement.vouchers = [...way, ...statement.vouchers]
  statement.vouchers.forEach((voucher, at) => {
    if (voucher.kind === 'document' && at > 0 && !ways.has(voucher.index))
      ways.set(voucher.index, statement.vouchers.slice(0, at))
  })
  const last = statement.vouchers.at(-1)!
  if (statement.speakers.length > 0 || last.kind !== 'document' || !ways.has(last.index)) return
  statement.document = last.index
  statement.vouchers = statement.vouchers.slice(0, -1)
}

const reaches = (scan: VoiceScan, covering: StatementDraft, statement: StatementDraft): boolean =>
  sameSpeakers(covering, statement) &&
  statement.sentence - covering.sentence <= LASTING &&
  (covering.vouchers.at(-1)?.kind === 'document' || !turns(scan, statement)) &&
  (isPerson(scan, statement) || !isSource(scan, statement))

const isPerson = (scan: VoiceScan, { speakers }: StatementDraft): boolean =>
  speakers.every((index) => scan.cast.actors[index]!.kind === 'person')

/** "selon la source": the text says anew on whose word it tells this. */
const isSource = (scan: VoiceScan, { cueToken }: StatementDraft): boolean =>
  cueToken >= 0 && scan.words.is(cueToken, Word.Source) && !scan.syntax.groupOver[cueToken]

const sameSpeakers = (a: StatementDraft, b: StatementDraft): boolean =>
  a.speakers.length > 0 &&
  a.speakers.length === b.speakers.length &&
  a.speakers.every((index) => b.speakers.includes(index))

/** The speaker writes or posts: another medium. */
const turns = (scan: VoiceScan, statement: StatementDraft): boolean =>
  statement.cueToken >= 0 &&
  (scan.syntax.groupOver[statement.cueToken]?.lemmas.some((lemma) => scan.speech.writing.has(lemma)) ?? false)

/** "…, rapporte l'agence", "Information du ministère.": one who passes on what stands before. */
export function isRelay(scan: VoiceScan, statement: StatementDraft): boolean {
  if (statement.cueToken < statement.run[1] || statement.form !== 'indirect') return false
  if (isMedium(scan, statement) || statement.rules[0] === 'read/voice/credited') return true
  return (
    statement.speakers.length > 0 &&
    (scan.syntax.groupOver[statement.cueToken]?.lemmas.some((lemma) => scan.speech.relays.has(lemma)) ?? false)
  )
}

/** Whether a statement goes on with what a medium told of: its speaker was named there. */
function tellsOf(scan: VoiceScan, relay: StatementDraft, statement: StatementDraft): boolean {
  const { speakers } = statement
  if (statement === relay || speakers.length === 0 || statement.sentence - relay.sentence > LASTING) return false
  const [first, last] = relay.run
  const told = new Set<number>()
  for (let at = first; at < last && at < first + 60; at++)
    for (const index of scan.syntax.mentionAt[at]?.entities ?? []) told.add(index)
  return speakers.every((index) => told.has(index))
}

const asVouchers = (actors: readonly number[]): Voucher[] => actors.map((index) => ({ kind: 'actor', index }))

/** How many tokens of a title are looked at. */
const TITLE = 24

/** "Statement by NSC Spokesperson X on …": who issued the text, if its title says so and it is a person. */
export function titleVoucher(scan: VoiceScan): Voucher | undefined {
  const { syntax, speech } = scan
  if (!scan.isHeadline(0)) return undefined
  for (let at = 0; at < TITLE && at < syntax.tokens.length; at++) {
    if (!speech.releases.has(syntax.norm(at))) continue
    for (let k = at + 1; k < at + 4; k++) {
      if (!scan.syntax.rules.by.has(scan.syntax.norm(k))) continue
      const person = syntax.mentionAfter(k + 1, k + 4, 2)
      return person?.kind === 'person' && person.entities.length === 1
        ? { kind: 'actor', index: person.entities[0]! }
        : undefined
    }
  }
  return undefined
}
