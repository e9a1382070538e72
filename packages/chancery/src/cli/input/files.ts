import { stat } from 'node:fs/promises'
import { listFolder, openFault } from '../../gather/files.ts'
import { Fault } from '../../record/faults.ts'

/** A place to read from. `size` in bytes, 0 where it cannot be known. */
export interface Source {
  /** The path as given or found; `-` is standard input. */
  readonly file: string
  readonly size: number
  /** One dispatch a line, not one a file. */
  readonly lines: boolean
  /** Found in a folder, not named itself. */
  readonly found: boolean
}

const EITHER = /\.(?:txt|jsonl|ndjson)$/i
const LINES = /\.(?:jsonl|ndjson)$/i

/**
 * Turns what stands on the command line into files, in order. A folder gives its .txt, .jsonl and .ndjson files, those of
 * its folders too, by code point of their paths; names that begin with a dot are passed over. With `lines`, files named
 * one by one and standard input hold one dispatch a line whatever their names.
 */
export async function findSources(names: readonly string[], lines: boolean): Promise<(Source | Fault)[]> {
  const found: (Source | Fault)[] = []
  for (const name of names) {
    if (name === '-') found.push({ file: '-', size: 0, lines, found: false })
    else found.push(...(await findOne(name, lines)))
  }
  return found
}

async function findOne(name: string, lines: boolean): Promise<(Source | Fault)[]> {
  try {
    const info = await stat(name)
    if (!info.isDirectory()) return [{ file: name, size: info.size, lines: lines || LINES.test(name), found: false }]
    const sources = await inFolder(name)
    return sources.length ? sources : [new Fault('CHY003', '', { file: name })]
  } catch (cause) {
    return [openFault(name, cause)]
  }
}

async function inFolder(folder: string): Promise<Source[]> {
  const files = await listFolder(folder, EITHER)
  return files.map(({ file, size }) => ({ file, size, lines: LINES.test(file), found: true }))
}
