import type { SettleStep } from '../../ledger/settle/step.ts'
import type { Words } from './words.ts'

const things: Words<Record<SettleStep['subject'], string>> = {
  en: { dispatch: 'dispatches', actor: 'actors', instrument: 'instruments', report: 'reports' },
  fr: { dispatch: 'dépêches', actor: 'acteurs', instrument: 'instruments', report: 'mentions' },
}

/** What `chancery ingest` says. */
export const INGEST: Words<{
  done: (added: number, known: number, failed: number) => string
  copies: (copies: number, revisions: number) => string
  again: (run: number) => string
  joining: (subject: SettleStep['subject'], left: number) => string
  stopped: string
  dry: (read: number, failed: number) => string
}> = {
  en: {
    done: (added, known, failed) => `${added} new, ${known} known, ${failed} failed`,
    copies: (copies, revisions) =>
      `of the new: ${copies} ${copies === 1 ? 'copy' : 'copies'}, ${revisions} ${revisions === 1 ? 'revision' : 'revisions'} of others`,
    again: (run) => `list them again: chancery runs ${run}`,
    joining: (subject, left) => `joining ${things.en[subject]} · ${left} left`,
    stopped: 'Stopped. What was read is kept; the same command goes on from there.',
    dry: (read, failed) => `${read} ${read === 1 ? 'dispatch' : 'dispatches'}, ${failed} failed; nothing was kept`,
  },
  fr: {
    done: (added, known, failed) =>
      `${added} ${added > 1 ? 'nouvelles' : 'nouvelle'}, ${known} ${known > 1 ? 'connues' : 'connue'}, ${failed} en échec`,
    copies: (copies, revisions) =>
      `parmi les nouvelles\u00a0: ${copies} ${copies > 1 ? 'copies' : 'copie'}, ${revisions} ${revisions > 1 ? 'révisions' : 'révision'} d'autres`,
    again: (run) => `pour revoir les échecs\u00a0: chancery runs ${run}`,
    joining: (subject, left) => `rapprochement des ${things.fr[subject]} · reste ${left}`,
    stopped: 'Interrompu. Ce qui a été lu est gardé\u00a0; la même commande reprend à cet endroit.',
    dry: (read, failed) => `${read} ${read > 1 ? 'dépêches' : 'dépêche'}, ${failed} en échec\u00a0; rien n'a été gardé`,
  },
}
