import type { WordSource } from './atoms.ts'
import { ByteReader, ByteWriter } from './bytes.ts'

/** What is known of one form, by its `norm`. */
export interface LexiconEntry {
  readonly form: string
  /** Bits of the classes that it may have (what a bit means is the language's affair); 0 where no lexicon has it. */
  readonly classes: number
  /** Its cluster from 1 on; 0 where it has none. */
  readonly cluster: number
}

/** Words beside the treebanks: forms with the classes of lexicons and the clusters of raw text. */
export interface LexiconData {
  readonly entries: readonly LexiconEntry[]
  /** The parent of each cluster, from 1 on; `parents[0]` is 0. */
  readonly parents: readonly number[]
}

/** Most sets of classes, and most clusters: both stand in one number. */
const MOST = 0xfff

/** How much of a form may be the form's before; a longer share is written again. */
const SHARED = 0xff

/** Where a form is looked for, and what it is known by there: two hashes, each made code unit by code unit. */
const SEED_PLACE = 0x811c9dc5 | 0
const SEED_CHECK = 0x2f0b4c47
const stepPlace = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
const stepCheck = (hash: number, unit: number): number => {
  const h = Math.imul(hash ^ unit, 0x5bd1e995)
  return h ^ (h >>> 15)
}
const slotOf = (place: number): number => place ^ (place >>> 15)

/**
 * A lexicon as the tagger asks it: an open-addressed table of 32-bit checks, so that no string is kept. A form that is not in it is
 * taken for one that is about once in two thousand million look-ups.
 */
export class Lexicon implements WordSource {
  /** How many forms it has. */
  readonly size: number
  /** Bits of the classes by what `lex` gives; `classes[0]` is 0. */
  readonly classes: readonly number[]
  private readonly parents: Int32Array
  private readonly checks: Int32Array
  private readonly found: Int32Array
  private readonly mask: number
  private asked = ''
  private answer: number

  /** Reads what `writeLexicon` wrote. Throws a RangeError where bytes are missing or make no sense. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes)
    this.size = reader.number()
    this.classes = [0, ...reader.numbers()]
    this.parents = Int32Array.from([0, ...reader.numbers()])
    const letters = reader.numbers()
    const shares = reader.block()
    const endings = new ByteReader(reader.block())
    const sets = new ByteReader(reader.block())
    const clusters = new ByteReader(reader.block())
    if (shares.length !== this.size) throw new RangeError('lexicon: forms are missing')
    let room = 16
    while (room * 0.72 < this.size) room *= 2
    const mask = room - 1
    const checks = new Int32Array(room)
    const found = new Int32Array(room)
    const placeAt = new Int32Array(SHARED + 1).fill(SEED_PLACE)
    const checkAt = new Int32Array(SHARED + 1).fill(SEED_CHECK)
    for (let i = 0; i < this.size; i++) {
      let at = shares[i]!
      let place = placeAt[at]!
      let check = checkAt[at]!
      for (let letter = endings.number(); letter !== 0; letter = endings.number()) {
        const unit = letters[letter - 1]
        if (unit === undefined) throw new RangeError('lexicon: no such letter')
        place = stepPlace(place, unit)
        check = stepCheck(check, unit)
        at++
        if (at > SHARED) continue
        placeAt[at] = place
        checkAt[at] = check
      }
      const set = sets.number()
      const cluster = clusters.number()
      if (set >= this.classes.length || cluster >= this.parents.length) throw new RangeError('lexicon: no such class')
      let slot = slotOf(place) & mask
      while (checks[slot] !== 0) slot = (slot + 1) & mask
      checks[slot] = check || 1
      found[slot] = set | (cluster << 12)
    }
    this.mask = mask
    this.checks = checks
    this.found = found
    this.answer = this.find('')
  }

  lex(norm: string): number {
    return this.look(norm) & MOST
  }

  cluster(norm: string): number {
    return this.look(norm) >>> 12
  }

  shortCluster(norm: string): number {
    return this.parents[this.look(norm) >>> 12]!
  }

  /** The three questions come together for one form: it is looked up once. */
  private look(norm: string): number {
    if (norm === this.asked) return this.answer
    this.asked = norm
    return (this.answer = this.find(norm))
  }

  private find(norm: string): number {
    const { checks, found, mask } = this
    let place = SEED_PLACE
    let check = SEED_CHECK
    for (let at = 0; at < norm.length; at++) {
      const unit = norm.charCodeAt(at)
      place = stepPlace(place, unit)
      check = stepCheck(check, unit)
    }
    if (check === 0) check = 1
    let slot = slotOf(place) & mask
    for (;;) {
      const here = checks[slot]
      if (here === check) return found[slot]!
      if (here === 0) return 0
      slot = (slot + 1) & mask
    }
  }
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Distinct values, the commonest first: their numbers take the fewest bytes. */
const ranked = (values: Iterable<number>): number[] => {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value)
}

/**
 * Writes a lexicon in few bytes, the fewer once they are compressed: forms sorted by code units, each as what it doesn't share with
 * the one before, then classes and clusters. Same data, same bytes, in whatever order the entries come. Throws a RangeError where a
 * form comes twice, where there are more than 4,095 sets of classes or clusters, or where the table cannot tell two forms apart.
 */
export function writeLexicon({ entries, parents }: LexiconData): Uint8Array {
  const sorted = [...entries].sort((a, b) => byCodeUnits(a.form, b.form))
  const sets = ranked(sorted.map(({ classes }) => classes).filter((classes) => classes !== 0))
  if (sets.length > MOST || parents.length > MOST + 1) throw new RangeError('lexicon: too many classes or clusters')
  const setIds = new Map([[0, 0], ...sets.map((set, i) => [set, i + 1] as const)])
  const shares = new Uint8Array(sorted.length)
  const kept = sorted.map(({ form }, i) => {
    const before = sorted[i - 1]?.form
    if (form === before) throw new RangeError(`lexicon: "${form}" comes twice`)
    let shared = 0
    const most = Math.min(SHARED, form.length, before?.length ?? 0)
    while (shared < most && form.charCodeAt(shared) === before!.charCodeAt(shared)) shared++
    shares[i] = shared
    return Array.from({ length: form.length - shared }, (_, at) => form.charCodeAt(shared + at))
  })
  const letters = ranked(kept.flat())
  const letterIds = new Map(letters.map((unit, i) => [unit, i + 1]))
  const endings = new ByteWriter()
  for (const units of kept) {
    for (const unit of units) endings.number(letterIds.get(unit)!)
    endings.number(0)
  }
  const classes = new ByteWriter()
  const clusters = new ByteWriter()
  for (const entry of sorted) {
    classes.number(setIds.get(entry.classes)!)
    clusters.number(entry.cluster)
  }
  const writer = new ByteWriter()
  writer.number(sorted.length)
  for (const list of [sets, parents.slice(1), letters]) writer.numbers(list)
  for (const block of [shares, endings.bytes(), classes.bytes(), clusters.bytes()]) writer.block(block)
  const bytes = writer.bytes()
  const made = new Lexicon(bytes)
  for (const { form, classes, cluster } of sorted)
    if (made.classes[made.lex(form)] !== classes || made.cluster(form) !== cluster)
      throw new RangeError(`lexicon: "${form}" cannot be told from another form`)
  return bytes
}
