import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '../../record/faults.ts'
import type { Input, Web } from '../source.ts'
import { type Policy, PUBLIC_ONLY, webAddress } from './address.ts'
import { Pace } from './pace.ts'
import { type Answered, LIMITS, type Limits, requester, unreachable } from './request.ts'
import { AGENT, Robots } from './robots.ts'

const MOST_REDIRECTS = 5
/** Milliseconds; who asks for a longer wait is asked again in another run. */
const LONGEST_WAIT = 60_000

export interface WebOptions {
  /** Version of Chancery, and how to reach who runs it; both go with each request. */
  readonly version: string
  readonly contact?: string
  /** Milliseconds between two requests to one host. */
  readonly delay: number
  readonly policy?: Policy
  readonly limits?: Partial<Limits>
}

/** Opens the web: what fetches addresses, politely, and only public ones. */
export function openWeb({ version, contact, delay, policy = PUBLIC_ONLY, limits }: WebOptions): Web & {
  close(): Promise<void>
} {
  // Header values are ASCII; what is not would break the request.
  const told = contact?.replace(/[^\x20-\x7e]/g, '').replace(/[()]/g, '')
  const { ask, close } = requester(policy, { ...LIMITS, ...limits }, `${AGENT}/${version}${told ? ` (+${told})` : ''}`)
  const pace = new Pace()
  const robots = new Robots((url) => follow(url, (hop) => pace.turn(hop.host, delay, () => ask(hop))))

  const politely = async (url: URL): Promise<Answered> => {
    const rules = await robots.rules(url).catch((cause) => {
      // What fails is the page, whichever address stood in its way.
      throw cause instanceof Fault ? new Fault(cause.code, cause.message, { file: url.href, cause }) : cause
    })
    if (!rules.allows(url)) throw new Fault('CHY041', 'robots.txt', { file: url.href })
    const rest = Math.max(delay, rules.delay)
    const answer = await pace.turn(url.host, rest, () => ask(url))
    const wait = answer.status === 429 || answer.status === 503 ? waitOf(answer.again) : undefined
    if (wait === undefined) return answer
    await answer.drop()
    await sleep(wait)
    return pace.turn(url.host, rest, () => ask(url))
  }

  return {
    async get(address): Promise<Input> {
      try {
        let last = webAddress(address)
        const answer = await follow(last, (url) => {
          last = url
          return politely(url)
        })
        if (answer.status !== 200) {
          await answer.drop()
          throw new Fault('CHY042', String(answer.status), { file: address })
        }
        return { origin: last.href, url: last.href, ...(answer.type && { type: answer.type }), bytes: answer.bytes }
      } catch (cause) {
        throw unreachable(cause, address)
      }
    },
    close,
  }
}

/** Goes where one is sent on to, a few times; each step is looked at as the first was. */
async function follow(from: URL, ask: (url: URL) => Promise<Answered>): Promise<Answered> {
  let url = from
  for (let steps = 0; steps <= MOST_REDIRECTS; steps++) {
    const answer = await ask(url)
    if (![301, 302, 303, 307, 308].includes(answer.status) || !answer.location) return answer
    await answer.drop()
    url = webAddress(answer.location, url.href)
  }
  throw new Fault('CHY042', `> ${MOST_REDIRECTS} redirects`)
}

/** Milliseconds of a Retry-After in seconds, where it is short enough to wait for. */
function waitOf(again: string | undefined): number | undefined {
  const wait = /^\d+$/.test(again?.trim() ?? '') ? Number(again) * 1000 : Number.POSITIVE_INFINITY
  return wait <= LONGEST_WAIT ? wait : undefined
}
