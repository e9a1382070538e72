import type { SpeechRules } from '../speech.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** How French hangs reported content on its cues. */
export const frSpeech: SpeechRules = {
  complementizers: words("que qu'"),
  interrogatives: words("si s' pourquoi comment combien quel quelle quels quelles"),
  bareClause: false,
  infinitiveMarks: words("de d' à"),
  contractions: { du: 'de', des: 'de', "d'": 'de', au: 'à', aux: 'à' },
  compounds: words('afin alors ainsi après aussi autant autre autrement avant bien ce ceci cependant cela depuis dès encore jusqu mieux moins même parce pendant plus plutôt pour pourvu quoi sans si sitôt soit tandis tant tel telle telles tels lors tout ne'),
  times: words('lundi mardi mercredi jeudi vendredi samedi dimanche hier semaine mois année matin midi soir soirée matinée nuit veille lendemain jour'),
  breakers: words('tandis alors mais'),
  addressees: words('journalistes presse reporters députés médias parlementaires sénateurs'),
  to: words('à au aux devant'),
  citing: words('citant cité citée'),
  obliques: { lui: { gender: 'm', plural: false }, elle: { gender: 'f', plural: false }, eux: { gender: 'm', plural: true }, elles: { gender: 'f', plural: true } },
  spoilers: words("que qu' toute besoin besoins cas circonstances conditions loi lois règle règles modalités critères procédure procédures recommandations réglementation méthode processus ordre calendrier plan usage coutume jours saisons humeur goûts moyens principe principes accord traité dispositions"),
  whereby: words('laquelle lequel lesquelles lesquels'),
  people: words('source sources responsable responsables porte-parole fonctionnaire fonctionnaires officiel officiels diplomate diplomates expert experts analyste analystes spécialiste spécialistes observateur observateurs habitant habitants habitante témoin témoins manifestant manifestants manifestante étudiant étudiants étudiante conseiller conseillère conseillers député députés députée sénateur sénateurs militaire militaires officier officiers policier policiers chercheur chercheurs chercheuse professeur avocat avocats avocate activiste activistes militant militants dirigeant dirigeants ministre ministres président présidente présidents directeur directrice chef cheffe commandant représentant représentante représentants médecin journaliste journalistes négociateur négociateurs envoyé envoyée négociatrice économiste économistes politologue historien historienne'),
  sources: words('source'),
  bodies: words('autorités gouvernement ministère organisation agence journal quotidien média médias chaîne délégation direction mission équipe service police armée parti ambassade organisateurs sondage étude enquête site'),
  impersonals: words('-on -t-on'),
  credits: words('information informations'),
  spokespersons: words('porte-parole'),
  own: words('notre nos mon mes ma'),
  idioms: words('autrement'),
  occasions: words('discours allocution conférence point entretien'),
  releases: words('déclaration communiqué intervention allocution propos'),
  through: words('dans sur via par lors'),
  as: words('comme ainsi'),
  inverters: words('dire déclarer affirmer indiquer ajouter expliquer préciser annoncer rapporter estimer souligner assurer raconter écrire rappeler juger noter commenter poursuivre conclure confier lancer apprendre informer signaler insister plaider soutenir révéler relater témoigner résumer communiquer'),
  governors: words('tenir profiter vouloir souhaiter devoir continuer'),
  refusers: words("être refuser éviter convenir falloir importer s'abstenir abstenir décliner renoncer hésiter omettre oublier empêcher interdire"),
  deeds: words('demander redemander présenter citer évoquer établir montrer démontrer communiquer prévoir craindre redouter anticiper souhaiter espérer envisager décider accepter consentir offrir proposer ambitionner compter entendre vouloir ordonner solliciter requérir critiquer fustiger rejeter refuser récuser repousser écarter approuver cautionner justifier soutenir féliciter remercier rendre garantir défendre privilégier être imputer attribuer vilipender stigmatiser tancer excuser interroger questionner partager adresser transmettre inviter militer presser pousser prôner opposer'),
  relays: words('rapporter relater informer apprendre citer'),
  writing: words('écrire tweeter poster publier'),
}
