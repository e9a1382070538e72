import { expect, test } from 'vitest'
import { statesIn } from './states-in.ts'

test.each([
  ["l'Allemagne était un grand peuple", 'fr', ['DEU']],
  ["L'Allemagne et la Corée du Nord", 'fr', ['DEU', 'PRK']],
  ["Côte d'Ivoire et États-Unis d'Amérique", 'fr', ['CIV', 'USA']],
  ['North Korea, South Korea and the U.S. would talk to China.', 'en', ['PRK', 'KOR', 'USA', 'CHN']],
  ['talks in Chinatown with Turkeys', 'en', []],
  ['Germany', 'de', []],
])('%s', (text, language, states) => expect(statesIn(text, language)).toEqual(states))
