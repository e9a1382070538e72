import { isEdtf } from '../record/edtf.ts'
import { splitText } from '../text/split.ts'
import { findAllActs } from './act/stage.ts'
import { boundSentences } from './bound.ts'
import { clean } from './clean/zones.ts'
import { publishedFromText } from './date/anchor.ts'
import { directionsIn } from './date/direction.ts'
import { findDates } from './date/find.ts'
import { resolveDates } from './date/resolve.ts'
import type { Draft } from './draft.ts'
import { corefer, findInstruments, findPhrases, lookUp, resolve } from './names/stage.ts'
import { inOrder, type Stage } from './stage.ts'
import { findVoices } from './voice/stage.ts'

/** Tells running text from the page's own furniture. */
const cleaning: Stage = {
  id: 'read/clean',
  needs: ['language'],
  gives: ['zones'],
  note: 'credit lines, captions, bylines and junk, told apart and kept',
  run(draft) {
    const { layout, dateline } = draft.compiled.language
    draft.cleaned = clean(draft.dispatch.text, layout, dateline, draft.compiled.isMedium)
  },
}

const splitting: Stage = {
  id: 'read/split',
  needs: ['language'],
  gives: ['split'],
  note: 'paragraphs, sentences, tokens, quotation marks',
  run(draft) {
    draft.text = boundSentences(splitText(draft.dispatch.text, draft.compiled.language.splitting))
  },
}

/** Finds expressions of calendar time and resolves them against the publication date, or against the text itself. */
const dating: Stage = {
  id: 'read/date',
  needs: ['split'],
  gives: ['dates'],
  note: 'expressions of calendar time, to EDTF',
  run(draft) {
    const { calendar } = draft.compiled.language
    const raw = findDates(draft.text, calendar)
    const given = usable(draft)
    const inText = given ? null : publishedFromText(raw)
    draft.published = given
      ? { edtf: given, basis: 'given' }
      : inText
        ? { edtf: inText.edtf, basis: 'text' }
        : { edtf: null, basis: 'unknown' }
    draft.dates = raw.length
      ? resolveDates(raw, { published: draft.published, calendar, direction: directionsIn(draft.text, calendar) })
      : []
  },
}

/** The publication date given, if it is EDTF; another is reported and passed over. */
function usable(draft: Draft): string | null {
  const { published } = draft.dispatch
  if (!published) return null
  if (isEdtf(published)) return published
  draft.warnings.push({
    code: 'CHY104',
    message: `The publication date given, "${published}", is not EDTF; the text is read without it.`,
  })
  return null
}

/** The stages in order. */
export const STAGES: readonly Stage[] = inOrder([
  {
    id: 'read/language',
    needs: [],
    gives: ['language'],
    note: 'the language given, else the one that the text is in',
    run: () => {},
  },
  cleaning,
  splitting,
  dating,
  lookUp,
  findPhrases,
  resolve,
  corefer,
  findInstruments,
  findVoices,
  findAllActs,
])
