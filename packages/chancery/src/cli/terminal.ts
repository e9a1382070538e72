import { type Fault, faultRow } from '../record/faults.ts'
import { type Messages, messagesFor, uiLanguage } from './messages/messages.ts'
import { type Paint, paint, wantsColour } from './show/paint.ts'

/** Exit codes of the command. */
export const EXIT = { ok: 0, partly: 1, failed: 2 } as const

/** The terminal, or whatever stands in its place: what one may write, how wide, in which language and colour. */
export interface Terminal {
  readonly messages: Messages
  /** The styles of standard output. */
  readonly style: Paint
  /** Columns; 80 where standard output is no terminal. */
  readonly width: number
  /** Writes to standard output, and waits while the receiver is slow. */
  write(text: string): Promise<void>
  /** Writes one fault to standard error: where, code, what, and what to do. */
  report(fault: Fault): void
  /** Writes a line to standard error. */
  say(line: string): void
}

export function openTerminal(argv: readonly string[]): Terminal {
  const { env, stdout, stderr } = process
  const messages = messagesFor(uiLanguage(argv, env))
  const end = argv.indexOf('--')
  const allowed = !(end < 0 ? argv : argv.slice(0, end)).includes('--no-color')
  const loud = paint(wantsColour(stderr, env, allowed))
  return {
    messages,
    style: paint(wantsColour(stdout, env, allowed)),
    width: stdout.isTTY && stdout.columns ? Math.min(Math.max(stdout.columns, 40), 120) : 80,
    write: (text) =>
      new Promise((resolve) => {
        if (text === '' || stdout.write(text)) resolve()
        else stdout.once('drain', resolve)
      }),
    report(fault) {
      const error = faultRow(fault.code).severity === 'error'
      const { title, remedy } = messages.faults[fault.code]
      const where = [fault.file, fault.line].filter((part) => part !== undefined).join(':')
      const kind = (error ? loud.error : loud.warning)(`${error ? messages.error : messages.warning} ${fault.code}`)
      const detail = fault.message ? ` (${fault.message})` : ''
      stderr.write(`${where ? `${where}: ` : ''}${kind} ${title}${detail}. ${loud.faint(remedy)}\n`)
    },
    say: (line) => void stderr.write(`${line}\n`),
  }
}
