import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MEDIA } from '../../atlas/data/media.ts'
import { LANGUAGES } from '../../lang/index.ts'
import { type Cleaned, clean } from './zones.ts'

const media = new Set(MEDIA.flatMap((row) => [...row.fr, ...row.en]).map((name) => name.toLowerCase()))

const cleaned = (language: string, text: string): Cleaned => {
  const { layout, dateline } = LANGUAGES.get(language)!
  return clean(text, layout, dateline, (name) => media.has(name.toLowerCase()))
}

/** `kind: line` for every zone. */
const zonesOf = (language: string, text: string): string[] =>
  cleaned(language, text).zones.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('zones', () => {
  test('a dateline opens running text, though its first line breaks off', () => {
    const text = 'OSLO (Reuters) - Two ministers met on Monday to discuss\nfisheries. They will meet again.'
    expect(cleaned('en', text)).toMatchObject({ credits: ['Reuters'], zones: [{ kind: 'body' }, { kind: 'body' }] })
  })
  test('a page with its furniture', () => {
    const text = [
      'Deux ministres se parlent',
      '',
      'Partager sur Facebook',
      'Le ministre a reçu son homologue. Ils se reverront.',
      'Les deux ministres à Oslo. /CFP',
      'Xinhua/VNA',
      'par Anna Weiss le vendredi 9 février 2024',
      'Anna Weiss',
      'https://example.org/page',
      'Lire l’article en : English'.replace('’', "'"),
    ].join('\n')
    expect(zonesOf('fr', text)).toEqual([
      'headline: Deux ministres se parlent',
      'junk: Partager sur Facebook',
      'body: Le ministre a reçu son homologue. Ils se reverront.',
      'caption: Les deux ministres à Oslo. /CFP',
      'credit: Xinhua/VNA',
      'byline: par Anna Weiss le vendredi 9 février 2024',
      'byline: Anna Weiss',
      'junk: https://example.org/page',
      "junk: Lire l'article en : English",
    ])
  })

  test('a label above a name, and the name where it signs', () => {
    expect(
      zonesOf('fr', 'Un titre\npar\nanna\nLe ministre est venu.\nAnna Weiss\npar Anna Weiss le lundi 12 mai 2025'),
    ).toEqual([
      'headline: Un titre',
      'byline: par',
      'byline: anna',
      'body: Le ministre est venu.',
      'byline: Anna Weiss',
      'byline: par Anna Weiss le lundi 12 mai 2025',
    ])
  })

  test('the marks of a text given in full, and what a transcript notes besides words', () => {
    const junk = [
      'Begin Text:',
      'End text.',
      '# # #',
      'END',
      '(Applause.)',
      '(Cross-talk by reporters.)',
      '(POOLED PRESS COVERAGE)',
    ]
    for (const line of junk) expect(zonesOf('en', `The ministers met.\n${line}`)[1]).toBe(`junk: ${line}`)
    expect(zonesOf('en', 'The ministers met.\n(The talks go on.)')[1]).toBe('body: (The talks go on.)')
  })

  test('a first line that ends a sentence is no headline, nor is a second line', () => {
    expect(zonesOf('en', 'The ministers met.\nTalks went on')).toEqual([
      'body: The ministers met.',
      'body: Talks went on',
    ])
  })

  test('whatever the text, zones lie in order and cover every line that is not blank', () => {
    const line = fc.constantFrom(
      '',
      '  ',
      'Un titre',
      'Une phrase. (AFP)',
      '© exemple.org 2024',
      'PARIS, 12 mars (AFP) — Oui.',
      'Source : AFP',
      '\u200b',
      'x'.repeat(300),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('fr', 'en'), (lines, language) => {
        const text = lines.join('\n')
        const { zones } = cleaned(language, text)
        let reached = 0
        for (const { start, end } of zones) {
          expect(text.slice(reached, start).replace(/[\s\u200b]/g, '')).toBe('')
          expect(end).toBeGreaterThan(start)
          reached = end
        }
        expect(text.slice(reached).replace(/[\s\u200b]/g, '')).toBe('')
      }),
    )
  })
})

