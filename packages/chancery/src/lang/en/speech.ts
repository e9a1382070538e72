import type { SpeechRules } from '../speech.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** How English hangs reported content on its cues. */
export const enSpeech: SpeechRules = {
  complementizers: words('that'),
  bareClause: true,
  infinitiveMarks: words('to'),
  as: words('as'),
  nounMarks: words('for on of about to against'),
  breakers: words('while'),
  addressees: words('reporters journalists parliament lawmakers press'),
  to: words('to'),
  citing: words('citing quoting cited quoted'),
  obliques: { him: { gender: 'm', plural: false }, her: { gender: 'f', plural: false }, them: { gender: null, plural: true } },
  spoilers: words(''),
  whereby: words(''),
  sources: words('source sources'),
}
