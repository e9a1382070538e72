import type { ActStanding } from '../acts/standing.ts'
import type { ActView, ReportView } from '../views/view.ts'

/**
 * What to call where an act stands, finer than its standing: `asserted` took place on someone's word alone, `announced` is planned on
 * the word of someone, `withdrawn` was announced and is refused.
 */
export type ActWord = ActStanding | 'asserted' | 'announced' | 'withdrawn'

export const ACT_WORDS: readonly ActWord[] = [
  'done',
  'asserted',
  'ongoing',
  'background',
  'planned',
  'announced',
  'possible',
  'called-for',
  'denied',
  'refused',
  'withdrawn',
  'disputed',
]

/** Whether the word says that the act took place. */
export const tookPlace = (word: ActWord): boolean =>
  word === 'done' || word === 'ongoing' || word === 'background' || word === 'asserted'

export function wordOf({ standing, reports }: Pick<ActView, 'standing' | 'reports'>): ActWord {
  const telling = reports.filter((report) => report.status === standing)
  const onWord = telling.length > 0 && telling.every((report) => report.voice.length > 0)
  if (standing === 'done' && onWord) return 'asserted'
  if (standing === 'planned' && onWord) return 'announced'
  if (standing === 'refused' && reports.some((report) => report.status === 'planned')) return 'withdrawn'
  return standing
}

/** On whose word an act stands: the innermost voices of the reports that its standing rests on, in the order of the reports. */
export const wordsOfWhom = ({ standing, reports }: Pick<ActView, 'standing' | 'reports'>): readonly string[][] => {
  const seen = new Set<string>()
  return reports.flatMap(({ status, voice }: ReportView) => {
    const key = voice.join('\n')
    if (status !== standing || voice.length === 0 || seen.has(key)) return []
    seen.add(key)
    return [[...voice]]
  })
}
