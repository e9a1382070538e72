import { setTimeout as sleep } from 'node:timers/promises'

const MOST_HOSTS = 10_000

/** Lets the requests to a host follow one another, some time apart. */
export class Pace {
  /** For each host, when the next request may begin, as soon as that is known. */
  readonly #free = new Map<string, Promise<number>>()

  /** Does the work when the host's turn comes; `rest` milliseconds after it the next one may begin. */
  turn<T>(host: string, rest: number, work: () => Promise<T>): Promise<T> {
    const before = this.#free.get(host)
    const done = (async () => {
      const wait = before === undefined ? 0 : (await before) - performance.now()
      if (wait > 0) await sleep(wait)
      return work()
    })()
    const free = () => performance.now() + rest
    this.#free.delete(host)
    this.#free.set(host, done.then(free, free))
    const [oldest] = this.#free.keys()
    if (this.#free.size > MOST_HOSTS && oldest !== undefined) this.#free.delete(oldest)
    return done
  }
}
