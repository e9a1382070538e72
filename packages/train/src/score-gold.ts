import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readModel } from '../../chancery/src/parse/model-file.ts'
import { Classes, Moves } from '../../chancery/src/parse/weights.ts'
import { Tagger } from '../../chancery/src/parse/tagger.ts'
import { TreeParser } from '../../chancery/src/parse/tree-parser.ts'
import { Labeller } from '../../chancery/src/parse/labeller.ts'
import { guessOf, mirrored, mirroredHeads } from '../../chancery/src/parse/mirror.ts'
import { treeOf } from '../../chancery/src/parse/tree.ts'
import { WordAtoms } from '../../chancery/src/parse/atoms.ts'
import { loadTreebanks, TREEBANKS } from './treebanks.ts'
import { lexiconOf } from '/tmp/lab/packages/train/src/exp-lex.ts'
const [language = ''] = process.argv.slice(2)
let t = performance.now()
const m = readModel(gunzipSync(readFileSync(`/work/main/packages/chancery/models/${language}.model.gz`)))
const tagger = new Tagger(new Classes(m.tagger)), first = new TreeParser(new Moves(m.guesses)), second = new TreeParser(new Moves(m.moves)), labeller = new Labeller(new Classes(m.labeller), m.candidates)
console.log('load', (performance.now() - t).toFixed(0), 'rows', m.tagger.hashes.length, m.guesses.hashes.length, m.moves.hashes.length, m.labeller.hashes.length)
const atoms = new WordAtoms(lexiconOf(language, { clusters: language === 'fr' ? '/tmp/prof/fr-clusters-lic.json' : '/tmp/prof/en-clusters.json' }))
import { MarkHanger } from '../../chancery/src/parse/marks.ts'
import { learnMarks } from './hanging.ts'
import { SampleMaker, fineTag } from './samples.ts'
import { rowsOf } from './rows.ts'
import { randomFrom } from './random.ts'
const maker = new SampleMaker(lexiconOf(language, { clusters: language === 'fr' ? '/tmp/prof/fr-clusters-lic.json' : '/tmp/prof/en-clusters.json' }))
for (const t of m.tags) maker.tags.numberOf(t)
for (const t of m.labels) maker.labels.numberOf(t)
const tr = loadTreebanks('/work/shared/data/ud', TREEBANKS[language]!.train).map((s) => maker.make(s)); for (const s of tr) s.tags.set(s.gold)
const isMarkTag = Uint8Array.from(m.tags, (t) => t === 'PUNCT' ? 1 : 0)
const hanger = new MarkHanger(new Classes(rowsOf([1, 2, 3].map((x) => learnMarks(tr, maker, isMarkTag, { passes: 10, dropout: 0.2 }, randomFrom(x))), 2)))
const banks = TREEBANKS[language]!
const uni = (s: string) => s.split(':')[0]
for (const bank of [...banks.dev, ...banks.test]) {
  const ss = loadTreebanks('/work/shared/data/ud', [bank]).map((s) => ({ s, n: s.words.length, bases: Int32Array.from(s.words, (w) => atoms.baseOf(w.form)) }))
  let lasm = 0, pm = 0, pg = 0, pc = 0; let up = 0, uas = 0, las = 0, n = 0, ms = 0, np = 0, lasnp = 0
  for (let rep = 0; rep < 3; rep++) for (const { s, n: length, bases } of ss) {
    const a = performance.now()
    const tags = new Uint8Array(length + 1).fill(255), heads = new Int32Array(length), labels = new Uint8Array(length)
    tagger.tag(atoms.values, bases, length, tags)
    const input = { values: atoms.values, bases, tags, length, guess: null }
    first.parse(mirrored(input), heads)
    const full = { ...input, guess: guessOf(mirroredHeads(heads, length), length) }
    second.parse(full, heads)
    labeller.label(full, treeOf(heads, length), labels)
    const after = heads.slice(); hanger.hang(full, treeOf(heads, length), labels, Uint8Array.from({ length }, (_, i) => isMarkTag[tags[i]!]!), after)
    ms += performance.now() - a
    if (rep) continue
    for (let i = 0; i < length; i++) { const w = s.words[i]!; n++; if (m.tags[tags[i]!]!.split('-')[0] === w.upos) up++; const ok = (heads[i] === length ? 0 : heads[i]! + 1) === w.head; const l = ok && uni(m.labels[labels[i]!]!) === uni(w.deprel); const ok2 = (after[i] === length ? 0 : after[i]! + 1) === w.head; if (ok2 && uni(m.labels[labels[i]!]!) === uni(w.deprel)) lasm++; if (w.upos === 'PUNCT') { pc++; if (ok) pm++; if (ok2) pg++ } if (ok) uas++; if (l) las++; if (w.upos !== 'PUNCT') { np++; if (l) lasnp++ } }
  }
  console.log(bank.name.padEnd(14), 'UPOS', (up / n * 100).toFixed(2), 'UAS', (uas / n * 100).toFixed(2), 'LAS', (las / n * 100).toFixed(2), 'hung', (lasm / n * 100).toFixed(2), 'marks', (pm / pc * 100).toFixed(1), (pg / pc * 100).toFixed(1), 'without punctuation', (lasnp / np * 100).toFixed(2), Math.round(3 * n / ms * 1000), 'tokens/s')
}
