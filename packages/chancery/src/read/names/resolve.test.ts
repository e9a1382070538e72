import { describe, expect, test } from 'vitest'
import { actorsIn, linksIn } from './testing.ts'

type Row = readonly [text: string, lines: readonly string[]]

const LINKS: readonly (readonly [language: 'fr' | 'en', ...Row])[] = [
  [
    'fr',
    'Le ministère norvégien de la Défense a démenti. Le ministère attend.',
    [
      'Le ministère norvégien de la Défense → ministère norvégien de la Défense',
      'Le ministère → ministère norvégien de la Défense',
    ],
  ],
  // a complement that points elsewhere makes another president
  [
    'fr',
    'Le président Karel Novak est là. Le président de cette association attend.',
    ['Le président Karel Novak → Karel Novak', 'Le président de cette association → président de cette association'],
  ],
  // the portfolio tells who is meant, wherever the state is named
  [
    'fr',
    'Le vice-ministre norvégien des Affaires étrangères Karel Novak est là. Selon le vice-ministre des Affaires étrangères, tout va bien.',
    [
      'Le vice-ministre norvégien des Affaires étrangères Karel Novak → Karel Novak',
      'le vice-ministre des Affaires étrangères → Karel Novak',
    ],
  ],
  [
    'fr',
    "Le ministre de l'Economie Karel Novak est là. Le ministre norvégien de l'Economie attend.",
    ["Le ministre de l'Economie Karel Novak → Karel Novak", "Le ministre norvégien de l'Economie → Karel Novak"],
  ],
  // a body that belongs to no state may be one of the two parties
  [
    'fr',
    "La Norvège et l'Union européenne négocient. Les deux parties attendent.",
    ['La Norvège → Norvège', "l'Union européenne → Union européenne", 'Les deux parties → Norvège, Union européenne'],
  ],
  // a medium by the noun behind its name
  [
    'fr',
    'Une lettre à La Colombe, un magazine suédois, est arrivée.',
    ['La Colombe, un magazine suédois → La Colombe'],
  ],
  // "La réunion" is no island
  ['fr', 'La réunion a duré deux jours.', []],
  // nothing tells which commission
  ['fr', 'La commission se réunit.', ['La commission → ']],
  [
    'fr',
    'Le ministre norvégien des Affaires étrangères, Karel Novak, est là. Le ministre des Affaires étrangères de la Norvège partira. Le ministre norvégien de la Défense aussi.',
    [
      'Le ministre norvégien des Affaires étrangères, Karel Novak → Karel Novak',
      'Le ministre des Affaires étrangères de la Norvège → Karel Novak',
      'Le ministre norvégien de la Défense → ministre norvégien de la Défense',
    ],
  ],
  [
    'fr',
    'Les ministres des Affaires étrangères, Karel Novak et Anna Weiss, sont là.',
    [
      'Les ministres des Affaires étrangères → Karel Novak, Anna Weiss',
      'Karel Novak → Karel Novak',
      'Anna Weiss → Anna Weiss',
    ],
  ],
  [
    'fr',
    'Le président norvégien Karel Novak et la présidente suédoise Anna Weiss se sont vus. Les deux présidents sont repartis.',
    [
      'Le président norvégien Karel Novak → Karel Novak',
      'la présidente suédoise Anna Weiss → Anna Weiss',
      'Les deux présidents → Karel Novak, Anna Weiss',
    ],
  ],
  [
    'fr',
    'La Norvège a reçu la Suède. Les deux parties sont satisfaites.',
    ['La Norvège → Norvège', 'la Suède → Suède', 'Les deux parties → Norvège, Suède'],
  ],
  [
    'en',
    'NOVAK MEETS WEISS\n\nForeign Minister Karel Novak met Anna Weiss.',
    [
      'NOVAK → Karel Novak',
      'WEISS → Anna Weiss',
      'Foreign Minister Karel Novak → Karel Novak',
      'Anna Weiss → Anna Weiss',
    ],
  ],
  [
    'en',
    'Norwegian airline Fjord Wings left. The airline returned.',
    ['Norwegian airline Fjord Wings → Fjord Wings', 'The airline → Fjord Wings'],
  ],
  [
    'en',
    'Mr. Karel al-Novak left. Mr. al-Novak returned.',
    ['Mr. Karel al-Novak → Karel al-Novak', 'Mr. al-Novak → Karel al-Novak'],
  ],
  [
    'en',
    'Norwegian Prime Minister Karel Novak left. The Prime Minister will return. Mr. Novak agreed.',
    [
      'Norwegian Prime Minister Karel Novak → Karel Novak',
      'The Prime Minister → Karel Novak',
      'Mr. Novak → Karel Novak',
    ],
  ],
]

