import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { PACKAGE } from './source.ts'

/** What one run of the command gave. */
export interface Run {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

/** Runs the command from its source, with `input` on standard input, in a plain English environment. */
export function chancery(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Record<string, string> = {},
): Promise<Run> {
  const { PATH = '' } = process.env
  const plain = { PATH, LANG: 'C', ...env }
  const child = spawn(process.execPath, [join(PACKAGE, 'src/cli/main.ts'), ...args], { env: plain })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ code, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}
