import type { WordRules } from '../../parse/word-rules.ts'
import { contractionBias, contractionWeights } from './contractions.ts'

const weights: ReadonlyMap<string, number> = new Map(
  contractionWeights.flatMap(([weight, features]) => features.split('|').map((feature) => [feature, weight] as const)),
)

/** Words before "du" and "des" that behave alike: have, be, there is; what governs a noun without "de"; what governs it with "de"; adverbs. */
const classes: readonly (readonly [string, RegExp])[] = [
  ['have', /^(?:a|ai|as|avons|avez|ont|avais|avait|avions|aviez|avaient|aura|aurai|aurons|aurez|auront|aurais?|aurait|auraient|ait|aient|eut|eurent|eu|avoir|ayant)$/],
  ['be', /^(?:est|suis|es|sommes|êtes|sont|étais|était|étions|étiez|étaient|sera|serons|serez|seront|serait|seraient|soit|soient|fut|furent|été|être|étant)$/],
  ['bare', /^(?:à|par|pour|dans|sur|sous|avec|chez|contre|entre|vers|envers|derrière|devant|après|avant|selon|via|malgré|depuis|pendant|durant|parmi|comme|dès|outre|hormis|sauf|voire|voici|voilà|suivant|moyennant|concernant|que|si|quand|lorsque|où|mais|car|donc|or)$/],
  ['of', /^(?:(?:re)?(?:proven|provien|dispos|bénéfici|profit|dépend|souffr|résult|parl|sort|vien[ts]|vien[dn]|ven[ua]|jouiss?|relèv|relev|relevant|témoign|décid|retir|éman|découl|procéd|approch|empar|charg|occup|souci|accompagn|débarrass|inspir|abus|part[ie]|manqu|change)\p{L}*|loin|près|auprès|lors|hors|autour|au-delà|au-dessus|au-dessous|à-côté|côté|face|sujet|cours|sein|lieu|cause|faute|afin|compte|partir|un|une|deux|trois|quatre|plusieurs|certains|certaines|aucun|aucune|chacun|chacune|celui|celle|ceux|celles|majorité|plupart|bout)$/u],
  ['adverb', /^(?:également|aussi|ainsi|même|toujours|encore|déjà|souvent|seulement|notamment|surtout|uniquement|principalement|pas|plus|jamais|parfois|\p{L}+[ae]mment|\p{L}{3,}ement)$/u],
  ['infinitive', /^\p{L}{2,}(?:er|ir|re|oir)$/u],
  ['present-participle', /^\p{L}{2,}ant$/u],
]

/** "ont tenu vendredi des consultations": the verb decides, not the day. */
const passedOver: ReadonlySet<string> = new Set(['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'hier', "aujourd'hui"])
const holding: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'le', 'la', 'les', 'l', 'ce', 'ces', 'au', 'aux', 'à', 'dès', 'depuis', 'pour', 'pendant', 'durant', 'avant', 'après', 'et', 'ou', 'entre', 'chaque', 'un', 'prévu', 'prévue'])

/** What French tells of its words, after the treebanks UD French Sequoia, GSD and FQB. */
export const frWords: WordRules = {
  contractions: new Map([
    ['au', ['à', 'le']], ['aux', ['à', 'les']], ['auquel', ['à', 'lequel']], ['auxquels', ['à', 'lesquels']], ['auxquelles', ['à', 'lesquelles']],
    ['dudit', ['de', 'ledit']], ['desdits', ['de', 'lesdits']], ['desdites', ['de', 'lesdites']], ['auxdits', ['à', 'lesdits']], ['auxdites', ['à', 'lesdites']],
    ['duquel', ['de', 'lequel']], ['desquels', ['de', 'lesquels']], ['desquelles', ['de', 'lesquelles']],
  ]),
  doubtful: { forms: new Map([['du', ['de', 'le']], ['des', ['de', 'les']]]), classes, passedOver, holding, bias: contractionBias, weights },
  endings: [],
  keptEndings: new Set(),
  finalStop: true,
  cuts: [
    { id: 'deictic', pattern: /^((?!cel|ceux|jusqu|par-|là|ci|voi)\p{L}{3,})([-‐‑](?:là|ci))$/iu },
    { id: 'hour', pattern: /^(\d{1,2})(h)(\d\d)?$/i },
    { id: 'measure', pattern: /^(\d[\d.,]*)(km|kg|cm|mm|m|g|mg|ml|l|km²|m²|ha|mw|kw)$/i },
  ],
  units: [
    { id: 'l-on', opens: 'lL', pattern: /l['’]on(?![\p{L}\p{N}'’])/iuy },
    { id: 'degrees', opens: '°', pattern: /°[CF](?!\p{L})/uy },
    { id: 'roman-pair', opens: 'IVX', pattern: /[IVX]{1,5}[ab]?\/[IVX]{1,5}[ab]?(?![\p{L}\p{N}])/uy },
    { id: 'per', opens: 'kmKM', pattern: /k?m\/[hs](?![\p{L}\p{N}])/iuy },
    { id: 'genitive', opens: "'’", pattern: /['’]s(?![\p{L}\p{N}])/uy },
    { id: 'newsgroup', opens: 'abcdefghijklmnopqrstuvwxyz', pattern: /[a-z]{2,12}(?:\.[a-z]{2,20}){2,5}(?![\p{L}\p{N}.@])/uy },
    { id: 'plus-minus', opens: '+', pattern: /\+\/-/y },
    { id: 'optional-ending', opens: 'abcdefghijklmnopqrstuvwxyzéèêàâîôûç', pattern: /\p{L}{2,20}\((?:e|s|es|ne|x)\)(?!\p{L})/uy },
  ],
}
