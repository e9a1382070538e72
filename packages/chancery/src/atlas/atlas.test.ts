import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Ambiguity, StateNames } from './atlas.ts'
import {
  BODIES,
  CITIES,
  COORDINATES,
  HONORIFICS,
  INSTITUTIONS,
  MEDIA,
  OFFICES,
  PREFIXES,
  REGIONS,
  STATES,
  stateByCode,
  statesNamed,
} from './index.ts'

const LANGUAGES = ['fr', 'en'] as const
type Lang = (typeof LANGUAGES)[number]
const stateForms = (names: StateNames): string[] => [
  names.name,
  ...names.also,
  ...names.adjectives,
  ...names.people,
  ...names.capitals,
]

/** Proper names of all kinds in one language, each with what it belongs to. */
const properNames = (language: Lang): { form: string; owner: string; ambiguous: Ambiguity | undefined }[] => [
  ...STATES.flatMap((row) =>
    [...new Set(stateForms(row[language]))].map((form) => ({ form, owner: row.code, ambiguous: row.ambiguous })),
  ),
  ...[...BODIES, ...MEDIA, ...REGIONS].flatMap((row) =>
    row[language].map((form) => ({ form, owner: row.id, ambiguous: row.ambiguous })),
  ),
  ...CITIES.flatMap((row) =>
    row[language].map((form) => ({ form, owner: `${row.fr[0]}, ${row.state}`, ambiguous: row.ambiguous })),
  ),
]
const commonNouns = (language: Lang, rows: typeof OFFICES | typeof INSTITUTIONS): { form: string; owner: string }[] =>
  rows.flatMap((row) =>
    [...new Set([...row[language].singular, ...row[language].plural])].map((form) => ({ form, owner: row.id })),
  )
const allForms = (language: Lang): string[] => [
  ...properNames(language).map((entry) => entry.form),
  ...commonNouns(language, OFFICES).map((entry) => entry.form),
  ...commonNouns(language, INSTITUTIONS).map((entry) => entry.form),
  ...HONORIFICS.flatMap((row) => row[language]),
  ...PREFIXES.filter((row) => row.language === language).map((row) => row.prefix),
]
const owners = <T extends { form: string; owner: string }>(entries: readonly T[]): Map<string, T[]> => {
  const map = new Map<string, T[]>()
  for (const entry of entries) map.set(entry.form, [...(map.get(entry.form) ?? []), entry])
  return map
}

describe('codes', () => {
  test('are there once, and the states of the world are all there', () => {
    expect(new Set(STATES.map((row) => row.code)).size).toBe(STATES.length)
    expect(STATES.filter((row) => row.kind === 'state')).toHaveLength(195)
    expect(STATES.filter((row) => row.kind !== 'former')).toHaveLength(250)
    for (const row of STATES) expect(row.code).toMatch(/^[A-Z]{3}$/)
  })

  test('of every region that ICU knows are there, with the name that ICU gives', () => {
    // Reserved, private-use or withdrawn codes that ICU also names, and groupings.
    const others = 'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT PU QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'
    const present = new Map(STATES.filter((row) => row.kind !== 'former').map((row) => [row.alpha2, row]))
    const plain = (name: string): string => name.normalize('NFC').replaceAll('’', "'").replaceAll('\u00a0', ' ')
    const missing: string[] = []
    for (const language of LANGUAGES) {
      const names = new Intl.DisplayNames(language, { type: 'region' })
      for (let i = 0; i < 676; i++) {
        const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))
        const name = names.of(code)
        if (name === undefined || name === code || others.split(' ').includes(code)) continue
        const row = present.get(code)
        const forms = row === undefined ? [] : [row[language].name, ...row[language].also]
        if (!forms.some((form) => form.toLowerCase() === plain(name).toLowerCase())) missing.push(`${code} ${name}`)
      }
    }
    // CLDR renames a region now and then; the atlas keeps the name of its own edition until someone looks.
    expect(missing.length).toBeLessThanOrEqual(2)
  })

  test('that rows point to exist', () => {
    const codes = [
      ...STATES.flatMap((row) => row.of ?? []),
      ...[...BODIES, ...MEDIA, ...REGIONS].flatMap((row) => row.state ?? []),
      ...CITIES.map((row) => row.state),
      ...PREFIXES.map((row) => row.state),
    ]
    expect(codes.filter((code) => stateByCode(code) === undefined)).toEqual([])
  })

  test('former states have years, territories an owner', () => {
    for (const row of STATES) {
      expect(row.years !== undefined, row.code).toBe(row.kind === 'former')
      if (row.code !== 'ATA') expect(row.of !== undefined, row.code).toBe(row.kind === 'territory')
    }
  })
})

