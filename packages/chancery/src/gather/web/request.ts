import type { LookupFunction } from 'node:net'
import { Agent, buildConnector, request } from 'undici'
import { Fault } from '../../record/faults.ts'
import { type Bytes, decoded } from '../bytes.ts'
import { addressesOf, type Policy } from './address.ts'

/** What a server answered. */
export interface Answered {
  readonly status: number
  readonly type?: string
  /** Where it sends one on to. */
  readonly location?: string
  /** Seconds or a date after which one may come again. */
  readonly again?: string
  /** The body, unpacked. Ends with a fault where it is too long. */
  readonly bytes: Bytes
  /** Lets go of the body. */
  drop(): Promise<void>
}

export interface Limits {
  /** Milliseconds: to connect, of silence, in all. */
  readonly connect: number
  readonly silence: number
  readonly whole: number
  /** Bytes of a body, unpacked. */
  readonly length: number
}

export const LIMITS: Limits = { connect: 10_000, silence: 30_000, whole: 120_000, length: 64 * 1024 * 1024 }

/** Makes single requests, one connection pool for all. */
export interface Requester {
  /** @throws Fault CHY041, CHY042 */
  ask(url: URL): Promise<Answered>
  close(): Promise<void>
}

/** Makes single requests to addresses that the policy allows; follows nothing. */
export function requester(policy: Policy, limits: Limits, userAgent: string): Requester {
  // The connection goes to the very addresses that were checked: they are not looked up a second time.
  const lookup: LookupFunction = (host, options, done) => {
    addressesOf(host, policy).then(
      (found) => {
        if (options.all) done(null, [...found])
        else done(null, found[0]!.address, found[0]!.family)
      },
      (cause) => done(cause, '', 0),
    )
  }
  const connector = buildConnector({ lookup, timeout: limits.connect })
  const agent = new Agent({
    // A host that is an address is never looked up, so it is checked here.
    connect: (options, done) => {
      addressesOf(options.hostname, policy).then(
        () => connector(options, done),
        (cause) => done(cause, null),
      )
    },
    headersTimeout: limits.silence,
    bodyTimeout: limits.silence,
    maxHeaderSize: 64 * 1024,
  })
  const ask = async (url: URL): Promise<Answered> => {
    try {
      const { statusCode, headers, body } = await request(url, {
        dispatcher: agent,
        signal: AbortSignal.timeout(limits.whole),
        headers: { 'user-agent': userAgent, accept: ACCEPTED, 'accept-encoding': 'gzip, deflate, br' },
      })
      body.on('error', () => {})
      const one = (name: string) => [headers[name]].flat()[0]
      const bytes = decoded(body, one('content-encoding'))
      const type = one('content-type')
      const location = one('location')
      const again = one('retry-after')
      return {
        status: statusCode,
        ...(type && { type }),
        ...(location && { location }),
        ...(again && { again }),
        bytes: limited(bytes, limits.length, url.href, one('content-encoding')),
        drop: async () => void body.destroy(),
      }
    } catch (cause) {
      throw unreachable(cause, url.href)
    }
  }
  return { ask, close: () => agent.destroy() }
}

const ACCEPTED =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.5'

async function* limited(bytes: Bytes | null, most: number, url: string, encoding?: string): AsyncGenerator<Uint8Array> {
  if (!bytes) throw new Fault('CHY042', `content-encoding: ${encoding}`, { file: url })
  let size = 0
  try {
    for await (const chunk of bytes) {
      size += chunk.length
      if (size > most) throw new Fault('CHY042', `> ${most >> 20} MiB`, { file: url })
      yield chunk
    }
  } catch (cause) {
    throw unreachable(cause, url)
  }
}

/** Why there was no answer, in a word: a code of the system or of undici, `timeout`. */
export function unreachable(cause: unknown, url: string): Fault {
  if (cause instanceof Fault) return cause.file ? cause : new Fault(cause.code, cause.message, { file: url, cause })
  const { name, code, message } = cause as NodeJS.ErrnoException
  const reason = name === 'TimeoutError' || /TIMEOUT/.test(code ?? '') ? 'timeout' : (code ?? message)
  return new Fault('CHY042', String(reason).slice(0, 100), { file: url, cause })
}
