// What tells two texts of one form apart: the names, sums, numbers and days filled in. Everything else of a form is the same each time.

const ONE = /[\p{L}\p{N}]+/gu
/** "17:00", "16 h 30", "9.30 a.m.": a schedule that moved is the same schedule. */
const CLOCK = /\b\d{1,2}(?:[:.h]| h )\d{2}(?!\d)(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}\s?(?:[ap]\.?m\b\.?|heures\b|h\b)/giu
/** "U.S.", "E.U." are written without points too. */
const POINTED = /\b(?:\p{Lu}\.){2,}/gu
/** A sum is one thing: "$1 billion" and "$550 million" share no part that counts. A number of several groups is one too. */
const NUMBER =
  /(?<![\p{L}\p{N}])\d+(?:[.,\u00a0\u202f]\d{3})*(?:[.,]\d+)?(?:[\s\u00a0\u202f](?:thousand|million|billion|trillion|mille|millions|milliards?|milliers|billions)(?!\p{L}))?/giu
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu
/** Before the first word of a sentence, where a capital says nothing. */
const OPENS = /(?:^|[.!?:;\n»”"*>)\]])[\s\u00a0«“"‘'*([#-]*$/u

export interface Telling {
  /** Names, sums and numbers, each once, in small letters. */
  readonly own: ReadonlySet<string>
  /** All that another text's telling words are looked up in. */
  readonly all: ReadonlySet<string>
}

/** The names and numbers of a text, and all its words. */
export function tellingOf(text: string): Telling {
  const plain = text.replace(CLOCK, ' ').replace(POINTED, (letters) => letters.replaceAll('.', ''))
  const all = new Set<string>()
  for (const [word] of plain.matchAll(ONE)) all.add(word.toLowerCase())
  const own = new Set<string>()
  for (const [number] of plain.matchAll(NUMBER)) {
    const said = number.toLowerCase().replace(/(\d)[,\u00a0\u202f](?=\d{3})/g, '$1')
    own.add(said)
    all.add(said)
  }
  const opening = new Set<string>()
  for (const match of plain.matchAll(NAME)) {
    const word = match[0].toLowerCase()
    if (OPENS.test(plain.slice(Math.max(0, match.index - 6), match.index))) opening.add(word)
    else own.add(word)
  }
  return { own, all }
}

/**
 * How many names and numbers each of two texts has that the other has not at all: the smaller of the two counts, since what only one has
 * was added or cut. A misprint put right is no other name.
 */
export function apart(a: Telling, b: Telling): number {
  const onlyA = [...a.own].filter((word) => !b.all.has(word))
  const onlyB = [...b.own].filter((word) => !a.all.has(word))
  const left = new Set(onlyB)
  let misprints = 0
  if (onlyA.length <= MOST_PAIRED && onlyB.length <= MOST_PAIRED) {
    for (const word of onlyA) {
      const other = [...left].find((one) => misprint(word, one))
      if (other === undefined) continue
      left.delete(other)
      misprints++
    }
  }
  return Math.min(onlyA.length, onlyB.length) - misprints
}

/** Texts with more words of their own than this differ by more than misprints. */
const MOST_PAIRED = 20

/** Whether two words are one but for a letter put in, left out, changed or turned round; figures and short words are never. */
export function misprint(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restA === [...restB].reverse().join('')
}

/** Whether two titles are one form filled in for others: mostly the same words, and names or numbers of its own in each. */
export function titlesApart(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const words = (title: string): Set<string> =>
    new Set(
      [...title.matchAll(ONE)].map(([word]) => word.toLowerCase()).filter((word) => word.length > 3 || /\d/.test(word)),
    )
  const [wordsA, wordsB] = [words(a), words(b)]
  const only = (x: Set<string>, y: Set<string>) => [...x].filter((word) => !y.has(word))
  const [onlyA, onlyB] = [only(wordsA, wordsB), only(wordsB, wordsA)]
  if (onlyA.length === 0 || onlyB.length === 0) return false
  if (onlyA.length === onlyB.length && onlyA.every((word) => onlyB.some((other) => misprint(word, other)))) return false
  return 2 * (wordsA.size - onlyA.length) >= Math.min(wordsA.size, wordsB.size)
}
