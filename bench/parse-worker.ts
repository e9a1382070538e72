// One measurement of the parser, or of a tagger beside it, in a process of its own. Prints one line of JSON.
//   node bench/parse-worker.ts text LANGUAGE TAGGER | words LANGUAGE | load LANGUAGE TAGGER | accuracy LANGUAGE TAGGER
//     | growth LANGUAGE COPIES | sentence LANGUAGE WORDS | hostile INDEX SHARE
import { LANGUAGES } from '../packages/chancery/src/lang/index.ts'
import { readModel } from '../packages/chancery/src/parse/model-file.ts'
import { TextParser } from '../packages/chancery/src/parse/text-parser.ts'
import { createParser, ownModel } from '../packages/chancery/src/parse-node.ts'
import { HOSTILE } from './hostile.ts'
import { endlessSentence, madeUp, measuredTexts, textsBefore } from './parse-texts.ts'
import { TAGGERS } from './peers.ts'
import { goldFile, scoreTags } from './tag-accuracy.ts'

/** What one worker measures. Times in milliseconds, sizes in bytes of UTF-8, memory in bytes. */
export interface ParseMeasurement {
  readonly words: number
  readonly bytes: number
  readonly milliseconds: number
  /** Without the time in which others had the processor. */
  readonly processorMilliseconds: number
  readonly peakMemory: number
}

const [kind, first = '', second = ''] = process.argv.slice(2)
const say = (what: object) =>
  console.log(JSON.stringify({ ...what, peakMemory: process.resourceUsage().maxRSS * 1024 }))

/** Times `work` over inputs, after it has been warmed up with others. */
function timed<Input>(
  work: (input: Input) => number,
  inputs: readonly Input[],
  before: readonly Input[],
  bytes: number,
) {
  for (const input of before) work(input)
  const used = process.cpuUsage()
  const start = performance.now()
  const words = inputs.reduce((sum, input) => sum + work(input), 0)
  const milliseconds = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  say({ words, bytes, milliseconds, processorMilliseconds: (user + system) / 1000 })
}

const size = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const count = (language: string) => {
  const parser = createParser()
  return (text: string) => parser.parse(text, language).reduce((sum, { words }) => sum + words.length, 0)
}

const KINDS: Readonly<Record<string, () => void>> = {
  text() {
    const tag = TAGGERS[first][second]()
    const work = second === 'chancery' ? count(first) : (text: string) => tag(text).length
    const texts = measuredTexts(first)
    timed(work, texts, textsBefore(first), size(texts))
  },
  words() {
    const parser = new TextParser(LANGUAGES.get(first)!, readModel(ownModel(first)))
    const sentences = (texts: readonly string[]) =>
      texts.flatMap((text) => parser.parse(text)).map(({ words }) => words.map(({ form }) => form))
    const before = sentences(textsBefore(first))
    const texts = measuredTexts(first)
    // not those of `parser`: it has seen the words
    const { analyser } = new TextParser(LANGUAGES.get(first)!, readModel(ownModel(first)))
    timed((forms: string[]) => analyser.analyse(forms).length, sentences(texts), before, size(texts))
  },
  load() {
    const start = performance.now()
    TAGGERS[first][second]()(madeUp(first, 1).split('.')[0])
    say({ milliseconds: performance.now() - start })
  },
  accuracy: () => say(scoreTags(goldFile(first)!, TAGGERS[first][second]())),
  growth() {
    const text = madeUp(first, Number(second))
    timed(count(first), [text], textsBefore(first).slice(0, 50), size([text]))
  },
  sentence() {
    const text = endlessSentence(first, Number(second))
    timed(count(first), [text], textsBefore(first).slice(0, 50), size([text]))
  },
  hostile() {
    const { language, make } = HOSTILE[Number(first)]
    // where a language has no model here, the other one's reads it: it is hostile to both
    const used = hasModel(language) ? language : language === 'en' ? 'fr' : 'en'
    const text = make(Number(second))
    timed(count(used), [text], [madeUp(used, 1)], size([text]))
  },
}

function hasModel(language: string): boolean {
  try {
    return ownModel(language).length > 0
  } catch {
    return false
  }
}

KINDS[kind]!()
