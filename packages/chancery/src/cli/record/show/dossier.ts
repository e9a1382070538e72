import type { Contact, Side } from '../../../ledger/questions/contacts.ts'
import type { DossierAnswer, DossierInstrument, DossierPledge } from '../../../ledger/questions/dossier.ts'
import type { StageView } from '../../../ledger/questions/instruments.ts'
import type { ActWord } from '../../../ledger/questions/word.ts'
import { edtfWords } from '../../../record/edtf-words.ts'
import type { ActName } from '../../../record/reading.ts'
import { printable } from '../../show/excerpt.ts'
import type { Layout } from '../../show/layout.ts'
import { type Piece, wrap } from '../../show/wrap.ts'
import { actWord, factLines, factPieces, statementLines, tag } from './facts.ts'
import { stateName, withOffice } from './names.ts'
import { faintLine, section, shownOf } from './section.ts'
import { numberSources, type Sources } from './sources.ts'
import { ANSWERS, stageWord } from './words.ts'

const INDENT = '      '

/** The dossier of a pair of states or of one, for people. */
export function showDossier(answer: DossierAnswer, layout: Layout): string {
  const { messages, style, width } = layout
  const words = ANSWERS[messages.language]
  const sources = numberSources()
  const [one, other = null] = answer.states.map((state) => stateName(state, messages))
  const standings = Object.entries(answer.standings).map(
    ([standing, n]) => `${actWord(standing as ActWord, messages)} ${n}`,
  )
  const kinds = Object.entries(answer.kinds).map(([kind, n]) => `${messages.acts[kind as ActName]} ${n}`)
  const acts = answer.acts.items.flatMap((act) => factLines(act, sources, layout))
  const said = answer.said.map((page) => page.items.flatMap((statement) => statementLines(statement, sources, layout)))
  const pledges = answer.pledges.items.flatMap((pledge) => pledgeLines(pledge, sources, layout))
  const lines = [
    ...wrap(
      [
        {
          text: answer.states.map((state) => `${stateName(state, messages)} (${state})`).join(' – '),
          style: style.strong,
        },
      ],
      width,
    ),
    ...faintLine([words.acts(answer.acts.total), words.sourced(answer.sources, answer.independent)], layout),
    ...(standings.length ? faintLine(standings, layout) : []),
    ...(kinds.length ? faintLine(kinds, layout) : []),
    ...(answer.lookedAt < answer.acts.total ? faintLine([words.lookedAt(answer.lookedAt)], layout) : []),
    ...section(
      words.headings.contacts,
      words.cut(answer.contacts.items.length, answer.contacts.total),
      answer.contacts.items.flatMap((contact) => contactLines(contact, layout)),
      layout,
    ),
    ...section(
      words.headings.instruments,
      words.cut(answer.instruments.items.length, answer.instruments.total),
      answer.instruments.items.flatMap((instrument) => instrumentLines(instrument, layout)),
      layout,
    ),
    ...section(words.headings.pledges, words.cut(answer.pledges.items.length, answer.pledges.total), pledges, layout),
    ...section(words.headings.acts, shownOf(answer.acts, layout), acts, layout),
    ...section(words.saidBy(one!, other), shownOf(answer.said[0], layout), said[0]!, layout),
    ...section(
      other === null ? words.saidOf(one!) : words.saidBy(other, one!),
      shownOf(answer.said[1], layout),
      said[1]!,
      layout,
    ),
  ]
  return close(lines, acts.length + said[0]!.length + said[1]!.length, sources, layout)
}

/** Puts the numbered sources at the foot; says so where there was nothing. */
export function close(lines: string[], told: number, sources: Sources, layout: Layout): string {
  const words = ANSWERS[layout.messages.language]
  if (told === 0) lines.push('', words.nothing)
  const foot = sources.lines(layout)
  return `${[...lines, ...section(words.headings.sources, '', foot, layout)].join('\n')}\n`
}

/** Level, who with whom, how often, by which acts. */
export function contactLines(contact: Contact, layout: Layout): string[] {
  return meetingLines(contact, [contact.one, contact.other], layout)
}

export function meetingLines(
  { level, times, kinds }: Pick<Contact, 'level' | 'times' | 'kinds'>,
  sides: readonly Side[],
  { messages, style, width }: Layout,
): string[] {
  const words = ANSWERS[messages.language]
  const pieces: Piece[] = [
    { text: words.level(level), style: style.faint },
    { text: ' · ', style: style.faint },
  ]
  sides.forEach((side, k) => {
    if (k > 0) pieces.push({ text: ' – ', style: style.faint })
    pieces.push({ text: withOffice(side, messages) })
  })
  const about = [words.times(times), kinds.map((kind) => messages.acts[kind]).join(', ')]
  pieces.push({ text: ` · ${about.join(' · ')}`, style: style.faint })
  return wrap(pieces, width, '  ', INDENT)
}

/** Name, kind and acts of an instrument; then its stages. */
function instrumentLines({ instrument, acts, stages }: DossierInstrument, layout: Layout): string[] {
  const { messages, style, width } = layout
  const date = instrument.date && edtfWords(instrument.date, messages.language)
  const about = [messages.instrumentKinds[instrument.kind], date, ANSWERS[messages.language].acts(acts), instrument.id]
  return [
    ...wrap(
      [
        { text: printable(instrument.name) },
        { text: ` · ${about.filter((part) => part).join(' · ')}`, style: style.faint },
      ],
      width,
      '  ',
      INDENT,
    ),
    ...stages.flatMap((stage) => stageLines(stage, layout)),
  ]
}

/** A stage: what, when, whose. */
export function stageLines({ stage, word, date, states }: StageView, layout: Layout): string[] {
  const { messages, style, width } = layout
  return wrap(
    [
      ...tag(word, layout),
      { text: stageWord(stage, messages), style: style.strong },
      { text: ' · ', style: style.faint },
      date === null
        ? { text: messages.undated, style: style.faint }
        : { text: edtfWords(date, messages.language), style: style.date },
      { text: states.length ? ` · ${states.map((state) => stateName(state, messages)).join(', ')}` : '' },
    ],
    width,
    INDENT,
    `${INDENT}  `,
  )
}

function pledgeLines({ act, fate, followed }: DossierPledge, sources: Sources, layout: Layout): string[] {
  const { messages, style, width } = layout
  const words = ANSWERS[messages.language]
  const took = fate === 'kept'
  const told: Piece[] = [
    { text: words.fates[fate], style: took ? style.strong : style.warning },
    { text: ' · ', style: style.faint },
    ...factPieces(act, sources, layout),
  ]
  if (followed.length) told.push({ text: ` · ${words.followed(followed.length)}`, style: style.faint })
  return wrap(told, width, '  ', INDENT)
}
