// npm run train -- fr: treebanks and lexicons in, packages/chancery/models/fr.model.gz out. The same input gives the same bytes.
// With --out FILE, there instead; with --whole FILE, the model before pruning is written too; with --without-dev, the development treebanks
// are left out of training, so that settings can be chosen on them.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Lexicon } from '../../chancery/src/parse/lexicon.ts'
import { writeModel } from '../../chancery/src/parse/model-file.ts'
import { encodeMorphology } from '../../chancery/src/parse/morphology-model.ts'
import { PLANS } from './course.ts'
import { learn } from './learn.ts'
import { lexiconSection } from './lexicon/section.ts'
import { newsOf } from './made/news.ts'
import { SOURCES, treebank } from './morphology/sources.ts'
import { trainMorphology } from './morphology/train.ts'
import { MODELS, MODULES, SHARED } from './paths.ts'
import { prunedModel } from './rows.ts'
import { SampleMaker } from './samples.ts'
import { loadTreebanks, TREEBANKS } from './treebanks.ts'

const [language = ''] = process.argv.slice(2)
const banks = TREEBANKS[language]
const plan = PLANS[language]
const morphology = SOURCES[language]
if (!banks || !plan || !morphology) fail(`Which language? npm run train -- ${Object.keys(TREEBANKS).join(' | ')}`)
if (!existsSync(join(SHARED, 'ud')))
  fail(`No treebanks at ${SHARED}. packages/train/README.md says where anyone gets them.`)
if (!existsSync(MODULES))
  execFileSync('npm', ['ci', '--ignore-scripts'], {
    cwd: dirname(MODULES),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })

const start = performance.now()
const tell = (done: string): void =>
  console.log(`${String(Math.round((performance.now() - start) / 1000)).padStart(5)} s  ${done}`)
const words = lexiconSection(language, { npm: MODULES, shared: SHARED })
tell('lexicon and clusters')
const maker = new SampleMaker(new Lexicon(words))
const used = process.argv.includes('--without-dev') ? banks.train : [...banks.train, ...banks.dev]
const sentences = loadTreebanks(join(SHARED, 'ud'), used)
const samples = [...sentences, ...newsOf(sentences, plan.news)].map((sentence) => maker.make(sentence))
const learned = learn(samples, maker, plan, tell)
const forms = trainMorphology(
  morphology.train.flatMap(treebank),
  morphology.lexicon(MODULES),
  morphology.others.flatMap(treebank),
  morphology.mend,
)
tell('morphology')
const parts = { language, ...learned, words, morphology: encodeMorphology(forms) }
const whole = optionOf('--whole')
if (whole) writeFileSync(whole, writeModel(parts))
const bytes = writeModel(prunedModel(parts, plan))
const packed = gzipSync(bytes, { level: 9 })
const out = optionOf('--out') ?? join(MODELS, `${language}.model.gz`)
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, packed)
const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
tell(`${language}.model.gz: ${packed.length} bytes, ${bytes.length} unpacked (SHA-256 ${digest})`)

function optionOf(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}

function fail(why: string): never {
  console.error(why)
  process.exit(1)
}
