import { CHECKS, type Check, type Finding, type VerifyReport } from '../../ledger/verify/finding.ts'
import { verify } from '../../ledger/verify/verify.ts'
import { Fault, faultRow } from '../../record/faults.ts'
import { startProgress } from '../progress.ts'
import { EXIT, type Terminal } from '../terminal.ts'
import { type RecordOptions, recordPlace, withStore } from './where.ts'
import type { Words } from './words.ts'

/** Options of `chancery verify`. */
export interface VerifyCommandOptions extends RecordOptions {
  readonly json?: boolean
}

const WORDS: Words<{
  counts: Record<keyof VerifyReport['counts'], string>
  checks: Record<Check, string>
  sound: string
  broken: (faults: number) => string
  more: (n: number) => string
}> = {
  en: {
    counts: {
      dispatches: 'dispatches',
      readings: 'readings',
      reports: 'reports',
      spans: 'pieces of evidence',
      actors: 'names of actors',
      instruments: 'names of instruments',
      acts: 'acts',
      judgements: 'judgements',
      copies: 'copies and revisions',
      changes: 'changes',
      pending: 'to be settled',
    },
    checks: {
      evidence: 'the span is not in the text',
      told: 'differs from the stored reading',
      identity: 'the id or hash is not that of the content',
      reading: 'the stored reading cannot be used',
      dangling: 'leads nowhere',
      canonical: 'the joins contradict each other',
      live: 'live and superseded contradict each other',
      sums: 'the act does not add up',
      search: 'cannot be found by its words',
      file: 'the file is damaged',
      pending: 'not settled',
    },
    sound: 'The record holds together.',
    broken: (faults) => `${faults} ${faults === 1 ? 'fault' : 'faults'} found.`,
    more: (n) => `… and ${n} more`,
  },
  fr: {
    counts: {
      dispatches: 'dépêches',
      readings: 'lectures',
      reports: 'rapports',
      spans: 'preuves',
      actors: "noms d'acteurs",
      instruments: "noms d'instruments",
      acts: 'actes',
      judgements: 'jugements',
      copies: 'copies et révisions',
      changes: 'changements',
      pending: 'à régler',
    },
    checks: {
      evidence: "l'extrait n'est pas dans le texte",
      told: 'diffère de la lecture conservée',
      identity: "l'identifiant ou l'empreinte n'est pas celui du contenu",
      reading: 'la lecture conservée est inutilisable',
      dangling: 'ne mène nulle part',
      canonical: 'les jonctions se contredisent',
      live: 'lectures en vigueur et remplacées se contredisent',
      sums: "l'acte ne s'additionne pas",
      search: 'introuvable par ses mots',
      file: 'le fichier est endommagé',
      pending: 'non réglé',
    },
    sound: 'Le registre tient.',
    broken: (faults) => `${faults} ${faults === 1 ? 'défaut' : 'défauts'}.`,
    more: (n) => `… et ${n} de plus`,
  },
}

const severityOf = (check: Check) => faultRow(CHECKS[check]).severity

/** `chancery verify`: checks the record and tells what it finds. Returns the exit code: 1 if anything is wrong. */
export function verifyCommand(options: VerifyCommandOptions, terminal: Terminal): Promise<number> {
  return withStore(options, false, async (store) => {
    const progress = startProgress(0, terminal.messages, process.stderr)
    const report = await verify(store, { onProgress: (done) => progress.update(done, 0) })
    progress.clear()
    const faults = Object.entries(report.found).reduce(
      (sum, [check, n]) => sum + (severityOf(check as Check) === 'error' ? n : 0),
      0,
    )
    if (options.json) await terminal.write(`${JSON.stringify(asJson(report, faults))}\n`)
    else await tell(report, faults, recordPlace(options), terminal)
    return faults === 0 ? EXIT.ok : EXIT.partly
  })
}

const asJson = ({ counts, found, findings }: VerifyReport, faults: number) => ({
  sound: faults === 0,
  counts,
  found,
  findings: findings.map((one) => ({ code: CHECKS[one.check], ...one })),
})

async function tell(report: VerifyReport, faults: number, where: string, terminal: Terminal): Promise<void> {
  const words = WORDS[terminal.messages.language]
  for (const [check, findings] of Map.groupBy(report.findings, (one) => one.check)) {
    for (const one of findings) terminal.report(new Fault(CHECKS[check], detailOf(one, words.checks), { file: where }))
    const more = report.found[check]! - findings.length
    if (more > 0) terminal.say(words.more(more))
  }
  const { language } = terminal.messages
  const width = Math.max(...Object.values(report.counts).map((n) => n.toLocaleString(language).length))
  const lines = Object.entries(report.counts).map(
    ([what, n]) => `${n.toLocaleString(language).padStart(width)}  ${words.counts[what as keyof typeof words.counts]}`,
  )
  await terminal.write(`${lines.join('\n')}\n\n${faults === 0 ? words.sound : words.broken(faults)}\n`)
}

const detailOf = ({ check, table, id, detail }: Finding, words: Record<Check, string>): string =>
  [words[check], [table, id, detail].filter(Boolean).join(' ')].filter(Boolean).join(': ')
