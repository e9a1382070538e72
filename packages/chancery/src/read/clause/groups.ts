import { FINITE, Form } from '../../lang/verb.ts'
import { finish, leftEdge } from './around.ts'
import { auxiliaryChain, type Chain } from './chain.ts'
import type { GroupKind, GroupTense, VerbGroup } from './group.ts'
import { type GroupScan, lemmasOf, tenseOf } from './scan.ts'
import { simple } from './simple.ts'

/** The verb groups of one sentence, in text order, without their governors. */
export function findGroups(scan: GroupScan, first: number, last: number, sentence: number, groups: VerbGroup[]): void {
  let at = first
  while (at < last) {
    const group =
      scan.inMention[at] || scan.begins.at(scan.tokens, at) === 0
        ? null
        : groupAt(scan, at, first, last, sentence, groups.length)
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
  const norm = scan.tokens.norm[at]!
  const forms = scan.forms.get(norm)
  const role = scan.helpers.get(norm)
  if (role !== undefined) {
    const chain = auxiliaryChain(scan, at, last)
    if (chain) return build(scan, at, first, last, sentence, index, chain)
    if (role === 'modal' || !forms) return null
  }
  return forms ? simple(scan, at, first, last, sentence, index, forms) : null
}

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
    tense = grammar.conditionalModals.has(scan.tokens.norm[at]!)
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
