import type { ConlluSentence } from '../../../chancery/src/parse/conllu.ts'
import { type Random, randomFrom } from '../random.ts'
import * as W from './diplomacy-words.ts'
import { pick } from './phrase.ts'
import { speaker } from './speakers.ts'
import { as, sentenceOf, type Tree, treeOf, word } from './tree.ts'

/**
 * Sentences of diplomatic prose, grown from a small grammar: who receives whom, what two sides agree to do, what someone says in
 * reported speech. Relations are those of Sequoia. They are nobody's words and tell no event.
 */
export function diplomaticSentences(count: number): ConlluSentence[] {
  const grammar = new Grammar(randomFrom(11))
  return Array.from({ length: count }, () => elided(sentenceOf(grammar.sentence())))
}

/** "de appliquer" as "d' appliquer". */
const elided = (sentence: ConlluSentence): ConlluSentence => ({
  ...sentence,
  words: sentence.words.map((one, at) => {
    const next = sentence.words[at + 1]?.form ?? ''
    return /^(?:de|se|que)$/i.test(one.form) && /^[aeiouyéèêâîôœ]/i.test(next)
      ? { ...one, form: `${one.form.slice(0, -1)}'` }
      : one
  }),
})

const isPlural = (noun: string): boolean => noun.startsWith('les ')

const comma = (): Tree => word(',/PUNCT/punct')
const adverb = (form: string): Tree => word(`${form}/ADV/advmod`)

class Grammar {
  private readonly random: Random

  constructor(random: Random) {
    this.random = random
  }

  sentence(): Tree {
    const clause = this.oneOf([
      () => this.will(),
      () => this.agreement(),
      () => this.report(),
      () => this.conviction(),
      () => this.meeting(),
      () => this.talks(),
      () => this.signature(),
      () => this.visit(),
      () => this.support(),
      () => this.understanding(),
    ])
    const ending = this.chance(0.35) ? this.incise() : null
    const opening = this.chance(0.2) ? this.occasion() : null
    return {
      ...clause,
      before: [...(opening ? [opening, comma()] : []), ...clause.before],
      after: [...clause.after, ...(ending ? [ending] : []), word('./PUNCT/punct')],
    }
  }

  private chance(share: number): boolean {
    return this.random() < share
  }

  private pick<T>(list: readonly T[]): T {
    return pick(list, this.random)
  }

  private oneOf<T>(ways: readonly (() => T)[]): T {
    return this.pick(ways)()
  }

  private maybe<T>(share: number, make: () => T): T | null {
    return this.chance(share) ? make() : null
  }

  /** "les deux parties", "la coopération": an article, perhaps a number, a noun. */
  private noun(text: string, deprel: string, after: readonly (Tree | null)[] = [], tag = 'NOUN'): Tree {
    const words = text.split(' ')
    const head = words.at(-1)!
    const before = words.slice(0, -1).map((form) => {
      if (/^(?:deux|trois)$/.test(form)) return word(`${form}/NUM/nummod`)
      return form === 'divers' ? word('divers/DET-Ind/det') : word(`${form}/DET-Art/det`)
    })
    return word(`${head}/${tag}/${deprel}`, before, after)
  }

  private governed(preposition: string, noun: Tree, deprel: string): Tree {
    return { ...noun, deprel, before: [word(`${preposition}/ADP/case`), ...noun.before] }
  }

  private quality(plural: boolean): Tree {
    return word(`${this.pick(W.QUALITIES)}${plural ? 's' : ''}/ADJ/amod`)
  }

  private people(plural: boolean): Tree {
    return word(`${this.pick(W.PEOPLES)}${plural ? 's' : ''}/ADJ/amod`)
  }

  private where(): Tree {
    return this.governed('dans', this.noun(this.pick(W.AREAS), 'nmod'), 'nmod')
  }

  private city(deprel = 'obl:mod'): Tree {
    return word(`${this.pick(W.CITIES)}/PROPN/${deprel}`, [word('à/ADP/case')])
  }

  private day(): Tree {
    const form = this.pick(W.DAYS)
    return form === 'hier' ? adverb(form) : word(`${form}/NOUN/obl:mod`)
  }

