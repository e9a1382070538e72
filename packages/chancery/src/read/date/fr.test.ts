import { describe, expect, test } from 'vitest'
import { dates } from './read.testing.ts'

/** Texte, expressions et valeurs. Publié le mercredi 2023-03-15 sauf mention. */
type Case = readonly [text: string, expected: readonly string[], published?: string | null]

const PUBLISHED = '2023-03-15'

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'days of a month': [
    ['L’envoyé est arrivé le 3 février 2021.', ['3 février 2021 = 2021-02-03']],
    ['L’envoyé est arrivé le 1er février.', ['1er février = 2023-02-01']],
    ['L’envoyé est arrivé le premier mars 2022.', ['premier mars 2022 = 2022-03-01']],
    ['Le texte du jeudi 4 août 2022 reste valable.', ['jeudi 4 août 2022 = 2022-08-04']],
    ['Reçu le jeudi 03 juin 2021 au palais.', ['jeudi 03 juin 2021 = 2021-06-03']],
    ['Le ministre a visité ce lundi 13 mars le musée.', ['lundi 13 mars = 2023-03-13']],
    ['Il est parti le vingt-sept février.', ['vingt-sept février = 2023-02-27']],
    ['Il est parti le 1ᵉʳ mars 2022.', ['1ᵉʳ mars 2022 = 2022-03-01']],
    ['Il viendra le 20 du mois prochain.', ['20 du mois prochain = 2023-04-20']],
    ['Il a signé vendredi (10 mars) un accord.', ['vendredi (10 mars) = 2023-03-10']],
    ['Lors du conseil du 20 janvier dernier, il a parlé.', ['20 janvier dernier = 2023-01-20']],
    ['Il est parti le 28 décembre.', ['28 décembre = 2022-12-28']],
    ['La session s’ouvrira le 4 mai.', ['4 mai = 2023-05-04']],
    ['Il a signé mardi 14 à Paris.', ['mardi 14 = 2023-03-14']],
    ['Daté du 10/02/2023.', ['10/02/2023 = 2023-02-10']],
    ['Il a signé le premier mardi de novembre 2022.', ['premier mardi de novembre 2022 = 2022-11-01']],
    ['Il a signé le dernier lundi de janvier.', ['dernier lundi de janvier = 2023-01-30']],
  ],
  'two days and more': [
    ['La visite a eu lieu du 11 au 13 juillet 2022.', ['du 11 au 13 juillet 2022 = 2022-07-11/2022-07-13']],
    ['La visite a eu lieu du 30 décembre au 2 janvier.', ['du 30 décembre au 2 janvier = 2022-12-30/2023-01-02']],
    [
      'Des combats ont eu lieu entre le 27 novembre et le 10 décembre.',
      ['entre le 27 novembre et le 10 décembre = 2022-11-27/2022-12-10'],
    ],
    ['Réunis les 9 et 10 mars, ils ont signé.', ['9 et 10 mars = 2023-03-09/2023-03-10']],
    ['Réunis les 9 et 13 mars, ils ont signé.', ['13 mars = 2023-03-13']],
    ['La famine de 1932-1933 est débattue.', ['1932-1933 = 1932/1933']],
    ['Il a été ambassadeur de 1990 à 1995.', ['de 1990 à 1995 = 1990/1995']],
    ['Les exportations ont crû de mai à juillet 2020.', ['de mai à juillet 2020 = 2020-05/2020-07']],
    ['Le sommet organisé lundi et mardi a échoué.', ['lundi = 2023-03-13', 'mardi = 2023-03-14']],
    ['Des frappes ont eu lieu dans la nuit de lundi à mardi.', ['nuit de lundi à mardi = 2023-03-13/2023-03-14']],
    ['Il viendra la semaine du 3 avril.', ['la semaine du 3 avril = 2023-04-03/2023-04-09']],
  ],
  'months and years': [
    ['Le sommet de juin 2022 fut bref.', ['juin 2022 = 2022-06']],
    ['Ils se sont vus à Prague en octobre.', ['octobre = 2022-10']],
    ['Ils se sont vus en mars.', ['mars = 2023-03']],
    ['Un accord signé en septembre dernier.', ['septembre dernier = 2022-09']],
    ['Début décembre, des envoyés se sont vus.', ['Début décembre = 2022-12']],
    ['À la mi-février, il est parti.', ['la mi-février = 2023-02']],
    ['L’ambassade a été ouverte en 2006.', ['2006 = 2006']],
    ['Les combats d’avant la guerre de 2020.', ['2020 = 2020']],
    ['Pour cette année 2021, le fonds est prêt.', ['cette année 2021 = 2021']],
    ['Une coopération née dans les années 1970.', ['les années 1970 = 197X']],
    ['La guerre (2003) fut longue.', ['2003 = 2003']],
    ['2018 a vu trois sommets.', ['2018 = 2018']],
    ['Des pourparlers ont eu lieu en novembre et décembre.', ['novembre = 2022-11', 'décembre = 2022-12']],
    ['Un traité du XIXe siècle.', ['XIXe siècle = 18XX']],
    ['Prévu au premier trimestre 2008.', ['premier trimestre 2008 = 2008-01/2008-03']],
    ['Prévu au second semestre 2008.', ['second semestre 2008 = 2008-07/2008-12']],
    ['Le retrait eut lieu avant la fin de l’année 2012.', ['la fin de l’année 2012 = 2012']],
    ['Des élections ont eu lieu au printemps 2021.', ['printemps 2021 = 2021-21']],
  ],
  'today and around': [
    ['L’envoyé est parti aujourd’hui.', ['aujourd’hui = 2023-03-15']],
    ['L’envoyé est parti hier soir et revient après-demain.', ['hier soir = 2023-03-14', 'après-demain = 2023-03-17']],
    ['Ils ont signé hier 14 mars un document.', ['hier 14 mars = 2023-03-14']],
    ['Ils ont signé vendredi un accord.', ['vendredi = 2023-03-10']],
    ['Ils ont signé mercredi un accord.', ['mercredi = 2023-03-15']],
    ['Les sénateurs examineront ce jeudi un texte.', ['ce jeudi = 2023-03-16']],
    ['La visite s’achèvera ce dimanche.', ['ce dimanche = 2023-03-19']],
    ['Il a rencontré mardi soir le roi.', ['mardi soir = 2023-03-14']],
    ['Il a vu le roi vendredi dernier.', ['vendredi dernier = 2023-03-10']],
    ['Il verra le roi lundi prochain.', ['lundi prochain = 2023-03-20']],
    ['Il viendra la semaine prochaine.', ['la semaine prochaine = 2023-03-20/2023-03-26']],
    ['Le mois dernier et l’an dernier, rien n’a bougé.', ['Le mois dernier = 2023-02', 'l’an dernier = 2022']],
    ['Cette semaine, il est à Rome.', ['Cette semaine = 2023-03-13/2023-03-19']],
    ['Plus tôt cette année, il était à Rome.', ['Plus tôt cette année = 2023']],
    ['Un accord conclu il y a deux ans.', ['il y a deux ans = 2021']],
    ['Un accord conclu il y a quatre mois.', ['il y a quatre mois = 2022-11']],
    ['Un accord conclu il y a quelques heures.', ['il y a quelques heures = 2023-03-15']],
    ['Il reviendra dans trois mois.', ['dans trois mois = 2023-06']],
    ['Il est parti le 3 mai 2021. Le lendemain, il a signé.', ['3 mai 2021 = 2021-05-03', 'Le lendemain = 2021-05-04']],
    ['Élu le 3 mai 2021, il est parti deux ans plus tard.', ['3 mai 2021 = 2021-05-03'], '2022-03-15'],
  ],
  'open ends': [
    ['Le centre existe depuis 2006.', ['depuis 2006 = 2006/..']],
    ['Elle est prolongée jusqu’au 19 février 2027.', ['jusqu’au 19 février 2027 = ../2027-02-19']],
    ['Le sommet dure jusqu’à vendredi 17 mars.', ['jusqu’à vendredi 17 mars = ../2023-03-17']],
    ['Une décision est attendue d’ici janvier.', ['d’ici janvier = ../2024-01'], '2023-11-15'],
    ['Un départ est prévu d’ici à 2030.', ['d’ici à 2030 = ../2030']],
    ['Il vit à Rome depuis deux ans.', ['depuis deux ans = 2021/..']],
    ['Des réfugiés arrivent depuis la fin de la guerre en 1953.', ['depuis la fin de la guerre en 1953 = 1953/..']],
    ['L’accord vaut à partir du 1er avril 2023.', ['à partir du 1er avril 2023 = 2023-04-01/..']],
    ['L’agenda post-2015 est adopté.', ['post-2015 = 2015/..']],
  ],
  'the clock': [
    ['Le texte sera examiné jeudi 16 mars à 16h30.', ['jeudi 16 mars à 16h30 = 2023-03-16T16:30']],
    ['Les résultats seront annoncés demain, à 15 heures.', ['demain, à 15 heures = 2023-03-16T15']],
    ['Il a parlé à 11 heures.', ['11 heures = 2023-03-15T11']],
    ['La séance s’ouvrira à 14 h 05 GMT.', ['14 h 05 GMT = 2023-03-15T14:05Z']],
  ],
  'the text’s own day': [
    ['12 mars 2023\n\nL’envoyé est parti hier.', ['12 mars 2023 = 2023-03-12', 'hier = 2023-03-11']],
    [
      'L’envoyé est parti aujourd’hui.\n\npar la rédaction le lundi 13 mars 2023',
      ['aujourd’hui = 2023-03-13', 'lundi 13 mars 2023 = 2023-03-13'],
    ],
    ['12 mars 2023. - L’envoyé est parti hier.', ['12 mars 2023 = 2023-03-12', 'hier = 2023-03-11']],
  ],
  'little is known': [
    ['L’envoyé est parti vendredi.', [], null],
    ['L’envoyé est parti le 19 juin.', ['19 juin = XXXX-06-19'], null],
    ['L’envoyé est parti en avril dernier.', ['avril dernier = XXXX-04'], null],
    ['La visite s’achèvera ce dimanche.', ['ce dimanche = [2023-02-05,2023-02-12,2023-02-19,2023-02-26]'], '2023-02'],
    ['L’envoyé est parti hier et reviendra cette année.', ['cette année = 2023'], '2023'],
    [
      'Une photo prise à Moscou le 1er novembre 2024. Ils se sont vus vendredi.',
      ['1er novembre 2024 = 2024-11-01', 'vendredi = 2024-11-01'],
      null,
    ],
    [
      'Il parle ce soir, samedi 29 septembre 2018. Demain, il part.',
      ['ce soir = 2018-09-29', 'samedi 29 septembre 2018 = 2018-09-29', 'Demain = 2018-09-30'],
      null,
    ],
  ],
  fêtes: [
    ['Les envoyés ont quitté Genève le lundi de Pâques 2022.', ['lundi de Pâques 2022 = 2022-04-18']],
    ['Ils se sont vus à Noël.', ['Noël = 2022-12-25']],
    ['Ils se verront après la Pentecôte.', ['la Pentecôte = 2023-05-28']],
    ['Ils se verront le jeudi de l’Ascension.', ['jeudi de l’Ascension = 2023-05-18']],
    ['La trêve tiendra jusqu’au lundi de Pâques.', ['jusqu’au lundi de Pâques = ../2023-04-10']],
  ],
  'compté depuis un jour nommé': [
    ['L’envoyé est parti deux jours après le 3 février 2021.', ['deux jours après le 3 février 2021 = 2021-02-05']],
    ['L’accord fut signé le lendemain du 3 février 2021.', ['le lendemain du 3 février 2021 = 2021-02-04']],
    ['L’envoyé reviendra lundi en huit.', ['lundi en huit = 2023-03-27']],
    ['L’accord date d’il y a près de deux ans.', ['il y a près de deux ans = 2021']],
  ],
  'chiffres et ordres': [
    ['La réunion du 22/04 est reportée.', ['22/04 = 2023-04-22']],
    ['La réunion de samedi 4/3/23 est close.', ['samedi 4/3/23 = 2023-03-04']],
    ['Les échanges ont repris en 11/2016.', ['11/2016 = 2016-11']],
    ['Le pacte du 31 octobre 74.', ['31 octobre 74 = 1974-10-31']],
    ['Le dernier jour de février fut calme.', ['dernier jour de février = 2023-02-28']],
    ['Ils se verront du 20 au 22 de ce mois.', ['du 20 au 22 de ce mois = 2023-03-20/2023-03-22']],
    ['Ils se verront du 20 au 22.', ['du 20 au 22 = 2023-03-20/2023-03-22']],
    ['En mai 2022 (du 7 au 15), ils se sont vus.', ['mai 2022 = 2022-05', 'du 7 au 15 = 2022-05-07/2022-05-15']],
  ],
  'parties de l’an sans l’an': [
    ['Les échanges ont augmenté au quatrième trimestre.', ['quatrième trimestre = 2022-10/2022-12']],
    ['Les échanges ont augmenté au T3 2021.', ['T3 2021 = 2021-07/2021-09']],
    ['Entre 2015 et février 2018, rien.', ['Entre 2015 et février 2018 = 2015/2018-02']],
  ],
}

