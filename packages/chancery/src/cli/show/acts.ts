import { edtfWords } from '../../record/edtf-words.ts'
import type { Act, PartyRole } from '../../record/reading.ts'
import { excerpt, printable } from './excerpt.ts'
import type { Layout } from './layout.ts'
import { chain, listed, type Names } from './names.ts'
import { type Piece, wrap } from './wrap.ts'

const INDENT = '      '

/**
 * One act as a fact line and its evidence: status (unless done), date, who → what → with whom, where, under what, on whose
 * word. What did not take place carries its status in capitals, so that no one takes it for done.
 */
export function actLines(act: Act, text: string, names: Names, layout: Layout): string[] {
  const { messages, width, style } = layout
  const role = (wanted: PartyRole) => act.parties.filter((party) => party.role === wanted).map((party) => party.actor)
  const fact: Piece[] = [{ text: `${act.id} `.padEnd(4), style: style.faint }]
  const add = (told: string, by = style.plain) =>
    fact.push({ text: ' · ', style: style.faint }, { text: told, style: by })

  if (act.status !== 'done')
    fact.push(
      { text: statusWord(act, messages.statuses[act.status]), style: style.status[act.status] },
      { text: ' · ', style: style.faint },
    )
  fact.push(
    act.date
      ? { text: edtfWords(act.date, messages.language), style: style.date }
      : { text: messages.undated, style: style.faint },
  )
  const agents = role('agent')
  // where the text names no one who does it, the host or mediator stands in front and is told as such
  const alone = agents.length ? undefined : (['host', 'mediator'] as const).find((other) => role(other).length > 0)
  const first = alone ? messages.roles[alone](listed(role(alone), names, messages)) : listed(agents, names, messages)
  add(first || messages.noAgent)
  fact.push({ text: ' → ', style: style.faint }, { text: messages.acts[act.act], style: style.strong })
  // The host of a visit is where it goes; the host of anything else only receives.
  const towards = act.act === 'visit' ? [...role('host'), ...role('recipient')] : role('recipient')
  if (towards.length) fact.push({ text: ' → ', style: style.faint }, { text: listed(towards, names, messages) })
  for (const other of ['host', 'mediator', 'witness'] as const) {
    const shown = other === alone || (other === 'host' && act.act === 'visit')
    const parties = shown ? [] : role(other)
    if (parties.length) add(messages.roles[other](listed(parties, names, messages)))
  }
  if (act.place) add(messages.at(printable(act.place.name)))
  if (act.instruments.length) add(messages.under(act.instruments.map(names.plain).join(', ')))
  if (act.stage) add(messages.stage(act.stage))
  if (act.voice.length) add(messages.accordingTo(chain(act.voice, names, messages)), style.voice)

  const lines = wrap(fact, width, '  ', INDENT)
  const [open, close] = messages.quotes
  for (const span of act.evidence) {
    const quoted = excerpt(text, span, layout.full ? Number.MAX_SAFE_INTEGER / 4 : 320, style.plain, style.faint)
    lines.push(
      ...wrap([{ text: open, style: style.faint }, ...quoted, { text: close, style: style.faint }], width, INDENT),
    )
  }
  return lines
}

/** Capitals for everything that did not, or not yet, take place. */
const statusWord = (act: Act, word: string): string =>
  act.status === 'ongoing' || act.status === 'background' ? word : `[${word.toUpperCase()}]`
