import { Fault } from '../../record/faults.ts'
import type { Page, RawPage } from './page.ts'
import { takePage } from './take.ts'

/** What became of a page: plain data, so that it can travel between threads. */
export type Taken =
  | { readonly page: Page }
  | { readonly fault: { readonly code: Fault['code']; readonly message: string } }

/** Takes one page apart; a page that cannot be is told. */
export default function take(raw: RawPage): Taken {
  try {
    return { page: takePage(raw) }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.slice(0, 200) : String(cause)
    return { fault: { code: cause instanceof Fault ? cause.code : 'CHY044', message } }
  }
}