describe('forms', () => {
  test.each(LANGUAGES)('%s: two rows share a proper name only where both say so', (language) => {
    const silent = [...owners(properNames(language))]
      .filter(([form, entries]) => entries.length > 1 && entries.some((entry) => entry.ambiguous?.[form] === undefined))
      .map(([form, entries]) => `${form}: ${entries.map((entry) => entry.owner).join(' ')}`)
    expect(silent).toEqual([])
  })

  test('what is called ambiguous is a form of its row', () => {
    const rows = [
      ...STATES.map((row) => ({ row, forms: LANGUAGES.flatMap((language) => stateForms(row[language])) })),
      ...[...BODIES, ...MEDIA, ...CITIES, ...REGIONS].map((row) => ({ row, forms: [...row.fr, ...row.en] })),
    ]
    const stray = rows.flatMap(({ row, forms }) =>
      Object.keys(row.ambiguous ?? {}).filter((key) => !forms.includes(key)),
    )
    expect(stray).toEqual([])
  })

  test.each(LANGUAGES)('%s: offices and institutions share a noun only where the noun is vague', (language) => {
    const vague = {
      fr: ['agence', 'agences', 'fédération'], // of the press or of the state; a state or a union
      en: ['agency'], // of the press or of the state
    }[language]
    for (const rows of [OFFICES, INSTITUTIONS]) {
      const shared = [...owners(commonNouns(language, rows))].filter(([, entries]) => entries.length > 1)
      expect(shared.map(([form]) => form).filter((form) => !vague.includes(form))).toEqual([])
    }
  })

  test.each(LANGUAGES)('%s: no stray blank, plain apostrophes, NFC', (language) => {
    const bad = allForms(language).filter(
      (form) => form !== form.trim() || form === '' || /\s\s|[’ʼ\u00a0]/.test(form) || form !== form.normalize('NFC'),
    )
    expect(bad).toEqual([])
  })

  test('no article before names, but where it is part of them', () => {
    // Cities and territories that keep their article, and periodicals whose title has one.
    const whole =
      /^(?:L[ae] (?:Caire|Cap|Havane|Haye|Paz|Valette|Réunion|Mecque|Pirée|Havre|Bourget|Celle|Baule|Malbaie|Nouvelle-Orléans|Plata|Moneda|Francophonie)|Las Vegas|Les Cayes|L'Aquila|The (?:Hague|Valley))/
    const titles = new Set(MEDIA.flatMap((row) => [...row.fr, ...row.en]))
    for (const language of LANGUAGES) {
      const bad = properNames(language)
        .map((entry) => entry.form)
        .filter((form) => /^(?:l[ae]s? |les |l'|the )/i.test(form) && !whole.test(form) && !titles.has(form))
      expect(bad).toEqual([])
    }
  })

  test('offices, institutions and prefixes are lower case; short names of bodies are not', () => {
    for (const language of LANGUAGES) {
      for (const { form } of [...commonNouns(language, OFFICES), ...commonNouns(language, INSTITUTIONS)]) {
        expect(form).toBe(form.toLowerCase())
      }
      const low = [...BODIES, ...MEDIA].flatMap((row) => row[language]).filter((form) => /^\p{Ll}{1,4}$/u.test(form))
      expect(low.filter((form) => form !== 'dpa')).toEqual([])
    }
    for (const row of PREFIXES) expect(row.prefix).toBe(row.prefix.toLowerCase())
  })

  test('French adjectives of every state come with their plurals', () => {
    for (const row of STATES.filter((state) => state.kind === 'state')) {
      const forms = row.fr.adjectives
      expect(forms.length, row.code).toBeGreaterThanOrEqual(2)
      expect(new Set(forms).size, row.code).toBe(forms.length)
      for (const form of forms.filter((adjective) => !/[sxz]$/.test(adjective))) {
        const plurals = [
          `${form}s`,
          `${form}x`,
          form.replace(/al$/, 'aux'),
          form.replace(/^(\p{L}+)-/u, '$1s-').concat('s'),
        ]
        if (form !== 'ni-vanuatu')
          expect(
            forms.some((other) => other !== form && plurals.includes(other)),
            form,
          ).toBe(true)
      }
      expect(row.en.adjectives.length, row.code).toBeGreaterThanOrEqual(1)
      expect(row.fr.people.length, row.code).toBeGreaterThanOrEqual(1)
      expect(row.fr.capitals.length * row.en.capitals.length, row.code).toBeGreaterThanOrEqual(1)
    }
  })

  test('names that dispatches rely on', () => {
    const named = new Map([...statesNamed('fr'), ...statesNamed('en')].map(({ form, row }) => [form, row.code]))
    expect(
      ['RPDC', 'DPRK', 'URSS', 'U.S.S.R.', 'Zaïre', 'Haute-Volta', 'Birmanie', 'RFA', 'U.S.', 'EAU'].map((form) =>
        named.get(form),
      ),
    ).toEqual(['PRK', 'PRK', 'SUN', 'SUN', 'COD', 'BFA', 'MMR', 'DEU', 'USA', 'ARE'])
    expect(stateByCode('NER')?.fr.adjectives).toContain('nigérien')
    expect(stateByCode('NGA')?.fr.adjectives).toContain('nigérian')
    expect(stateByCode('XXX')).toBeUndefined()
  })
})

test('ids are there once, and every row has a source that SOURCES.md describes', () => {
  for (const rows of [[...BODIES, ...MEDIA], OFFICES, INSTITUTIONS, REGIONS]) {
    const ids = rows.map((row) => row.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    for (const id of ids) expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/)
  }
  const described = new Set(
    [...readFileSync(new URL('./SOURCES.md', import.meta.url), 'utf8').matchAll(/^\| `([\w-]+)` \|/gm)].map(
      (match) => match[1],
    ),
  )
  const used = [STATES, BODIES, MEDIA, OFFICES, INSTITUTIONS, HONORIFICS, PREFIXES, CITIES, REGIONS].flatMap((rows) =>
    rows.flatMap((row) => row.source.split('+')),
  )
  expect([...new Set(used)].filter((key) => !described.has(key))).toEqual([])
})

const gold = new URL('../../../../../shared/gold/dev/', import.meta.url)
test.skipIf(!existsSync(gold))(
  'codes and names of states in the annotated dispatches are known (../shared/gold)',
  () => {
    interface Gold {
      readonly lang: Lang
      readonly actors: readonly { readonly kind: string; readonly name: string; readonly state: string | null }[]
    }
    const fold = (text: string): string =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
    const known = { fr: new Set<string>(), en: new Set<string>() }
    for (const language of LANGUAGES) for (const { form } of statesNamed(language)) known[language].add(fold(form))
    const files = readdirSync(gold).filter((name) => name.endsWith('.json'))
    const documents = files.map((name): Gold => JSON.parse(readFileSync(new URL(name, gold), 'utf8')))
    const codes = documents.flatMap((document) => document.actors.flatMap((actor) => actor.state ?? []))
    expect(codes.filter((code) => stateByCode(code)).length / codes.length).toBeGreaterThanOrEqual(0.98)
    const unknown = documents.flatMap((document) =>
      document.actors
        .filter((actor) => actor.kind === 'state' && !known[document.lang].has(fold(actor.name)))
        .map((actor) => actor.name),
    )
    const states = documents.flatMap((document) => document.actors.filter((actor) => actor.kind === 'state'))
    expect(unknown.filter((name) => !/\(/.test(name)).length / states.length, unknown.join(' | ')).toBeLessThanOrEqual(
      0.02,
    )
  },
)

describe('coordinates', () => {
  test('are of cities and capitals of the atlas, each name once in a state', () => {
    const known = new Set([
      ...CITIES.flatMap((row) => [...row.fr, ...row.en].map((name) => `${row.state} ${name}`)),
      ...STATES.flatMap((row) => [...row.fr.capitals, ...row.en.capitals].map((name) => `${row.code} ${name}`)),
    ])
    const named = COORDINATES.flatMap((row) => row.names.map((name) => `${row.state} ${name}`))
    expect(named.filter((name) => !known.has(name))).toEqual([])
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([])
    expect(COORDINATES.filter((row) => !(Math.abs(row.lat) <= 90 && Math.abs(row.lon) <= 180))).toEqual([])
  })

  test('none is of a name that is a state, but for states that are one city', () => {
    const states = new Set(STATES.flatMap((row) => [row.fr.name, row.en.name, ...row.fr.also, ...row.en.also]))
    const wide = COORDINATES.flatMap((row) => row.names.filter((name) => states.has(name)).map(() => row.state))
    expect([...new Set(wide)].sort()).toEqual(['MCO', 'SGP', 'VAT'])
  })

  test.each([
    ['FRA', 'Paris', 48.85, 2.35],
    ['AUS', 'Canberra', -35.28, 149.13],
    ['USA', 'New York', 40.71, -74.01],
    ['CHE', 'Genève', 46.2, 6.15],
  ])('%s %s', (state, name, lat, lon) => {
    expect(COORDINATES.find((row) => row.state === state && row.names.includes(name))).toMatchObject({ lat, lon })
  })
})
