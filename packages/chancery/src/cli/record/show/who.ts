import type { WhoAnswer } from '../../../ledger/questions/who.ts'
import { edtfWords } from '../../../record/edtf-words.ts'
import { printable } from '../../show/excerpt.ts'
import type { Layout } from '../../show/layout.ts'
import { wrap } from '../../show/wrap.ts'
import { close, meetingLines } from './dossier.ts'
import { factLines, statementLines } from './facts.ts'
import { fullName } from './names.ts'
import { faintLine, section, shownOf } from './section.ts'
import { numberSources } from './sources.ts'
import { ANSWERS } from './words.ts'

/** What the record holds of a person, body or state, for people. */
export function showWho(answer: WhoAnswer, layout: Layout): string {
  const { messages, style, width } = layout
  const words = ANSWERS[messages.language]
  const sources = numberSources()
  const { actor, others } = answer
  const item = (text: string, about: readonly (string | null)[]) =>
    wrap(
      [
        { text: printable(text) },
        {
          text: about
            .filter((part) => part)
            .map((part) => ` · ${part}`)
            .join(''),
          style: style.faint,
        },
      ],
      width,
      '  ',
      '      ',
    )
  const acts = answer.acts.items.flatMap((act) => factLines(act, sources, layout))
  const said = answer.statements.items.flatMap((one) => statementLines(one, sources, layout))
  const lines = [
    ...wrap([{ text: fullName(actor, messages), style: style.strong }], width),
    ...faintLine(
      [messages.actorKinds[actor.kind], words.sourced(answer.sources, answer.independent), actor.id],
      layout,
    ),
    ...(others.total ? wrap([{ text: words.mayMean(others.total), style: style.warning }], width) : []),
    ...section(
      words.headings.names,
      String(answer.names.length),
      answer.names.flatMap((one) => item(one.name, [one.state, words.readings(one.readings), one.id])),
      layout,
    ),
    ...section(
      words.headings.offices,
      String(answer.offices.length),
      answer.offices.flatMap(({ office, level, first, last, readings }) => {
        const [from, to] = [first, last].map((date) =>
          date === null ? messages.undated : edtfWords(date, messages.language),
        )
        return item(office, [words.seen(from!, to!), words.level(level), words.readings(readings)])
      }),
      layout,
    ),
    ...section(
      words.headings.met,
      words.cut(answer.met.items.length, answer.met.total),
      answer.met.items.flatMap((met) => meetingLines(met, [met.with], layout)),
      layout,
    ),
    ...section(words.headings.acts, shownOf(answer.acts, layout), acts, layout),
    ...section(words.headings.said, shownOf(answer.statements, layout), said, layout),
    ...section(
      words.headings.others,
      words.cut(others.items.length, others.total),
      others.items.flatMap((one) => item(fullName(one, messages), [words.readings(one.readings), one.id])),
      layout,
    ),
  ]
  return close(lines, acts.length + said.length, sources, layout)
}
