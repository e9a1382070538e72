import type { Matter } from '../../../ledger/questions/differ.ts'
import type { Fate } from '../../../ledger/questions/pledges.ts'
import type { ActWord } from '../../../ledger/questions/word.ts'
import type { Status } from '../../../record/reading.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Words } from '../words.ts'

/** What answers to questions say, besides the words of the reading. */
export interface AnswerWords {
  readonly words: Readonly<Record<Exclude<ActWord, Status>, string>>
  readonly toldOn: (date: string) => string
  readonly onWordOf: (whom: string) => string
  readonly differ: Readonly<Record<Matter, string>>
  readonly fates: Readonly<Record<Fate, string>>
  readonly level: (level: number | null) => string
  readonly times: (n: number) => string
  readonly last: (date: string) => string
  readonly headings: Readonly<
    Record<
      | 'contacts'
      | 'instruments'
      | 'pledges'
      | 'acts'
      | 'sources'
      | 'names'
      | 'offices'
      | 'met'
      | 'said'
      | 'stages'
      | 'others'
      | 'found',
      string
    >
  >
  readonly saidBy: (one: string, other: string | null) => string
  readonly saidOf: (one: string) => string
  readonly shown: (shown: number, total: number, page: number, pages: number) => string
  readonly cut: (shown: number, total: number) => string
  readonly acts: (n: number) => string
  readonly sourced: (sources: number, independent: number) => string
  readonly lookedAt: (n: number) => string
  readonly copy: string
  readonly readings: (n: number) => string
  readonly reports: (n: number) => string
  readonly between: (parties: string) => string
  readonly alsoNamed: (names: string) => string
  readonly seen: (first: string, last: string) => string
  readonly followed: (n: number) => string
  readonly ofOrTo: (names: string) => string
  readonly mayMean: (n: number) => string
  readonly nothing: string
  readonly noSnippet: string
}

