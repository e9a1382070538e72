import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gathered } from '../gather.testing.ts'

const P1 =
  'The foreign ministers of Norland and Suthland met in Port Ambre on Monday, the Norland foreign ministry said in a communiqué.'
const P2 = 'They discussed fishing rights in the strait, it added, and will meet again in the spring of next year.'
const page = (head: string, body: string) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const ARTICLE = `<nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Ministers meet</h1><p>${P1}</p><p>${P2}</p></article><footer>© 2024</footer>`
const html = (text: string | Uint8Array, more = {}) => gathered(text, { as: 'html', ...more })

describe('pages', () => {
  test('main text with its paragraphs, without navigation and footer', async () => {
    const [told] = (await html(page('<title>Ministers meet - Gazette</title>', ARTICLE))) as Record<string, string>[]
    expect(told!['text']).toBe(`${P1}\n\n${P2}`)
    expect(told!['title']).toBe('Ministers meet')
    expect(told).not.toHaveProperty('published')
    expect(told).not.toHaveProperty('outlet')
  })

  test.each([
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"H","datePublished":"2024-11-02T09:00:00+01:00","publisher":{"@type":"Organization","name":"Gazette"}}]}</script>`,
    ],
    [
      'Open Graph',
      '<meta property="og:site_name" content="Gazette"><meta property="article:published_time" content="2024-11-02T09:00:00+01:00"><meta property="og:title" content="H">',
    ],
    [
      'Dublin Core',
      '<meta name="DC.publisher" content="Gazette"><meta name="dcterms.issued" content="2024-11-02"><meta name="DC.title" content="H">',
    ],
  ])('outlet, title and day by %s', async (_, head) => {
    expect(await html(page(head, ARTICLE))).toEqual([
      expect.objectContaining({ outlet: 'Gazette', published: '2024-11-02', title: 'H' }),
    ])
  })

  test('the day of a <time>: the one of publication, else the only one; of several none', async () => {
    const day = async (times: string) =>
      ((await html(page('', times + ARTICLE)))[0] as Record<string, string>)['published']
    expect(await day('<time datetime="2024-11-02T10:00">today</time>')).toBe('2024-11-02')
    expect(await day('<time datetime="2024-11-02">a</time><time datetime="2024-11-03">b</time>')).toBeUndefined()
    expect(
      await day('<time datetime="2024-11-01">a</time><time itemprop="datePublished" datetime="2024-11-03">b</time>'),
    ).toBe('2024-11-03')
    expect(await day('<time datetime="02/11/2024">a</time>')).toBeUndefined()
  })

  test('the canonical address', async () => {
    const [told] = await html(page('<link rel="canonical" href="https://gazette.example/a">', ARTICLE))
    expect(told).toMatchObject({ url: 'https://gazette.example/a' })
  })

  test('encodings: declared, marked, neither', async () => {
    const body = `<article><p>${P1} Dépêche à « l’été ».</p><p>${P2}</p></article>`
    const latin = (head: string) => Buffer.from(page(head, body).replaceAll('’', "'"), 'latin1')
    for (const head of [
      '<meta charset="iso-8859-1">',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
      '',
      '<meta charset="utf-8">',
    ]) {
      expect(await html(latin(head)), head).toEqual([
        expect.objectContaining({ text: expect.stringContaining("Dépêche à « l'été »") }),
      ])
    }
    const wide = Buffer.from(`\ufeff${page('<meta charset="utf-8">', body)}`, 'utf16le')
    expect(await html(wide)).toEqual([
      expect.objectContaining({ text: expect.stringContaining('Dépêche à « l’été »') }),
    ])
  })

  test('blanks fold, no-break spaces stay, <br> is a line, two are a paragraph, scripts are silent', async () => {
    const body = `<article><p>${P1}\n   and  «\u00a0oui\u00a0»</p><p>${P2}<br>Second line<br><br>Third<script>x()</script><style>p{}</style></p></article>`
    const [told] = (await html(page('', body))) as Record<string, string>[]
    expect(told!['text']).toBe(`${P1} and «\u00a0oui\u00a0»\n\n${P2}\nSecond line\n\nThird`)
  })

  test('pages without a main text say so', async () => {
    const links = Array.from(
      { length: 40 },
      (_, k) => `<li><a href="/${k}">An item of the list, number ${k}</a></li>`,
    ).join('')
    expect(await html(page('', ''))).toEqual(['CHY044'])
    expect(await html('')).toEqual(['CHY044'])
    expect(await html(page('', `<ul>${links}</ul>`))).toEqual(['CHY044'])
    expect(await html(page('', '<p>Please enable JavaScript.</p>'))).toEqual(['CHY044'])
  })

  test('depth and junk do no harm', async () => {
    expect(await html(page('', `${'<div>'.repeat(20_000)}<p>${P1}</p>`))).toEqual(['CHY044'])
    expect(await html(page('', `${'<div>'.repeat(300)}<p>${P1}</p>`))).toHaveLength(1)
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div',
      '>',
      '<article>',
      '<!--',
      '-->',
      '<script>',
      '"',
      '=',
      '&amp',
      '\0',
      'word ',
      P1,
      '<table><td>',
      '<svg>',
      '</html>',
      ']]>',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const told = await html(pieces.join(''))
        expect(told).toHaveLength(1)
        if (typeof told[0] === 'string') expect(told[0]).toBe('CHY044')
      }),
      { numRuns: 60 },
    )
  })
})
