import type { Dispatch } from '../../record/dispatch.ts'
import { edtfWords } from '../../record/edtf-words.ts'
import type { Reading, Statement } from '../../record/reading.ts'
import { cover } from '../../record/span.ts'
import { printable, shorten } from './excerpt.ts'
import type { Layout } from './layout.ts'
import { listed, type Names, namesOf } from './names.ts'
import { headerLines } from './record.ts'
import { type Piece, wrap } from './wrap.ts'

const MOST = 480

/** From whom to whom a statement came, outermost first: the outlet where it is known, each voucher, then the speakers together. */
export const wordOfMouth = (
  { voice, speakers }: Pick<Statement, 'voice' | 'speakers'>,
  outlet: string | null,
  names: Names,
): string[][] => [
  ...(outlet ? [[outlet]] : []),
  ...voice.map((id) => [names.plain(id)]),
  ...(speakers.length ? [speakers.map(names.plain)] : []),
]

/** Who is heard in a dispatch and how often; then each statement with the chain of those on whose word it stands. */
export function showVoices(reading: Reading, dispatch: Dispatch, file: string | undefined, layout: Layout): string {
  const { messages, style, width } = layout
  const { statements } = reading
  const names = namesOf(reading)
  const lines = headerLines(reading, dispatch, file, layout)
  if (statements.length === 0) return `${[...lines, '', messages.nobodySpeaks].join('\n')}\n`
  const heading = (words: string, count: number) => style.heading(words.toUpperCase()) + style.faint(` ${count}`)
  const heard = [...heardOften(statements)].sort(([, one], [, other]) => other - one)
  lines.push('', heading(messages.headings.voices, heard.length))
  for (const [id, count] of heard) {
    const { name, about } = id === NOBODY ? { name: messages.nobody, about: '' } : names.speaker(id)
    const by = id === NOBODY ? style.warning : style.strong
    lines.push(
      ...wrap(
        [{ text: `${count} × ` }, { text: name, style: by }, { text: about, style: style.faint }],
        width,
        '  ',
        '      ',
      ),
    )
  }
  lines.push('', heading(messages.headings.statements, statements.length))
  for (const statement of statements) lines.push(...statementLines(statement, reading, dispatch.text, names, layout))
  return `${lines.join('\n')}\n`
}

const NOBODY = ''

/** How many statements each speaker has, in the order in which they first speak. */
function heardOften(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { speakers } of statements)
    for (const id of speakers.length ? speakers : [NOBODY]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Id, cue, to whom, when; the chain; what was said, behind a bar. */
function statementLines(
  statement: Statement,
  { outlet }: Reading,
  text: string,
  names: Names,
  layout: Layout,
): string[] {
  const { messages, width, style } = layout
  const [open, close] = messages.quotes
  const arrow: Piece = { text: ' ← ', style: style.faint }
  const line: Piece[] = [{ text: `${statement.id} `.padEnd(4), style: style.faint }]
  wordOfMouth({ ...statement, speakers: [] }, outlet ?? messages.thisDispatch, names).forEach(([voucher = ''], at) => {
    line.push({ text: printable(voucher), style: at === 0 ? style.faint : style.voice }, arrow)
  })
  const told = statement.speakers.length ? listed(statement.speakers, names, messages) : messages.nobody
  line.push({ text: told, style: statement.speakers.length ? style.strong : style.warning })
  const add = (words: string, by = style.plain) =>
    line.push({ text: ' · ', style: style.faint }, { text: words, style: by })
  for (const { id, reason } of statement.speakerCandidates ?? [])
    add(messages.perhaps(names.plain(id), reason), style.faint)
  if (statement.cue) add(`${open}${printable(cover(text, statement.cue))}${close}`)
  if (statement.addressees.length) add(messages.to(listed(statement.addressees, names, messages)))
  if (statement.date) add(edtfWords(statement.date, messages.language), style.date)
  if (statement.parent) add(messages.within(statement.parent), style.faint)

  const said = statement.content.map((span) => printable(cover(text, span)).trim()).join(' … ')
  const content = layout.full ? said : shorten(said, MOST)
  return [...wrap(line, width, '  ', '      '), ...wrap([{ text: content }], width, '      │ ')]
}
