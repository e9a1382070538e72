import type { Act, Reading } from '../packages/chancery/src/record/reading.ts'
import type { Span } from '../packages/chancery/src/record/span.ts'
import { overlaps } from '../packages/chancery/src/record/span.ts'
import type { Entities, Finding } from './compare.ts'
import type { Forbidden, GoldDispatch, Who } from './dispatch.ts'
import { covered, fold, sameActor, shareOf } from './same.ts'

/** Both sides' entities, and the ids in the reading that act, speak or vouch. */
interface Sides {
  readonly mine: Entities
  readonly theirs: Entities
  readonly active: ReadonlySet<string>
}

/** The `not` lines that a reading breaks, one finding a line. */
export function brokenLines(gold: GoldDispatch, reading: Reading, sides: Sides): Finding[] {
  const is = (who: Who, id: string): boolean => {
    const actor = sides.theirs.actors.get(id)
    if (!actor) return false
    if (who.by === 'state') return actor.kind === 'state' && actor.state === who.value
    if (who.by === 'name') return [actor.name, ...actor.forms].some((form) => fold(form) === fold(who.value))
    return sameActor(sides.mine.actors.get(who.value)!, actor)
  }
  const touches = (label: string | null, spans: readonly Span[]): boolean =>
    !label || gold.marks.get(label)!.some((mark) => spans.some((span) => overlaps(mark, span)))
  const acts = (line: Forbidden & { what: 'act' }): Act[] =>
    reading.acts.filter(
      (act) =>
        (!line.acts || line.acts.includes(act.act)) &&
        (!line.statuses || line.statuses.includes(act.status)) &&
        (!line.date || line.date === act.date) &&
        (!line.place || fold(act.place?.name ?? '') === fold(line.place)) &&
        touches(line.within, act.evidence) &&
        line.parties.every((who) =>
          act.parties.some((party) => (!who.role || who.role === party.role) && is(who, party.actor)),
        ),
    )
  const breaks = (line: Forbidden): string | null => {
    if (line.what === 'act') {
      const hits = acts(line)
      if (hits.length < (line.twice ? 2 : 1)) return null
      return hits.map((act) => `${act.id} ${act.act} ${act.status}`).join(', ')
    }
    if (line.what === 'statement') {
      const hit = reading.statements.find(
        (s) => (!line.by || s.speakers.some((id) => is(line.by!, id))) && touches(line.within, s.content),
      )
      return hit ? hit.id : null
    }
    if (line.what === 'actor') {
      const who: Who = { by: 'name', value: line.name, role: null }
      const hit = reading.actors.find(
        (a) => sides.active.has(a.id) && (!line.kind || a.kind === line.kind) && is(who, a.id),
      )
      return hit ? `${hit.kind} ${hit.name}` : null
    }
    const mark = covered(gold.text, gold.marks.get(line.mark)!)
    const hit = reading.dates.find(
      (date) => (!line.value || date.edtf === line.value) && shareOf(mark, covered(gold.text, [date])) >= 0.3,
    )
    return hit ? `${gold.text.slice(hit.start, hit.end)} = ${hit.edtf}` : null
  }
  return gold.forbidden.flatMap((line) => {
    const broken = breaks(line)
    return broken === null ? [] : [{ task: 'not', line: line.line, message: broken } satisfies Finding]
  })
}
