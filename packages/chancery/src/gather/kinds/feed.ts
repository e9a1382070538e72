import { parseFeed } from 'feedsmith'
import { Fault } from '../../record/faults.ts'
import type { Arrival, Coming } from '../arrival.ts'
import { readAll } from '../bytes.ts'
import { decodeMarkup } from '../charset.ts'
import { publicationDay } from '../dates.ts'
import { textOfHtml } from '../page/take.ts'
import type { Gathering, Input, Kind } from '../source.ts'
import { pageAt } from '../web/page-at.ts'

/** A feed (RSS, Atom, RDF, JSON Feed): one dispatch an item, of its whole text, else of the page that it links to. */
export const feed: Kind = {
  name: 'feed',
  endings: /\.(?:rss|atom|rdf)$/i,
  types: /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$/i,
  looks: (head) =>
    /^(?:<\?xml.*?\?>\s*)?(?:<!--.*?-->\s*|<\?.*?\?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/is.test(head) ||
    /^\{[^{}]{0,200}"https?:\/\/jsonfeed\.org\/version\//.test(head),
  async *read(input, gathering) {
    const { origin } = input
    const items = itemsOf(decodeMarkup(await readAll(input.bytes, origin), input.type), input)
    if (items instanceof Fault) yield items
    else for (const [k, item] of items.entries()) yield* coming(item, `${origin}#${item.url ?? k + 1}`, gathering)
  },
}

/** An item as every kind of feed has it. HTML where feeds may hold HTML. */
interface Item {
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly published?: string | undefined
  readonly outlet?: string | undefined
  /** What is said to be the whole text; what may be that or a summary. */
  readonly content?: string | undefined
  readonly summary?: string | undefined
}

async function* coming(item: Item, origin: string, gathering: Gathering): AsyncGenerator<Coming> {
  try {
    const content = item.content ? textOfHtml(item.content) : ''
    const summary = item.summary ? textOfHtml(item.summary) : ''
    const text = content || (isWhole(summary) ? summary : '')
    if (text) yield arrival(item, text, origin, gathering)
    else if (gathering.web && item.url) {
      if (await gathering.known?.(item.url)) yield { known: item.url }
      else yield fetched(item, item.url, gathering)
    } else if (gathering.summaries && summary) yield arrival(item, summary, origin, gathering)
    else yield new Fault('CHY048', item.title?.slice(0, 100), { file: origin })
  } catch (cause) {
    yield cause instanceof Fault ? cause : new Fault('CHY047', String(cause).slice(0, 100), { file: origin, cause })
  }
}

/** A description of two paragraphs or of some length, that does not break off, is a whole text. */
const isWhole = (text: string): boolean =>
  (text.includes('\n\n') || text.length > 600) && !/(?:\u2026|\.\.\.)[\])]?$/.test(text)

function arrival(
  { title, url, published, outlet }: Item,
  text: string,
  origin: string,
  { defaults }: Gathering,
): Arrival {
  const told = {
    ...(title && { title }),
    ...(url && { url }),
    ...(published && { published }),
    ...(outlet && { outlet }),
  }
  return { dispatch: { ...defaults, ...told, text }, origin }
}

/** The page of an item. What the page does not say of itself, its item in the feed does. */
const fetched = (item: Item, url: string, gathering: Gathering) => async () => {
  const page = await pageAt(url, gathering)
  if (page instanceof Fault) return page
  const { text, ...told } = page.dispatch
  const from = arrival(item, text, page.origin, gathering)
  return { ...from, dispatch: { ...from.dispatch, ...told } }
}

function itemsOf(text: string, { origin, url }: Input): Item[] | Fault {
  let told: ReturnType<typeof parseFeed<string>>
  try {
    told = parseFeed(text)
  } catch (cause) {
    return new Fault('CHY047', cause instanceof Error ? cause.message.slice(0, 100) : '', { file: origin, cause })
  }
  const address = (link: string | undefined) => {
    if (!link || !URL.canParse(link.trim(), url)) return undefined
    const told = new URL(link.trim(), url)
    // A feed may say anything; what leads a browser elsewhere than to a page is no address of a dispatch.
    return /^https?:$/.test(told.protocol) ? withoutCampaign(told) : undefined
  }
  switch (told.format) {
    case 'atom': {
      const outlet = plain(told.feed.title?.value)
      return (told.feed.entries ?? []).map((entry) => ({
        title: plain(entry.title?.value),
        url: address(
          (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        ),
        published: publicationDay(entry.published ?? entry.updated),
        outlet: plain(entry.source?.title?.value) ?? outlet,
        content: entry.content?.value,
        summary: entry.summary?.value,
      }))
    }
    case 'json': {
      const outlet = plain(told.feed.title)
      return (told.feed.items ?? []).map((item) => ({
        title: plain(item.title),
        url: address(item.url ?? item.external_url),
        published: publicationDay(item.date_published),
        outlet,
        content: item.content_html ?? item.content_text,
        summary: item.summary,
      }))
    }
    case 'rdf': {
      const outlet = plain(told.feed.title)
      return (told.feed.items ?? []).map((item) => ({
        title: plain(item.title),
        url: address(item.link),
        published: publicationDay(item.dc?.dates?.[0]),
        outlet: plain(item.dc?.publishers?.[0]) ?? outlet,
        content: item.content?.encoded,
        summary: item.description,
      }))
    }
    default: {
      const outlet = plain(told.feed.title)
      return (told.feed.items ?? []).map((item) => ({
        title: plain(item.title),
        url: address(item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value)),
        published: publicationDay(item.pubDate ?? item.dc?.dates?.[0]),
        outlet: plain(item.source?.title) ?? plain(item.dc?.publishers?.[0]) ?? outlet,
        content: item.content?.encoded,
        summary: item.description,
      }))
    }
  }
}

const plain = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : textOfHtml(text).replace(/\s+/g, ' ').trim() || undefined

/** An address without what tells only through which feed a reader came. */
export function withoutCampaign(url: URL): string {
  for (const name of [...url.searchParams.keys()])
    if (/^utm_|^xtor$|^at_medium$/i.test(name)) url.searchParams.delete(name)
  return url.href
}
