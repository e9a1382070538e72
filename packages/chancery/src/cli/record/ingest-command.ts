import { Option } from 'commander'
import type { Register } from './commands.ts'
import type { IngestCommandOptions } from './ingest.ts'
import { withRecord } from './where.ts'
import type { Words } from './words.ts'

const WORDS: Words<{
  about: string
  sources: string
  jsonl: string
  published: string
  outlet: string
  language: string
}> = {
  en: {
    about: 'read dispatches and put them into the record',
    sources: 'files, folders, or - for standard input',
    jsonl: 'standard input and files hold one JSON dispatch a line',
    published: 'publication date of dispatches that do not give one (EDTF)',
    outlet: 'outlet of dispatches that do not give one',
    language: 'language of dispatches that do not give one (fr, en)',
  },
  fr: {
    about: 'lit des dépêches et les verse au registre',
    sources: "fichiers, dossiers, ou - pour l'entrée standard",
    jsonl: "l'entrée standard et les fichiers portent une dépêche JSON par ligne",
    published: 'date de publication des dépêches qui n’en donnent pas (EDTF)',
    outlet: 'organe des dépêches qui n’en donnent pas',
    language: 'langue des dépêches qui n’en donnent pas (fr, en)',
  },
}

export const registerIngest: Register = (program, terminal, finish) => {
  const words = WORDS[terminal.messages.language]
  withRecord(program.command('ingest').description(words.about).argument('[source...]', words.sources), terminal)
    .addOption(new Option('--jsonl', words.jsonl))
    .addOption(new Option('--published <edtf>', words.published))
    .addOption(new Option('--outlet <name>', words.outlet))
    .addOption(new Option('--language <code>', words.language))
    .action(async (sources: string[], options: IngestCommandOptions) => {
      finish(await (await import('./ingest.ts')).ingestCommand(sources, options, terminal))
    })
}
