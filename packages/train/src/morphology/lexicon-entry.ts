/** What a lexicon says of a form: in lower case, with features as the treebank of the language writes them. */
export interface LexiconEntry {
  readonly form: string
  readonly upos: string
  readonly feats: string
  readonly lemma: string
  /** To be taken only where no treebank has the form under this part of speech. */
  readonly unseen?: boolean
}
