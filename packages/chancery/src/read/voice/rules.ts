import type { Rule } from '../rule.ts'

/** How statements are found: sides, contents, speakers and vouchers. Rows of a language's cues declare themselves. */
export const RULES: readonly Rule[] = [
  // Contents
  {
    id: 'read/voice/after-preposition',
    note: 'the content follows a source at the head of its part: "according to X, …"',
  },
  {
    id: 'read/voice/after-clause',
    note: 'the content follows a clause that recalls who said it: "comme l’a dit X, …", "as X said, …"',
  },
  { id: 'read/voice/complementizer', note: 'the content is the clause behind "that", "que"' },
  { id: 'read/voice/bare-clause', note: 'the content is a clause right behind the verb, without "that"' },
  { id: 'read/voice/question', note: 'the content is a reported question: "whether …", "si …"' },
  { id: 'read/voice/quotation-after', note: 'the content is the quotation behind the cue' },
  {
    id: 'read/voice/quotation-before',
    note: 'the content is the quotation in front of the cue, with the one that carries it on',
  },
  { id: 'read/voice/clause-before', note: 'the content is the clause in front of the cue: "…, he said"' },
  { id: 'read/voice/cue-inside-quotation', note: 'the cue stands inside the quotation that it reports' },
  { id: 'read/voice/colon', note: 'the content follows a colon' },
  { id: 'read/voice/noun', note: 'the content is the noun phrase behind a verb of saying' },
  { id: 'read/voice/noun-clause', note: 'the content is the clause behind a noun of saying: "his conviction that …"' },
  { id: 'read/voice/predicative', note: 'the content is what the speaker says of itself: "préoccupé par …"' },
  { id: 'read/voice/link', note: 'the content follows the preposition of the cue: "insister sur …", "accuse X of …"' },
  { id: 'read/voice/infinitive', note: 'the content is the infinitive behind the cue' },
  { id: 'read/voice/told', note: 'the content stands behind the person told: "told reporters that …"' },
  { id: 'read/voice/told-infinitive', note: 'the content is what the person told is asked to do: "urged X to …"' },
  { id: 'read/voice/as', note: 'the content is what something is called: "called it “a mistake”"' },
  { id: 'read/voice/passive', note: 'the content is the clause behind a passive: "it was announced that …"' },
  {
    id: 'read/voice/passive-subject',
    note: 'the subject of a passive is what was said: "l’importance du dialogue a été soulignée"',
  },
  { id: 'read/voice/standing-quotation', note: 'a quotation without a cue, told by whoever was speaking just before' },
  { id: 'read/voice/credited', note: 'the next sentence credits this one to someone: "Information rapportée par X."' },
  { id: 'read/voice/release', note: 'a sentence of a release that is all in its author’s own words' },
  { id: 'read/voice/turn', note: 'a sentence of a transcript, told by the one whom the label of the turn names' },
  // Speakers
  { id: 'read/voice/subject', note: 'the subject of the verb speaks' },
  { id: 'read/voice/inverted-subject', note: 'the subject behind the verb speaks: "…, said X"' },
  { id: 'read/voice/shared-subject', note: 'whoever spoke before in the sentence goes on: "…, adding that …"' },
  { id: 'read/voice/pronoun', note: 'the person that the pronoun stands for speaks' },
  { id: 'read/voice/source', note: 'the source behind a preposition speaks: "according to X"' },
  { id: 'read/voice/document', note: 'a document speaks for those who issued it, and vouches' },
  { id: 'read/voice/unnamed', note: 'someone described but not named speaks: "a government source"' },
  { id: 'read/voice/described', note: 'the subject speaks, but the text names no actor there: "one slide says"' },
  {
    id: 'read/voice/participants',
    note: 'a passive without an agent in an account of talks: those who talk speak',
  },
  { id: 'read/voice/agent', note: 'the agent of a passive speaks: "announced by X"' },
  {
    id: 'read/voice/quoted-by',
    note: 'the one quoted speaks, the one who quotes vouches: "was quoted by X as saying"',
  },
  { id: 'read/voice/cited', note: 'the source cited speaks, the teller vouches: "X reported, citing Y"' },
  { id: 'read/voice/no-speaker', note: 'the text does not let one tell who speaks' },
  // Vouchers
  { id: 'read/voice/hearsay', note: 'the text tells only by hearsay that it was said: "aurait déclaré"' },
  {
    id: 'read/voice/relayed',
    note: 'a medium only passes the statement on: it vouches and has no statement of its own',
  },
  {
    id: 'read/voice/lasting-voucher',
    note: 'the voucher of the statement before still covers this one by the same speaker',
  },
  { id: 'read/voice/heading', note: 'a line of its own names the document that follows' },
  { id: 'read/voice/title', note: 'the title names the spokesperson who issued the text' },
]
