import type { Sentence } from '../../text/text.ts'
import type { Mention } from '../names/mention.ts'
import { Phrasal, Verbal } from '../word-classes.ts'
import type { VerbGroup } from './group.ts'
import { Lists } from './lists.ts'

/** A sentence with what was found in it; the working unit of voice and act. */
export interface Clause {
  readonly sentence: Sentence
  /** Mentions in text order, inner ones too. */
  readonly mentions: readonly Mention[]
  readonly groups: readonly VerbGroup[]
}

/** How far before the last of several examples the word that opens them may stand, in tokens. */
const EXAMPLES = 16

/** The subjects and governors of one dispatch's verb groups, over its look-ups. */
export class Syntax extends Lists {
  private readonly subjects = new Map<number, readonly Mention[]>()

  /** The mentions that are the subject of a group, [] where the sentence does not show one. Pronouns are left to the caller. */
  subjectOf(group: VerbGroup, clause: Clause): readonly Mention[] {
    const known = this.subjects.get(group.index)
    if (known) return known
    // set first, so that two groups that look to each other end at once
    this.subjects.set(group.index, [])
    const found = holders(this.findSubject(group, clause))
    this.subjects.set(group.index, found)
    return found
  }

  private findSubject(group: VerbGroup, clause: Clause): readonly Mention[] {
    const { first } = clause.sentence
    if (group.kind === 'gerund' || group.kind === 'infinitive') {
      const main = this.mainBefore(group, clause)
      if (main && group.governor >= 0 && !main.passive && this.controlledByObject(main, clause.sentence.last)) {
        // "called on Chad to …", "a demandé au Tchad de …": a preposition may stand before whose act it is
        const past =
          this.phrasal[main.last] & Phrasal.Preposition && !this.mentionAt[main.last] ? main.last + 1 : main.last
        const object = this.mentionAfter(past, group.first, 4)
        if (object) return this.withFollowing(object, group.first)
      }
      if (!main || main.index === group.index || this.isExample(group, main)) return []
      return this.subjectOf(main, clause)
    }
    if (group.pronoun >= 0 && this.phrasal[group.pronoun] & Phrasal.Relative) {
      let end = group.pronoun
      if (this.isComma(end - 1)) end--
      const antecedent = this.mentionBefore[end]
      return antecedent && antecedent.first >= first ? this.withPreceding(antecedent, first) : []
    }
    if (group.clitic >= 0 || group.pronoun >= 0) return []
    const nor = this.isCoordinator(group.first - 1) && this.verbal[group.first - 1] & Verbal.NegativeWord
    if ((nor || this.isCoordinator(group.first)) && group.first > first) {
      // "neither recalled its envoy nor expelled …": the negation that ties the verbs is part of the second
      const other = this.verbBefore(group, clause)
      if (other) return this.subjectOf(other, clause)
    }
    const listed = this.listedAfter(group, clause)
    if (listed) return this.subjectOf(listed, clause)
    const quoted = this.quotation[group.head]
    for (let at = group.first, steps = 0; at > first && steps < 60; at--, steps++) {
      const mention = this.mentionBefore[at]
      if (!mention || mention.inner) {
        const before = at - 1
        const other = this.groupOver[before]
        if (other && other.kind === 'finite' && other.index !== group.index) {
          // "La France, a-t-il rappelé, a versé": what stands between commas with its own subject behind it
          if (other.clitic >= 0 && this.isComma(other.last) && this.isComma(other.first - 1)) {
            steps += at - other.first
            at = other.first
            continue
          }
          // the verb of a relative clause about the subject may stand between; another main verb may not
          const relative = this.relativeOf(other, first)
          // "said that the pilot was alive and had said": what is tied to a verb shares its subject, in whatever clause that stands
          if (relative < 0 || this.isTied(group, relative, other)) return this.coordinate(group, other, clause)
          steps += at - relative
          at = relative + 1
          continue
        }
        if (
          (this.verbal[before] & (Verbal.Stop | Verbal.Comma)) === Verbal.Stop ||
          (this.quotation[before] !== quoted && !this.isPunctuation(before) && quoted >= 0)
        )
          return []
        if ((this.phrasal[before] & (Phrasal.Subordinator | Phrasal.Adverb)) === Phrasal.Subordinator) return []
        continue
      }
      if (this.quotation[mention.first] !== quoted) {
        at = mention.first + 1
        continue
      }
      const list = this.withPreceding(mention, first)
      const head = list[0]!
      const before = head.first - 1
      if (
        before >= first &&
        this.phrasal[before] & Phrasal.Preposition &&
        !(this.phrasal[before - 1] & Phrasal.Quantity) &&
        !this.opensClause(before, mention, group) &&
        // "de nombreux pays": an indefinite after de is a subject
        !(
          this.phrasal[before] & Phrasal.Of &&
          this.phrasal[head.first] & Phrasal.Indefinite &&
          (before === first || !this.isNounBefore(before))
        )
      ) {
        at = head.first
        continue
      }
      // "du génocide des Arméniens": the contracted article holds a preposition after a noun
      if (head.first > first && this.phrasal[head.first] & Phrasal.Of && this.isNounBefore(head.first)) {
        at = head.first + 1
        continue
      }
      const governor = before >= first ? this.groupOver[before] : undefined
      // "met the minister and urged": whom the verb before has for its object is not the next one's subject
      const adjoins = mention.last >= group.first - 1 && !this.isCoordinator(mention.last)
      if (governor && governor.index !== group.index && !adjoins) {
        at = head.first + 1
        continue
      }
      return list
    }
    return []
  }

