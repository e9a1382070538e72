import { Fault } from '../record/faults.ts'
import { gather } from './gather.ts'
import { pagesHere } from './page/readers.ts'
import type { Gathering } from './source.ts'

// For tests: what comes of bytes.

export const PLAIN: Gathering = { defaults: {}, columns: {}, fields: {}, summaries: false, pages: pagesHere }

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

/** Gathers from bytes as from standard input: dispatches, and faults as "code line". */
export async function gathered(
  given: string | Uint8Array,
  options: Partial<Gathering> & { as?: string; chunk?: number } = {},
): Promise<(Record<string, unknown> | string)[]> {
  const bytes = typeof given === 'string' ? Buffer.from(given) : given
  const told: (Record<string, unknown> | string)[] = []
  const stdin = chunks(bytes, options.chunk ?? 1 << 16)
  for await (const one of gather([{ name: '-', size: 0, found: false }], { ...PLAIN, ...options, atOnce: 3, stdin })) {
    if (one instanceof Fault) told.push(one.line === undefined ? one.code : `${one.code} ${one.line}`)
    else if ('known' in one) told.push(`known ${one.known}`)
    else told.push({ ...one.dispatch })
  }
  return told
}
