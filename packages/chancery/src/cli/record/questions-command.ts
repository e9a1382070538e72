import { type Command, Option } from 'commander'
import type { Terminal } from '../terminal.ts'
import type { Register } from './commands.ts'
import type { QuestionName, QuestionOptions } from './questions.ts'
import { withRecord } from './where.ts'
import type { Words } from './words.ts'

const WORDS: Words<
  Record<QuestionName | 'states' | 'name' | 'instrument' | 'words', string> &
    Record<`o_${Exclude<keyof QuestionOptions, 'record'>}`, string>
> = {
  en: {
    dossier: 'what the record holds of two states and one another, or of one state',
    who: 'a person, body or state: names, offices, whom they met, what they did and said',
    timeline: 'acts in the order of their days',
    treaty: 'an instrument: its stages, parties and the acts under it',
    search: 'dispatches that hold every word, in French and English, in any of its forms',
    states: 'one or two states: FRA, FR, France, "North Korea", "Corée du Nord"',
    name: 'any spelling of the name, or an id',
    instrument: 'words of its name, or an id',
    words: 'words; accents and endings do not matter',
    o_from: 'from this day on (EDTF: 2024-11-02, 2024-11, 2024)',
    o_to: 'up to this day (EDTF)',
    o_act: 'only these acts, with commas between (docs/acts.md)',
    o_status: 'only acts that stand so: done, planned, denied, disputed …',
    o_state: 'only acts that these states take part in, with commas between',
    o_voice: 'only acts told on the word of this person or body',
    o_outlet: 'only what this outlet tells',
    o_language: 'only dispatches in this language (fr, en)',
    o_limit: 'how many a page (20)',
    o_page: 'which page (1)',
    o_oldest: 'the oldest first',
    o_json: 'the answer as one JSON document',
    o_csv: 'the answer as a table (CSV)',
    o_full: 'the sentence of every source, uncut',
  },
  fr: {
    dossier: 'ce que le registre a de deux États entre eux, ou d’un seul',
    who: 'une personne, un organe ou un État : noms, fonctions, rencontres, actes, paroles',
    timeline: "les actes dans l'ordre de leurs jours",
    treaty: 'un instrument : ses étapes, ses parties, les actes pris à son titre',
    search: 'les dépêches qui ont tous les mots, en français et en anglais, sous toutes leurs formes',
    states: 'un ou deux États : FRA, FR, France, "Corée du Nord", "North Korea"',
    name: 'toute graphie du nom, ou un identifiant',
    instrument: 'des mots de son nom, ou un identifiant',
    words: 'des mots ; accents et terminaisons sont indifférents',
    o_from: 'à partir de ce jour (EDTF : 2024-11-02, 2024-11, 2024)',
    o_to: "jusqu'à ce jour (EDTF)",
    o_act: 'ces seuls actes, séparés par des virgules (docs/acts.md)',
    o_status: 'les seuls actes de ce statut : done, planned, denied, disputed…',
    o_state: 'les seuls actes auxquels ces États prennent part, séparés par des virgules',
    o_voice: 'les seuls actes rapportés sur la parole de cette personne ou de cet organe',
    o_outlet: 'ce que rapporte ce seul organe',
    o_language: 'les seules dépêches dans cette langue (fr, en)',
    o_limit: 'combien par page (20)',
    o_page: 'quelle page (1)',
    o_oldest: "les plus anciens d'abord",
    o_json: 'la réponse en un document JSON',
    o_csv: 'la réponse en tableau (CSV)',
    o_full: 'la phrase de chaque source, en entier',
  },
}

const FLAGS = {
  from: '--from <edtf>',
  to: '--to <edtf>',
  act: '--act <names>',
  status: '--status <names>',
  state: '--state <states>',
  voice: '--voice <name>',
  outlet: '--outlet <name>',
  language: '--language <code>',
  limit: '--limit <n>',
  page: '--page <n>',
  oldest: '--oldest',
  json: '--json',
  csv: '--csv',
  full: '--full',
} as const

type Flag = keyof typeof FLAGS
const NARROW: readonly Flag[] = ['from', 'to', 'act', 'status', 'state', 'voice', 'outlet']
const SHOWN: readonly Flag[] = ['limit', 'page', 'oldest', 'json', 'csv', 'full']

/** The commands that ask the record, each with what it takes and what it may be narrowed to. */
const COMMANDS: readonly {
  readonly name: QuestionName
  readonly takes?: readonly ['states' | 'name' | 'instrument' | 'words', string]
  readonly narrow: readonly Flag[]
}[] = [
  { name: 'dossier', takes: ['states', '<state> [state]'], narrow: NARROW },
  { name: 'who', takes: ['name', '<name...>'], narrow: NARROW },
  { name: 'timeline', narrow: NARROW },
  { name: 'treaty', takes: ['instrument', '<name...>'], narrow: NARROW },
  { name: 'search', takes: ['words', '<words...>'], narrow: ['from', 'to', 'outlet', 'language'] },
]

/** Registers `dossier`, `who`, `timeline`, `treaty` and `search`. */
export const registerQuestions: Register = (program, terminal, finish) => {
  for (const one of COMMANDS) register(one, program, terminal, finish)
}

function register(
  { name, takes, narrow }: (typeof COMMANDS)[number],
  program: Command,
  terminal: Terminal,
  finish: (code: number) => void,
): void {
  const words = WORDS[terminal.messages.language]
  const command = program.command(name).description(words[name])
  if (takes) for (const part of takes[1].split(' ')) command.argument(part, words[takes[0]])
  withRecord(command, terminal)
  for (const flag of [...narrow, ...SHOWN]) {
    const option = new Option(FLAGS[flag], words[`o_${flag}`])
    command.addOption(flag === 'csv' ? option.conflicts('json') : option)
  }
  command.action(async (...given: unknown[]) => {
    // Commander gives the arguments, then the options, then itself.
    const options = given.at(-2) as QuestionOptions
    const asked = (given.slice(0, -2) as (string | string[] | undefined)[]).flatMap((part) => part ?? [])
    finish(await (await import('./questions.ts')).questionCommand(name, asked, options, terminal))
  })
}
