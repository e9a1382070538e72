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
  /** Known by a proper name, not by a description alone. */
  readonly named: boolean
  /** Head nouns and `#class`es of office by which definite descriptions may call it: "ministre", "#president". */
  readonly heads: Set<string>
  /** Words of the portfolios that a person holds: "défense", "étrangères". */
  readonly portfolios: Set<string>
  /** Bodies that a person holds office in. */
  readonly bodies: Set<string>
  readonly body: string | null
  readonly mentions: Mention[]
  readonly rules: Set<string>
  weight: number
}

/** What is known of an actor when it is first met. */
export type Known = Pick<ActorDraft, 'kind' | 'name'> &
  Partial<Pick<ActorDraft, 'state' | 'gender' | 'nameTokens' | 'named' | 'body'>>

/** How many candidates a look-up may weigh: keeps resolution linear in texts that repeat one surname without end. */
const WINDOW = 12

/**
 * The actors met so far, with the look-ups that resolution needs. The two states and the two persons named most often
 * are kept up to date as mentions come in, so that "the two sides" costs nothing to resolve.
 */
export class Cast {
  readonly actors: ActorDraft[] = []
  private readonly states = new Map<string, ActorDraft>()
  private readonly keyed = new Map<string, ActorDraft>()
  private readonly byToken = new Map<string, ActorDraft[]>()
  private readonly byHead = new Map<string, ActorDraft[]>()
  private readonly leaders: Record<'state' | 'person' | 'party', ActorDraft[]> = { state: [], person: [], party: [] }
  /** Persons in the order in which they were last mentioned; the last comes last. Bounded. */
  readonly recent: ActorDraft[] = []

  add(known: Known): ActorDraft {
    const actor: ActorDraft = {
      index: this.actors.length,
      kind: known.kind,
      name: known.name,
      state: known.state ?? null,
      office: null,
      gender: known.gender ?? null,
      nameTokens: known.nameTokens ?? [],
      named: known.named ?? false,
      heads: new Set(),
      portfolios: new Set(),
      bodies: new Set(),
      body: known.body ?? null,
      mentions: [],
      rules: new Set(),
      weight: 0,
    }
    this.actors.push(actor)
    for (const token of actor.nameTokens) push(this.byToken, token, actor)
    return actor
  }

  /** A state by its code, under the atlas's name. */
  state(code: string, name: string): ActorDraft {
    const known = this.states.get(code)
    if (known) return known
    const actor = this.add({ kind: 'state', name, state: code, named: true })
    this.states.set(code, actor)
    return actor
  }

  /** A state that the text has named. */
  stateOf(code: string): ActorDraft | undefined {
    const known = this.states.get(code)
    return known && known.mentions.length > 0 ? known : undefined
  }

  /** The actor entered under a key of its kind, made if there is none: a body's id, an institution with its state, a folded description. */
  keyedBy(key: string, known: Known): ActorDraft {
    const before = this.keyed.get(key)
    if (before) return before
    const actor = this.add(known)
    this.keyed.set(key, actor)
    return actor
  }

  /** An actor known by its folded description within its kind: a group, a source, an unnamed person. */
  described(key: string, kind: ActorKind, name: string, state: string | null): ActorDraft {
    return this.keyedBy(`${kind}:${key}`, { kind, name, state })
  }

  /** Enters an actor under one more key, unless another one has it. */
  alias(key: string, actor: ActorDraft): void {
    if (!this.keyed.has(key)) this.keyed.set(key, actor)
  }

  under(key: string): ActorDraft | undefined {
    return this.keyed.get(key)
  }

  /** Lets an actor be called by a head noun or class of office from now on. */
  answersTo(actor: ActorDraft, head: string): void {
    if (actor.heads.has(head)) return
    actor.heads.add(head)
    push(this.byHead, head, actor)
  }

  withToken(token: string): readonly ActorDraft[] {
    return last(this.byToken.get(token))
  }

  withHead(head: string): readonly ActorDraft[] {
    return last(this.byHead.get(head))
  }

  /** The two states, persons, or parties (states and international bodies) that the text has named most often so far. */
  pair(kind: 'state' | 'person' | 'party'): readonly ActorDraft[] {
    return this.leaders[kind].length === 2 ? this.leaders[kind] : []
  }

  /** Notes that a mention was resolved to an actor. `placed`: it only says where, so that it weighs little. */
  note(actor: ActorDraft, mention: Mention, placed = false): void {
    actor.mentions.push(mention)
    actor.rules.add(mention.rule)
    actor.weight += placed ? PLACED : 1
    // a list of one is made as such: one that grows takes room for many
    if (mention.entities.length === 0) mention.entities = [actor.index]
    else if (!mention.entities.includes(actor.index)) mention.entities.push(actor.index)
    if (actor.kind === 'person') {
      const at = this.recent.indexOf(actor)
      if (at >= 0) this.recent.splice(at, 1)
      this.recent.push(actor)
      if (this.recent.length > WINDOW) this.recent.shift()
    }
    if (!placed && (actor.kind === 'state' || actor.kind === 'person')) this.rank(this.leaders[actor.kind], actor)
    if (!placed && isParty(actor)) this.rank(this.leaders.party, actor)
    // the minister's mention is a mention of his state's side too
    if (actor.kind === 'person' && actor.state) {
      const state = this.states.get(actor.state)
      if (state) {
        state.weight++
        this.rank(this.leaders.state, state)
        this.rank(this.leaders.party, state)
      }
    }
  }

  private rank(leaders: ActorDraft[], actor: ActorDraft): void {
    if (leaders.includes(actor)) return
    if (leaders.length < 2) leaders.push(actor)
    else {
      const weaker = leaders[0].weight < leaders[1].weight ? 0 : 1
      if (actor.weight > leaders[weaker].weight) leaders[weaker] = actor
    }
  }
}

/** Who may be one of two sides: a state, or a body known by name that belongs to none. */
const isParty = ({ kind, state, named }: ActorDraft): boolean =>
  kind === 'state' || (kind === 'organization' && named && state === null)

/** What a mention of a place weighs beside one of a party. */
const PLACED = 0.1

/** When an actor was last mentioned, as a token index; -1 before its first mention. */
export const lastSeen = (actor: ActorDraft): number => actor.mentions.at(-1)?.first ?? -1

const NOBODY: readonly ActorDraft[] = []

const last = (list: readonly ActorDraft[] | undefined): readonly ActorDraft[] =>
  list === undefined ? NOBODY : list.length <= WINDOW ? list : list.slice(-WINDOW)

const push = (map: Map<string, ActorDraft[]>, key: string, actor: ActorDraft): void => {
  const list = map.get(key)
  if (list) list.push(actor)
  else map.set(key, [actor])
}
