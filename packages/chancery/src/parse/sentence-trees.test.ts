import { describe, expect, it } from 'vitest'
import { fr } from '../lang/fr/index.ts'
import { ownModel } from '../parse-node.ts'
import { splitText } from '../text/split.ts'
import { readModel } from './model-file.ts'
import { SentenceParser } from './sentence-trees.ts'
import { TextParser } from './text-parser.ts'

const model = readModel(ownModel('fr'))
const parser = new SentenceParser(fr, model)
const text = splitText(
  "Le ministre est parti. La France a signé un accord avec l'ambassadeur du Tchad à Evian, dit-il.",
  fr.splitting,
)

describe('the tree of a sentence over its tokens', () => {
  it('is that of the words, each token standing for its first', () => {
    const [, sentence] = text.sentences
    const tree = parser.parse(text, sentence, [])!
    const words = new TextParser(fr, model).parse(text)[1].words
    for (let token = sentence.first; token < sentence.last; token++) {
      const word = words.find(({ start }) => start === text.tokens.start[token])!
      const head = word.head < 0 ? null : words[word.head]
      expect(tree.relationOf(token), word.form).toBe(word.deprel)
      expect(tree.headOf(token) < 0 ? null : text.tokens.start[tree.headOf(token)], word.form).toBe(head?.start ?? null)
    }
  })

  it('takes a name of several words for one, whose words hang on its first', () => {
    const [, sentence] = text.sentences
    const at = text.raw.indexOf('ambassadeur')
    const tree = parser.parse(text, sentence, [{ start: at, end: text.raw.indexOf(' à Evian') }])!
    const first = text.tokens.start.indexOf(at)
    expect([tree.headOf(first + 1), tree.headOf(first + 2)]).toEqual([first, first])
    expect(tree.topOf(first, first + 3)).toBe(first)
  })

  it('lists what hangs on a token in order, and nothing for tokens of other sentences', () => {
    const [, sentence] = text.sentences
    const tree = parser.parse(text, sentence, [])!
    for (let token = sentence.first; token < sentence.last; token++) {
      const kids: number[] = []
      for (let kid = tree.firstOf(token); kid >= 0; kid = tree.nextOf(kid)) kids.push(kid)
      expect(kids).toEqual([...kids].sort((a, b) => a - b))
      for (const kid of kids) expect(tree.headOf(kid)).toBe(token)
    }
    expect([tree.headOf(0), tree.firstOf(0), tree.nextOf(0), tree.relationOf(0)]).toEqual([-1, -1, -1, ''])
  })

  it('is none for a sentence of more than 200 tokens', () => {
    const long = splitText(`La France ${'et la Norvège '.repeat(80)} ont signé.`, fr.splitting)
    expect(parser.parse(long, long.sentences[0], [])).toBeNull()
  })
})
