import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  ACT_NAMES,
  type ActName,
  PARTY_ROLES,
  type PartyRole,
  STATUSES,
  type Status,
} from '../../packages/chancery/src/record/reading.ts'

/** The languages that have probes. */
export const LANGUAGES = ['en', 'fr'] as const

/** A party that a probe expects, or lets pass where it is written in brackets. */
export interface ProbeParty {
  /** A state's code, or words of a name. */
  readonly who: string
  readonly role: PartyRole
  readonly optional: boolean
}

/** An act that a probe expects, or lets pass where a question mark stands before it. */
export interface ProbeAct {
  readonly optional: boolean
  readonly acts: readonly ActName[]
  readonly statuses: readonly Status[]
  readonly parties: readonly ProbeParty[]
  readonly place: string | null
  readonly voice: string | null
}

/** One sentence with all the acts that it tells. */
export interface Probe {
  readonly language: string
  readonly line: number
  readonly kind: string
  readonly text: string
  readonly acts: readonly ProbeAct[]
  /** Why the reader does not get it right yet, or null. */
  readonly known: string | null
}

/** The day on which every probe is published: a Wednesday. */
export const PUBLISHED = '2024-05-15'

/** Reads the probes of a language from its table. Throws on a line that says nothing sensible. */
export function readProbes(language: string): Probe[] {
  const lines = readFileSync(join(import.meta.dirname, `${language}.tsv`), 'utf8').split('\n')
  return lines.flatMap((source, index) => {
    if (!source || source.startsWith('#')) return []
    const [kind, sentence, acts, known, ...rest] = source.split('\t')
    const where = `${language}.tsv:${index + 1}`
    if (!kind || !sentence || !acts || rest.length) throw new Error(`${where}: want class, sentence, acts, known fault`)
    return {
      language,
      line: index + 1,
      kind,
      text: sentence.replaceAll('¶', '\n\n'),
      acts: acts === '-' ? [] : acts.split(' | ').map((act) => readAct(act, where)),
      known: known ?? null,
    }
  })
}

function readAct(source: string, where: string): ProbeAct {
  const optional = source.startsWith('?')
  const [act, status, ...words] = source.slice(optional ? 1 : 0).split(' ')
  let place: string | null = null
  let voice: string | null = null
  const parties: ProbeParty[] = []
  for (const word of words) {
    if (word.startsWith('@')) place = word.slice(1).replaceAll('_', ' ')
    else if (word.startsWith('voice=')) voice = word.slice('voice='.length)
    else {
      const bracketed = word.startsWith('(') && word.endsWith(')')
      const [who, role = 'agent'] = (bracketed ? word.slice(1, -1) : word).split(':')
      parties.push({
        who: who!.replaceAll('_', ' '),
        role: oneOf(PARTY_ROLES, role, where),
        optional: bracketed,
      })
    }
  }
  return {
    optional,
    acts: act!.split('/').map((name) => oneOf(ACT_NAMES, name, where)),
    statuses: (status ?? '').split('/').map((name) => oneOf(STATUSES, name, where)),
    parties,
    place,
    voice,
  }
}

function oneOf<T extends string>(known: readonly T[], word: string, where: string): T {
  if ((known as readonly string[]).includes(word)) return word as T
  throw new Error(`${where}: "${word}" is none of ${known.join(', ')}`)
}
