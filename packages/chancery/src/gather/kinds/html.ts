import { Fault } from '../../record/faults.ts'
import type { Arrival } from '../arrival.ts'
import { readAll } from '../bytes.ts'
import { LONGEST_PAGE } from '../page/page.ts'
import type { Gathering, Input, Kind } from '../source.ts'

/** A web page: one dispatch, its main text. */
export const html: Kind = {
  name: 'html',
  endings: /\.(?:html?|xhtml)$/i,
  types: /^(?:text\/html|application\/xhtml\+xml)$/i,
  looks: (head) => /^(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/is.test(head),
  async *read(input, gathering) {
    const bytes = await readAll(input.bytes, input.origin, LONGEST_PAGE)
    yield () => pageArrival(input, bytes, gathering)
  },
}

/** Makes an arrival of a page whose bytes are there. Never rejects. */
export async function pageArrival(
  { origin, url, type }: Pick<Input, 'origin' | 'url' | 'type'>,
  bytes: Uint8Array,
  { pages, defaults, charset }: Gathering,
): Promise<Arrival | Fault> {
  const page = await pages.read({ bytes, ...(type && { type }), ...(url && { url }), ...(charset && { charset }) })
  if (page instanceof Fault) return new Fault(page.code, page.message, { file: origin })
  return { dispatch: { ...defaults, ...page }, origin }
}
