import { describe, expect, it } from 'vitest'
import { enParadigms } from './en/paradigms.ts'
import { enVerbs } from './en/verbs.ts'
import { frParadigms } from './fr/paradigms.ts'
import { frVerbs } from './fr/verbs.ts'
import { conjugate, inflect, type Paradigms } from './inflect.ts'
import { Form } from './verb.ts'

const { Present, Past, Imperfect, Future, Conditional, Subjunctive, First, Third, Singular, Plural } = Form

/** The forms of a lemma that carry all of some flags, in the order in which they are made. */
const formsOf = (lemma: string, flags: number, language: 'fr' | 'en' = 'fr'): string => {
  const row = (language === 'fr' ? frVerbs : enVerbs).find((verb) => verb.lemma === lemma)
  if (row === undefined) throw new Error(`no verb ${lemma}`)
  const table = conjugate(row, language === 'fr' ? frParadigms : enParadigms)
  return [...table]
    .filter(([, features]) => (features & flags) === flags)
    .map(([form]) => form)
    .join(' ')
}

// One verb of each paradigm: present il, present nous, present ils, imparfait il, passé simple ils, futur il,
// subjonctif (présent) nous, participe (masculine and feminine).
const FRENCH: readonly (readonly [string, string])[] = [
  ['déclarer', 'déclare déclarons déclarent déclarait déclarèrent déclarera déclarions déclaré déclarée'],
  ['menacer', 'menace menaçons menacent menaçait menacèrent menacera menacions menacé menacée'],
  ['exiger', 'exige exigeons exigent exigeait exigèrent exigera exigions exigé exigée'],
  ['déployer', 'déploie déployons déploient déployait déployèrent déploiera déployions déployé déployée'],
  ['envoyer', 'envoie envoyons envoient envoyait envoyèrent enverra envoyions envoyé envoyée'],
  ['appeler', 'appelle appelons appellent appelait appelèrent appellera appelions appelé appelée'],
  ['rejeter', 'rejette rejetons rejettent rejetait rejetèrent rejettera rejetions rejeté rejetée'],
  ['lever', 'lève levons lèvent levait levèrent lèvera levions levé levée'],
  ['convoquer', 'convoque convoquons convoquent convoquait convoquèrent convoquera convoquions convoqué convoquée'],
  ['avertir', 'avertit avertissons avertissent avertissait avertirent avertira avertissions averti avertie'],
  ['haïr', 'hait haïssons haïssent haïssait haïrent haïra haïssions haï haïe'],
  ['démentir', 'dément démentons démentent démentait démentirent démentira démentions démenti démentie'],
  ['servir', 'sert servons servent servait servirent servira servions servi servie'],
  ['dormir', 'dort dormons dorment dormait dormirent dormira dormions dormi dormie'],
  ['revêtir', 'revêt revêtons revêtent revêtait revêtirent revêtira revêtions revêtu revêtue'],
  ['offrir', 'offre offrons offrent offrait offrirent offrira offrions offert offerte'],
  [
    'accueillir',
    'accueille accueillons accueillent accueillait accueillirent accueillera accueillions accueilli accueillie',
  ],
  ['assaillir', 'assaille assaillons assaillent assaillait assaillirent assaillira assaillions assailli assaillie'],
  ['recourir', 'recourt recourons recourent recourait recoururent recourra recourions recouru recourue'],
  ['mourir', 'meurt mourons meurent mourait moururent mourra mourions mort morte'],
  ['conquérir', 'conquiert conquérons conquièrent conquérait conquirent conquerra conquérions conquis conquise'],
  ['fuir', 'fuit fuyons fuient fuyait fuirent fuira fuyions fui fuie'],
  ['tenir', 'tient tenons tiennent tenait tinrent tiendra tenions tenu tenue'],
  ['convenir', 'convient convenons conviennent convenait convinrent conviendra convenions convenu convenue'],
  ['voir', 'voit voyons voient voyait virent verra voyions vu vue'],
  ['prévoir', 'prévoit prévoyons prévoient prévoyait prévirent prévoira prévoyions prévu prévue'],
  ['pourvoir', 'pourvoit pourvoyons pourvoient pourvoyait pourvurent pourvoira pourvoyions pourvu pourvue'],
  ['savoir', 'sait savons savent savait surent saura sachions su sue'],
  ['vouloir', 'veut voulons veulent voulait voulurent voudra voulions voulu voulue'],
  ['devoir', 'doit devons doivent devait durent devra devions dû due'],
  ['recevoir', 'reçoit recevons reçoivent recevait reçurent recevra recevions reçu reçue'],
  ['valoir', 'vaut valons valent valait valurent vaudra valions valu value'],
  ['promouvoir', 'promeut promouvons promeuvent promouvait promurent promouvra promouvions promu promue'],
  ['rendre', 'rend rendons rendent rendait rendirent rendra rendions rendu rendue'],
  ['prendre', 'prend prenons prennent prenait prirent prendra prenions pris prise'],
  ['rompre', 'rompt rompons rompent rompait rompirent rompra rompions rompu rompue'],
  ['combattre', 'combat combattons combattent combattait combattirent combattra combattions combattu combattue'],
  ['promettre', 'promet promettons promettent promettait promirent promettra promettions promis promise'],
  [
    'convaincre',
    'convainc convainquons convainquent convainquait convainquirent convaincra convainquions convaincu convaincue',
  ],
  ['interdire', 'interdit interdisons interdisent interdisait interdirent interdira interdisions interdit interdite'],
  ['faire', 'fait faisons font faisait firent fera fassions fait faite'],
  ['élire', 'élit élisons élisent élisait élurent élira élisions élu élue'],
  ['écrire', 'écrit écrivons écrivent écrivait écrivirent écrira écrivions écrit écrite'],
  ['conduire', 'conduit conduisons conduisent conduisait conduisirent conduira conduisions conduit conduite'],
  ['nuire', 'nuit nuisons nuisent nuisait nuisirent nuira nuisions nui nuie'],
  ['craindre', 'craint craignons craignent craignait craignirent craindra craignions craint crainte'],
  ['enjoindre', 'enjoint enjoignons enjoignent enjoignait enjoignirent enjoindra enjoignions enjoint enjointe'],
  ['naître', 'naît naissons naissent naissait naquirent naîtra naissions né née'],
  ['croire', 'croit croyons croient croyait crurent croira croyions cru crue'],
  ['conclure', 'conclut concluons concluent concluait conclurent conclura concluions conclu conclue'],
  ['inclure', 'inclut incluons incluent incluait inclurent inclura incluions inclus incluse'],
  [
    'poursuivre',
    'poursuit poursuivons poursuivent poursuivait poursuivirent poursuivra poursuivions poursuivi poursuivie',
  ],
  ['survivre', 'survit survivons survivent survivait survécurent survivra survivions survécu survécue'],
  ['taire', 'tait taisons taisent taisait turent taira taisions tu tue'],
  ['résoudre', 'résout résolvons résolvent résolvait résolurent résoudra résolvions résolu résolue'],
  ['dissoudre', 'dissout dissolvons dissolvent dissolvait dissolurent dissoudra dissolvions dissous dissoute'],
  ['boire', 'boit buvons boivent buvait burent boira buvions bu bue'],
  ['rire', 'rit rions rient riait rirent rira riions ri rie'],
  ['suffire', 'suffit suffisons suffisent suffisait suffirent suffira suffisions suffi suffie'],
]

