import { describe, expect, it } from 'vitest'
import { PLOVER_OF } from '../lang/plover.ts'
import { CAMEO_OF, eventCodes, QUAD_OF } from './codes.ts'
import { ACT_NAMES, type ActName, PLOVER_TYPES, STATUSES, type Status } from './reading.ts'

const codes = (act: ActName, status: Status, cameo: string | null = null) =>
  eventCodes({ act, plover: PLOVER_OF[act], cameo, status })

describe('eventCodes', () => {
  it('calls what took place by its own type and finest code', () => {
    expect(codes('visit', 'done')).toEqual({
      plover: 'CONSULT',
      mode: 'visit',
      cameo: '042',
      quad: 'verbal cooperation',
    })
    expect(codes('withdraw-forces', 'background', '0841')).toMatchObject({ plover: 'RETREAT', mode: 'release' })
    expect(codes('convene', 'ongoing')).toMatchObject({ plover: 'CONSULT', mode: 'multilateral' })
  })

  it('calls cooperation to come an agreement, conflict to come a threat', () => {
    expect(codes('meet', 'planned')).toMatchObject({ plover: 'AGREE', cameo: '036' })
    expect(codes('aid', 'possible')).toMatchObject({ plover: 'AGREE', cameo: '033' })
    expect(codes('attack', 'planned')).toMatchObject({ plover: 'THREATEN', cameo: '138', quad: 'verbal conflict' })
  })

  it('calls cooperation that did not come about a rejection, what is asked for a request', () => {
    expect(codes('consult', 'denied')).toMatchObject({ plover: 'REJECT', mode: 'meet' })
    expect(codes('visit', 'refused')).toMatchObject({ plover: 'REJECT', cameo: '125' })
    expect(codes('withdraw-forces', 'called-for')).toMatchObject({ plover: 'REQUEST', mode: 'yield' })
    for (const act of ACT_NAMES) expect(codes(act, 'called-for')?.plover).toBe('REQUEST')
  })

  it('has nothing for conflict that may not be, or was not', () => {
    for (const status of ['possible', 'denied', 'refused'] as const)
      for (const act of ['attack', 'sanction', 'accuse'] as const) expect(codes(act, status)).toBeNull()
  })

  it('takes no mode from a code of another type', () => {
    expect(codes('sanction', 'done', '163')).toMatchObject({ plover: 'SANCTION', mode: null, cameo: '163' })
  })

  it('covers every act, type and status, with codes as strings of two to four digits', () => {
    expect(Object.keys(QUAD_OF).sort()).toEqual([...PLOVER_TYPES].sort())
    for (const act of ACT_NAMES) {
      expect(CAMEO_OF[act]).toMatch(/^\d{2,4}$/)
      for (const status of STATUSES) expect(codes(act, status)?.cameo ?? '010').toMatch(/^\d{2,4}$/)
    }
  })
})
