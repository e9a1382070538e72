import { Option } from 'commander'
import { FORMATS } from '../../publish/formats.ts'
import { TABLE_NAMES } from '../../publish/tables/names.ts'
import { ACT_NAMES, STATUSES } from '../../record/reading.ts'
import type { Register } from './commands.ts'
import type { ExportCommandOptions } from './export.ts'
import { withRecord } from './where.ts'
import type { Words } from './words.ts'

const WORDS: Words<
  Record<
    | 'about'
    | 'as'
    | 'out'
    | 'from'
    | 'to'
    | 'act'
    | 'status'
    | 'state'
    | 'everyReport'
    | 'table'
    | 'limit'
    | 'bom'
    | 'more',
    string
  >
> = {
  en: {
    about: 'write the record in a format that other tools read',
    as: 'the format',
    out: 'the file to write (default: standard output)',
    from: 'what may have been on this day or later (EDTF)',
    to: 'what may have been on this day or earlier (EDTF)',
    act: 'acts of these kinds',
    status: 'acts of which the record holds this',
    state: 'acts in which these states take part (ISO 3166-1 alpha-3)',
    everyReport: 'a row for each report of an act instead of one for the act',
    table: 'the table that Parquet holds',
    limit: 'entries of a feed at most',
    bom: 'begin CSV with a byte order mark, which Excel needs to see that it is UTF-8',
    more: '\nExample: chancery export --as visits-csv --state FRA DEU --from 2024 --out visits.csv\nEvery format and column: docs/exports.md',
  },
  fr: {
    about: "écrit le registre dans un format que d'autres outils lisent",
    as: 'le format',
    out: 'le fichier à écrire (par défaut : la sortie standard)',
    from: 'ce qui a pu avoir lieu ce jour-là ou après (EDTF)',
    to: 'ce qui a pu avoir lieu ce jour-là ou avant (EDTF)',
    act: 'les actes de ces sortes',
    status: 'les actes dont le registre tient ceci',
    state: 'les actes auxquels ces États prennent part (ISO 3166-1 alpha-3)',
    everyReport: "une ligne par mention d'un acte au lieu d'une par acte",
    table: 'la table que porte le fichier Parquet',
    limit: "nombre d'entrées d'un flux, au plus",
    bom: "commence le CSV par une marque d'ordre des octets, sans laquelle Excel ne voit pas qu'il est en UTF-8",
    more: '\nExemple : chancery export --as visits-csv --state FRA DEU --from 2024 --out visites.csv\nTous les formats et colonnes : docs/exports.md',
  },
}

const count = (text: string): number => Math.max(1, Number.parseInt(text, 10) || 1)

export const registerExport: Register = (program, terminal, finish) => {
  const words = WORDS[terminal.messages.language]
  withRecord(program.command('export').description(words.about), terminal)
    .addOption(
      new Option('--as <format>', words.as).choices(FORMATS.map((format) => format.name)).makeOptionMandatory(),
    )
    .addOption(new Option('--out <file>', words.out))
    .addOption(new Option('--from <edtf>', words.from))
    .addOption(new Option('--to <edtf>', words.to))
    .addOption(new Option('--act <act...>', words.act).choices(ACT_NAMES))
    .addOption(new Option('--status <status...>', words.status).choices([...STATUSES, 'disputed']))
    .addOption(new Option('--state <iso3...>', words.state))
    .addOption(new Option('--every-report', words.everyReport))
    .addOption(new Option('--table <name>', words.table).choices(TABLE_NAMES).default('acts'))
    .addOption(new Option('--limit <n>', words.limit).argParser(count).default(500))
    .addOption(new Option('--bom', words.bom))
    .addHelpText('after', words.more)
    .action(async (options: ExportCommandOptions) => {
      finish(await (await import('./export.ts')).exportCommand(options, terminal))
    })
}
