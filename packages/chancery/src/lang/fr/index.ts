import type { Language } from '../language.ts'
import { frCalendar } from './calendar.ts'
import { frCues } from './cues.ts'
import { frDocument } from './document.ts'
import { frGrammar } from './grammar.ts'
import { frDateline, frLayout } from './layout.ts'
import { frModals, frStatusWords } from './modals.ts'
import { frNominal } from './nominal.ts'
import { frParadigms } from './paradigms.ts'
import { frPhrase } from './phrase.ts'
import { frPredicates } from './predicates.ts'
import { frSpeech } from './speech.ts'
import { frSplitting } from './splitting.ts'
import { frTrees } from './trees.ts'
import { frVerbs } from './verbs.ts'
import { frWords } from './words.ts'

const markers: ReadonlySet<string> = new Set('les des dans une pour avec aux est qui sont été ont sur ce cette ces leur leurs où selon également ses afin lors pas plus nous vous ils elle deux depuis puis ministre janvier avril juin juillet lundi mardi mercredi jeudi vendredi samedi'.split(' '))
const common: ReadonlySet<string> = new Set('le la l de du d et en au un par il que qu s n se'.split(' '))

/** French. */
export const fr: Language = {
  code: 'fr', markers, common, splitting: frSplitting, words: frWords, layout: frLayout, dateline: frDateline, phrase: frPhrase, grammar: frGrammar, paradigms: frParadigms, verbs: frVerbs, calendar: frCalendar,
  cues: frCues, speech: frSpeech, modals: frModals, statusWords: frStatusWords, predicates: frPredicates, nominal: frNominal, trees: frTrees, document: frDocument,
}
