import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { ActStanding } from '../../ledger/acts/standing.ts'
import { daysOf } from '../../ledger/days.ts'
import { snapshot } from '../../ledger/views/snapshot.ts'
import type { Part } from '../../ledger/views/walk.ts'
import type { ExportOptions, Filter, FormatRow, LeftOut } from '../../publish/format.ts'
import { FORMATS } from '../../publish/formats.ts'
import type { TableName } from '../../publish/tables/names.ts'
import { isEdtf } from '../../record/edtf.ts'
import { Fault } from '../../record/faults.ts'
import type { ActName } from '../../record/reading.ts'
import { EXIT, type Terminal } from '../terminal.ts'
import { exportWords } from './export-words.ts'
import { type RecordOptions, withStore } from './where.ts'
import type { Words } from './words.ts'

/** Options of `chancery export`. */
export interface ExportCommandOptions extends RecordOptions {
  readonly as: string
  readonly out?: string
  readonly from?: string
  readonly to?: string
  readonly act?: readonly ActName[]
  readonly status?: readonly ActStanding[]
  readonly state?: readonly string[]
  readonly everyReport?: boolean
  readonly table: TableName
  readonly limit: number
  readonly bom?: boolean
}

const WORDS: Words<Record<LeftOut, (count: number) => string>> = {
  en: {
    'no-month': (n) => `${n} act${n > 1 ? 's' : ''} left out: no date within one month`,
    'no-day': (n) => `${n} act${n > 1 ? 's' : ''} left out: no date to the day`,
    'no-point': (n) => `${n} act${n > 1 ? 's' : ''} left out: no place that the atlas locates`,
    'no-event': (n) => `${n} act${n > 1 ? 's' : ''} left out: PLOVER and CAMEO have no event for them`,
  },
  fr: {
    'no-month': (n) => `${n} acte${n > 1 ? 's' : ''} en moins : pas de date dans un seul mois`,
    'no-day': (n) => `${n} acte${n > 1 ? 's' : ''} en moins : pas de date au jour près`,
    'no-point': (n) => `${n} acte${n > 1 ? 's' : ''} en moins : aucun lieu que l'atlas sache situer`,
    'no-event': (n) => `${n} acte${n > 1 ? 's' : ''} en moins : PLOVER et CAMEO n'ont pas d'événement pour eux`,
  },
}

/** `chancery export`: writes the record, or a part of it, in one format. Returns the exit code. */
export async function exportCommand(options: ExportCommandOptions, terminal: Terminal): Promise<number> {
  const format = FORMATS.find((row) => row.name === options.as)!
  try {
    const part = partOf(options, format)
    if (options.everyReport && !format.everyReport) throw new Fault('CHY056', `--every-report, ${format.name}`)
    if (format.binary && options.out === undefined && process.stdout.isTTY) throw new Fault('CHY055', format.name)
    const write = await format.load()
    const given: ExportOptions = {
      part,
      words: exportWords(terminal.messages),
      everyReport: options.everyReport ?? false,
      table: options.table,
      limit: options.limit,
      onLeftOut: (count, why) => terminal.say(WORDS[terminal.messages.language][why](count)),
    }
    await withStore(options, false, (store) =>
      snapshot(store, (db) => {
        const pieces = marked(write(db, given), options.bom === true && format.ending === '.csv')
        return options.out === undefined ? toOutput(pieces) : toFile(pieces, options.out)
      }),
    )
    return EXIT.ok
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause
    terminal.report(cause)
    return EXIT.failed
  }
}

/** What part of the record the options ask for. @throws Fault CHY056, CHY057 */
function partOf({ from, to, act, status, state }: ExportCommandOptions, { name, filters }: FormatRow): Part {
  const known = (filter: Filter, option: string, given: unknown) => {
    if (given !== undefined && !filters.includes(filter)) throw new Fault('CHY056', `${option}, ${name}`)
  }
  known('days', '--from', from)
  known('days', '--to', to)
  known('act', '--act', act)
  known('status', '--status', status)
  known('state', '--state', state)
  for (const date of [from, to]) if (date !== undefined && !isEdtf(date)) throw new Fault('CHY057', date)
  const first = daysOf(from ?? null).from
  const last = daysOf(to ?? null).to
  return {
    ...(first !== null && { from: first }),
    ...(last !== null && { to: last }),
    ...(act && { acts: act }),
    ...(status && { standings: status }),
    ...(state && { states: state.map((code) => code.toUpperCase()) }),
  }
}

type Pieces = AsyncIterable<string | Uint8Array>

async function* marked(pieces: Pieces, bom: boolean): Pieces {
  if (bom) yield '\ufeff'
  yield* pieces
}

async function toOutput(pieces: Pieces): Promise<void> {
  const { stdout } = process
  for await (const piece of pieces) if (!stdout.write(piece)) await once(stdout, 'drain')
}

/** Writes beside the file and then puts it in its place, so that no half of an export is taken for the whole. */
async function toFile(pieces: Pieces, file: string): Promise<void> {
  const beside = `${file}.part`
  const out = createWriteStream(beside)
  const failed = new Promise<never>((_, reject) => out.on('error', reject))
  failed.catch(() => {})
  try {
    for await (const piece of pieces) if (!out.write(piece)) await Promise.race([once(out, 'drain'), failed])
    await Promise.race([new Promise((resolve) => out.end(() => resolve(null))), failed])
    await rename(beside, file)
  } catch (cause) {
    out.destroy()
    await rm(beside, { force: true })
    if (cause instanceof Fault || !(cause instanceof Error && 'syscall' in cause)) throw cause
    throw new Fault('CHY015', cause.message, { file, cause })
  }
}
