import { PLOVER_OF } from '../lang/plover.ts'
import type { Act, Actor, Instrument, Reading, Statement } from '../record/reading.ts'
import { byPosition, type Span } from '../record/span.ts'
import type { ActDraft } from './act/draft.ts'
import { isOwnWord } from './act/told.ts'
import type { Draft } from './draft.ts'
import type { Mention } from './names/mention.ts'
import type { StatementDraft } from './voice/draft.ts'

/** Turns a finished draft into the wire form: ids in text order, only actors and instruments that the text uses. */
export function finish(draft: Draft, id: string): Reading {
  const { cast, documents, statements, acts } = draft
  const usedActors = new Uint8Array(cast.actors.length)
  const usedDocuments = new Uint8Array(documents.length)
  for (const document of documents) if (document.named || document.used) usedDocuments[document.index] = 1
  for (const statement of statements) {
    for (const actor of statement.speakers) usedActors[actor] = 1
    if (statement.document >= 0) usedDocuments[statement.document] = 1
    for (const { actor } of statement.candidates) usedActors[actor] = 1
    for (const { kind, index } of statement.vouchers) (kind === 'actor' ? usedActors : usedDocuments)[index] = 1
  }
  for (const act of acts) {
    for (const party of act.parties) usedActors[party.actor] = 1
    for (const document of act.instruments) usedDocuments[document] = 1
    for (const { kind, index } of act.vouchers) (kind === 'actor' ? usedActors : usedDocuments)[index] = 1
  }
  /** Ids of actors and documents by index, where the reading names them. */
  const actorIds: (string | undefined)[] = new Array(cast.actors.length)
  const actors: Actor[] = []
  const starts = cast.actors.map((actor) => firstOf(actor.mentions))
  const inText = cast.actors
    .filter(
      (actor) =>
        usedActors[actor.index] === 1 ||
        (actor.kind === 'person' && actor.nameTokens.length > 0 && actor.office !== null),
    )
    .sort((a, b) => starts[a.index] - starts[b.index] || a.index - b.index)
  for (const actor of inText) {
    const actorId = `a${actors.length + 1}`
    actorIds[actor.index] = actorId
    actors.push({
      id: actorId,
      kind: actor.kind,
      name: actor.name,
      state: actor.state,
      office: actor.office,
      mentions: unique(actor.mentions),
      rules: [...actor.rules].sort(),
    })
  }
  const documentIds: (string | undefined)[] = new Array(documents.length)
  const instruments: Instrument[] = []
  for (const document of documents) {
    if (usedDocuments[document.index] !== 1) continue
    const documentId = `i${instruments.length + 1}`
    documentIds[document.index] = documentId
    instruments.push({
      id: documentId,
      kind: document.kind,
      name: document.name,
      parties: [...document.parties],
      date: document.date,
      mentions: unique(document.mentions),
      rules: [...document.rules].sort(),
    })
  }
  const ids = (indices: readonly number[]): string[] => {
    const found: string[] = []
    for (const index of indices) {
      const actorId = actorIds[index]
      if (actorId !== undefined) found.push(actorId)
    }
    return found
  }
  const speakersOf = ({ speakers, document }: StatementDraft): string[] =>
    document < 0 ? ids(speakers) : [documentIds[document]!]
  /** Who and what stands between the outlet and a statement, outermost first. */
  const voiceOf = (statement: StatementDraft, depth = 0): string[] => {
    const outer = statement.parent >= 0 ? statements[statement.parent] : undefined
    const voice = outer && depth < NESTED ? voiceOf(outer, depth + 1) : []
    if (outer) for (const id of speakersOf(outer)) enter(voice, id)
    for (const { kind, index } of statement.vouchers)
      enter(voice, kind === 'actor' ? actorIds[index] : documentIds[index])
    return voice
  }
  const voiceOfAct = (act: ActDraft): string[] => {
    const told = act.statement >= 0 ? statements[act.statement] : undefined
    const voice = told ? voiceOf(told) : []
    if (told && !isOwnWord(act, told)) for (const id of speakersOf(told)) enter(voice, id)
    for (const { kind, index } of act.vouchers) enter(voice, kind === 'actor' ? actorIds[index] : documentIds[index])
    return voice
  }
  return {
    id,
    language: draft.compiled.language.code,
    published: draft.published,
    outlet: draft.dispatch.outlet ?? null,
    credits: [...draft.cleaned.credits],
    actors,
    instruments,
    statements: statements.map(
      (statement): Statement => ({
        id: `s${statement.index + 1}`,
        form: statement.form,
        content: statement.content,
        cue: statement.cue,
        speakers: speakersOf(statement),
        speakerMention: statement.speakerMention,
        ...(statement.candidates.length
          ? {
              speakerCandidates: statement.candidates.map(({ actor, reason }) => ({
                id: actorIds[actor]!,
                reason,
              })),
            }
          : {}),
        addressees: ids(statement.addressees),
        voice: voiceOf(statement),
        date: statement.date,
        parent: statement.parent >= 0 ? `s${statement.parent + 1}` : null,
        rules: statement.rules,
      }),
    ),
    acts: acts.map(
      (act, index): Act => ({
        id: `e${index + 1}`,
        act: act.act,
        plover: act.act === 'vote' && act.cameo?.startsWith(AGAINST) ? 'REJECT' : PLOVER_OF[act.act],
        cameo: act.cameo,
        status: act.status,
        parties: act.parties.map((party) => ({ actor: actorIds[party.actor]!, role: party.role })),
        date: act.date,
        place: act.place,
        instruments: act.instruments.flatMap((document) => documentIds[document] ?? []),
        stage: act.stage,
        voice: voiceOfAct(act),
        evidence: act.evidence,
        rules: act.rules,
      }),
    ),
    dates: draft.dates,
    warnings: draft.warnings,
  }
}

/** CAMEO's root of refusals: a vote with such a code goes against what is voted on. */
const AGAINST = '12'

/** How many enclosing statements give their speakers to a statement's voice. */
const NESTED = 8

/** Adds an id to a list that holds each once. */
const enter = (list: string[], id: string | undefined): void => {
  if (id !== undefined && !list.includes(id)) list.push(id)
}

/** Where the first of some mentions begins. */
const firstOf = (mentions: readonly Mention[]): number => {
  let first = Number.MAX_SAFE_INTEGER
  for (const { start } of mentions) if (start < first) first = start
  return first
}

/** Spans of their own in text order, each once. Most come so: then nothing is sorted. */
const unique = (spans: readonly Span[]): Span[] => {
  const sorted = spans.map(({ start, end }) => ({ start, end }))
  let ordered = true
  for (let at = 1; at < sorted.length && ordered; at++) ordered = byPosition(sorted[at - 1], sorted[at]) < 0
  if (ordered) return sorted
  sorted.sort(byPosition)
  return sorted.filter((span, at) => at === 0 || byPosition(sorted[at - 1], span) !== 0)
}
