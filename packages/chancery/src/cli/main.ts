import { Fault } from '../record/faults.ts'
import { run } from './program.ts'
import { EXIT, openTerminal } from './terminal.ts'

// A receiver that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'EPIPE') process.exit(EXIT.ok)
  terminal.report(new Fault('CHY015', cause.message, { cause }))
  process.exit(EXIT.failed)
})
process.stderr.on('error', () => {})

const argv = process.argv.slice(2)
const terminal = openTerminal(argv)
process.exitCode = await run(argv, terminal)