const CREDITS: readonly (readonly [language: string, text: string, credits: readonly string[]])[] = [
  ['fr', 'PARIS, 12 mars (AFP) — Le ministre est arrivé.', ['AFP']],
  ['fr', 'OSLO, 12 mars (AEX) — Le ministre est arrivé.', ['AEX']],
  ['fr', 'Bembéréké, 19 avril 2021 (ABP) – Le préfet est arrivé.', ['ABP']],
  ['en', 'GENEVA, March 12 (Reuters) - The minister arrived.', ['Reuters']],
  ['fr', 'Le ministre est arrivé. (avec AFP)', ['AFP']],
  ['fr', 'Le ministre est arrivé.\n(Source AFP)', ['AFP']],
  ['fr', 'Le ministre est arrivé. Source Armenpress.', ['Armenpress']],
  ['fr', 'Le ministre est arrivé.\nXinhua/VNA/CVN', ['Xinhua', 'VNA', 'CVN']],
  ['fr', 'Le ministre est arrivé.\nPublished by Armenpress, original at', ['Armenpress']],
  // the owner of the page gives way to a source of the same name
  ['fr', '© exemple.org 2024\nAnna Weiss source Exemple 29/08/2023', ['Exemple']],
  ['fr', '© exemple.org 2024\nSource : Autre et', ['exemple.org', 'Autre']],
  ['en', 'The minister arrived.\nSource: Reuters', ['Reuters']],
  // a bracket that holds no agency credits no one
  ['en', 'The minister arrived (on Monday)', []],
  ['fr', "L'Organisation (OTSC) siège.", []],
]

describe('credits', () => {
  test.each(CREDITS)('%s: %s', (language, text, credits) => expect(cleaned(language, text).credits).toEqual(credits))

  const gold = join(import.meta.dirname, '../../../../../../shared/gold/dev')
  test.skipIf(!existsSync(gold))('as annotated by hand (skipped where the annotated dispatches are not there)', () => {
    let same = 0
    const wrong: string[] = []
    for (const file of readdirSync(gold).filter((name) => name.endsWith('.json'))) {
      const { id, lang, credits } = JSON.parse(readFileSync(join(gold, file), 'utf8'))
      const found = cleaned(lang, readFileSync(join(gold, `${id}.txt`), 'utf8')).credits
      if (JSON.stringify(found) === JSON.stringify(credits ?? [])) same++
      else wrong.push(`${id}: ${found.join()} for ${credits}`)
    }
    console.log(`credits: ${same} of ${same + wrong.length} dispatches the same ${wrong.join('; ')}`)
    expect(same / (same + wrong.length)).toBeGreaterThan(0.95)
  })
})

describe('datelines', () => {
  const datelines = (language: string, text: string): string[] =>
    cleaned(language, text).datelines.map(({ start, end }) => text.slice(start, end))

  test('place, day and agency, or place and dash', () => {
    expect(datelines('fr', 'PARIS, 12 mars (AFP) — Oui.\nMOSCOU — Non.')).toEqual([
      'PARIS, 12 mars (AFP) — ',
      'MOSCOU — ',
    ])
    expect(datelines('en', 'GENEVA, March 12 (AEX) — Yes.')).toEqual(['GENEVA, March 12 (AEX) — '])
  })

  test('with the day of the week, the year, the region', () => {
    const lines = ['BONN, samedi 19 janvier 1963 (AEX) — ', 'DAYTON, Ohio, Tuesday, November 21, 1995 (EXW) - ']
    expect(datelines('fr', `${lines[0]}Oui.`)).toEqual([lines[0]])
    expect(datelines('en', `${lines[1]}Yes.`)).toEqual([lines[1]])
  })

  test('a sentence with a dash is none', () => {
    expect(datelines('fr', 'Le ministre — arrivé hier — est reparti.')).toEqual([])
    expect(datelines('en', 'Norway - a member - agreed.')).toEqual([])
  })
})
