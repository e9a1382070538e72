/**
 * A word line of CoNLL-U, columns as they stand there: https://universaldependencies.org/format.html. `head` is 0 for the root;
 * `_` columns are kept as `_`.
 */
export interface Word {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly head: number
  readonly deprel: string
  readonly deps: string
  readonly misc: string
}

/** A multiword token: the words `first` to `last` (1-based, both inclusive) are written as one `form`. */
export interface MultiWord {
  readonly first: number
  readonly last: number
  readonly form: string
  readonly misc: string
}

/** A sentence of CoNLL-U. `comments` are whole lines without their `# `. Empty nodes (1.1) are not kept. */
export interface ConlluSentence {
  readonly comments: readonly string[]
  readonly words: readonly Word[]
  readonly multiWords: readonly MultiWord[]
}

/** A line that is not CoNLL-U. `line` is 1-based. */
export class ConlluError extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`)
    this.name = 'ConlluError'
    this.line = line
  }
}

/** Reads CoNLL-U. Throws a `ConlluError` that names the line. */
export function* readConllu(text: string): Generator<ConlluSentence> {
  let comments: string[] = []
  let words: Word[] = []
  let multiWords: MultiWord[] = []
  let number = 0
  for (const line of text.split(/\r?\n/)) {
    number++
    if (line === '') {
      if (words.length) yield checked({ comments, words, multiWords }, number)
      comments = []
      words = []
      multiWords = []
    } else if (line.startsWith('#')) comments.push(line.replace(/^# ?/, ''))
    else {
      const columns = line.split('\t')
      if (columns.length !== 10) throw new ConlluError(number, `${columns.length} columns where CoNLL-U has 10`)
      const [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = columns as [
        string,
        ...string[],
      ] as string[]
      const range = /^(\d+)-(\d+)$/.exec(id!)
      if (range) multiWords.push({ first: Number(range[1]), last: Number(range[2]), form: form!, misc: misc! })
      else if (id === String(words.length + 1)) {
        if (!/^\d+$/.test(head!)) throw new ConlluError(number, `the head "${head}" is not a number`)
        words.push({
          form: form!,
          lemma: lemma!,
          upos: upos!,
          xpos: xpos!,
          feats: feats!,
          head: Number(head),
          deprel: deprel!,
          deps: deps!,
          misc: misc!,
        })
      } else if (!/^\d+\.\d+$/.test(id!))
        throw new ConlluError(number, `word ${words.length + 1} expected, "${id}" found`)
    }
  }
  if (words.length) yield checked({ comments, words, multiWords }, number)
}

const checked = (sentence: ConlluSentence, line: number): ConlluSentence => {
  const { words, multiWords } = sentence
  for (const { head } of words)
    if (head > words.length) throw new ConlluError(line, `head ${head} lies outside the sentence`)
  for (const { first, last } of multiWords)
    if (first < 1 || last < first || last > words.length)
      throw new ConlluError(line, `words ${first}-${last} lie outside the sentence`)
  return sentence
}

/** Writes one sentence as CoNLL-U, with the blank line that ends it. */
export function writeConllu({ comments, words, multiWords }: ConlluSentence): string {
  const lines = comments.map((comment) => `# ${comment}`)
  let next = 0
  words.forEach((word, i) => {
    const group = multiWords[next]
    if (group && group.first === i + 1) {
      lines.push(`${group.first}-${group.last}\t${group.form}${'\t_'.repeat(7)}\t${group.misc}`)
      next++
    }
    const { form, lemma, upos, xpos, feats, head, deprel, deps, misc } = word
    lines.push([i + 1, form, lemma, upos, xpos, feats, head, deprel, deps, misc].join('\t'))
  })
  return `${lines.join('\n')}\n\n`
}
