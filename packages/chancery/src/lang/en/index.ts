import type { Language } from '../language.ts'
import { enCalendar } from './calendar.ts'
import { enCues } from './cues.ts'
import { enDocument } from './document.ts'
import { enGrammar } from './grammar.ts'
import { enDateline, enLayout } from './layout.ts'
import { enModals, enStatusWords } from './modals.ts'
import { enNominal } from './nominal.ts'
import { enParadigms } from './paradigms.ts'
import { enPhrase } from './phrase.ts'
import { enPredicates } from './predicates.ts'
import { enSpeech } from './speech.ts'
import { enSplitting } from './splitting.ts'
import { enTrees } from './trees.ts'
import { enVerbs } from './verbs.ts'
import { enWords } from './words.ts'

const markers: ReadonlySet<string> = new Set('the and to that with for by from has have at this which been were will said their its are not his they between after who would could when what it be you foreign talks told french german russian chinese british american january february june july monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const common: ReadonlySet<string> = new Set('of in a is as it be an or he she but'.split(' '))

/** English. */
export const en: Language = {
  code: 'en', markers, common, splitting: enSplitting, words: enWords, layout: enLayout, dateline: enDateline, phrase: enPhrase, grammar: enGrammar, paradigms: enParadigms, verbs: enVerbs, calendar: enCalendar,
  cues: enCues, speech: enSpeech, modals: enModals, statusWords: enStatusWords, predicates: enPredicates, nominal: enNominal, trees: enTrees, document: enDocument,
}
