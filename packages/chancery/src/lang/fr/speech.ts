import type { SpeechRules } from '../speech.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** How French hangs reported content on its cues. */
export const frSpeech: SpeechRules = {
  complementizers: words("que qu'"),
  bareClause: false,
  infinitiveMarks: words("de d' à"),
  as: words("de d' comme"),
  nounMarks: words("à au aux de d' du des sur en pour contre"),
  breakers: words('tandis alors'),
  addressees: words('journalistes presse reporters députés médias'),
  to: words('à au aux devant'),
  citing: words('citant cité citée'),
  obliques: { lui: { gender: 'm', plural: false }, elle: { gender: 'f', plural: false }, eux: { gender: 'm', plural: true }, elles: { gender: 'f', plural: true } },
  spoilers: words("que qu' les_cas toute_vraisemblance"),
  whereby: words('laquelle lequel lesquelles lesquels'),
  sources: words('source sources'),
}
