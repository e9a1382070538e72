import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { Fault } from '../../record/faults.ts'
import { gathered, PLAIN } from '../gather.testing.ts'
import { KINDS, kindOf, TAKEN } from './kinds.ts'

const TEXT = 'The ministers of Norland and Suthland met in Port Ambre on Monday, the Norland foreign ministry said.'
const PAGE = `<html><head><title>T</title></head><body><article><p>${TEXT}</p><p>${TEXT}</p></article></body></html>`

async function kind(origin: string, head: string | Uint8Array, type?: string, url?: string): Promise<string> {
  async function* bytes() {
    yield Buffer.from(head as string)
  }
  const told = await kindOf({ origin, bytes: bytes(), ...(type && { type }), ...(url && { url }) })
  return told.kind instanceof Fault ? told.kind.code : told.kind.name
}

describe('which kind a source is', () => {
  test.each([
    ['a.txt', '<html>', 'text'],
    ['a.jsonl', '', 'jsonl'],
    ['a.ndjson.gz', '', 'jsonl'],
    ['a.CSV', '', 'csv'],
    ['a.htm', '', 'html'],
    ['a.warc.gz', '', 'warc'],
    ['a.json', '{"text": 1}', 'json'],
    ['a.json', '{"version": "https://jsonfeed.org/version/1.1"', 'feed'],
    ['a.xml', '<?xml version="1.0"?>\n<rss version="2.0">', 'feed'],
    ['a.xml', '<urlset xmlns="x">', 'sitemap'],
    ['a.xml', '<letter>', 'CHY047'],
    ['-', '<!DOCTYPE html>', 'html'],
    ['-', '<?xml version="1.0"?><!-- x --><feed xmlns="x">', 'feed'],
    ['-', '{"text": "x"}', 'jsonl'],
    ['-', '{"text": "x"}\n{"te', 'jsonl'],
    ['-', 'WARC/1.1\r\n', 'warc'],
    ['-', 'PARIS, 2 Nov (AFP)', 'text'],
    ['-', '{ so it began', 'text'],
    ['-', '', 'text'],
  ])('%s that begins %j is %s', async (origin, head, name) => expect(await kind(origin, head)).toBe(name))

  test.each([
    ['text/html; charset=utf-8', '/feed.xml', '', 'html'],
    ['application/rss+xml', '/', '', 'feed'],
    ['application/xml', '/', '<rss>', 'feed'],
    ['text/plain', '/a.csv', '', 'csv'],
    ['text/plain', '/a', 'words', 'text'],
    ['application/octet-stream', '/a.jsonl', '', 'jsonl'],
    ['application/pdf', '/a.pdf', '%PDF', 'CHY043'],
    ['image/png', '/a', '', 'CHY043'],
  ])('%s at %s', async (type, path, head, name) => {
    const url = `https://a.example${path}`
    expect(await kind(url, head, type, url)).toBe(name)
  })

  test('a folder gives what some kind reads', () => {
    for (const name of ['a.txt', 'a.html', 'a.xml', 'a.warc.gz', 'A.JSONL']) expect(TAKEN.test(name), name).toBe(true)
    for (const name of ['a.pdf', 'a.md', 'a.gz', 'txt', 'a.txt~']) expect(TAKEN.test(name), name).toBe(false)
  })

  test('names are unique', () => expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length))
})

describe('text, JSON', () => {
  test('a text is one dispatch; what is no text is a fault', async () => {
    expect(await gathered(TEXT)).toEqual([{ text: TEXT }])
    expect(await gathered(gzipSync(TEXT))).toEqual([{ text: TEXT }])
    expect(await gathered(Buffer.from([0x25, 0x50, 0xff]))).toEqual(['CHY004'])
    expect(await gathered('a\0b')).toEqual(['CHY004'])
    expect(await gathered(Buffer.from('\xe9t\xe9', 'latin1'), { charset: 'latin1' })).toEqual([{ text: 'été' }])
  })

  test('lines, with fields that have other names', async () => {
    const lines = '{"text":"a","date":"2024","src":{"name":"G"}}\nnonsense\n{"text":"b","date":7}\n'
    expect(await gathered(lines, { fields: { published: 'date', outlet: 'src.name' } })).toEqual([
      { text: 'a', published: '2024', outlet: 'G' },
      'CHY005 2',
      'CHY007 3',
    ])
    expect(await gathered('{"text":"a","date":"2024"}\n')).toEqual([{ text: 'a' }])
  })

  test('a document: one dispatch or an array of them', async () => {
    expect(await gathered('{\n "text": "a"}', { as: 'json' })).toEqual([{ text: 'a' }])
    expect(await gathered('[{"text":"a"},{"x":1},{"text":"b"}]', { as: 'json' })).toEqual([
      { text: 'a' },
      'CHY006',
      { text: 'b' },
    ])
    expect(await gathered('[{"text"', { as: 'json' })).toEqual(['CHY047'])
  })

  test('of an archive that is cut off, what came before the cut is kept', async () => {
    const lines = Array.from({ length: 20_000 }, (_, k) => `{"text":"dispatch ${k} ${Math.imul(k, 2654435761)}"}`).join(
      '\n',
    )
    const whole = gzipSync(lines)
    const told = await gathered(whole.subarray(0, whole.length / 2), { as: 'jsonl' })
    expect(told.length).toBeGreaterThan(1000)
    expect(told.at(-1)).toBe('CHY049')
  })
})

