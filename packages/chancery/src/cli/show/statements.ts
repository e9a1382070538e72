import { edtfWords } from '../../record/edtf-words.ts'
import type { Statement } from '../../record/reading.ts'
import { cover } from '../../record/span.ts'
import { printable, shorten } from './excerpt.ts'
import type { Layout } from './layout.ts'
import { chain, listed, type Names } from './names.ts'
import { type Piece, wrap } from './wrap.ts'

const MOST = 480

/** One statement: who (with office), the cue, to whom, when, on whose word; then what was said, behind a bar. */
export function statementLines(statement: Statement, text: string, names: Names, layout: Layout): string[] {
  const { messages, width, style } = layout
  const [open, close] = messages.quotes
  const line: Piece[] = [{ text: `${statement.id} `.padEnd(4), style: style.faint }]
  const add = (told: string, by = style.plain) =>
    line.push({ text: ' · ', style: style.faint }, { text: told, style: by })

  statement.speakers.forEach((id, i) => {
    if (i > 0) line.push({ text: i === statement.speakers.length - 1 ? ` ${messages.and} ` : ', ' })
    const { name, about } = names.speaker(id)
    line.push({ text: name, style: style.strong }, { text: about, style: style.faint })
  })
  if (statement.speakers.length === 0) line.push({ text: messages.nobody, style: style.warning })
  for (const { id, reason } of statement.speakerCandidates ?? [])
    add(messages.perhaps(names.plain(id), reason), style.faint)
  if (statement.cue) add(`${open}${printable(text.slice(statement.cue.start, statement.cue.end))}${close}`)
  if (statement.addressees.length) add(messages.to(listed(statement.addressees, names, messages)))
  if (statement.date) add(edtfWords(statement.date, messages.language), style.date)
  if (statement.voice.length) add(messages.accordingTo(chain(statement.voice, names, messages)), style.voice)
  if (statement.parent) add(messages.within(statement.parent), style.faint)

  const said = statement.content.map((span) => printable(cover(text, span)).trim()).join(' … ')
  const content = layout.full ? said : shorten(said, MOST)
  return [...wrap(line, width, '  ', '      '), ...wrap([{ text: content }], width, '      │ ')]
}
