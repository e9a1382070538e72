import type { PhraseRules } from '../phrase.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

const UNITS = 'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ')
const TENS = 'vingt trente quarante cinquante soixante quatre-vingt'.split(' ')

/** Numerals from eleven on, and the hyphenated ones: what may stand before "pays" or "diplomates". */
const NUMERALS: string = [
  ...UNITS.slice(11),
  ...TENS,
  ...TENS.flatMap((ten) => UNITS.map((unit) => `${ten}-${unit}`)),
  'quatre-vingts cent cents mille',
].join(' ')

/** French noun phrases that name actors. */
export const frPhrase: PhraseRules = {
  headFirst: true,
  articles: words("le la les l' un une des"),
  indefinites: words("un une des plusieurs certains certaines quelques d'autres divers diverses nombreux nombreuses aucun aucune tout toute chaque"),
  determiners: words(`${NUMERALS} ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos deux trois quatre cinq six sept huit neuf dix plusieurs certains certaines quelques chaque tout toute tous toutes d'autres aucun aucune divers diverses nombreux nombreuses`),
  demonstratives: words('ce cet cette ces'),
  genders: { le: 'm', un: 'm', ce: 'm', la: 'f', une: 'f', cette: 'f' },
  possessives: words('son sa ses leur leurs'),
  quantities: words('plus moins milliers centaines dizaines douzaine dizaine centaine millier millions majorité plupart nombre partie groupe poignée quinzaine vingtaine trentaine'),
  counts: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15 },
  tellsWho: ["il s' agit de", "il s' agissait de", 'ce sont', "c' étaient", 'à savoir', 'ces pays sont'],
  of: words("de d' du des"),
  determined: words('du des'),
  at: words('en au aux à auprès près dans chez'),
  origins: words("en dans à au aux issus"),
  places: words('vers depuis via près chez sur sous gare rue avenue boulevard place ville village district province région port aéroport base camp hôtel palais visité visite visiter visitera visitent'),
  prepositions: words("à de d' du des au aux en dans sur sous avec sans pour par contre chez vers envers entre devant derrière depuis pendant durant lors selon malgré parmi hors outre auprès après avant dès jusqu' jusque concernant via suite face grâce afin"),
  contractions: { au: 'à', aux: 'à', du: 'de', des: 'de', "d'": 'de', auprès: 'auprès de' },
  by: words('par'),
  coordinators: words('et ou ni ainsi'),
  examples: new Set(['notamment', 'dont', 'y compris', 'comme', 'tels que', 'telles que', 'parmi lesquels', 'parmi lesquelles', 'à savoir', 'en particulier']),
  contrasts: words('mais puis'),
  relatives: words("qui que qu' dont où lequel laquelle lesquels lesquelles auquel duquel desquels auxquels"),
  subordinators: words("que qu' lorsque lorsqu' quand si s' comme puisque puisqu' parce bien tandis alors afin pour quoique"),
  titleAdjectives: words('adjoint adjointe adjoints général générale généraux délégué déléguée spécial spéciale spéciaux permanent permanente permanents extraordinaire plénipotentiaire suprême honoraire régional régionale fédéral fédérale national nationale intérimaire sortant sortante élu élue principal principale exécutif exécutive civil civile militaire militaires chargé chargée politique résident résidente désigné désignée haut haute premier première nouveau nouvelle nouveaux nouvelles nouvel grand grande vice ancien ancienne anciens transitoire provisoire supérieur supérieure nouvellement'),
  portfolios: words("affaires economie education energie environnement equipement elevage egalité défense intérieur extérieur relations europe commerce économie finances justice santé éducation culture transports transport agriculture environnement énergie industrie travail armées sécurité coopération développement intégration communication tourisme sports sport jeunesse femme famille recherche enseignement transition aménagement territoires logement mer budget plan relance numérique innovation sciences technologies infrastructures équipement mines pétrole eau forêts pêche élevage immigration cultes administration décentralisation réforme fonction droits solidarité solidarités cohésion formation emploi information combattants migration défenses asile égalité citoyenneté trésor douanes souveraineté"),
  portfolioAdjectives: words("étrangères européennes européenne extérieures extérieur extérieure nationale nationales internationale internationales sociales sociale publique publiques religieuses religieux islamiques africaine africaines régionale écologique énergétique économique économiques rural rurale durable supérieur scientifique professionnelle militaires anciens territoriale humains humanitaire humanitaires industrielle alimentaire civile stratégiques parlementaires juridiques politiques consulaires diplomatique diplomatiques"),
  regionals: words(
    'européen européenne européens européennes occidental occidentale occidentaux occidentales arabe arabes africain africaine africains africaines asiatique asiatiques kurde kurdes sunnite sunnites chiite chiites chrétien chrétienne chrétiens chrétiennes musulman musulmane musulmans musulmanes juif juive juifs juives druze druzes maronite maronites alaouite alaouites catholique catholiques protestant protestante protestants protestantes tamoul tamoule tamouls tamoules touareg touaregs touarègue touarègues houthi houthis houthie houthies rohingya rohingyas ouïghour ouïghoure ouïghours ouïghoures tibétain tibétaine tibétains tibétaines hutu hutus tutsi tutsis yézidi yézidie yézidis yézidies tchétchène tchétchènes basque basques catalan catalane catalans catalanes berbère berbères balkanique balkaniques nordique nordiques balte baltes scandinave scandinaves caribéen caribéenne caribéens caribéennes sahélien sahélienne sahéliens sahéliennes maghrébin maghrébine maghrébins maghrébines étranger étrangère étrangers étrangères privé privée privés privées voisin voisine voisins voisines allié alliée alliés alliées riverain riverains côtier côtiers neutre neutres industrialisé industrialisés donateur donateurs belligérant belligérante belligérants belligérantes',
  ),
  pastMarkers: words('ancien ancienne anciens anciennes ex ex-président ex-ministre feu'),
  nameParticles: words("de d' du la le van von der den bin ben ibn al el ould ag da dos do del di abu abou bint"),
  openers: words("le la les l' un une des ce cet cette ces son sa ses leur leurs il elle ils elles on nous je vous mais et ou or donc car ainsi alors aussi après avant pendant durant lors dans sur sous avec sans pour par contre chez vers selon malgré depuis dès en au aux à d' de du si quand comme lorsque cependant toutefois néanmoins enfin puis ensuite par ailleurs notamment même outre tout tous toute toutes parmi plusieurs certains quelques aujourd'hui hier demain ici là où qui que quoi quel quelle quels quelles pourquoi comment bien peu plus moins très non oui pas ni ne y c' qu' s' n' j' m' cela ceci ça celui celle ceux celles entre face suite grâce afin concernant évoquant interrogé interrogée monsieur madame mesdames messieurs deux trois quatre cinq six sept huit neuf dix premier première voici voilà tandis alors photo source supposons sauf loin faute plutôt rien personne aucun aucune est certes beaucoup surtout seulement désormais souvent parfois jamais toujours hormis excepté nul nulle tel telle tels telles quiconque autrement bref idem inutile impossible possible difficile reste restent viennent vient loin pire mieux pareil interrogés interrogées sous chaque divers diverses maints hélas bienvenue félicitations"),
  nouns: words("facebook twitter x youtube instagram telegram whatsapp tiktok linkedin état états etat etats nord sud est ouest constitution république royaume internet histoire noël pâques dieu accord accords traité charte convention pacte protocole sommet conférence guerre paix révolution campagne visite rencontre entretien entretiens coopération vidéo direct actualité actualités international politique monde europe afrique asie occident diplomatie"),
  suffixes: words(''),
  counterparts: words('homologue homologues collègue collègues hôte interlocuteur interlocutrice'),
  plurals: words('homologues collègues'),
  latter: ['ce dernier', 'cette dernière', 'celui-ci', 'celle-ci', "l'intéressé", "l'intéressée"],
  latterGenders: { ce: 'm', 'celui-ci': 'm', cette: 'f', 'celle-ci': 'f' },
  collectives: [
    { form: 'les deux parties', members: 'any' }, { form: 'les deux pays', members: 'states' }, { form: 'les deux états', members: 'states' },
    { form: 'les deux nations', members: 'states' }, { form: 'les deux capitales', members: 'states' }, { form: 'les deux gouvernements', members: 'states' }, { form: 'les deux camps', members: 'any' },
    { form: 'les parties', members: 'any' }, { form: 'les deux délégations', members: 'states' }, { form: 'les deux hommes', members: 'persons' }, { form: 'les deux femmes', members: 'persons' },
    { form: "les deux chefs d'état", members: 'persons' }, { form: 'les deux présidents', members: 'persons' }, { form: 'les deux ministres', members: 'persons' },
    { form: 'les deux dirigeants', members: 'persons' }, { form: 'les deux leaders', members: 'persons' }, { form: 'les deux responsables', members: 'persons' },
    { form: 'les interlocuteurs', members: 'persons' }, { form: 'les deux interlocuteurs', members: 'persons' }, { form: 'les ministres', members: 'persons' }, { form: 'les deux chefs de la diplomatie', members: 'persons' },
  ],
  sides: words('partie côté camp'),
  pronouns: {
    il: { gender: 'm', plural: false, person: true }, elle: { gender: 'f', plural: false, person: true }, ils: { gender: 'm', plural: true, person: true },
    elles: { gender: 'f', plural: true, person: true }, '-il': { gender: 'm', plural: false, person: true }, '-elle': { gender: 'f', plural: false, person: true },
    '-t-il': { gender: 'm', plural: false, person: true }, '-t-elle': { gender: 'f', plural: false, person: true }, '-ils': { gender: 'm', plural: true, person: true },
    '-elles': { gender: 'f', plural: true, person: true }, '-t-ils': { gender: 'm', plural: true, person: true }, '-t-elles': { gender: 'f', plural: true, person: true },
  },
  impersonals: words('il -il -t-il'),
  impersonalVerbs: words('convenir falloir importer agir suffire sembler paraître'),
  impersonalPassives: words('convenir décider noter souligner rappeler indiquer annoncer préciser prévoir envisager proposer suggérer recommander demander déconseiller conseiller interdire permettre mentionner signaler constater estimer dire affirmer confirmer établir craindre espérer attendre reconnaître ajouter expliquer réaffirmer admettre relever observer'),
  been: words('été'),
  firstPersons: words("je j' nous -je -nous"),
  adverbs: words("aussi également ainsi encore déjà toujours souvent jamais plus pas point notamment récemment officiellement publiquement fermement vivement vigoureusement clairement ensuite enfin donc alors cependant toutefois néanmoins quant lui-même elle-même eux-mêmes bien très peu beaucoup largement pleinement particulièrement immédiatement formellement catégoriquement conjointement respectivement ici hier aujourd'hui demain grandement chaleureusement sévèrement unanimement solennellement régulièrement vraiment longuement tout même seulement simplement directement brièvement presque peut-être juste"),
  groups: words('troupes forces élus sources délégations délégation pays états puissances entreprises sociétés  milices milice autorités casques nations compagnies banques renforts unités éléments gouvernements parlements membres'),
  people: words('responsables dirigeants diplomates ambassadeurs soldats militaires rebelles combattants insurgés séparatistes négociateurs experts alliés partenaires signataires hommes femmes habitants personnes observateurs représentants députés parlementaires sénateurs ministres analystes manifestants réfugiés otages citoyens ressortissants occidentaux européens émissaires envoyés officiels journalistes médias civils policiers déserteurs détenus prisonniers militants opposants djihadistes terroristes islamistes victimes familles électeurs migrants étudiants correspondants médiateurs enquêteurs conseillers proches partisans dissidents agriculteurs entrepreneurs investisseurs'),
  periodicals: words(''),
  bodyWords: words('institution holding consortium cercle conseil parti union organisation commission comité assemblée association université institut banque fonds front mouvement armée forces garde ministère agence office bureau centre cour tribunal parlement sénat chambre congrès fédération confédération fondation compagnie société groupe ligue alliance coalition mission conférence forum haut-commissariat programme service services police église diocèse radio télévision journal magazine club syndicat académie hôpital délégation secrétariat direction département'),
}
