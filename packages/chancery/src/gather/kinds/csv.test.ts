import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gathered } from '../gather.testing.ts'

const csv = (text: string | Uint8Array, more = {}) => gathered(text, { as: 'csv', ...more })

describe('tables', () => {
  test('columns by their English names, dates of machines as days, empty cells left out', async () => {
    expect(
      await csv(
        'id,Title,Date,Source,URL,Language,Text\n7,A title,2024-11-02T10:00:00Z,Gazette,https://a.example/x,en,"One, two"\n,,,,,,x\n',
      ),
    ).toEqual([
      {
        id: '7',
        title: 'A title',
        published: '2024-11-02',
        outlet: 'Gazette',
        url: 'https://a.example/x',
        language: 'en',
        text: 'One, two',
      },
      { text: 'x' },
    ])
  })

  test('columns by their French names, semicolons, a byte order mark, CRLF', async () => {
    expect(await csv('\ufeffTexte;Titre;Publié le;Organe;Langue\r\n"Bonjour ; ici";T;2024;Le Journal;fr\r\n')).toEqual([
      { text: 'Bonjour ; ici', title: 'T', published: '2024', outlet: 'Le Journal', language: 'fr' },
    ])
  })

  test('tabs, bars, and what Excel says', async () => {
    expect(await csv('text\toutlet\na;b\tc\n')).toEqual([{ text: 'a;b', outlet: 'c' }])
    expect(await csv('text|outlet\na,b|c\n')).toEqual([{ text: 'a,b', outlet: 'c' }])
    expect(await csv('sep=;\ntext;outlet\na,b;c\n')).toEqual([{ text: 'a,b', outlet: 'c' }])
  })

  test('a date that is November to some and February to others stays as it was written', async () => {
    expect(await csv('text,date\nx,02/11/2024\n')).toEqual([{ text: 'x', published: '02/11/2024' }])
  })

  test('--column names what is called otherwise', async () => {
    expect(await csv('Body,Kicker\na,b\n', { columns: { text: 'Body', title: 'kicker' } })).toEqual([
      { text: 'a', title: 'b' },
    ])
  })

  test('a table without a column of texts is one fault', async () => {
    expect(await csv('a,b\n1,2\n3,4\n')).toEqual(['CHY046 1'])
    expect(await csv('"text\nx\n')).toEqual(['CHY045 1'])
  })

  test('paragraphs in a cell, doubled quotation marks, and marks within a cell', async () => {
    expect(await csv('text,id\n"One ""two""\n\nThree",1\n"He said ""no"" to it",2\nHe "said,3\n')).toEqual([
      { text: 'One "two"\n\nThree', id: '1' },
      { text: 'He said "no" to it', id: '2' },
      { text: 'He "said', id: '3' },
    ])
  })

  test('a quotation mark that is never closed costs its line only', async () => {
    expect(await csv('id,text\n1,a\n2,"b\n3,c\n4,d\n')).toEqual([
      { id: '1', text: 'a' },
      'CHY045 3',
      { id: '3', text: 'c' },
      { id: '4', text: 'd' },
    ])
  })

  test('nor does one that another row closes', async () => {
    expect(await csv('id,text\n1,"open\n2,c\n3,"x, y"\n4,d\n')).toEqual([
      'CHY045 2',
      { id: '2', text: 'c' },
      { id: '3', text: 'x, y' },
      { id: '4', text: 'd' },
    ])
  })

  test('rows of other lengths are faults, with their line', async () => {
    expect(await csv('id,text\n1\n2,b\n3,c,d\n')).toEqual(['CHY045 2', { id: '2', text: 'b' }, 'CHY045 4'])
  })

  test('what is not UTF-8 is told, line by line; with a charset it is read', async () => {
    const latin = Buffer.from('texte;id\nd\xe9p\xeache;1\nplain;2\n', 'latin1')
    expect(await csv(latin)).toEqual(['CHY004 2', { text: 'plain', id: '2' }])
    expect(await csv(latin, { charset: 'windows-1252' })).toEqual([
      { text: 'dépêche', id: '1' },
      { text: 'plain', id: '2' },
    ])
    const wide = Buffer.from('\ufefftext\tid\ndépêche\t1\n', 'utf16le')
    expect(await csv(wide)).toEqual([{ text: 'dépêche', id: '1' }])
  })

  test('whatever is in the cells comes out again, wherever the chunks are cut', async () => {
    const cell = fc.array(fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\t', '|', ' ', '👍'), { maxLength: 12 })
    const texts = fc.array(
      cell.map((signs) => `t${signs.join('')}t`),
      { minLength: 1, maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.integer({ min: 1, max: 9 }),
        async (all, by, chunk) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
          // A mark before a delimiter within a cell is read as the end of the cell by those who forgive marks that are not doubled.
          fc.pre(!all.some((text) => /"[,;\t|\n]/.test(text)))
          const table = [`text${by}id`, ...all.map((text, k) => `${quoted(text)}${by}${k}`)].join('\n')
          expect(await csv(table, { chunk })).toEqual(all.map((text, k) => ({ text, id: String(k) })))
        },
      ),
    )
  })

  test('never throws, and rows that are whole are all there', async () => {
    const junk = fc
      .array(fc.constantFrom('"', '""', ',', 'x', '\n', '\r\n', '\0', ' '), { maxLength: 30 })
      .map((signs) => signs.join(''))
    await fc.assert(
      fc.asyncProperty(junk, async (text) => {
        const told = await csv(`id,text\n${text}\n`)
        for (const one of told) expect(typeof one === 'string' ? one : 'CHY045').toMatch(/^CHY04[45]/)
      }),
    )
  })

  test('takes time in proportion to its length, on marks that are never closed too', async () => {
    const time = async (rows: number) => {
      const start = performance.now()
      expect(await csv(`id,text\n${'1,"x\n'.repeat(rows)}`)).toHaveLength(rows)
      return performance.now() - start
    }
    await time(2000)
    const [one, ten] = [await time(4000), await time(40_000)]
    expect(ten).toBeLessThan(40 * Math.max(one, 5))
  })
})