const JOINED: readonly (readonly [language: 'fr' | 'en', ...Row])[] = [
  [
    'en',
    'Norwegian officials left. The officials will return.',
    ['Norwegian officials → Norwegian officials', 'The officials → Norwegian officials'],
  ],
  // another's, and one group of two
  [
    'en',
    'Norwegian soldiers left. Its soldiers will return.',
    ['Norwegian soldiers → Norwegian soldiers', 'Its soldiers → Its soldiers'],
  ],
  [
    'en',
    'Norwegian soldiers met Swedish soldiers. The soldiers left.',
    ['Norwegian soldiers → Norwegian soldiers', 'Swedish soldiers → Swedish soldiers', 'The soldiers → soldiers'],
  ],
  // one name in two transcriptions
  [
    'fr',
    'Le ministre Karel Novachkine est venu. Karel Novashkin est reparti.',
    ['Le ministre Karel Novachkine → Karel Novachkine', 'Karel Novashkin → Karel Novachkine'],
  ],
  // where, and not one of the two sides
  [
    'en',
    'Norway met Sweden in Bali, Indonesia. They left Bali, Indonesia. The two sides agreed.',
    [
      'Norway → Norway',
      'Sweden → Sweden',
      'Indonesia → Indonesia',
      'Indonesia → Indonesia',
      'The two sides → Norway, Sweden',
    ],
  ],
]

const CALLED: readonly (readonly [language: 'fr' | 'en', ...Row])[] = [
  [
    'en',
    'Lockheed Martin left. Lockheed will return.',
    ['Lockheed Martin → Lockheed Martin', 'Lockheed → Lockheed Martin'],
  ],
  ['fr', 'Les Européens attendent. Certes.', ['Les Européens → Européens']],
]

const ACTORS: readonly (readonly [language: 'fr' | 'en', ...Row])[] = [
  // the counterpart holds the same office; nationality is no part of it
  [
    'fr',
    'Le ministre norvégien des Affaires étrangères Karel Novak a vu son homologue suédois, Anna Weiss.',
    ['Karel Novak | NOR | ministre des Affaires étrangères', 'Anna Weiss | SWE | ministre des Affaires étrangères'],
  ],
  [
    'fr',
    'Le président du Parlement norvégien, Karel Novak, est venu.',
    ['Karel Novak | NOR | président du Parlement norvégien'],
  ],
  ['en', "Norway's ambassador in Stockholm, Karel Novak, left.", ['Karel Novak | NOR | ambassador in Stockholm']],
  [
    'en',
    'The Norwegian and Swedish Foreign Ministers met.',
    [
      'Norwegian and Swedish Foreign Ministers | NOR | Foreign Minister',
      'Norwegian and Swedish Foreign Ministers | SWE | Foreign Minister',
    ],
  ],
  // a title without a name and a name without a title, each the only one
  [
    'fr',
    'Le président norvégien est arrivé. Karel Novak restera deux jours. Karel Novak est attendu.',
    ['Karel Novak | NOR | président'],
  ],
  // of two titles without a name, the one that follows the name; a president named later is another one
  [
    'fr',
    "Karel Novak est revenu. Karel Novak est sûr. Le président de la République l'a dit.\n\nLe président Anna Weiss écoute. Le temps passe. Tout est calme. Monsieur le Premier ministre attend.",
    ['Karel Novak | - | président de la République', 'Anna Weiss | - | président'],
  ],
  // the state of a list of one government; two alone may be of two states
  [
    'en',
    "Norwegian President Karel Novak, Prime Minister Anna Weiss, Foreign Minister Jan Berg, and other officials met Sweden's Foreign Minister Ulf Lind and Defense Minister Eva Holm.",
    [
      'Karel Novak | NOR | President',
      'Anna Weiss | NOR | Prime Minister',
      'Jan Berg | NOR | Foreign Minister',
      'Ulf Lind | SWE | Foreign Minister',
      'Eva Holm | SWE | Defense Minister',
    ],
  ],
  [
    'en',
    'Norwegian President Karel Novak and Prime Minister Anna Weiss met.',
    ['Karel Novak | NOR | President', 'Anna Weiss | - | Prime Minister'],
  ],
  // what is counted among companies is one
  [
    'en',
    'Norwegian firms including Fjord Wings, Nordhavn and Kystlinje have left.',
    ['Fjord Wings | NOR | -', 'Nordhavn | NOR | -', 'Kystlinje | NOR | -'],
  ],
]

describe('coreference', () => {
  test.each([...LINKS, ...JOINED, ...CALLED])('%s: %s', (language, text, links) =>
    expect(linksIn(language, text)).toEqual(links),
  )
})

describe('actors', () => {
  test.each(ACTORS)('%s: %s', (language, text, actors) => {
    expect(
      actorsIn(language, text).filter((line) => actors.some((actor) => actor.split(' | ')[0] === line.split(' | ')[0])),
    ).toEqual(actors)
  })
})
