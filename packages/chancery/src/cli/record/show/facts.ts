import { daysOf } from '../../../ledger/days.ts'
import { type Disagreement, disagreements } from '../../../ledger/questions/differ.ts'
import { type ActWord, wordOf, wordsOfWhom } from '../../../ledger/questions/word.ts'
import type { ActView, ReportView, StatementView } from '../../../ledger/views/view.ts'
import { edtfWords } from '../../../record/edtf-words.ts'
import type { ActName, PartyRole, Status } from '../../../record/reading.ts'
import type { Messages } from '../../messages/messages.ts'
import { printable, shorten } from '../../show/excerpt.ts'
import type { Layout } from '../../show/layout.ts'
import { type Piece, type Style, wrap } from '../../show/wrap.ts'
import { fullName, listedNames, stateName, withOffice } from './names.ts'
import type { Sources } from './sources.ts'
import { ANSWERS, stageWord } from './words.ts'

const INDENT = '      '
/** Quotations are cut at so many code units unless all of them is asked for. */
const MOST = 320

/** The word for where an act stands, in the language of the interface. */
export const actWord = (word: ActWord, messages: Messages): string =>
  word in messages.statuses
    ? messages.statuses[word as Status]
    : ANSWERS[messages.language].words[word as Exclude<ActWord, Status>]

/** The word before a fact: none for what was done, plain for what goes on, capitals in brackets for what is not told as having taken place by all. */
export function tag(word: ActWord, { messages, style }: Pick<Layout, 'messages' | 'style'>): Piece[] {
  if (word === 'done') return []
  const told = actWord(word, messages)
  const plain = word === 'ongoing' || word === 'background'
  return [
    { text: plain ? told : `[${told.toUpperCase()}]`, style: styleOf(word, style) },
    { text: ' · ', style: style.faint },
  ]
}

function styleOf(word: ActWord, style: Layout['style']): Style {
  switch (word) {
    case 'asserted':
      return style.voice
    case 'announced':
      return style.status.planned
    case 'withdrawn':
      return style.status.refused
    case 'disputed':
      return style.warning
    default:
      return style.status[word]
  }
}

/** The date of an act in words, or when it was told first. */
export function when({ date, reports }: ActView, messages: Messages): string {
  if (date !== null) return edtfWords(date, messages.language)
  const told = reports.map((report) => report.source.published).filter((day) => day !== null)
  const first = told.sort((a, b) => (daysOf(a).from ?? 0) - (daysOf(b).from ?? 0))[0]
  return first === undefined ? messages.undated : ANSWERS[messages.language].toldOn(edtfWords(first, messages.language))
}

/** date → who → did → with whom · where · under what · on whose word · [1][2]. */
export function factPieces(act: ActView, sources: Sources, layout: Layout): Piece[] {
  const { messages, style } = layout
  const role = (wanted: PartyRole) => act.parties.filter((party) => party.role === wanted)
  const faint = (text: string): Piece => ({ text, style: style.faint })
  const line: Piece[] = [...tag(wordOf(act), layout)]
  const add = (text: string, by = style.plain) => line.push(faint(' · '), { text, style: by })
  line.push({ text: when(act, messages), style: act.date === null ? style.faint : style.date })
  const agents = role('agent')
  const alone = agents.length ? undefined : (['host', 'mediator'] as const).find((other) => role(other).length > 0)
  const first = alone ? messages.roles[alone](listedNames(role(alone), messages)) : listedNames(agents, messages)
  add(first || messages.noAgent)
  line.push(faint(' → '), { text: messages.acts[act.act], style: style.strong })
  const towards = act.act === 'visit' ? [...role('host'), ...role('recipient')] : role('recipient')
  if (towards.length) line.push(faint(' → '), { text: listedNames(towards, messages) })
  for (const other of ['host', 'mediator', 'witness'] as const) {
    if (other === alone || (other === 'host' && act.act === 'visit') || role(other).length === 0) continue
    add(messages.roles[other](listedNames(role(other), messages)))
  }
  if (act.place) add(messages.at(printable(act.place)))
  if (act.instruments.length) add(messages.under(act.instruments.map((one) => printable(one.name)).join(', ')))
  const stages = [...new Set(act.reports.flatMap((report) => report.stage ?? []))]
  if (stages.length === 1) add(messages.stage(stageWord(stages[0]!, messages)))
  const words = wordsOfWhom(act).map((voice) => voice.map(printable).join(' ← '))
  if (words.length) add(ANSWERS[messages.language].onWordOf(words.join(' ; ')), style.voice)
  line.push(faint(' · '), { text: sources.cite(act.reports.map((report) => report.source)), style: style.strong })
  return line
}

