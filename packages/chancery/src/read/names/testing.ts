import { LANGUAGES } from '../../lang/index.ts'
import { type Compiled, compile } from '../compile.ts'
import type { Draft } from '../draft.ts'
import { STAGES } from '../pipeline.ts'

const ready = new Map<string, Compiled>()

/** A whole draft of a text, for the tests of this room: what readings leave out (mentions, actors that do nothing) is in it. */
export function draftOf(language: 'fr' | 'en', text: string, published = '2024-05-15'): Draft {
  const compiled = ready.get(language) ?? compile(LANGUAGES.get(language)!)
  ready.set(language, compiled)
  const draft = {
    dispatch: { text, language, published },
    compiled,
    warnings: [],
    parser: () => null,
  } as unknown as Draft
  for (const stage of STAGES) stage.run(draft)
  return draft
}

/** The outermost mentions of a text as `kind: words`, in text order. */
export const mentionsIn = (language: 'fr' | 'en', text: string): string[] =>
  draftOf(language, text)
    .mentions.filter(({ inner }) => !inner)
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

/** The actors that a text mentions as `name | state | office`, persons and bodies in the order in which they were met. */
export const actorsIn = (language: 'fr' | 'en', text: string): string[] =>
  draftOf(language, text)
    .cast.actors.filter(({ mentions }) => mentions.length > 0)
    .map(({ name, state, office }) => `${name} | ${state ?? '-'} | ${office ?? '-'}`)

/** Whom each outermost mention of a text means, as `words → names`. */
export function linksIn(language: 'fr' | 'en', text: string): string[] {
  const { mentions, cast } = draftOf(language, text)
  return mentions
    .filter(({ inner }) => !inner)
    .map(
      ({ start, end, entities }) =>
        `${text.slice(start, end)} → ${entities.map((index) => cast.actors[index].name).join(', ')}`,
    )
}

/** The instruments and documents of a text as `kind: name | parties | date`. */
export const documentsIn = (language: 'fr' | 'en', text: string): string[] =>
  draftOf(language, text).documents.map(
    ({ kind, name, parties, date }) => `${kind}: ${name} | ${parties.join()} | ${date ?? '-'}`,
  )
