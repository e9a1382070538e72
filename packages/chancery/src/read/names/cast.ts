import type { ActorKind } from '../../record/reading.ts'
import type { Mention } from './mention.ts'

/** An actor while the reading is being made. `weight` counts mentions. */
export interface ActorDraft {
  readonly index: number
  readonly kind: ActorKind
  name: string
  state: string | null
  office: string | null
  gender: 'm' | 'f' | null
  /** Folded tokens of the name. */
  readonly nameTokens: readonly string[]
  readonly heads: Set<string>
  readonly body: string | null
  readonly mentions: Mention[]
  readonly rules: Set<string>
  weight: number
}

/** How many candidates a look-up may weigh: keeps resolution linear in texts that repeat one surname without end. */
const WINDOW = 12

/**
 * The actors met so far, with the look-ups that resolution needs. The two states and the two persons named most often
 * are kept up to date as mentions come in, so that "the two sides" costs nothing to resolve.
 */
export class Cast {
  readonly actors: ActorDraft[] = []
  private readonly states = new Map<string, ActorDraft>()
  private readonly bodies = new Map<string, ActorDraft>()
  private readonly named = new Map<string, ActorDraft>()
  private readonly byToken = new Map<string, ActorDraft[]>()
  private readonly byHead = new Map<string, ActorDraft[]>()
  private readonly leaders: Record<'state' | 'person', ActorDraft[]> = { state: [], person: [] }
  /** Persons in the order in which they were last mentioned; the last comes last. Bounded. */
  readonly recent: ActorDraft[] = []

  add(known: Partial<ActorDraft> & Pick<ActorDraft, 'kind' | 'name'>): ActorDraft {
    const actor: ActorDraft = {
      state: null,
      office: null,
      gender: null,
      nameTokens: [],
      heads: new Set(),
      body: null,
      mentions: [],
      rules: new Set(),
      weight: 0,
      ...known,
      index: this.actors.length,
    }
    this.actors.push(actor)
    for (const token of actor.nameTokens) push(this.byToken, token, actor)
    for (const head of actor.heads) push(this.byHead, head, actor)
    return actor
  }

  state(code: string, name: string): ActorDraft {
    return this.states.get(code) ?? remember(this.states, code, this.add({ kind: 'state', name, state: code }))
  }

  body(id: string, kind: ActorKind, name: string, state: string | null): ActorDraft {
    return this.bodies.get(id) ?? remember(this.bodies, id, this.add({ kind, name, state, body: id }))
  }

  /** An actor known by its folded description within its kind: an institution, a group, an unnamed person. */
  described(key: string, kind: ActorKind, name: string, state: string | null): ActorDraft {
    return this.named.get(`${kind}:${key}`) ?? remember(this.named, `${kind}:${key}`, this.add({ kind, name, state }))
  }

  holdsOffice(actor: ActorDraft, head: string): void {
    if (actor.heads.has(head)) return
    actor.heads.add(head)
    push(this.byHead, head, actor)
  }

  withToken(token: string): readonly ActorDraft[] {
    return this.byToken.get(token)?.slice(-WINDOW) ?? []
  }

  withHead(head: string): readonly ActorDraft[] {
    return this.byHead.get(head)?.slice(-WINDOW) ?? []
  }

  /** The two states, or persons, that the text has named most often so far. */
  pair(kind: 'state' | 'person'): readonly ActorDraft[] {
    return this.leaders[kind].length === 2 ? this.leaders[kind] : []
  }

  /** Notes that a mention was resolved to an actor. */
  note(actor: ActorDraft, mention: Mention): void {
    actor.mentions.push(mention)
    actor.rules.add(mention.rule)
    actor.weight++
    if (!mention.entities.includes(actor.index)) mention.entities.push(actor.index)
    if (actor.kind === 'person') {
      const at = this.recent.indexOf(actor)
      if (at >= 0) this.recent.splice(at, 1)
      this.recent.push(actor)
      if (this.recent.length > WINDOW) this.recent.shift()
    }
    if (actor.kind === 'state' || actor.kind === 'person') this.rank(this.leaders[actor.kind], actor)
    // the minister's mention is a mention of his state's side too
    if (actor.kind === 'person' && actor.state) {
      const state = this.states.get(actor.state)
      if (state) {
        state.weight++
        this.rank(this.leaders.state, state)
      }
    }
  }

  private rank(leaders: ActorDraft[], actor: ActorDraft): void {
    if (leaders.includes(actor)) return
    if (leaders.length < 2) leaders.push(actor)
    else {
      const weaker = leaders[0]!.weight < leaders[1]!.weight ? 0 : 1
      if (actor.weight > leaders[weaker]!.weight) leaders[weaker] = actor
    }
  }
}

const push = (map: Map<string, ActorDraft[]>, key: string, actor: ActorDraft): void => {
  const list = map.get(key)
  if (list) list.push(actor)
  else map.set(key, [actor])
}

const remember = (map: Map<string, ActorDraft>, key: string, actor: ActorDraft): ActorDraft => {
  map.set(key, actor)
  return actor
}
