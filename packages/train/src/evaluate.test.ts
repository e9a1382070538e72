import { describe, expect, test } from 'vitest'
import { type ConlluSentence, readConllu } from '../../chancery/src/parse/conllu.ts'
import { evaluate, type Metric } from './evaluate.ts'
import { EvaluationError } from './evaluate-alignment.ts'

/** Sentences from rows `form lemma upos feats head deprel`; `2-3 form` opens a multiword token; a blank row ends a sentence. */
const sentences = (rows: string): ConlluSentence[] => {
  let number = 0
  const lines = rows
    .trim()
    .split('\n')
    .map((row) => {
      const [form, lemma, upos, feats, head, deprel] = row.trim().split(/ +/)
      if (form === '') {
        number = 0
        return ''
      }
      if (/^\d+-\d+$/.test(form!)) return [form, lemma, ...Array(8).fill('_')].join('\t')
      return [++number, form, lemma, upos, '_', feats, head, deprel, '_', '_'].join('\t')
    })
  return [...readConllu(`${lines.join('\n')}\n\n`)]
}
const f1 = (gold: string, system: string, metric: Metric): number =>
  evaluate(sentences(gold), sentences(system))[metric].f1

const signed = `
  Rome rome PROPN _ 2 nsubj
  signed sign VERB Tense=Past|VerbForm=Fin 0 root
  the the DET Definite=Def|PronType=Art 4 det
  text text NOUN Number=Sing 2 obj
  . . PUNCT _ 2 punct`

describe('the same words', () => {
  test('are all right', () => {
    const scores = evaluate(sentences(signed), sentences(signed))
    expect(Object.values(scores).every(({ f1 }) => f1 === 1)).toBe(true)
    expect(scores.Words).toMatchObject({ gold: 5, system: 5, correct: 5 })
    // Rome, signed, text: det is a function word's relation, punct neither
    expect(scores.CLAS.gold).toBe(3)
  })

  test('a wrong head costs its arc; a wrong function word costs its head only in MLAS', () => {
    const system = signed.replace('4 det', '2 det')
    const scores = evaluate(sentences(signed), sentences(system))
    expect(scores.UAS.correct).toBe(4)
    expect(scores.LAS.correct).toBe(4)
    expect(scores.CLAS.correct).toBe(3)
    // "text" lost its article, "signed" won one
    expect(scores.MLAS.correct).toBe(1)
    expect(scores.BLEX.correct).toBe(3)
  })

  test('subtypes of relations and features that are not universal do not count', () => {
    const system = signed.replace('2 nsubj', '2 nsubj:pass').replace('Number=Sing', 'Number=Sing|Typo=Yes')
    const scores = evaluate(sentences(signed), sentences(system))
    expect(scores.LAS.f1).toBe(1)
    expect(scores.UFeats.f1).toBe(1)
    expect(f1(signed, signed.replace('Number=Sing', 'Number=Plur'), 'UFeats')).toBeCloseTo(0.8)
  })

  test('a lemma that gold leaves open is right whatever it is; another is not', () => {
    expect(f1(signed.replace('text text', 'text _'), signed.replace('text text', 'text writ'), 'Lemmas')).toBe(1)
    expect(f1(signed, signed.replace('text text', 'text writ'), 'Lemmas')).toBeCloseTo(0.8)
    expect(f1(signed, signed.replace('text text', 'text writ'), 'BLEX')).toBeCloseTo(2 / 3)
  })

  test('one wrong tag', () => {
    const scores = evaluate(sentences(signed), sentences(signed.replace('text NOUN', 'text VERB')))
    expect([scores.UPOS.correct, scores.AllTags.correct, scores.XPOS.correct]).toEqual([4, 4, 5])
  })
})

