import { describe, expect, test } from 'vitest'
import { isVariant } from './variants.ts'

describe('variants of surnames', () => {
  test.each([
    ['pachinian', 'pashinyan'],
    ['pachinian', 'pchinian'],
    ['lukashenko', 'loukachenko'],
    ['zelensky', 'zelenskyy'],
    ['mirzoyan', 'mirzoian'],
  ])('%s and %s are one', (a, b) => expect(isVariant(a, b)).toBe(true))

  test.each([
    ['weiss', 'weisz'],
    ['jong-un', 'jong-il'],
    ['petrov', 'ivanov'],
    ['johnson', 'jonsdottir'],
    ['andersson', 'sandersson'],
  ])('%s and %s are two', (a, b) => expect(isVariant(a, b)).toBe(false))
})
