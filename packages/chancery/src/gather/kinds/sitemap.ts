import { Parser } from 'htmlparser2'
import { Fault } from '../../record/faults.ts'
import type { Coming } from '../arrival.ts'
import { unzipped } from '../bytes.ts'
import { inUtf8 } from '../charset.ts'
import { publicationDay } from '../dates.ts'
import type { Gathering, Input, Kind } from '../source.ts'
import { pageAt } from '../web/page-at.ts'

/** Sitemaps within sitemaps: the protocol knows one level. */
const DEEPEST = 2

/** A sitemap, or an index of sitemaps (sitemaps.org): one dispatch for each page that it names, which must be fetched. */
export const sitemap: Kind = {
  name: 'sitemap',
  endings: /\.sitemap$/i,
  types: /^application\/sitemap\+xml$/i,
  looks: (head) => /^(?:<\?xml.*?\?>\s*)?(?:<!--.*?-->\s*|<\?.*?\?>\s*)*<(?:urlset|sitemapindex)[\s>]/is.test(head),
  read: (input, gathering) => fromSitemap(input, gathering, 0),
}

async function* fromSitemap(input: Input, gathering: Gathering, depth: number): AsyncGenerator<Coming> {
  let found = 0
  for await (const entry of entries(input)) {
    found++
    const origin = `${input.origin}#${entry.url.slice(0, 200)}`
    if (!gathering.web) {
      yield new Fault('CHY040', '', { file: origin })
      // One word for a list of thousands.
      return
    }
    if (entry.index) {
      if (depth < DEEPEST) yield* within(entry.url, gathering, depth)
    } else if (await gathering.known?.(entry.url)) yield { known: entry.url }
    else yield fetched(entry, gathering)
  }
  if (found === 0) yield new Fault('CHY047', '', { file: input.origin })
}

async function* within(url: string, gathering: Gathering, depth: number): AsyncGenerator<Coming> {
  try {
    const input = await gathering.web!.get(url)
    yield* fromSitemap({ ...input, bytes: await unzipped(input.bytes) }, gathering, depth + 1)
  } catch (cause) {
    yield cause instanceof Fault ? cause : new Fault('CHY042', String(cause).slice(0, 100), { file: url, cause })
  }
}

const fetched = (entry: Entry, gathering: Gathering) => async () => {
  const page = await pageAt(entry.url, gathering)
  if (page instanceof Fault) return page
  const { title, outlet, published } = entry
  const told = { ...(title && { title }), ...(outlet && { outlet }), ...(published && { published }) }
  return { ...page, dispatch: { ...told, ...page.dispatch } }
}

interface Entry {
  readonly url: string
  readonly index: boolean
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly published?: string | undefined
}

/** The addresses of a sitemap, as they come. What a news sitemap says of a page comes with it; the day of a change is none of publication. */
async function* entries({ bytes, type, url: base }: Input): AsyncGenerator<Entry> {
  let ready: Entry[] = []
  let fields: Record<string, string> = {}
  let text = ''
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'url' || name === 'sitemap') fields = {}
        text = ''
      },
      ontext(piece) {
        if (text.length < 10_000) text += piece
      },
      onclosetag(name) {
        if (name !== 'url' && name !== 'sitemap') fields[name] ??= text.trim()
        else if (fields['loc'] && URL.canParse(fields['loc'], base)) {
          ready.push({
            url: new URL(fields['loc'], base).href,
            index: name === 'sitemap',
            title: fields['news:title'] || undefined,
            outlet: fields['news:name'] || undefined,
            published: publicationDay(fields['news:publication_date']),
          })
        }
        text = ''
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  const decoder = new TextDecoder()
  for await (const chunk of inUtf8(bytes, type)) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield* ready
    ready = []
  }
  parser.end(decoder.decode())
  yield* ready
}
