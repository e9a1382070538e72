import { createReader } from '../reader.ts'

const reader = createReader()

/**
 * The statements of a text as lines `SPEAKERS < VOUCHERS | CUE | CONTENT`: names of speakers and vouchers (outermost
 * first), pieces of content tied by ` … `. Parts that are empty are left out with their mark.
 */
export function statements(language: string, text: string): string[] {
  const reading = reader.read({ text, language, published: '2023-03-15' })
  const names = new Map([...reading.actors, ...reading.instruments].map(({ id, name }) => [id, name]))
  const told = (ids: readonly string[]): string => ids.map((id) => names.get(id)).join(' + ')
  return reading.statements.map(({ speakers, voice, cue, content }) => {
    const vouchers = voice.map((id) => names.get(id)).join(' > ')
    const who = `${told(speakers) || '?'}${vouchers ? ` < ${vouchers}` : ''}`
    return `${who} | ${cue ? text.slice(cue.start, cue.end) : '-'} | ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
  })
}
