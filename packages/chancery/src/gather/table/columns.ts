import type { Dispatch } from '../../record/dispatch.ts'
import type { Mapping } from '../check.ts'

/** What the columns of a dispatch are called, in English and French; compared without case, accents and signs. */
const NAMES: Readonly<Record<keyof Dispatch, readonly string[]>> = {
  text: ['text', 'texte', 'body', 'corps', 'content', 'contenu', 'fulltext', 'texteintegral'],
  title: ['title', 'titre', 'headline'],
  published: [
    'published',
    'date',
    'publie',
    'publiele',
    'pubdate',
    'publicationdate',
    'datedepublication',
    'datepublication',
  ],
  outlet: ['outlet', 'source', 'organe', 'publication', 'media', 'journal', 'newspaper'],
  url: ['url', 'link', 'lien', 'adresse', 'address'],
  language: ['language', 'langue', 'lang'],
  id: ['id', 'identifier', 'identifiant'],
}

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Which column each field of a dispatch stands in, from 0, and how many columns there are. */
export interface Columns {
  readonly places: { readonly [K in keyof Dispatch]?: number }
  readonly width: number
}

/** Finds the columns by their heads: those that `mapping` names, then those with a name of their own; the first of the list wins. */
export function columnsOf(heads: readonly string[], mapping: Mapping): Columns {
  const folded = heads.map(fold)
  const places: { -readonly [K in keyof Dispatch]?: number } = {}
  for (const [field, names] of Object.entries(NAMES) as [keyof Dispatch, readonly string[]][]) {
    const wanted = mapping[field]
    const given = wanted === undefined ? -1 : heads.findIndex((head) => head.trim() === wanted.trim())
    const tried = wanted === undefined ? names : [fold(wanted)]
    const place = given >= 0 ? given : tried.map((name) => folded.indexOf(name)).find((index) => index >= 0)
    if (place !== undefined) places[field] = place
  }
  return { places, width: heads.length }
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/** The delimiter of a table: the one that makes the most known columns of its head, then the most columns. */
export function delimiterOf(head: string, mapping: Mapping): string {
  const scored = DELIMITERS.map((delimiter) => {
    const heads = head.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''))
    return { delimiter, known: Object.keys(columnsOf(heads, mapping).places).length, count: heads.length }
  })
  return scored.reduce((best, one) =>
    one.known > best.known || (one.known === best.known && one.count > best.count) ? one : best,
  ).delimiter
}
