import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { Fault } from '../../record/faults.ts'
import { decodeMarkup } from '../charset.ts'
import { type PageNode, textOf } from './blocks.ts'
import { metaOf, type PageDocument } from './meta.ts'
import type { Page, RawPage } from './page.ts'

/** Fewer characters are no text, but what is left of a page that had none. */
const LEAST = 60
/** What the first attempt of Readability must find; communiqués are short. */
const ENOUGH = 200
const MOST_ELEMENTS = 50_000
/** Elements within elements: browsers stop there too. Readability's time grows with its square. */
const DEEPEST = 512

type Document = PageDocument & { readonly body: PageNode | null; readonly documentElement: PageNode | null }

/**
 * Takes a page apart: its main text with its paragraphs, its title, its outlet, its day of publication. What the page does not say stays
 * open.
 * @throws Fault CHY044 where no main text is found
 */
export function takePage({ bytes, type, url, charset }: RawPage): Page {
  const html = decodeMarkup(bytes, type, charset)
  const base = url !== undefined && URL.canParse(url) ? url : undefined
  const meta = metaOf(documentOf(html), base)
  const found = mainText(html)
  const address = meta.url ?? url
  const title = meta.title ?? found.title
  return { text: found.text, ...meta, ...(title && { title }), ...(address && { url: address }) }
}

/** The document of a page. linkedom wants a page with `<html>`; a part of one gets it. */
function documentOf(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as Document
}

function mainText(html: string): { text: string; title?: string } {
  let found: ReturnType<Readability<PageNode>['parse']>
  const document = documentOf(html)
  if (depthOf(document.documentElement) > DEEPEST) throw new Fault('CHY044', `> ${DEEPEST}`)
  try {
    found = new Readability<PageNode>(document as never, {
      charThreshold: ENOUGH,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as unknown as PageNode,
    }).parse()
  } catch (cause) {
    throw new Fault('CHY044', cause instanceof Error ? cause.message.slice(0, 100) : '', { cause })
  }
  const text = found?.content ? textOf(found.content) : ''
  if (text.length < LEAST) throw new Fault('CHY044')
  if (linked(found!.content!) > text.replace(/\s+/g, '').length / 2) throw new Fault('CHY044', 'links')
  const title = found?.title?.replace(/\s+/g, ' ').trim()
  return { text, ...(title && { title }) }
}

function depthOf(root: PageNode | null): number {
  let deepest = 0
  const stack: { node: PageNode | null; depth: number }[] = [{ node: root, depth: 1 }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    for (let node = top.node; node; node = node === root ? null : node.nextSibling) {
      if (node.firstChild) stack.push({ node: node.firstChild, depth: top.depth + 1 })
    }
    deepest = Math.max(deepest, top.depth)
  }
  return deepest
}

/** How many characters stand in links: a page of links has no text of its own. */
function linked(content: PageNode): number {
  const { querySelectorAll } = content as unknown as Pick<PageDocument, 'querySelectorAll'>
  let characters = 0
  for (const link of querySelectorAll.call(content, 'a')) {
    characters += (link.textContent ?? '').replace(/\s+/g, '').length
  }
  return characters
}

/** The words of a piece of HTML, such as an item of a feed holds. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html.trim()
  const { body } = documentOf(html)
  return body ? textOf(body) : ''
}
