import { Fault } from '../../record/faults.ts'
import { peek } from '../bytes.ts'
import type { Input, Kind } from '../source.ts'
import { csv } from './csv.ts'
import { feed } from './feed.ts'
import { html } from './html.ts'
import { json, jsonl } from './jsonl.ts'
import { sitemap } from './sitemap.ts'
import { text } from './text.ts'
import { warc } from './warc.ts'

/** Every kind of source. A new one is a file beside these and a place in this list. */
export const KINDS: readonly Kind[] = [text, jsonl, json, csv, html, feed, sitemap, warc]

/** What a folder gives: the files with an ending of some kind, or of XML, compressed or not. */
export const TAKEN: RegExp = new RegExp(
  `(?:${[...KINDS.map(({ endings }) => endings.source.replace(/\$$/, '')), '\\.xml'].join('|')})(?:\\.gz)?$`,
  'i',
)

const HEAD = 2048
const byName = (name: string) => KINDS.find(({ endings }) => endings.test(name.replace(/\.gz$/i, '')))

/**
 * Which kind a source is: what its media type says, else its name, else how it begins, else text. Media types that say little (plain
 * text, XML, bytes) yield to the name.
 */
export async function kindOf(input: Input): Promise<{ kind: Kind | Fault; input: Input }> {
  const media = (input.type ?? '').split(';')[0]!.trim()
  const name = input.url && URL.canParse(input.url) ? new URL(input.url).pathname : input.origin
  const typed = KINDS.find(({ types }) => types.test(media))
  if (typed && typed !== text && typed !== json) return { kind: typed, input }
  const { head, bytes } = await peek(input.bytes, HEAD)
  const whole = { ...input, bytes }
  const start = new TextDecoder().decode(head).replace(/^[\ufeff\s]+/, '')
  const looking = KINDS.find(({ looks }) => looks?.(start))
  const named = byName(name)
  // A JSON document may be a feed.
  if (named && !(named === json && looking === feed)) return { kind: named, input: whole }
  if (looking) return { kind: looking, input: whole }
  if (typed) return { kind: typed, input: whole }
  const foreign = media !== '' && !/^(?:text\/|application\/octet-stream)/i.test(media)
  if (foreign || /\.xml(?:\.gz)?$/i.test(name)) {
    return { kind: new Fault(foreign ? 'CHY043' : 'CHY047', media, { file: input.origin }), input: whole }
  }
  return { kind: text, input: whole }
}
