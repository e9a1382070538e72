import type { Bytes } from './bytes.ts'
import { decode } from './lines.ts'

// The labels that pages use, as the WHATWG Encoding standard reads them: "latin1" and "iso-8859-1" mean windows-1252.

/** Whether a name is that of a character encoding which can be read. */
export function isCharset(name: string): boolean {
  try {
    new TextDecoder(name)
    return true
  } catch {
    return false
  }
}

/** The encoding that a byte order mark tells. */
function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** The charset parameter of a media type. */
export const charsetOf = (type: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(type ?? '')?.[1]

/** What a page or an XML document says of its own encoding, in its first bytes. */
function declared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return (
    /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
  )
}

/**
 * A page or an XML document as text. Its encoding is that of its byte order mark, else of the media type that came with it, else what it
 * says itself, else UTF-8 where it is that, else `otherwise`, else windows-1252: as browsers do it. A page that says UTF-8 and is not is
 * taken as windows-1252 too.
 */
export function decodeMarkup(bytes: Uint8Array, type?: string, otherwise?: string): string {
  const mark = marked(bytes)
  if (mark) return new TextDecoder(mark).decode(bytes)
  const told = [charsetOf(type), declared(bytes)].find((name) => name !== undefined && isCharset(name))
  const name = told && new TextDecoder(told).encoding
  // A document that can be read as ASCII up to its declaration is not UTF-16, whatever it says.
  if (name && name !== 'utf-8' && !(name.startsWith('utf-16') && !charsetOf(type))) {
    return new TextDecoder(name).decode(bytes)
  }
  return decode(bytes) ?? new TextDecoder(otherwise ?? 'windows-1252').decode(bytes)
}

/** Text whose encoding nobody tells: by its byte order mark, else `charset`, else strictly UTF-8. Undefined where it is not that. */
export function decodeText(bytes: Uint8Array, type?: string, charset = 'utf-8'): string | undefined {
  const mark = marked(bytes)
  if (mark && mark !== 'utf-8') return new TextDecoder(mark).decode(bytes)
  const name = [charsetOf(type), charset].find((one) => one !== undefined && isCharset(one))!
  if (mark || new TextDecoder(name).encoding === 'utf-8') return decode(bytes)
  return new TextDecoder(name).decode(bytes)
}

/** A stream of lines or rows as UTF-8, for what cuts it at its line ends; UTF-8 itself is passed on as it is. */
export async function* inUtf8(bytes: Bytes, type?: string, charset?: string): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let first = true
  for await (const chunk of bytes) {
    if (first && chunk.length > 0) {
      first = false
      const name = marked(chunk) ?? [charsetOf(type), charset].find((one) => one !== undefined && isCharset(one))
      const fresh = new TextDecoder(name ?? 'utf-8')
      if (fresh.encoding !== 'utf-8') decoder = fresh
    }
    if (!decoder) yield chunk
    else yield Buffer.from(decoder.decode(chunk, { stream: true }))
  }
  if (decoder) yield Buffer.from(decoder.decode())
}
