import { Option } from 'commander'
import type { Register } from './commands.ts'
import type { IngestCommandOptions } from './ingest-options.ts'
import { withRecord } from './where.ts'
import type { Words } from './words.ts'

const OPTIONS = [
  ['--as <kind>', 'as'],
  ['--jsonl', 'jsonl'],
  ['--published <edtf>', 'published'],
  ['--outlet <name>', 'outlet'],
  ['--language <code>', 'language'],
  ['--column <field=name>', 'column'],
  ['--field <field=name>', 'field'],
  ['--charset <name>', 'charset'],
  ['--fetch', 'fetch'],
  ['--refetch', 'refetch'],
  ['--summaries', 'summaries'],
  ['--delay <seconds>', 'delay'],
  ['--contact <address>', 'contact'],
  ['--workers <n>', 'workers'],
  ['--dry-run', 'dryRun'],
] as const

const WORDS: Words<{ about: string; sources: string; more: string } & Record<(typeof OPTIONS)[number][1], string>> = {
  en: {
    about: 'read dispatches and put them into the record',
    sources: 'files, folders, http(s) addresses (with --fetch), or - for standard input',
    as: 'what the sources named are: text, jsonl, json, csv, html, feed, sitemap, warc',
    jsonl: 'the same as --as jsonl',
    published: 'publication date of dispatches that do not give one (EDTF)',
    outlet: 'outlet of dispatches that do not give one',
    language: 'language of dispatches that do not give one (fr, en)',
    column: 'a column of tables that has another name, as text=Body; may be repeated',
    field: 'a field of JSON that has another name, as published=date; may be repeated',
    charset: 'character encoding of sources that do not tell theirs (UTF-8)',
    fetch: 'read from the web: addresses, and pages that feeds and sitemaps link to',
    refetch: 'fetch linked pages whose address the record holds already, too',
    summaries: 'read items of feeds that give only a summary from that summary',
    delay: 'seconds between two requests to one host (1)',
    contact: 'an address at which those who run a site can reach you, sent with each request',
    workers: 'threads that read (as many as there are cores, at most 4)',
    dryRun: 'print the dispatches, one JSON a line, and keep nothing',
    more: `
Text, JSON lines, JSON, CSV, HTML pages, RSS and Atom feeds, sitemaps, WARC archives; compressed with gzip or not.
What the record holds already is not read again, so a run that was stopped goes on where it was.`,
  },
  fr: {
    about: 'lit des dépêches et les verse au registre',
    sources: "fichiers, dossiers, adresses http(s) (avec --fetch), ou - pour l'entrée standard",
    as: 'ce que sont les sources nommées : text, jsonl, json, csv, html, feed, sitemap, warc',
    jsonl: 'comme --as jsonl',
    published: 'date de publication des dépêches qui n’en donnent pas (EDTF)',
    outlet: 'organe des dépêches qui n’en donnent pas',
    language: 'langue des dépêches qui n’en donnent pas (fr, en)',
    column: 'colonne de tableau qui porte un autre nom, comme text=Corps ; peut se répéter',
    field: 'champ JSON qui porte un autre nom, comme published=date ; peut se répéter',
    charset: 'codage des sources qui ne disent pas le leur (UTF-8)',
    fetch: 'lire sur le web : les adresses, et les pages vers lesquelles mènent flux et plans de site',
    refetch: 'relire aussi les pages dont le registre a déjà l’adresse',
    summaries: 'lire les articles de flux qui ne donnent qu’un résumé d’après ce résumé',
    delay: 'secondes entre deux requêtes à un même hôte (1)',
    contact: 'adresse où ceux qui tiennent un site peuvent vous joindre, envoyée avec chaque requête',
    workers: 'fils qui lisent (autant que de cœurs, 4 au plus)',
    dryRun: 'imprimer les dépêches, un JSON par ligne, et ne rien garder',
    more: `
Texte, JSON par lignes, JSON, CSV, pages HTML, flux RSS et Atom, plans de site, archives WARC ; comprimés par gzip ou non.
Ce que le registre a déjà n'est pas relu : un passage interrompu reprend où il en était.`,
  },
}

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]

export const registerIngest: Register = (program, terminal, finish) => {
  const words = WORDS[terminal.messages.language]
  const command = withRecord(
    program.command('ingest').description(words.about).argument('[source...]', words.sources),
    terminal,
  )
  for (const [flags, name] of OPTIONS) {
    const option = new Option(flags, words[name])
    command.addOption(name === 'column' || name === 'field' ? option.argParser(collect) : option)
  }
  command.addHelpText('after', words.more).action(async (sources: string[], options: IngestCommandOptions) => {
    finish(await (await import('./ingest.ts')).ingestCommand(sources, options, terminal))
  })
}
