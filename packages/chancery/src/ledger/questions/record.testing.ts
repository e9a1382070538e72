import { createReader } from '../../read/reader.ts'
import type { Dispatch } from '../../record/dispatch.ts'
import { keep } from '../keep/keep.ts'
import { keptOf } from '../keep/kept.ts'
import { settle } from '../settle/settle.ts'
import type { Store } from '../store/open.ts'

// A small record for tests: de Gaulle and Adenauer, 1962 and 1963, in sentences of our own; of the public record (Reims, 8 July 1962;
// the speech to German youth at Ludwigsburg, 9 September 1962; the treaty of 22 January 1963). The outlets are made up.

const NOW = new Date('2026-01-01T00:00:00Z')
const reader = createReader()

const TREATY_EN =
  'French President Charles de Gaulle and West German Chancellor Konrad Adenauer signed the Élysée Treaty in Paris on 22 January 1963. The treaty provides for regular consultations between France and West Germany on foreign policy, defence and youth exchanges.'

export const DISPATCHES: readonly Dispatch[] = [
  {
    id: 'visit-plan',
    text: 'French President Charles de Gaulle will meet West German Chancellor Konrad Adenauer in Reims on 8 July 1962.',
    published: '1962-07-01',
    outlet: 'The Morning Post',
    title: 'Reims prepares',
    url: 'https://example.org/reims',
    language: 'en',
  },
  {
    id: 'visit',
    text: 'Le président français Charles de Gaulle a rencontré le chancelier ouest-allemand Konrad Adenauer à Reims le 8 juillet 1962.',
    published: '1962-07-09',
    outlet: 'Le Journal',
    language: 'fr',
  },
  {
    id: 'treaty',
    text: TREATY_EN,
    published: '1963-01-23',
    outlet: 'The Morning Post',
    title: 'Paris and Bonn',
    language: 'en',
  },
  { id: 'treaty-copy', text: TREATY_EN, published: '1963-01-23', outlet: 'The Evening Post', language: 'en' },
  {
    id: 'traite',
    text: "Le président français Charles de Gaulle et le chancelier ouest-allemand Konrad Adenauer ont signé le traité de l'Élysée à Paris le 22 janvier 1963.",
    published: '1963-01-24',
    outlet: 'Le Journal',
    language: 'fr',
  },
  {
    id: 'ludwigsburg',
    text: "Le président français Charles de Gaulle a déclaré le 9 septembre 1962 à Ludwigsburg que l'Allemagne était un grand peuple.",
    published: '1962-09-10',
    outlet: 'Le Journal',
    language: 'fr',
  },
]

/** Keeps dispatches in a record, in the order given, and settles them. */
export async function put(store: Store, dispatches: readonly Dispatch[] = DISPATCHES): Promise<void> {
  for (const dispatch of dispatches) {
    const kept = keptOf(dispatch, reader.read(dispatch), `test:${dispatch.id}`, 'test')
    await store.door.write(store.db, (trx) => keep(trx, store.door, [kept], NOW.toISOString()))
  }
  await settle(store, { now: () => NOW })
}
