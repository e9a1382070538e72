import { FAULTS } from '../../record/faults.ts'
import type { Messages } from './messages.ts'

export const EN: Messages = {
  language: 'en',
  quotes: ['“', '”'],
  and: 'and',
  colon: '',
  headings: {
    acts: 'Acts',
    statements: 'Statements',
    voices: 'Voices',
    actors: 'Actors',
    instruments: 'Instruments',
    dates: 'Dates',
    warnings: 'Warnings',
  },
  acts: {
    meet: 'meeting',
    visit: 'visit',
    call: 'telephone call',
    consult: 'talks',
    correspond: 'message',
    convene: 'conference',
    mediate: 'mediation',
    agree: 'commitment',
    sign: 'signature',
    ratify: 'ratification',
    issue: 'joint statement',
    recognize: 'recognition or relations',
    support: 'support',
    honor: 'tribute',
    appoint: 'accreditation',
    concede: 'concession',
    cooperate: 'cooperation',
    aid: 'aid',
    'withdraw-forces': 'withdrawal or release',
    request: 'request',
    accuse: 'accusation',
    reject: 'rejection',
    threaten: 'threat',
    sanction: 'sanction',
    mobilize: 'military move',
    coerce: 'coercion',
    attack: 'attack',
    protest: 'demonstration',
    vote: 'vote',
  },
  statuses: {
    done: 'done',
    ongoing: 'ongoing',
    planned: 'planned',
    possible: 'possible',
    'called-for': 'called for',
    denied: 'denied',
    refused: 'refused',
    background: 'background',
  },
  roles: {
    agent: (names) => names,
    recipient: (names) => names,
    host: (names) => `host: ${names}`,
    mediator: (names) => `mediator: ${names}`,
    witness: (names) => `witness: ${names}`,
  },
  actorKinds: { state: 'state', organization: 'body', person: 'person', group: 'group', media: 'media' },
  instrumentKinds: {
    treaty: 'treaty',
    agreement: 'agreement',
    memorandum: 'memorandum',
    declaration: 'declaration',
    communique: 'communiqué',
    resolution: 'resolution',
    plan: 'plan',
    other: 'instrument',
  },
  languages: { fr: 'French', en: 'English' },
  at: (place) => `at ${place}`,
  under: (instruments) => `under: ${instruments}`,
  stage: (stage) => `stage: ${stage}`,
  accordingTo: (chain) => `according to ${chain}`,
  citing: (voucher) => `citing ${voucher}`,
  within: (statement) => `within ${statement}`,
  to: (addressees) => `to ${addressees}`,
  undated: 'no date',
  noAgent: 'someone not told',
  nobody: 'speaker not told',
  perhaps: (candidate, reason) => `perhaps ${candidate}: ${reason}`,
  publishedOn: (date) => date,
  publishedText: (date) => `${date} (from the text)`,
  publishedUnknown: 'publication date unknown',
  credits: (credits) => `credits: ${credits}`,
  nothingFound: 'No act and no statement found.',
  nobodySpeaks: 'No statement found.',
  thisDispatch: 'this dispatch',
  noNote: '(no note)',
  faults: Object.fromEntries(FAULTS.map((row) => [row.code, row])) as unknown as Messages['faults'],
  error: 'error',
  warning: 'warning',
  line: (n) => `line ${n}`,
  failed: (failed, read) =>
    `${failed} ${failed === 1 ? 'input' : 'inputs'} could not be read, ${read} ${read === 1 ? 'dispatch was' : 'dispatches were'}.`,
  progress: (count, rate, left) => `${count} read · ${rate}/s${left ? ` · ${left} left` : ''}`,
  help: {
    program: 'Reads news dispatches and communiqués, in French and English, and writes a sourced diplomatic record.',
    examples: `
Examples:
  chancery read dispatch.txt --published 2024-11-02    a readable record of one dispatch
  chancery read dispatches/                            every .txt and .jsonl file of a folder
  pbpaste | chancery read                              text from standard input
  chancery read --jsonl feed.jsonl > readings.jsonl    one dispatch a line in, one reading a line out
  chancery voice dispatch.txt                          who said what, on whose word
  chancery explain dispatch.txt                        which rule made what, and why

Exit codes: 0 all was read; 1 part of it could not be read; 2 nothing could, or the command was not understood.`,
    read: 'Reads dispatches and prints their record.',
    readMore: `
A .txt file is one dispatch; a .jsonl or .ndjson file holds one dispatch a line, as JSON:
  {"id"?, "text", "language"?, "published"?, "outlet"?, "url"?, "title"?}
In folders, .txt, .jsonl and .ndjson files are read, in order of their paths. - is standard input.`,
    voice: 'Prints who said what, on whose word.',
    voiceMore: `
Each statement stands behind the chain of those who vouch for it, outermost first:
  outlet ← agency ← communiqué ← speaker
With --json, one statement a line, with names in place of ids.`,
    explain: 'Tells which rule made each item of the record.',
    explainMore: '',
    parse: 'Gives words, lemmas, features and syntax trees (CoNLL-U).',
    parseMore: `
The output is CoNLL-U (https://universaldependencies.org/format.html), a sentence a block; MISC tells where each word stands
(TokenRange, in UTF-16 code units) and the spaces after it. With --tree, a drawing of each tree.`,
    files: 'files or folders; - for standard input',
    options: {
      jsonl: 'one dispatch a line in (JSON), one reading a line out, in order',
      json: 'print the reading as one JSON document (an array when several)',
      jsonRows: 'print one item a line, as JSON',
      published: 'publication date where a dispatch has none, as EDTF (2024-11-02, 2024-11, 2024)',
      outlet: 'outlet where a dispatch names none',
      language: 'language of dispatches that name none, instead of detecting it (fr or en)',
      tree: 'draw the tree of each sentence instead of CoNLL-U',
      full: 'print evidence and statements uncut',
      ui: 'language of these messages, en or fr (else from LANG)',
      noColor: 'no colour (also: NO_COLOR=1); FORCE_COLOR=1 for colour in a pipe',
    },
    version: 'print the version',
    help: 'print this help',
    helpCommand: 'print the help of a command',
    parser: [],
    tryRead: (file) => `To read that file: chancery read ${file}`,
  },
}
