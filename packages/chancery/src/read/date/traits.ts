import { WORD_CLASSES } from '../../lang/calendar.ts'

/** Classes of digits, as patterns name them. */
const DIGIT_CLASSES = [
  'day',
  'year',
  'recent',
  'yy',
  'n',
  'nth',
  'hour',
  'minute',
  'hhmm',
  'mm',
  'old',
  'iso',
  'numeric',
] as const

const bits = new Map<string, number>([...WORD_CLASSES, ...DIGIT_CLASSES].map((name, i) => [name, 1 << i]))

/** The bit of a class, 0 for one that no unit can have. A `<number>` is one in words, an `<n>` in digits. */
export const bitOf = (name: string): number => bits.get(name) ?? 0

/** What a unit can be read as, a bit for each class, so that most patterns are told off by one look. */
export const Trait: {
  /** A word, whichever. */
  readonly Word: number
  /** Anything, the end of the text too. */
  readonly Any: number
} = { Word: 1 << bits.size, Any: 1 << (bits.size + 1) }

const names = new Map(
  [...WORD_CLASSES, ...DIGIT_CLASSES, 'word', 'name', 'plain', 'gap', 'stop', 'date', 'time'].map((name) => [
    name,
    name,
  ]),
)

/** A class's name as this file spells it: the same string object at each place is compared at a glance. */
export const classNamed = (of: string): string => names.get(of) ?? of

/** The bit of a word id in a set of 32: a word outside the set may share a bit with one inside, never the other way round. */
export const wordBit = (id: number): number => (id < 0 ? 0 : 1 << (id & 31))

const NUMBER = bitOf('number')

/** The traits of which a unit must have one to be read as a class. */
export function accepted(of: string): number {
  switch (of) {
    case 'n':
      return bitOf('n') | NUMBER
    case 'word':
    case 'name':
    case 'plain':
    case 'gap':
      return Trait.Word
    case 'stop':
    case 'date':
    case 'time':
      return Trait.Any
    default:
      return bitOf(of)
  }
}

const [DAY, YEAR, RECENT, YY, N, NTH, HOUR, MINUTE, HHMM, MM, OLD] = DIGIT_CLASSES.map(bitOf) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]

/**
 * The classes that a number can be of, as bits. `width` counts its characters, with the ending of an ordinal. After a
 * hyphen only a year is one (post-2015).
 */
export function digitTraits(value: number, width: number, ordinal: boolean, afterHyphen: boolean): number {
  let traits = 0
  if (width === 4) {
    if (value >= 1000 && value <= 2100) traits |= YEAR
    if (afterHyphen) return traits
    if (value >= 1900 && value <= 2100) traits |= RECENT
    if (value < 2400 && value % 100 < 60) traits |= HHMM
  } else if (afterHyphen) return 0
  if (ordinal) {
    if (value >= 1 && value <= 31) traits |= DAY
    if (value >= 1 && width <= 4) traits |= NTH
    return traits
  }
  if (value >= 1 && width <= 3) traits |= N
  if (width > 2) return traits
  if (value >= 1 && value <= 31) traits |= DAY
  if (value >= 1 && value <= 12) traits |= MM
  if (value <= 24) traits |= HOUR
  if (width === 2) {
    traits |= YY
    if (value > 31) traits |= OLD
    if (value <= 59) traits |= MINUTE
  }
  return traits
}
