import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Fault } from '../record/faults.ts'
import { type Arrivals, type Coming, inOrder } from './arrival.ts'
import { type Bytes, unzipped } from './bytes.ts'
import { listFolder, openFault } from './files.ts'
import { KINDS, kindOf, TAKEN } from './kinds/kinds.ts'
import type { Gathering, Input } from './source.ts'

export interface GatherOptions extends Gathering {
  /** The kind of what is named one by one and of standard input; told by itself when absent. */
  readonly as?: string
  /** How many pages may be taken apart or fetched at once. */
  readonly atOnce: number
  /** Where `-` reads from. */
  readonly stdin?: Bytes
}

/** A source that is named or was found: a file, `-`, or an address. `size` in bytes, 0 where it cannot be known. */
export interface Source {
  readonly name: string
  readonly size: number
  /** Found in a folder, not named itself. */
  readonly found: boolean
}

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name)

/** Turns what stands on the command line into sources, in order; a folder into those of its files that some kind reads. */
export async function findSources(names: readonly string[]): Promise<(Source | Fault)[]> {
  const found: (Source | Fault)[] = []
  for (const name of names) {
    if (name === '-' || isAddress(name)) {
      found.push({ name, size: 0, found: false })
      continue
    }
    try {
      const info = await stat(name)
      if (!info.isDirectory()) found.push({ name, size: info.size, found: false })
      else {
        const files = await listFolder(name, TAKEN)
        if (files.length === 0) found.push(new Fault('CHY003', '', { file: name }))
        for (const { file, size } of files) found.push({ name: file, size, found: true })
      }
    } catch (cause) {
      found.push(openFault(name, cause))
    }
  }
  return found
}

/**
 * Reads every source to its end, in order. A fault stands in the place of what could not be read. Memory does not grow with the length of
 * a source, except that of a page, a feed or a text, each of which is taken whole.
 */
export async function* gather(sources: readonly (Source | Fault)[], options: GatherOptions): Arrivals & AsyncGenerator {
  const meter = { bytes: 0 }
  for await (const item of inOrder(all(sources, options, meter), options.atOnce)) {
    if (item instanceof Fault) yield item
    else {
      const { bytes } = meter
      meter.bytes = 0
      yield { ...item, bytes }
    }
  }
}

async function* all(
  sources: readonly (Source | Fault)[],
  options: GatherOptions,
  meter: { bytes: number },
): AsyncGenerator<Coming> {
  for (const source of sources) {
    if (source instanceof Fault) yield source
    else
      try {
        yield* fromSource(source, options, meter)
      } catch (cause) {
        yield faultOf(source.name, cause)
      }
  }
}

/** What ends a source before its end. What came of it before stays. */
function faultOf(file: string, cause: unknown): Fault {
  if (cause instanceof Fault) return cause
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  return /^(?:Z_|ERR_BUF)/.test(code) ? new Fault('CHY049', code, { file, cause }) : openFault(file, cause)
}

async function* fromSource({ name, found }: Source, options: GatherOptions, meter: { bytes: number }) {
  const raw = await open(name, options)
  const whole = { ...raw, bytes: await unzipped(counted(raw.bytes, meter)) }
  const forced = found ? undefined : KINDS.find((kind) => kind.name === options.as)
  const { kind, input } = forced ? { kind: forced, input: whole } : await kindOf(whole)
  if (kind instanceof Fault) yield kind
  else yield* kind.read(input, options)
}

async function open(name: string, { web, stdin }: GatherOptions): Promise<Input> {
  if (isAddress(name)) {
    if (!web) throw new Fault('CHY040', '', { file: name })
    return web.get(name)
  }
  if (name === '-') return { origin: '-', bytes: stdin ?? process.stdin }
  return { origin: name, bytes: createReadStream(name, { highWaterMark: 1 << 18 }) }
}

async function* counted(bytes: Bytes, meter: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    meter.bytes += chunk.length
    yield chunk
  }
}
