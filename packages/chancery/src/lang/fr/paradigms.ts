import type { Paradigms } from '../inflect.ts'
import { Form } from '../verb.ts'

const { First, Second, Third, Singular, Plural, Feminine, PastParticiple } = Form

const persons = (tense: number): readonly number[] => [
  tense | First | Singular, tense | Second | Singular, tense | Third | Singular,
  tense | First | Plural, tense | Second | Plural, tense | Third | Plural,
]

/**
 * French conjugation. Stems: `s` present singular, `a` first and second plural, `p` third plural, `o` imperfect and
 * present participle, `q` strong subjunctive, `w` weak subjunctive, `r` future and conditional, `u` passé simple,
 * `pp` past participle. The spelling of 1990 stands beside the older one where both are in print.
 */
export const frParadigms: Paradigms = {
  features: {
    infinitive: [Form.Infinitive],
    present: persons(Form.Present),
    imperfect: persons(Form.Imperfect),
    simple: persons(Form.Past),
    future: persons(Form.Future),
    conditional: persons(Form.Conditional),
    subjunctive: persons(Form.Subjunctive),
    // Of the imperfect subjunctive only the third persons live on in print ("fût", "eussent").
    pastSubjunctive: [Form.Subjunctive | Third | Singular, Form.Subjunctive | Third | Plural],
    imperative: [Form.Imperative | Second | Singular, Form.Imperative | First | Plural, Form.Imperative | Second | Plural],
    participle: [PastParticiple | Singular, PastParticiple | Singular | Feminine, PastParticiple | Plural, PastParticiple | Plural | Feminine],
    gerund: [Form.PresentParticiple],
  },
  // Nouns, prepositions and adverbs that look like verb forms and are far commoner in dispatches.
  barred: [
    'maintenant', 'pendant', 'durant', 'devant', 'suivant', 'concernant', 'courant', 'puis', 'plus', 'entre', 'contre', 'outre', 'tu', 'vis', 'sens', 'somme',
    'important', 'intéressant', 'excellent', 'équivalent', 'violent', 'président', 'résident', 'nuit', 'cours', 'secours', 'part', 'voie', 'voies', 'parties', 'avions', 'lions',
    'commandant', 'représentant', 'assistant', 'habitant', 'manifestant', 'opposant', 'dirigeant', 'combattant', 'ressortissant', 'enseignant', 'militant', 'étudiant', 'restaurant',
    'survivant', 'montant', 'négociant', 'gouvernant', 'surveillant', 'fabricant', 'relations', 'mentions', 'portions', 'options', 'exécutions', 'éditions', 'pressions',
    'collections', 'adoptions', 'objections', 'inspections', 'inventions', 'persécutions', 'interceptions', 'désertions', 'contractions', 'injections', 'détections',
    'groupe', 'programme', 'place', 'fonds', 'fond', 'date', 'juge', 'titre', 'équipe', 'entreprise', 'entreprises', 'centre', 'base', 'cause', 'armée', 'armées', 'assemblée', 'durée', 'livre', 'débat', 'débats',
    'but', 'commerce', 'siège', 'recherche', 'sorte', 'presse', 'classe', 'peuple', 'unies', 'empire', 'poste', 'morts', 'voyage', 'incendie', 'téléphone', 'bois', 'œuvre', 'limite', 'départ', 'équilibre',
    'concurrence', 'revenu', 'revenus', 'épouse', 'force', 'réforme', 'ferme', 'structure', 'double', 'table', 'défis', 'fuite', 'masse', 'formule', 'compromis', 'garanties', 'annexe', 'opéra',
    'adjoint', 'adjointe', 'adjoints', 'adjointes', 'délégué', 'déléguée', 'délégués', 'déléguées', 'alliés', 'réfugiés', 'données', 'guide', 'complète', 'pilote', 'épargne', 'trace', 'clôture',
    'officier', 'souvenir', 'arbitre', 'parcours', 'modéré', 'modérés', 'couronne', 'chiffre', 'égale', 'marie', 'maria', 'défaite',
  ],
  classes: {
    er: {
      ends: 'er',
      stems: { a: '', o: '', s: '', r: 'er', pp: 'é' },
      // Dispatches don't say "tu", and its forms look like plural nouns (armes, forces, menaces): left out here.
      rows: {
        infinitive: 'a-er',
        present: 's-e . s-e o-ons a-ez s-ent',
        imperfect: 'o-ais o-ais o-ait a-ions a-iez o-aient',
        simple: 'o-ai o-as o-a o-âmes o-âtes a-èrent',
        future: 'r-ai r-as r-a r-ons r-ez r-ont',
        conditional: 'r-ais r-ais r-ait r-ions r-iez r-aient',
        subjunctive: 's-e . s-e a-ions a-iez s-ent',
        pastSubjunctive: 'o-ât o-assent',
        imperative: 's-e o-ons a-ez',
        participle: 'pp- pp-e pp-s pp-es',
        gerund: 'o-ant',
      },
    },
    cer: { like: 'er', ends: 'cer', stems: { a: 'c', o: 'ç', s: 'c', r: 'cer', pp: 'cé' } },
    ger: { like: 'er', ends: 'ger', stems: { a: 'g', o: 'ge', s: 'g', r: 'ger', pp: 'gé' } },
    oyer: { like: 'er', ends: 'yer', stems: { a: 'y', o: 'y', s: 'i', r: 'ier', pp: 'yé' } },
    ayer: { like: 'er', ends: 'yer', stems: { a: 'y', o: 'y', s: 'i/y', r: 'ier/yer', pp: 'yé' } },
    envoyer: { like: 'oyer', ends: 'oyer', stems: { a: 'oy', o: 'oy', s: 'oi', r: 'err', pp: 'oyé' } },
    appeler: { like: 'er', ends: 'eler', stems: { a: 'el', o: 'el', s: 'ell', r: 'eller', pp: 'elé' } },
    jeter: { like: 'er', ends: 'eter', stems: { a: 'et', o: 'et', s: 'ett', r: 'etter', pp: 'eté' } },
    'e-er': { like: 'er', ends: 'e?er', stems: { a: 'e?', o: 'e?', s: 'è?', r: 'è?er', pp: 'e?é' } },
    'é-er': { like: 'er', ends: 'é?er', stems: { a: 'é?', o: 'é?', s: 'è?', r: 'é?er/è?er', pp: 'é?é' } },
    'é-ger': { like: 'er', ends: 'éger', stems: { a: 'ég', o: 'ége', s: 'èg', r: 'éger/èger', pp: 'égé' } },
    aller: {
      like: 'er', ends: 'aller', stems: { a: 'all', o: 'all', s: 'aill', r: 'ir', pp: 'allé' },
      rows: { present: '-vais -vas -va a-ons a-ez -vont', imperative: '-va a-ons a-ez' },
    },
    // The third group: rows by the vowel of the passé simple, families below fill in the stems.
    'third-i': {
      ends: '',
      rows: {
        present: 's-s s-s s-t a-ons a-ez p-ent',
        imperfect: 'o-ais o-ais o-ait o-ions o-iez o-aient',
        simple: 'u-is u-is u-it u-îmes u-îtes u-irent',
        future: 'r-ai r-as r-a r-ons r-ez r-ont',
        conditional: 'r-ais r-ais r-ait r-ions r-iez r-aient',
        subjunctive: 'q-e q-es q-e w-ions w-iez q-ent',
        pastSubjunctive: 'u-ît u-issent',
        imperative: 's-s a-ons a-ez',
        participle: 'pp- pp-e pp-s pp-es',
        gerund: 'o-ant',
      },
    },
    'third-u': {
      like: 'third-i', ends: '',
      rows: { simple: 'u-us u-us u-ut u-ûmes u-ûtes u-urent', pastSubjunctive: 'u-ût u-ussent' },
    },
    ir: {
      like: 'third-i', ends: 'ir',
      stems: { s: 'i', a: 'iss', p: 'iss', o: 'iss', q: 'iss', w: 'iss', r: 'ir', u: '', pp: 'i' }, rows: { infinitive: '-ir' },
    },
    haïr: {
      like: 'ir', ends: 'haïr',
      stems: { s: 'hai', a: 'haïss', p: 'haïss', o: 'haïss', q: 'haïss', w: 'haïss', r: 'haïr', u: 'ha', pp: 'haï' },
      rows: { infinitive: '-haïr', simple: '-haïs -haïs -haït -haïmes -haïtes -haïrent', pastSubjunctive: '-haït -haïssent' },
    },
    partir: {
      like: 'third-i', ends: 'tir',
      stems: { s: '', a: 't', p: 't', o: 't', q: 't', w: 't', r: 'tir', u: 't', pp: 'ti' }, rows: { infinitive: '-tir' },
    },
    servir: {
      like: 'third-i', ends: 'vir',
      stems: { s: '', a: 'v', p: 'v', o: 'v', q: 'v', w: 'v', r: 'vir', u: 'v', pp: 'vi' }, rows: { infinitive: '-vir' },
    },
    revêtir: {
      like: 'third-i', ends: 'êtir',
      stems: { s: 'êt', a: 'êt', p: 'êt', o: 'êt', q: 'êt', w: 'êt', r: 'êtir', u: 'êt', pp: 'êtu' },
      rows: { infinitive: '-êtir', present: 's-s s-s s- a-ons a-ez p-ent' },
    },
    dormir: {
      like: 'third-i', ends: 'mir',
      stems: { s: '', a: 'm', p: 'm', o: 'm', q: 'm', w: 'm', r: 'mir', u: 'm', pp: 'mi' }, rows: { infinitive: '-mir' },
    },
    ouvrir: {
      like: 'third-i', ends: 'rir',
      stems: { s: 'r', a: 'r', p: 'r', o: 'r', q: 'r', w: 'r', r: 'rir', u: 'r', pp: 'ert' },
      rows: { infinitive: '-rir', present: 's-e s-es s-e a-ons a-ez p-ent', imperative: 's-e a-ons a-ez' },
    },
    cueillir: {
      like: 'third-i', ends: 'llir',
      stems: { s: 'll', a: 'll', p: 'll', o: 'll', q: 'll', w: 'll', r: 'ller', u: 'll', pp: 'lli' },
      rows: { infinitive: '-llir', present: 's-e s-es s-e a-ons a-ez p-ent', imperative: 's-e a-ons a-ez' },
    },
    assaillir: { like: 'cueillir', ends: 'llir', stems: { r: 'llir' } },
    courir: {
      like: 'third-u', ends: 'courir',
      stems: { s: 'cour', a: 'cour', p: 'cour', o: 'cour', q: 'cour', w: 'cour', r: 'courr', u: 'cour', pp: 'couru' }, rows: { infinitive: '-courir' },
    },
    mourir: {
      like: 'third-u', ends: 'mourir',
      stems: { s: 'meur', a: 'mour', p: 'meur', o: 'mour', q: 'meur', w: 'mour', r: 'mourr', u: 'mour', pp: 'mort' }, rows: { infinitive: '-mourir' },
    },
    acquérir: {
      like: 'third-i', ends: 'quérir',
      stems: { s: 'quier', a: 'quér', p: 'quièr', o: 'quér', q: 'quièr', w: 'quér', r: 'querr', u: 'qu', pp: 'quis' },
      rows: { infinitive: '-quérir', participle: 'pp- pp-e pp- pp-es' },
    },
    fuir: {
      like: 'third-i', ends: 'fuir',
      stems: { s: 'fui', a: 'fuy', p: 'fui', o: 'fuy', q: 'fui', w: 'fuy', r: 'fuir', u: 'fu', pp: 'fui' }, rows: { infinitive: '-fuir' },
    },
    venir: {
      like: 'third-i', ends: 'enir',
      stems: { s: 'ien', a: 'en', p: 'ienn', o: 'en', q: 'ienn', w: 'en', r: 'iendr', u: '', pp: 'enu' },
      rows: { infinitive: '-enir', simple: '-ins -ins -int -înmes -întes -inrent', pastSubjunctive: '-înt -inssent' },
    },
    voir: {
      like: 'third-i', ends: 'voir',
      stems: { s: 'voi', a: 'voy', p: 'voi', o: 'voy', q: 'voi', w: 'voy', r: 'verr', u: 'v', pp: 'vu' }, rows: { infinitive: '-voir' },
    },
    prévoir: { like: 'voir', ends: 'voir', stems: { r: 'voir' } },
    pourvoir: {
      like: 'third-u', ends: 'voir',
      stems: { s: 'voi', a: 'voy', p: 'voi', o: 'voy', q: 'voi', w: 'voy', r: 'voir', u: 'v', pp: 'vu' }, rows: { infinitive: '-voir' },
    },
    savoir: {
      like: 'third-u', ends: 'savoir',
      stems: { s: 'sai', a: 'sav', p: 'sav', o: 'sav', q: 'sach', w: 'sach', r: 'saur', u: 's', pp: 'su' },
      rows: { infinitive: '-savoir', imperative: '-sache -sachons -sachez', gerund: '-sachant' },
    },
    pouvoir: {
      like: 'third-u', ends: 'pouvoir',
      stems: { s: 'peu', a: 'pouv', p: 'peuv', o: 'pouv', q: 'puiss', w: 'puiss', r: 'pourr', u: 'p', pp: 'pu' },
      rows: { infinitive: '-pouvoir', present: '-peux/-puis -peux -peut a-ons a-ez p-ent', imperative: '. . .', participle: '-pu . . .' },
    },
    vouloir: {
      like: 'third-u', ends: 'vouloir',
      stems: { s: 'veu', a: 'voul', p: 'veul', o: 'voul', q: 'veuill', w: 'voul', r: 'voudr', u: 'voul', pp: 'voulu' },
      rows: { infinitive: '-vouloir', present: '-veux -veux -veut a-ons a-ez p-ent', imperative: '-veuille -veuillons -veuillez' },
    },
    devoir: {
      like: 'third-u', ends: 'devoir',
      stems: { s: 'doi', a: 'dev', p: 'doiv', o: 'dev', q: 'doiv', w: 'dev', r: 'devr', u: 'd', pp: 'dû' },
      rows: { infinitive: '-devoir', participle: '-dû -due -dus -dues' },
    },
    recevoir: {
      like: 'third-u', ends: 'cevoir',
      stems: { s: 'çoi', a: 'cev', p: 'çoiv', o: 'cev', q: 'çoiv', w: 'cev', r: 'cevr', u: 'ç', pp: 'çu' }, rows: { infinitive: '-cevoir' },
    },
    valoir: {
      like: 'third-u', ends: 'valoir',
      stems: { s: 'vau', a: 'val', p: 'val', o: 'val', q: 'vaill', w: 'val', r: 'vaudr', u: 'val', pp: 'valu' },
      rows: { infinitive: '-valoir', present: '-vaux -vaux -vaut a-ons a-ez p-ent' },
    },
    prévaloir: { like: 'valoir', ends: 'valoir', stems: { q: 'val' } },
    falloir: {
      ends: 'falloir',
      rows: {
        infinitive: '-falloir', present: '. . -faut . . .', imperfect: '. . -fallait . . .', simple: '. . -fallut . . .', future: '. . -faudra . . .',
        conditional: '. . -faudrait . . .', subjunctive: '. . -faille . . .', pastSubjunctive: '-fallût .', participle: '-fallu . . .',
      },
    },
    promouvoir: {
      like: 'third-u', ends: 'mouvoir',
      stems: { s: 'meu', a: 'mouv', p: 'meuv', o: 'mouv', q: 'meuv', w: 'mouv', r: 'mouvr', u: 'm', pp: 'mu' }, rows: { infinitive: '-mouvoir' },
    },
    asseoir: {
      like: 'third-i', ends: 'seoir',
      stems: { s: 'sied', a: 'sey', p: 'sey', o: 'sey', q: 'sey', w: 'sey', r: 'siér', u: 's', pp: 'sis' },
      rows: { infinitive: '-seoir', present: '-sieds/-sois -sieds/-sois -sied/-soit a-ons a-ez p-ent/-soient', participle: 'pp- pp-e pp- pp-es' },
    },
    rendre: {
      like: 'third-i', ends: 'dre',
      stems: { s: 'd', a: 'd', p: 'd', o: 'd', q: 'd', w: 'd', r: 'dr', u: 'd', pp: 'du' },
      rows: { infinitive: '-dre', present: 's-s s-s s- a-ons a-ez p-ent' },
    },
    prendre: {
      like: 'rendre', ends: 'prendre',
      stems: { s: 'prend', a: 'pren', p: 'prenn', o: 'pren', q: 'prenn', w: 'pren', r: 'prendr', u: 'pr', pp: 'pris' },
      rows: { infinitive: '-prendre', participle: 'pp- pp-e pp- pp-es' },
    },
    rompre: {
      like: 'third-i', ends: 'pre',
      stems: { s: 'p', a: 'p', p: 'p', o: 'p', q: 'p', w: 'p', r: 'pr', u: 'p', pp: 'pu' }, rows: { infinitive: '-pre' },
    },
    battre: {
      like: 'third-i', ends: 'ttre',
      stems: { s: 't', a: 'tt', p: 'tt', o: 'tt', q: 'tt', w: 'tt', r: 'ttr', u: 'tt', pp: 'ttu' },
      rows: { infinitive: '-ttre', present: 's-s s-s s- a-ons a-ez p-ent' },
    },
    mettre: {
      like: 'battre', ends: 'mettre',
      stems: { s: 'met', a: 'mett', p: 'mett', o: 'mett', q: 'mett', w: 'mett', r: 'mettr', u: 'm', pp: 'mis' },
      rows: { infinitive: '-mettre', participle: 'pp- pp-e pp- pp-es' },
    },
    vaincre: {
      like: 'third-i', ends: 'vaincre',
      stems: { s: 'vainc', a: 'vainqu', p: 'vainqu', o: 'vainqu', q: 'vainqu', w: 'vainqu', r: 'vaincr', u: 'vainqu', pp: 'vaincu' },
      rows: { infinitive: '-vaincre', present: 's-s s-s s- a-ons a-ez p-ent' },
    },
    dire: {
      like: 'third-i', ends: 'dire',
      stems: { s: 'di', a: 'dis', p: 'dis', o: 'dis', q: 'dis', w: 'dis', r: 'dir', u: 'd', pp: 'dit' },
      rows: { infinitive: '-dire', present: 's-s s-s s-t a-ons -dites p-ent', imperative: 's-s a-ons -dites' },
    },
    interdire: { like: 'dire', ends: 'dire', rows: { present: 's-s s-s s-t a-ons a-ez p-ent', imperative: 's-s a-ons a-ez' } },
    suffire: {
      like: 'third-i', ends: 'fire',
      stems: { s: 'fi', a: 'fis', p: 'fis', o: 'fis', q: 'fis', w: 'fis', r: 'fir', u: 'f', pp: 'fi' }, rows: { infinitive: '-fire' },
    },
    faire: {
      like: 'third-i', ends: 'faire',
      stems: { s: 'fai', a: 'fais', p: 'font', o: 'fais', q: 'fass', w: 'fass', r: 'fer', u: 'f', pp: 'fait' },
      rows: { infinitive: '-faire', present: 's-s s-s s-t a-ons -faites -font', imperative: 's-s a-ons -faites' },
    },
    lire: {
      like: 'third-u', ends: 'lire',
      stems: { s: 'li', a: 'lis', p: 'lis', o: 'lis', q: 'lis', w: 'lis', r: 'lir', u: 'l', pp: 'lu' }, rows: { infinitive: '-lire' },
    },
    rire: {
      like: 'third-i', ends: 'rire',
      stems: { s: 'ri', a: 'ri', p: 'ri', o: 'ri', q: 'ri', w: 'ri', r: 'rir', u: 'r', pp: 'ri' }, rows: { infinitive: '-rire' },
    },
    écrire: {
      like: 'third-i', ends: 'crire',
      stems: { s: 'cri', a: 'criv', p: 'criv', o: 'criv', q: 'criv', w: 'criv', r: 'crir', u: 'criv', pp: 'crit' }, rows: { infinitive: '-crire' },
    },
    conduire: {
      like: 'third-i', ends: 'uire',
      stems: { s: 'ui', a: 'uis', p: 'uis', o: 'uis', q: 'uis', w: 'uis', r: 'uir', u: 'uis', pp: 'uit' }, rows: { infinitive: '-uire' },
    },
    nuire: { like: 'conduire', ends: 'uire', stems: { pp: 'ui' } },
    craindre: {
      like: 'third-i', ends: 'indre',
      stems: { s: 'in', a: 'ign', p: 'ign', o: 'ign', q: 'ign', w: 'ign', r: 'indr', u: 'ign', pp: 'int' }, rows: { infinitive: '-indre' },
    },
    connaître: {
      like: 'third-u', ends: 'aître',
      stems: { s: 'ai', a: 'aiss', p: 'aiss', o: 'aiss', q: 'aiss', w: 'aiss', r: 'aîtr/aitr', u: '', pp: 'u' },
      rows: { infinitive: '-aître/-aitre', present: 's-s s-s -aît/-ait a-ons a-ez p-ent' },
    },
    naître: {
      like: 'connaître', ends: 'aître', stems: { u: 'aqu', pp: 'é' },
      rows: { simple: 'u-is u-is u-it u-îmes u-îtes u-irent', pastSubjunctive: 'u-ît u-issent' },
    },
    croître: {
      like: 'third-u', ends: 'croître',
      stems: { s: 'croi', a: 'croiss', p: 'croiss', o: 'croiss', q: 'croiss', w: 'croiss', r: 'croîtr/croitr', u: 'cr', pp: 'cru' },
      rows: { infinitive: '-croître/-croitre', present: 's-s s-s -croît/-croit a-ons a-ez p-ent' },
    },
    croire: {
      like: 'third-u', ends: 'croire',
      stems: { s: 'croi', a: 'croy', p: 'croi', o: 'croy', q: 'croi', w: 'croy', r: 'croir', u: 'cr', pp: 'cru' }, rows: { infinitive: '-croire' },
    },
    boire: {
      like: 'third-u', ends: 'boire',
      stems: { s: 'boi', a: 'buv', p: 'boiv', o: 'buv', q: 'boiv', w: 'buv', r: 'boir', u: 'b', pp: 'bu' }, rows: { infinitive: '-boire' },
    },
    conclure: {
      like: 'third-u', ends: 'clure',
      stems: { s: 'clu', a: 'clu', p: 'clu', o: 'clu', q: 'clu', w: 'clu', r: 'clur', u: 'cl', pp: 'clu' }, rows: { infinitive: '-clure' },
    },
    inclure: { like: 'conclure', ends: 'clure', stems: { pp: 'clus' }, rows: { participle: 'pp- pp-e pp- pp-es' } },
    suivre: {
      like: 'third-i', ends: 'suivre',
      stems: { s: 'sui', a: 'suiv', p: 'suiv', o: 'suiv', q: 'suiv', w: 'suiv', r: 'suivr', u: 'suiv', pp: 'suivi' }, rows: { infinitive: '-suivre' },
    },
    vivre: {
      like: 'third-u', ends: 'vivre',
      stems: { s: 'vi', a: 'viv', p: 'viv', o: 'viv', q: 'viv', w: 'viv', r: 'vivr', u: 'véc', pp: 'vécu' }, rows: { infinitive: '-vivre' },
    },
    plaire: {
      like: 'third-u', ends: 'aire',
      stems: { s: 'ai', a: 'ais', p: 'ais', o: 'ais', q: 'ais', w: 'ais', r: 'air', u: '', pp: 'u' },
      rows: { infinitive: '-aire', present: 's-s s-s -aît/-ait a-ons a-ez p-ent' },
    },
    taire: { like: 'plaire', ends: 'aire', rows: { present: 's-s s-s s-t a-ons a-ez p-ent' } },
    extraire: {
      like: 'third-i', ends: 'traire',
      stems: { s: 'trai', a: 'tray', p: 'trai', o: 'tray', q: 'trai', w: 'tray', r: 'trair', u: '', pp: 'trait' },
      rows: { infinitive: '-traire', simple: '. . . . . .', pastSubjunctive: '. .' },
    },
    résoudre: {
      like: 'third-u', ends: 'soudre',
      stems: { s: 'sou', a: 'solv', p: 'solv', o: 'solv', q: 'solv', w: 'solv', r: 'soudr', u: 'sol', pp: 'solu' }, rows: { infinitive: '-soudre' },
    },
    dissoudre: { like: 'résoudre', ends: 'soudre', rows: { participle: '-sous -soute -sous -soutes' } },
    clore: {
      ends: 'clore', stems: { r: 'clor' },
      rows: {
        infinitive: '-clore', present: '-clos -clos -clôt/-clot . . -closent', subjunctive: '-close -closes -close -closions -closiez -closent',
        future: 'r-ai r-as r-a r-ons r-ez r-ont', conditional: 'r-ais r-ais r-ait r-ions r-iez r-aient', participle: '-clos -close -clos -closes', gerund: '-closant',
      },
    },
    être: {
      like: 'third-u', ends: 'être',
      stems: { o: 'ét', r: 'ser', u: 'f' },
      rows: {
        infinitive: '-être', present: '-suis -es -est -sommes -êtes -sont', subjunctive: '-sois -sois -soit -soyons -soyez -soient',
        imperative: '-sois -soyons -soyez', participle: '-été . . .',
      },
    },
    avoir: {
      like: 'third-u', ends: 'avoir',
      stems: { o: 'av', r: 'aur', u: 'e', pp: 'eu' },
      rows: {
        infinitive: '-avoir', present: '-ai -as -a -avons -avez -ont', subjunctive: '-aie -aies -ait -ayons -ayez -aient',
        imperative: '-aie -ayons -ayez', gerund: '-ayant',
      },
    },
  },
}
