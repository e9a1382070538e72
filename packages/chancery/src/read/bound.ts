import type { Paragraph, Sentence, SplitText } from '../text/text.ts'

/** The longest sentence, in tokens, that is read as one. Longer ones are cut, as no one writes them but machines. */
export const LONGEST_SENTENCE = 400

/**
 * Cuts endless sentences at a comma or semicolon, else anywhere, so that no later stage ever walks further than
 * `LONGEST_SENTENCE` tokens: time stays linear in the length of the text, whatever the text. Others stay as they are.
 */
export function boundSentences(text: SplitText): SplitText {
  if (text.sentences.every((sentence) => sentence.last - sentence.first <= LONGEST_SENTENCE)) return text
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = text.paragraphs.map((paragraph) => {
    const from = sentences.length
    for (const sentence of paragraph.sentences) cut(text, sentence, sentences)
    return { ...paragraph, sentences: sentences.slice(from) }
  })
  return { ...text, sentences, paragraphs }
}

function cut(text: SplitText, sentence: Sentence, into: Sentence[]): void {
  const { tokens } = text
  let first = sentence.first
  while (first < sentence.last) {
    let last = Math.min(sentence.last, first + LONGEST_SENTENCE)
    if (last < sentence.last) {
      for (let at = last; at > first + LONGEST_SENTENCE / 2; at--) {
        const norm = tokens.norm[at - 1]
        if (norm === ',' || norm === ';') {
          last = at
          break
        }
      }
    }
    const whole = first === sentence.first && last === sentence.last
    into.push({
      ...sentence,
      index: into.length,
      first,
      last,
      start: whole ? sentence.start : tokens.start[first]!,
      end: last === sentence.last ? sentence.end : tokens.end[last - 1]!,
    })
    first = last
  }
}
