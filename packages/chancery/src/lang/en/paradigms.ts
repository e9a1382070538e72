import type { Paradigms } from '../inflect.ts'
import { Form } from '../verb.ts'

const { First, Second, Third, Singular, Plural, Present, Past, Infinitive, Imperative, PastParticiple, PresentParticiple } = Form

const ANYONE = First | Second | Third | Singular | Plural

/**
 * English conjugation. The base form has no `Singular`: it agrees with "I", "you", "we", "they", never with "he".
 * Modals have their second form both as past and as conditional ("could", "would"). Rows `first`, `plural`, `pastSingular` and `pastPlural` are those of "be" only. Alternative spellings stand beside each other.
 */
export const enParadigms: Paradigms = {
  features: {
    base: [Present | Infinitive | Imperative | First | Second | Third | Plural],
    infinitive: [Infinitive | Imperative],
    first: [Present | First | Singular],
    plural: [Present | First | Second | Third | Plural],
    third: [Present | Third | Singular],
    modal: [Present | ANYONE],
    past: [Past | ANYONE],
    conditional: [Form.Conditional | ANYONE],
    pastSingular: [Past | First | Third | Singular],
    pastPlural: [Past | First | Second | Third | Plural],
    participle: [PastParticiple],
    gerund: [PresentParticiple],
  },
  // Nouns that look like verb forms and are far commoner in dispatches.
  barred: [
    'part', 'parts', 'house', 'staff', 'power', 'powers', 'experience', 'experiences', 'questions', 'commission', 'date', 'dates', 'amount', 'amounts', 'bit', 'reason', 'reasons', 'hand', 'hands', 'account', 'accounts',
    'term', 'terms', 'center', 'centers', 'centre', 'centres', 'police', 'force', 'press', 'march', 'land', 'air', 'light', 'minded', 'interesting', 'funds', 'result', 'results', 'station', 'table', 'tables', 'names', 'conditions',
    'border', 'borders', 'arms', 'allies', 'ally', 'partner', 'partners', 'ties', 'side', 'sides', 'document', 'documents', 'model', 'models', 'board', 'boards', 'equal', 'lower', 'seats', 'subject', 'subjects', 'sense', 'mine', 'mines',
    'license', 'project', 'projects', 'spring', 'ground', 'grounds', 'scale', 'base', 'bases', 'task', 'tasks', 'field', 'fields', 'master', 'guard', 'guards', 'talks', 'sanctions', 'remarks', 'comments', 'concern', 'concerns',
    'views', 'doubts', 'understanding', 'funding', 'bombing', 'housing', 'accord', 'decree', 'aid', 'aids', 'exchanges', 'conflict', 'conflicts', 'disputes', 'embargo', 'tax', 'taxes', 'loan', 'loans', 'campaigns', 'progress',
    'reform', 'reforms', 'fire', 'gun', 'guns', 'bombs', 'ships', 'gains', 'steps', 'deals', 'measures', 'rate', 'rates', 'supplies', 'interest', 'interests', 'lives', 'head', 'chair', 'chairs', 'elect', 'rival', 'rivals',
    'neighbor', 'neighbors', 'neighbour', 'neighbours', 'judge', 'judges', 'values', 'benefits', 'drafts', 'contracts', 'details', 'harbor', 'harbour', 'labor', 'labour', 'detail', 'link', 'links',
  ],
  classes: {
    regular: { ends: '', rows: { base: '-', third: '-s', past: '-ed', participle: '-ed', gerund: '-ing' } },
    // -s, -x, -z, -ch, -sh, -o
    es: { like: 'regular', ends: '', rows: { third: '-es' } },
    e: { like: 'regular', ends: 'e', rows: { base: '-e', third: '-es', past: '-ed', participle: '-ed', gerund: '-ing' } },
    // agree, free: the e stays before -ing
    ee: { like: 'regular', ends: 'e', rows: { base: '-e', third: '-es', past: '-ed', participle: '-ed', gerund: '-eing' } },
    ie: { like: 'regular', ends: 'ie', rows: { base: '-ie', third: '-ies', past: '-ied', participle: '-ied', gerund: '-ying' } },
    y: {
      like: 'regular', ends: '?y', stems: { i: '?i', y: '?y' },
      rows: { base: 'y-', third: 'i-es', past: 'i-ed', participle: 'i-ed', gerund: 'y-ing' },
    },
    double: {
      like: 'regular', ends: '?', stems: { a: '?', b: '??' },
      rows: { base: 'a-', third: 'a-s', past: 'b-ed', participle: 'b-ed', gerund: 'b-ing' },
    },
    // cancelled and canceled
    l: {
      like: 'regular', ends: '?', stems: { a: '?', b: '??' },
      rows: { base: 'a-', third: 'a-s', past: 'b-ed/a-ed', participle: 'b-ed/a-ed', gerund: 'b-ing/a-ing' },
    },
    modal: { ends: '', rows: { modal: '-' } },
    be: {
      ends: 'be',
      rows: {
        infinitive: '-be', first: '-am', plural: '-are', third: '-is', pastSingular: '-was', pastPlural: '-were', participle: '-been', gerund: '-being',
      },
    },
    have: { ends: 'have', rows: { base: '-have', third: '-has', past: '-had', participle: '-had', gerund: '-having' } },
  },
}
