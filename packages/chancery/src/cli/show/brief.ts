import { edtfWords } from '../../record/edtf-words.ts'
import type { FaultCode } from '../../record/faults.ts'
import type { Actor, Instrument, Reading, Warning } from '../../record/reading.ts'
import { cover } from '../../record/span.ts'
import type { Messages } from '../messages/messages.ts'
import { printable } from './excerpt.ts'
import type { Layout } from './layout.ts'
import { type Piece, wrap } from './wrap.ts'

// The foot of a record: who, which instruments, which dates, which reservations, each in as few words as will do.

/** Name, then office or kind, then state. */
export function actorLines(actor: Actor, layout: Layout): string[] {
  const kind = actor.kind === 'person' && actor.office ? null : layout.messages.actorKinds[actor.kind]
  return item(actor.id, actor.name, [actor.office, kind, actor.state], layout)
}

/** Name, then kind, parties and date. */
export function instrumentLines(instrument: Instrument, layout: Layout): string[] {
  const { messages } = layout
  const date = instrument.date && edtfWords(instrument.date, messages.language)
  const about = [messages.instrumentKinds[instrument.kind], instrument.parties.join(', '), date]
  return item(instrument.id, instrument.name, about, layout)
}

function item(id: string, name: string, about: readonly (string | null)[], { style, width }: Layout): string[] {
  const told = about.filter((part) => part).map((part) => ` · ${part}`)
  const pieces = [
    { text: `${id} `.padEnd(4), style: style.faint },
    { text: printable(name) },
    { text: printable(told.join('')), style: style.faint },
  ]
  return wrap(pieces, width, '  ', '      ')
}

/** The date expressions of the text, in one paragraph: the words, and the date that they mean. */
export function dateLines(reading: Reading, text: string, { messages, style, width }: Layout): string[] {
  const [open, close] = messages.quotes
  const pieces = reading.dates.flatMap((date, i): Piece[] => [
    { text: i > 0 ? ' · ' : '', style: style.faint },
    { text: open + printable(cover(text, date)) + close },
    { text: ' → ', style: style.faint },
    { text: edtfWords(date.edtf, messages.language), style: style.date },
  ])
  return wrap(pieces, width, '  ')
}

/** One warning of the reading, in the language of the interface if its code is known. */
export function warningLines(warning: Warning, { messages, style, width }: Layout): string[] {
  const known =
    messages.language === 'en' ? undefined : (messages.faults as Partial<Messages['faults']>)[warning.code as FaultCode]
  const told = known?.title ?? warning.message
  return wrap([{ text: `${warning.code} ${printable(told)}`, style: style.warning }], width, '  ', '      ')
}
