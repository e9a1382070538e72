import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { Insertable } from 'kysely'
import type { Dispatch } from '../../record/dispatch.ts'
import { contentId } from '../../record/identity.ts'
import type { Act, Reading, Statement } from '../../record/reading.ts'
import { cover, type Span } from '../../record/span.ts'
import { signatureOf } from '../copies/signature.ts'
import { daysOf } from '../days.ts'
import { idOf } from '../ids.ts'
import { stems } from '../store/stems.ts'
import type { Tables } from '../store/tables.ts'
import { actorRow, instrumentRow, mergedActor, mergedInstrument, unique } from './names.ts'
import { mentionsOf, saidRows, spokeRows, withStates } from './said.ts'
import { statesIn } from './states-in.ts'

type Row<T extends keyof Tables> = Insertable<Tables[T]>

/** Everything that one dispatch and its reading put into the record, as rows. A pure function of both and of the two strings below. */
export interface Kept {
  readonly dispatch: Omit<Row<'dispatch'>, 'first_seen'>
  readonly reading: Omit<Row<'reading'>, 'first_seen'>
  readonly actors: readonly Row<'actor'>[]
  readonly namings: readonly Row<'naming'>[]
  readonly instruments: readonly Row<'instrument'>[]
  readonly reports: readonly Row<'report'>[]
  readonly parties: readonly Row<'party'>[]
  readonly reportInstruments: readonly Row<'report_instrument'>[]
  readonly said: readonly Row<'said'>[]
  readonly spoke: readonly Row<'spoke'>[]
  /** Stemmed words for search. */
  readonly words: string
  /** Band hashes of the MinHash signature; none where the text is too short to compare. */
  readonly bands: readonly number[]
}

/** The id of a dispatch: of what it says and where it stood, not of when or from which file it came. */
export const dispatchId = ({ text, outlet, published, url, title }: Dispatch): string =>
  idOf('d', [text, outlet ?? null, published ?? null, url ?? null, title ?? null])

/** The id of a reading: another version of the reader makes another one, and so does the same version with other models. */
export const readingIdOf = (dispatch: string, reader: string, body: string): string =>
  idOf('g', [dispatch, reader, createHash('sha256').update(body).digest('hex')])

/**
 * The acts that the reports of one reading are born with: what their dispatch tells at this place of these. A newer reading that tells the same,
 * be it with another status or day, tells of the same act. Several of which a reading tells the same there are numbered.
 */
function actIds(dispatch: string, acts: readonly Act[], names: Names): string[] {
  const told = new Map<string, number>()
  return acts.map(({ act, evidence, parties }) => {
    const who = [...new Set(parties.map(({ actor }) => names.global(actor)))].sort()
    const id = idOf('e', [dispatch, act, pairs(evidence), ...who])
    const nth = told.get(id) ?? 0
    told.set(id, nth + 1)
    return nth === 0 ? id : idOf('e', [id, nth])
  })
}

/**
 * @param origin where the dispatch was read from: file and line, or address
 * @param reader version of the reader that made the reading
 */
export function keptOf(dispatch: Dispatch, reading: Reading, origin: string, reader: string): Kept {
  const id = dispatchId(dispatch)
  const body = JSON.stringify(reading)
  const readingId = readingIdOf(id, reader, body)
  const actors = new Map(reading.actors.map((actor) => [actor.id, actorRow(actor, id)]))
  const instruments = new Map(reading.instruments.map((one) => [one.id, instrumentRow(one, id)]))
  const names: Names = {
    global: (local) => actors.get(local)?.id ?? instruments.get(local)?.id ?? local,
    actor: (local) => actors.get(local),
    instrument: (local) => instruments.get(local),
  }
  const mentioned = mentionsOf(reading)
  const told = reading.statements.map((one) => {
    const report = statementReport(one, mentioned(one), id, readingId, names)
    const named = one.content.flatMap((span) => statesIn(cover(dispatch.text, span), reading.language))
    return { ...report, parties: withStates(report.parties, named) }
  })
  const acts = actIds(id, reading.acts, names)
  const done = reading.acts.map((one, k) => actReport(one, acts[k]!, id, readingId, names))
  const days = daysOf(reading.published.edtf)
  return {
    dispatch: {
      id,
      given_id: dispatch.id ?? null,
      given_language: dispatch.language ?? null,
      given_published: dispatch.published ?? null,
      language: reading.language,
      published: reading.published.edtf,
      published_basis: reading.published.basis,
      published_from: days.from,
      published_to: days.to,
      outlet: dispatch.outlet ?? null,
      url: dispatch.url ?? null,
      title: dispatch.title ?? null,
      text: dispatch.text,
      credits: JSON.stringify(reading.credits),
      origin,
      text_hash: contentId(dispatch.text),
    },
    reading: {
      id: readingId,
      dispatch_id: id,
      reader,
      body: deflateSync(body),
      live: 1,
      superseded_by: null,
    },
    actors: unique([...actors.values()], mergedActor),
    namings: reading.actors.map((actor) => ({
      reading_id: readingId,
      local: actor.id,
      actor_id: actors.get(actor.id)!.id,
      office: actor.office,
    })),
    instruments: unique([...instruments.values()], mergedInstrument),
    reports: [...told, ...done].map((one) => one.report),
    parties: [...told, ...done].flatMap((one) => one.parties),
    reportInstruments: done.flatMap((one) => one.instruments),
    said: told.flatMap((one) => saidRows(one, days.from)),
    spoke: told.flatMap((one) => spokeRows(one, days.from)),
    words: stems(dispatch.title ? `${dispatch.title}\n${dispatch.text}` : dispatch.text, reading.language),
    bands: signatureOf(dispatch.text),
  }
}

