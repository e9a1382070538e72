import { Fault } from '../../record/faults.ts'
import type { Arrival } from '../arrival.ts'
import { readAll } from '../bytes.ts'
import { decodeText } from '../charset.ts'
import { html, pageArrival } from '../kinds/html.ts'
import { LONGEST_PAGE } from '../page/page.ts'
import type { Gathering } from '../source.ts'

/** Fetches the page at an address and makes a dispatch of it. Never rejects. */
export async function pageAt(url: string, gathering: Gathering): Promise<Arrival | Fault> {
  try {
    const input = await gathering.web!.get(url)
    const bytes = await readAll(input.bytes, input.origin, LONGEST_PAGE)
    const media = (input.type ?? 'text/html').split(';')[0]!.trim()
    if (html.types.test(media)) return await pageArrival(input, bytes, gathering)
    const text = media === 'text/plain' ? decodeText(bytes, input.type, gathering.charset) : undefined
    if (text === undefined) return new Fault('CHY043', media, { file: input.origin })
    return { dispatch: { ...gathering.defaults, text, ...(input.url && { url: input.url }) }, origin: input.origin }
  } catch (cause) {
    return cause instanceof Fault ? cause : new Fault('CHY042', String(cause).slice(0, 100), { file: url, cause })
  }
}
