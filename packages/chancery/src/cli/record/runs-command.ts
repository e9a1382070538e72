import { Option } from 'commander'
import type { Register } from './commands.ts'
import type { RunsOptions } from './runs.ts'
import { withRecord } from './where.ts'
import type { Words } from './words.ts'

const WORDS: Words<{ about: string; run: string; json: string }> = {
  en: {
    about: 'list the runs of ingest, or what one of them could not read and why',
    run: 'the number of a run',
    json: 'print one JSON object a line',
  },
  fr: {
    about: "liste les passages d'ingest, ou ce que l'un d'eux n'a pas pu lire, et pourquoi",
    run: "numéro d'un passage",
    json: 'imprimer un objet JSON par ligne',
  },
}

export const registerRuns: Register = (program, terminal, finish) => {
  const words = WORDS[terminal.messages.language]
  withRecord(program.command('runs').description(words.about).argument('[run]', words.run), terminal)
    .addOption(new Option('--json', words.json))
    .action(async (run: string | undefined, options: RunsOptions) => {
      finish(await (await import('./runs.ts')).runsCommand(run, options, terminal))
    })
}
