import type { Syntax } from '../clause/clauses.ts'
import type { StatementDraft, Voucher } from '../voice/draft.ts'
import type { Standing } from '../voice/lasting.ts'
import type { ActDraft } from './draft.ts'

/** For how many sentences one who passes something on vouches for what the text goes on to tell. */
const LASTS = 6

/**
 * Gives the acts that no statement holds to those on whose word the text tells them. "X a condamné … dans une lettre": an
 * act by speaking has the voice of that statement. A heading and a title that names its author cover all that follows;
 * "Information du ministère." covers the sentences behind it, until another speaks.
 */
export function vouchForActs(
  acts: readonly ActDraft[],
  statements: readonly StatementDraft[],
  { headings, title, relays }: Standing,
  { tokens }: Syntax,
): void {
  const top = statements.filter(({ parent }) => parent < 0)
  const byCue = new Map(top.map((statement) => [statement.cueToken, statement]))
  let heading = 0
  let at = 0
  let relay: StatementDraft | undefined
  for (const act of [...acts].sort((a, b) => a.head - b.head)) {
    while (heading < headings.length && headings[heading]!.sentence < act.sentence) heading++
    for (; at < top.length && top[at]!.content[0]!.start < tokens.start[act.head]!; at++) {
      const next = top[at]!
      if (relays.has(next)) relay = next
      else if (relay && !vouches(relay, next)) relay = undefined
    }
    if (act.statement >= 0) continue
    const said = byCue.get(act.head)
    act.vouchers = said
      ? said.vouchers
      : relay && act.sentence - relay.sentence <= LASTS && !byOwnWord(act, relay)
        ? [...relay.vouchers, ...relay.speakers.map((index): Voucher => ({ kind: 'actor', index }))]
        : heading > 0
          ? [headings[heading - 1]!.voucher]
          : title && !isParty(act, title)
            ? [title]
            : []
  }
}

const isParty = ({ parties }: ActDraft, { kind, index }: Voucher): boolean =>
  kind === 'actor' && parties.some(({ actor }) => actor === index)

/** Whether a statement goes on with what another passes on: it came through the same speaker. */
const vouches = ({ speakers }: StatementDraft, { vouchers }: StatementDraft): boolean =>
  vouchers.some(({ kind, index }) => kind === 'actor' && speakers.includes(index))

const byOwnWord = ({ parties }: ActDraft, { speakers }: StatementDraft): boolean =>
  parties.some(({ actor, role }) => role === 'agent' && speakers.includes(actor))
