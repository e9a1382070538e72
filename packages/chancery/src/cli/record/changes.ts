import type { Changed, ChangeKind } from '../../ledger/change/change.ts'
import { type Change, changesSince } from '../../ledger/change/changes.ts'
import { EXIT, type Terminal } from '../terminal.ts'
import { type RecordOptions, withStore } from './where.ts'
import type { Words } from './words.ts'

/** Options of `chancery changes`. */
export interface ChangesCommandOptions extends RecordOptions {
  readonly since?: number
  readonly json?: boolean
}

const WORDS: Words<{ what: Record<ChangeKind, string>; subject: Record<Changed, string>; none: string }> = {
  en: {
    what: { added: 'added', changed: 'changed', merged: 'merged into', split: 'split', withdrawn: 'withdrawn' },
    subject: { dispatch: 'dispatch', act: 'act', actor: 'actor', instrument: 'instrument' },
    none: 'Nothing changed.',
  },
  fr: {
    what: { added: 'ajout', changed: 'changement', merged: 'joint à', split: 'séparation', withdrawn: 'retrait' },
    subject: { dispatch: 'dépêche', act: 'acte', actor: 'acteur', instrument: 'instrument' },
    none: "Rien n'a changé.",
  },
}

const AT_ONCE = 1 << 16

/** `chancery changes`: prints the change feed. Returns the exit code. */
export function changesCommand(options: ChangesCommandOptions, terminal: Terminal): Promise<number> {
  return withStore(options, false, async (store) => {
    const words = WORDS[terminal.messages.language]
    let pending = ''
    let any = false
    for await (const entry of changesSince(store.db, options.since)) {
      any = true
      pending += options.json ? `${JSON.stringify(asJson(entry))}\n` : `${line(entry, words)}\n`
      if (pending.length < AT_ONCE) continue
      await terminal.write(pending)
      pending = ''
    }
    await terminal.write(pending)
    if (!any && !options.json) terminal.say(words.none)
    return EXIT.ok
  })
}

const asJson = ({ seq, at, what, subject, subject_id: id, into_id: into, reason }: Change) => ({
  seq,
  at,
  what,
  subject,
  id,
  ...(into !== null && { into }),
  ...(reason !== null && { reason }),
})

function line(entry: Change, words: (typeof WORDS)['en']): string {
  const subject = words.subject[entry.subject as Changed]
  const what = words.what[entry.what as ChangeKind]
  const told = `${String(entry.seq).padStart(7)}  ${entry.at.slice(0, 19)}  ${subject} ${entry.subject_id}  ${what}`
  return `${told}${entry.into_id ? ` ${entry.into_id}` : ''}${entry.reason ? ` (${entry.reason})` : ''}`
}
