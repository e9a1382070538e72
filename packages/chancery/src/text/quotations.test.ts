import { describe, expect, test } from 'vitest'
import { enSplitting } from '../lang/en/splitting.ts'
import { frSplitting } from '../lang/fr/splitting.ts'
import { splitText } from './split.ts'
import { Shape, type SplitRules } from './text.ts'

/** In each case braces stand around the insides of quotations; without its braces it is the text. */
const check = (rules: SplitRules, cases: readonly string[]): void => {
  for (const written of cases) {
    const raw = written.replaceAll(/[{}]/g, '')
    const edges = splitText(raw, rules).quotations.flatMap(({ inner }) => [
      { at: inner.start, brace: '{', order: 1 },
      { at: inner.end, brace: '}', order: 0 },
    ])
    let found = raw
    for (const { at, brace } of edges.sort((a, b) => b.at - a.at || b.order - a.order))
      found = found.slice(0, at) + brace + found.slice(at)
    expect(found).toBe(written)
  }
}

const summary = (raw: string, rules: SplitRules): [string, number, boolean, number][] =>
  splitText(raw, rules).quotations.map((q) => [raw.slice(q.inner.start, q.inner.end), q.depth, q.closed, q.continues])

describe('styles of marks', () => {
  test('each style', () => {
    check(frSplitting, [
      'Il parle de « {paix} » et de «{guerre}».',
      'Il parle de “{paix}”, de „{guerre}“, de ‹ {trêve} ›, de " {pacte} " et de "{traité}".',
      "Il parle de ‘{paix}’ et de '{guerre}' aujourd'hui, de ''{trêve}'' aussi.",
      '**« {Nous signons} »**, dit-on. *"{Oui}"*',
      'Il dit :"{Nous partons}", puis se tait.',
      'On parle d’« {urgence} ».',
    ])
  })
  test('apostrophes, years, feet and inches are no marks', () => {
    check(enSplitting, [
      "the ministers' plan isn't the '90s plan of the ambassadors' wives",
      'He is 6\'3" tall and the pipe is 5" long.',
      "He said '{the ministers' plan is dead}' again.",
      'the rock ’n’ roll of the ’60s',
    ])
    check(frSplitting, ["l'ONU n'a qu'à s'en aller d'ici", 'l’accord d’hier'])
  })
  test('mixed pairs and careless marks', () => {
    check(frSplitting, [
      '« {Nous partons} ”, dit-il.',
      '“{Nous partons}", dit-il. Il part.',
      '“{Nous partons}“, dit-il.',
      '”{Nous partons}”, dit-il.',
    ])
  })
  test('nested', () => {
    expect(summary("« Il a dit “non” et 'jamais' », dit-elle.", frSplitting)).toEqual([
      ["Il a dit “non” et 'jamais'", 0, true, -1],
      ['non', 1, true, -1],
      ['jamais', 1, true, -1],
    ])
    expect(summary('"He told me "go away" and left," she said.', enSplitting)).toEqual([
      ['He told me "go away" and left,', 0, true, -1],
      ['go away', 1, true, -1],
    ])
  })
})

describe('paragraphs', () => {
  test('reopened at each paragraph', () => {
    expect(summary('“We met.\n“We talked.\n“We signed,” she said.\n“Good.”', enSplitting)).toEqual([
      ['We met.', 0, false, -1],
      ['We talked.', 0, false, 0],
      ['We signed,', 0, true, 1],
      ['Good.', 0, true, -1],
    ])
    expect(summary('"We met.\n"We talked," she said.', enSplitting)).toEqual([
      ['We met.', 0, false, -1],
      ['We talked,', 0, true, 0],
    ])
  })
  test('reopened with the closing mark, as old French print does', () => {
    expect(summary('« Nous partons.\n» Nous reviendrons », dit-il.', frSplitting)).toEqual([
      ['Nous partons.', 0, false, -1],
      ['Nous reviendrons', 0, true, 0],
    ])
  })
  test('nested and reopened together', () => {
    expect(summary('“She said: ‘We met.\n“‘We talked.’ That is all.”', enSplitting)).toEqual([
      ['She said: ‘We met.', 0, false, -1],
      ['We met.', 1, false, -1],
      ['‘We talked.’ That is all.', 0, true, 0],
      ['We talked.', 1, true, 1],
    ])
  })
  test('runs on to a closing mark further down', () => {
    expect(summary('« Nous partons.\nDemain.\nOu après », dit-il.', frSplitting)).toEqual([
      ['Nous partons.\nDemain.\nOu après', 0, true, -1],
    ])
    expect(summary('"We go.\nWe stay," he said.', enSplitting)).toEqual([['We go.\nWe stay,', 0, true, -1]])
  })
  test('never closed: ends with its paragraph, the next is read afresh', () => {
    expect(summary('Il dit : « Nous partons.\nIl part. "Oui", dit-elle.', frSplitting)).toEqual([
      ['Nous partons.', 0, false, -1],
      ['Oui', 0, true, -1],
    ])
    expect(summary('He said "we go.\nShe said "no" and "yes".', enSplitting)).toEqual([
      ['we go.', 0, false, -1],
      ['no', 0, true, -1],
      ['yes', 0, true, -1],
    ])
  })
  test('never closed before another of its kind: ends there', () => {
    expect(summary('Il dit : « Nous partons. « Nous reviendrons ».', frSplitting)).toEqual([
      ['Nous partons.', 0, false, -1],
      ['Nous reviendrons', 0, true, 0],
    ])
    expect(summary('« Nous partons, dit-il, puis « Et nous restons », dit-elle.', frSplitting)).toEqual([
      ['Nous partons, dit-il, puis', 0, false, -1],
      ['Et nous restons', 0, true, -1],
    ])
  })
})

test('a plural apostrophe that closes a quotation is punctuation', () => {
  const { tokens } = splitText("the 'allies' met", enSplitting)
  expect(tokens.shape[3] & (Shape.Clitic | Shape.Punctuation)).toBe(Shape.Punctuation)
})
