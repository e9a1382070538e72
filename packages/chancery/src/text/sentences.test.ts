import { describe, expect, test } from 'vitest'
import { enSplitting } from '../lang/en/splitting.ts'
import { frSplitting } from '../lang/fr/splitting.ts'
import { splitText } from './split.ts'
import type { SplitRules } from './text.ts'

/** In each case braces stand around the sentences; without its braces it is the text. */
const check = (rules: SplitRules, cases: readonly string[]): void => {
  for (const written of cases) {
    const raw = written.replaceAll(/[{}]/g, '')
    let found = ''
    let at = 0
    for (const { start, end } of splitText(raw, rules).sentences) {
      found += `${raw.slice(at, start)}{${raw.slice(start, end)}}`
      at = end
    }
    expect(found + raw.slice(at)).toBe(written)
  }
}

describe('French sentences', () => {
  test('plain ends', () => {
    check(frSplitting, [
      '{Les ministres se sont vus.} {Ils ont signé !} {Et après ?} {Rien…} {On attend.}',
      '{Le texte compte 3.5 pages.} {Il date du 10.02.2024.}',
      '{Il a tout lu.} {2024 sera décisive.}',
      '{la paix dans la région.}{Ararat attend la suite.}',
    ])
  })
  test('abbreviations and initials', () => {
    check(frSplitting, [
      '{M. Le Drian a reçu Mme Ly et S.E.M. Dupont.} {Ils ont parlé.}',
      "{L'art. 3 du traité, p. 12, s'applique.} {Le reste attend.}",
      "{Il parle d'art.} {Le public écoute.}",
      '{J. Martin et A. Le Gall sont venus, etc.} {Les autres non.}',
      '{Il vit aux États-Unis (U.S.A.).} {Elle aussi.}',
      '{Le sommet du 5 janv. 2024 a eu lieu.}',
    ])
  })
  test('quotation marks after the stop', () => {
    check(frSplitting, [
      '{« Nous signerons.} {Demain. »} {Le ministre sourit.}',
      '{« Pourquoi ? » demande-t-il.} {Silence.}',
      '{« La paix (…) viendra », dit-on.}',
      '{Il a parlé.} {« Nous partons », a-t-il dit.}',
      '{Ils ont parlé.} {[…] Le pays attend.}',
    ])
  })
  test('a line is a paragraph, and a paragraph ends a sentence', () => {
    check(frSplitting, ['{Un titre sans point}\n\n{Le texte.}\n{Une autre ligne}\n{suivie d’une autre}'])
  })
  test('bullets and numbered lines', () => {
    check(frSplitting, ['{1. Le traité}\n{2. Le protocole}', '{Voici les points.} {• Le traité} {• La paix}'])
  })
})

describe('English sentences', () => {
  test('abbreviations', () => {
    check(enSplitting, [
      '{The U.S. Senate met Dr. Lee.} {It voted.}',
      '{He left the U.S.} {On Monday he came back.}',
      '{Talks with U.S. Officials went on; the officials told the U.S. To wait.}',
      '{The U.S. Officials said so.}',
      '{The anti-U.S. Mood is gone.}',
      '{He left the U.S.} {The talks went on.}',
      '{See No. 5 and art. 3 of it.} {It helps.}',
      '{The answer is no.} {We know.}',
      '{They met at 5 p.m. Monday.} {They left at 6 p.m.} {Nobody stayed.}',
      '{George W. Bush and J.K. Rowling met Sen. Lee Jr. in D.C.} {They talked.}',
      '{It met on Jan. 5.} {It ended in Sept. 2024.}',
    ])
  })
  test('quotation marks', () => {
    check(enSplitting, [
      '{"We agree," she said.} {"Do you?"}',
      '{“We agree.”} {She left.}',
      "{He said 'no.'} {She left.}",
      '{The bill is $5,000.} {$3 is too much.}',
    ])
  })
})

test('a hard-wrapped text is joined again', () => {
  const raw = [
    '    GENEVA, March 3 - The two delegations met again on Tuesday and',
    'agreed to go on with the talks that they had begun in the spring of',
    'last year, a spokesman said. The next round is to be held before the',
    'end of the month in a place that both sides have yet to agree upon.',
    '    The delegations also spoke of prisoners and of the roads that',
    'remain closed since the fighting stopped.',
  ].join('\n')
  const { paragraphs, sentences } = splitText(raw, enSplitting)
  expect(paragraphs.map(({ first }) => splitText(raw, enSplitting).tokens.norm[first])).toEqual(['geneva', 'the'])
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1])
})
