import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EN } from '../src/cli/messages/en.ts'
import { FR } from '../src/cli/messages/fr.ts'
import { buildProgram } from '../src/cli/program.ts'
import { openTerminal } from '../src/cli/terminal.ts'
import { PRECISIONS } from '../src/publish/days.ts'
import { FORMATS } from '../src/publish/formats.ts'
import { TABLE_NAMES } from '../src/publish/tables/names.ts'
import { SHARED, WHEN, WHERE } from '../src/publish/tables/shared.ts'
import { TABLES } from '../src/publish/tables/tables.ts'
import { resolved } from '../src/read/date/read.testing.ts'
import { FAULTS } from '../src/record/faults.ts'
import {
  ACT_NAMES,
  ACTOR_KINDS,
  INSTRUMENT_KINDS,
  PARTY_ROLES,
  PLOVER_TYPES,
  STATEMENT_FORMS,
  STATUSES,
} from '../src/record/reading.ts'
import { filesUnder, PACKAGE, ROOT, SOURCE, sourceFiles } from './source.ts'

const doc = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8')

describe('docs/cli.md', () => {
  const text = doc('cli.md')
  const program = buildProgram(openTerminal([]), () => {})

  test.each(program.commands.map((command) => [command.name(), command] as const))(
    'chancery %s and its options',
    (name, command) => {
      expect(text).toContain(`chancery ${name}`)
      const missing = command.options.map((option) => option.flags).filter((flags) => !text.includes(`\`${flags}\``))
      expect(missing).toEqual([])
    },
  )

  test('the options of every command', () => {
    const missing = program.options.map((option) => option.long!).filter((long) => !text.includes(`\`${long}`))
    expect(missing).toEqual([])
  })
})

describe('docs/errors.md', () => {
  const text = doc('errors.md')

  test.each(FAULTS.map((row) => [row.code, row] as const))('%s, its title and its remedy', (_, row) => {
    expect(text).toContain(`### ${row.code}: ${row.title}\n`)
    expect(text).toContain(`. ${row.remedy}\n`)
  })

  test('codes are unique, in order, and told in French too', () => {
    const codes = FAULTS.map((row) => row.code)
    expect(codes).toEqual([...new Set(codes)].sort())
    for (const code of codes) expect(FR.faults[code].title).not.toBe(EN.faults[code].title)
  })

  test('every code in the source is in the table', () => {
    const known = new Set<string>(FAULTS.map((row) => row.code))
    const files = sourceFiles()
      .filter((file) => !file.test)
      .map((file) => file.content)
    const used = [...files, readFileSync(join(PACKAGE, 'bin/chancery.js'), 'utf8')].flatMap(
      (content) => content.match(/\bCHY\d{3}\b/g) ?? [],
    )
    expect(used.filter((code) => !known.has(code))).toEqual([])
  })
})

describe('docs/reading.md', () => {
  const text = doc('reading.md')
  const fields = [...readFileSync(join(SOURCE, 'record/reading.ts'), 'utf8').matchAll(/^ {2}readonly (\w+)\??:/gm)].map(
    (match) => match[1],
  )

  test('the fields are found', () => expect(fields.length).toBeGreaterThan(40))

  test.each([...new Set(fields)])('field %s', (field) => {
    expect(text).toContain(`\`${field}\``)
  })

  test.each([...ACTOR_KINDS, ...INSTRUMENT_KINDS, ...STATEMENT_FORMS, ...PARTY_ROLES, ...STATUSES])(
    'value %s',
    (value) => {
      expect(text).toContain(`\`${value}\``)
    },
  )
})

describe('docs/acts.md', () => {
  const text = doc('acts.md')

  test.each(ACT_NAMES)('%s, with its words in both languages', (act) => {
    expect(text).toContain(`| \`${act}\` | ${EN.acts[act]} | ${FR.acts[act]} |`)
  })

  test.each(STATUSES)('status %s, with its words in both languages', (status) => {
    expect(text).toContain(`| \`${status}\` | ${EN.statuses[status]} | ${FR.statuses[status]} |`)
  })

  test('every PLOVER type', () => {
    expect(PLOVER_TYPES.filter((type) => !text.includes(` ${type} `))).toEqual([])
  })
})

describe('docs/exports.md', () => {
  const text = doc('exports.md')

  test.each(FORMATS.map((format) => format.name))('format %s', (name) => expect(text).toContain(`| \`${name}\` |`))

  test.each(TABLE_NAMES)('every column of %s has a line', (name) => {
    const section = text
      .split(/^## /m)
      .find((part) => part.startsWith(`Table \`${name}\``) || part.startsWith(`\`${name}\``))!
    const shared = [SHARED, WHEN, WHERE].flatMap((columns) => Object.keys(columns))
    const missing = Object.keys(TABLES[name].columns).filter(
      (column) => !(shared.includes(column) ? text : section).includes(`| \`${column}\` |`),
    )
    expect(missing).toEqual([])
  })

  test('every precision of dates', () => {
    expect(PRECISIONS.filter((precision) => !text.includes(`\`${precision}\``))).toEqual([])
  })
})

describe('docs/dates.md', () => {
  const [, french = '', english = ''] = doc('dates.md').split(/^## (?:French|English|Forms)$/m)
  const rows = (part: string, language: 'fr' | 'en') =>
    [...part.matchAll(/^\|[^|]*\| ([^|]+) \| ([^|]*`[^|]*) \|$/gm)].map(
      ([, words, values]) => [language, words!, values!.split(' ').map((value) => value.slice(1, -1))] as const,
    )
  const examples = [...rows(french, 'fr'), ...rows(english, 'en')]

  test('the examples are found', () => expect(examples.length).toBeGreaterThan(120))

  test.each(examples)('%s: %s', (language, words, values) => {
    expect(resolved(words, language, '2024-06-12').map(({ edtf }) => edtf)).toEqual(values)
  })
})

describe('links', () => {
  const pages = filesUnder(ROOT, /\.md$/)
  const links = pages.flatMap((page) =>
    [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(
      (match) => [page, match[1]] as const,
    ),
  )

  test('pages are found', () => expect(pages).toContain('docs/cli.md'))

  test('every relative link leads somewhere', () => {
    const broken = links.filter(([page, link]) => !existsSync(join(ROOT, dirname(page), link)))
    expect(broken.map(([page, link]) => `${relative('.', page)}: ${link}`)).toEqual([])
  })
})
