import type { Rule } from '../rule.ts'

/** The rules of this room, as `chancery explain` prints them. */
export const RULES: readonly Rule[] = [
  { id: 'read/name/state', note: 'a state by its name in the atlas' },
  { id: 'read/name/capital', note: 'a capital or seat of government that stands for its state' },
  { id: 'read/name/side', note: 'a state by the word for its side: la partie russe, the Russian side' },
  { id: 'read/name/people', note: 'the people of a state: les Français, the Germans' },
  { id: 'read/name/body', note: 'a body, agency or outlet by its name or abbreviation in the atlas' },
  {
    id: 'read/name/body-word',
    note: 'capitalised words of which one makes a body: Comité national, Harbour Authority',
  },
  { id: 'read/name/named-body', note: 'a common noun for a body with its name in apposition: la chaîne BBC' },
  { id: 'read/name/acronym', note: 'an abbreviation in capitals after an article, unknown to the atlas, is a body' },
  {
    id: 'read/name/institution',
    note: 'a public body by a common noun and what tells whose it is: le ministère israélien de la Défense',
  },
  { id: 'read/name/office', note: 'a person by an office alone: le Premier ministre, the Chinese ambassador' },
  {
    id: 'read/name/office-name',
    note: 'a person by office and name, in either order, with further titles of the same person',
  },
  { id: 'read/name/honorific', note: 'a person by an honorific and a name: M. Kim, Ms. Bell' },
  {
    id: 'read/name/proper',
    note: 'a person by a full name that the atlas does not know, or a name with its office in apposition',
  },
  { id: 'read/name/bare', note: 'a person by a surname alone, where it stands as no place does' },
  { id: 'read/name/shouted', note: 'in a headline in capitals, a word that the text itself writes as a name' },
  {
    id: 'read/name/counterpart',
    note: "someone by another's counterpart: son homologue; with a name, the office is the other's",
  },
  { id: 'read/name/latter', note: 'the person named last: ce dernier, the latter' },
  {
    id: 'read/name/collective',
    note: 'the two states or persons that the text is about: les deux parties, the two ministers',
  },
  {
    id: 'read/name/group',
    note: 'a group by a plural noun, with the state or body that it belongs to where one is named',
  },
  {
    id: 'read/name/sole-holder',
    note: 'a title without a name and a name without a title, each the only one in the text, are one person',
  },
  {
    id: 'read/name/document',
    note: 'an instrument, or a document that speaks, by its noun and all that the name holds',
  },
]
