import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository, of the package, and of its source. */
export const ROOT: string = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
export const PACKAGE: string = join(ROOT, 'packages', 'chancery')
export const SOURCE: string = join(PACKAGE, 'src')

/** The rooms of the package, from left to right: a room may import only from itself and from rooms to its left. */
export const ROOMS = [
  'record',
  'text',
  'parse',
  'atlas',
  'lang',
  'read',
  'gather',
  'ledger',
  'publish',
  'serve',
  'cli',
] as const

/** A source file, by its path from `src` with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly room: string
  readonly test: boolean
  readonly content: string
}

/** Every file under a folder with one of the endings, as paths from that folder with forward slashes, sorted. */
export function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)(?:node_modules|dist)\//.test(path))
    .sort()
}

/** Every TypeScript file of the package's source. */
export function sourceFiles(): SourceFile[] {
  return filesUnder(SOURCE, /\.ts$/).map((path) => ({
    path,
    room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    test: path.endsWith('.test.ts'),
    content: readFileSync(join(SOURCE, path), 'utf8'),
  }))
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

/** What a file imports or re-exports, statically or not. */
export function importsOf(content: string): string[] {
  return [...content.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3])
}
