import type { VerbGrammar } from '../grammar.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** French verb groups. */
export const frGrammar: VerbGrammar = {
  perfect: words('avoir'),
  passive: words('être'),
  motion: words('aller venir arriver partir entrer sortir monter descendre rester tomber naître mourir devenir revenir rentrer retourner parvenir intervenir survenir convenir décéder passer'),
  been: words('été'),
  modals: {},
  conditionalModals: words(''),
  participleTimes: words(''),
  support: words(''),
  negations: words("ne n' pas point jamais plus aucun aucune guère nullement"),
  weakNegations: words("ne n' plus"),
  negativeWords: words('aucun aucune nul nulle rien personne ni'),
  timeOpeners: words("quand lorsque lorsqu' dès fois après tant jusqu'à"),
  nounForms: words('combat combats échange échanges visite visites rencontre rencontres demande demandes offre offres aide aides menace menaces attaque attaques frappe frappes marche marches charge charges vote votes annonce annonces appel réforme réformes contrôle contrôles groupe groupes conteste mesure mesures affaire affaires reste cause causes place places cadre cadres signe signes ligne titre compte comptes part parts suite suites mise mises prise prises vue vues entente entrée accord conclusion porte portes place règle règles crise force forces guide poste postes juge juges ministre voyage voyages dialogue dialogues conflit oppose trouble troubles doute doutes réserve réserves pratique pratiques programme programmes finance finances adresse échéance presse transfert'),
  plainVerbs: words(''),
  adverbEnding: 'ment',
  lightWords: words("hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche ce jour en outre par ailleurs de plus nouveau d' abord lors"),
  clitics: words("se s' me m' te t' nous vous le la les l' lui leur y en"),
  reflexives: words("se s'"),
  manner: words('comme'),
  neuter: words("le l'"),
  ownClitics: { je: ['me', "m'"], "j'": ['me', "m'"], nous: ['nous'], vous: ['vous'] },
  infinitiveMarks: words("de d' à pour afin sans avant après"),
  markedInfinitive: false,
  without: words('sans'),
  after: words('après'),
  before: words('avant pour afin'),
  hypotheses: words("si s'"),
  hearsay: words('soi-disant prétendument'),
  doubts: words('peut-être probablement vraisemblablement éventuellement possiblement'),
  conditionalIsHearsay: true,
  nounMarks: words("un une des du de d' au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos en par pour sur sous avec sans dans chez entre vers lors première premier dernière dernier deuxième nouvelle nouveau grande grand récente prochaine aucune aucun toute tout chaque quelque cette même"),
  subjects: words("il elle ils elles qui on nous je j' vous"),
}
