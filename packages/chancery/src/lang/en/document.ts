import type { InstrumentRules } from '../document.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** English nouns for instruments and for documents that speak. */
export const enDocument: InstrumentRules = {
  instruments: {
    treaty: 'treaty', treaties: 'treaty', pact: 'agreement', pacts: 'agreement', convention: 'treaty', charter: 'treaty', covenant: 'treaty', agreement: 'agreement', agreements: 'agreement', accord: 'agreement', accords: 'agreement', protocol: 'agreement', deal: 'agreement',
    armistice: 'agreement', truce: 'agreement', ceasefire: 'agreement', memorandum: 'memorandum', memoranda: 'memorandum', declaration: 'declaration', resolution: 'resolution', resolutions: 'resolution', plan: 'plan', roadmap: 'plan', initiative: 'plan', framework: 'plan', act: 'other', contract: 'agreement', contracts: 'agreement',
  },
  documents: {
    communique: 'communique', communiqué: 'communique', statement: 'declaration', statements: 'declaration', letter: 'other', message: 'other', report: 'other', document: 'other', tweet: 'other', readout: 'communique', release: 'communique', note: 'other', memo: 'other', interview: 'other', speech: 'other', post: 'other', text: 'other',
  },
  adjectives: words('joint bilateral multilateral common final official global strategic trade commercial military nuclear secret new international political economic interim provisional definitive interstate tripartite trilateral peace general comprehensive mutual draft press written arms control'),
  tails: new Set(),
  complements: words('of on between for against with concerning regarding'),
}
