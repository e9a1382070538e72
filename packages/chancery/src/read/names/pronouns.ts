import type { Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { countWhile } from '../ordered.ts'
import type { Cast } from './cast.ts'
import type { Mention } from './mention.ts'
import { isImpersonal, participantsOf } from './participants.ts'

/** What a pronoun asks of its antecedent. */
export interface PronounForm {
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
  readonly person: boolean
}

/** How many sentences back an antecedent is looked for. */
const REACH = 4

/** How many sentences back it looks at all, quoted ones too. */
const FAR = 24

/** How many verbs of one sentence are tried: keeps the search linear in endless sentences. */
const GROUPS = 24

/**
 * Finds whom third-person pronouns stand for: the nearest earlier subject that agrees in number, gender and kind (after
 * Hobbs 1978 and the salience lists of centering theory, cut down to what subjects tell). Objects do not count: a wrong
 * antecedent is worse than none.
 */
export class Antecedents {
  private readonly cast: Cast
  private readonly syntax: Syntax
  private readonly clauses: readonly Clause[]
  private readonly known = new Map<number, readonly number[]>()

  constructor(cast: Cast, syntax: Syntax, clauses: readonly Clause[]) {
    this.cast = cast
    this.syntax = syntax
    this.clauses = clauses
  }

  /** The actors that the subject of a group stands for: named ones, else a pronoun's antecedent; [] if the text leaves it open. */
  actorsOf(group: VerbGroup, clause: Clause): readonly number[] {
    const before = this.known.get(group.index)
    if (before) return before
    this.known.set(group.index, [])
    const found = this.find(group, clause)
    this.known.set(group.index, found)
    return found
  }

  private find(group: VerbGroup, clause: Clause): readonly number[] {
    const subject = this.syntax.subjectOf(group, clause)
    if (subject.length) return unique(subject.flatMap((mention) => mention.entities))
    if (isImpersonal(this.syntax, group)) return this.participants(clause)
    const token = group.clitic >= 0 ? group.clitic : group.pronoun
    if (token < 0) {
      const main = this.mainOf(group, clause)
      return main && main.index !== group.index ? this.actorsOf(main, clause) : []
    }
    const form = this.syntax.rules.pronouns[this.syntax.norm(token)]
    if (!form) return []
    const body = this.bodyOf(group, token, form, clause)
    return body.length ? body : this.antecedent(token, form, clause)
  }

  /** "L'UE a annoncé qu'elle …": right behind a conjunction, a pronoun may stand for the state or body that the main verb has for its subject. */
  private bodyOf(group: VerbGroup, token: number, form: PronounForm, clause: Clause): readonly number[] {
    const { rules } = this.syntax
    if (form.gender === null || !rules.subordinators.has(this.syntax.norm(token - 1))) return []
    const nearest = group.index - 1 - clause.groups[0]!.index
    for (let at = nearest; at >= 0 && at > nearest - GROUPS; at--) {
      const other = clause.groups[at]!
      if (other.kind !== 'finite') continue
      const subject = this.syntax.subjectOf(other, clause)
      if (subject.length !== 1 || subject[0]!.entities.length !== 1) return []
      const [mention] = subject
      const { kind } = this.cast.actors[mention!.entities[0]!]!
      if (kind !== 'state' && kind !== 'organization') return []
      const opener = this.syntax.norm(mention!.first)
      const gender = rules.genders[opener]
      // "les États-Unis … qu'ils": the article shows the number, and the gender where it has one
      const agrees = opener.endsWith('s') === form.plural && (gender === undefined || gender === form.gender)
      return agrees ? mention!.entities : []
    }
    return []
  }

  /** Those who talk, where a sentence is part of the account of a meeting. */
  participants(clause: Clause): readonly number[] {
    return participantsOf(this.cast, this.syntax, this.clauses, clause)
  }

  /** The sentence that holds a token. */
  sentenceOf(token: number): Clause | undefined {
    return this.clauses[countWhile(this.clauses, ({ sentence }) => sentence.last <= token)]
  }

  /** The verb whose subject a group without one of its own shares: its governor, or the verb that it is tied to. */
  mainOf(group: VerbGroup, clause: Clause): VerbGroup | undefined {
    return group.kind === 'gerund' || group.kind === 'infinitive'
      ? this.syntax.mainBefore(group, clause)
      : this.coordinated(group, clause)
  }

  /** "…, and said": a group without subject of its own, tied to the finite group before it. */
  private coordinated(group: VerbGroup, clause: Clause): VerbGroup | undefined {
    const tie = this.syntax.norm(group.first - 1)
    if (!this.syntax.rules.coordinators.has(tie) && tie !== ',') return undefined
    // the nearest verb may be a noun in disguise ("the arrests"): one with a subject is better
    let nearest: VerbGroup | undefined
    for (let at = group.index - 1 - clause.groups[0]!.index, tried = 0; at >= 0 && tried < 4; at--) {
      const other = clause.groups[at]!
      if (other.kind !== 'finite') continue
      if (other.pronoun >= 0 || this.syntax.subjectOf(other, clause).length > 0) return other
      nearest ??= other
      tried++
    }
    return nearest
  }

  /** The actors that a pronoun at `token` stands for. */
  antecedent(token: number, form: PronounForm, clause: Clause): readonly number[] {
    for (const here of this.before(token, clause)) {
      const back = clause.sentence.index - here.sentence.index
      const tried = Math.max(0, here.groups.length - GROUPS)
      for (let at = here.groups.length - 1; at >= tried; at--) {
        const group = here.groups[at]!
        if (group.head >= token || group.kind !== 'finite') continue
        // what is said inside a quotation is the quoted speaker's affair
        const quotation = this.syntax.quotation[group.head]
        if (quotation >= 0 && quotation !== this.syntax.quotation[token]) continue
        const subject = this.syntax.subjectOf(group, here)
        const actors = subject.length
          ? unique(subject.flatMap((mention) => mention.entities))
          : back > 0 || group.head < token - 1
            ? this.actorsOf(group, here)
            : []
        if (this.agrees(actors, subject, form)) return actors
      }
      const inverted = this.speakersOf(here, token)
      if (this.agrees(inverted, [], form)) return inverted
    }
    const possible = this.possible(token, form, clause)
    return possible.length === (form.plural ? 2 : 1) ? possible : []
  }

  /** The sentence of a token and those before it, without those that stand in a quotation that does not hold the token. */
  private *before(token: number, clause: Clause): Generator<Clause> {
    let given = 0
    for (let back = 0; back < FAR && given < REACH; back++) {
      const here = this.clauses[clause.sentence.index - back]
      if (!here) return
      const { first, last } = here.sentence
      const quotation = this.syntax.quotation[first]!
      const quoted =
        back > 0 &&
        quotation >= 0 &&
        quotation === this.syntax.quotation[last - 1] &&
        quotation !== this.syntax.quotation[token]
      if (quoted) continue
      given++
      yield here
    }
  }

  /** The persons named in the last sentences before `token` that a pronoun could stand for, the latest first. */
  possible(token: number, form: PronounForm, clause: Clause): readonly number[] {
    const found: number[] = []
    if (!form.person) return found
    const each = { ...form, plural: false }
    for (const here of this.before(token, clause)) {
      const tried = Math.max(0, here.mentions.length - GROUPS)
      for (let at = here.mentions.length - 1; at >= tried; at--) {
        const mention = here.mentions[at]!
        if (mention.first >= token || mention.inner || mention.entities.length !== 1) continue
        const quotation = this.syntax.quotation[mention.first]!
        if (quotation >= 0 && quotation !== this.syntax.quotation[token]) continue
        if (!found.includes(mention.entities[0]!) && this.agrees(mention.entities, [mention], each))
          found.push(mention.entities[0]!)
      }
    }
    return found
  }

  /** Persons named in a sentence in subject position of a cue that follows its content; filled by voice as it goes. */
  readonly spoken: Map<number, readonly number[]> = new Map()

  /** The last actors who spoke, the latest last; bounded. */
  readonly lastSpeakers: number[] = []

  /** Notes who spoke in a sentence; whoever is told of inside a quotation (`quoted`) has not spoken to the reader. */
  noteSpeakers(sentence: number, actors: readonly number[], quoted: boolean): void {
    this.spoken.set(sentence, actors)
    if (quoted) return
    this.lastSpeakers.push(...actors.slice(0, 4))
    if (this.lastSpeakers.length > 16) this.lastSpeakers.splice(0, 8)
  }

  private speakersOf(clause: Clause, before: number): readonly number[] {
    return clause.sentence.last <= before ? (this.spoken.get(clause.sentence.index) ?? []) : []
  }

  private agrees(actors: readonly number[], subject: readonly Mention[], form: PronounForm): boolean {
    if (!actors.length) return false
    if (form.plural)
      return (
        actors.length > 1 ||
        subject.some((mention) => mention.plural) ||
        actors.some((index) => this.cast.actors[index]!.kind === 'group')
      )
    if (actors.length > 1) return false
    const actor = this.cast.actors[actors[0]!]!
    if (form.person)
      return actor.kind === 'person' && (form.gender === null || actor.gender === null || actor.gender === form.gender)
    return actor.kind === 'state' || actor.kind === 'organization' || actor.kind === 'media'
  }
}

const unique = (list: readonly number[]): number[] => [...new Set(list)]