describe('French conjugation', () => {
  const one = (lemma: string, row: string, cell: number): string => {
    const verb = frVerbs.find((candidate) => candidate.lemma === lemma)!
    const features = frParadigms.features[row]!
    const marks = features.map((_, i) => 1 << i)
    const table = conjugate(verb, { features: { [row]: marks }, classes: frParadigms.classes })
    return [...table].find(([, bits]) => bits & (1 << cell))![0]
  }

  it.each(FRENCH)('%s', (lemma, forms) => {
    const made = [
      one(lemma, 'present', 2),
      one(lemma, 'present', 3),
      one(lemma, 'present', 5),
      one(lemma, 'imperfect', 2),
      one(lemma, 'simple', 5),
      one(lemma, 'future', 2),
      one(lemma, 'subjunctive', 3),
      one(lemma, 'participle', 0),
      one(lemma, 'participle', 1),
    ]
    expect(made.join(' ')).toBe(forms)
  })

  it('knows être, avoir and aller by heart', () => {
    expect(formsOf('être', Present)).toBe('suis es est sommes êtes sont')
    expect(formsOf('avoir', Present)).toBe('ai as a avons avez ont')
    expect(formsOf('aller', Present)).toBe('vais vas va allons allez vont')
    expect(formsOf('être', Imperfect | Third)).toBe('était étaient')
    expect(formsOf('avoir', Past | Third)).toBe('eut eurent')
    expect(formsOf('être', Subjunctive | Third)).toBe('soit soient fût fussent')
    expect(formsOf('aller', Future | Third)).toBe('ira iront')
    expect(formsOf('avoir', Conditional | Third)).toBe('aurait auraient')
  })

  it('keeps both spellings where both are in print', () => {
    expect(formsOf('payer', Present | Third | Singular)).toBe('paie paye')
    expect(formsOf('connaître', Present | Third | Singular)).toBe('connaît connait')
    expect(formsOf('céder', Future | Third | Singular)).toBe('cédera cèdera')
  })

  it('gives gender and number to participles', () => {
    expect(formsOf('signer', Form.PastParticiple)).toBe('signé signée signés signées')
    expect(formsOf('signer', Form.PastParticiple | Form.Feminine)).toBe('signée signées')
    expect(formsOf('promettre', Form.PastParticiple | Plural)).toBe('promis promises')
    expect(formsOf('pouvoir', Form.PastParticiple)).toBe('pu')
  })

  it('joins the readings of one form', () => {
    const dit = inflect(frVerbs, frParadigms).get('dit')!
    expect(dit.map((reading) => reading.lemma)).toEqual(['dire'])
    expect(dit[0]!.features & Present && dit[0]!.features & Past && dit[0]!.features & Form.PastParticiple).toBeTruthy()
    expect(
      inflect(frVerbs, frParadigms)
        .get('suis')!
        .map((reading) => reading.lemma),
    ).toEqual(['être', 'suivre'])
  })

  it('leaves out what defective verbs lack', () => {
    expect(formsOf('falloir', Present)).toBe('faut')
    expect(formsOf('clore', Past)).toBe('')
    expect(formsOf('extraire', Past)).toBe('')
  })
})

