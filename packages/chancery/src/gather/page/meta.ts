import { publicationDay } from '../dates.ts'

/** What is asked of a document, whatever the library that made it. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}
export interface PageElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

/** What a page says of itself. */
export interface Meta {
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
}

/** Types of schema.org that are a text with a publisher and a date. */
const ARTICLE = /(?:Article|Posting|Report|WebPage|PressRelease|Statement|CreativeWork)$/

/** Names of `<meta>` that hold the day of publication, the surest first. Days of change or of crawling are none. */
const DAYS =
  'article:published_time og:article:published_time datepublished article.published dcterms.issued dc.date.issued dcterms.created dcterms.date dc.date parsely-pub-date sailthru.date citation_publication_date publication_date pubdate publishdate publish-date date'.split(
    ' ',
  )
const OUTLETS = 'og:site_name dc.publisher dcterms.publisher publisher citation_publisher'.split(' ')

/** Reads JSON-LD, Open Graph, Dublin Core and the like; what is not there stays open. */
export function metaOf(document: PageDocument, base: string | undefined): Meta {
  const linked = linkedData(document)
  const metas = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')?.trim()
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
  }
  const title = metas.get('og:title') ?? linked.title ?? metas.get('dc.title') ?? heading(document)
  const outlet = linked.outlet ?? OUTLETS.map((name) => metas.get(name)).find((name) => name && !/^https?:/i.test(name))
  const published =
    linked.published ?? DAYS.map((name) => publicationDay(metas.get(name))).find(Boolean) ?? dayOfTimes(document)
  const url = address(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metas.get('og:url'),
    base,
  )
  return {
    ...(title && { title: plain(title) }),
    ...(outlet && { outlet: plain(outlet) }),
    ...(published && { published }),
    ...(url && { url }),
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The one heading of the first rank. Of several, none is surely that of the text. */
function heading(document: PageDocument): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((one) => plain(one.textContent ?? '')).filter(Boolean)
  return headings.length === 1 ? headings[0] : undefined
}

function linkedData(document: PageDocument): { title?: string; outlet?: string; published?: string } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of items(script.textContent ?? '')) {
      const types = [item['@type']].flat().filter((type) => typeof type === 'string')
      if (!types.some((type) => ARTICLE.test(type))) continue
      const title = item['headline']
      const outlet = nameOf(item['publisher']) ?? nameOf(item['isPartOf'])
      const published = typeof item['datePublished'] === 'string' ? publicationDay(item['datePublished']) : undefined
      if (!published && !outlet) continue
      return {
        ...(typeof title === 'string' && title.trim() && { title }),
        ...(outlet && { outlet }),
        ...(published && { published }),
      }
    }
  }
  return {}
}

type Item = Record<string, unknown>
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The things of a block of JSON-LD: one, a list, or a graph. What is no JSON holds none. */
function items(json: string): Item[] {
  try {
    const told: unknown = JSON.parse(json.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/gs, ''))
    const all = [told].flat().filter(isItem)
    return all.flatMap((item) => [item, ...[item['@graph'] ?? []].flat().filter(isItem)])
  } catch {
    return []
  }
}

function nameOf(value: unknown): string | undefined {
  const [first] = [value].flat()
  const name = isItem(first) ? first['name'] : first
  return typeof name === 'string' && name.trim() && !/^https?:/i.test(name) ? name : undefined
}

/** The day of `<time>` elements: of the one that says it is the publication's, else the only day of the page. */
function dayOfTimes(document: PageDocument): string | undefined {
  const marked = document.querySelector('time[pubdate], [itemprop="datePublished"]')
  const said = marked && publicationDay(marked.getAttribute('datetime') ?? marked.getAttribute('content'))
  if (said) return said
  const days = new Set<string>()
  for (const time of document.querySelectorAll('time[datetime]')) {
    const day = publicationDay(time.getAttribute('datetime'))
    if (day) days.add(day)
  }
  return days.size === 1 ? [...days][0] : undefined
}

/** A canonical address, where it is one of the web, and of the host that the page is from, if that is known. */
function address(told: string | null | undefined, base: string | undefined): string | undefined {
  if (!told || !URL.canParse(told, base)) return undefined
  const url = new URL(told, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  const bare = (host: string) => host.replace(/^www\./, '')
  if (base && bare(url.hostname) !== bare(new URL(base).hostname)) return undefined
  return url.href
}
