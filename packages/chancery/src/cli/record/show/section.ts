import type { Page } from '../../../ledger/questions/page.ts'
import type { Layout } from '../../show/layout.ts'
import { wrap } from '../../show/wrap.ts'
import { ANSWERS } from './words.ts'

/** A heading with what it counts, an empty line before it; nothing where there is nothing under it. */
export const section = (heading: string, count: string, body: readonly string[], { style, width }: Layout): string[] =>
  body.length === 0
    ? []
    : [
        '',
        ...wrap(
          [
            { text: heading.toUpperCase(), style: style.heading },
            { text: ` ${count}`, style: style.faint },
          ],
          width,
        ),
        ...body,
      ]

/** How much of a list is shown, and which page. */
export const shownOf = ({ items, total, page, limit }: Page<unknown>, { messages }: Layout): string =>
  ANSWERS[messages.language].shown(items.length, total, page, Math.max(1, Math.ceil(total / limit)))

/** Parts in a row, faint, with a dot between them. */
export const faintLine = (parts: readonly (string | null)[], { style, width }: Layout, indent = ''): string[] =>
  wrap([{ text: parts.filter((part) => part).join(' · '), style: style.faint }], width, indent)
