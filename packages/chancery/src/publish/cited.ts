import { foldName } from '../ledger/fold.ts'
import type { KeptDispatch } from '../ledger/views/dispatches.ts'
import { type EdtfPoint, parseEdtf } from '../record/edtf.ts'

/** A dispatch as one cites it. */
export interface Cited {
  /** Key in a bibliography: outlet, year, id. ASCII. */
  readonly key: string
  readonly title: string
  readonly outlet: string | null
  /** EDTF, and what of it is a year, a month, a day: null where it is no single date. */
  readonly published: string | null
  readonly parts: readonly [year: number, month?: number, day?: number] | null
  readonly url: string | null
  readonly language: string
  /** Day on which the record took it in, ISO 8601. */
  readonly accessed: string
  readonly id: string
}

/** Characters of a text that stand for a title where there is none. */
const OPENING = 120

export function citedOf({ view, dispatch }: KeptDispatch): Cited {
  const parts = partsOf(view.published)
  const outlet = foldName(view.outlet ?? '').replace(/[^a-z0-9]/g, '')
  return {
    key: `${outlet || 'dispatch'}${parts?.[0] ?? 'nd'}-${view.id}`,
    title: view.title ?? openingOf(dispatch.text),
    outlet: view.outlet,
    published: view.published,
    parts,
    url: view.url,
    language: view.language,
    accessed: view.firstSeen.slice(0, 10),
    id: view.id,
  }
}

/** The first line of a text without title, cut between words where it is long. */
function openingOf(text: string): string {
  const line = text.trimStart().slice(0, 1000).split('\n', 1)[0]!.replace(/\s+/g, ' ').trim()
  if (line.length <= OPENING) return line
  return `${line.slice(0, Math.max(line.lastIndexOf(' ', OPENING), OPENING / 2)).trimEnd()}…`
}

function partsOf(published: string | null): Cited['parts'] {
  const edtf = published === null ? null : parseEdtf(published)
  if (!edtf || edtf.kind === 'interval' || edtf.kind === 'set' || edtf.year.includes('X')) return null
  const { year, month, day } = edtf.kind === 'season' ? { ...edtf, month: null, day: null } : (edtf as DatePoint)
  if (month === null || month === 'XX') return [Number(year)]
  return day === null || day === 'XX' ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)]
}

type DatePoint = Exclude<EdtfPoint, { kind: 'season' }>
