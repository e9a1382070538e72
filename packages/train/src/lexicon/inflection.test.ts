import { expect, test } from 'vitest'
import { degreesOf, gerundsOf, pastsOf, pluralsOf, thirdPersonsOf } from './english-inflection.ts'
import { femininesOf, pluralOf } from './french-inflection.ts'

test.each([
  ['accord', 'accords'],
  ['national', 'nationaux'],
  ['festival', 'festivals'],
  ['travail', 'travaux'],
  ['détail', 'détails'],
  ['bureau', 'bureaux'],
  ['pneu', 'pneus'],
  ['voix', 'voix'],
  ['genou', 'genoux'],
  ['trou', 'trous'],
])('plural of %s: %s', (word, plural) => {
  expect(pluralOf(word)).toBe(plural)
})

test.each([
  ['libre', 'libre'],
  ['actif', 'active'],
  ['heureux', 'heureuse'],
  ['premier', 'première'],
  ['complet', 'complète'],
  ['net', 'nette'],
  ['européen', 'européenne'],
  ['nouveau', 'nouvelle'],
  ['antérieur', 'antérieure'],
  ['meilleur', 'meilleure'],
  ['majeur', 'majeure'],
  ['directeur', 'directrice'],
  ['menteur', 'menteuse'],
  ['public', 'publique'],
  ['aigu', 'aiguë'],
  ['national', 'nationale'],
])('feminine of %s: %s', (word, feminine) => {
  expect(femininesOf(word)).toContain(feminine)
})

test('regular English forms, doubled or not', () => {
  expect(pluralsOf('treaty')).toEqual(['treaties'])
  expect(pluralsOf('crisis')).toContain('crises')
  expect(pluralsOf('church')).toEqual(['churches'])
  expect(thirdPersonsOf('veto')).toEqual(['vetoes'])
  expect(thirdPersonsOf('deny')).toEqual(['denies'])
  expect(pastsOf('agree')).toEqual(['agreed'])
  expect(pastsOf('plan')).toContain('planned')
  expect(pastsOf('visit')).toContain('visited')
  expect(pastsOf('play')).toEqual(['played'])
  expect(pastsOf('panic')).toContain('panicked')
  expect(gerundsOf('lie')).toEqual(['lying'])
  expect(gerundsOf('sign')).toEqual(['signing'])
  expect(gerundsOf('agree')).toEqual(['agreeing'])
  expect(gerundsOf('make')).toContain('making')
  expect(degreesOf('big')).toEqual([
    ['biger', 'bigger'],
    ['bigest', 'biggest'],
  ])
  expect(degreesOf('early')[0]).toEqual(['earlier'])
})
