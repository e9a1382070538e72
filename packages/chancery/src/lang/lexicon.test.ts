import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { enParadigms } from './en/paradigms.ts'
import { enVerbs } from './en/verbs.ts'
import { frParadigms } from './fr/paradigms.ts'
import { frVerbs } from './fr/verbs.ts'
import { conjugate, inflect, type Paradigms } from './inflect.ts'
import { Form, type VerbRow } from './verb.ts'

// Compares the tables with word lists and treebanks that lie beside the repository; they are not part of it.
const shared = join(import.meta.dirname, '../../../../../shared/data')
const lexique = join(shared, 'lex/lexique3.txt')
const treebanks = join(shared, 'ud')

const MISSING = 'lexicons are not beside the repository (../shared/data)'

describe('against Lexique 3', () => {
  // Lexique lists attested forms only, so rarer cells are measured on the model verb of each irregular family.
  const COMMON = [
    'être',
    'avoir',
    'aller',
    'tenir',
    'venir',
    'prendre',
    'mettre',
    'dire',
    'faire',
    'voir',
    'savoir',
    'pouvoir',
    'devoir',
    'vouloir',
    'recevoir',
    'rendre',
    'conduire',
    'écrire',
    'lire',
    'craindre',
    'répondre',
    'suivre',
    'courir',
    'ouvrir',
    'partir',
    'mourir',
    'connaître',
    'croire',
    'vivre',
    'finir',
    'appeler',
    'jeter',
    'lever',
    'envoyer',
    'offrir',
    'sortir',
    'servir',
    'perdre',
    'attendre',
  ]

  const third = Form.Third | Form.Infinitive | Form.PastParticiple | Form.PresentParticiple
  // Where the spelling of 1990 stands beside the older one, Lexique has only the older.
  const nineties = /(?:(?:a|o)i(?:t|tre|trai|tras|tra|trons|trez|tront|trais|trait|trions|triez|traient)|clot)$/

  it.skipIf(!existsSync(lexique))(
    `has the third persons, infinitives and participles of common verbs (${MISSING} if skipped)`,
    () => {
      const known = new Set(
        readFileSync(lexique, 'latin1')
          .match(/\{[^}]+\}/g)!
          .map((form) => form.slice(1, -1)),
      )
      const listed = frVerbs.filter((row) => known.has(row.lemma))
      expect(listed.length / frVerbs.length).toBeGreaterThan(0.95)

      const common = frVerbs
        .filter((row) => COMMON.includes(row.lemma))
        .flatMap((row) => [...conjugate(row, frParadigms)])
      // The imperfect subjunctive of the plural is made by rule but hardly written any more.
      const rare = Form.Subjunctive | Form.Third | Form.Plural
      const forms = common
        .filter(
          ([form, features]) =>
            (features & third) !== 0 &&
            (known.has(form) || !(nineties.test(form) || (features === rare && form.endsWith('ssent')))),
        )
        .map(([form]) => form)
      const off = forms.filter((form) => !known.has(form))
      if (off.length) console.info(`not in Lexique: ${off.join(' ')}`)
      expect(forms.length).toBeGreaterThan(600)
      expect(1 - off.length / forms.length).toBeGreaterThanOrEqual(0.995)
    },
  )
})

describe('against treebanks', () => {
  const read = (language: string): string[][] =>
    readdirSync(treebanks)
      .filter((folder) => folder.startsWith(`UD_${language}`))
      .flatMap((folder) =>
        readdirSync(join(treebanks, folder))
          .filter((file) => file.endsWith('.conllu'))
          .map((file) => join(treebanks, folder, file)),
      )
      .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
      .map((line) => line.split('\t'))
      .filter(
        (columns) =>
          columns.length === 10 && /^\d+$/.test(columns[0]!) && (columns[3] === 'VERB' || columns[3] === 'AUX'),
      )

  /** The flag that a tense or mood of the treebank asks for, or 0 where it says nothing that we tell. */
  const asked = (features: string): number => {
    if (features.includes('VerbForm=Inf')) return Form.Infinitive
    if (features.includes('VerbForm=Part'))
      return features.includes('Tense=Pres')
        ? Form.PresentParticiple
        : features.includes('Tense=Past')
          ? Form.PastParticiple
          : 0
    if (features.includes('VerbForm=Ger')) return Form.PresentParticiple
    if (features.includes('Mood=Sub')) return Form.Subjunctive
    if (features.includes('Mood=Cnd')) return Form.Conditional
    if (!features.includes('Mood=Ind')) return 0
    return features.includes('Tense=Pres')
      ? Form.Present
      : features.includes('Tense=Imp')
        ? Form.Imperfect
        : features.includes('Tense=Fut')
          ? Form.Future
          : features.includes('Tense=Past')
            ? Form.Past
            : 0
  }

  const compare = (
    tokens: readonly string[][],
    rows: readonly VerbRow[],
    paradigms: Paradigms,
  ): { covered: number; spelled: number; told: number; off: string[] } => {
    const table = inflect(rows, { ...paradigms, barred: [] })
    const lemmas = new Map(
      rows.flatMap((row) => [row.lemma, ...(row.variants ?? [])].map((lemma) => [lemma, row.lemma] as const)),
    )
    const off: string[] = []
    let covered = 0
    let told = 0
    for (const columns of tokens) {
      const lemma = lemmas.get(columns[2]!)
      if (lemma === undefined) continue
      const form = columns[1]!.toLowerCase().normalize('NFC').replace(/’/g, "'")
      covered++
      const reading = table.get(form)?.find((candidate) => candidate.lemma === lemma)
      if (reading === undefined) off.push(form)
      else if ((reading.features & asked(columns[5]!)) !== 0 || asked(columns[5]!) === 0) told++
    }
    return {
      covered: covered / tokens.length,
      spelled: 1 - off.length / covered,
      told: told / (covered - off.length),
      off,
    }
  }

  it.skipIf(!existsSync(treebanks))(`spells French verbs as they stand in text (${MISSING} if skipped)`, () => {
    const result = compare(read('French'), frVerbs, frParadigms)
    if (result.off.length) console.info(`not made: ${[...new Set(result.off)].join(' ')}`)
    expect(result.covered).toBeGreaterThan(0.95)
    expect(result.spelled).toBeGreaterThanOrEqual(0.995)
    expect(result.told).toBeGreaterThanOrEqual(0.995)
  })

  it.skipIf(!existsSync(treebanks))(`spells English verbs as they stand in text (${MISSING} if skipped)`, () => {
    // Clitics and clipped forms of web text ('s, ca, gon) are the splitter's business; so are subjunctives, which look like the base.
    const tokens = read('English').filter(
      (columns) =>
        /^[a-z]{3,}$/i.test(columns[1]!) &&
        !/^(?:gon|wan|got|hav)$/i.test(columns[1]!) &&
        !columns[5]!.includes('Typo=Yes') &&
        !columns[5]!.includes('Mood=Sub'),
    )
    const result = compare(tokens, enVerbs, enParadigms)
    if (result.off.length) console.info(`not made: ${[...new Set(result.off)].join(' ')}`)
    expect(result.covered).toBeGreaterThan(0.9)
    expect(result.spelled).toBeGreaterThanOrEqual(0.995)
    expect(result.told).toBeGreaterThanOrEqual(0.99)
  })
})
