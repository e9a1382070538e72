import type { Db, Door } from '../store/door.ts'

/** What a step is given besides its keys. */
export interface Settling {
  readonly door: Door
  /** ISO 8601 time that new rows bear. */
  readonly now: string
}

/**
 * One step of settling: looks at things that came or changed, and joins them with what the record holds. What it makes of the record must
 * not depend on the order in which things came, so it decides by the things alone, never by which was first in.
 */
export interface SettleStep {
  /** The subject of the pending rows that this step takes. */
  readonly subject: 'dispatch' | 'actor' | 'instrument' | 'report'
  /** How many it takes in one transaction. */
  readonly take: number
  /** Works on the keys within the transaction. It may put other pending rows (of its own or a later subject). */
  run(trx: Db, keys: readonly string[], settling: Settling): Promise<void>
}
