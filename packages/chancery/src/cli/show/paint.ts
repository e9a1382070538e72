import colors from 'picocolors'
import type { Status } from '../../record/reading.ts'
import type { Style } from './wrap.ts'

/** The styles of the record. Without colour each returns its text unchanged. */
export interface Paint {
  readonly strong: Style
  readonly faint: Style
  readonly plain: Style
  readonly heading: Style
  readonly date: Style
  readonly voice: Style
  readonly warning: Style
  readonly error: Style
  readonly status: Readonly<Record<Status, Style>>
}

export function paint(colour: boolean): Paint {
  const c = colors.createColors(colour)
  const open: Style = (text) => c.bold(c.yellow(text))
  const not: Style = (text) => c.bold(c.red(text))
  return {
    strong: c.bold,
    faint: c.dim,
    plain: (text) => text,
    heading: (text) => c.bold(c.cyan(text)),
    date: c.green,
    voice: c.magenta,
    warning: c.yellow,
    error: c.red,
    status: {
      done: c.bold,
      ongoing: c.green,
      background: c.dim,
      planned: (text) => c.bold(c.blue(text)),
      possible: open,
      'called-for': open,
      denied: not,
      refused: not,
    },
  }
}

/** The environment variables that decide on colour. */
export interface ColourEnvironment {
  readonly NO_COLOR?: string | undefined
  readonly FORCE_COLOR?: string | undefined
  readonly TERM?: string | undefined
}

/** Whether a stream gets colour: NO_COLOR and --no-color forbid it, FORCE_COLOR forces it, else a terminal has it. */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: ColourEnvironment, allowed: boolean): boolean {
  if (!allowed || env.NO_COLOR) return false
  const force = env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}
