import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
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

const TEXT = /\.txt$/i
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
    const sources = await listFolder(name)
    return sources.length ? sources : [new Fault('CHY003', '', { file: name })]
  } catch (cause) {
    return [openFault(name, cause)]
  }
}

async function listFolder(folder: string): Promise<Source[]> {
  const files: string[] = []
  const walk = async (path: string) => {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const inside = join(path, entry.name)
      if (entry.isDirectory()) await walk(inside)
      else if (TEXT.test(entry.name) || LINES.test(entry.name)) files.push(inside)
    }
  }
  await walk(folder)
  files.sort(byCodePoint)
  return Promise.all(
    files.map(async (file) => ({ file, size: (await stat(file)).size, lines: LINES.test(file), found: true })),
  )
}

// UTF-8 keeps the order of code points; JavaScript's own order is that of UTF-16.
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** What went wrong when a file was opened or read. */
export function openFault(file: string, cause: unknown): Fault {
  const code = (cause as NodeJS.ErrnoException).code
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? new Fault('CHY001', '', { file, cause })
    : new Fault('CHY002', code ?? String(cause), { file, cause })
}
