import { Fault } from '../../record/faults.ts'
import type { Arrival } from '../arrival.ts'
import { readAll } from '../bytes.ts'
import { inUtf8 } from '../charset.ts'
import { dispatchOf, parseDispatch } from '../check.ts'
import { decode, lineBatches } from '../lines.ts'
import type { Gathering, Input, Kind } from '../source.ts'

const mappingOf = ({ fields }: Gathering) => (Object.keys(fields).length ? fields : undefined)

/** JSON lines: one dispatch a line. */
export const jsonl: Kind = {
  name: 'jsonl',
  endings: /\.(?:jsonl|ndjson|jsonlines)$/i,
  types: /^application\/(?:jsonl|json-lines|ndjson|x-ndjson|x-jsonlines)$/i,
  looks(head) {
    if (/^\{[^{}]{0,200}"https?:\/\/jsonfeed\.org\/version\//.test(head)) return false
    const line = head.slice(0, head.indexOf('\n') < 0 ? undefined : head.indexOf('\n'))
    return /^\{\s*"/.test(line) && /"(?:text|id)"\s*:/.test(line)
  },
  async *read(input, gathering) {
    const mapping = mappingOf(gathering)
    const { origin } = input
    for await (const lines of lineBatches(inUtf8(input.bytes, input.type, gathering.charset), origin)) {
      for (const { text, number } of lines) {
        if (typeof text !== 'string') yield text
        else if (text.trim()) {
          yield attempt(`${origin}:${number}`, () =>
            parseDispatch(text, gathering.defaults, { file: origin, line: number }, mapping),
          )
        }
      }
    }
  },
}

/** A JSON document: a dispatch, or an array of them. */
export const json: Kind = {
  name: 'json',
  endings: /\.json$/i,
  types: /^application\/json$/i,
  async *read(input, gathering) {
    const { origin } = input
    const value = await whole(input)
    if (value instanceof Fault) yield value
    else if (!Array.isArray(value)) yield attempt(origin, () => one(value, gathering, origin))
    else {
      for (const [k, item] of value.entries()) {
        yield attempt(`${origin}#${k + 1}`, () => one(item, gathering, `${origin}#${k + 1}`))
      }
    }
  },
}

const one = (value: unknown, gathering: Gathering, origin: string) =>
  dispatchOf(value, gathering.defaults, { file: origin }, mappingOf(gathering))

async function whole({ bytes, origin }: Input): Promise<unknown> {
  const text = decode(await readAll(bytes, origin))
  if (text === undefined) return new Fault('CHY004', '', { file: origin })
  try {
    return JSON.parse(text)
  } catch (cause) {
    return new Fault('CHY047', 'JSON', { file: origin, cause })
  }
}

function attempt(origin: string, make: () => Arrival['dispatch']): Arrival | Fault {
  try {
    return { dispatch: make(), origin }
  } catch (fault) {
    if (fault instanceof Fault) return fault
    throw fault
  }
}
