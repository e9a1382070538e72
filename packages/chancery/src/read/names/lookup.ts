import type { PhraseBook } from '../../text/phrases.ts'
import { type Sentence, Shape, type Tokens } from '../../text/text.ts'
import { doubtOf, type Entry, entryOf, type Hit } from './entries.ts'

/** The hits of one dispatch, by the token that they start at and by every token that they cover. */
export interface Hits {
  readonly at: (Hit | undefined)[]
  readonly over: (Hit | undefined)[]
}

/** What settling doubtful forms asks of the language. */
export interface LookUpRules {
  /** Whether a norm form is a word that no name starts with: an article, a verb form. */
  readonly isCommon: (norm: string) => boolean
  /** Whether a norm form makes a body of the name that it stands in: council, radio. */
  readonly isBodyWord: (norm: string) => boolean
}

/** Looks up every form of the atlas in one pass, then settles the doubtful ones by what stands around them. */
export function lookUpHits(
  tokens: Tokens,
  sentences: readonly Sentence[],
  names: PhraseBook<Entry>,
  rules: LookUpRules,
): Hits {
  const hits: Hits = { at: new Array(tokens.length), over: new Array(tokens.length) }
  const found: { first: number; last: number; entries: Entry[] }[] = []
  names.scan(tokens, (first, last, entry) => {
    const open = found.at(-1)
    if (open?.first === first) open.entries.push(entry)
    else found.push({ first, last, entries: [entry] })
  })
  for (const hit of found) {
    enter(hits, hit)
    // "les ministres" may go on: "les ministres arménien et français"
    const inside = entryOf(hit, 'collective') ? names.at(tokens, hit.first + 1) : null
    if (inside && inside.last >= hit.last)
      enter(hits, { first: hit.first + 1, last: inside.last, entries: inside.values })
  }
  settle(hits, found, tokens, sentences, rules)
  return hits
}

function enter(hits: Hits, hit: Hit): void {
  hits.at[hit.first] = hit
  for (let at = hit.first; at < hit.last; at++) hits.over[at] = hit
}

function settle(
  hits: Hits,
  found: readonly Hit[],
  tokens: Tokens,
  sentences: readonly Sentence[],
  rules: LookUpRules,
): void {
  const support = supportOf(found)
  const doubtful = found.filter((hit) => hit.entries.some(doubtOf))
  const bodies = bodiesOf(found)
  const surnames = new Set<string>()
  for (const hit of doubtful) {
    if (hit.last - hit.first === 1 && partOfName(hit, hits, tokens, rules)) surnames.add(tokens.fold[hit.first])
  }
  let sentence = 0
  for (const hit of doubtful) {
    while (sentence < sentences.length - 1 && sentences[sentence].last <= hit.first) sentence++
    const opens = sentences[sentence]?.first === hit.first
    const surname = hit.last - hit.first === 1 && surnames.has(tokens.fold[hit.first])
    const kept = hit.entries.filter((entry) => stands(entry, opens, surname, support))
    const settled = byState(byBody(kept, support, bodies), support)
    if (settled.length) enter(hits, { ...hit, entries: settled })
    else {
      hits.at[hit.first] = undefined
      for (let at = hit.first; at < hit.last; at++) hits.over[at] = undefined
    }
  }
}

/** How often the text names a state by a form that can mean nothing else. */
function supportOf(found: readonly Hit[]): ReadonlyMap<string, number> {
  const support = new Map<string, number>()
  for (const { entries } of found) {
    for (const entry of entries) {
      if (entry.type !== 'state') continue
      const { doubt } = entry
      if (doubt?.states.length || doubt?.body || doubt?.kinds.includes('word') || doubt?.kinds.includes('person'))
        continue
      support.set(entry.code, (support.get(entry.code) ?? 0) + 1)
    }
  }
  return support
}

/**
 * Whether a doubtful form means what the atlas says here.
 * @param opens it begins its sentence, so that its capital may be any word's
 * @param surname the text has it as part of a person's name
 */
function stands(entry: Entry, opens: boolean, surname: boolean, support: ReadonlyMap<string, number>): boolean {
  const doubt = doubtOf(entry)
  if (!doubt || (entry.type === 'state' && entry.as === 'adjective')) return true
  const backed = entry.type === 'state' && (support.get(entry.code) ?? 0) > 0
  if (opens && !backed && doubt.kinds.includes('word')) return false
  return !(surname && doubt.kinds.includes('person'))
}

const isLoneCapital = (token: number, hits: Hits, tokens: Tokens, rules: LookUpRules): boolean =>
  (tokens.shape[token] & (Shape.Word | Shape.Capital)) === (Shape.Word | Shape.Capital) &&
  hits.over[token] === undefined &&
  !rules.isCommon(tokens.norm[token])

/** "Maurice Faure", "Michael Jordan": an unknown capitalised word stands right beside. */
function partOfName(hit: Hit, hits: Hits, tokens: Tokens, rules: LookUpRules): boolean {
  const { first, last } = hit
  if (last < tokens.length && !(tokens.shape[last] & Shape.LineBefore)) {
    if (isLoneCapital(last, hits, tokens, rules) && !rules.isBodyWord(tokens.norm[last])) return true
  }
  return first > 0 && !(tokens.shape[first] & Shape.LineBefore) && isLoneCapital(first - 1, hits, tokens, rules)
}

/** The bodies that the text names, by their English names. */
function bodiesOf(found: readonly Hit[]): ReadonlyMap<string, Entry> {
  const bodies = new Map<string, Entry>()
  for (const { entries } of found)
    for (const entry of entries) if (entry.type === 'body') bodies.set(entry.english, entry)
  return bodies
}

/** "Bruxelles" in a text about the Union, and not about Belgium. */
const byBody = (
  entries: readonly Entry[],
  support: ReadonlyMap<string, number>,
  bodies: ReadonlyMap<string, Entry>,
): Entry[] =>
  entries.map((entry) => {
    if (entry.type !== 'state' || !entry.doubt?.body || (support.get(entry.code) ?? 0) > 0) return entry
    return bodies.get(entry.doubt.body) ?? entry
  })

/** Of several states that share a form, the one that the text names elsewhere; a form's former state likewise. */
function byState(entries: readonly Entry[], support: ReadonlyMap<string, number>): Entry[] {
  const weight = (code: string): number => support.get(code) ?? 0
  const states = entries.filter((entry) => entry.type === 'state')
  const best = states.reduce((a, b) => (weight(b.code) > weight(a.code) ? b : a), states[0])
  return entries.flatMap((entry): Entry[] => {
    if (entry.type !== 'state') return [entry]
    if (entry !== best) return []
    const other = entry.doubt?.states.find((code) => weight(code) > 0)
    return other && weight(entry.code) === 0 ? [{ ...entry, code: other }] : [entry]
  })
}