describe('other words', () => {
  test('a token cut in two', () => {
    const gold = `
      co-author author NOUN _ 0 root
      . . PUNCT _ 1 punct`
    const system = `
      co co X _ 2 compound
      -author author NOUN _ 0 root
      . . PUNCT _ 2 punct`
    const scores = evaluate(sentences(gold), sentences(system))
    // of 2 gold and 3 system words one is the same: 2 * 1 / 5
    expect(scores.Tokens.f1).toBeCloseTo(0.4)
    expect(scores.Words.f1).toBeCloseTo(0.4)
    expect(scores.UPOS).toMatchObject({ correct: 1, aligned: 1 })
    // the stop hangs on a word that gold does not have
    expect(scores.UAS.correct).toBe(0)
    expect(scores.Sentences.f1).toBe(1)
  })

  test('a sentence cut in two: the words stay, one root is too many', () => {
    const system = `
      Rome rome PROPN _ 0 root
      ${''}
      signed sign VERB Tense=Past|VerbForm=Fin 0 root
      the the DET Definite=Def|PronType=Art 3 det
      text text NOUN Number=Sing 1 obj
      . . PUNCT _ 1 punct`
    const scores = evaluate(sentences(signed), sentences(system))
    expect(scores.Sentences).toMatchObject({ gold: 1, system: 2, correct: 0 })
    expect([scores.Words.f1, scores.UAS.correct, scores.LAS.correct]).toEqual([1, 4, 4])
  })

  const contracted = `
    loin loin ADV _ 0 root
    2-3 des
    de de ADP _ 4 case
    les le DET _ 4 det
    ports port NOUN _ 1 obl`
  test('a multiword token that the system takes for one word: found are the words outside', () => {
    const system = `
      loin loin ADV _ 0 root
      des de DET _ 3 det
      ports port NOUN _ 1 obl`
    const scores = evaluate(sentences(contracted), sentences(system))
    expect(scores.Tokens.f1).toBe(1)
    // 2 of 4 and 3
    expect(scores.Words.f1).toBeCloseTo(4 / 7)
    expect(scores.LAS).toMatchObject({ correct: 2, gold: 4, system: 3 })
  })

  test('inside multiword tokens words are aligned by their forms, small and capital alike', () => {
    const system = `
      loin loin ADV _ 0 root
      2-4 des
      DE de ADP _ 5 case
      l le X _ 5 dep
      LES le DET _ 5 det
      ports port NOUN _ 1 obl`
    const scores = evaluate(sentences(contracted), sentences(system))
    expect(scores.Words).toMatchObject({ gold: 4, system: 5, correct: 4 })
    expect(scores.LAS.correct).toBe(4)
  })

  test('overlapping multiword tokens are taken together', () => {
    const gold = `
      1-2 ab
      a a X _ 0 root
      b b X _ 1 dep
      cd cd X _ 1 dep
      e e X _ 1 dep`
    const system = `
      a a X _ 0 root
      2-3 bcd
      b b X _ 1 dep
      cd cd X _ 1 dep
      e e X _ 1 dep`
    expect(evaluate(sentences(gold), sentences(system)).Words.correct).toBe(4)
  })

  test('white space inside forms does not count', () => {
    const gold = sentences('1000 1000 NUM _ 0 root')
    const spaced = gold.map((each) => ({ ...each, words: each.words.map((word) => ({ ...word, form: '1 0 00' })) }))
    expect(evaluate(gold, spaced).Words.f1).toBe(1)
  })
})

describe('what cannot be compared', () => {
  test('other characters', () => {
    const other = sentences(signed.replace('text text', 'pact pact'))
    expect(() => evaluate(sentences(signed), other)).toThrow(/differ at 13: gold has "esignedthetext."/)
  })
  test('no root, two roots, a cycle', () => {
    const wrong = [signed.replace('0 root', '4 root'), signed.replace('2 obj', '0 root')]
    for (const each of wrong) expect(() => evaluate(sentences(signed), sentences(each))).toThrow(EvaluationError)
    const cycle = signed.replace('2 obj', '3 obj')
    expect(() => evaluate(sentences(signed), sentences(cycle))).toThrow(/cycle/)
  })
})
