import { LANGUAGES } from '../lang/index.ts'
import { createParser, ownModel } from '../parse-node.ts'
import { conlluOf, type ModelSource } from '../parsers.ts'
import { LanguageDetector } from '../read/clean/language.ts'
import { Fault } from '../record/faults.ts'
import { contentId } from '../record/identity.ts'
import { type InputOptions, workThrough } from './session.ts'
import { drawTree } from './show/tree.ts'
import type { Terminal } from './terminal.ts'

/** Options of `chancery parse`. */
export interface ParseOptions extends InputOptions {
  readonly tree?: boolean
}

/** `chancery parse`: prints words, lemmas, features and trees, as CoNLL-U or drawn. Returns the exit code. */
export function parse(files: readonly string[], options: ParseOptions, terminal: Terminal): Promise<number> {
  const parser = createParser({ models })
  const detector = new LanguageDetector(LANGUAGES.values())
  return workThrough(
    files,
    options,
    {
      each({ dispatch }) {
        const { text } = dispatch
        const language = dispatch.language?.toLowerCase().split('-')[0] ?? detector.detect(text)
        if (!language || !parser.languages.includes(language)) throw new Fault('CHY016', language ?? '')
        const id = dispatch.id ?? contentId(text)
        const sentences = parser.parse(text, language)
        if (options.tree) return sentences.map((sentence) => `${drawTree(sentence, terminal.style)}\n`).join('')
        return sentences.length ? `# newdoc id = ${id}\n${conlluOf(sentences, text, id)}` : ''
      },
    },
    terminal,
  )
}

const models: ModelSource = (language) => {
  try {
    return ownModel(language)
  } catch (cause) {
    throw new Fault('CHY017', cause instanceof Error ? cause.message : String(cause))
  }
}
