import type { Messages } from './messages.ts'

export const FR: Messages = {
  language: 'fr',
  quotes: ['«\u00a0', '\u00a0»'],
  and: 'et',
  colon: ' ',
  headings: {
    acts: 'Actes',
    statements: 'Déclarations',
    voices: 'Voix',
    actors: 'Acteurs',
    instruments: 'Instruments',
    dates: 'Dates',
    warnings: 'Réserves',
  },
  acts: {
    meet: 'rencontre',
    visit: 'visite',
    call: 'entretien téléphonique',
    consult: 'entretiens',
    correspond: 'message',
    convene: 'conférence',
    mediate: 'médiation',
    agree: 'engagement',
    sign: 'signature',
    ratify: 'ratification',
    issue: 'déclaration conjointe',
    recognize: 'reconnaissance ou relations',
    support: 'soutien',
    honor: 'hommage',
    appoint: 'accréditation',
    concede: 'concession',
    cooperate: 'coopération',
    aid: 'aide',
    'withdraw-forces': 'retrait ou libération',
    request: 'demande',
    accuse: 'accusation',
    reject: 'rejet',
    threaten: 'menace',
    sanction: 'sanction',
    mobilize: 'mouvement militaire',
    coerce: 'contrainte',
    attack: 'attaque',
    protest: 'manifestation',
    vote: 'vote',
  },
  statuses: {
    done: 'accompli',
    ongoing: 'en cours',
    planned: 'prévu',
    possible: 'possible',
    'called-for': 'demandé',
    denied: 'démenti',
    refused: 'refusé',
    background: 'rappel',
  },
  roles: {
    agent: (names) => names,
    recipient: (names) => names,
    host: (names) => `hôte\u00a0: ${names}`,
    mediator: (names) => `médiateur\u00a0: ${names}`,
    witness: (names) => `témoin\u00a0: ${names}`,
  },
  actorKinds: { state: 'État', organization: 'organe', person: 'personne', group: 'groupe', media: 'média' },
  instrumentKinds: {
    treaty: 'traité',
    agreement: 'accord',
    memorandum: 'mémorandum',
    declaration: 'déclaration',
    communique: 'communiqué',
    resolution: 'résolution',
    plan: 'plan',
    other: 'instrument',
  },
  languages: { fr: 'français', en: 'anglais' },
  at: (place) => `lieu\u00a0: ${place}`,
  under: (instruments) => `au titre de\u00a0: ${instruments}`,
  stage: (stage) => `étape\u00a0: ${stage}`,
  accordingTo: (chain) => `selon ${chain}`,
  citing: (voucher) => `citant ${voucher}`,
  within: (statement) => `dans ${statement}`,
  to: (addressees) => `à ${addressees}`,
  undated: 'sans date',
  noAgent: 'auteur non dit',
  nobody: 'auteur non précisé',
  perhaps: (candidate, reason) => `peut-être ${candidate}\u00a0: ${reason}`,
  publishedOn: (date) => date,
  publishedText: (date) => `${date} (d'après le texte)`,
  publishedUnknown: 'date de publication inconnue',
  credits: (credits) => `crédits\u00a0: ${credits}`,
  nobodySpeaks: 'Aucune déclaration trouvée.',
  thisDispatch: 'cette dépêche',
  nothingFound: 'Aucun acte, aucune déclaration.',
  noNote: '(sans note)',
  faults: {
    CHY001: { title: 'Fichier ou dossier introuvable', remedy: "Vérifiez le chemin. - désigne l'entrée standard." },
    CHY002: {
      title: "Le fichier ou le dossier ne s'ouvre pas",
      remedy: "Vérifiez que c'est un fichier ou un dossier et que vous avez le droit de le lire.",
    },
    CHY003: {
      title: 'Le dossier ne contient aucune dépêche',
      remedy: 'Dans un dossier, Chancery lit les fichiers .txt, .jsonl et .ndjson. Nommez les autres un par un.',
    },
    CHY004: {
      title: "Le texte n'est pas en UTF-8",
      remedy: "Convertissez-le d'abord, par exemple : iconv -f WINDOWS-1252 -t UTF-8 ancien.txt > nouveau.txt",
    },
    CHY005: {
      title: "La ligne n'est pas du JSON",
      remedy: 'Chaque ligne porte un objet JSON entier, comme {"text": "…"}. Pour du texte simple, omettez --jsonl.',
    },
    CHY006: {
      title: "La ligne n'est pas une dépêche",
      remedy: 'Chaque ligne est un objet JSON dont « text » est une chaîne.',
    },
    CHY007: {
      title: "Un champ de la dépêche n'est pas une chaîne",
      remedy: 'id, language, published, outlet, url et title sont des chaînes. Omettez ce que vous ne savez pas.',
    },
    CHY008: {
      title: "La date donnée par --published n'est pas en EDTF",
      remedy: 'Écrivez 2024-11-02, 2024-11 ou 2024.',
    },
    CHY009: {
      title: 'La dépêche est trop longue',
      remedy: 'Une dépêche compte au plus 64 Mio. Découpez le fichier en dépêches.',
    },
    CHY010: {
      title: 'La lecture de cette dépêche a échoué',
      remedy: "C'est un défaut de Chancery. Signalez-le, avec la dépêche si vous pouvez la communiquer.",
    },
    CHY011: {
      title: 'Rien à lire',
      remedy: 'Nommez un fichier ou un dossier, ou passez un texte : chancery read depeche.txt',
    },
    CHY012: { title: "La commande n'est pas comprise", remedy: 'Voyez chancery --help.' },
    CHY013: {
      title: 'Node.js est trop ancien',
      remedy: 'Chancery demande Node.js 22.12 ou plus récent : https://nodejs.org',
    },
    CHY014: { title: "Chancery n'est pas construit", remedy: 'Lancez npm run build à la racine du projet.' },
    CHY015: {
      title: "La sortie ne peut pas s'écrire",
      remedy: "Vérifiez que le disque n'est pas plein et que le programme qui reçoit tourne encore.",
    },
    CHY016: {
      title: "Pas d'analyseur pour la langue du texte",
      remedy:
        "Chancery analyse le français et l'anglais. Si le texte est dans l'une de ces langues, dites-le : --language fr, ou « language » dans la dépêche.",
    },
    CHY017: {
      title: "Le modèle de l'analyseur ne peut pas se lire",
      remedy: 'Réinstallez Chancery, ou lancez npm run train -- fr dans un clone qui a les corpus arborés.',
    },
    CHY030: {
      title: "Le registre ne peut pas s'ouvrir",
      remedy:
        "Vérifiez le chemin ou l'adresse, que vous pouvez y écrire et, pour PostgreSQL, que le serveur tourne et vous connaît.",
    },
    CHY031: {
      title: "Il n'y a pas de registre ici",
      remedy: 'Créez-en un avec chancery ingest, ou dites où il se trouve : --record FICHIER, ou CHANCERY_RECORD.',
    },
    CHY032: {
      title: 'Pas un registre que cette version sache utiliser',
      remedy:
        "Le fichier n'est pas un registre de Chancery, ou une version plus récente l'a créé : mettez Chancery à jour, ou nommez un autre fichier.",
    },
    CHY035: {
      title: "Une preuve ne s'accorde pas avec sa dépêche",
      remedy:
        'Une ligne du registre a été modifiée ou perdue. Rétablissez une copie du registre, ou refaites-le à partir des dépêches avec chancery ingest.',
    },
    CHY036: {
      title: "Une empreinte ne s'accorde pas avec ce qu'elle nomme",
      remedy:
        "Le texte ou la lecture d'une dépêche a été modifié depuis son arrivée. Rétablissez une copie du registre, ou refaites-le à partir des dépêches.",
    },
    CHY037: {
      title: "Une ligne mène à une autre qui n'existe pas",
      remedy:
        'Une ligne du registre a été perdue. Rétablissez une copie du registre, ou refaites-le à partir des dépêches avec chancery ingest.',
    },
    CHY038: {
      title: 'Le registre se contredit',
      remedy:
        "Rétablissez une copie du registre, ou refaites-le à partir des dépêches. Si personne ne l'a modifié à la main, c'est un défaut de Chancery : merci de le signaler.",
    },
    CHY039: {
      title: "Tout n'a pas encore été joint au reste",
      remedy: 'Un versement a été interrompu, ou est en cours. Relancez chancery ingest : il reprend où il en était.',
    },
    CHY040: {
      title: "Une adresse n'est lue qu'avec --fetch",
      remedy: 'Ajoutez --fetch pour que Chancery lise sur le web, ou enregistrez la page et nommez le fichier.',
    },
    CHY041: {
      title: "L'adresse ne peut pas être lue",
      remedy:
        "Chancery ne lit que les adresses http et https de l'internet public, jamais celles d'un réseau privé, et obéit à robots.txt. Enregistrez la page et nommez le fichier.",
    },
    CHY042: {
      title: "L'adresse n'a pas pu être lue",
      remedy:
        'Réessayez plus tard : la même commande reprend où elle en était. Si un navigateur montre la page, enregistrez-la et nommez le fichier.',
    },
    CHY043: {
      title: "Ce genre de source n'est pas de ceux que Chancery lit",
      remedy:
        "Chancery lit le texte, le JSON, les tableaux, les pages HTML, les flux, les plans de site et les archives WARC. Dites ce que c'est : --as text, par exemple.",
    },
    CHY044: {
      title: "La page n'a pas de texte principal",
      remedy:
        "C'est peut-être une page de liens, ou une page que des scripts remplissent. Enregistrez son texte dans un fichier .txt.",
    },
    CHY045: {
      title: 'La ligne du tableau ne peut pas se lire',
      remedy:
        "Chaque ligne doit avoir autant de cellules que l'en-tête du tableau, et des guillemets fermés. Corrigez la ligne et relancez ingest.",
    },
    CHY046: {
      title: "Le tableau n'a pas de colonne de textes",
      remedy: "La première ligne doit nommer les colonnes, dont « texte ». Dites laquelle c'est : --column text=Corps",
    },
    CHY047: {
      title: 'Le document est abîmé',
      remedy:
        "Ce n'est ni du JSON entier, ni un flux (RSS, Atom, RDF, JSON Feed), ni un plan de site. Enregistrez-le à nouveau.",
    },
    CHY048: {
      title: "Le flux ne donne qu'un résumé de l'article",
      remedy: 'Ajoutez --fetch pour lire la page vers laquelle il mène, ou --summaries pour lire le résumé lui-même.',
    },
    CHY049: {
      title: "L'archive est abîmée",
      remedy: 'Ce qui précède a été lu. Procurez-vous le fichier à nouveau, ou décompressez ce qui peut en être sauvé.',
    },
    CHY050: {
      title: "Pas d'État de ce nom",
      remedy: 'Donnez son code ISO (FRA, FR) ou son nom en français ou en anglais : chancery dossier FRA DEU',
    },
    CHY051: {
      title: 'Le registre ne nomme personne ainsi',
      remedy: 'Essayez le seul nom de famille, une autre graphie, ou chancery search.',
    },
    CHY052: {
      title: "Le registre n'a pas d'instrument de ce nom",
      remedy: 'Essayez avec moins de mots de son nom, ou chancery search.',
    },
    CHY053: {
      title: "Un filtre n'est pas compris",
      remedy:
        'Les dates sont en EDTF (2024-11-02, 2024-11, 2024), les actes et les statuts ceux de docs/acts.md, limites et pages des nombres entiers à partir de 1.',
    },
    CHY054: { title: 'Rien à chercher', remedy: 'Donnez au moins un mot : chancery search "protocole d\'entente"' },
    CHY055: {
      title: 'Un format binaire ne va pas à un terminal',
      remedy: "Dites où l'écrire : --out FICHIER, ou transmettez-le : chancery export … > FICHIER",
    },
    CHY056: {
      title: 'Le format ne connaît pas cette option',
      remedy: 'docs/exports.md dit quels filtres a chaque format. Omettez l’option, ou choisissez un autre format.',
    },
    CHY057: {
      title: "La date donnée par --from ou --to n'est pas en EDTF",
      remedy: 'Écrivez-la 2024-11-02, 2024-11 ou 2024.',
    },
    CHY101: {
      title: "La langue n'est pas de celles que Chancery lit",
      remedy: 'Chancery lit le français et l’anglais. Si le texte est dans l’une des deux, dites-le : --language fr.',
    },
    CHY102: {
      title: 'La langue est incertaine',
      remedy: 'Le texte est court ou mêlé. Dites en quelle langue il est : --language fr.',
    },
    CHY103: {
      title: 'La date de publication est inconnue : des dates restent ouvertes',
      remedy: 'Donnez-la : --published 2024-11-02. Sans elle, « vendredi » reste sans date.',
    },
    CHY104: {
      title: "La date de publication n'est pas en EDTF et a été laissée de côté",
      remedy: 'Écrivez « published » ainsi : 2024-11-02, 2024-11 ou 2024.',
    },
  },
  error: 'erreur',
  warning: 'avertissement',
  line: (n) => `ligne ${n}`,
  failed: (failed, read) =>
    `${failed} ${failed > 1 ? 'entrées n’ont pas pu être lues' : 'entrée n’a pas pu être lue'}, ${read} ${read > 1 ? 'dépêches lues' : 'dépêche lue'}.`,
  progress: (count, rate, left) => `${count} lues · ${rate}/s${left ? ` · reste ${left}` : ''}`,
  help: {
    program: 'Lit dépêches et communiqués, en français et en anglais, et en dresse un relevé diplomatique sourcé.',
    examples: `
Exemples :
  chancery read depeche.txt --published 2024-11-02     le relevé lisible d'une dépêche
  chancery read depeches/                              tous les fichiers .txt et .jsonl d'un dossier
  pbpaste | chancery read                              un texte reçu sur l'entrée standard
  chancery read --jsonl flux.jsonl > lectures.jsonl    une dépêche par ligne, une lecture par ligne
  chancery voice depeche.txt                           qui a dit quoi, sur la parole de qui
  chancery explain depeche.txt                         quelle règle a produit quoi, et pourquoi

Codes de sortie : 0 tout est lu ; 1 une partie n'a pas pu l'être ; 2 rien n'a pu l'être, ou commande non comprise.`,
    read: 'Lit des dépêches et imprime leur relevé.',
    readMore: `
Un fichier .txt est une dépêche ; un fichier .jsonl ou .ndjson en porte une par ligne, en JSON :
  {"id"?, "text", "language"?, "published"?, "outlet"?, "url"?, "title"?}
Dans un dossier, les fichiers .txt, .jsonl et .ndjson sont lus dans l'ordre de leurs chemins. - est l'entrée standard.`,
    voice: 'Imprime qui a dit quoi, et sur la parole de qui.',
    voiceMore: `
Chaque déclaration suit la chaîne de ceux qui en répondent, du plus lointain au plus proche :
  organe ← agence ← communiqué ← locuteur
Avec --json, une déclaration par ligne, les noms à la place des identifiants.`,
    explain: 'Dit quelle règle a produit chaque élément du relevé.',
    explainMore: '',
    parse: 'Donne mots, lemmes, traits et arbres syntaxiques (CoNLL-U).',
    parseMore: `
En sortie : CoNLL-U (https://universaldependencies.org/format.html), une phrase par bloc ; MISC dit où chaque mot se trouve
(TokenRange, en unités UTF-16) et les blancs qui le suivent. Avec --tree, un dessin de chaque arbre.`,
    files: "fichiers ou dossiers ; - pour l'entrée standard",
    options: {
      jsonl: "une dépêche par ligne en entrée (JSON), une lecture par ligne en sortie, dans l'ordre",
      jsonRows: 'imprimer un élément par ligne, en JSON',
      json: 'imprimer la lecture en un seul document JSON (un tableau si plusieurs)',
      published: "date de publication des dépêches qui n'en ont pas, en EDTF (2024-11-02, 2024-11, 2024)",
      outlet: "organe des dépêches qui n'en nomment pas",
      language: 'langue des dépêches qui ne la disent pas, au lieu de la détecter (fr ou en)',
      tree: "dessiner l'arbre de chaque phrase au lieu de CoNLL-U",
      full: 'imprimer preuves et déclarations en entier',
      ui: 'langue de ces messages, en ou fr (sinon selon LANG)',
      noColor: 'sans couleur (ou NO_COLOR=1) ; FORCE_COLOR=1 pour la couleur dans un tube',
    },
    version: 'imprimer la version',
    help: 'imprimer cette aide',
    helpCommand: "imprimer l'aide d'une commande",
    parser: [
      [/^Usage:/, 'Emploi :'],
      [/^Arguments:/, 'Arguments :'],
      [/^Options:/, 'Options :'],
      [/^Global Options:/, 'Options générales :'],
      [/^Commands:/, 'Commandes :'],
      [/unknown command '(.*)'/, 'commande inconnue « $1 »'],
      [/unknown option '(.*)'/, 'option inconnue « $1 »'],
      [/option '(.*)' argument missing/, "il manque la valeur de l'option « $1 »"],
      [
        /option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
        "l'option « $1 » n'admet pas « $2 », mais : $3",
      ],
      [/option '(.*)' cannot be used with option '(.*)'/, "l'option « $1 » ne va pas avec « $2 »"],
      [/\(Did you mean (?:one of )?(.*)\?\)/s, '(Vouliez-vous dire $1 ?)'],
    ],
    tryRead: (file) => `Pour lire ce fichier : chancery read ${file}`,
  },
}