/** An act of the record: its fact line, the sentence behind it, and where reports disagree. `full` gives the sentence of every report. */
export function factLines(act: ActView, sources: Sources, layout: Layout): string[] {
  const { style, width, full } = layout
  const lines = wrap(factPieces(act, sources, layout), width, '  ', INDENT)
  const telling = [...act.reports].sort((a, b) => rank(b) - rank(a))
  for (const report of full ? act.reports : telling.slice(0, 1)) lines.push(...quoteLines(report, sources, layout))
  for (const one of disagreements(act))
    lines.push(...wrap([{ text: differing(one, act, sources, layout), style: style.warning }], width, INDENT))
  return lines
}

const rank = (report: ReportView): number => (report.rank === 'preferred' ? 1 : report.rank === 'deprecated' ? -1 : 0)

/** The words of a dispatch that tell something, between quotation marks, with its number. */
export function quoteLines(
  { quotes, source }: Pick<ReportView, 'quotes' | 'source'>,
  sources: Sources,
  { messages, style, width, full }: Layout,
): string[] {
  const [open, close] = messages.quotes
  const faint = (text: string): Piece => ({ text, style: style.faint })
  const pieces: Piece[] = [faint(open)]
  quotes.forEach((quote, k) => {
    const next = quotes[k + 1]
    if (k === 0) pieces.push(faint(printable(quote.before).trimStart()))
    pieces.push({ text: full ? printable(quote.text) : shorten(printable(quote.text), MOST) })
    if (next) pieces.push(faint(' … '))
    else pieces.push(faint(printable(quote.after).trimEnd()))
  })
  pieces.push(faint(`${close} ${sources.cite([source])}`))
  return wrap(pieces, width, INDENT)
}

function differing({ matter, told }: Disagreement, act: ActView, sources: Sources, { messages }: Layout): string {
  const inWords = (value: string): string => {
    if (matter === 'date') return edtfWords(value, messages.language)
    if (matter === 'act') return messages.acts[value as ActName]
    if (matter === 'stage') return stageWord(value, messages)
    return matter === 'status' ? messages.statuses[value as Status] : printable(value)
  }
  const sides = told.map(({ value, reports }) => {
    const from = act.reports.filter((report) => reports.includes(report.id)).map((report) => report.source)
    return `${inWords(value)} ${sources.cite(from)}`
  })
  return `≠ ${ANSWERS[messages.language].differ[matter]}${messages.colon}: ${sides.join(' ≠ ')}`
}

/** A statement: date, who, to or of whom, on whose word; then what was said, behind a bar. */
export function statementLines(statement: StatementView, sources: Sources, layout: Layout): string[] {
  const { messages, style, width, full } = layout
  const words = ANSWERS[messages.language]
  const faint = (text: string): Piece => ({ text, style: style.faint })
  const { date, source, speakers, documents, addressees, about, aboutStates, voice, cue } = statement
  const line: Piece[] = [
    date !== null
      ? { text: edtfWords(date, messages.language), style: style.date }
      : faint(source.published ? words.toldOn(edtfWords(source.published, messages.language)) : messages.undated),
    faint(' · '),
  ]
  const who = [...speakers.map((one) => withOffice(one, messages)), ...documents.map((one) => printable(one.name))]
  line.push(
    who.length
      ? { text: [...new Set(who)].join(', '), style: style.strong }
      : { text: messages.nobody, style: style.warning },
  )
  const add = (text: string, by = style.plain) => line.push(faint(' · '), { text, style: by })
  if (cue) add(messages.quotes.join(printable(cue.text)), style.faint)
  if (addressees.length) add(messages.to(listedNames(addressees, messages)))
  const named = [
    ...about.map((one) => fullName(one, messages)),
    ...aboutStates.map((state) => stateName(state, messages)),
  ]
  if (named.length) {
    const names = [...new Set(named)]
    add(words.ofOrTo(names.slice(0, 4).join(', ') + (names.length > 4 ? ' …' : '')), style.faint)
  }
  if (voice.length) add(words.onWordOf(voice.map(printable).join(' ← ')), style.voice)
  line.push(faint(' · '), { text: sources.cite([source]), style: style.strong })
  const said = statement.quotes.map((quote) => printable(quote.text).trim()).join(' … ')
  return [
    ...wrap(line, width, '  ', INDENT),
    ...wrap([{ text: full ? said : shorten(said, MOST) }], width, `${INDENT}│ `),
  ]
}
