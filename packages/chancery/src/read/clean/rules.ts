import type { Rule } from '../rule.ts'

/** The rules of this room, as `chancery explain` prints them. */
export const RULES: readonly Rule[] = [
  { id: 'read/clean/agency-line', note: 'a line of agency names alone credits them' },
  { id: 'read/clean/author', note: 'a line that is the name of an author given elsewhere on the page is a byline' },
  { id: 'read/clean/headline', note: 'the first line of the text is a headline if no punctuation ends it' },
  { id: 'read/clean/caption', note: 'a line that ends in a stroke and a credit is a picture caption' },
]
