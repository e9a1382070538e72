import { ByteReader, ByteWriter } from './bytes.ts'
import type { Candidates } from './labeller.ts'
import { type Rows, type StoredRows, storedRows } from './weights.ts'

/** The form of model files; readers refuse others. */
export const MODEL_FORM = 2
const NAME = 'chancery parse model'

/** All that parsing one language needs, as training leaves it. */
export interface ModelParts {
  /** ISO 639-1. */
  readonly language: string
  /** Tags of the tagger, "VERB-FinInd": a universal part of speech, and more after a hyphen. */
  readonly tags: readonly string[]
  /** Relations of Universal Dependencies, with their subtypes. */
  readonly labels: readonly string[]
  /** What `writeLexicon` made. */
  readonly words: Uint8Array
  /** What `writeMorphology` made. */
  readonly morphology: Uint8Array
  readonly tagger: Rows | StoredRows
  /** The first pass, from the end of the sentence. */
  readonly guesses: Rows | StoredRows
  readonly moves: Rows | StoredRows
  readonly labeller: Rows | StoredRows
  readonly candidates: Candidates
}

/** The bytes of a model, before compression. The same parts give the same bytes. */
export function writeModel(parts: ModelParts): Uint8Array {
  const out = new ByteWriter()
  out.text(NAME)
  out.number(MODEL_FORM)
  out.text(parts.language)
  out.text(parts.tags.join(' '))
  out.text(parts.labels.join(' '))
  out.block(parts.words)
  out.block(parts.morphology)
  for (const rows of [parts.tagger, parts.guesses, parts.moves, parts.labeller]) writeRows(out, rows)
  const { lists } = parts.candidates
  const seen = lists.flatMap((list, pair) => (list ? [pair] : []))
  out.numbers(seen)
  for (const pair of seen) out.block(lists[pair]!)
  return out.bytes()
}

/** Reads what `writeModel` wrote. Throws a RangeError that says what is wrong with other bytes. */
export function readModel(bytes: Uint8Array): ModelParts {
  const from = new ByteReader(bytes)
  const name = nameOf(from)
  if (name !== NAME) throw new RangeError('these bytes are no model of the parser')
  const form = from.number()
  if (form !== MODEL_FORM) throw new RangeError(`the model has form ${form}; this version reads form ${MODEL_FORM}`)
  const language = from.text()
  const tags = from.text().split(' ')
  const labels = from.text().split(' ')
  const words = from.block()
  const morphology = from.block()
  const tagger = readRows(from)
  const guesses = readRows(from)
  const moves = readRows(from)
  const labeller = readRows(from)
  const lists: (Uint8Array | null)[] = new Array(tags.length * (tags.length + 1)).fill(null)
  for (const pair of from.numbers()) lists[pair] = from.block()
  const all = Uint8Array.from(labels, (_, label) => label)
  const candidates = { lists, tags: tags.length, all }
  return { language, tags, labels, words, morphology, tagger, guesses, moves, labeller, candidates }
}

const nameOf = (from: ByteReader): string => {
  try {
    return from.text()
  } catch {
    return ''
  }
}

/** Rows: gaps between hashes; then for each row how many weights are not 0, of which classes, and which. */
function writeRows(out: ByteWriter, rows: Rows | StoredRows): void {
  const { classes, hashes, counts, which, weights } = storedRows(rows)
  out.number(classes)
  out.number(hashes.length)
  const gaps = new ByteWriter()
  hashes.forEach((hash, row) => {
    gaps.number(hash - (row > 0 ? hashes[row - 1] : 0))
  })
  out.block(gaps.bytes())
  out.block(counts)
  out.block(which)
  out.block(new Uint8Array(weights.buffer, weights.byteOffset, weights.length))
}

function readRows(from: ByteReader): StoredRows {
  const classes = from.number()
  const count = from.number()
  const gaps = new ByteReader(from.block())
  const counts = from.block()
  const which = from.block()
  const weights = from.block()
  let total = 0
  for (let row = 0; row < counts.length; row++) total += counts[row]
  let most = 0
  for (let at = 0; at < which.length; at++) if (which[at] > most) most = which[at]
  if (counts.length !== count || which.length !== total || weights.length !== total || most >= classes)
    throw new RangeError('the rows of the model do not agree')
  const hashes = gaps.sums(count)
  return {
    classes,
    hashes,
    counts,
    which,
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
  }
}
