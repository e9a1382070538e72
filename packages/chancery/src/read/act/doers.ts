import type { Clause } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { phraseAt } from '../clause/phrases.ts'
import type { Mention } from '../names/mention.ts'
import { Word } from '../voice/words.ts'
import { issuers } from './beyond.ts'
import { actorsOf, type RoleScan } from './slots.ts'

/** Whom the subject of a verb stands for: named, a pronoun's antecedent, or, for "je" and "nous", whoever is speaking. */
export function subjectOf(
  scan: RoleScan,
  clause: Clause,
  group: VerbGroup,
  subject: readonly Mention[],
): readonly number[] {
  const { syntax } = scan
  if (attached(scan, group)) return syntax.mentionBefore[group.first]?.entities ?? issuers(scan, clause, group)
  const pronoun = group.clitic >= 0 ? group.clitic : group.pronoun
  const owner = group.kind === 'infinitive' || group.kind === 'gerund' ? syntax.mainBefore(group, clause) : group
  if (owner && owner !== group && syntax.isExample(group, owner)) return []
  const first = pronoun >= 0 ? pronoun : owner && owner.pronoun >= 0 && !subject.length ? owner.pronoun : -1
  if (first >= 0 && syntax.rules.firstPersons.has(syntax.norm(first))) return scan.speakersAt(group.head)
  if (subject.length) {
    const actors = actorsOf(subject)
    return actors.length || subject.length > 1 ? actors : homeland(scan, clause, subject[0]!)
  }
  if (group.kind === 'participle') return []
  const led = leaderBefore(scan, group)
  if (led.length) return led
  const issued = issuersOf(scan, group)
  if (issued) return issued
  const found = scan.antecedents.actorsOf(group, clause)
  return found.length || group.passive ? found : scan.speakersBy(group.head)
}

/** "Peru, along with Chile and Denmark, rejected …", "Peru rejected it, along with Chile": those who do it with the subject. */
export function togetherWith(
  scan: RoleScan,
  subject: readonly Mention[],
  from: number,
  limit: number,
): readonly number[] {
  const { syntax, compiled } = scan
  const { together } = compiled.language.nominal
  const listed = (at: number): readonly number[] => {
    const end = phraseAt(syntax, together, at, limit)
    const mention = end < 0 ? undefined : syntax.mentionAfter(end, limit, 2)
    return mention ? actorsOf(syntax.withFollowing(mention, limit)) : []
  }
  const last = subject.at(-1)?.last ?? -1
  const beside = last < 0 ? [] : listed(syntax.isComma(last) ? last + 1 : last)
  if (beside.length) return beside
  for (let at = from; at < limit; at++)
    // "attacked Chad, along with Sudan": whoever stands before the comma may be meant as well
    if (syntax.isComma(at) && !syntax.mentionBefore[at]) {
      const found = listed(at + 1)
      if (found.length) return found
    }
  return []
}

/** "A delegation led by the minister arrived": where the side that is the subject is no one by name, whoever leads it. */
function leaderBefore({ syntax, compiled }: RoleScan, group: VerbGroup): readonly number[] {
  const { led, ledNouns } = compiled.language.nominal
  const leader = group.kind === 'finite' ? syntax.mentionBefore[group.first] : undefined
  if (leader?.kind !== 'person' || group.pronoun >= 0) return []
  const by = leader.first - 1
  const participle = syntax.groupOver[by - 1]
  if (!syntax.rules.by.has(syntax.norm(by)) || !participle) return []
  if (!participle.lemmas.some((lemma) => led.has(lemma))) return []
  return ledNouns.has(syntax.norm(participle.first - 1)) || ledNouns.has(syntax.norm(participle.first - 2))
    ? leader.entities
    : []
}

/** "la résolution condamne …": who issued the document that is the subject; null where none is. */
function issuersOf(scan: RoleScan, group: VerbGroup): readonly number[] | null {
  if (group.kind !== 'finite' || group.passive || group.pronoun >= 0 || group.clitic >= 0) return null
  const found = scan.documents.over(group.first - 1)
  if (found?.last !== group.first) return null
  const spoken = scan.speakersBy(group.head)
  if (spoken.length) return spoken
  const { issuers, parties } = found.document
  return issuers.length ? issuers : parties.flatMap((code) => scan.cast.stateOf(code)?.index ?? [])
}

/** "son pays", "notre gouvernement": the state of whoever is meant by the possessive. */
function homeland(scan: RoleScan, clause: Clause, mention: Mention): readonly number[] {
  const { homelands, speakersOwn, pluralOwners } = scan.compiled.language.nominal
  const { syntax, cast } = scan
  const owner = syntax.norm(mention.first)
  if (!homelands?.has(syntax.norm(mention.last - 1))) return []
  const owners = speakersOwn?.has(owner)
    ? scan.speakersAt(mention.first)
    : syntax.rules.possessives.has(owner)
      ? scan.antecedents.antecedent(
          mention.first,
          { gender: null, plural: pluralOwners.has(owner), person: true },
          clause,
        )
      : []
  const codes = new Set(owners.map((index) => cast.actors[index]!.state))
  const [code] = codes
  return codes.size === 1 && code ? [cast.state(code, scan.compiled.stateName(code)).index] : []
}

/** "une résolution appelant à …": a gerund that hangs on the noun right before it has no part in the main clause. */
const attached = ({ syntax, words }: RoleScan, group: VerbGroup): boolean => {
  if (group.kind !== 'gerund' || group.mark || group.governor >= 0) return false
  const before = group.first - 1
  return (
    before >= 0 &&
    !syntax.isPunctuation(before) &&
    !syntax.groupOver[before] &&
    !words.is(before, Word.Preposition | Word.Coordinator | Word.Adverb | Word.Subordinator)
  )
}
