import type { SpeechRules } from '../speech.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** How English hangs reported content on its cues. */
export const enSpeech: SpeechRules = {
  complementizers: words('that'),
  interrogatives: words('whether if how why what'),
  bareClause: true,
  infinitiveMarks: words('to'),
  contractions: {},
  compounds: words('so now such given provided except in more other rather'),
  times: words('monday tuesday wednesday thursday friday saturday sunday today yesterday tonight week month year morning afternoon evening night day weekend earlier later'),
  breakers: words('while but'),
  addressees: words('reporters journalists parliament lawmakers press newsmen correspondents legislators deputies senators'),
  to: words('to'),
  citing: words('citing quoting cited quoted'),
  obliques: { him: { gender: 'm', plural: false }, her: { gender: 'f', plural: false }, them: { gender: null, plural: true } },
  spoilers: words(''),
  whereby: words('which'),
  people: words('source sources official officials spokesman spokeswoman spokesperson spokesmen diplomat diplomats expert experts analyst analysts observer observers aide aides adviser advisers advisor advisors resident residents witness witnesses protester protesters student students lawmaker lawmakers senator senators officer officers soldier soldiers researcher researchers professor lawyer lawyers attorney activist activists leader leaders minister ministers president director chief commander representative representatives envoy envoys doctor journalist journalists reporter reporters trader traders dealer dealers economist economists farmer farmers executive executives banker bankers secretary governor mayor historian negotiator negotiators'),
  sources: words('source'),
  bodies: words('police authorities government ministry organization organisation agency newspaper daily network delegation mission team party embassy military army company group campaign committee commission poll survey study report website magazine'),
  impersonals: words(''),
  credits: words(''),
  spokespersons: words('spokesperson spokesman spokeswoman'),
  own: words('our us my ours'),
  idioms: words(''),
  occasions: words('speech address conference remarks'),
  releases: words('statement readout remarks'),
  through: words('in on via through by during'),
  as: words('as'),
  inverters: words('say add report write explain note'),
  governors: words('go want wish continue hasten'),
  refusers: words('refuse decline avoid fail forget hesitate'),
  deeds: words('relate provide show find learn hear detail outline quote cite describe share plan intend hope wish expect seek fear decide accept offer propose refuse decline rule reject rebuff brush oppose repudiate renounce dismiss criticize slam blast assail chide rebuke castigate lambast fault reproach berate denigrate congratulate thank praise commend applaud hail laud salute endorse support back appreciate apologize defend justify credit value mourn celebrate honor be stand deem dub term portray depict regard view push press request demand require order command instruct direct recommend advocate counsel invite challenge question move raise extend send deliver give issue communicate mention request resolve undertake volunteer consider recognize doubt forecast summarize refer brand label draw take let threaten'),
  relays: words('report inform learn cite quote'),
  writing: words('write tweet post'),
}