describe('feeds', () => {
  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title>${items}</channel></rss>`
  const item = (inside: string) =>
    `<item><title>A &amp; B</title><link>https://g.example/a?utm_source=rss&amp;id=1</link><pubDate>Sat, 02 Nov 2024 23:30:00 -0500</pubDate>${inside}</item>`
  const told = { title: 'A & B', url: 'https://g.example/a?id=1', published: '2024-11-02', outlet: 'Gazette' }

  test('whole texts', async () => {
    const content = `<content:encoded><![CDATA[<p>${TEXT}</p><p>Second.</p>]]></content:encoded>`
    expect(await gathered(rss(item(content)))).toEqual([{ ...told, text: `${TEXT}\n\nSecond.` }])
    const long = `<description>&lt;p&gt;${TEXT}&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</description>`
    expect(await gathered(rss(item(long)))).toEqual([{ ...told, text: `${TEXT}\n\nSecond.` }])
  })

  test('a summary is read only when asked for, and the page is fetched only when asked for', async () => {
    const short = rss(item(`<description>${TEXT}</description>`) + item('<description>Cut off…</description>'))
    expect(await gathered(short)).toEqual(['CHY048', 'CHY048'])
    expect(await gathered(short, { summaries: true })).toEqual([
      { ...told, text: TEXT },
      { ...told, text: 'Cut off…' },
    ])
    const asked: string[] = []
    const web = {
      async get(url: string) {
        asked.push(url)
        async function* bytes() {
          yield Buffer.from(PAGE)
        }
        return { origin: url, url, type: 'text/html', bytes: bytes() }
      },
    }
    const full = { ...told, title: 'T', text: `${TEXT}\n\n${TEXT}` }
    expect(await gathered(short, { web })).toEqual([full, full])
    expect(asked).toEqual([told.url, told.url])
    expect(await gathered(short, { web, known: async () => true })).toEqual([`known ${told.url}`, `known ${told.url}`])
  })

  test('Atom, RDF, JSON Feed', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><title>A</title><link rel="self" href="https://g.example/self"/><link href="https://g.example/a"/><published>2024-11-02T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${TEXT}</p></div></content></entry></feed>`
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title></channel><item><title>A</title><link>https://g.example/a</link><dc:date>2024-11-02</dc:date><content:encoded>${TEXT}</content:encoded></item></rdf:RDF>`
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Gazette',
      items: [
        { id: '1', title: 'A', url: 'https://g.example/a', date_published: '2024-11-02T10:00:00Z', content_text: TEXT },
      ],
    })
    for (const given of [atom, rdf, json]) {
      expect(await gathered(given)).toEqual([
        { title: 'A', url: 'https://g.example/a', published: '2024-11-02', outlet: 'Gazette', text: TEXT },
      ])
    }
  })

  test('a link that is none of the web is left out', async () => {
    const content = `<content:encoded>${TEXT}</content:encoded>`
    const odd = rss(`<item><link>javascript:alert(1)</link>${content}</item>`)
    expect(await gathered(odd)).toEqual([{ outlet: 'Gazette', text: TEXT }])
  })

  test('an empty item costs itself; a broken feed is one fault', async () => {
    const content = `<content:encoded>${TEXT}</content:encoded>`
    expect(await gathered(rss(item('') + item(content)))).toEqual(['CHY048', { ...told, text: TEXT }])
    expect(await gathered('<rss', { as: 'feed' })).toEqual(['CHY047'])
  })
})

