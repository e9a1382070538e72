import type { Messages } from './messages/messages.ts'

const EVERY = 200
// A run that ends before this long, or a single dispatch, needs no progress.
const AFTER = 1000

/** A line on the terminal that tells how far a long reading has come. */
export interface Progress {
  /** `bytes` is how much of the input has been taken so far. */
  update(read: number, bytes: number): void
  /** Shows something else on the line, for a stage whose length in bytes tells nothing. */
  show(told: string): void
  /** Takes the line away, so that other lines may be written. */
  clear(): void
}

/** Shows count, rate and time left on standard error; does nothing where that is no terminal. `total` bytes, 0 = unknown. */
export function startProgress(total: number, messages: Messages, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { update() {}, show() {}, clear() {} }
  const start = performance.now()
  let shown = start
  let visible = false
  return {
    update(read, bytes) {
      const now = performance.now()
      if (now - shown < EVERY || now - start < AFTER || read < 2) return
      shown = now
      visible = true
      const seconds = (now - start) / 1000
      const left = total > 0 && bytes > 0 ? timeLeft((seconds * Math.max(0, total - bytes)) / bytes) : ''
      stream.write(`\r\u001b[K${messages.progress(String(read), (read / seconds).toFixed(0), left)}`)
    },
    show(told) {
      const now = performance.now()
      if (now - shown < EVERY || now - start < AFTER) return
      shown = now
      visible = true
      stream.write(`\r\u001b[K${told}`)
    },
    clear() {
      if (visible) stream.write('\r\u001b[K')
      visible = false
    },
  }
}

/** Seconds as 0:07, 12:30 or 1:02:03. */
export function timeLeft(seconds: number): string {
  const whole = Math.ceil(seconds)
  const two = (n: number) => String(n).padStart(2, '0')
  const minutes = Math.floor(whole / 60) % 60
  const hours = Math.floor(whole / 3600)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