  /** "Le Parlement salue l'accord ; condamne l'attaque ; …": the first verb of a list whose verbs share its subject. */
  private listedAfter(group: VerbGroup, { groups, sentence }: Clause): VerbGroup | undefined {
    const tie = group.first - 1
    const stop = this.isCoordinator(tie) ? tie - 1 : tie
    if (group.kind !== 'finite' || stop <= sentence.first || this.norm(stop) !== ';') return undefined
    const first = groups.find(({ kind, pronoun }) => kind === 'finite' && pronoun < 0)
    return first && first.head < stop && this.quotation[first.head] === this.quotation[group.head] ? first : undefined
  }

  /** "thanked them for the support of Chad, including | sending aid and taking refugees": an example of what someone else did is not done by the subject. */
  isExample(group: VerbGroup, main: VerbGroup): boolean {
    if (group.kind !== 'gerund') return false
    let word = group.first - 1
    while (this.isCoordinator(group.first - 1) && word > main.last && word > group.first - EXAMPLES) {
      if (this.rules.examples.has(this.norm(word))) break
      word--
    }
    if (!this.rules.examples.has(this.norm(word))) return false
    for (let at = main.last; at < word; at++) if (this.mentionAt[at]) return true
    return false
  }

  /** "after Chad attacked": what is a preposition elsewhere opens a clause where its noun stands right before the verb. */
  private opensClause(before: number, mention: Mention, group: VerbGroup): boolean {
    return (
      (this.phrasal[before] & Phrasal.Subordinator) !== 0 && group.kind === 'finite' && mention.last === group.first
    )
  }

  /** The nearest finite verb before another. */
  private verbBefore(group: VerbGroup, clause: Clause): VerbGroup | undefined {
    for (let at = group.first - 1; at >= clause.sentence.first && at >= group.first - 16; at--) {
      const other = this.groupOver[at]
      if (other?.kind === 'finite') return other
    }
    return undefined
  }

  /** Whether a plain word stands right before a token: no sign, no verb, no word that ties or opens a clause. */
  private isNounBefore(token: number): boolean {
    const other = Phrasal.Coordinator | Phrasal.Subordinator | Phrasal.Relative | Phrasal.Adverb | Phrasal.Quantity
    return !(this.phrasal[token - 1] & other) && !this.isPunctuation(token - 1) && !this.groupOver[token - 1]
  }

