import { governmentOf } from '../act/government.ts'
import { tieGovernors } from '../act/tie.ts'
import { type Clause, Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { findGroups } from '../clause/groups.ts'
import type { GroupScan } from '../clause/scan.ts'
import type { Draft } from '../draft.ts'
import type { Stage } from '../stage.ts'
import { Trees } from '../tree/trees.ts'
import { classWords } from '../word-classes.ts'
import { Documents } from './documents.ts'
import { findMentions } from './finder.ts'
import { lookUpHits } from './lookup.ts'
import { markDatelines, markDates, quotationOver, zoneKinds } from './marks.ts'
import type { Mention } from './mention.ts'
import type { PhraseScan } from './phrase.ts'
import { Antecedents } from './pronouns.ts'
import { resolveMentions } from './resolve.ts'
import { isShouted, Spelling } from './spelling.ts'

/** Looks up every form of the atlas and lexicons in one pass over the text. */
export const lookUp: Stage = {
  id: 'read/look-up',
  needs: ['split', 'language', 'dates'],
  gives: ['words', 'hits'],
  note: 'finds states, bodies, media, cities, offices and institutions by their forms, in one pass',
  run(draft) {
    const { compiled, text } = draft
    const { tokens } = text
    draft.words = classWords(compiled.words, tokens)
    const dated = markDates(draft, new Uint8Array(tokens.length))
    const around = { tokens, words: draft.words, verbs: compiled.verbs, dated }
    const hits = lookUpHits(around, text.sentences, compiled.names)
    draft.hitAt = hits.at
    draft.hitOver = hits.over
  },
}

const READABLE = new Set(['headline', 'body', 'caption'])

/** Finds mentions and verb groups of every readable sentence. */
export const findPhrases: Stage = {
  id: 'read/find-phrases',
  needs: ['split', 'words', 'hits', 'zones', 'dates'],
  gives: ['mentions', 'clauses'],
  note: 'finds the noun phrases that name actors, and the verb groups, sentence by sentence',
  run(draft) {
    const { text } = draft
    const { tokens, sentences } = text
    const taken = new Uint8Array(tokens.length)
    const dated = markDates(draft, taken)
    markDatelines(draft, taken)
    const syntax = syntaxOf(draft, dated)
    const kindAt = zoneKinds(draft)
    const kinds = sentences.map((sentence) => kindAt(sentence.start))
    const shouted = sentences.map((sentence) =>
      isShouted(tokens, draft.words, sentence, kinds[sentence.index] === 'headline'),
    )
    const phrases = phraseScanOf(
      draft,
      taken,
      new Spelling(tokens, draft.words, draft.compiled.words.mark, sentences, shouted),
    )
    const verbs = groupScanOf(draft, taken, syntax)
    draft.mentions = []
    draft.clauses = []
    let grouped = 0
    for (const sentence of sentences) {
      const mentions: Mention[] = []
      const groups: VerbGroup[] = []
      const clause: Clause = { sentence, mentions, groups }
      draft.clauses.push(clause)
      if (!READABLE.has(kinds[sentence.index])) continue
      phrases.sentence = sentence.index
      phrases.first = sentence.first
      phrases.last = sentence.last
      phrases.shouted = shouted[sentence.index]
      findMentions(phrases, mentions)
      putInOrder(mentions)
      enterMentions(mentions, draft.mentions, syntax)
      findGroups(verbs, sentence, grouped, groups)
      grouped += groups.length
      for (const group of groups) for (let at = group.first; at < group.last; at++) syntax.groupOver[at] = group
      tieGovernors(syntax, clause)
    }
    draft.syntax = syntax
    draft.trees = new Trees(draft.parser, text, draft.words)
  },
}

function syntaxOf(draft: Draft, dated: Uint8Array): Syntax {
  const { compiled, text } = draft
  const syntax = new Syntax(text, compiled.language.phrase, draft.words, quotationOver(draft), dated)
  syntax.controlledByObject = (group, limit) => {
    const actor = governmentOf(syntax, compiled.governments, group, limit)?.actor
    // "wants Georgia to sign"
    return actor === 'object' || (actor === 'either' && syntax.mentionAt[group.last] !== undefined)
  }
  return syntax
}

/** The scan of noun phrases, which goes from sentence to sentence. */
type MovingScan = { -readonly [Key in keyof PhraseScan]: PhraseScan[Key] }

const phraseScanOf = (
  { compiled, text, words, hitAt, hitOver }: Draft,
  taken: Uint8Array,
  spelling: Spelling,
): MovingScan => ({
  tokens: text.tokens,
  phrasal: words.phrasal,
  verbal: words.verbal,
  rules: compiled.language.phrase,
  hitAt,
  hitOver,
  taken,
  spelling,
  sentence: 0,
  first: 0,
  last: 0,
  shouted: false,
  verbs: compiled.verbs,
  compound: compiled.words.compound,
  isEvent: (token) => compiled.nominals.at(text.tokens, token) !== null,
})

const groupScanOf = ({ compiled, text, words }: Draft, taken: Uint8Array, syntax: Syntax): GroupScan => ({
  tokens: text.tokens,
  phrasal: words.phrasal,
  verbal: words.verbal,
  grammar: compiled.language.grammar,
  readings: compiled.readings,
  verbs: compiled.verbs,
  mentionBefore: syntax.mentionBefore,
  inMention: taken,
})

/** Puts mentions in text order, the larger of two that begin together first. By insertion: a sentence has few. */
function putInOrder(mentions: Mention[]): void {
  for (let next = 1; next < mentions.length; next++) {
    const mention = mentions[next]
    let at = next
    for (; at > 0; at--) {
      const before = mentions[at - 1]
      if (before.first < mention.first || (before.first === mention.first && before.last >= mention.last)) break
      mentions[at] = before
    }
    mentions[at] = mention
  }
}

/** Enters a sentence's mentions, which come in text order. */
function enterMentions(own: readonly Mention[], all: Mention[], syntax: Syntax): void {
  for (const mention of own) {
    mention.index = all.length
    all.push(mention)
    if (mention.inner) continue
    syntax.mentionAt[mention.first] ??= mention
    syntax.mentionBefore[mention.last] ??= mention
  }
}

/** Says which actor each mention means. */
export const resolve: Stage = {
  id: 'read/resolve',
  needs: ['mentions', 'clauses'],
  gives: ['actors'],
  note: 'coreference of names, surnames, titles and definite descriptions',
  run(draft) {
    const { compiled } = draft
    draft.cast = resolveMentions(draft.mentions, {
      tokens: draft.text.tokens,
      phrasal: draft.words.phrasal,
      rules: compiled.language.phrase,
      hitAt: draft.hitAt,
      body: compiled.body,
      stateName: compiled.stateName,
      stateOf: compiled.stateOf,
    })
    const { officeStates } = compiled.language.phrase
    for (const actor of draft.cast.actors) {
      if (actor.kind !== 'person' || actor.state !== null) continue
      for (const id of actor.bodies) actor.state ??= compiled.body(id)?.state ?? null
      actor.state ??= officeStates?.[actor.office?.toLowerCase() ?? ''] ?? null
    }
  },
}

/**
 * Says whom pronouns and verbs without a subject of their own stand for. Each is worked out when it is first asked for:
 * voice adds who has spoken as it goes, since whoever speaks is the likeliest antecedent of what follows.
 */
export const corefer: Stage = {
  id: 'read/corefer',
  needs: ['clauses', 'actors'],
  gives: ['antecedents'],
  note: 'coreference of pronouns, of subjects left out and of those who talk in the account of a meeting',
  run(draft) {
    draft.antecedents = new Antecedents(draft.cast, draft.syntax, draft.clauses)
  },
}

/** Finds instruments, and documents through which someone speaks. */
export const findInstruments: Stage = {
  id: 'read/find-instruments',
  needs: ['clauses', 'actors'],
  gives: ['instruments'],
  note: 'finds treaties, agreements, communiqués and the like by their nouns, with issuers and parties',
  run(draft) {
    const documents = new Documents(
      draft.compiled.language.document,
      draft.syntax,
      {
        hitAt: draft.hitAt,
        dates: draft.dates,
        stateOf: draft.compiled.stateOf,
      },
      draft.compiled.verbs,
    )
    const kindAt = zoneKinds(draft)
    for (const { sentence } of draft.clauses) {
      const kind = kindAt(sentence.start)
      if (READABLE.has(kind)) documents.scan(sentence, kind === 'headline')
    }
    draft.documentFinder = documents
    draft.documents = documents.all
  },
}
