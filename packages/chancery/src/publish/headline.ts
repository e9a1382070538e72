import type { ExportWords } from './format.ts'
import { inRoles, type Told, tookPlace } from './tables/bearing.ts'

/**
 * One line that tells an act to people: "[PLANNED] meeting: A, B → C (Geneva)". What did not take place, or not yet, or is disputed bears
 * its status in capitals at the front.
 */
export function headline({ view }: Pick<Told, 'view'>, words: ExportWords): string {
  const mark = tookPlace(view.standing) ? '' : `[${words.standings[view.standing].toLocaleUpperCase(words.language)}] `
  const agents = inRoles(view, 'agent').map((party) => party.name)
  const others = inRoles(view, 'recipient', 'host').map((party) => party.name)
  const who = [agents, others]
    .filter((names) => names.length)
    .map(words.list)
    .join(' → ')
  const what = view.instruments.map((one) => one.name)
  const colon = words.language === 'fr' ? '\u00a0: ' : ': '
  const told = [who, ...(what.length ? [words.list(what)] : [])].filter(Boolean).join(', ')
  const name = words.acts[view.act]
  return `${mark}${name}${told ? `${colon}${told}` : ''}${view.place ? ` (${view.place})` : ''}`
}

/** The evidence of an act and where it is from, for people: the words in quotation marks, then each source with date and address. */
export function evidence({ lead, bearing }: Told, words: ExportWords): string {
  const [open, close] = words.language === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”']
  const quote = lead.quotes.map((one) => `${open}${one.text}${close}`).join(' […] ')
  const sources = bearing.map(({ source, voice }) =>
    [[source.outlet, ...voice].filter(Boolean).join(' > '), source.published, source.url ?? source.id]
      .filter(Boolean)
      .join(', '),
  )
  return [quote, ...new Set(sources)].join('\n')
}
