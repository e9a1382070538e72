import { describe, expect, test } from 'vitest'
import { documentsIn, draftOf } from './testing.ts'

type Row = readonly [language: 'fr' | 'en', text: string, documents: readonly string[]]

const ROWS: readonly Row[] = [
  [
    'fr',
    'Un accord de coopération militaro-technique entre Oslo et Stockholm a été signé.',
    ['agreement: accord de coopération militaro-technique entre Oslo et Stockholm | NOR,SWE | -'],
  ],
  [
    'fr',
    "L'accord sur la cessation de la guerre et le rétablissement de la paix, signé en 1973, reste en vigueur. L'accord sera revu.",
    ['agreement: accord sur la cessation de la guerre et le rétablissement de la paix | | 1973'],
  ],
  [
    'fr',
    'Le traité portant règlement définitif concernant la pêche est prêt.',
    ['treaty: traité portant règlement définitif concernant la pêche | | -'],
  ],
  [
    'fr',
    'Ils ont signé une lettre adressée au gouvernement norvégien.',
    ['other: lettre adressée au gouvernement norvégien | NOR | -'],
  ],
  ['fr', 'La déclaration franco-allemande a été lue.', ['declaration: déclaration franco-allemande | FRA,DEU | -']],
  // the fuller name tells whose the one before is
  [
    'fr',
    "Une étude est parue. L'étude de l'université de Bergen tient.",
    ["other: étude de l'université de Bergen | | -"],
  ],
  // a line of its own begins with the noun, not with a participle
  ['fr', 'Communiqué conjoint', ['communique: Communiqué conjoint | | -']],
  // a capital alone is where it was signed
  ['fr', "L'accord de Genève sur la pêche tient.", ['agreement: accord de Genève sur la pêche | | -']],
  ['fr', "La déclaration d'Oslo tient.", ["declaration: déclaration d'Oslo | | -"]],
  // what is only planned, or pointed at, has no name
  ['fr', 'Il a visité des projets.', []],
  ['en', 'The 1986 bilateral pact on salt trade lapsed.', ['agreement: 1986 bilateral pact on salt trade | | 1986']],
  [
    'en',
    'A Memorandum of Understanding Concerning Coastal Fisheries (MCF) was signed. The MCF is public.',
    ['memorandum: Memorandum of Understanding Concerning Coastal Fisheries (MCF) | | -'],
  ],
  [
    'en',
    'A security pact between Norway, Sweden and Finland is near.',
    ['agreement: security pact between Norway, Sweden and Finland | NOR,SWE,FIN | -'],
  ],
  [
    'en',
    'Executive Order 13382 and the Memorandum of Intent were signed.',
    ['other: Executive Order 13382 | | -', 'memorandum: Memorandum of Intent | | -'],
  ],
  ['en', 'The treaty was signed. The treaty holds.', ['treaty: treaty | | -']],
  // a word with a capital tells instruments of one noun apart, and takes one up again
  [
    'en',
    'They signed the Harbour Accords and the Lakeside Accords. The Harbour accord holds.',
    ['agreement: Harbour Accords | | -', 'agreement: Lakeside Accords | | -'],
  ],
  ['en', 'They reaffirmed the 1951 Refugee Convention.', ['treaty: 1951 Refugee Convention | | 1951']],
  ['en', 'An act on ports, for example, was passed.', ['other: act on ports | | -']],
  // other words for one instrument
  [
    'fr',
    'Un accord de libre échange est prêt. Le pacte de libre échange sera signé.',
    ['agreement: accord de libre échange | | -'],
  ],
  // a headline's instrument is the one that the text names first
  [
    'fr',
    'Un accord a été conclu\n\nOslo, le 3 mai. Un accord de pêche a été conclu.',
    ['agreement: accord de pêche | | -'],
  ],
  // what it is for, said by a verb, is no part of the name; what its noun governs is
  ['fr', 'Un contrat pour vendre du blé est prêt.', ['agreement: contrat | | -']],
  [
    'fr',
    'La Facilité de soutien à la pêche, un fonds spécial, existe. Ce fonds est plein.',
    ['other: Facilité de soutien à la pêche | | -'],
  ],
  // something is pointed at in other words
  ['fr', 'Il a fait cette déclaration à Oslo.', []],
]

describe('instruments', () => {
  test.each(ROWS)('%s: %s', (language, text, documents) => {
    expect(documentsIn(language, text).map((line) => line.replace('|  |', '| |'))).toEqual(documents)
  })

  test('all mentions of one instrument are joined', () => {
    const text =
      'Le traité de pêche entre la Norvège et la Suède a été signé à Oslo. Le traité entrera en vigueur. Ce texte est public.'
    const { documents } = draftOf('fr', text)
    expect(documents).toHaveLength(1)
    expect(documents[0].mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Le traité de pêche entre la Norvège et la Suède',
      'Le traité',
      'Ce texte',
    ])
  })

  test.each([
    ['en', 'They praised the NATO 2030 initiative.', true],
    ['en', 'They praised the Oslo agreements.', true],
    ['en', 'They praised the Iran nuclear deal.', true],
    ['en', 'They praised the Russian deal.', false],
    ['en', 'They praised the Norwegian plan.', false],
    ['en', 'They praised the Republican convention.', false],
    ['fr', "Ils saluent l'initiative « Carrefour des ports ».", true],
    ['fr', 'Ils saluent les objectifs de pêche durable (OPD).', true],
    ['fr', "Ils saluent l'initiative « audacieuse ».", false],
  ] as const)('%s: %s is named: %s', (language, text, named) => {
    expect(draftOf(language, text).documents.map((document) => document.named)).toEqual([named])
  })

  test('what is signed knows its parties and day; a document may be signed', () => {
    const { documents } = draftOf('fr', 'La Norvège et la Suède ont signé un document de pêche le 3 mai 2024.')
    expect(documents[0]).toMatchObject({ used: false, parties: ['NOR', 'SWE'], date: '2024-05-03' })
    const planned = draftOf('fr', 'La Norvège et la Suède signeront un accord de pêche le 3 juin 2024.')
    expect(planned.documents[0]).toMatchObject({ parties: [], date: null })
  })

  test('a document knows who issued it', () => {
    const { documents, cast } = draftOf('en', 'A Foreign Ministry statement was read in Oslo.')
    expect(documents[0].issuers.map((index) => cast.actors[index].name)).toEqual(['Foreign Ministry'])
  })
})
