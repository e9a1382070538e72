import type { Dispatch } from '../record/dispatch.ts'
import { Fault, type FaultPlace } from '../record/faults.ts'

const OPTIONAL = ['id', 'language', 'published', 'outlet', 'url', 'title'] as const

/** Names of the fields of a dispatch, each with the name that it has in the source. */
export type Mapping = Readonly<Record<string, string>>

/** What a dispatch takes from the command line where it does not say so itself. */
export interface Defaults {
  readonly language?: string
  readonly published?: string
  readonly outlet?: string
}

/**
 * Makes a dispatch of one line of JSON. A field that is null or empty counts as absent; unknown fields are dropped.
 * By hand, not by the schema: this is the hot path, and a test holds the two together.
 * @throws Fault CHY005 to CHY007
 */
export function parseDispatch(line: string, defaults: Defaults, place: FaultPlace, mapping?: Mapping): Dispatch {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new Fault('CHY005', cause instanceof Error ? plainReason(cause.message) : '', { ...place, cause })
  }
  return dispatchOf(value, defaults, place, mapping)
}

/**
 * Makes a dispatch of what JSON gave. `mapping` tells under which name a field stands where it is another (`published` under `date`);
 * a name with dots leads into objects: `source.name`.
 * @throws Fault CHY006, CHY007
 */
export function dispatchOf(value: unknown, defaults: Defaults, place: FaultPlace, mapping?: Mapping): Dispatch {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault('CHY006', '', place)
  const fields: { readonly [K in keyof Dispatch]?: unknown } = mapping ? mapped(value, mapping) : value
  if (typeof fields.text !== 'string') {
    throw new Fault('CHY006', 'text' in fields ? `"text" is ${kind(fields.text)}` : 'no "text"', place)
  }
  const dispatch: { -readonly [K in keyof Dispatch]: Dispatch[K] } = { ...defaults, text: fields.text }
  for (const name of OPTIONAL) {
    const field = fields[name]
    if (field === undefined || field === null || field === '') continue
    if (typeof field !== 'string') throw new Fault('CHY007', `"${name}" is ${kind(field)}`, place)
    dispatch[name] = field
  }
  return dispatch
}

function mapped(value: object, mapping: Mapping): object {
  const fields: Record<string, unknown> = { ...value }
  for (const [name, path] of Object.entries(mapping)) fields[name] = at(value, path)
  return fields
}

function at(value: object, path: string): unknown {
  if (Object.hasOwn(value, path)) return (value as Record<string, unknown>)[path]
  let inside: unknown = value
  for (const step of path.split('.')) {
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, step)) return undefined
    inside = (inside as Record<string, unknown>)[step]
  }
  return inside
}

/** The engine's reason without the quotation of the line, which may be megabytes long. */
function plainReason(message: string): string {
  return message.replace(/, (?:\.\.\.)?".*$/s, '').slice(0, 120)
}

function kind(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
