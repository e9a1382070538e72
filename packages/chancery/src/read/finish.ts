import { PLOVER_OF } from '../lang/plover.ts'
import type { Act, Actor, Instrument, Reading, Statement } from '../record/reading.ts'
import { byPosition, type Span } from '../record/span.ts'
import type { Draft } from './draft.ts'
import type { Mention } from './names/mention.ts'
import type { StatementDraft } from './voice/draft.ts'

/** Turns a finished draft into the wire form: ids in text order, only actors and instruments that the text uses. */
export function finish(draft: Draft, id: string): Reading {
  const { cast, documents, statements, acts } = draft
  const usedActors = new Set<number>()
  const usedDocuments = new Set<number>()
  for (const document of documents) if (document.named) usedDocuments.add(document.index)
  for (const statement of statements) {
    for (const actor of statement.speakers) usedActors.add(actor)
    for (const { actor } of statement.candidates) usedActors.add(actor)
    for (const { kind, index } of statement.vouchers) (kind === 'actor' ? usedActors : usedDocuments).add(index)
  }
  for (const act of acts) {
    for (const party of act.parties) usedActors.add(party.actor)
    for (const document of act.instruments) usedDocuments.add(document)
  }
  const actorIds = new Map<number, string>()
  const actors: Actor[] = []
  const inText = cast.actors
    .filter(
      (actor) =>
        usedActors.has(actor.index) ||
        (actor.kind === 'person' && actor.nameTokens.length > 0 && actor.office !== null),
    )
    .sort((a, b) => at(a.mentions) - at(b.mentions) || a.index - b.index)
  for (const actor of inText) {
    const actorId = `a${actors.length + 1}`
    actorIds.set(actor.index, actorId)
    actors.push({
      id: actorId,
      kind: actor.kind,
      name: actor.name,
      state: actor.state,
      office: actor.office,
      mentions: spansOf(actor.mentions),
      rules: [...actor.rules].sort(),
    })
  }
  const documentIds = new Map<number, string>()
  const instruments: Instrument[] = []
  for (const document of documents) {
    if (!usedDocuments.has(document.index)) continue
    const documentId = `i${instruments.length + 1}`
    documentIds.set(document.index, documentId)
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
  const ids = (indices: readonly number[]): string[] => indices.flatMap((index) => actorIds.get(index) ?? [])
  const vouchers = (statement: StatementDraft | undefined, depth = 0): string[] => {
    if (!statement || depth > 8) return []
    const outer = statement.parent >= 0 ? statements[statement.parent] : undefined
    return distinct([
      ...vouchers(outer, depth + 1),
      ...(outer ? ids(outer.speakers) : []),
      ...statement.vouchers.flatMap(({ kind, index }) => (kind === 'actor' ? actorIds : documentIds).get(index) ?? []),
    ])
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
        speakers: ids(statement.speakers),
        speakerMention: statement.speakerMention,
        ...(statement.candidates.length
          ? {
              speakerCandidates: statement.candidates.map(({ actor, reason }) => ({
                id: actorIds.get(actor)!,
                reason,
              })),
            }
          : {}),
        addressees: ids(statement.addressees),
        voice: vouchers(statement),
        date: statement.date,
        parent: statement.parent >= 0 ? `s${statement.parent + 1}` : null,
        rules: statement.rules,
      }),
    ),
    acts: acts.map((act, index): Act => {
      const told = act.statement >= 0 ? statements[act.statement] : undefined
      return {
        id: `e${index + 1}`,
        act: act.act,
        plover: PLOVER_OF[act.act],
        cameo: act.cameo,
        status: act.status,
        parties: act.parties.map((party) => ({ actor: actorIds.get(party.actor)!, role: party.role })),
        date: act.date,
        place: act.place,
        instruments: act.instruments.flatMap((document) => documentIds.get(document) ?? []),
        stage: act.stage,
        voice: told ? distinct([...vouchers(told), ...ids(told.speakers)]) : [],
        evidence: act.evidence,
        rules: act.rules,
      }
    }),
    dates: draft.dates,
    warnings: draft.warnings,
  }
}

const at = (mentions: readonly Mention[]): number =>
  mentions.reduce((least, mention) => Math.min(least, mention.start), Number.MAX_SAFE_INTEGER)

const spansOf = (mentions: readonly Mention[]): Span[] => unique(mentions.map(({ start, end }) => ({ start, end })))

const unique = (spans: readonly Span[]): Span[] => {
  const seen = new Set<string>()
  return spans
    .filter(({ start, end }) => !seen.has(`${start}:${end}`) && seen.add(`${start}:${end}`))
    .map(({ start, end }) => ({ start, end }))
    .sort(byPosition)
}

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)]
