import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf, ROOMS, SOURCE, sourceFiles } from './source.ts'

const FILES = sourceFiles()
const rank = (room: string): number => (ROOMS as readonly string[]).indexOf(room)

/** Packages that a room may use; the rooms up to `read` run in a browser and use no others. */
const PURE = new Set(['@noble/hashes', 'franc-min', 'zod'])
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

describe('rooms', () => {
  test('imports are found', () => {
    expect(
      importsOf("import a from 'x'\nexport {\n  b,\n} from './y.ts'\nimport 'z'\nconst c = await import('w')"),
    ).toEqual(['x', './y.ts', 'z', 'w'])
  })

  test('there are no others', () => {
    const folders = readdirSync(SOURCE, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map((entry) => entry.name).filter((name) => rank(name) < 0)).toEqual([])
  })

  test('imports run from right to left only', () => {
    const wrong: string[] = []
    for (const file of FILES) {
      // A test may fetch its examples wherever they are.
      if (file.room === '' || file.test) continue
      for (const specifier of importsOf(file.content)) {
        if (!specifier.startsWith('.')) continue
        const target = posix.normalize(posix.join(posix.dirname(file.path), specifier))
        const room = target.slice(0, target.indexOf('/'))
        const mayLoadModels = file.room === 'cli' || file.path === 'ledger/ingest/worker.ts'
        if (rank(room) > rank(file.room) || (rank(room) < 0 && !mayLoadModels))
          wrong.push(`${file.path} imports ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('record to read are pure: no node: module, no dependency but those that run in a browser', () => {
    const wrong: string[] = []
    for (const file of FILES) {
      // The parser's door for Node.js reads models from files; `parse-browser.ts` is the one for browsers.
      if (file.test || rank(file.room) > rank('read') || file.path === 'parse-node.ts') continue
      for (const specifier of importsOf(file.content)) {
        if (!specifier.startsWith('.') && !PURE.has(packageOf(specifier)))
          wrong.push(`${file.path} imports ${specifier}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('record to read have no clock, no chance, no environment', () => {
    const IMPURE =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bperformance\.now\(|\bfetch\(|\bglobalThis\.process\b/
    const wrong = FILES.filter((file) => !file.test && rank(file.room) <= rank('read') && IMPURE.test(file.content))
    expect(wrong.map((file) => file.path)).toEqual([])
  })

  test('the door of the package leads to read and record only', () => {
    const door = FILES.find((file) => file.path === 'index.ts')!
    const rooms = importsOf(door.content).map((specifier) => specifier.split('/')[1])
    expect(rooms.filter((room) => room !== 'read' && room !== 'record')).toEqual([])
  })

  test('every import has its ending', () => {
    const wrong = FILES.flatMap((file) =>
      importsOf(file.content)
        .filter((it) => it.startsWith('.') && !/\.(?:ts|json)$/.test(it))
        .map((it) => `${file.path}: ${it}`),
    )
    expect(wrong).toEqual([])
  })

  const built = ROOMS.filter((room) => FILES.some((file) => file.room === room))
  test.each(built)('%s has a README of at most 20 lines', (room) => {
    const path = join(SOURCE, room, 'README.md')
    expect(existsSync(path), `${path} is missing`).toBe(true)
    expect(readFileSync(path, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(20)
  })
})
