import type { NominalRules } from '../nominal.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** What words around a French noun say of the act that it tells. */
export const frNominal: NominalRules = {
  occurred: ['lors de', 'au cours de', 'après', "à l'issue de", 'durant', 'pendant', 'suite à', 'à la suite de', 'en marge de', 'à l’occasion de', "à l'occasion de", 'dans le cadre de', 'au terme de', 'au lendemain de', 'en réponse à', 'depuis', 'à la fin de', 'au début de', 'à la sortie de', "à l'ouverture de", 'à la clôture de', 'en ouverture de', 'en clôture de', "à l'appel de", "à l'invitation de", "à l'initiative de", "à la demande de", 'cérémonie de', 'dans son', 'dans sa', 'dans ses', 'dans leur', 'dans leurs', 'fort de', 'au sortir de'],
  held: words('tenir organiser accueillir mener conduire entamer engager effectuer commettre perpétrer lancer déclencher'),
  goesOn: words('poursuite intensification approfondissement continuation accélération progression'),
  definites: words("le la l' les du au aux"),
  averted: words('menace menaces risque risques crainte craintes peur possibilité hypothèse éventualité danger prévention tentative tentatives projet projets plan plans préparatifs cas probabilité perspective scénario empêcher éviter prévenir craindre redouter dissuader planifier préparer contrer repousser imaginer'),
  allSides: ['de', 'possessor', 'entre'],
  companion: 'avec',
  presence: ['en présence de'],
  accompany: words('accompagner'),
  addressed: words('vous'),
  weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  dative: 'à',
  objectClitics: { "l'": { gender: null, plural: false }, la: { gender: 'f', plural: false }, les: { gender: null, plural: true } },
  adverbials: words('le en à lors'),
  adjectiveEndings: ['e', 'es', 's', 'l', 'x', 'aux', 'if'],
  homelands: words('pays gouvernement nation peuple état'),
  speakersOwn: words('mon ma notre'),
  pluralOwners: words('leur leurs'),
  thingOwners: words(''),
  demonstratives: words('ce cet cette ces ledit ladite'),
  planned: words('prochain prochaine prochains prochaines futur future futurs futures prévu prévue prévus prévues imminent imminente programmé programmée'),
  possible: words('éventuel éventuelle éventuels éventuelles possible possibles hypothétique potentiel potentielle proposé proposée envisagé envisagée'),
  ongoing: words('actuel actuelle actuels actuelles cours'),
  past: words('dernier dernière récent récente récents récentes historique historiques précédent précédente'),
  happen: words('avoir tenir dérouler débuter commencer ouvrir achever terminer conclure poursuivre durer organiser intervenir survenir marquer permettre porter suivre ponctuer rythmer précéder couronner'),
  ends: words('achever terminer finir conclure clore'),
  proposals: words('proposition projet motion amendement ébauche'),
  calledFor: words('appeler exhorter demander réclamer exiger plaider souhaiter'),
  plannedBy: words('prévoir programmer préparer annoncer planifier fixer convenir effectuera ordonner décider décréter'),
  openedBy: words('envisager proposer évoquer espérer offrir suggérer refuser rejeter exclure annuler reporter'),
}