const s = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`
const p = (n: number, one: string, more: string): string => `${n} ${n < 2 ? one : more}`

export const ANSWERS: Words<AnswerWords> = {
  en: {
    words: { asserted: 'asserted', announced: 'announced', withdrawn: 'withdrawn', disputed: 'disputed' },
    toldOn: (date) => `no date (told ${date})`,
    onWordOf: (whom) => `on the word of ${whom}`,
    differ: {
      date: 'reports differ on the date',
      place: 'reports differ on the place',
      stage: 'reports differ on the stage',
      act: 'reports differ on what it was',
      status: 'told and denied',
    },
    fates: {
      kept: 'took place',
      withdrawn: 'called off',
      denied: 'denied',
      disputed: 'disputed',
      open: 'still open',
      unheard: 'its day has passed, nothing told since',
      promised: 'undertaken',
    },
    level: (level) => (level === null ? 'level not told' : `level ${level}`),
    times: (n) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`),
    last: (date) => `last ${date}`,
    headings: {
      contacts: 'Who spoke with whom',
      instruments: 'Instruments',
      pledges: 'Announced and undertaken, and what became of it',
      acts: 'Acts',
      sources: 'Sources',
      names: 'Names',
      offices: 'Offices, as printed',
      met: 'Spoke with',
      said: 'Said',
      stages: 'Stages',
      others: 'Others that the name may mean',
      found: 'Found',
    },
    saidBy: (one, other) => (other === null ? `${one} said` : `${one} said to or of ${other}`),
    saidOf: (one) => `Others said to or of ${one}`,
    shown: (shown, total, page, pages) =>
      shown === total ? String(total) : `${shown} of ${total}, page ${page} of ${pages}`,
    cut: (shown, total) => (shown === total ? String(total) : `${shown} of ${total}`),
    acts: (n) => s(n, 'act', 'acts'),
    sourced: (sources, independent) => `${s(sources, 'source', 'sources')}, ${independent} independent`,
    lookedAt: (n) => `contacts, instruments, announcements and sources: of the latest ${n} acts`,
    copy: 'copy',
    readings: (n) => s(n, 'dispatch', 'dispatches'),
    reports: (n) => s(n, 'report', 'reports'),
    between: (parties) => `parties: ${parties}`,
    alsoNamed: (names) => `also named: ${names}`,
    seen: (first, last) => (first === last ? first : `${first} to ${last}`),
    followed: (n) => `${s(n, 'later act', 'later acts')} under the same instrument`,
    ofOrTo: (names) => `of ${names}`,
    mayMean: (n) => `the name may also mean ${s(n, 'other', 'others')}, below`,
    nothing: 'The record holds nothing of this.',
    noSnippet: '(in the title only)',
  },
  fr: {
    words: { asserted: 'affirmé', announced: 'annoncé', withdrawn: 'retiré', disputed: 'contesté' },
    toldOn: (date) => `sans date (rapporté le ${date})`,
    onWordOf: (whom) => `sur la parole de ${whom}`,
    differ: {
      date: 'les sources divergent sur la date',
      place: 'les sources divergent sur le lieu',
      stage: "les sources divergent sur l'étape",
      act: "les sources divergent sur la nature de l'acte",
      status: 'rapporté et démenti',
    },
    fates: {
      kept: 'a eu lieu',
      withdrawn: 'annulé',
      denied: 'démenti',
      disputed: 'contesté',
      open: 'en attente',
      unheard: 'jour passé, rien de rapporté depuis',
      promised: 'engagement pris',
    },
    level: (level) => (level === null ? 'niveau non dit' : `niveau ${level}`),
    times: (n) => `${n} fois`,
    last: (date) => `dernière fois\u00a0: ${date}`,
    headings: {
      contacts: 'Qui a parlé avec qui',
      instruments: 'Instruments',
      pledges: 'Annonces et engagements, et leur suite',
      acts: 'Actes',
      sources: 'Sources',
      names: 'Noms',
      offices: 'Fonctions, telles qu’imprimées',
      met: 'A parlé avec',
      said: 'A dit',
      stages: 'Étapes',
      others: 'Autres que ce nom peut désigner',
      found: 'Trouvé',
    },
    saidBy: (one, other) => (other === null ? `Paroles\u00a0: ${one}` : `Paroles\u00a0: ${one} → ${other}, à ou sur`),
    saidOf: (one) => `Paroles\u00a0: autres → ${one}, à ou sur`,
    shown: (shown, total, page, pages) =>
      shown === total ? String(total) : `${shown} sur ${total}, page ${page} sur ${pages}`,
    cut: (shown, total) => (shown === total ? String(total) : `${shown} sur ${total}`),
    acts: (n) => p(n, 'acte', 'actes'),
    sourced: (sources, independent) =>
      `${p(sources, 'source', 'sources')}, dont ${p(independent, 'indépendante', 'indépendantes')}`,
    lookedAt: (n) => `contacts, instruments, annonces et sources\u00a0: des ${n} derniers actes`,
    copy: 'copie',
    readings: (n) => p(n, 'dépêche', 'dépêches'),
    reports: (n) => p(n, 'mention', 'mentions'),
    between: (parties) => `parties\u00a0: ${parties}`,
    alsoNamed: (names) => `aussi nommé\u00a0: ${names}`,
    seen: (first, last) => (first === last ? first : `du ${first} au ${last}`),
    followed: (n) => `${p(n, 'acte ultérieur', 'actes ultérieurs')} au titre du même instrument`,
    ofOrTo: (names) => `sur ${names}`,
    mayMean: (n) => `ce nom peut désigner ${p(n, 'autre', 'autres')}, plus bas`,
    nothing: "Le registre n'en dit rien.",
    noSnippet: '(dans le seul titre)',
  },
}

const FRENCH_STAGES: Readonly<Record<string, string>> = {
  negotiated: 'négocié',
  initialled: 'paraphé',
  adopted: 'adopté',
  signed: 'signé',
  ratified: 'ratifié',
  issued: 'publié',
  approved: 'approuvé',
  acceded: 'adhésion',
  deposited: 'déposé',
  'in force': 'en vigueur',
  suspended: 'suspendu',
  denounced: 'dénoncé',
}

/** A stage in the language of the interface. */
export const stageWord = (stage: string, { language }: Messages): string =>
  language === 'fr' ? (FRENCH_STAGES[stage] ?? stage) : stage
