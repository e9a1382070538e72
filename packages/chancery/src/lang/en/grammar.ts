import type { VerbGrammar } from '../grammar.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** English verb groups. */
export const enGrammar: VerbGrammar = {
  perfect: words('have'),
  passive: words('be'),
  motion: words(''),
  been: words('been being'),
  modals: { will: 'planned', shall: 'planned', "'ll": 'planned', "won't": 'planned', would: 'planned', "wouldn't": 'planned', may: 'possible', might: 'possible', can: 'possible', could: 'possible', "can't": 'possible', cannot: 'possible', "couldn't": 'possible', should: 'called-for', must: 'called-for', ought: 'called-for' },
  conditionalModals: words('would could might'),
  participleTimes: words('last earlier'),
  subjectTimes: words('on today yesterday monday tuesday wednesday thursday friday saturday sunday late early last this week month year morning evening night here again once'),
  support: words("do does did don't doesn't didn't"),
  negations: words("not never n't don't doesn't didn't won't wouldn't can't cannot couldn't hasn't haven't hadn't isn't aren't wasn't weren't neither nor no"),
  weakNegations: words('no nor'),
  negativeWords: words('no neither none nothing nobody'),
  timeOpeners: words('once when after until till whenever'),
  nounForms: words('attack attacks strike strikes raid raids protest protests clash clashes riot riots arrest arrests murder murders blockade blockades shells positions exports imports supply patrol patrols monitors contacts launches drills shipments visits'),
  plainVerbs: words('said say read replied reply responded respond complained complain insisted insist commented testified testify disagreed disagree concurred concur joked quipped wondered apologized apologised argued argue believe contend indicate acknowledge suggest allege assert deny predict explain emphasize emphasise recommend agree concede declare describe hinted bragged boasted reacted hoped elaborated countered warned objected'),
  adverbEnding: 'ly',
  lightWords: words("today yesterday as of well"),
  clitics: words(''),
  reflexives: words('itself himself herself themselves'),
  manner: words(''),
  neuter: words(''),
  infinitiveMarks: words('to'),
  markedInfinitive: true,
  without: words('without'),
  after: words('after since upon following on'),
  before: words('before'),
  hypotheses: words('if unless whether should'),
  hearsay: words('reportedly allegedly purportedly supposedly apparently'),
  doubts: words('perhaps possibly maybe probably presumably potentially likely'),
  conditionalIsHearsay: false,
  nounMarks: words("the a an this that these those his her its their our my your 's ' some any no every each of in on at by with from for about against between into over under after before during since until without through per first second last next new recent joint own official formal bilateral other more such two three four five six several many few"),
  subjects: words('he she it they we i you who which that'),
}
