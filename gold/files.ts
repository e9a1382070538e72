import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dispatch } from '../packages/chancery/src/record/dispatch.ts'
import type { GoldDispatch } from './dispatch.ts'
import { readGold } from './format.ts'

const HERE: string = import.meta.dirname

/** The languages that have gold files, in order. */
export const LANGUAGES = ['en', 'fr'] as const

/** All gold dispatches, in order of language and number. Throws GoldError on a file that cannot be read. */
export function goldDispatches(): GoldDispatch[] {
  return LANGUAGES.flatMap((language) =>
    readdirSync(join(HERE, language))
      .filter((name) => name.endsWith('.gold'))
      .sort()
      .map((name) => readGold(readFileSync(join(HERE, language, name), 'utf8'), `gold/${language}/${name}`)),
  )
}

/** The dispatch as a reader gets it: no braces, no expectations. */
export function asDispatch(gold: GoldDispatch): Dispatch {
  return {
    id: gold.id,
    text: gold.text,
    language: gold.language,
    ...(gold.published && { published: gold.published }),
    ...(gold.outlet && { outlet: gold.outlet }),
  }
}