  /** What is furthered: "la coopération bilatérale entre les deux pays", "la paix et la sécurité dans la région". */
  private good(deprel: string): Tree {
    const base = this.pick(W.BASES)
    const plural = isPlural(base)
    return this.oneOf([
      () => this.noun(base, deprel, [this.quality(plural)]),
      () =>
        this.noun(base, deprel, [
          this.quality(plural),
          this.governed('entre', this.noun('les deux pays', 'nmod'), 'nmod'),
        ]),
      () => {
        const second = this.noun(this.pick(W.BASES), 'conj')
        const tied = { ...second, before: [word('et/CCONJ/cc'), ...second.before] }
        return this.noun(base, deprel, [tied, this.maybe(0.6, () => this.where())])
      },
      () => {
        const owner = word(`${plural ? 'leurs' : 'leur'}/DET-Prs/det`)
        const [, noun = ''] = base.split(' ')
        return word(`${noun}/NOUN/${deprel}`, [owner], [this.maybe(0.5, () => this.quality(plural))])
      },
      () => this.instrument(deprel),
      () => this.measures(deprel),
    ])
  }

  private instrument(deprel: string): Tree {
    const about = this.governed(
      'de',
      this.noun(this.pick(['partenariat', 'coopération', 'paix', 'amitié']), 'nmod'),
      'nmod',
    )
    const instrument = this.pick(W.INSTRUMENTS)
    const quality = this.maybe(0.3, () => this.quality(isPlural(instrument)))
    return this.noun(instrument, deprel, [this.maybe(0.5, () => about), quality])
  }

  /** "toutes les mesures prises par les dirigeants russes". */
  private measures(deprel: string): Tree {
    const body = this.pick(W.BODIES)
    const people = this.maybe(0.6, () => this.people(isPlural(body)))
    const by = this.governed('par', this.noun(body, 'obl:agent', [people]), 'obl:agent')
    const noun = this.noun(this.pick(W.MEASURES), deprel, [word('prises/VERB-PartPast/acl', [], [by])])
    return this.chance(0.4) ? { ...noun, before: [word('toutes/ADJ/amod'), ...noun.before] } : noun
  }

  private sides(deprel = 'nsubj'): Tree {
    return this.noun(this.pick(W.SIDES), deprel)
  }

  private someone(deprel = 'nsubj'): Tree {
    return as(deprel, treeOf(speaker(this.random)))
  }

  /** "renforcer davantage la coopération", "mettre pleinement en œuvre l'accord", "se soutenir étroitement": an infinitive with its mark. */
  private deed(deprel: string, mark: string | null): Tree {
    const before = mark ? [word(`${mark}/ADP/mark`)] : []
    const manner = this.maybe(0.4, () => adverb(this.pick(W.MANNERS)))
    const verb = (form: string, after: readonly (Tree | null)[], own: readonly Tree[] = []): Tree =>
      word(`${form}/VERB-Inf/${deprel}`, [...before, ...own], [manner, ...after])
    return this.oneOf([
      () => verb(this.pick(W.TRANSITIVES), [this.good('obj')]),
      () => verb(this.pick(W.TRANSITIVES), [this.good('obj')]),
      () => verb(this.pick(W.TRANSITIVES), [this.good('obj')]),
      () => verb('mettre', [word('œuvre/NOUN/obl:arg', [word('en/ADP/case')]), this.good('obj')]),
      () => verb(this.pick(W.RECIPROCALS), [], [word('se/PRON-Prs/obj')]),
      () => verb('contribuer', [this.deed('xcomp', 'à')]),
      () =>
        verb('coopérer', [
          this.maybe(0.6, () => this.governed('dans', this.noun('divers domaines', 'obl:mod'), 'obl:mod')),
        ]),
      () =>
        verb(
          'attaquer',
          [this.governed('à', this.noun(this.pick(W.CAUSES), 'obl:arg', [this.tension()]), 'obl:arg')],
          [word("s'/PRON-Prs/expl:pv")],
        ),
    ])
  }

  private tension(): Tree {
    const noun = this.noun(this.pick(W.TENSIONS), 'nmod', [this.maybe(0.5, () => this.where())])
    return this.governed('de', noun, 'nmod')
  }

