import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../record/faults.ts'

/** A file of a folder. `size` in bytes. */
export interface Found {
  readonly file: string
  readonly size: number
}

const AT_ONCE = 64

/** The files of a folder and of its folders whose names fit, by code point of their paths. Names that begin with a dot are passed over. */
export async function listFolder(folder: string, wanted: RegExp): Promise<Found[]> {
  const files: string[] = []
  const walk = async (path: string) => {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const inside = join(path, entry.name)
      if (entry.isDirectory()) await walk(inside)
      else if (wanted.test(entry.name)) files.push(inside)
    }
  }
  await walk(folder)
  files.sort(byCodePoint)
  const found: Found[] = []
  for (let first = 0; first < files.length; first += AT_ONCE) {
    const some = files.slice(first, first + AT_ONCE)
    found.push(...(await Promise.all(some.map(async (file) => ({ file, size: (await stat(file)).size })))))
  }
  return found
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