interface Names {
  global(local: string): string
  actor(local: string): Row<'actor'> | undefined
  instrument(local: string): Row<'instrument'> | undefined
}

interface Report {
  readonly report: Row<'report'>
  readonly parties: readonly Row<'party'>[]
  readonly instruments: readonly Row<'report_instrument'>[]
}

const reportId = (readingId: string, local: string): string => idOf('r', [readingId, local])
const pairs = (spans: readonly Span[]): string => JSON.stringify(spans.map(({ start, end }) => [start, end]))

function statementReport(
  one: Statement,
  about: readonly string[],
  dispatch: string,
  reading: string,
  names: Names,
): Report {
  const id = reportId(reading, one.id)
  const days = daysOf(one.date)
  const parties = [
    ...one.speakers.map((local) => ['speaker', local] as const),
    ...one.addressees.map((local) => ['addressee', local] as const),
    ...one.voice.map((local) => ['voice', local] as const),
    ...(one.speakerCandidates ?? []).map((candidate) => ['candidate', candidate.id] as const),
    ...about.map((local) => ['about', local] as const),
  ]
  return {
    report: {
      id,
      reading_id: reading,
      dispatch_id: dispatch,
      local: one.id,
      kind: 'statement',
      act: null,
      plover: null,
      cameo: null,
      status: null,
      stage: null,
      form: one.form,
      date: one.date,
      date_from: days.from,
      date_to: days.to,
      place: null,
      place_state: null,
      spans: pairs(one.content),
      cue: one.cue ? JSON.stringify([one.cue.start, one.cue.end]) : null,
      voice: JSON.stringify(one.voice.map(names.global)),
      rules: JSON.stringify(one.rules),
      parent_id: one.parent === null ? null : reportId(reading, one.parent),
      act_id: null,
      rank: 'normal',
      live: 1,
    },
    parties: partyRows(id, parties, names),
    instruments: [],
  }
}

function actReport(one: Act, act: string, dispatch: string, reading: string, names: Names): Report {
  const id = reportId(reading, one.id)
  const days = daysOf(one.date)
  const parties = [
    ...one.parties.map(({ actor, role }) => [role, actor] as const),
    ...one.voice.map((local) => ['voice', local] as const),
  ]
  return {
    report: {
      id,
      reading_id: reading,
      dispatch_id: dispatch,
      local: one.id,
      kind: 'act',
      act: one.act,
      plover: one.plover,
      cameo: one.cameo,
      status: one.status,
      stage: one.stage,
      form: null,
      date: one.date,
      date_from: days.from,
      date_to: days.to,
      place: one.place?.name ?? null,
      place_state: one.place?.state ?? null,
      spans: pairs(one.evidence),
      cue: null,
      voice: JSON.stringify(one.voice.map(names.global)),
      rules: JSON.stringify(one.rules),
      parent_id: null,
      act_id: act,
      rank: 'normal',
      live: 1,
    },
    parties: partyRows(id, parties, names),
    instruments: [...new Set(one.instruments.map(names.global))].map((instrument) => ({
      report_id: id,
      instrument_id: instrument,
    })),
  }
}

function partyRows(report: string, parties: readonly (readonly [string, string])[], names: Names): Row<'party'>[] {
  return parties.map(([role, local], position) => {
    const actor = names.actor(local)
    return {
      report_id: report,
      position,
      role,
      actor_id: actor?.id ?? null,
      instrument_id: actor ? null : (names.instrument(local)?.id ?? null),
      state: actor?.state ?? null,
    }
  })
}
