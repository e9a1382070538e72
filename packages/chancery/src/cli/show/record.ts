import type { Dispatch } from '../../record/dispatch.ts'
import { edtfWords } from '../../record/edtf-words.ts'
import type { Reading } from '../../record/reading.ts'
import type { Messages } from '../messages/messages.ts'
import { actLines } from './acts.ts'
import { actorLines, dateLines, instrumentLines, warningLines } from './brief.ts'
import { printable, shorten } from './excerpt.ts'
import type { Layout } from './layout.ts'
import { namesOf } from './names.ts'
import { statementLines } from './statements.ts'
import { wrap } from './wrap.ts'

/** The readable record of one dispatch: header, acts, statements, and who, what and when in brief. */
export function showRecord(reading: Reading, dispatch: Dispatch, file: string | undefined, layout: Layout): string {
  const { messages, style } = layout
  const { text } = dispatch
  const names = namesOf(reading)
  const lines = headerLines(reading, dispatch, file, layout)

  const section = (name: Exclude<keyof Messages['headings'], 'voices'>, body: readonly string[]) => {
    if (body.length === 0) return
    const heading = messages.headings[name].toUpperCase()
    lines.push('', style.heading(heading) + style.faint(` ${reading[name].length}`), ...body)
  }
  section(
    'acts',
    reading.acts.flatMap((act) => actLines(act, text, names, layout)),
  )
  section(
    'statements',
    reading.statements.flatMap((statement) => statementLines(statement, text, names, layout)),
  )
  if (reading.acts.length + reading.statements.length === 0) lines.push('', messages.nothingFound)
  section(
    'actors',
    reading.actors.flatMap((actor) => actorLines(actor, layout)),
  )
  section(
    'instruments',
    reading.instruments.flatMap((instrument) => instrumentLines(instrument, layout)),
  )
  section('dates', dateLines(reading, text, layout))
  section(
    'warnings',
    reading.warnings.flatMap((warning) => warningLines(warning, layout)),
  )
  return `${lines.join('\n')}\n`
}

/** Title, then outlet, date, language, id and file; then the credits. */
export function headerLines(reading: Reading, dispatch: Dispatch, file: string | undefined, layout: Layout): string[] {
  const { messages, width, style } = layout
  const opening = dispatch.text
    .slice(0, 2000)
    .split('\n')
    .find((line) => line.trim())
  const title = shorten(printable(dispatch.title ?? opening ?? '').trim(), 2 * width)
  const { edtf, basis } = reading.published
  const told = edtf && edtfWords(edtf, messages.language)
  const published = !told ? messages.publishedUnknown : basis === 'text' ? messages.publishedText(told) : told
  const language = messages.languages[reading.language] ?? reading.language
  const about = [reading.outlet, published, language, shortId(reading.id), file === '-' ? undefined : file]
  const faint = (words: string) => wrap([{ text: printable(words), style: style.faint }], width)
  return [
    ...wrap([{ text: title, style: style.strong }], width),
    ...faint(about.filter((part) => part).join(' · ')),
    ...(reading.credits.length ? faint(messages.credits(reading.credits.join(', '))) : []),
  ]
}

/** A hash cut to its first twelve digits; any other id whole. */
const shortId = (id: string): string => (/^[0-9a-f]{64}$/.test(id) ? id.slice(0, 12) : id)
