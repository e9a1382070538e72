// npm run train -- fr [--ud FOLDER]: treebanks in, model out (packages/chancery/models/LANGUAGE.model.gz). Same input, same bytes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { writeModel } from '../../chancery/src/parse/model-file.ts'
import { PLANS } from './course.ts'
import { learn } from './learn.ts'
import { SampleMaker } from './samples.ts'
import { loadTreebanks, TREEBANKS } from './treebanks.ts'
import { lexiconOf } from '/tmp/lab/packages/train/src/exp-lex.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const [language = ''] = process.argv.slice(2)
const ud = join(ROOT, '..', 'shared', 'data', 'ud')
const banks = TREEBANKS[language]!
const maker = new SampleMaker(lexiconOf(language, { clusters: language === 'fr' ? '/tmp/prof/fr-clusters-lic.json' : '/tmp/prof/en-clusters.json' }))
const samples = loadTreebanks(ud, banks.train).map((sentence) => maker.make(sentence))
const start = performance.now()
const learned = learn(samples, maker, PLANS[language]!, (done) => console.log(`${Math.round((performance.now() - start) / 1000)} s: ${done}`))
const bytes = writeModel({ language, ...learned, words: new Uint8Array(0), morphology: new Uint8Array(0) })
mkdirSync(join(ROOT, 'packages/chancery/models'), { recursive: true })
const packed = gzipSync(bytes, { level: 9 })
writeFileSync(join(ROOT, `packages/chancery/models/${language}.model.gz`), packed)
console.log(bytes.length, packed.length)
