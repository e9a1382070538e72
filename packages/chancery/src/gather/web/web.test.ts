import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { Fault } from '../../record/faults.ts'
import { readAll } from '../bytes.ts'
import { gathered } from '../gather.testing.ts'
import { addressesOf, isPublic, type Policy, PUBLIC_ONLY, webAddress } from './address.ts'
import { openWeb, type WebOptions } from './web.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

type Pages = Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>

/** A server on this machine, under a made-up name; what is not there is 404. */
async function serve(pages: Pages): Promise<{ at: string; asked: string[]; agents: string[] }> {
  const asked: string[] = []
  const agents: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url!)
    agents.push(String(request.headers['user-agent']))
    const page = pages[request.url!]
    if (page === undefined) response.writeHead(404).end('none')
    else if (typeof page === 'string') response.setHeader('content-type', 'text/html').end(page)
    else page(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { at: `http://gazette.test:${(server.address() as AddressInfo).port}`, asked, agents }
}

/** Names under .test are this machine; all else is as strict as ever. */
const HERE: Policy = {
  async resolve(host) {
    if (host === 'inner.test') return [{ address: '10.0.0.1', family: 4 }]
    if (host === 'both.test')
      return [
        { address: '93.184.216.34', family: 4 },
        { address: '::ffff:192.168.1.1', family: 6 },
      ]
    if (host.endsWith('.test')) return [{ address: '127.0.0.1', family: 4 }]
    throw Object.assign(new Error(host), { code: 'ENOTFOUND' })
  },
  // Only what the resolver above gave: an address that a page names by number stays private.
  allows: (address) => address === '127.0.0.1' || isPublic(address),
}

function open(options: Partial<WebOptions> = {}) {
  const web = openWeb({ version: '0', delay: 0, policy: HERE, ...options })
  closing.push(web.close)
  return {
    ...web,
    text: async (url: string) => (await readAll((await web.get(url)).bytes, url)).toString(),
    why: async (url: string) => {
      try {
        await readAll((await web.get(url)).bytes, url)
        return 'fetched'
      } catch (fault) {
        expect(fault).toBeInstanceOf(Fault)
        return `${(fault as Fault).code} ${(fault as Fault).message}`
      }
    },
  }
}

describe('which addresses are public', () => {
  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '0.1.2.3',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '192.88.99.1',
    '::1',
    '::',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    '3fff::1',
    '5f00::1',
    '100::1',
    '4000::1',
    'nonsense',
    '',
  ])('%s is not', (address) => expect(isPublic(address)).toBe(false))

  test.each([
    '93.184.216.34',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '::ffff:8.8.8.8',
    '2606:4700:4700::1111',
    '2a00:1450:4007::1',
  ])('%s is', (address) => expect(isPublic(address)).toBe(true))

  test.each([
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::ffff:7f00:1]/',
    'http://[::1]/',
    'http://①②⑦.0.0.1/',
  ])('%s is this machine, however it is written', async (told) => {
    await expect(addressesOf(webAddress(told).hostname, PUBLIC_ONLY)).rejects.toMatchObject({ code: 'CHY041' })
  })

  test.each([
    'file:///etc/passwd',
    'ftp://gazette.test/',
    'gopher://x',
    'data:text/html,x',
    'javascript:1',
    'http://',
    'http://a:b@gazette.test/',
  ])('%s is no address of the web', (told) =>
    expect(() => webAddress(told)).toThrow(expect.objectContaining({ code: 'CHY041' })),
  )

  test('this machine by its name', async () => {
    await expect(addressesOf('localhost', PUBLIC_ONLY)).rejects.toMatchObject({ code: 'CHY041' })
  })
})

