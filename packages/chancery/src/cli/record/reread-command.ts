import { Option } from 'commander'
import type { Register } from './commands.ts'
import type { RereadCommandOptions } from './reread.ts'
import { withRecord } from './where.ts'
import type { Words } from './words.ts'

const WORDS: Words<{ about: string; all: string }> = {
  en: {
    about: 'read again what an older version of the reader read',
    all: 'read everything again, whatever version read it',
  },
  fr: {
    about: "relit ce qu'une version antérieure du lecteur avait lu",
    all: 'relit tout, quelle que soit la version qui a lu',
  },
}

export const registerReread: Register = (program, terminal, finish) => {
  const words = WORDS[terminal.messages.language]
  withRecord(program.command('reread').description(words.about), terminal)
    .addOption(new Option('--all', words.all))
    .action(async (options: RereadCommandOptions) => {
      finish(await (await import('./reread.ts')).rereadCommand(options, terminal))
    })
}
