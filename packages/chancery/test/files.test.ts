import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder, ROOT, sourceFiles } from './source.ts'

const MOST = 250

/** Tables, one row a line, may be as long as the world is. */
const isData = (path: string, content: string): boolean => {
  if (/^atlas\/data\/|^cli\/messages\//.test(path)) return true
  if (!/^(?:lang|record)\//.test(path)) return false
  const lines = content.split('\n').filter((line) => line.trim())
  const code = lines.filter((line) => /^\s*(?:if|for|while|return|switch|function|const \w+ = \()\b/.test(line))
  return code.length <= lines.length * 0.05
}

test(`no source file is longer than ${MOST} lines, except tables`, () => {
  const long = sourceFiles().filter(
    ({ path, content, test: isTest }) => !isTest && !isData(path, content) && content.split('\n').length > MOST,
  )
  expect(long.map((file) => file.path)).toEqual([])
})

test('no folder is called utils, helpers, common or misc', () => {
  const wrong = sourceFiles().filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.ts$)/.test(file.path))
  expect(wrong.map((file) => file.path)).toEqual([])
})

test('nothing is left to do in a comment', () => {
  const folders = ['packages', 'scripts', 'bench', 'gold']
  const files = folders.flatMap((folder) =>
    filesUnder(join(ROOT, folder), /\.(?:ts|mjs|js)$/).map((path) => join(ROOT, folder, path)),
  )
  const wrong = files.filter((file) => /\/\/.*\b(?:TODO|FIXME|HACK)\b/.test(readFileSync(file, 'utf8')))
  expect(wrong).toEqual([])
})
