import type { PhraseRules } from '../phrase.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** English noun phrases that name actors. */
export const enPhrase: PhraseRules = {
  headFirst: false,
  articles: words('the a an'),
  determiners: words('this that these those his her its their our my your some any several many all both each every two three four five six seven eight nine ten other another no most'),
  genders: {},
  possessives: words('his her its their'),
  of: words('of for'),
  at: words('to in at'),
  prepositions: words('of to in on at by with from for about against between among into over under after before during since until without within through across toward towards near via per upon amid despite regarding concerning following including behind beyond besides like unlike outside inside along'),
  contractions: {},
  by: words('by'),
  coordinators: words('and or &'),
  relatives: words('who which that whom whose where'),
  subordinators: words('that if when while because although though unless whether as once since until before after so than whereas'),
  titleAdjectives: words('deputy senior principal acting interim special permanent assistant associate vice chief executive general national federal regional honorary prime foreign defense defence interior finance trade justice state treasury high top outgoing incoming newly elected new former late ex first lead supreme joint ruling exiled visiting caretaker'),
  pastMarkers: words('former ex late ex-president ex-minister'),
  nameParticles: words('de von van der den bin ben ibn al el la le da dos do del di abu bint ould y of_'),
  openers: words("the a an this that these those his her its their our my your he she it they we i you but and or so yet for nor in on at by with from to of after before during since until without within through while when as if although though because however meanwhile moreover also then there here what who whom whose which where why how not no all some many most several both each every any other another one two three four five six seven eight nine ten first second last next now today yesterday tomorrow according despite following including asked speaking earlier later still even just only instead indeed thus mr mrs ms dr photo source let please thank thanks good yes well among between about against across under over per such neither either more less much few once"),
  counterparts: words('counterpart counterparts colleague colleagues'),
  latter: ['the latter'],
  collectives: [
    { form: 'the two sides', members: 'any' }, { form: 'both sides', members: 'any' }, { form: 'the sides', members: 'any' }, { form: 'the two parties', members: 'any' }, { form: 'both parties', members: 'any' }, { form: 'the parties', members: 'any' },
    { form: 'the two countries', members: 'states' }, { form: 'both countries', members: 'states' }, { form: 'the two nations', members: 'states' }, { form: 'both nations', members: 'states' }, { form: 'the two governments', members: 'states' }, { form: 'both governments', members: 'states' },
    { form: 'the two leaders', members: 'persons' }, { form: 'both leaders', members: 'persons' }, { form: 'the leaders', members: 'persons' }, { form: 'the two presidents', members: 'persons' },
    { form: 'the two ministers', members: 'persons' }, { form: 'both ministers', members: 'persons' }, { form: 'the ministers', members: 'persons' }, { form: 'the two foreign ministers', members: 'persons' },
    { form: 'the two men', members: 'persons' }, { form: 'the two officials', members: 'persons' }, { form: 'the two secretaries', members: 'persons' }, { form: 'the presidents', members: 'persons' }, { form: 'the two delegations', members: 'states' },
  ],
  sides: words('side'),
  pronouns: {
    he: { gender: 'm', plural: false, person: true }, she: { gender: 'f', plural: false, person: true }, they: { gender: null, plural: true, person: true },
    it: { gender: null, plural: false, person: false },
  },
  firstPersons: words('i we'),
  adverbs: words('also again already still often never not repeatedly recently officially publicly firmly strongly clearly then later earlier reportedly allegedly apparently formally jointly flatly categorically today yesterday tomorrow now just previously further additionally once both only even too never always specifically directly briefly warmly personally separately similarly likewise has have had'),
  groups: words('officials leaders diplomats ambassadors troops forces soldiers rebels fighters insurgents separatists negotiators experts observers representatives authorities lawmakers legislators senators congressmen parliamentarians ministers allies sources delegations analysts protesters demonstrators refugees hostages citizens nationals companies firms countries nations states powers envoys spokesmen reporters journalists media warplanes jets police militants militia militias advisers advisors members companies creditors banks'),
  bodyWords: words('council party union organization organisation commission committee assembly association university institute bank fund front movement army forces guard ministry agency office bureau center centre court tribunal parliament senate house congress federation confederation foundation company corporation group league alliance coalition mission conference forum programme program service services police church radio television newspaper magazine club academy hospital delegation secretariat department board authority administration corps navy airlines air museum school initiative network administration'),
}
