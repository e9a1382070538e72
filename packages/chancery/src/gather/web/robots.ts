import parser from 'robots-parser'
import { Fault } from '../../record/faults.ts'
import { readAll } from '../bytes.ts'
import type { Answered } from './request.ts'

/** The name under which robots.txt speaks of us. */
export const AGENT = 'chancery'
/** RFC 9309: at least 500 KiB must be read. */
const LONGEST = 512 * 1024
const MOST_HOSTS = 1000
/** Seconds; what asks for more is not meant for readers. */
const LONGEST_DELAY = 60

/** What a host asks of robots. */
export interface Rules {
  allows(url: URL): boolean
  /** Milliseconds between two requests, 0 where it does not say. */
  readonly delay: number
}

// A CommonJS function, whose types speak of a module with a default.
const robotsParser = parser as unknown as typeof parser.default

const ALL: Rules = { allows: () => true, delay: 0 }

/** Asks each host for its robots.txt once (RFC 9309). */
export class Robots {
  readonly #hosts = new Map<string, Promise<Rules>>()
  readonly #request: (url: URL) => Promise<Answered>

  constructor(request: (url: URL) => Promise<Answered>) {
    this.#request = request
  }

  /** @throws Fault CHY041, CHY042 where the host does not let one know what it allows */
  rules(url: URL): Promise<Rules> {
    let rules = this.#hosts.get(url.origin)
    if (!rules) {
      rules = this.#ask(new URL('/robots.txt', url))
      rules.catch(() => {})
      this.#hosts.set(url.origin, rules)
      const [oldest] = this.#hosts.keys()
      if (this.#hosts.size > MOST_HOSTS && oldest !== undefined) this.#hosts.delete(oldest)
    }
    return rules
  }

  async #ask(url: URL): Promise<Rules> {
    const answer = await this.#request(url)
    if (answer.status === 429 || answer.status >= 500) {
      await answer.drop()
      throw new Fault('CHY042', `robots.txt: ${answer.status}`)
    }
    if (answer.status !== 200) {
      await answer.drop()
      return ALL
    }
    const robots = robotsParser(url.href, (await readAll(answer.bytes, url.href, LONGEST)).toString('utf8'))
    const seconds = robots.getCrawlDelay(AGENT) ?? 0
    return {
      allows: ({ href }) => robots.isAllowed(href, AGENT) !== false,
      delay: Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_DELAY) * 1000 : 0,
    }
  }
}
