import type { Generated } from 'kysely'

/** A person, state, body, group or medium under one name and state. Merged ones keep their id and point to the canonical one. */
export interface ActorTable {
  id: string
  kind: string
  name: string
  state: string | null
  /** Its name in base letters, what names are compared by. */
  folded: string
  canonical_id: string
  /** On a canonical actor: the name that its group goes by, and the state that is known of it. */
  label: string
  label_state: string | null
}

/** What an actor is looked up by when another one comes that may be the same: see actors/keys.ts. */
export interface ActorKeyTable {
  key: string
  id: string
  /** Where it stands among those of one key: see settle/near.ts. */
  sort: string
}

/** An actor of one reading: which actor of the record it is, and the office that it had there, as printed. */
export interface NamingTable {
  reading_id: string
  local: string
  actor_id: string
  office: string | null
}

/** A treaty, agreement, communiqué … under one name and date. */
export interface InstrumentTable {
  id: string
  kind: string
  name: string
  folded: string
  date: string | null
  date_from: number | null
  date_to: number | null
  /** JSON list of states and bodies, as the readings tell. */
  parties: string
  canonical_id: string
  /** The name that its group goes by. */
  label: string
}

/** What an instrument is looked up by when another one comes that may be the same: see instruments/keys.ts. */
export interface InstrumentKeyTable {
  key: string
  id: string
  /** Where it stands among those of one key: see settle/near.ts. */
  sort: string
}

/** One act or statement of one reading: this dispatch says that … Never changed. */
export interface ReportTable {
  id: string
  seq: Generated<number>
  reading_id: string
  dispatch_id: string
  /** Its id in the reading: e1, s1. */
  local: string
  kind: 'act' | 'statement'
  /** Acts: which, PLOVER's type, CAMEO's code, status, stage. Statements: null but for `form`. */
  act: string | null
  plover: string | null
  cameo: string | null
  status: string | null
  stage: string | null
  form: string | null
  date: string | null
  date_from: number | null
  date_to: number | null
  place: string | null
  place_state: string | null
  /** JSON list of [start, end]: evidence of an act, content of a statement. UTF-16 code units into the dispatch's text. */
  spans: string
  /** JSON [start, end] of a statement's cue, or null. */
  cue: string | null
  /** JSON list of ids of actors and instruments, outermost voucher first. */
  voice: string
  /** JSON list of the rules that made it. */
  rules: string
  /** Report of the statement that this one is told in. */
  parent_id: string | null
  /** The act of the record that this report was born with (acts only). */
  act_id: string | null
  /** Where several reports tell one act: preferred, normal, deprecated. */
  rank: string
  live: number
}

/** Who takes part in a report and as what: an act's agents, recipients …; a statement's speakers, addressees, those it is about. */
export interface PartyTable {
  report_id: string
  position: number
  role: string
  /** An actor, or an instrument that speaks. */
  actor_id: string | null
  instrument_id: string | null
  state: string | null
}

/** Instruments that an act concludes or invokes. */
export interface ReportInstrumentTable {
  report_id: string
  instrument_id: string
}

/** An act of the record: what the reports that were joined to it tell, summed up. */
export interface ActTable {
  id: string
  /** The act that this one was joined to; itself if none. */
  canonical_id: string
  act: string
  plover: string
  /** From what its reports say: done, planned, denied, disputed … see docs/record.md. */
  standing: string
  date: string | null
  date_from: number | null
  date_to: number | null
  /** What acts are put in order by: the first day that it may have happened on, else the first on which it was told; `UNTOLD` if neither. */
  day: number
  place: string | null
  place_state: string | null
  reports: number
  /** Dispatches that tell it, and how many of these are no copies of one another. */
  sources: number
  independent: number
}

/** The states that take part in an act of the record, by themselves or by a person or body of theirs. */
export interface ActStateTable {
  act_id: string
  state: string
  /** As on the act, so that a state's acts are counted without looking at each. */
  day: number
  date_to: number | null
  act: string
  standing: string
}

/** The outlets whose dispatches tell an act of the record. */
export interface ActOutletTable {
  act_id: string
  outlet: string
  /** As on the act. */
  day: number
}

/** Who takes part in an act of the record (witnesses left out), or vouches for it. Actors by their canonical ids. */
export interface ActActorTable {
  actor_id: string
  part: 'party' | 'voice'
  act_id: string
  /** As on the act. */
  day: number
}

/** Who speaks in a statement. */
export interface SpokeTable {
  /** As named there; the canonical one stands on the actor. */
  actor_id: string
  /** As in `said`. */
  day: number
  report_id: string
}

/**
 * Which state speaks, to or of which: a row for each state of its speakers and each of those spoken to or of, and one with an empty
 * `to_state`. States as the reading tells them.
 */
export interface SaidTable {
  from_state: string
  to_state: string
  /** First day on which it may have been said, else the day of its dispatch; `UNTOLD` if neither is known. */
  day: number
  report_id: string
}

/** What a report of an act is looked up by when another one comes that may tell the same: see acts/blocks.ts. */
export interface ActBlockTable {
  key: string
  /** Of a report. */
  id: string
  sort: string
}

/** A signed, reasoned, reversible statement that two things are the same, are not, or may be. */
export interface JudgementTable {
  id: string
  seq: Generated<number>
  /** What is judged: actor, act, instrument, copy. */
  subject: string
  left_id: string
  right_id: string
  verdict: 'positive' | 'negative' | 'unsure'
  score: number | null
  /** JSON object of the features that made the score. */
  reasons: string
  /** `rule:…` or `person:…`. */
  signed: string
  at: string
  withdrawn_by: string | null
}