describe('sitemaps', () => {
  const pages: Record<string, string> = {
    'https://g.example/a': PAGE,
    'https://g.example/b': 'nothing',
    'https://g.example/inner.xml': '<urlset><url><loc>https://g.example/a</loc></url></urlset>',
  }
  const web = {
    async get(url: string) {
      if (!pages[url]) throw new Fault('CHY042', '404', { file: url })
      async function* bytes() {
        yield Buffer.from(pages[url]!)
      }
      return { origin: url, url, type: url.endsWith('xml') ? 'application/xml' : 'text/html', bytes: bytes() }
    },
  }
  const news =
    '<urlset xmlns:news="n"><url><loc>https://g.example/a</loc><lastmod>2024-12-01</lastmod><news:news><news:publication><news:name>Gazette</news:name></news:publication><news:publication_date>2024-11-02T08:00Z</news:publication_date></news:news></url><url><loc> https://g.example/b </loc></url><url><loc>https://g.example/c</loc></url></urlset>'

  test('each page, with what a news sitemap says of it; the day of a change is none of publication', async () => {
    expect(await gathered(news, { web, chunk: 7 })).toEqual([
      {
        text: `${TEXT}\n\n${TEXT}`,
        title: 'T',
        url: 'https://g.example/a',
        outlet: 'Gazette',
        published: '2024-11-02',
      },
      'CHY044',
      'CHY042',
    ])
  })

  test('an index of sitemaps; without --fetch one fault; what is known is not fetched', async () => {
    const index =
      '<sitemapindex><sitemap><loc>https://g.example/inner.xml</loc></sitemap><sitemap><loc>https://g.example/none.xml</loc></sitemap></sitemapindex>'
    expect(await gathered(index, { web })).toEqual([expect.objectContaining({ url: 'https://g.example/a' }), 'CHY042'])
    expect(await gathered(news)).toEqual(['CHY040'])
    expect(await gathered(news, { web, known: async (url) => url.endsWith('a') })).toEqual([
      'known https://g.example/a',
      'CHY044',
      'CHY042',
    ])
    expect(await gathered('<urlset></urlset>', { web })).toEqual(['CHY047'])
  })
})

describe('web archives', () => {
  async function* body(text: string | Uint8Array) {
    yield Buffer.from(text as string)
  }
  const record = async (
    type: 'response' | 'resource' | 'request' | 'conversion' | 'warcinfo',
    url: string,
    content: string | Uint8Array,
    headers: Record<string, string> = {},
    statusline = 'HTTP/1.1 200 OK',
  ) => {
    const http = type === 'response' || type === 'request'
    const made = WARCRecord.create(
      {
        type,
        url,
        date: '2024-12-24T00:00:00Z',
        warcHeaders: http ? {} : headers,
        httpHeaders: http ? headers : {},
        statusline,
      },
      body(content),
    )
    return Buffer.from(await WARCSerializer.serialize(made, { gzip: false }))
  }
  const HTML = { 'Content-Type': 'text/html; charset=utf-8' }
  const all = async () => [
    await record('warcinfo', '', 'software: x\r\n', { 'Content-Type': 'application/warc-fields' }),
    await record('request', 'https://g.example/a', '', {}, 'GET / HTTP/1.1'),
    await record('response', 'https://g.example/a', PAGE, HTML),
    await record('response', 'https://g.example/img', 'x', { 'Content-Type': 'image/png' }),
    await record('response', 'https://g.example/gone', PAGE, HTML, 'HTTP/1.1 404 Not Found'),
    await record('response', 'https://g.example/z', gzipSync(PAGE), { ...HTML, 'Content-Encoding': 'gzip' }),
    await record('response', 'https://g.example/none', '<html></html>', HTML),
    await record(
      'response',
      'https://g.example/c',
      `5\r\n${PAGE.slice(0, 5)}\r\n${(PAGE.length - 5).toString(16)}\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`,
      { ...HTML, 'Transfer-Encoding': 'chunked' },
    ),
    await record('conversion', 'https://g.example/t', TEXT, { 'Content-Type': 'text/plain' }),
  ]
  const page = (url: string) => ({ text: `${TEXT}\n\n${TEXT}`, title: 'T', url })
  const expected = [
    page('https://g.example/a'),
    page('https://g.example/z'),
    'CHY044',
    page('https://g.example/c'),
    { text: TEXT, url: 'https://g.example/t' },
  ]

  test('pages that were received and texts made of them, and nothing else', async () => {
    expect(await gathered(Buffer.concat(await all()))).toEqual(expected)
  })

  test('compressed record by record, wherever the chunks are cut', async () => {
    const bytes = Buffer.concat((await all()).map((one) => gzipSync(one)))
    expect(await gathered(bytes, { as: 'warc' })).toEqual(expected)
    expect(await gathered(bytes, { as: 'warc', chunk: 61 })).toEqual(expected)
  })

  test('cut off: what came before is kept, and the damage is told', async () => {
    const bytes = Buffer.concat((await all()).slice(0, 3))
    expect(await gathered(Buffer.concat([bytes, bytes.subarray(0, bytes.length - 300)]), { as: 'warc' })).toEqual([
      page('https://g.example/a'),
      'CHY049',
    ])
    expect(await gathered('not an archive', { as: 'warc' })).toEqual(['CHY049'])
  })
})

test('what is given holds for dispatches that do not say so themselves', async () => {
  const defaults = { ...PLAIN.defaults, outlet: 'Gazette', published: '2024' }
  expect(await gathered('{"text":"a","outlet":"Other"}', { defaults })).toEqual([
    { text: 'a', outlet: 'Other', published: '2024' },
  ])
})
