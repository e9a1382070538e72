import { describe, expect, test } from 'vitest'
import { mentionsIn } from './testing.ts'

type Row = readonly [text: string, mentions: readonly string[]]

const FRENCH: readonly Row[] = [
  [
    'Le ministre norvégien des Affaires étrangères Karel Novak a rencontré son homologue suédois, Anna Weiss, à Oslo.',
    [
      'person: Le ministre norvégien des Affaires étrangères Karel Novak',
      'person: son homologue suédois, Anna Weiss',
      'state: Oslo',
    ],
  ],
  [
    'Karel Novak, ministre chargé des Affaires européennes, et Anna Weiss, ambassadrice de Suède en Norvège, ont signé.',
    [
      'person: Karel Novak, ministre chargé des Affaires européennes',
      'person: Anna Weiss, ambassadrice de Suède en Norvège',
    ],
  ],
  [
    "Le premier vice-ministre de la Défense, chef d'état-major, le général Karel Novak, est arrivé.",
    ["person: Le premier vice-ministre de la Défense, chef d'état-major, le général Karel Novak"],
  ],
  [
    'La porte-parole du président Karel Novak, Anna Weiss, a parlé.',
    ['person: La porte-parole du président Karel Novak, Anna Weiss'],
  ],
  ['Le général de Gaulle a reçu M. de Villiers.', ['person: Le général de Gaulle', 'person: M. de Villiers']],
  [
    'Karel Novak le ministre norvégien de la Défense a parlé.',
    ['person: Karel Novak le ministre norvégien de la Défense'],
  ],
  [
    'La chaîne BBC et le quotidien français Le Figaro ont publié le texte.',
    ['media: La chaîne BBC', 'media: le quotidien français Le Figaro'],
  ],
  ['Les responsables américains et européens ont discuté.', ['person: Les responsables américains et européens']],
  ['La partie suédoise a refusé ; les Norvégiens attendent.', ['state: La partie suédoise', 'group: les Norvégiens']],
  ['Les puissances occidentales attendent.', ['group: Les puissances occidentales']],
  [
    "L'Organisation du traité de sécurité collective (OTSC) siège.",
    ["organization: L'Organisation du traité de sécurité collective (OTSC)"],
  ],
  // nobody is named here
  ['Traité en main, la région attend.', []],
  ['Risques encourus et visite de la gare.', []],
  ['Le Statut en main, après la Seconde Guerre mondiale.', []],
  [
    'Il parle du candidat à la présidence de celui-ci, Karel Novak.',
    ['person: candidat à la présidence de celui-ci, Karel Novak'],
  ],
  // where someone speaks, and no one
  ['Le ministère publie une alerte sur son site internet.', ['organization: Le ministère']],
  // a preposition of company is no company
  ['En compagnie de Karel Novak, elle est sortie.', ['person: Karel Novak']],
]

const ENGLISH: readonly Row[] = [
  [
    'Norwegian Foreign Minister Karel Novak met his Swedish counterpart, Anna Weiss, in Oslo.',
    ['person: Norwegian Foreign Minister Karel Novak', 'person: his Swedish counterpart, Anna Weiss', 'state: Oslo'],
  ],
  ['The Norwegian and Swedish Foreign Ministers met.', ['person: The Norwegian and Swedish Foreign Ministers']],
  [
    'Deputy Prime Minister and Foreign Minister Karel Novak left.',
    ['person: Deputy Prime Minister and Foreign Minister Karel Novak'],
  ],
  // two persons, as the article shows
  ['The Secretary and President Novak spoke.', ['person: The Secretary', 'person: President Novak']],
  [
    'Karel Novak, Deputy Director-General, Harbour Affairs Bureau, Ministry of Transport, attended.',
    ['person: Karel Novak, Deputy Director-General, Harbour Affairs Bureau, Ministry of Transport'],
  ],
  [
    'Ruling Coastal Unity Party (CUP) executive council chairman Karel Novak agreed.',
    ['person: Ruling Coastal Unity Party (CUP) executive council chairman Karel Novak'],
  ],
  ['Norwegian airline Fjord Wings apologised.', ['organization: Norwegian airline Fjord Wings']],
  [
    'German officials and representatives of 30 countries met.',
    ['person: German officials', 'person: representatives of 30 countries'],
  ],
  [
    'The director-general of the Swedish Foreign Ministry, Anna Weiss, resigned.',
    ['person: The director-general of the Swedish Foreign Ministry, Anna Weiss'],
  ],
  [
    'Officials from the Palestinian Authority met diplomats in Cairo.',
    ['person: Officials from the Palestinian Authority', 'person: diplomats', 'state: Cairo'],
  ],
  ['Karel al-Novak spoke.', ['person: Karel al-Novak']],
  ['Karel Novak, the caretaker Prime Minister, resigned.', ['person: Karel Novak, the caretaker Prime Minister']],
  // another person follows
  [
    'Karel Novak, the Prime Minister, Anna Weiss, and others left.',
    ['person: Karel Novak', 'person: the Prime Minister, Anna Weiss'],
  ],
  [
    'An aide to Novak and a senior adviser to the Swedish President agreed.',
    ['person: An aide to Novak', 'person: a senior adviser to the Swedish President'],
  ],
  [
    'Coastal Party Politburo Member, Director of the Office of the Foreign Affairs Commission, and Foreign Minister Karel Novak left.',
    [
      'person: Coastal Party Politburo Member, Director of the Office of the Foreign Affairs Commission, and Foreign Minister Karel Novak',
    ],
  ],
  ['It was boycotted by Kurdish and Sunni members.', ['group: Kurdish and Sunni members']],
  ["It followed the long Leaders' Summit that ended there in the spring.", []],
  [
    'Karel Novak, Foreign Minister and National Security Advisor to the President, left.',
    ['person: Karel Novak, Foreign Minister and National Security Advisor to the President'],
  ],
  ['An aide to UN envoy Karel Novak left.', ['person: An aide to UN envoy Karel Novak']],
  ['The Icelandic daily Fjordbladet reported it.', ['media: The Icelandic daily Fjordbladet']],
  ['In Iceland, Norwegian firms left.', ['state: Iceland', 'group: Norwegian firms']],
  // compounds and instruments are no persons
  ['U.S.-Japan talks and the EU-brokered deal failed.', []],
  ['Executive Order 13382 and the Memorandum of Understanding were signed.', []],
]

describe('mentions', () => {
  test.each(FRENCH)('fr: %s', (text, mentions) => expect(mentionsIn('fr', text)).toEqual(mentions))
  test.each(ENGLISH)('en: %s', (text, mentions) => expect(mentionsIn('en', text)).toEqual(mentions))
})
