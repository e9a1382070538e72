import { expect, test } from 'vitest'
import { ATOMS, WordAtoms } from './atoms.ts'
import { Tagger } from './tagger.ts'
import { Classes } from './weights.ts'

const source = { lex: () => 0, cluster: () => 0, shortCluster: () => 0 }
const rows = (() => {
  const hashes = Uint32Array.from({ length: 4000 }, (_, i) => (i * 67_111) % 2 ** 28).sort()
  return { classes: 5, hashes, values: Int8Array.from({ length: hashes.length * 5 }, (_, i) => ((i * 31) % 200) - 100) }
})()

const tagged = (atoms: WordAtoms, tagger: Tagger, forms: readonly string[]): number[] => {
  atoms.rest()
  const bases = Int32Array.from(forms, (form) => atoms.baseOf(form))
  const tags = new Uint8Array(forms.length + 1)
  tagger.tag(atoms, bases, forms.length, tags)
  return [...tags]
}

test('a form has one place until the atoms begin anew', () => {
  const atoms = new WordAtoms(source)
  expect(atoms.baseOf('paix')).toBe(0)
  expect(atoms.baseOf('traité')).toBe(ATOMS)
  expect(atoms.baseOf('paix')).toBe(0)
  for (let i = 0; i < 100_001; i++) atoms.baseOf(`w${i}`)
  expect(atoms.age).toBe(0)
  atoms.rest()
  expect(atoms.age).toBe(1)
  expect(atoms.baseOf('traité')).toBe(0)
})

test('words are tagged alike after the atoms began anew', () => {
  const sentence = ['The', 'ministers', 'met', 'in', 'Geneva', '.']
  const fresh = tagged(new WordAtoms(source), new Tagger(new Classes(rows)), sentence)
  const atoms = new WordAtoms(source)
  const tagger = new Tagger(new Classes(rows))
  const others = Array.from({ length: 100_001 }, (_, i) => `form${i}`)
  tagged(atoms, tagger, others.slice(0, 50_000))
  tagged(atoms, tagger, others.slice(50_000))
  expect(tagged(atoms, tagger, sentence)).toEqual(fresh)
  expect(atoms.age).toBe(1)
})
