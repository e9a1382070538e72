import { describe, expect, test } from 'vitest'
import { createReader } from '../reader.ts'
import { statements } from './read.testing.ts'

/** A text and its statements, as `SPEAKERS < VOUCHERS | CUE | CONTENT`. */
type Case = readonly [text: string, ...expected: string[]]

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a document that an agency cites': [
    [
      'Les ministres ont discuté, a rapporté Reuters, citant un communiqué publié vendredi. La paix est proche, ajoute le communiqué.',
      'communiqué < Reuters | a rapporté | Les ministres ont discuté',
      'communiqué < Reuters | ajoute | La paix est proche',
    ],
    [
      "Le prix a monté, a précisé l'agence de presse Reuters en février dernier, citant un responsable américain.",
      'responsable américain < Reuters | a précisé | Le prix a monté',
    ],
  ],
  'two communiqués kept apart': [
    [
      "L'accord est prêt, selon un communiqué publié samedi par le ministère russe des Affaires étrangères. La date est fixée, a rapporté Reuters, citant un communiqué de presse publié vendredi. Le lieu sera annoncé, indique le communiqué.",
      "ministère russe des Affaires étrangères < communiqué | selon | L'accord est prêt",
      'communiqué de presse < Reuters | a rapporté | La date est fixée',
      'communiqué de presse < Reuters | indique | Le lieu sera annoncé',
    ],
  ],
  'the text of a communiqué': [
    [
      'Les deux pays ont signé un accord. Dans un communiqué, le ministère danois a rappelé que la frontière était ouverte. Le texte ajoute que les consultations reprendront en avril.',
      'ministère danois < communiqué | a rappelé | la frontière était ouverte',
      'ministère danois < communiqué | ajoute | les consultations reprendront en avril',
    ],
  ],
  'a source that cites another': [
    [
      "D'après Reuters, citant un responsable danois, la frontière est ouverte.",
      "responsable danois < Reuters | D'après | la frontière est ouverte",
    ],
  ],
  'asides of the narrator': [
    [
      'Le président a réaffirmé que la frontière était ouverte, a-t-il été cité.',
      'président | a réaffirmé | la frontière était ouverte',
    ],
  ],
  interviews: [
    [
      "Dans une interview accordée à La Colombe, un magazine suédois, le président Paul Morvan a été interrogé sur la paix. Il a répondu que la paix était proche. La Norvège a déclaré que la paix était loin. Plus tard dans l'interview, le président a ajouté que la guerre finirait.",
      'Paul Morvan < La Colombe | a répondu | la paix était proche',
      'Norvège | a déclaré | la paix était loin',
      'Paul Morvan < La Colombe | a ajouté | la guerre finirait',
    ],
    ["La guerre est finie, rapporte la chaîne tenue par l'État, RT.", 'RT | rapporte | La guerre est finie'],
  ],
  'a document lasts over what is written in it': [
    [
      'La France rappelle son ambassadeur, a annoncé le ministre des Affaires étrangères, Paul Morvan, dans un communiqué. « La décision est prise », écrit M. Morvan. Selon le ministre, « la confiance est rompue pour longtemps ».',
      'Paul Morvan < communiqué | a annoncé | La France rappelle son ambassadeur',
      'Paul Morvan < communiqué | écrit | « La décision est prise »',
      'Paul Morvan < communiqué | Selon | « la confiance est rompue pour longtemps »',
    ],
    [
      'Le président a adressé une lettre à la Norvège. Il y écrit que la base sera fermée.',
      'président < lettre | y écrit | la base sera fermée',
    ],
  ],
  'instruments that speak': [
    [
      "Le traité de Rome a été signé mercredi par la France et l'Espagne. Le traité stipule que la frontière sera ouverte.",
      'France + Espagne < traité de Rome | stipule | la frontière sera ouverte',
    ],
    [
      'Le Conseil de sécurité a adopté jeudi une résolution. La résolution exige « que le pays se retire sans délai ».',
      'Conseil de sécurité des Nations unies < résolution | exige | « que le pays se retire sans délai »',
    ],
    [
      'Le parlement a approuvé la décision, selon laquelle les observateurs resteront deux ans.',
      'parlement < décision | selon laquelle | les observateurs resteront deux ans',
    ],
  ],
  'what selon laquelle takes up': [
    [
      'Le ministre a réagi aux propos du président russe selon lesquels la guerre était finie.',
      'président russe | selon lesquels | la guerre était finie',
    ],
    ['Il existe une idée selon laquelle la route est longue.'],
  ],
  'an account of talks': [
    [
      "Paul Morvan et Anna Weiss ont échangé des idées. L'importance du dialogue a été soulignée.",
      "Paul Morvan + Anna Weiss | a été soulignée | L'importance du dialogue",
    ],
    [
      'Le président Paul Morvan a reçu la ministre Anna Weiss. Il a été convenu que les consultations se poursuivraient.',
      'Paul Morvan + Anna Weiss | a été convenu | les consultations se poursuivraient',
    ],
    ['Paul Morvan et Anna Weiss ont échangé des idées. La Norvège a été exclue du programme.'],
    ['Le président Paul Morvan est arrivé. Il est à noter que la visite durera deux jours.'],
    ['Le président Paul Morvan est arrivé. Il convient de souligner que la visite durera deux jours.'],
  ],
  'a sentence that says who told the one before': [
    [
      'Le pont sera fermé. Cela a été annoncé par le ministre Paul Morvan.',
      'Paul Morvan | Cela a été annoncé par | Le pont sera fermé',
    ],
    [
      "Le pont sera fermé. C'est ce qu'a indiqué le ministre Paul Morvan.",
      'Paul Morvan | a indiqué | Le pont sera fermé',
    ],
    [
      "Le pont sera fermé. Le ministre Paul Morvan l'a annoncé mardi.",
      "Paul Morvan | l'a annoncé | Le pont sera fermé",
    ],
    [
      'Le pont sera fermé. Information qui avait été rapportée par la présidence norvégienne.',
      'présidence norvégienne | Information qui avait été rapportée par | Le pont sera fermé',
    ],
  ],
  'further speakers': [
    [
      "L'armée restera, comme le précise l'ambassadeur de France en Inde, Paul Morvan : « Nous sommes prêts à rester ici ».",
      'Paul Morvan | le précise | « Nous sommes prêts à rester ici »',
    ],
    [
      "Un rapport de l'Union africaine aboutit au même avis : « La situation est grave dans tout le pays ».",
      "Union africaine < rapport de l'Union africaine | - | « La situation est grave dans tout le pays »",
    ],
    [
      'Le prix a monté, selon des chiffres officiels de la Commission européenne.',
      'Commission européenne | selon | Le prix a monté',
    ],
    [
      "La crise est finie, a dit un porte-parole de l'équipe Weiss, qui a refusé d'être nommé.",
      "porte-parole de l'équipe Weiss | a dit | La crise est finie",
    ],
    [
      'Le président Paul Morvan est arrivé. Le président de cette association pense que tout va bien.',
      'président de cette association | pense | tout va bien',
    ],
    [
      "La Norvège a critiqué l'organisation, un bloc auquel elle est partie, en la qualifiant d'« erreur ».",
      'Norvège | en la qualifiant | « erreur »',
    ],
  ],
  'the ground of a heading': [
    [
      'Deux pays se parlent\nDéclaration du ministère norvégien des Affaires étrangères, 28 janvier\nLe ministre a souligné que la paix était proche.',
      'ministre < Déclaration du ministère norvégien des Affaires étrangères | a souligné | la paix était proche',
    ],
  ],
  'a name behind a description, a title of another class': [
    [
      "« La statue est belle », a déclaré l'auteur du projet Paul Morvan.",
      'Paul Morvan | a déclaré | « La statue est belle »',
    ],
    [
      "L'ambassadeur, Paul Morvan, est arrivé. La ministre a déclaré que la paix était proche.",
      'ministre | a déclaré | la paix était proche',
    ],
    [
      'Et Paul Morvan - qui est le plus proche du roi - a souligné que la paix était proche.',
      'Paul Morvan | a souligné | la paix était proche',
    ],
  ],
  'where a content ends, and headlines': [
    [
      'La Norvège a réaffirmé son engagement envers le traité, qui a rapproché les deux pays, selon Reuters.',
      'Reuters | selon | La Norvège a réaffirmé son engagement envers le traité, qui a rapproché les deux pays',
      'Norvège < Reuters | a réaffirmé | son engagement envers le traité',
    ],
    [
      'Les alliés sont passifs, affirme la Norvège\n\nLa réunion a duré deux jours à Oslo.',
      'Norvège | affirme | Les alliés sont passifs',
    ],
    [
      'Les alliés restent passifs, affirme la Norvège\n\nLa Norvège a déclaré que les alliés étaient restés passifs.',
      'Norvège | a déclaré | les alliés étaient restés passifs',
    ],
  ],
  'what says nothing': [
    ['Rappelons que la visite dure deux jours.'],
    ["La Suède s'insurge alors que la Norvège se tait."],
    ['Craignant que la Norvège refuse, il a quitté le pays.'],
    ['Le ministre a évoqué le sujet, répétant une déclaration de lundi.'],
  ],
}

test('French chains: who may be meant by a collective is told with the reason', () => {
  const text = 'La Norvège est prête. Les deux parties ont souligné que la paix était proche.'
  const [statement] = createReader().read({ text, language: 'fr', published: '2023-03-15' }).statements
  expect(statement?.speakers).toEqual([])
  expect(statement?.speakerCandidates).toEqual([
    { id: 'a1', reason: '"Les deux parties" may stand for any of those named before' },
  ])
})

describe.each(Object.entries(CASES))('French chains: %s', (_, cases) => {
  test.each(cases)('%s', (text, ...expected) => {
    expect(statements('fr', text)).toEqual(expected)
  })
})
