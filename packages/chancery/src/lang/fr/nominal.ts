import type { NominalRules } from '../nominal.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** What words around a French noun say of the act that it tells. */
export const frNominal: NominalRules = {
  occurred: ['lors de', 'au cours de', 'après', "à l'issue de", 'durant', 'pendant', 'suite à', 'à la suite de', 'en marge de', 'à l’occasion de', "à l'occasion de", 'dans le cadre de', 'au terme de', 'au lendemain de', 'en réponse à', 'depuis'],
  allSides: ['de', 'possessor', 'entre'],
  companion: 'avec',
  adverbials: words('le en à lors'),
  towards: words(''),
  factive: words(''),
  approximate: words(''),
  wishedFor: words('pour sur'),
  adjectiveEndings: ['e', 'es', 's', 'l', 'x', 'aux', 'if'],
  pluralOwners: words('leur leurs'),
  thingOwners: words(''),
  demonstratives: words('ce cet cette ces ledit ladite'),
  planned: words('prochain prochaine prochains prochaines futur future futurs futures prévu prévue prévus prévues imminent imminente programmé programmée'),
  possible: words('éventuel éventuelle éventuels éventuelles possible possibles hypothétique potentiel potentielle proposé proposée envisagé envisagée'),
  ongoing: words('actuel actuelle actuels actuelles cours'),
  past: words('dernier dernière récent récente récents récentes historique historiques précédent précédente'),
  happen: words('avoir tenir dérouler débuter commencer ouvrir achever terminer conclure poursuivre durer organiser intervenir survenir marquer permettre porter suivre'),
  ends: words('achever terminer finir conclure clore'),
  proposals: words('proposition projet motion amendement ébauche'),
  calledFor: words('appeler exhorter demander réclamer exiger plaider souhaiter'),
  plannedBy: words('prévoir programmer préparer annoncer planifier fixer convenir effectuera'),
  openedBy: words('envisager proposer évoquer espérer offrir suggérer refuser rejeter exclure annuler reporter'),
}
