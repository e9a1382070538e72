import { foldName } from '../fold.ts'

// "Memorandum of understanding", "international humanitarian law", "accord de libre-échange": what many instruments are called tells none of
// them apart, in capitals or not. A place, a body, a person, a number or letters of its own do.

/** Words that names of instruments have in common, in both languages, in base letters. */
const COMMON: ReadonlySet<string> = new Set(
  `accord accords act acte action additional additionnel administrative affairs affaires agenda agreed agreement agreements aid aide air
  alliance amendment amendement and annual annuel annuelle annuels arms armes armed armee armement armistice arrangement articles assistance au aux avec
  background based basic bases bilateral bilaterale bilateral bill binding board border broad budget business ceasefire cessez chapter charte charter climate climat club code
  combined commercial commerciale commerce commitment commitments common commun commune communique communiques compact comprehensive comprehensif concept concerning conclusion
  conclusions concord conference consensus constitution constitutional consular consulaire consultation consultations contract contrat convention conventions cooperation
  council covenant cultural culturel culturelle culture customs day de decision declaration declarations decree decret deal defence defense definitive degree democratic
  des developpement development dialogue diplomatic diplomatique diplomatiques directive disarmament document double draft du economic economique economiques education emergency
  en energy energie engagement enhanced environment etat etats et exchange executif executive extradition fair feu final finale finances financial financier financing
  fiscal five for force forces foreign etrangere etrangeres framework cadre free libre friendship amitie from full fund fonds future general generale global globale goals
  good government gouvernement ground guidelines health sante high historic historique human humanitaire humanitarian humains identity implementation impot in industrial initiative
  instrument intellectual intent intention interim interimaire interim international internationale internationaux internationales internal investment investissement investissements
  investments issue joint conjoint conjointe judicial key la labor labour landmark language large law laws le les legal legislation letter lettre level libre lasting line loi lois
  maritime market measure measures mediation membership memorandum memorandums memoranda memo message migration military militaire mineral minerals mobility mobilite modern modus
  monetary multilateral multilaterale multilateraux multi mutual mutuel mutuelle national nationale nationally nations navigation negotiation negotiations new nouveau nouvel nouvelle next non
  note notes nuclear nucleaire of on open order ordre package pact pacte paix part partenariat partial participation partnership partnerships party paper path peace peaceful people permanent
  phase plan plans platform police policy political politique position power preliminary prevention principles principes private proclamation procedure program programme project projet proliferation
  property proposal protection protocol protocole protocoles provisional public provisoire readout reciprocal reconciliation reform refugee regime regional regionale regulation relations
  relative relatif renewed report reports rapport research resilience resolution resolutions responsible review rights droits road roadmap feuille route rule rules safety sanctions science
  scientific sea secretary security securite service services settlement shared signed small social solidarity space special stability standards state statement states statute statut steps strategic
  strategique strategy strategie strong summit sommet supplementary supply support surveillance sur sustainable durable sectoral system tax taxation technical technique technology temporary term terms
  text the their tourism trade traffic transfer transition transitional transport transparency travail travel treaties traite traites treaty trilateral tripartite truce treve trust
  two ultimatum understanding entente universal update updated values vision visa vivendi war guerre water weapons with work working world year zone`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a name is an instrument's own: it has a name, a number or letters that instruments do not have in common. */
export function distinct(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const capitals = words.some((word) => /\p{Ll}/u.test(word))
  return words.some((word, k) => {
    if (/\d/.test(word)) return words.length > 1
    if (!/^\p{Lu}/u.test(word)) return false
    if (COMMON.has(foldName(word))) return false
    // A first word has its capital by its place, unless others follow; letters alone are a name: JCPOA.
    return k > 0 || words.length > 1 || (capitals ? false : word.length >= 4)
  })
}
