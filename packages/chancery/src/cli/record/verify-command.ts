import { Option } from 'commander'
import type { Register } from './commands.ts'
import type { VerifyCommandOptions } from './verify.ts'
import { withRecord } from './where.ts'
import type { Words } from './words.ts'

const WORDS: Words<{ about: string; json: string }> = {
  en: {
    about: 'check that the record holds together: evidence, hashes, links',
    json: 'print one JSON object: counts, and what was found',
  },
  fr: {
    about: 'vérifie que le registre tient : preuves, empreintes, renvois',
    json: 'écrit un objet JSON : les nombres, et ce qui a été trouvé',
  },
}

export const registerVerify: Register = (program, terminal, finish) => {
  const words = WORDS[terminal.messages.language]
  withRecord(program.command('verify').description(words.about), terminal)
    .addOption(new Option('--json', words.json))
    .action(async (options: VerifyCommandOptions) => {
      finish(await (await import('./verify.ts')).verifyCommand(options, terminal))
    })
}
