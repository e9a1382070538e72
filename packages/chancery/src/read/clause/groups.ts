import type { VerbGrammar } from '../../lang/grammar.ts'
import type { PhraseRules } from '../../lang/phrase.ts'
import { FINITE, Form, type VerbForm } from '../../lang/verb.ts'
import { Shape, type Tokens } from '../../text/text.ts'
import type { GroupKind, GroupTense, VerbGroup } from './group.ts'

/** What the finder of verb groups works on. */
export interface GroupScan {
  readonly tokens: Tokens
  readonly grammar: VerbGrammar
  readonly phrase: PhraseRules
  readonly forms: ReadonlyMap<string, readonly VerbForm[]>
  /** Whether a mention of an actor ends right before a token. */
  readonly mentionEnds: (token: number) => boolean
  /** Tokens inside mentions: never verbs. */
  readonly inMention: Uint8Array
}

const has = (forms: readonly VerbForm[] | undefined, flag: number): boolean =>
  forms?.some((form) => form.features & flag) ?? false
const lemmaIn = (forms: readonly VerbForm[] | undefined, lemmas: ReadonlySet<string>, flag: number): boolean =>
  forms?.some((form) => lemmas.has(form.lemma) && form.features & flag) ?? false

/** How many light words may stand between an auxiliary and its participle. */
const GAP = 5

/** The verb groups of one sentence, in text order, without their governors. */
export function findGroups(scan: GroupScan, first: number, last: number, sentence: number, groups: VerbGroup[]): void {
  let at = first
  while (at < last) {
    const group = scan.inMention[at] ? null : groupAt(scan, at, first, last, sentence, groups.length)
    if (group) {
      groups.push(group)
      at = Math.max(group.last, at + 1)
    } else at++
  }
}

function groupAt(
  scan: GroupScan,
  at: number,
  first: number,
  last: number,
  sentence: number,
  index: number,
): VerbGroup | null {
  const { tokens, grammar } = scan
  const norm = tokens.norm[at]
  const forms = scan.forms.get(norm)
  const modal = grammar.modals[norm]
  const helper =
    forms &&
    (lemmaIn(forms, grammar.perfect, FINITE | Form.Infinitive | Form.PresentParticiple) ||
      lemmaIn(forms, grammar.passive, FINITE | Form.Infinitive | Form.PresentParticiple))
  if (!forms && !modal && !grammar.support.has(norm)) return null
  if (modal || helper || grammar.support.has(norm)) {
    const chain = auxiliaryChain(scan, at, first, last)
    if (chain) return build(scan, at, first, last, sentence, index, chain)
    if (modal || (grammar.support.has(norm) && !forms)) return null
  }
  if (!forms) return null
  return simple(scan, at, first, last, sentence, index, forms)
}

interface Chain {
  readonly head: number
  readonly forms: readonly VerbForm[]
  readonly want: number
  readonly perfect: boolean
  readonly passive: boolean
  readonly progressive: boolean
  readonly negated: boolean
  readonly clitic: number
  readonly modal: VerbGroup['modal']
  readonly firstForms: readonly VerbForm[]
}

