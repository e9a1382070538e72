// Made-up dispatches, without real persons, of the length and texture of a wire story.

const EN = `The foreign ministers of France and Germany met in Geneva on Monday to prepare a conference on the protection of rivers, the French ministry said.
"We have agreed on the essentials," the French minister told reporters after the talks. "The rest will follow in June."
According to the joint communiqué, both sides will sign a memorandum of understanding before the end of 2024. Germany did not accept a first draft, and its delegation said that it could reject the text if the annex was not revised.
A spokesman for the United Nations said that the organisation welcomed the talks and called on both states to invite their neighbours. Switzerland, which hosted the meeting, offered to mediate.
The two governments signed a first agreement on the matter in 1976, and renewed it in October 2005. They have denied that the new text would replace it.
`
const FR = `Les ministres français et allemand des Affaires étrangères se sont rencontrés lundi à Genève pour préparer une conférence sur la protection des fleuves, a indiqué le ministère français.
« Nous nous sommes entendus sur l'essentiel », a déclaré le ministre français à l'issue des entretiens. « Le reste suivra en juin. »
Selon le communiqué conjoint, les deux parties signeront un mémorandum d'entente avant la fin de l'année 2024. L'Allemagne n'a pas accepté un premier projet, et sa délégation a fait savoir qu'elle pourrait rejeter le texte si l'annexe n'était pas revue.
Un porte-parole des Nations unies a affirmé que l'organisation saluait ces entretiens et appelait les deux États à inviter leurs voisins. La Suisse, qui accueillait la réunion, a proposé sa médiation.
Les deux gouvernements avaient signé un premier accord en la matière en 1976, renouvelé en octobre 2005. Ils ont démenti que le nouveau texte doive le remplacer.
`

export const PROSE: readonly string[] = [EN, FR]

/** Made-up prose of at least so many code units; on one line if asked for. */
export function proseOf(length: number, oneLine = false): string {
  const both = oneLine ? PROSE.join('').replaceAll('\n', ' ') : PROSE.join('')
  return both.repeat(Math.ceil(length / both.length)).slice(0, length)
}
