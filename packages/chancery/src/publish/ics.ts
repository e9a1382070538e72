import ICAL from 'ical.js'
import { dayBounds, parseEdtf } from '../record/edtf.ts'
import { isoDay } from '../record/edtf-calendar.ts'
import { exportDays, isExact } from './days.ts'
import type { Export, ExportWords } from './format.ts'
import { evidence, headline } from './headline.ts'
import { exportPlace } from './places.ts'
import { type Told, tookPlace, walkTold } from './tables/bearing.ts'
import { each } from './tables/shared.ts'

// Octets of a line before the space that goes on with it: RFC 5545 allows 75 with that space.
ICAL.foldLength = 74

const PRODUCT = '-//Chancery//Chancery//EN'

/**
 * iCalendar (RFC 5545): an event of whole days for each act whose days are known. STATUS is CONFIRMED for what took place, TENTATIVE for
 * what may yet be or is disputed, CANCELLED for what was refused or denied; the summary says so too. An act without days is left out
 * and counted. Written event by event.
 */
export const exportCalendar: Export = async function* (db, options) {
  let without = 0
  yield `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:${PRODUCT}\r\nCALSCALE:GREGORIAN\r\n`
  for await (const page of walkTold(db, options)) {
    let text = ''
    for (const told of page) {
      if (isExact(exportDays(told.view.date))) text += `${eventOf(told, options.words)}\r\n`
      else without++
    }
    if (text) yield text
  }
  yield 'END:VCALENDAR\r\n'
  if (without) options.onLeftOut?.(without, 'no-day')
}

function eventOf(told: Told, words: ExportWords): string {
  const { view, bearing, id } = told
  const { first, last } = dayBounds(parseEdtf(view.date!)!)
  const seen = view.reports.map((report) => report.source.firstSeen).sort()
  const event = new ICAL.Component('vevent')
  const set = (name: string, value: string) => event.addPropertyWithValue(name, value)
  const day = (name: string, iso: string) => event.addPropertyWithValue(name, ICAL.Time.fromDateString(iso))
  const time = (name: string, iso: string) =>
    event.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(`${iso.slice(0, 19)}Z`))
  set('uid', `${id}@chancery`)
  // No clock: an event is as new as the newest source that tells it.
  time('dtstamp', seen.at(-1)!)
  time('created', seen[0]!)
  day('dtstart', isoDay(first))
  day('dtend', isoDay(last + 1))
  set('summary', headline(told, words))
  set('description', evidence(told, words))
  set('status', tookPlace(view.standing) ? 'CONFIRMED' : NOT.has(view.standing) ? 'CANCELLED' : 'TENTATIVE')
  set('transp', 'TRANSPARENT')
  if (view.place) set('location', view.place)
  const { lat, lon } = exportPlace(view.place, view.placeState)
  if (lat !== null && lon !== null) event.addPropertyWithValue('geo', [lat, lon])
  event.addProperty(ICAL.Property.fromString(`CATEGORIES:${view.act},${view.plover}`))
  for (const url of each(bearing.map((report) => report.source.url)).slice(0, 1)) set('url', url)
  set('x-chancery-status', view.standing)
  set('x-chancery-sources', each(bearing.map((report) => report.source.id)).join(' '))
  return event.toString()
}

const NOT: ReadonlySet<string> = new Set(['refused', 'denied'])