const ENGLISH: readonly (readonly [string, string])[] = [
  ['announce', 'announce announces announced announcing'],
  ['sign', 'sign signs signed signing'],
  ['deny', 'deny denies denied denying'],
  ['convey', 'convey conveys conveyed conveying'],
  ['stress', 'stress stresses stressed stressing'],
  ['veto', 'veto vetoes vetoed vetoing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['lie', 'lie lies lay lied lain lying'],
  ['commit', 'commit commits committed committing'],
  ['travel', 'travel travels travelled traveled travelling traveling'],
  ['meet', 'meet meets met meeting'],
  ['begin', 'begin begins began begun beginning'],
  ['withdraw', 'withdraw withdraws withdrew withdrawn withdrawing'],
  ['say', 'say says said saying'],
  ['go', 'go goes went gone going'],
  ['have', 'have has had having'],
  ['offer', 'offer offers offered offering'],
  ['visit', 'visit visits visited visiting'],
]

describe('English conjugation', () => {
  it.each(ENGLISH)('%s', (lemma, forms) => {
    expect(formsOf(lemma, 0, 'en')).toBe(forms)
  })

  it('knows be and the modals', () => {
    expect(formsOf('be', 0, 'en')).toBe('be am are is was were been being')
    expect(formsOf('will', Conditional, 'en')).toBe('would')
    expect(formsOf('may', Present, 'en')).toBe('may')
    expect(formsOf('must', Past, 'en')).toBe('')
  })

  it('leads British spelling to the American lemma', () => {
    const table = inflect(enVerbs, enParadigms)
    for (const [form, lemma] of [
      ['recognised', 'recognize'],
      ['emphasising', 'emphasize'],
      ['cancelled', 'cancel'],
      ['honoured', 'honor'],
      ['enquired', 'inquire'],
    ]) {
      expect(table.get(form!)?.map((reading) => reading.lemma)).toEqual([lemma])
    }
  })

  it('tells the base form from the third person', () => {
    const table = inflect(enVerbs, enParadigms)
    expect(table.get('says')![0]!.features).toBe(Present | Third | Singular)
    expect(table.get('say')![0]!.features & Form.Infinitive).toBeTruthy()
    expect(table.get('say')![0]!.features & Singular).toBe(0)
    expect(table.get('am')![0]!.features).toBe(Present | First | Singular)
  })
})

describe('the engine', () => {
  const toy: Paradigms = {
    features: { row: [1, 2] },
    classes: { a: { ends: 'o?a', stems: { s: 'o?/u?' }, rows: { row: 's-x .' } }, b: { like: 'a', ends: 'o?e' } },
  }

  it('spells alternatives and keeps consonants', () => {
    expect([...conjugate({ lemma: 'tonta', paradigm: 'a' }, toy)]).toEqual([
      ['tontx', 1],
      ['tuntx', 1],
    ])
    expect([...conjugate({ lemma: 'tonte', paradigm: 'b' }, toy)]).toEqual([
      ['tontx', 1],
      ['tuntx', 1],
    ])
  })

  it('takes whole forms and stems from the row', () => {
    expect([...conjugate({ lemma: 'tonta', paradigm: 'a', parts: { row: '=zu s-y', s: 'k' } }, toy)]).toEqual([
      ['zu', 1],
      ['tky', 2],
    ])
  })

  it('refuses what does not fit', () => {
    expect(() => conjugate({ lemma: 'tonta', paradigm: 'none' }, toy)).toThrow(/no paradigm/)
    expect(() => conjugate({ lemma: 'tonti', paradigm: 'a' }, toy)).toThrow(/does not end/)
    expect(() => conjugate({ lemma: 'toa', paradigm: 'a' }, toy)).toThrow(/does not end/)
    expect(() => conjugate({ lemma: 'tonta', paradigm: 'a', parts: { row: 's-x' } }, toy)).toThrow(/needs 2 cells/)
    expect(() => conjugate({ lemma: 'tonta', paradigm: 'a', parts: { rwo: 's-x .' } }, toy)).toThrow(/no stem or row/)
    expect(() => conjugate({ lemma: 'tonta', paradigm: 'a', parts: { row: 'q-x .' } }, toy)).toThrow(/bad cell/)
  })

  it('leaves out barred forms', () => {
    expect(inflect([{ lemma: 'tonta', paradigm: 'a' }], { ...toy, barred: ['tuntx'] }).has('tuntx')).toBe(false)
    expect(inflect(frVerbs, frParadigms).has('président')).toBe(false)
    expect(inflect(frVerbs, frParadigms).has('présidera')).toBe(true)
  })

  it('inflects every verb of both languages', () => {
    expect(inflect(frVerbs, frParadigms).size).toBeGreaterThan(50_000)
    expect(inflect(enVerbs, enParadigms).size).toBeGreaterThan(6_500)
  })
})
