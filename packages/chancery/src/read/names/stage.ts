import { FINITE, Form } from '../../lang/verb.ts'
import { governmentOf } from '../act/government.ts'
import { tieGovernors } from '../act/status.ts'
import { Syntax } from '../clause/clauses.ts'
import type { VerbGroup } from '../clause/group.ts'
import { findGroups } from '../clause/groups.ts'
import type { GroupScan } from '../clause/scan.ts'
import type { Compiled } from '../compile.ts'
import type { Stage } from '../stage.ts'
import { Documents } from './documents.ts'
import { findMentions } from './finder.ts'
import { lookUpHits } from './lookup.ts'
import { markDatelines, markDates, quotationOver, zoneKinds } from './marks.ts'
import type { Mention } from './mention.ts'
import type { PhraseScan } from './phrase.ts'
import { resolveMentions } from './resolve.ts'
import { isShouted, spellingOf } from './spelling.ts'

/** Looks up every form of the atlas and lexicons in one pass over the text. */
export const lookUp: Stage = {
  id: 'read/look-up',
  needs: ['split', 'language'],
  gives: ['hits'],
  note: 'finds states, bodies, media, cities, offices and institutions by their forms, in one pass',
  run(draft) {
    const { phrase } = draft.compiled.language
    const hits = lookUpHits(draft.text.tokens, draft.text.sentences, draft.compiled.names, {
      isCommon: (norm) => phrase.openers.has(norm) || phrase.nouns.has(norm) || draft.compiled.forms.has(norm),
      isBodyWord: (norm) => phrase.bodyWords.has(norm),
    })
    draft.hitAt = hits.at
    draft.hitOver = hits.over
  },
}

const READABLE = new Set(['headline', 'body', 'caption'])

/** Finds mentions and verb groups of every readable sentence. */
export const findPhrases: Stage = {
  id: 'read/find-phrases',
  needs: ['split', 'hits', 'zones', 'dates'],
  gives: ['mentions', 'clauses'],
  note: 'finds the noun phrases that name actors, and the verb groups, sentence by sentence',
  run(draft) {
    const { compiled, text } = draft
    const { tokens } = text
    const { phrase, grammar } = compiled.language
    const taken = new Uint8Array(tokens.length)
    const mentions: Mention[] = []
    const syntax = new Syntax(tokens, phrase, quotationOver(draft))
    syntax.controlledByObject = (group, limit) =>
      governmentOf(syntax, compiled.governments, group, limit)?.actor === 'object'
    const groups: VerbGroup[] = []
    const dated = markDates(draft, taken)
    markDatelines(draft, taken)
    const opening = new Set(text.sentences.map((sentence) => sentence.first))
    syntax.opensSentence = (token) => opening.has(token)
    syntax.isDate = (token) => dated[token] === 1
    const kindAt = zoneKinds(draft)
    const kinds = text.sentences.map((sentence) => kindAt(sentence.start))
    const shouted = text.sentences.map((sentence) => isShouted(tokens, sentence, kinds[sentence.index] === 'headline'))
    const spelling = spellingOf(tokens, text.sentences, shouted)
    const { instruments, measures, documents } = compiled.language.document
    const isDocument = (norm: string): boolean => norm in instruments || norm in measures || norm in documents
    draft.clauses = text.sentences.map((sentence) => {
      if (!READABLE.has(kinds[sentence.index])) return { sentence, mentions: [], groups: [] }
      const from = mentions.length
      const scan: PhraseScan = {
        tokens,
        personNoun: compiled.personNoun,
        rules: phrase,
        hitAt: draft.hitAt,
        hitOver: draft.hitOver,
        taken,
        spelling,
        first: sentence.first,
        last: sentence.last,
        shouted: shouted[sentence.index],
        stateOf: compiled.stateOf,
        isVerb: compiled.isVerb,
        isVerbForm: (norm) => compiled.forms.has(norm),
        isEvent: (token) => compiled.nominals.at(tokens, token) !== null,
        isDocument,
      }
      findMentions(scan, (found) => {
        mentions.push({
          ...found,
          index: -1,
          sentence: sentence.index,
          start: tokens.start[found.first],
          end: tokens.end[found.last - 1],
          entities: [],
        })
      })
      const own = mentions.splice(from).sort((a, b) => a.first - b.first || b.last - a.last)
      for (const mention of own) {
        mention.index = mentions.length
        mentions.push(mention)
        if (mention.inner) continue
        syntax.mentionAt[mention.first] ??= mention
        syntax.mentionBefore[mention.last] ??= mention
      }
      const groupScan: GroupScan = {
        tokens,
        grammar,
        phrase,
        forms: compiled.forms,
        helpers: compiled.helpers,
        begins: compiled.begins,
        mentionEnds: (token) => syntax.mentionBefore[token] !== undefined,
        inMention: taken,
      }
      const before = groups.length
      findGroups(groupScan, sentence.first, sentence.last, sentence.index, groups)
      const found = groups.slice(before)
      for (const group of found) for (let at = group.first; at < group.last; at++) syntax.groupOver[at] = group
      const clause = { sentence, mentions: own, groups: found }
      tieGovernors(syntax, clause)
      return clause
    })
    draft.mentions = mentions
    draft.syntax = syntax
  },
}

const HOMOGRAPHS =
  Form.Present | Form.Imperative | Form.Subjunctive | Form.Infinitive | Form.PastParticiple | Form.PresentParticiple

/** Whether a form is a verb's and cannot be a noun: a modal, an auxiliary, or a tense that no noun looks like. */
const sureVerb = ({ forms, language }: Compiled): ((norm: string) => boolean) => {
  const { grammar } = language
  return (norm) => {
    const readings = forms.get(norm)
    if (
      norm in grammar.modals ||
      readings?.some(({ lemma }) => grammar.passive.has(lemma) || grammar.perfect.has(lemma))
    )
      return true
    return readings?.every(({ features }) => (features & FINITE) !== 0 && (features & HOMOGRAPHS) === 0) ?? false
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
      rules: compiled.language.phrase,
      hitAt: draft.hitAt,
      body: compiled.body,
      stateName: compiled.stateName,
      stateOf: compiled.stateOf,
    })
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
      sureVerb(draft.compiled),
    )
    const kindAt = zoneKinds(draft)
    for (const { sentence } of draft.clauses) if (READABLE.has(kindAt(sentence.start))) documents.scan(sentence)
    draft.documentFinder = documents
    draft.documents = documents.all
  },
}
