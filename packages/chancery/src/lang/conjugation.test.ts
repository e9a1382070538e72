import { describe, expect, it } from 'vitest'
import { Conjugation } from './conjugation.ts'
import { LANGUAGES } from './index.ts'
import { inflect } from './inflect.ts'

describe('forms conjugated on demand', () => {
  for (const [code, language] of LANGUAGES) {
    it(`are those of the whole table (${code})`, () => {
      const whole = inflect(language.verbs, language.paradigms)
      const lazy = new Conjugation(language.verbs, language.paradigms)
      for (const [form, readings] of whole) {
        const features = (list: readonly { lemma: string; features: number }[] | undefined): string[] =>
          (list ?? []).map((reading) => `${reading.lemma}:${reading.features}`).sort()
        expect(features(lazy.get(form)), form).toEqual(features(readings))
      }
    })

    it(`do not depend on what was looked up before (${code})`, () => {
      const forms = [...inflect(language.verbs, language.paradigms).keys()]
      const forwards = new Conjugation(language.verbs, language.paradigms)
      const backwards = new Conjugation(language.verbs, language.paradigms)
      const seen = new Map(forms.map((form) => [form, JSON.stringify(forwards.get(form))]))
      for (const form of forms.reverse()) expect(JSON.stringify(backwards.get(form)), form).toBe(seen.get(form))
    })
  }

  it('know no form of no verb', () => {
    const { verbs, paradigms } = LANGUAGES.get('fr')!
    expect(new Conjugation(verbs, paradigms).get('zzz')).toBeUndefined()
  })
})