for (const [name, cases] of Object.entries(CASES)) {
  describe(name, () => {
    test.each(cases.map(([text, expected, published = PUBLISHED]) => ({ text, expected, published })))(
      '$text',
      ({ text, expected, published }) => {
        expect(dates(text, 'fr', published)).toEqual(expected)
      },
    )
  })
}

const NEGATIVE = [
  'La décision A/DEC.1/5/83 reste, comme l’acte A/SA.3/01/10.',
  'Cela prendra environ 3 à 4 mois.',
  'Jean-Noël et Noël Martin sont nommés ; le 1/3 des voix suffit.',
  'La planète Mars et le Champ-de-Mars sont loin.',
  'Il vient le lundi et tous les mardis.',
  'Chaque vendredi, la prière du vendredi est dite.',
  'Les accords du Vendredi saint et l’île de Pâques sont loin.',
  'Plus de 2000 soldats et 1990 réfugiés sont passés.',
  'La résolution 2254 (2015) est contraignante.',
  'L’article 2021 et la loi n° 1901 sont cités.',
  'Une aide de 2020 euros, soit 1 986 dollars.',
  'L’Agenda 2030 et l’initiative OTAN 2030 avancent.',
  'Le printemps arabe et le printemps de Prague ont marqué.',
  'Il a été reçu et a passé l’hiver.',
  'Ils y vont de temps en temps, à la seconde près.',
  'Un homme de 40 ans travaille 24h/24.',
  'La visite de trois jours a été longue.',
  'Ces derniers mois et dans les prochains jours, peu changera.',
  'Il y a plus d’un an, ou quelques jours.',
  'Appelez le 01 44 43 20 21.',
  'Le Su-35, le COVID-19 et le Boeing 2021X.',
  'Voir https://exemple.org/2021/05/14/mars-2020.',
  'Ils se sont vus le 31 février.',
  'Avril Haines et M. Mars ne sont pas des mois.',
  '© exemple.org 2024',
  'À cette heure, rien n’est sûr.',
  'À 11 heures de route et 24 heures après.',
  'La veille du sommet, tout était calme.',
]

describe('no dates', () => {
  test.each(NEGATIVE)('%s', (text) => {
    expect(dates(text, 'fr', PUBLISHED)).toEqual([])
  })
})
