import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConllu } from '../src/parse/conllu.ts'
import { contentId } from '../src/record/identity.ts'
import { readingSchema } from '../src/record/schema.ts'
import { chancery } from './chancery.ts'
import { PACKAGE } from './source.ts'

const SAID =
  'The foreign ministers of France and Germany will meet in Geneva, the French foreign ministry said on Monday in a communiqué.'
const EN = 'The foreign ministers of France and Germany met in Geneva on 4 March 2024.'
const FR = 'Les ministres français et allemand des Affaires étrangères se sont rencontrés à Genève le 4 mars 2024.'

let folder = ''
const at = (...path: string[]) => join(folder, ...path)
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), content)
}
const ids = (out: string): string[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id)
const feed = (...names: string[]) => names.map((id) => JSON.stringify({ id, text: EN })).join('\n')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-'))
  write('en.txt', EN)
  write('said.txt', SAID)
  write('fr.txt', FR)
  write('latin.txt', Buffer.from('d\xe9p\xeache', 'latin1'))
  write('marked.txt', `\ufeff${EN}`)
  write('feed.jsonl', `${feed('b', 'a', 'c')}\n`)
  write('tree/z.txt', EN)
  write('tree/b/two.jsonl', feed('two'))
  write('tree/\ufb01n.txt', FR)
  write('tree/\u{1f600}.txt', FR)
  write('tree/notes.md', '# not a dispatch')
  write('tree/.hidden.txt', EN)
  mkdirSync(at('empty'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('chancery read --jsonl', () => {
  test('one reading a line, in order, each as the contract has it', async () => {
    const run = await chancery(['read', '--jsonl', at('feed.jsonl')])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(ids(run.out)).toEqual(['b', 'a', 'c'])
    for (const line of run.out.trim().split('\n')) expect(() => readingSchema.parse(JSON.parse(line))).not.toThrow()
  })

  test('a bad line is told with file, line, code and remedy, and passed over', async () => {
    const bad = `${feed('one')}\n{"text": \n\n{"id": "x"}\n{"text": "y", "id": 4}\n${feed('six')}`
    write('bad.jsonl', bad)
    const run = await chancery(['read', '--jsonl', at('bad.jsonl')])
    expect(run.code).toBe(1)
    expect(ids(run.out)).toEqual(['one', 'six'])
    const lines = run.err.trim().split('\n')
    expect(lines.slice(0, 3).map((line) => /:(\d+): error (CHY\d{3}) .+\. .+\./.exec(line)?.slice(1, 3))).toEqual([
      ['2', 'CHY005'],
      ['4', 'CHY006'],
      ['5', 'CHY007'],
    ])
    expect(lines[0]).toContain(`${at('bad.jsonl')}:2:`)
    expect(lines[3]).toBe('3 inputs could not be read, 2 dispatches were.')
  })

  test('CRLF, a byte order mark and a last line without an end', async () => {
    const run = await chancery(['read', '--jsonl'], `\ufeff${feed('a', 'b', 'c').replaceAll('\n', '\r\n')}`)
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(ids(run.out)).toEqual(['a', 'b', 'c'])
  })

  test('the id is the SHA-256 of the text unless the dispatch has one', async () => {
    const run = await chancery(['read', '--jsonl'], JSON.stringify({ text: FR }))
    expect(ids(run.out)).toEqual([contentId(FR)])
  })

  test('a line of several megabytes', async () => {
    const text = `${EN} `.repeat(40_000)
    const run = await chancery(['read', '--jsonl'], `${JSON.stringify({ id: 'long', text })}\n${feed('next')}`)
    expect(ids(run.out)).toEqual(['long', 'next'])
  })

  test('answers line by line while standard input stays open', async () => {
    // Standard input is never ended; a reader that waits for more would hang until the test's own time is up.
    const child = spawn(process.execPath, [join(PACKAGE, 'src/cli/main.ts'), 'read', '--jsonl'])
    try {
      child.stdin.write(`${feed('first')}\n`)
      child.stdout.setEncoding('utf8')
      let out = ''
      for await (const chunk of child.stdout) {
        out += chunk
        if (out.endsWith('\n')) break
      }
      expect(ids(out)).toEqual(['first'])
    } finally {
      child.kill('SIGKILL')
    }
  })

  test('an empty stream gives an empty stream', async () => {
    expect(await chancery(['read', '--jsonl'], '')).toMatchObject({ code: 0, out: '', err: '' })
  })
})

describe('chancery read', () => {
  test('prints a readable record, in the language that is asked for, without colour in a pipe', async () => {
    const run = await chancery([
      'read',
      at('en.txt'),
      '--published',
      '2024-03-05',
      '--outlet',
      'The Gazette',
      '--ui',
      'fr',
    ])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toContain('The Gazette · 5 mars 2024')
    expect(run.out).not.toContain('\u001b')
  })

  test('the locale decides on the language when nothing else does', async () => {
    const run = await chancery(['read', at('en.txt')], '', { LANG: 'fr_FR.UTF-8' })
    expect(run.out).toContain('date de publication inconnue')
  })

  test('FORCE_COLOR gives colour in a pipe; NO_COLOR and --no-color take it', async () => {
    const args = ['read', at('en.txt')]
    expect((await chancery(args, '', { FORCE_COLOR: '1' })).out).toContain('\u001b[')
    expect((await chancery(args, '', { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain('\u001b')
    expect((await chancery([...args, '--no-color'], '', { FORCE_COLOR: '1' })).out).not.toContain('\u001b')
  })

  test('--json is one object for one text, an array where there may be several', async () => {
    const one = JSON.parse((await chancery(['read', '--json', at('en.txt')])).out)
    expect(one.id).toBe(contentId(EN))
    const two = JSON.parse((await chancery(['read', '--json', at('en.txt'), at('fr.txt')])).out)
    expect(two.map((reading: { id: string }) => reading.id)).toEqual([contentId(EN), contentId(FR)])
    expect(JSON.parse((await chancery(['read', '--json', '--language', 'en', at('feed.jsonl')])).out)).toHaveLength(3)
    expect(JSON.parse((await chancery(['read', '--json', at('tree/b')])).out)).toHaveLength(1)
  })

  test('standard input, named or not', async () => {
    const named = await chancery(['read', '--json', '-'], EN)
    const unnamed = await chancery(['read', '--json'], EN)
    expect(JSON.parse(named.out).id).toBe(contentId(EN))
    expect(unnamed.out).toBe(named.out)
  })

  test('a folder, by code point of the paths, without hidden files and notes', async () => {
    const run = await chancery(['read', '--json', at('tree')])
    const order = ['two', contentId(EN), contentId(FR), contentId(FR)]
    expect(JSON.parse(run.out).map((reading: { id: string }) => reading.id)).toEqual(order)
    const told = await chancery(['read', at('tree')])
    expect(told.out.indexOf('\ufb01n.txt')).toBeLessThan(told.out.indexOf('\u{1f600}.txt'))
  })

  test('a byte order mark is no part of the text', async () => {
    expect(JSON.parse((await chancery(['read', '--json', at('marked.txt')])).out).id).toBe(contentId(EN))
  })

  test.each([
    ['a missing file', ['nowhere.txt'], 'CHY001'],
    ['an empty folder', ['empty'], 'CHY003'],
    ['a file that is not UTF-8', ['latin.txt'], 'CHY004'],
  ])('%s alone: exit code 2', async (_, files, code) => {
    const run = await chancery(['read', ...files.map((file) => at(file))])
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain(`error ${code}`)
  })

  test('a missing file beside a good one: the good one is read, exit code 1', async () => {
    const run = await chancery(['read', '--json', at('nowhere.txt'), at('en.txt')])
    expect(run.code).toBe(1)
    expect(JSON.parse(run.out)).toHaveLength(1)
  })

  test('a closed pipe is no fault', () => {
    const main = join(PACKAGE, 'src/cli/main.ts')
    const many = at('many.jsonl')
    write('many.jsonl', `${feed(...Array.from({ length: 5000 }, (_, i) => `d${i}`))}\n`)
    const run = spawnSync(
      'bash',
      ['-c', 'set -o pipefail; "$0" "$1" read --jsonl "$2" | head -n 1', process.execPath, main, many],
      { encoding: 'utf8' },
    )
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(ids(run.stdout)).toEqual(['d0'])
  })

  test('an interrupt ends it with 130', () => {
    const main = join(PACKAGE, 'src/cli/main.ts')
    // A shell gives 130 for a command that ended by the signal of Ctrl-C.
    const script =
      'mkfifo "$2"; exec 3<> "$2"; ("$0" "$1" read --jsonl < "$2") & sleep 1; kill -INT $!; wait $!; echo $?'
    const run = spawnSync('bash', ['-mc', script, process.execPath, main, at('idle')], { encoding: 'utf8' })
    expect(run.stdout.trim()).toBe('130')
  })
})

describe('chancery voice', () => {
  test('prints who is heard, and each statement behind its chain', async () => {
    const run = await chancery(['voice', '--outlet', 'The Gazette', at('said.txt')])
    expect(run.code).toBe(0)
    expect(run.out).toMatch(/^VOICES \d+\n {2}\d+ × /m)
    expect(run.out).toMatch(/^ {2}s1 +The Gazette ← /m)
    expect((await chancery(['voice', '--ui', 'fr', at('said.txt')])).out).toMatch(/^ {2}s1 +cette dépêche ← /m)
  })

  test('--json gives one statement a line, whose words are those of the text', async () => {
    const run = await chancery(['voice', '--json', '--outlet', 'The Gazette', at('said.txt')])
    const rows = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.length).toBeGreaterThan(0)
    for (const { content, chain, speakers } of rows) {
      for (const { start, end, text } of content) expect(SAID.slice(start, end)).toBe(text)
      expect(chain[0]).toEqual(['The Gazette'])
      if (speakers.length) expect(chain.at(-1)).toEqual(speakers.map(({ name }: { name: string }) => name))
    }
  })
})

describe('chancery explain', () => {
  test('prints the words, the rules behind each item and their notes', async () => {
    const run = await chancery(['explain', at('en.txt')])
    expect(run.code).toBe(0)
    expect(run.out).toMatch(/^ +(?:[a-z]{2,4})\/[a-z-]+\/[\w-]+/m)
    expect(run.out).not.toContain('(no note)')
  })

  test('--json gives one item a line, each with its rules', async () => {
    const run = await chancery(['explain', '--json', at('en.txt')])
    const items = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) {
      expect(item.rules.length).toBeGreaterThan(0)
      expect(EN.slice(item.start, item.end)).toBe(item.text)
    }
  })
})

describe('the command line', () => {
  test('--version and --help', async () => {
    expect((await chancery(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    const help = await chancery(['read', '--help'])
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toContain('--published')
    expect((await chancery(['--help', '--ui=fr'])).out).toContain('Commandes :')
  })

  test.each([
    [['raed'], 'Did you mean read?'],
    [['read', '--jsno'], 'Did you mean --json'],
    [['read', '--json', '--jsonl'], 'cannot be used with'],
    [['--ui', 'de'], 'Allowed choices'],
  ])('%j is a usage error: exit code 2', async (args, told) => {
    const run = await chancery(args)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('error CHY012')
    expect(run.err).toContain(told)
  })

  test('a file in the place of a command brings the right command', async () => {
    expect((await chancery([at('en.txt')])).err).toContain(`chancery read ${at('en.txt')}`)
  })
})

describe('determinism', () => {
  test('two processes give the same bytes', async () => {
    const args = ['read', '--jsonl', at('feed.jsonl'), at('tree')]
    const [first, second] = await Promise.all([chancery(args), chancery(args)])
    expect(first.out.length).toBeGreaterThan(0)
    expect(second.out).toBe(first.out)
  })
})

describe('chancery parse', () => {
  test('prints CoNLL-U that is read again, with the offsets of every word', async () => {
    const run = await chancery(['parse', at('fr.txt'), at('en.txt')])
    expect(run).toMatchObject({ code: 0, err: '' })
    const sentences = [...readConllu(run.out)]
    expect(sentences).toHaveLength(2)
    expect(run.out).toContain(`# newdoc id = ${contentId(EN)}\n`)
    for (const [i, text] of [FR, EN].entries()) {
      const { words, multiWords } = sentences[i]!
      const placed = [...words, ...multiWords].filter(({ misc }) => misc !== '_')
      for (const { form, misc } of placed) {
        const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(misc)!
        expect(text.slice(Number(start), Number(end))).toBe(form)
      }
    }
  })

  test('--tree draws a line for each word', async () => {
    const run = await chancery(['parse', '--tree', '--language', 'en', '-'], 'They signed it.')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(
      run.out
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/ +/g, ' ').trimEnd()),
    ).toEqual(['signed root VERB sign', '├ They nsubj PRON they', '├ it obj PRON', '└ . punct PUNCT'])
  })

  test('a text in another language is reported and passed over', async () => {
    const german =
      'Die Außenminister trafen sich am Dienstag in Genf und unterzeichneten danach eine gemeinsame Erklärung zur Lage.'
    write('de.txt', german)
    const run = await chancery(['parse', at('de.txt'), at('en.txt')])
    expect(run.code).toBe(1)
    expect(run.err).toContain('error CHY016')
    expect([...readConllu(run.out)]).toHaveLength(1)
  })
})