  /** One deed or two: "de renforcer l'action et de soutenir le dialogue". */
  private deeds(deprel: string, mark: string): Tree {
    const first = this.deed(deprel, mark)
    if (this.chance(0.6)) return first
    const second = this.deed('conj', mark)
    return as(deprel, first, { ...second, before: [word('et/CCONJ/cc'), ...second.before] })
  }

  private quoted(tree: Tree): Tree {
    const mark = (): Tree => word('"/PUNCT/punct')
    return { ...tree, before: [mark(), ...tree.before], after: [...tree.after, mark()] }
  }

  private perfect(
    subject: Tree,
    participle: string,
    deprel: string,
    plural: boolean,
    after: readonly (Tree | null)[],
  ): Tree {
    const helper = word(`${plural ? 'ont' : 'a'}/AUX-FinInd/aux:tense`)
    const also = this.maybe(0.15, () => adverb(this.pick(['également', 'récemment', 'ensuite', 'officiellement'])))
    return word(`${participle}/VERB-PartPast/${deprel}`, [subject, helper, also], after)
  }

  /** "Les deux parties ont exprimé leur volonté de …". */
  private will(): Tree {
    const plural = this.chance(0.5)
    const deeds = this.deeds('acl', 'de')
    const will = word(
      `${this.pick(W.WILLS)}/NOUN/obj`,
      [word(`${plural ? 'leur' : 'sa'}/DET-Prs/det`)],
      [this.chance(0.4) ? this.quoted(deeds) : deeds],
    )
    return this.perfect(plural ? this.sides() : this.someone(), this.pick(W.EXPRESSED), 'root', plural, [will])
  }

  /** "Les deux pays ont convenu de poursuivre le dialogue". */
  private agreement(): Tree {
    const plural = this.chance(0.6)
    return this.perfect(plural ? this.sides() : this.someone(), this.pick(W.AGREED), 'root', plural, [
      this.deeds('xcomp', 'de'),
    ])
  }

  /** What is said, behind "que": a country that is ready, a matter that will help, a cause that lies somewhere. */
  private content(): Tree {
    const that = word('que/SCONJ/mark')
    const matter = this.noun(this.pick(W.MEASURES), 'nsubj', [
      this.maybe(0.4, () => this.quality(true)),
      this.maybe(0.4, () => this.governed('de', this.noun('les deux pays', 'nmod'), 'nmod')),
      this.maybe(0.4, () => this.relative()),
    ])
    return this.oneOf([
      () =>
        word(
          `prêt/ADJ/ccomp`,
          [
            that,
            word('pays/NOUN/nsubj', [word('son/DET-Prs/det')]),
            word(`${this.pick(['est', 'était', 'reste'])}/AUX-FinInd/cop`),
          ],
          [this.deeds('xcomp', 'à')],
        ),
      () =>
        word(
          `${this.pick(['vont', 'peuvent', 'doivent'])}/VERB-FinInd/ccomp`,
          [that, matter],
          [this.deed('xcomp', null)],
        ),
      () =>
        word(
          `${this.pick(['contribueront', 'aideront', 'serviront'])}/VERB-FinInd/ccomp`,
          [that, matter],
          [this.deed('xcomp', 'à')],
        ),
      () => ({ ...this.cause('ccomp'), before: [that, ...this.cause('ccomp').before] }),
    ])
  }

  /** ", qui prennent des initiatives et adoptent une attitude commune,". */
  private relative(): Tree {
    const verb = (form: string, object: Tree, deprel: string, before: readonly Tree[]): Tree =>
      word(`${form}/VERB-FinInd/${deprel}`, before, [object])
    const second = verb(this.pick(['adoptent', 'défendent', 'partagent']), this.good('obj'), 'conj', [
      word('et/CCONJ/cc'),
    ])
    const first = verb(this.pick(['prennent', 'soutiennent', 'renforcent']), this.good('obj'), 'acl:relcl', [
      comma(),
      word('qui/PRON-Rel/nsubj'),
    ])
    return as(
      'acl:relcl',
      first,
      this.maybe(0.5, () => second),
      comma(),
    )
  }

