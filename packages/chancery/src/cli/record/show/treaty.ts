import type { TreatyAnswer } from '../../../ledger/questions/treaty.ts'
import { edtfWords } from '../../../record/edtf-words.ts'
import { printable } from '../../show/excerpt.ts'
import type { Layout } from '../../show/layout.ts'
import { wrap } from '../../show/wrap.ts'
import { close, stageLines } from './dossier.ts'
import { factLines } from './facts.ts'
import { stateName } from './names.ts'
import { faintLine, section, shownOf } from './section.ts'
import { numberSources } from './sources.ts'
import { ANSWERS } from './words.ts'

/** What the record holds of an instrument, for people. */
export function showTreaty(answer: TreatyAnswer, layout: Layout): string {
  const { messages, style, width } = layout
  const words = ANSWERS[messages.language]
  const sources = numberSources()
  const { instrument, others } = answer
  const day = (date: string | null) => (date === null ? null : edtfWords(date, messages.language))
  const acts = answer.acts.items.flatMap((act) => factLines(act, sources, layout))
  const also = [...new Set(answer.names.map((one) => one.name))].filter((name) => name !== instrument.name)
  const lines = [
    ...wrap([{ text: printable(instrument.name), style: style.strong }], width),
    ...faintLine(
      [
        messages.instrumentKinds[instrument.kind],
        day(instrument.date),
        words.sourced(answer.sources, answer.independent),
        instrument.id,
      ],
      layout,
    ),
    ...(also.length ? faintLine([words.alsoNamed(also.map(printable).join(' ; '))], layout) : []),
    ...(answer.parties.length
      ? faintLine([words.between(answer.parties.map((party) => stateName(party, messages)).join(', '))], layout)
      : []),
    ...(others.total ? wrap([{ text: words.mayMean(others.total), style: style.warning }], width) : []),
    ...section(
      words.headings.stages,
      String(answer.stages.length),
      answer.stages.flatMap((stage) => stageLines(stage, layout)),
      layout,
    ),
    ...section(words.headings.acts, shownOf(answer.acts, layout), acts, layout),
    ...section(
      words.headings.others,
      words.cut(others.items.length, others.total),
      others.items.flatMap((one) =>
        wrap(
          [
            { text: printable(one.name) },
            {
              text: ` · ${[messages.instrumentKinds[one.kind], day(one.date), words.reports(one.reports), one.id].filter((part) => part).join(' · ')}`,
              style: style.faint,
            },
          ],
          width,
          '  ',
          '      ',
        ),
      ),
      layout,
    ),
  ]
  return close(lines, acts.length, sources, layout)
}
