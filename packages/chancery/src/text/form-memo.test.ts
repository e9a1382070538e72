import { describe, expect, test } from 'vitest'
import { FormMemo } from './form-memo.ts'
import { formTable } from './form-table.ts'
import type { SplitRules } from './text.ts'
import { tokenise } from './tokens.ts'

const rules: SplitRules = {
  abbreviations: new Set(),
  leading: new Set(),
  elisions: new Set(['l']),
  clitics: new Set(),
}

describe('forms by number', () => {
  test('the same characters have the same number, others another', () => {
    const { form } = tokenise("the envoy met the Envoy, l'envoy", rules)
    expect(form[0]).toBe(form[3])
    expect(new Set(form).size).toBe(form.length - 2)
    expect(form[1]).toBe(form[7])
  })

  test('a number leads back to the forms of its characters', () => {
    const { form, forms, norm, fold, length } = tokenise('Élysée, 5 000 Œuvre İzmir U+00AD co\u00adop', rules)
    for (let at = 0; at < length; at++)
      expect([forms.norms[form[at]], forms.folds[form[at]]]).toEqual([norm[at], fold[at]])
  })

  test('a token too long to be kept has none', () => {
    const { form, norm } = tokenise(`a ${'b'.repeat(41)} ${'b'.repeat(40)}`, rules)
    expect([...form].map((id) => id > 0)).toEqual([true, false, true])
    expect(norm[1]).toBe('b'.repeat(41))
  })
})

describe('FormMemo', () => {
  const lengths = (): { memo: FormMemo; asked: string[] } => {
    const asked: string[] = []
    const memo = new FormMemo(({ norm }, at) => {
      asked.push(norm[at])
      return norm[at].length
    })
    return { memo, asked }
  }

  test('works out each form once, whatever the text', () => {
    const { memo, asked } = lengths()
    for (const text of ['one two one', 'two three'])
      for (let at = 0, tokens = tokenise(text, rules); at < tokens.length; at++)
        expect(memo.at(tokens, at)).toBe(tokens.norm[at].length)
    expect(asked).toEqual(['one', 'two', 'three'])
  })

  test('stays right over more forms than one table holds, and for tokens of an older one', () => {
    const { memo } = lengths()
    const old = tokenise('alpha be', rules)
    expect(memo.at(old, 0)).toBe(5)
    const table = formTable()
    const many = tokenise(Array.from({ length: 110_000 }, (_, i) => `w${i.toString(36)}`).join(' '), rules)
    for (let at = 0; at < many.length; at += 997) expect(memo.at(many, at)).toBe(many.norm[at].length)
    const next = tokenise('be alpha gamma', rules)
    expect(next.forms).not.toBe(table)
    expect([0, 1, 2].map((at) => memo.at(next, at))).toEqual([2, 5, 5])
    expect([0, 1].map((at) => memo.at(old, at))).toEqual([5, 2])
  })
})