  /** "la cause des tensions réside dans les sanctions". */
  private cause(deprel: string): Tree {
    const cause = this.noun(this.pick(W.CAUSES), 'nsubj', [
      this.maybe(0.3, () => word('profonde/ADJ/amod')),
      this.tension(),
    ])
    const ground = this.governed(
      'dans',
      this.noun(this.pick(W.MEASURES), 'obl:arg', [this.maybe(0.5, () => this.quality(true))]),
      'obl:arg',
    )
    return word(`réside/VERB-FinInd/${deprel}`, [cause], [ground])
  }

  private report(): Tree {
    return this.perfect(this.someone(), this.pick(W.SAID), 'root', false, [this.content()])
  }

  /** "M. Homais s'est dit convaincu que …". */
  private conviction(): Tree {
    const form = this.pick(W.CONVICTIONS)
    const tag = form === 'convaincu' || form === 'persuadé' ? 'VERB-PartPast' : 'ADJ'
    const before = [this.someone(), word("s'/PRON-Prs/obj"), word('est/AUX-FinInd/aux:tense')]
    return word('dit/VERB-PartPast/root', before, [word(`${form}/${tag}/xcomp`, [], [this.content()])])
  }

  /** "Le président a reçu mardi le ministre à Berne", "Le président reçoit le ministre". */
  private meeting(): Tree {
    const guest = this.someone('obj')
    if (this.chance(0.5))
      return word(
        `${this.pick(W.MEETS)}/VERB-FinInd/root`,
        [this.someone()],
        [guest, this.maybe(0.4, () => this.city())],
      )
    return this.perfect(this.someone(), this.pick(W.MET), 'root', false, [
      this.maybe(0.5, () => this.day()),
      guest,
      this.maybe(0.5, () => this.city()),
    ])
  }

  private talksNoun(deprel: string): Tree {
    return word(
      `${this.pick(W.TALKS)}/NOUN/${deprel}`,
      [word('des/DET-Art/det')],
      [this.maybe(0.6, () => this.quality(true))],
    )
  }

  /** "Les ministres ont tenu vendredi des consultations à Vienne, réaffirmant leur engagement à …". */
  private talks(): Tree {
    const commitment = word('engagement/NOUN/obj', [word('leur/DET-Prs/det')], [this.deeds('xcomp', 'à')])
    const stressing = word(
      `${this.pick(['réaffirmant', 'soulignant', 'confirmant'])}/VERB-PartPres/advcl`,
      [comma()],
      [commitment],
    )
    return this.perfect(this.sides(), this.pick(['tenu', 'eu', 'mené', 'engagé']), 'root', true, [
      this.maybe(0.5, () => this.day()),
      this.talksNoun('obj'),
      this.maybe(0.6, () => this.city()),
      this.maybe(0.5, () => stressing),
    ])
  }

  /** "… ont signé l'accord, qui a officiellement porté leurs relations à un nouveau niveau". */
  private signature(): Tree {
    const level = this.governed(
      'à',
      word(`${this.pick(W.LEVELS)}/NOUN/obl:arg`, [word('un/DET-Art/det'), word('nouveau/ADJ/amod')]),
      'obl:arg',
    )
    const relations = word(
      `${this.pick(['relations', 'liens', 'échanges'])}/NOUN/obj`,
      [word('leurs/DET-Prs/det')],
      [this.maybe(0.5, () => word('amicales/ADJ/amod', [adverb('traditionnellement')]))],
    )
    const which = word(
      `${this.pick(W.CHANGED)}/VERB-PartPast/acl:relcl`,
      [
        comma(),
        word('qui/PRON-Rel/nsubj'),
        word('a/AUX-FinInd/aux:tense'),
        this.maybe(0.6, () => adverb(this.pick(['officiellement', 'également', 'solennellement']))),
      ],
      [relations, level],
    )
    return this.perfect(this.sides(), this.pick(W.SIGNED), 'root', true, [
      this.maybe(0.3, () => this.day()),
      as('obj', this.instrument('obj'), which),
    ])
  }

