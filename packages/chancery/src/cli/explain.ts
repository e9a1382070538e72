import { describeRule } from '../read/rules.ts'
import type { Act, DateExpression, Reading, Statement } from '../record/reading.ts'
import type { Span } from '../record/span.ts'
import type { Messages } from './messages/messages.ts'
import { type InputOptions, reading, workThrough } from './session.ts'
import { excerpt, printable, shorten } from './show/excerpt.ts'
import { type Names, namesOf } from './show/names.ts'
import { wrap } from './show/wrap.ts'
import type { Terminal } from './terminal.ts'

/** Options of `chancery explain`. */
export interface ExplainOptions extends InputOptions {
  readonly json?: boolean
}

/** One item of a reading, the words that it rests on, and the rules that made it. */
export interface Explanation {
  readonly kind: 'act' | 'statement' | 'actor' | 'instrument' | 'date'
  readonly id: string
  readonly told: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly rules: readonly { readonly id: string; readonly note: string | null }[]
}

/** `chancery explain`: prints which rule made each item of the readings, and what the rule says. Returns the exit code. */
export function explain(files: readonly string[], options: ExplainOptions, terminal: Terminal): Promise<number> {
  return workThrough(
    files,
    options,
    reading({
      print(told, { dispatch }) {
        const items = explanations(told, dispatch.text, terminal.messages)
        if (options.json) return items.map((item) => `${JSON.stringify({ dispatch: told.id, ...item })}\n`).join('')
        return items.length
          ? items.map((item) => block(item, dispatch.text, terminal)).join('')
          : `${terminal.messages.nothingFound}\n`
      },
    }),
    terminal,
  )
}

/** Every item of a reading with its rules, in the order of the reading. */
export function explanations(reading: Reading, text: string, messages: Messages): Explanation[] {
  const names = namesOf(reading)
  const item = (
    kind: Explanation['kind'],
    id: string,
    told: string,
    span: Span | undefined,
    rules: readonly string[],
  ): Explanation => {
    const { start, end } = span ?? { start: 0, end: 0 }
    const noted = rules.map((rule) => ({ id: rule, note: describeRule(rule)?.note ?? null }))
    return { kind, id, told, text: text.slice(start, end), start, end, rules: noted }
  }
  return [
    ...reading.acts.map((act) => item('act', act.id, tellAct(act, names, messages), act.evidence[0], act.rules)),
    ...reading.statements.map((s) =>
      item('statement', s.id, tellStatement(s, text, names, messages), s.content[0], s.rules),
    ),
    ...reading.actors.map((a) => item('actor', a.id, names.full(a.id), a.mentions[0], a.rules)),
    ...reading.instruments.map((i) => item('instrument', i.id, names.plain(i.id), i.mentions[0], i.rules)),
    ...reading.dates.map((date: DateExpression, i) => item('date', `d${i + 1}`, date.edtf, date, date.rules)),
  ]
}

/** The chain of a statement with its cue and the words that name the speaker: "KCNA ← Lavrov (RUS) · “a exprimé” · “M. Lavrov”". */
function tellStatement(statement: Statement, text: string, names: Names, messages: Messages): string {
  const [open, close] = messages.quotes
  const quoted = [statement.cue, statement.speakerMention].flatMap((span) =>
    span ? [open + printable(text.slice(span.start, span.end)) + close] : [],
  )
  const speakers = statement.speakers.map(names.full).join(', ') || messages.nobody
  return [[...statement.voice.map(names.plain), speakers].join(' ← '), ...quoted].join(' · ')
}

function tellAct(act: Act, names: Names, messages: Messages): string {
  const parties = act.parties.map(({ actor, role }) =>
    role === 'agent' ? names.full(actor) : `${names.full(actor)} [${role}]`,
  )
  return `${messages.acts[act.act]}, ${messages.statuses[act.status]} · ${parties.join(', ')}`
}

function block(item: Explanation, text: string, terminal: Terminal): string {
  const { messages, width, style } = terminal
  const [open, close] = messages.quotes
  const head = [
    { text: `${item.id} `.padEnd(5), style: style.faint },
    { text: shorten(printable(item.told), 200), style: style.strong },
  ]
  const lines = wrap(head, width, '', '     ')
  if (item.end > item.start) {
    const quoted = excerpt(text, item, 160, style.plain, style.faint)
    lines.push(
      ...wrap([{ text: open, style: style.faint }, ...quoted, { text: close, style: style.faint }], width, '     '),
    )
  }
  for (const { id, note } of item.rules) {
    lines.push(
      ...wrap(
        [{ text: id, style: style.heading }, { text: `  ${note ?? messages.noNote}` }],
        width,
        '     ',
        '       ',
      ),
    )
  }
  return `${lines.join('\n')}\n\n`
}
