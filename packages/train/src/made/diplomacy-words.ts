// Words of French diplomatic prose. A noun phrase is "article noun", further words its complements as `nounPhrase` reads them.

export const SIDES: readonly string[] = [
  'les deux parties',
  'les deux pays',
  'les deux ministres',
  'les deux dirigeants',
  'les deux présidents',
  'les deux délégations',
  'les trois gouvernements',
  'les deux chefs',
]
export const BASES: readonly string[] = [
  'la coopération',
  'le dialogue',
  'les échanges',
  'le partenariat',
  'la paix',
  'la sécurité',
  'la stabilité',
  'le commerce',
  'la confiance',
  "l' amitié",
  'les relations',
  'les liens',
  'les consultations',
  'les négociations',
  "l' action",
  'les efforts',
  'les contacts',
]
export const INSTRUMENTS: readonly string[] = [
  "l' accord",
  'le traité',
  'la déclaration',
  'le protocole',
  'la convention',
  'le mémorandum',
  'le plan',
  'la résolution',
  'les accords',
  'les engagements',
]
/** Alike for both genders. */
export const QUALITIES: readonly string[] = [
  'stratégique',
  'économique',
  'politique',
  'pratique',
  'diplomatique',
  'réciproque',
  'durable',
  'pacifique',
  'scientifique',
  'multiple',
]
export const WILLS: readonly string[] = ['volonté', 'intention', 'détermination', 'disposition', 'souhait', 'désir']
export const TRANSITIVES: readonly string[] = [
  'soutenir',
  'renforcer',
  'développer',
  'approfondir',
  'encourager',
  'promouvoir',
  'intensifier',
  'garantir',
  'préserver',
  'défendre',
  'respecter',
  'poursuivre',
  'élargir',
  'assurer',
  'consolider',
  'faciliter',
  'appliquer',
  'ratifier',
]
export const RECIPROCALS: readonly string[] = ['soutenir', 'consulter', 'aider', 'rencontrer', 'informer', 'respecter']
export const MANNERS: readonly string[] = [
  'davantage',
  'étroitement',
  'pleinement',
  'activement',
  'inconditionnellement',
  'fermement',
  'conjointement',
  'progressivement',
  'mutuellement',
  'durablement',
]
export const EXPRESSED: readonly string[] = [
  'exprimé',
  'réaffirmé',
  'réitéré',
  'affirmé',
  'confirmé',
  'souligné',
  'manifesté',
]
export const AGREED: readonly string[] = ['convenu', 'décidé', 'accepté', 'promis', 'refusé', 'envisagé']
export const SAID: readonly string[] = [
  'réaffirmé',
  'déclaré',
  'affirmé',
  'souligné',
  'indiqué',
  'estimé',
  'rappelé',
  'assuré',
  'précisé',
]
export const CONVICTIONS: readonly string[] = ['convaincu', 'persuadé', 'certain', 'confiant', 'assuré']
export const MET: readonly string[] = ['reçu', 'rencontré', 'accueilli', 'félicité', 'remercié', 'invité']
export const MEETS: readonly string[] = ['reçoit', 'rencontre', 'accueille', 'félicite', 'remercie', 'invite']
export const TALKS: readonly string[] = [
  'consultations',
  'entretiens',
  'discussions',
  'pourparlers',
  'négociations',
  'échanges',
]
export const SIGNED: readonly string[] = ['signé', 'adopté', 'conclu', 'ratifié', 'paraphé', 'approuvé']
export const CHANGED: readonly string[] = ['élevé', 'porté', 'hissé', 'ramené', 'relevé']
export const LEVELS: readonly string[] = ['niveau', 'rang', 'stade', 'palier']
export const CITIES: readonly string[] = [
  'Paris',
  'Berne',
  'Vienne',
  'Helsinki',
  'Genève',
  'Dakar',
  'Tokyo',
  'Ottawa',
  'Rabat',
  'Sofia',
]
export const DAYS: readonly string[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'hier']
export const EVENTS: readonly string[] = [
  'la visite',
  'la rencontre',
  'la conférence',
  'la réunion',
  'la cérémonie',
  'le sommet',
]
export const PREPARED: readonly string[] = ['organisé', 'préparé', 'annulé', 'reporté', 'annoncé', 'décidé']
export const UNDERSTANDINGS: readonly string[] = [
  'compréhension',
  'conviction',
  'position',
  'déclaration',
  'thèse',
  'opinion',
  'idée',
]
export const CAUSES: readonly string[] = ['la cause', 'la source', "l' origine", 'la solution', 'la clé']
export const TENSIONS: readonly string[] = [
  'les tensions',
  'la crise',
  'le conflit',
  'les différends',
  'la paix',
  'le désaccord',
]
export const MEASURES: readonly string[] = [
  'les mesures',
  'les initiatives',
  'les décisions',
  'les positions',
  'les sanctions',
]
export const BODIES: readonly string[] = [
  'les dirigeants',
  'le gouvernement',
  'les autorités',
  'le parlement',
  'la présidence',
]
/** Alike for both genders. */
export const PEOPLES: readonly string[] = [
  'russe',
  'belge',
  'suisse',
  'tchèque',
  'slovaque',
  'croate',
  'serbe',
  'arabe',
  'britannique',
  'asiatique',
]
export const AREAS: readonly string[] = [
  'la région',
  'le monde',
  'la péninsule',
  'le continent',
  'la zone',
  'divers domaines',
]