  /** Whether a coordinator without a comma ties a group to the verb of a clause that has a subject of its own behind its opening word. */
  private isTied(group: VerbGroup, opening: number, other: VerbGroup): boolean {
    if (!this.isCoordinator(group.first - 1) || this.isComma(group.first - 2)) return false
    for (let at = opening + 1; at < other.first; at++) if (this.mentionAt[at]) return true
    return false
  }

  /** "X a dit A et a ajouté B": the second verb takes the first one's subject. */
  private coordinate(group: VerbGroup, other: VerbGroup, clause: Clause): readonly Mention[] {
    for (let at = group.first - 1; at >= group.first - 2 && at > other.head; at--) {
      if (!this.isCoordinator(at) && !this.isComma(at) && !this.rules.contrasts.has(this.norm(at))) continue
      const subject = this.subjectOf(other, clause)
      return (this.clashes(group, subject) ? this.agreeing(group, other, clause) : null) ?? subject
    }
    return []
  }

  /** "Chad said its missions are watched and has accused …": a singular verb has no plural subject. */
  private clashes(group: VerbGroup, subject: readonly Mention[]): boolean {
    if (!(this.verbal[group.first] & Verbal.Singular)) return false
    return subject.length > 1 || subject.some((mention) => mention.plural)
  }

  /** The subject of the nearest verb before `other` that a group agrees with. */
  private agreeing(group: VerbGroup, other: VerbGroup, clause: Clause): readonly Mention[] | null {
    const first = clause.groups[0]!.index
    for (let at = other.index - 1, tried = 0; at >= first && tried < 3; at--, tried++) {
      const earlier = clause.groups[at - first]!
      if (earlier.kind !== 'finite') continue
      const subject = this.subjectOf(earlier, clause)
      if (subject.length && !this.clashes(group, subject)) return subject
    }
    return null
  }

  /** The relative pronoun that opens the clause of a verb, or -1. */
  private relativeOf(group: VerbGroup, floor: number): number {
    for (let at = group.first - 1; at >= floor && at >= group.first - 8; at--) {
      if (this.phrasal[at] & Phrasal.Relative && !this.mentionAt[at]) return at
      if (this.groupOver[at]?.kind === 'finite') return -1
    }
    return -1
  }

  /** The finite group that an infinitive or gerund depends on: its governor, else the nearest before, else the first after. */
  mainBefore(group: VerbGroup, clause: Clause): VerbGroup | undefined {
    if (group.governor >= 0) return clause.groups.find((other) => other.index === group.governor)
    let best: VerbGroup | undefined
    const apart = group.kind === 'gerund' && this.isComma(group.first - 1) && this.norm(group.first) === 'en'
    for (const other of clause.groups) {
      if (other.kind !== 'finite' || this.quotation[other.head] !== this.quotation[group.head]) continue
      // ", …, en la qualifiant de": a gerund set off belongs to the main verb, not to a relative clause between
      if (other.head < group.head && best && apart && this.relativeOf(other, clause.sentence.first) >= 0) continue
      if (other.head < group.head) best = other
      else if (!best) return other
      else break
    }
    return best
  }
}

/** "The presidents of Bosnia, Croatia and Serbia, A, B and C": those named hold the office; the states in its title are no subjects. */
function holders(subject: readonly Mention[]): readonly Mention[] {
  const [title] = subject
  if (!title?.plural || title.form !== 'title' || subject.length < 4) return subject
  const named = subject.filter(({ kind, form }) => kind === 'person' && form === 'name')
  const states = subject.filter(({ kind }) => kind === 'state')
  // as many persons as states, of which the title itself holds the first
  return named.length === states.length + 1 && named.length + states.length + 1 === subject.length ? named : subject
}