  /** "La visite de M. Bloom a été organisée à l'invitation du ministère et s'achèvera dimanche". */
  private visit(): Tree {
    const [article = '', noun = ''] = this.pick(W.EVENTS).split(' ')
    const guest = this.someone('nmod')
    const subject = word(
      `${noun}/NOUN/nsubj:pass`,
      [word(`${article}/DET-Art/det`)],
      [{ ...guest, before: [word('de/ADP/case'), ...guest.before] }],
    )
    const host = this.someone('nmod')
    const invitation = this.governed(
      'à',
      word(
        'invitation/NOUN/obl:mod',
        [word("l'/DET-Art/det")],
        [{ ...host, before: [word('de/ADP/case'), ...host.before] }],
      ),
      'obl:mod',
    )
    const end = word('achèvera/VERB-FinInd/conj', [word('et/CCONJ/cc'), word("s'/PRON-Prs/expl:pv")], [this.day()])
    return word(
      `${this.pick(W.PREPARED)}e/VERB-PartPast/root`,
      [subject, word('a/AUX-FinInd/aux:tense'), word('été/AUX-PartPast/aux:pass')],
      [this.maybe(0.7, () => invitation), this.maybe(0.5, () => end)],
    )
  }

  /** "La partie russe a exprimé son plein soutien aux mesures prises par … pour …". */
  private support(): Tree {
    const measures = this.governed('à', this.measures('nmod'), 'nmod')
    const side = this.noun('la partie', 'nsubj', [this.people(false)])
    const purpose = this.deeds('acl', 'pour')
    const object = word(
      'soutien/NOUN/obj',
      [word('son/DET-Prs/det'), this.maybe(0.5, () => word('plein/ADJ/amod'))],
      [
        as(
          'nmod',
          measures,
          this.maybe(0.5, () => purpose),
        ),
      ],
    )
    return this.perfect(side, this.pick(['exprimé', 'apporté', 'réaffirmé', 'réitéré']), 'root', false, [object])
  }

  /** "… ont exprimé leur conviction selon laquelle la cause des tensions réside dans …". */
  private understanding(): Tree {
    const which = this.governed('selon', word('laquelle/PRON-Rel/obl:mod'), 'obl:mod')
    const cause = this.cause('acl:relcl')
    const content = { ...cause, before: [which, ...(this.chance(0.5) ? [word('«/PUNCT/punct')] : []), ...cause.before] }
    const object = word(
      `${this.pick(W.UNDERSTANDINGS)}/NOUN/obj`,
      [word('leur/DET-Prs/det')],
      [this.maybe(0.4, () => word('commune/ADJ/amod')), content],
    )
    return this.perfect(this.sides(), this.pick(W.EXPRESSED), 'root', true, [object])
  }

  /** ", a rapporté l'agence, citant un communiqué publié vendredi", ", a dit M. Homais, secrétaire général du parti". */
  private incise(): Tree {
    const source = word(
      'communiqué/NOUN/obj',
      [word('un/DET-Art/det')],
      [
        this.maybe(0.5, () => this.governed('de', word('presse/NOUN/nmod'), 'nmod')),
        word('publié/VERB-PartPast/acl', [], [this.day()]),
      ],
    )
    const citing = word('citant/VERB-PartPres/advcl', [comma()], [source])
    const speaking = this.someone()
    const titles = word(
      'secrétaire/NOUN/appos',
      [comma()],
      [word('général/ADJ/amod'), this.governed('de', this.noun('le parti', 'nmod'), 'nmod')],
    )
    const subject =
      speaking.tag === 'PROPN'
        ? as(
            'nsubj',
            speaking,
            this.maybe(0.4, () => titles),
          )
        : speaking
    const verb = this.pick(W.SAID)
    return word(
      `${verb}/VERB-PartPast/parataxis:insert`,
      [comma(), word('a/AUX-FinInd/aux:tense')],
      [subject, this.maybe(0.3, () => citing)],
    )
  }

  /** "Au cours de leur entretien", "Pour sa part". */
  private occasion(): Tree {
    return this.oneOf([
      () => word('part/NOUN/obl:mod', [word('pour/ADP/case'), word('sa/DET-Prs/det')]),
      () =>
        word(
          'cours/NOUN/obl:mod',
          [word('à/ADP/case'), word('le/DET-Art/det')],
          [
            this.governed(
              'de',
              word(`${this.pick(['entretien', 'dialogue', 'visite', 'sommet'])}/NOUN/nmod`, [
                word(`${this.pick(['leur', 'sa'])}/DET-Prs/det`),
              ]),
              'nmod',
            ),
          ],
        ),
    ])
  }
}
