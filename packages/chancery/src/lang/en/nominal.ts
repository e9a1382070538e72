import type { NominalRules } from '../nominal.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** What words around an English noun say of the act that it tells. */
export const enNominal: NominalRules = {
  occurred: ['during', 'after', 'following', 'at', 'since', 'on the sidelines of', 'on the margins of', 'in response to', 'at the end of', 'in the wake of', 'as part of'],
  rounds: words('round rounds series session sessions cycle cycles phase phases set string spate flurry day days'),
  allSides: ['of', 'possessor', 'between'],
  sides: words('between among'),
  companion: 'with',
  mutual: words('relations relationship relationships ties cooperation collaboration partnership partnerships alliance trade links dispute disputes conflict war border borders talks negotiations dialogue engagement contacts coordination integration normalization friendship deficit surplus problems issues differences'),
  adverbials: words('on in at'),
  towards: words('to with against on from'),
  whither: words('home back here there overnight directly straight away out off on over down up abroad overseas north south east west first next again together alone only late early this last next that each every'),
  factive: words('condemn denounce deplore decry criticize protest lament mourn regret discuss address slam blast assail'),
  approximate: words('more than at least up to some about as many nearly almost around over fewer less roughly another'),
  wishedFor: words('for about without before'),
  adjectiveEndings: [],
  pluralOwners: words('their'),
  thingOwners: words('its'),
  demonstratives: words('this that these those such'),
  planned: words('upcoming forthcoming planned scheduled future next coming'),
  possible: words('possible potential proposed eventual prospective'),
  ongoing: words('ongoing current continuing continued'),
  past: words('last recent previous historic earlier past'),
  happen: words('hold take begin start open end conclude continue last follow focus cover bring come mark'),
  existentials: words('there'),
  underWay: ['under way', 'underway', 'ongoing', 'in progress', 'continuing'],
  off: words('aborted cancelled canceled abandoned scrapped'),
  ends: words('end conclude finish close'),
  issues: words('issue release publish adopt pass sign send make put write deliver present approve circulate unveil'),
  proposals: words('proposal proposals draft bill motion amendment'),
  doubtful: words('allegation allegations claim claims rumor rumors rumour rumours report reports suggestion suggestions possibility possibilities idea notion hope hopes fear fears chance chances prospect likelihood risk condition accusation accusations speculation hypothesis suspicion suspicions assumption'),
  intents: {
    plan: 'planned', plans: 'planned', intention: 'planned', intentions: 'planned', intent: 'planned', decision: 'planned', pledge: 'planned', promise: 'planned', vow: 'planned', commitment: 'planned', agreement: 'planned', deal: 'planned', willingness: 'planned', readiness: 'planned',
    refusal: 'denied', failure: 'denied', inability: 'denied', reluctance: 'denied', unwillingness: 'denied',
    proposal: 'possible', offer: 'possible', attempt: 'possible', attempts: 'possible', effort: 'possible', efforts: 'possible', bid: 'possible', threat: 'possible', threats: 'possible', option: 'possible', opportunity: 'possible', chance: 'possible', desire: 'possible', wish: 'possible',
    call: 'called-for', calls: 'called-for', demand: 'called-for', demands: 'called-for', request: 'called-for', appeal: 'called-for', need: 'called-for', obligation: 'called-for', duty: 'called-for',
  },
  calledFor: words('call urge demand seek want encourage request solicit advocate propose recommend'),
  plannedBy: words('plan schedule prepare announce agree set arrange'),
  openedBy: words('consider suggest offer hope discuss reject refuse cancel postpone rule expect'),
}
