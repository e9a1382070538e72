import { Fault } from '../../record/faults.ts'
import { readAll } from '../bytes.ts'
import { decodeText } from '../charset.ts'
import type { Kind } from '../source.ts'

/** Plain text: one dispatch a file. */
export const text: Kind = {
  name: 'text',
  endings: /\.(?:txt|text)$/i,
  types: /^text\/plain$/i,
  async *read(input, { defaults, charset }) {
    const { origin, url, type } = input
    const bytes = await readAll(input.bytes, origin)
    const told = decodeText(bytes, type, charset)
    // Text has no NUL; what has is a picture, a PDF, an archive.
    if (told === undefined || told.includes('\0')) yield new Fault('CHY004', '', { file: origin })
    else yield { dispatch: { ...defaults, text: told, ...(url && { url }) }, origin }
  },
}
