import { readFileSync } from 'node:fs'
import type { Sources } from './sources.ts'

/** The forms that Lexique 3.83 attests in print and speech (lexique3.txt: one `\showhyphens{FORM}` a line, Latin-1). */
export const attestedFrench = ({ shared }: Sources): Set<string> =>
  new Set(
    readFileSync(`${shared}/lex/lexique3.txt`, 'latin1')
      .split('\n')
      .map((line) => /\{(.+)\}/.exec(line)?.[1] ?? '')
      .filter((form) => form !== '')
      .map((form) => form.toLowerCase()),
  )
