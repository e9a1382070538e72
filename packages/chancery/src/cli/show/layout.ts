import type { Messages } from '../messages/messages.ts'
import type { Paint } from './paint.ts'

/** How a record is laid out. `full` prints evidence and statements uncut. */
export interface Layout {
  readonly messages: Messages
  readonly width: number
  readonly style: Paint
  readonly full: boolean
}
