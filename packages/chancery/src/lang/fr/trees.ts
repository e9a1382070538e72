import type { TreeRow } from '../tree.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const CONTENT = 'obj iobj xcomp'
const TOWARDS = 'nmod:à nmod:de nmod:avec nmod:pour nmod:envers nmod:contre nmod:sur nmod:vers nmod:auprès obl:à obl:de obl:avec obl:pour obl:envers obl:contre obl:sur obl:vers obl:auprès'

/** Whom acts concern, by the tree of their clause. */
export const frTrees: readonly TreeRow[] = [
  { id: 'fr/tree/promised', acts: ['agree'], unnamed: true, role: 'recipient', steps: [words(`${CONTENT} obl:à obl:de`), words(`${CONTENT} conj amod ${TOWARDS}`)], note: 'whom what is promised is for', yes: ["La Norvège s'est engagée à assurer la protection de la souveraineté du Tchad."], no: ["La Norvège s'est engagée à agir.", 'La Norvège a proposé d\'accueillir des pourparlers entre le Mali et le Niger.', 'La Norvège a promis de servir de médiateur.'] },
  { id: 'fr/tree/backed', acts: ['support', 'concede'], role: 'recipient', steps: [words(`${CONTENT} obl:à obl:de`), words(`${CONTENT} conj amod ${TOWARDS}`)], note: 'whom what is backed or conceded is for', yes: ["La Norvège a réaffirmé le soutien nordique à l'avenir prospère du peuple tchadien."], no: ['La Norvège a réaffirmé son soutien.'] },
  { id: 'fr/tree/given', acts: ['aid', 'sanction'], role: 'recipient', steps: [words(`${CONTENT} obl:à obl:pour`), words(`${CONTENT} conj amod ${TOWARDS} nmod:en nmod:dans`)], note: 'whom aid or a measure is for', yes: ["La Norvège a mobilisé 200 millions d'euros pour le financement de routes au Tchad."], no: ['La Norvège a accordé un prêt.'] },
  { id: 'fr/tree/asked', acts: ['request'], role: 'recipient', steps: [words(`${CONTENT} ccomp`), words(`${CONTENT} nsubj nsubj:pass conj amod ${TOWARDS} nmod:par obl:par`), words(`${CONTENT} conj amod ${TOWARDS} nmod:par obl:par`)], note: 'who would have to do what is demanded', yes: ['La Norvège exige que le contrôle des routes du nord soit retiré au Tchad.', 'La Norvège a réclamé la fermeture des prisons tchadiennes.'], no: ['La Norvège exige une réponse.'] },
  { id: 'fr/tree/refused', acts: ['reject'], role: 'recipient', steps: [words(`${CONTENT} obl:de`), words(`${CONTENT} conj amod nmod:à nmod:avec nmod:par obl:à obl:avec`)], note: 'whose request is refused, or with whom something', yes: ['La Norvège a refusé de signer un accord avec le Tchad.'], no: ['La Norvège a refusé de répondre.', 'La Norvège a boycotté le sommet de Harare.'] },
  { id: 'fr/tree/threatened', acts: ['threaten'], role: 'recipient', steps: [words(`${CONTENT} obl:de`), words(`${CONTENT} conj amod ${TOWARDS}`)], note: 'against whom the threat goes', yes: ['Le Tchad a menacé de bombarder les positions du Soudan.'], no: ['Le Tchad a menacé de se retirer.'] },
  { id: 'fr/tree/struck', acts: ['attack', 'coerce', 'withdraw-forces'], role: 'recipient', steps: [words(CONTENT), words(`${CONTENT} conj amod nmod:de nmod:avec nmod:contre nmod:sur`)], note: 'whose people or things are struck, seized or set free', yes: ["Le Tchad a lancé des frappes et des raids sur les dépôts de l'armée libyenne."], no: ['Le Tchad a libéré trois prisonniers.'] },
]
