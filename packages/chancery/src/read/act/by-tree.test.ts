import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../lang/index.ts'
import { ownModel } from '../../parse-node.ts'
import { createReader } from '../reader.ts'

const reader = createReader({ models: ownModel })

for (const [code, { trees }] of LANGUAGES) {
  describe(`ways through trees (${code})`, () => {
    const acts = (text: string) => reader.read({ text, language: code, published: '2024-05-15' }).acts

    it.each(trees)('$id finds whom its sentences concern', (row) => {
      for (const sentence of row.yes) {
        const found = acts(sentence).find(({ rules }) => rules.includes(row.id))
        expect(found?.act, sentence).toBeOneOf([...row.acts])
        expect(found?.parties.map(({ role }) => role)).toContain(row.role)
      }
    })

    it.each(trees)('$id finds nobody where nobody is concerned', (row) => {
      for (const sentence of row.no)
        expect(
          acts(sentence).flatMap(({ rules }) => rules),
          sentence,
        ).not.toContain(row.id)
    })
  })
}

describe('without models', () => {
  it('leaves open whom an act concerns', () => {
    const text = 'Norway agreed to open its market to copper from the mines of Chad.'
    const roles = (models: boolean) =>
      createReader(models ? { models: ownModel } : {})
        .read({ text, language: 'en' })
        .acts.map((act) => act.parties.map(({ role }) => role))
    expect(roles(false)).toEqual([['agent']])
    expect(roles(true)).toEqual([['agent', 'recipient']])
  })

  it('reads no model for a text whose words leave nothing open', () => {
    const asked: string[] = []
    const models = (language: string) => {
      asked.push(language)
      return ownModel(language)
    }
    const watched = createReader({ models })
    watched.read({ text: 'Norway and Chad signed an agreement on Monday.', language: 'en' })
    expect(asked).toEqual([])
    for (let times = 0; times < 2; times++)
      watched.read({ text: 'Chad arrested a member of the Libyan embassy.', language: 'en' })
    expect(asked).toEqual(['en'])
  })
})

describe('a subject that words do not show', () => {
  it('is that of the tree', () => {
    const text = "La Norvège avait « essentiellement gelé » sa participation à l'Union africaine."
    const [act] = reader.read({ text, language: 'fr' }).acts
    expect(act.rules).toContain('read/act/subject-by-tree')
    expect(act.parties.map(({ role }) => role)).toEqual(['agent', 'recipient'])
  })

  it('is nobody where the tree has a noun that names nobody', () => {
    const text = "Le débat avait « essentiellement gelé » la participation de la Norvège à l'Union africaine."
    const rules = reader.read({ text, language: 'fr' }).acts.flatMap((act) => act.rules)
    expect(rules).not.toContain('read/act/subject-by-tree')
  })
})

describe('an act told twice', () => {
  it('is one act, whether or not both tellings show whom it concerns', () => {
    const text = 'Chad agreed to open its market to copper from the mines of Norway. Chad agreed to open its market.'
    const acts = reader.read({ text, language: 'en' }).acts.filter(({ act }) => act === 'agree')
    expect(acts.map(({ parties }) => parties.length)).toEqual([2])
  })
})
