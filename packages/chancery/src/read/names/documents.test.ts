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

  test('a document knows who issued it', () => {
    const { documents, cast } = draftOf('en', 'A Foreign Ministry statement was read in Oslo.')
    expect(documents[0].issuers.map((index) => cast.actors[index].name)).toEqual(['Foreign Ministry'])
  })
})
