export const HONORIFICS: readonly { fr: string[]; en: string[]; gender: 'm' | 'f' | null }[] = [
  { fr: ['M.', 'MM.', 'Monsieur', 'Mgr', 'Monseigneur', 'Sir'], en: ['Mr.', 'Mr', 'Sir', 'Lord'], gender: 'm' },
  { fr: ['Mme', 'Mmes', 'Madame', 'Mlle'], en: ['Mrs.', 'Ms.', 'Mrs', 'Ms', 'Lady', 'Madam'], gender: 'f' },
  { fr: ['Dr', 'Dr.', 'Pr'], en: ['Dr.', 'Dr', 'Prof.'], gender: null },
]
export const PLOVER_OF: any = { meet: 'CONSULT', visit: 'CONSULT', call: 'CONSULT', consult: 'CONSULT', correspond: 'CONSULT', convene: 'CONSULT', mediate: 'CONSULT', agree: 'AGREE', sign: 'SUPPORT', ratify: 'SUPPORT', issue: 'SUPPORT', recognize: 'SUPPORT', support: 'SUPPORT', honor: 'SUPPORT', appoint: 'SUPPORT', concede: 'CONCEDE', cooperate: 'COOPERATE', aid: 'AID', 'withdraw-forces': 'RETREAT', request: 'REQUEST', accuse: 'ACCUSE', reject: 'REJECT', threaten: 'THREATEN', sanction: 'SANCTION', mobilize: 'MOBILIZE', coerce: 'COERCE', attack: 'ASSAULT', protest: 'PROTEST', vote: 'SUPPORT' }
export const enPredicates: any[] = []