/** Follows auxiliaries from `at` to the main verb: "n'a-t-il pas encore été signé", "would not have been signing". */
function auxiliaryChain(scan: GroupScan, at: number, first: number, last: number): Chain | null {
  const { tokens, grammar } = scan
  let perfect = false
  let passive = false
  let progressive = false
  let negated = false
  let clitic = -1
  const modal = grammar.modals[tokens.norm[at]] ?? null
  let want = 0
  let previous: 'modal' | 'perfect' | 'passive' | 'support' = 'modal'
  const firstForms = scan.forms.get(tokens.norm[at]) ?? []
  if (modal) want = Form.Infinitive
  else if (lemmaIn(firstForms, grammar.perfect, ~0)) {
    want = Form.PastParticiple
    previous = 'perfect'
    perfect = true
  } else if (lemmaIn(firstForms, grammar.passive, ~0)) {
    want = Form.PastParticiple | (grammar.markedInfinitive ? Form.PresentParticiple : 0)
    previous = 'passive'
  } else {
    want = Form.Infinitive
    previous = 'support'
  }
  if (isNegation(scan, at)) negated = true
  let gap = 0
  for (let k = at + 1; k < last && gap <= GAP; k++) {
    if (scan.inMention[k]) return null
    const norm = tokens.norm[k]
    if (tokens.shape[k] & Shape.Clitic && scan.phrase.pronouns[norm]) {
      clitic = k
      continue
    }
    if (isNegation(scan, k) && !grammar.weakNegations.has(norm)) {
      negated = true
      gap++
      continue
    }
    const forms = scan.forms.get(norm)
    if (forms && has(forms, want)) {
      if (grammar.been.has(norm) || (previous === 'modal' && lemmaIn(forms, grammar.passive, Form.Infinitive))) {
        const wasPerfect = previous === 'perfect'
        if (previous === 'passive' && !grammar.markedInfinitive) return null
        want = Form.PastParticiple | (grammar.markedInfinitive ? Form.PresentParticiple : 0)
        previous = 'passive'
        if (wasPerfect) perfect = true
        gap = 0
        const rest = followed(scan, k, last, want)
        if (rest < 0)
          return {
            head: k,
            forms: forms.filter((form) => grammar.passive.has(form.lemma)),
            want: ~0,
            perfect,
            passive: false,
            progressive,
            negated,
            clitic,
            modal,
            firstForms,
          }
        continue
      }
      if (
        (previous === 'modal' || previous === 'support') &&
        lemmaIn(forms, grammar.perfect, Form.Infinitive) &&
        followed(scan, k, last, Form.PastParticiple) >= 0
      ) {
        want = Form.PastParticiple
        previous = 'perfect'
        perfect = true
        gap = 0
        continue
      }
      if (previous === 'passive') {
        if (
          has(forms, Form.PastParticiple) &&
          !(has(forms, Form.PresentParticiple) && !has(forms, Form.PastParticiple))
        )
          passive = true
        else progressive = true
      }
      return { head: k, forms, want, perfect, passive, progressive, negated, clitic, modal, firstForms }
    }
    if (tokens.shape[k] & Shape.Punctuation) return null
    if (
      !scan.phrase.adverbs.has(norm) &&
      !norm.endsWith('ment') &&
      !norm.endsWith('ly') &&
      !grammar.clitics.has(norm) &&
      !isNegation(scan, k) &&
      !/^(?:hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|jour|today|yesterday|en|outre|par|ailleurs|de|plus|nouveau|d'|abord|as|of|well|lors)$/.test(
        norm,
      )
    )
      return null
    gap++
  }
  void first
  return null
}

/** The first token after `at`, over light words, whose form has one of the wanted features; -1 if there is none. */
function followed(scan: GroupScan, at: number, last: number, want: number): number {
  for (let k = at + 1; k < last && k <= at + 4; k++) {
    const norm = scan.tokens.norm[k]
    if (has(scan.forms.get(norm), want)) return k
    if (scan.inMention[k] || scan.tokens.shape[k] & Shape.Punctuation) return -1
    if (!scan.phrase.adverbs.has(norm) && !norm.endsWith('ment') && !norm.endsWith('ly') && !isNegation(scan, k))
      return -1
  }
  return -1
}

const isNegation = (scan: GroupScan, token: number): boolean => scan.grammar.negations.has(scan.tokens.norm[token])

