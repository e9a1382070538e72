import type { TreeRow } from '../tree.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const CONTENT = 'obj iobj xcomp'
const TOWARDS = 'nmod:to nmod:with nmod:for nmod:of nmod:against nmod:on nmod:from nmod:among nmod:toward nmod:towards nmod:over obl:to obl:with obl:for obl:of obl:against obl:on obl:from obl:toward obl:towards obl:over'
const OWNERS = 'nmod:poss amod compound'

/** Whom acts concern, by the tree of their clause. */
export const enTrees: readonly TreeRow[] = [
  { id: 'en/tree/promised', acts: ['agree'], unnamed: true, role: 'recipient', steps: [words(`${CONTENT} obl:to obl:for obl:with`), words(`${CONTENT} conj ${TOWARDS}`), words(`${CONTENT} conj ${TOWARDS} ${OWNERS}`)], note: 'whom what is promised is for', yes: ['Norway agreed to open its market to copper from the mines of Chad.'], no: ['Norway reaffirmed the Norwegian commitment.', 'Norway and Chad agreed to build a road in Sudan.'] },
  { id: 'en/tree/backed', acts: ['support', 'concede'], role: 'recipient', steps: [words(`${CONTENT} obl:to obl:for obl:with`), words(`${CONTENT} conj ${TOWARDS}`), words(`${CONTENT} conj ${TOWARDS} ${OWNERS}`)], note: 'whom what is backed or conceded is for', yes: ['Norway voiced support for the development of the armed forces of Chad.'], no: ['Norway reaffirmed its support for the idea.'] },
  { id: 'en/tree/given', acts: ['aid', 'sanction'], role: 'recipient', steps: [words(CONTENT), words(`${CONTENT} conj ${TOWARDS} nmod:in obl:in`), words(`${CONTENT} conj ${TOWARDS} nmod:in obl:in ${OWNERS}`)], note: 'whom aid or a measure is for', yes: ['Norway granted 200 million euros for the financing of roads in Chad.'], no: ['Norway granted a loan.'] },
  { id: 'en/tree/asked', acts: ['request'], role: 'recipient', steps: [words(`${CONTENT} ccomp`), words(`${CONTENT} nsubj nsubj:pass conj ${TOWARDS}`), words(`${CONTENT} conj ${TOWARDS} ${OWNERS}`)], note: 'who would have to do what is demanded', yes: ['Norway demanded that control of the northern roads be taken away from Chad.'], no: ['Norway demanded an answer.'] },
  { id: 'en/tree/refused', acts: ['reject'], role: 'recipient', steps: [words(CONTENT), words('obj iobj xcomp conj nmod:from nmod:by nmod:with nmod:to obl:to obl:with'), words(`obj iobj xcomp conj nmod:from nmod:by nmod:with nmod:to nmod:of obl:to obl:with ${OWNERS}`)], note: 'whose request is refused, or with whom something', yes: ['Norway refused to consider the latest requests of Chad.'], no: ['Norway refused an answer.'] },
  { id: 'en/tree/threatened', acts: ['threaten'], role: 'recipient', steps: [words(CONTENT), words(`${CONTENT} conj ${TOWARDS}`), words(`${CONTENT} conj ${TOWARDS} ${OWNERS}`)], note: 'against whom the threat goes', yes: ['Chad threatened to shell the northern positions of Sudan.'], no: ['Chad threatened to withdraw.'] },
  { id: 'en/tree/struck', acts: ['attack', 'coerce', 'withdraw-forces'], role: 'recipient', steps: [words(CONTENT), words(`${CONTENT} conj ${TOWARDS} ${OWNERS}`)], note: 'whose people or things are struck, seized or set free', yes: ['Chad arrested a member of the Libyan embassy.', 'Chad captured two posts of the Libyan army.'], no: ['Chad arrested a driver in Sudan.'] },
]
