import type { Db } from '../store/door.ts'
import type { Store } from '../store/open.ts'

/** Reads a record as it stands now, whatever is written meanwhile: all that `work` asks of the given `db` is of one moment. */
export function snapshot<T>({ db, door }: Store, work: (db: Db) => Promise<T>): Promise<T> {
  const reading = db.transaction()
  return (door.kind === 'postgres' ? reading.setIsolationLevel('repeatable read') : reading).execute(work)
}
