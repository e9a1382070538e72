import { Fault } from '../../record/faults.ts'
import { answerOf } from '../archive/answer.ts'
import { records, type WarcRecord } from '../archive/records.ts'
import type { Coming } from '../arrival.ts'
import { type Bytes, decoded, readAll } from '../bytes.ts'
import { decodeText } from '../charset.ts'
import { LONGEST_PAGE } from '../page/page.ts'
import type { Gathering, Kind } from '../source.ts'
import { pageArrival } from './html.ts'

/** A web archive (ISO 28500): one dispatch for each page that was received, and each text that was made of one (WET). */
export const warc: Kind = {
  name: 'warc',
  endings: /\.(?:warc|wet)$/i,
  types: /^application\/(?:x-)?warc$/i,
  looks: (head) => /^WARC\/\d/.test(head),
  async *read({ bytes, origin }, gathering) {
    let found = false
    for await (const record of records(bytes)) {
      found = true
      if ('damage' in record) yield new Fault('CHY049', record.damage, { file: origin })
      else {
        const made = await fromRecord(record, origin, gathering)
        if (made) yield made
      }
    }
    if (!found) yield new Fault('CHY049', '', { file: origin })
  },
}

/** What a record holds that can be read. */
interface Held {
  readonly type: string
  readonly encoding?: string | undefined
  readonly body: Bytes
}

async function fromRecord(record: WarcRecord, archive: string, gathering: Gathering): Promise<Coming | null> {
  // Some tools put the address between angle brackets.
  const url = (record.headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
  const origin = `${archive}#${url || (record.headers.get('warc-record-id') ?? '')}`
  const held = await holds(record)
  const media = (held?.type ?? '').split(';')[0]!.trim()
  const page = /^(?:text\/html|application\/xhtml\+xml)$/i.test(media)
  if (!held || !(page || (/^text\/plain$/i.test(media) && !/\/robots\.txt$/.test(url)))) return null
  try {
    const bytes = decoded(held.body, held.encoding)
    if (!bytes) return new Fault('CHY049', held.encoding, { file: origin })
    const body = await readAll(bytes, origin, LONGEST_PAGE)
    // The archive ends here; that is told after this record.
    if (record.cut()) return null
    const from = { origin, type: held.type, ...(URL.canParse(url) && { url }) }
    if (page) return () => pageArrival(from, body, gathering)
    const text = decodeText(body, held.type, gathering.charset)
    if (text === undefined) return new Fault('CHY004', '', { file: origin })
    return { dispatch: { ...gathering.defaults, text, ...(from.url && { url: from.url }) }, origin }
  } catch (cause) {
    if (record.cut()) return null
    if (cause instanceof Fault) return cause
    // A body that cannot be unpacked costs itself. What breaks the archive breaks the next record too.
    return new Fault('CHY049', (cause as NodeJS.ErrnoException).code ?? '', { file: origin, cause })
  }
}

/** What a record holds: what a server gave, or a text kept as it is; not a request, an error, a revisit, what describes the archive. */
async function holds({ headers, block }: WarcRecord): Promise<Held | null> {
  const kind = headers.get('warc-type')?.toLowerCase()
  const type = headers.get('content-type') ?? ''
  if (kind === 'conversion' || (kind === 'resource' && !/^application\/http\b/i.test(type)))
    return { type, body: block }
  if (kind !== 'response' && kind !== 'resource') return null
  const answer = await answerOf(block)
  if (answer?.status !== 200) return null
  return {
    type: answer.headers.get('content-type') ?? '',
    encoding: answer.headers.get('content-encoding'),
    body: answer.body,
  }
}