function build(
  scan: GroupScan,
  at: number,
  first: number,
  last: number,
  sentence: number,
  index: number,
  chain: Chain,
): VerbGroup {
  const { grammar } = scan
  const features = chain.firstForms.reduce((sum, form) => sum | form.features, 0)
  const lemmas = lemmasOf(chain.forms, chain.want)
  const lemma = lemmas[0]!
  const motion = !chain.progressive && chain.passive && grammar.motion.has(lemma)
  const lead = leftEdge(scan, at, first)
  const reflexive = lead.reflexive || (chain.passive && lead.reflexive)
  const passive = chain.passive && !motion && !reflexive
  const perfect = chain.perfect || motion || (chain.passive && reflexive)
  let kind: GroupKind = 'finite'
  let tense: GroupTense
  if (chain.modal)
    tense = /^(?:would|could|might)/.test(scan.tokens.norm[at])
      ? 'conditional'
      : chain.modal === 'planned'
        ? 'future'
        : 'present'
  else if (!(features & FINITE)) {
    kind = features & Form.PresentParticiple ? 'gerund' : 'infinitive'
    tense = perfect ? 'past' : 'none'
  } else
    tense = tenseOf(
      features,
      perfect ||
        (passive && !(features & Form.Present)) ||
        chain.firstForms.some((form) => grammar.support.has(form.lemma) && form.features & Form.Past),
    )
  if (
    kind === 'finite' &&
    grammar.markedInfinitive &&
    features & Form.Infinitive &&
    !(features & (Form.Past | Form.Third)) &&
    scan.grammar.infinitiveMarks.has(scan.tokens.norm[lead.first - 1] ?? '')
  )
    kind = 'infinitive'
  return finish(scan, {
    index,
    sentence,
    at,
    first,
    last: Math.max(chain.head + 1, chain.clitic + 1),
    end: last,
    head: chain.head,
    lemma,
    lemmas,
    features: features | chain.forms.reduce((sum, form) => sum | form.features, 0),
    kind,
    tense,
    perfect,
    passive,
    negated: chain.negated || lead.negated,
    reflexive,
    clitic: chain.clitic,
    modal: chain.modal,
    lead,
  })
}

const lemmasOf = (forms: readonly VerbForm[], want: number): string[] => {
  const fit = forms.filter((form) => form.features & want)
  return [...new Set((fit.length ? fit : forms).map((form) => form.lemma))]
}

function tenseOf(features: number, perfect: boolean): GroupTense {
  if (features & Form.Future && !(features & Form.Present)) return 'future'
  if (features & Form.Conditional && !(features & Form.Imperfect)) return 'conditional'
  if (perfect) return 'past'
  if (features & (Form.Past | Form.Imperfect) && !(features & Form.Present)) return 'past'
  return 'present'
}

interface Lead {
  readonly first: number
  readonly negated: boolean
  readonly reflexive: boolean
  readonly pronoun: number
}

/** Clitics, negations and adverbs before the first verb of a group, and the subject pronoun before them. */
function leftEdge(scan: GroupScan, at: number, first: number): Lead {
  const { tokens, grammar, phrase } = scan
  let edge = at
  let negated = false
  let reflexive = false
  for (let k = at - 1; k >= first && k >= at - 6; k--) {
    const norm = tokens.norm[k]
    if (scan.inMention[k] || tokens.shape[k] & Shape.Punctuation) break
    if (grammar.negations.has(norm)) {
      if (!grammar.weakNegations.has(norm) || norm === "n'" || norm === 'ne')
        negated ||= !grammar.weakNegations.has(norm)
      edge = k
    } else if (grammar.clitics.has(norm)) {
      if (grammar.reflexives.has(norm)) reflexive = true
      edge = k
    } else if (phrase.adverbs.has(norm) || (norm.length > 5 && (norm.endsWith('ment') || norm.endsWith('ly')))) edge = k
    else break
  }
  const before = tokens.norm[edge - 1] ?? ''
  const pronoun =
    edge - 1 >= first && (phrase.pronouns[before] || grammar.subjects.has(before)) && !scan.inMention[edge - 1]
      ? edge - 1
      : -1
  return { first: edge, negated, reflexive, pronoun }
}

