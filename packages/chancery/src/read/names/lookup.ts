import type { FormMemo } from '../../text/form-memo.ts'
import type { PhraseBook } from '../../text/phrases.ts'
import { type Sentence, Shape, type Tokens } from '../../text/text.ts'
import { Verb } from '../clause/verbs.ts'
import { type ClassedWords, Phrasal } from '../word-classes.ts'
import { doubtOf, type Entry, entryOf, type Hit } from './entries.ts'

/** The hits of one dispatch, by the token that they start at and by every token that they cover. */
export interface Hits {
  readonly at: (Hit | undefined)[]
  readonly over: (Hit | undefined)[]
}

/** The words that the hits stand among. */
interface Surroundings {
  readonly tokens: Tokens
  readonly words: ClassedWords
  /** What a token is as a verb, by word form. */
  readonly verbs: FormMemo
  /** Tokens of date expressions: 1 where they are. "Israel Friday" is no name of two words. */
  readonly dated: Uint8Array
}

/** Looks up every form of the atlas in one pass, then settles the doubtful ones by what stands around them. */
export function lookUpHits(around: Surroundings, sentences: readonly Sentence[], names: PhraseBook<Entry>): Hits {
  const { tokens } = around
  const hits: Hits = { at: new Array(tokens.length), over: new Array(tokens.length) }
  const found: { first: number; last: number; entries: Entry[] }[] = []
  let open = -1
  names.scan(tokens, (first, last, entry) => {
    if (open === first) found[found.length - 1].entries.push(entry)
    else found.push({ first, last, entries: [entry] })
    open = first
  })
  for (const hit of found) {
    enter(hits, hit)
    // "les ministres" may go on: "les ministres arménien et français"
    const inside = entryOf(hit, 'collective') ? names.at(tokens, hit.first + 1) : null
    if (inside && inside.last >= hit.last)
      enter(hits, { first: hit.first + 1, last: inside.last, entries: inside.values })
  }
  settle(hits, found, around, sentences)
  return hits
}

function enter(hits: Hits, hit: Hit): void {
  hits.at[hit.first] = hit
  for (let at = hit.first; at < hit.last; at++) hits.over[at] = hit
}

function settle(hits: Hits, found: readonly Hit[], around: Surroundings, sentences: readonly Sentence[]): void {
  const { fold } = around.tokens
  const doubtful = found.filter(isDoubtful)
  if (doubtful.length === 0) return
  const support = supportOf(found)
  const bodies = bodiesOf(found)
  const surnames = new Set<string>()
  for (const hit of doubtful)
    if (hit.last - hit.first === 1 && partOfName(hit, hits, around)) surnames.add(fold[hit.first])
  let sentence = 0
  for (const hit of doubtful) {
    while (sentence < sentences.length - 1 && sentences[sentence].last <= hit.first) sentence++
    const opens = sentences[sentence]?.first === hit.first && !isAbbreviation(hit, around.tokens)
    const surname = hit.last - hit.first === 1 && surnames.has(fold[hit.first])
    const settled = byState(byBody(standing(hit.entries, opens, surname, support), support, bodies), support)
    if (settled === hit.entries) continue
    if (settled.length) enter(hits, { first: hit.first, last: hit.last, entries: settled })
    else {
      hits.at[hit.first] = undefined
      for (let at = hit.first; at < hit.last; at++) hits.over[at] = undefined
    }
  }
}

/** "US suspended": capitals all through, among words that are not, are no capital of a sentence's start. */
const isAbbreviation = ({ first, last }: Hit, { shape, length }: Tokens): boolean =>
  last - first === 1 && last < length && (shape[first] & Shape.AllCaps) !== 0 && (shape[last] & Shape.AllCaps) === 0

const isDoubtful = ({ entries }: Hit): boolean => {
  for (const entry of entries) if (doubtOf(entry) !== undefined) return true
  return false
}

/** How often the text names a state by a form that can mean nothing else. */
function supportOf(found: readonly Hit[]): ReadonlyMap<string, number> {
  const support = new Map<string, number>()
  for (const { entries } of found) {
    for (const entry of entries) {
      if (entry.type !== 'state') continue
      const { doubt } = entry
      if (
        doubt &&
        (doubt.states.length || doubt.body || doubt.kinds.includes('word') || doubt.kinds.includes('person'))
      )
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

/** The entries that mean what the atlas says; the list itself where all do. */
function standing(
  entries: readonly Entry[],
  opens: boolean,
  surname: boolean,
  support: ReadonlyMap<string, number>,
): readonly Entry[] {
  const all = (!opens && !surname) || entries.every((entry) => stands(entry, opens, surname, support))
  return all ? entries : entries.filter((entry) => stands(entry, opens, surname, support))
}

/** A capitalised word that the atlas does not know, and no article, verb form or the like, which start no name. */
const isLoneCapital = (token: number, hits: Hits, { tokens, words, verbs, dated }: Surroundings): boolean =>
  (tokens.shape[token] & (Shape.Word | Shape.Capital)) === (Shape.Word | Shape.Capital) &&
  hits.over[token] === undefined &&
  !dated[token] &&
  !(words.phrasal[token] & (Phrasal.Opener | Phrasal.Noun)) &&
  !(verbs.at(tokens, token) & Verb.Form)

/** "Maurice Faure", "Michael Jordan": an unknown capitalised word stands right beside, and makes no body ("council"). */
function partOfName({ first, last }: Hit, hits: Hits, around: Surroundings): boolean {
  const { tokens, words } = around
  if (last < tokens.length && !(tokens.shape[last] & Shape.LineBefore)) {
    if (!(words.phrasal[last] & Phrasal.BodyWord) && isLoneCapital(last, hits, around)) return true
  }
  return first > 0 && !(tokens.shape[first] & Shape.LineBefore) && isLoneCapital(first - 1, hits, around)
}

/** The bodies that the text names, by their English names. */
function bodiesOf(found: readonly Hit[]): ReadonlyMap<string, Entry> {
  const bodies = new Map<string, Entry>()
  for (const { entries } of found)
    for (const entry of entries) if (entry.type === 'body') bodies.set(entry.english, entry)
  return bodies
}

/** "Bruxelles" in a text about the Union, and not about Belgium; the list itself where nothing changes. */
function byBody(
  entries: readonly Entry[],
  support: ReadonlyMap<string, number>,
  bodies: ReadonlyMap<string, Entry>,
): readonly Entry[] {
  const meant = (entry: Entry): Entry =>
    entry.type !== 'state' || !entry.doubt?.body || (support.get(entry.code) ?? 0) > 0
      ? entry
      : (bodies.get(entry.doubt.body) ?? entry)
  return entries.every((entry) => meant(entry) === entry) ? entries : entries.map(meant)
}

/**
 * Of several states that share a form, the one that the text names elsewhere; a form's former state likewise. The list
 * itself where nothing changes.
 */
function byState(entries: readonly Entry[], support: ReadonlyMap<string, number>): readonly Entry[] {
  const weight = (code: string): number => support.get(code) ?? 0
  let best: Extract<Entry, { type: 'state' }> | undefined
  let states = 0
  for (const entry of entries) {
    if (entry.type !== 'state') continue
    states++
    if (!best || weight(entry.code) > weight(best.code)) best = entry
  }
  if (!best) return entries
  const other = weight(best.code) === 0 ? best.doubt?.states.find((code) => weight(code) > 0) : undefined
  if (states === 1 && other === undefined) return entries
  const settled = other === undefined ? best : { ...best, code: other }
  return entries.flatMap((entry): Entry[] => (entry.type !== 'state' ? [entry] : entry === best ? [settled] : []))
}
