import { existsSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { Fault } from '../record/faults.ts'
import type { ExplainOptions } from './explain.ts'
import type { OptionName } from './messages/messages.ts'
import type { ParseOptions } from './parse.ts'
import type { ReadOptions } from './read.ts'
import { RECORD_COMMANDS } from './record/commands.ts'
import { EXIT, type Terminal } from './terminal.ts'
import { VERSION } from './version.ts'
import type { VoiceOptions } from './voice.ts'

/** Runs a command line (without `node` and the script) and returns the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.ok
  const program = buildProgram(terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof Fault) {
      terminal.report(error)
      return EXIT.failed
    }
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.unknownCommand' && argv[0] && existsSync(argv[0])) {
      terminal.say(terminal.messages.help.tryRead(argv[0]))
    }
    return error.exitCode === 0 ? EXIT.ok : EXIT.failed
  }
}

/** The commands and their options. Each command's own module loads only when it runs. */
export function buildProgram(terminal: Terminal, finish: (code: number) => void): Command {
  const { help, error, faults } = terminal.messages
  const translate = (text: string) => help.parser.reduce((told, [pattern, by]) => told.replace(pattern, by), text)
  const option = (flags: string, name: OptionName) => new Option(flags, help.options[name])

  const program = new Command('chancery')
    .description(help.program)
    .version(VERSION, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.helpCommand)
    .addOption(option('--ui <language>', 'ui').choices(['en', 'fr']))
    .addOption(option('--no-color', 'noColor'))
    .addHelpText('after', help.examples)
    .showSuggestionAfterError()
    .showHelpAfterError(faults.CHY012.remedy)
    .configureHelp({
      styleTitle: translate,
      showGlobalOptions: true,
      optionDescription: ({ description }) => description,
    })
    .configureOutput({
      outputError: (text, write) => write(`${error} CHY012 ${translate(text.replace(/^error: /, ''))}`),
    })
    .exitOverride()

  const input = (command: Command) =>
    command
      .argument('[file...]', help.files)
      .addOption(option('--published <edtf>', 'published'))
      .addOption(option('--outlet <name>', 'outlet'))
      .addOption(option('--language <code>', 'language'))

  input(program.command('read').description(help.read))
    .addOption(option('--jsonl', 'jsonl'))
    .addOption(option('--json', 'json').conflicts('jsonl'))
    .addOption(option('--full', 'full'))
    .addHelpText('after', help.readMore)
    .action(async (files: string[], options: ReadOptions) => {
      finish(await (await import('./read.ts')).read(files, options, terminal))
    })

  input(program.command('voice').description(help.voice))
    .addOption(option('--json', 'jsonRows'))
    .addOption(option('--full', 'full'))
    .addHelpText('after', help.voiceMore)
    .action(async (files: string[], options: VoiceOptions) => {
      finish(await (await import('./voice.ts')).voice(files, options, terminal))
    })

  input(program.command('explain').description(help.explain))
    .addOption(option('--json', 'jsonRows'))
    .action(async (files: string[], options: ExplainOptions) => {
      finish(await (await import('./explain.ts')).explain(files, options, terminal))
    })

  program
    .command('parse')
    .description(help.parse)
    .argument('[file...]', help.files)
    .addOption(option('--language <code>', 'language'))
    .addOption(option('--tree', 'tree'))
    .addHelpText('after', help.parseMore)
    .action(async (files: string[], options: ParseOptions) => {
      finish(await (await import('./parse.ts')).parse(files, options, terminal))
    })

  for (const register of RECORD_COMMANDS) register(program, terminal, finish)

  return program
}