describe('fetching', () => {
  test('a page, with its type, who asks, and unpacked', async () => {
    const { at, agents } = await serve({
      '/a': (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/html; charset=latin1', 'content-encoding': 'gzip' })
          .end(gzipSync('page')),
    })
    const web = open({ version: '9.9', contact: 'desk@gazette.example' })
    expect(await web.get(`${at}/a`)).toMatchObject({ url: `${at}/a`, type: 'text/html; charset=latin1' })
    expect(await web.text(`${at}/a`)).toBe('page')
    expect(new Set(agents)).toEqual(new Set(['chancery/9.9 (+desk@gazette.example)']))
  })

  test('private addresses are never spoken to: by number, by name, by one name of two, by a redirect', async () => {
    const server = await serve({
      '/to': (_, response) => void response.writeHead(302, { location: 'http://inner.test/' }).end(),
    })
    const web = open()
    expect(await web.why('http://10.1.2.3/')).toBe('CHY041 10.1.2.3 = 10.1.2.3')
    expect(await web.why('http://[::ffff:192.168.0.1]/')).toMatch(/^CHY041/)
    expect(await web.why('http://inner.test/')).toBe('CHY041 inner.test = 10.0.0.1')
    expect(await web.why('http://both.test/')).toMatch(/^CHY041 both\.test = ::ffff:192\.168\.1\.1/)
    expect(await web.why(`${server.at}/to`)).toBe('CHY041 inner.test = 10.0.0.1')
    const strict = open({ policy: PUBLIC_ONLY })
    expect(await strict.why(server.at.replace('gazette.test', '127.0.0.1'))).toMatch(/^CHY041/)
    expect(await strict.why(server.at.replace('gazette.test', 'localhost'))).toMatch(/^CHY041/)
    expect(server.asked).toEqual(['/robots.txt', '/to'])
  })

  test('the connection goes to the address that was checked, whatever the name means a moment later', async () => {
    const server = await serve({ '/a': 'page' })
    let asked = 0
    const turning: Policy = {
      // First this machine, which the test allows, then another: a second look-up would be led astray, but is checked too.
      resolve: async () => [{ address: asked++ === 0 ? '127.0.0.1' : '169.254.169.254', family: 4 }],
      allows: HERE.allows,
    }
    const why = await open({ policy: turning }).why(`${server.at}/a`)
    expect(why === 'fetched' || why.startsWith('CHY041')).toBe(true)
    expect(why).not.toContain('timeout')
  })

  test('redirects: a few, back and forth, never ending, to another scheme', async () => {
    const to = (location: string) => (_: IncomingMessage, response: ServerResponse) =>
      void response.writeHead(301, { location }).end()
    const { at } = await serve({
      '/1': to('/2'),
      '/2': to('3'),
      '/3': 'there',
      '/loop': to('/loop'),
      '/file': to('file:///etc/passwd'),
      '/none': (_, r) => void r.writeHead(302).end(),
    })
    const web = open()
    expect(await web.get(`${at}/1`)).toMatchObject({ url: `${at}/3` })
    expect(await web.why(`${at}/loop`)).toBe('CHY042 > 5 redirects')
    expect(await web.why(`${at}/file`)).toBe('CHY041 file:')
    expect(await web.why(`${at}/none`)).toBe('CHY042 302')
  })

  test('robots.txt is obeyed, and asked for once', async () => {
    const { at, asked } = await serve({
      '/robots.txt': 'User-agent: *\nDisallow: /\n\nUser-agent: chancery\nDisallow: /closed\nAllow: /',
      '/a': 'a',
      '/b': 'b',
      '/closed/x': 'x',
      '/to': (_, response) => void response.writeHead(302, { location: '/closed/x' }).end(),
    })
    const web = open()
    expect(await web.text(`${at}/a`)).toBe('a')
    expect(await web.text(`${at}/b`)).toBe('b')
    expect(await web.why(`${at}/closed/x`)).toBe('CHY041 robots.txt')
    expect(await web.why(`${at}/to`)).toBe('CHY041 robots.txt')
    expect(asked).toEqual(['/robots.txt', '/a', '/b', '/to'])
  })

  test('a robots.txt that is not there allows all; one that cannot be had, nothing', async () => {
    const open1 = await serve({ '/a': 'a' })
    expect(await open().text(`${open1.at}/a`)).toBe('a')
    const shut = await serve({ '/robots.txt': (_, response) => void response.writeHead(503).end(), '/a': 'a' })
    expect(await open().why(`${shut.at}/a`)).toBe('CHY042 robots.txt: 503')
    expect(shut.asked).toEqual(['/robots.txt'])
  })

  test('limits: length, also of what is packed; silence; time in all; no server', async () => {
    const { at } = await serve({
      '/robots.txt': '',
      '/long': (_, response) => void response.end('x'.repeat(3_000_000)),
      '/packed': (_, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(3_000_000))),
      '/odd': (_, response) => void response.writeHead(200, { 'content-encoding': 'zip' }).end('x'),
      '/silent': () => {},
      '/slow': (_, response) => {
        const drip = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(drip))
      },
      '/500': (_, response) => void response.writeHead(500).end(),
    })
    const web = open({ limits: { length: 1 << 20, silence: 1000, whole: 3000 } })
    expect(await web.why(`${at}/long`)).toBe('CHY042 > 1 MiB')
    expect(await web.why(`${at}/packed`)).toBe('CHY042 > 1 MiB')
    expect(await web.why(`${at}/odd`)).toBe('CHY042 content-encoding: zip')
    expect(await web.why(`${at}/silent`)).toBe('CHY042 timeout')
    expect(await web.why(`${at}/slow`)).toBe('CHY042 timeout')
    expect(await web.why(`${at}/500`)).toBe('CHY042 500')
    expect(await web.why('http://gazette.test:1/')).toBe('CHY042 ECONNREFUSED')
    expect(await web.why('http://nowhere.example/')).toBe('CHY042 ENOTFOUND')
  })

  test('one request at a time a host, some time apart; who asks to wait is asked again', async () => {
    let busy = 0
    let most = 0
    let first = true
    const times: number[] = []
    const page = (_: IncomingMessage, response: ServerResponse) => {
      most = Math.max(most, ++busy)
      times.push(performance.now())
      setTimeout(() => {
        busy--
        response.end('x')
      }, 30)
    }
    const { at } = await serve({
      '/1': page,
      '/2': page,
      '/3': page,
      '/wait': (_, response) => {
        if (first) response.writeHead(503, { 'retry-after': '0' }).end()
        else response.end('now')
        first = false
      },
    })
    const web = open({ delay: 100 })
    await Promise.all(['/1', '/2', '/3'].map((path) => web.text(at + path)))
    expect(most).toBe(1)
    expect(times[2]! - times[0]!).toBeGreaterThan(190)
    expect(await web.text(`${at}/wait`)).toBe('now')
  })

  test('a live feed and the pages that it links to', async () => {
    const said = 'The ministers of Norland and Suthland met in Port Ambre on Monday, the Norland foreign ministry said.'
    const server = await serve({
      '/page': `<html><body><article><p>${said}</p><p>${said}</p></article></body></html>`,
      '/feed': (_, response) =>
        void response
          .setHeader('content-type', 'application/rss+xml')
          .end(
            '<rss version="2.0"><channel><title>Gazette</title><item><title>A</title><link>/page</link><description>Short</description></item><item><title>B</title><link>/none</link><description>Short</description></item><item><title>C</title><link>http://inner.test/</link></item></channel></rss>',
          ),
    })
    const { gather } = await import('../gather.ts')
    const { PLAIN } = await import('../gather.testing.ts')
    const told: unknown[] = []
    for await (const one of gather([{ name: `${server.at}/feed`, size: 0, found: false }], {
      ...PLAIN,
      atOnce: 4,
      web: open(),
    })) {
      told.push(one instanceof Fault ? `${one.code} ${one.message}` : 'dispatch' in one && one.dispatch)
    }
    expect(told).toEqual([
      expect.objectContaining({ title: 'A', outlet: 'Gazette', url: `${server.at}/page`, text: `${said}\n\n${said}` }),
      'CHY042 404',
      'CHY041 inner.test = 10.0.0.1',
    ])
    expect(await gathered('x')).toHaveLength(1)
  })
})