function simple(
  scan: GroupScan,
  at: number,
  first: number,
  last: number,
  sentence: number,
  index: number,
  forms: readonly VerbForm[],
): VerbGroup | null {
  const { tokens, grammar, phrase } = scan
  const features = forms.reduce((sum, form) => sum | form.features, 0)
  const lead = leftEdge(scan, at, first)
  const before = tokens.norm[at - 1] ?? ''
  // "entre le Chili et l'Argentine": a preposition that looks like a verb, unless a subject stands right before
  if (phrase.prepositions.has(tokens.norm[at]!) && lead.pronoun < 0) return null
  const start = at === first
  let kind: GroupKind | null = null
  let clitic = -1
  if (at + 1 < last && tokens.shape[at + 1] & Shape.Clitic && phrase.pronouns[tokens.norm[at + 1]]) clitic = at + 1
  const subject = lead.pronoun >= 0 || scan.mentionEnds(lead.first) || clitic >= 0
  const nounLike = !start && grammar.nounMarks.has(before) && lead.pronoun < 0
  if (clitic >= 0 && features & FINITE) kind = 'finite'
  else if (features & Form.Infinitive && grammar.markedInfinitive) {
    if (grammar.infinitiveMarks.has(tokens.norm[lead.first - 1] ?? '')) kind = 'infinitive'
    else if (features & Form.Present && subject && !nounLike) kind = 'finite'
    else if (features & Form.PastParticiple && features & Form.Past && subject) kind = 'finite'
    else if (phrase.coordinators.has(before) && at > first && scan.forms.has(tokens.norm[at - 2] ?? '')) kind = 'finite'
    else return null
  } else if (features & Form.Infinitive) kind = 'infinitive'
  else if (features & FINITE && !nounLike) {
    const past = features & (Form.Past | Form.PastParticiple)
    if (past === (Form.Past | Form.PastParticiple) && grammar.markedInfinitive && !subject) {
      const next = tokens.norm[at + 1] ?? ''
      const reduced = phrase.prepositions.has(next) || next === 'last' || next === 'earlier'
      const comma =
        before === ',' ||
        before === '-' ||
        before === '--' ||
        before === '–' ||
        before === '—' ||
        before === '"' ||
        before === '”'
      kind = reduced && !comma && !phrase.coordinators.has(before) ? 'participle' : 'finite'
    } else if (features & Form.PastParticiple && !(features & Form.Present) && !grammar.markedInfinitive && !subject)
      kind = phrase.articles.has(before) ? null : 'participle'
    else if (
      grammar.markedInfinitive &&
      features & Form.Present &&
      !subject &&
      !/^[,"”'’)]$/.test(before) &&
      !phrase.coordinators.has(before) &&
      !phrase.relatives.has(before)
    )
      kind =
        scan.tokens.norm[at].endsWith('s') &&
        !start &&
        !grammar.nounMarks.has(before) &&
        lead.first === at &&
        !phrase.prepositions.has(before)
          ? 'finite'
          : null
    else kind = 'finite'
    if (kind === null) return null
    // "la visite", "l'annonce": an article before makes a noun of the form unless a subject stands before the article
    if (
      !grammar.markedInfinitive &&
      phrase.articles.has(before) &&
      !(features & Form.PastParticiple && !(features & Form.Present)) &&
      lead.pronoun < 0
    )
      return null
  } else if (features & Form.PresentParticiple) {
    if (
      nounLike &&
      grammar.markedInfinitive &&
      !grammar.without.has(before) &&
      !grammar.after.has(before) &&
      !grammar.before.has(before) &&
      before !== 'by'
    )
      return null
    kind = 'gerund'
  } else if (features & Form.PastParticiple) {
    if (nounLike || (phrase.articles.has(before) && lead.pronoun < 0)) return null
    kind = 'participle'
  } else return null
  const lemmas = lemmasOf(
    forms,
    kind === 'finite'
      ? FINITE
      : kind === 'infinitive'
        ? Form.Infinitive
        : kind === 'gerund'
          ? Form.PresentParticiple
          : Form.PastParticiple,
  )
  const finiteFeatures = forms.filter((form) => form.features & FINITE).reduce((sum, form) => sum | form.features, 0)
  return finish(scan, {
    index,
    sentence,
    at,
    first,
    end: last,
    last: clitic >= 0 ? clitic + 1 : trailing(scan, at, last),
    head: at,
    lemma: lemmas[0]!,
    lemmas,
    features,
    kind,
    tense: kind === 'finite' ? tenseOf(finiteFeatures & ~Form.PastParticiple, false) : 'none',
    perfect: false,
    passive: kind === 'participle',
    negated: lead.negated || trailingNegation(scan, at, last),
    reflexive: lead.reflexive,
    clitic,
    modal: null,
    lead,
  })
}

/** "ne signe pas": the negation after a simple verb. */
function trailingNegation(scan: GroupScan, at: number, last: number): boolean {
  for (let k = at + 1; k < last && k <= at + 2; k++) {
    const norm = scan.tokens.norm[k]
    if (!scan.grammar.markedInfinitive && scan.grammar.negations.has(norm) && !scan.grammar.weakNegations.has(norm))
      return true
    if (!scan.phrase.adverbs.has(norm)) return false
  }
  return false
}

const trailing = (scan: GroupScan, at: number, last: number): number =>
  trailingNegation(scan, at, last) ? at + 2 : at + 1

interface Made {
  readonly index: number
  readonly sentence: number
  readonly at: number
  readonly first: number
  readonly end: number
  readonly last: number
  readonly head: number
  readonly lemma: string
  readonly lemmas: readonly string[]
  readonly features: number
  readonly kind: GroupKind
  readonly tense: GroupTense
  readonly perfect: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly reflexive: boolean
  readonly clitic: number
  readonly modal: VerbGroup['modal']
  readonly lead: Lead
}

/** Adds what stands around a group: marks before it, doubts, hypotheses and hearsay in its clause. */
function finish(scan: GroupScan, made: Made): VerbGroup {
  const { tokens, grammar } = scan
  let mark: VerbGroup['mark'] = null
  if (made.kind === 'infinitive' || made.kind === 'gerund') {
    for (let k = made.lead.first - 1; k >= made.first && k >= made.lead.first - 2; k--) {
      const norm = tokens.norm[k]
      if (grammar.without.has(norm)) mark = 'without'
      else if (grammar.after.has(norm)) mark = 'after'
      else if (grammar.before.has(norm)) mark = 'before'
      else if (grammar.infinitiveMarks.has(norm)) continue
      break
    }
  }
  let modal = made.modal
  let hearsay = grammar.conditionalIsHearsay && made.tense === 'conditional' && made.perfect
  for (let k = made.last; k < made.end && k < made.last + 2; k++)
    if (grammar.doubts.has(tokens.norm[k])) modal ??= 'possible'
  for (let k = made.lead.first; k < made.last; k++) {
    const norm = tokens.norm[k]
    if (grammar.doubts.has(norm)) modal = 'possible'
    if (grammar.hearsay.has(norm)) hearsay = true
  }
  for (let k = made.lead.first - 1; k >= made.first && k >= made.lead.first - 14; k--) {
    const norm = tokens.norm[k]
    if (norm === ',' || norm === ';' || norm === ':') break
    if (
      grammar.hypotheses.has(norm) &&
      !scan.inMention[k] &&
      made.kind === 'finite' &&
      !(norm === "s'" && grammar.reflexives.has(norm) && k >= made.lead.first - 1)
    ) {
      modal = 'possible'
      break
    }
  }
  return {
    index: made.index,
    sentence: made.sentence,
    first: made.lead.first,
    last: made.last,
    head: made.head,
    lemma: made.lemma,
    lemmas: made.lemmas,
    features: made.features,
    kind: made.kind,
    tense: made.tense,
    perfect: made.perfect,
    passive: made.passive,
    negated: made.negated,
    reflexive: made.reflexive,
    clitic: made.clitic,
    pronoun: made.lead.pronoun,
    modal,
    hearsay,
    mark,
    governor: -1,
  }
}
