import type { LexiconEntry } from './lexicon-entry.ts'

/** Endings of masculine adjectives with those of the feminine and the masculine plural; the first that fits holds. */
const ENDINGS: readonly (readonly [end: string, feminine: string, plural: string])[] = [
  ['eux', 'euse', 'eux'],
  ['al', 'ale', 'aux'],
  ['el', 'elle', 'els'],
  ['ul', 'ulle', 'uls'],
  ['ien', 'ienne', 'iens'],
  ['éen', 'éenne', 'éens'],
  ['on', 'onne', 'ons'],
  ['if', 'ive', 'ifs'],
  ['teur', 'trice', 'teurs'],
  ['er', 'ère', 'ers'],
  ['et', 'ète', 'ets'],
]

/**
 * The forms of adjectives, given as masculine singular, with the features of UD French Sequoia. Only adjectives whose ending
 * says how they are inflected; those in -e have one form for both genders.
 */
export function* adjectiveEntries(lemmas: readonly string[]): Generator<LexiconEntry> {
  for (const lemma of lemmas) {
    if (/[^\p{L}-]/u.test(lemma) || /(?:er|ir|re|ième)$/.test(lemma)) continue
    const rows: [string, string][] = []
    if (lemma.endsWith('e')) rows.push([lemma, 'Number=Sing'], [`${lemma}s`, 'Number=Plur'])
    else {
      const known = ENDINGS.find(([end]) => lemma.endsWith(end))
      if (!known && !/[éitdsn]$/.test(lemma)) continue
      const stem = known ? lemma.slice(0, -known[0].length) : lemma
      const feminine = known ? stem + known[1] : `${lemma}e`
      const plural = known ? stem + known[2] : /[sx]$/.test(lemma) ? lemma : `${lemma}s`
      if (plural === lemma) rows.push([lemma, 'Gender=Masc'])
      else rows.push([lemma, 'Gender=Masc|Number=Sing'], [plural, 'Gender=Masc|Number=Plur'])
      rows.push([feminine, 'Gender=Fem|Number=Sing'], [`${feminine}s`, 'Gender=Fem|Number=Plur'])
    }
    for (const [form, feats] of rows) yield { form, upos: 'ADJ', feats, lemma, unseen: true }
  }
}
