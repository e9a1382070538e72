import type { InstrumentRules } from '../document.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** French nouns for instruments and for documents that speak. */
export const frDocument: InstrumentRules = {
  instruments: {
    traité: 'treaty', traités: 'treaty', pacte: 'treaty', convention: 'treaty', conventions: 'treaty', charte: 'treaty', accord: 'agreement', accords: 'agreement', 'accord-cadre': 'agreement', protocole: 'agreement', protocoles: 'agreement',
    armistice: 'agreement', trêve: 'agreement', 'cessez-le-feu': 'agreement', compromis: 'agreement', mémorandum: 'memorandum', mémorandums: 'memorandum', déclaration: 'declaration', résolution: 'resolution', résolutions: 'resolution',
    plan: 'plan', 'feuille de route': 'plan', initiative: 'plan', partenariat: 'plan', contrat: 'agreement', contrats: 'agreement', documents: 'other', instruments: 'other', ordonnance: 'other', décret: 'other',
  },
  documents: {
    communiqué: 'communique', communiqués: 'communique', déclaration: 'declaration', message: 'other', lettre: 'other', rapport: 'other', texte: 'other', document: 'other', tweet: 'other', courrier: 'other', note: 'other', mémo: 'other',
    entretien: 'other', interview: 'other', tribune: 'other', discours: 'other', compte: 'other',
  },
  adjectives: words("conjoint conjointe conjoints bilatéral bilatérale bilatéraux multilatéral multilatérale commun commune final finale officiel officielle global globale stratégique commercial commerciale militaire nucléaire secret secrète nouveau nouvelle nouvel international internationale politique économique intérimaire provisoire définitif définitive interétatique tripartite trilatéral trilatérale quadripartite historique solennelle conclus conclu signé signés"),
  tails: new Set(['de presse']),
  complements: words("de d' du des sur entre pour relatif relative relatifs concernant portant contre avec d'"),
}
