import { isCharset } from '../../gather/charset.ts'
import type { Mapping } from '../../gather/check.ts'
import { KINDS } from '../../gather/kinds/kinds.ts'
import { defaultWorkers } from '../../ledger/ingest/pool.ts'
import { isEdtf } from '../../record/edtf.ts'
import { Fault } from '../../record/faults.ts'
import type { RecordOptions } from './where.ts'

/** Options of `chancery ingest`, as they were written. */
export interface IngestCommandOptions extends RecordOptions {
  readonly as?: string
  readonly jsonl?: boolean
  readonly published?: string
  readonly outlet?: string
  readonly language?: string
  readonly column?: readonly string[]
  readonly field?: readonly string[]
  readonly charset?: string
  readonly fetch?: boolean
  readonly summaries?: boolean
  readonly refetch?: boolean
  readonly delay?: string
  readonly contact?: string
  readonly workers?: string
  readonly dryRun?: boolean
}

/** The same, understood. */
export interface Understood {
  readonly as?: string
  readonly defaults: { readonly published?: string; readonly outlet?: string; readonly language?: string }
  readonly columns: Mapping
  readonly fields: Mapping
  readonly charset?: string
  readonly workers: number
  /** Milliseconds between two requests to one host. */
  readonly delay: number
}

const FIELDS = new Set(['text', 'title', 'published', 'outlet', 'url', 'language', 'id'])

/** @throws Fault CHY008, CHY012 */
export function understand(options: IngestCommandOptions): Understood {
  const { published, outlet, language, charset } = options
  if (published !== undefined && !isEdtf(published)) throw new Fault('CHY008', published)
  if (charset !== undefined && !isCharset(charset)) throw new Fault('CHY012', `--charset ${charset}`)
  const as = options.as ?? (options.jsonl ? 'jsonl' : undefined)
  if (as !== undefined && !KINDS.some((kind) => kind.name === as)) {
    throw new Fault('CHY012', `--as ${as}: ${KINDS.map((kind) => kind.name).join(', ')}`)
  }
  return {
    ...(as && { as }),
    defaults: { ...(published && { published }), ...(outlet && { outlet }), ...(language && { language }) },
    columns: mapping('--column', options.column),
    fields: mapping('--field', options.field),
    ...(charset && { charset }),
    workers: number('--workers', options.workers, defaultWorkers(), 1),
    delay: number('--delay', options.delay, 1, 0) * 1000,
  }
}

function mapping(option: string, pairs: readonly string[] = []): Mapping {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1 || at === pair.length - 1 || !FIELDS.has(pair.slice(0, at)))
        throw new Fault('CHY012', `${option} ${pair}`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

function number(option: string, told: string | undefined, otherwise: number, least: number): number {
  if (told === undefined) return otherwise
  const value = Number(told)
  if (!Number.isFinite(value) || value < least || told.trim() === '') throw new Fault('CHY012', `${option} ${told}`)
  return value
}
