import { InvalidArgumentError, Option } from 'commander'
import type { ChangesCommandOptions } from './changes.ts'
import type { Register } from './commands.ts'
import { withRecord } from './where.ts'
import type { Words } from './words.ts'

const WORDS: Words<{ about: string; since: string; json: string; number: string }> = {
  en: {
    about: 'tell what happened to the record, in order',
    since: 'only what came after this entry; each entry begins with its number',
    json: 'print one JSON object a line',
    number: 'It must be a whole number.',
  },
  fr: {
    about: "dit ce qui est arrivé au registre, dans l'ordre",
    since: 'seulement ce qui est venu après cette entrée ; chaque entrée commence par son numéro',
    json: 'écrit un objet JSON par ligne',
    number: 'Il faut un nombre entier.',
  },
}

export const registerChanges: Register = (program, terminal, finish) => {
  const words = WORDS[terminal.messages.language]
  const whole = (value: string): number => {
    if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError(words.number)
    return Number(value)
  }
  withRecord(program.command('changes').description(words.about), terminal)
    .addOption(new Option('--since <entry>', words.since).argParser(whole))
    .addOption(new Option('--json', words.json))
    .action(async (options: ChangesCommandOptions) => {
      finish(await (await import('./changes.ts')).changesCommand(options, terminal))
    })
}
