import { describe, expect, test } from 'vitest'
import { statements } from './read.testing.ts'

/** A text and its statements, as `SPEAKERS < VOUCHERS | CUE | CONTENT`. */
type Case = readonly [text: string, ...expected: string[]]

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'as someone said': [
    [
      'Comme l’a souligné le ministre, le dialogue se poursuit entre les deux pays.',
      'ministre | l’a souligné | le dialogue se poursuit entre les deux pays',
    ],
    ["Le dialogue se poursuit, comme l'a souligné le ministre.", "ministre | l'a souligné | Le dialogue se poursuit"],
  ],
  'whoever stands behind a quotation speaks': [
    [
      '« La défense des droits est difficile », a ajouté le jury pour justifier son choix.',
      '? | a ajouté | « La défense des droits est difficile »',
    ],
  ],
  'a source inside the verb': [
    [
      'Le gouvernement norvégien aurait, selon plusieurs sources, payé 14 millions de couronnes.',
      'plusieurs sources | selon | Le gouvernement norvégien aurait … payé 14 millions de couronnes',
    ],
  ],
  'a clause behind the cue': [
    ["Le ministre a déclaré que l'accord était prêt.", "ministre | a déclaré | l'accord était prêt"],
    ["Le ministre a déclaré jeudi à la presse que l'accord était prêt.", "ministre | a déclaré | l'accord était prêt"],
    [
      "Le ministre a déclaré, lors d'une visite à Rome, que l'accord était prêt.",
      "ministre | a déclaré | l'accord était prêt",
    ],
    [
      "Le ministre a répété que l'accord était prêt et a ajouté que la date restait à fixer.",
      "ministre | a répété | l'accord était prêt",
      'ministre | a ajouté | la date restait à fixer',
    ],
    [
      "Le ministre a déclaré que l'accord était prêt, ajoutant que la date restait à fixer.",
      "ministre | a déclaré | l'accord était prêt",
      'ministre | ajoutant | la date restait à fixer',
    ],
    ["La présidente a assuré au ministre que l'accord était prêt.", "présidente | a assuré | l'accord était prêt"],
    ['Il a été annoncé que la réunion se tiendrait à Rome.', '? | a été annoncé | la réunion se tiendrait à Rome'],
  ],
  'a noun phrase behind the cue': [
    ["Le ministre a souligné l'importance du dialogue.", "ministre | a souligné | l'importance du dialogue"],
    ["La France a exprimé son soutien à l'accord.", "France | a exprimé | son soutien à l'accord"],
    ['La présidente a fait part de sa préoccupation.', 'présidente | a fait part | sa préoccupation'],
    ['Le ministre a insisté sur la nécessité du dialogue.', 'ministre | a insisté | la nécessité du dialogue'],
    [
      "Le ministre s'est dit préoccupé par la situation.",
      "ministre | s'est dit préoccupé | préoccupé par la situation",
    ],
    [
      "Le ministre s'est dit convaincu que l'accord serait signé.",
      "ministre | s'est dit convaincu | l'accord serait signé",
    ],
    ['Le ministre a exprimé sa conviction que la paix viendrait.', 'ministre | a exprimé | la paix viendrait'],
  ],
  'an infinitive or a judgement behind the cue': [
    ['Le ministre a exhorté les deux parties à reprendre le dialogue.', 'ministre | a exhorté | reprendre le dialogue'],
    ['La France a promis de soutenir le projet.', 'France | a promis | soutenir le projet'],
    ['Le ministre a affirmé vouloir la paix.', 'ministre | a affirmé | vouloir la paix'],
    ["Le ministre a accusé la Norvège de violer l'accord.", "ministre | a accusé | violer l'accord"],
    ["Le ministre a qualifié la décision d'« erreur ».", 'ministre | a qualifié | « erreur »'],
  ],
  'the cue behind or inside its content': [
    ["L'accord est prêt, a déclaré le ministre.", "ministre | a déclaré | L'accord est prêt"],
    ["« L'accord est prêt », a déclaré jeudi le ministre.", "ministre | a déclaré | « L'accord est prêt »"],
    [
      "« L'accord est prêt », a déclaré à la presse le ministre des Affaires étrangères, Paul Morvan.",
      "Paul Morvan | a déclaré | « L'accord est prêt »",
    ],
    ["« L'accord », a dit le ministre, « est prêt ».", "ministre | a dit | « L'accord » … « est prêt »"],
    ["« L'accord est prêt », a-t-il dit.", "? | a-t-il dit | « L'accord est prêt »"],
    [
      "Le ministre est arrivé lundi. « L'accord est prêt », a-t-il ajouté.",
      "ministre | a-t-il ajouté | « L'accord est prêt »",
    ],
    ["« L'accord est prêt », a indiqué un responsable.", "responsable | a indiqué | « L'accord est prêt »"],
    ["L'accord est prêt, raconte un jeune manifestant, Paul Morvan.", "Paul Morvan | raconte | L'accord est prêt"],
    [
      'La réunion aura lieu lundi, apprend-on du ministère des Affaires étrangères.',
      'ministère des Affaires étrangères | apprend | La réunion aura lieu lundi',
    ],
    [
      "« L'accord est prêt. Nous le signerons », a dit le ministre. « C'est une bonne nouvelle. »",
      "ministre | a dit | « L'accord est prêt. Nous le signerons »",
      "ministre | - | « C'est une bonne nouvelle. »",
    ],
  ],
  'a colon': [
    ["Le ministre a déclaré : « L'accord est prêt. »", "ministre | a déclaré | « L'accord est prêt. »"],
    ["Le ministre a conclu en ces mots : « L'accord est prêt. »", "ministre | a conclu | « L'accord est prêt. »"],
  ],
  'a source': [
    ["Selon le ministre, l'accord est prêt.", "ministre | Selon | l'accord est prêt"],
    ["L'accord est prêt, selon le ministre.", "ministre | selon | L'accord est prêt"],
    ["Selon le ministre, chef de la délégation, l'accord est prêt.", "ministre | Selon | l'accord est prêt"],
    ["D'après un responsable, l'accord est prêt.", "responsable | D'après | l'accord est prêt"],
    ["Le ministre a signé l'accord, qui, selon lui, garantit la paix.", 'ministre | selon | garantit la paix'],
  ],
  vouchers: [
    [
      "Selon l'AFP, le ministre a déclaré que l'accord était prêt.",
      "ministre < Agence France-Presse | a déclaré | l'accord était prêt",
    ],
    [
      "Le ministre a déclaré à l'AFP que l'accord était prêt.",
      "ministre < Agence France-Presse | a déclaré | l'accord était prêt",
    ],
    [
      "Dans un communiqué, le ministre a déclaré que l'accord était prêt.",
      "ministre < communiqué | a déclaré | l'accord était prêt",
    ],
    ["Le ministre a condamné l'attaque dans une lettre.", "ministre < lettre | a condamné | l'attaque"],
    [
      "Selon un communiqué du ministère des Affaires étrangères, l'accord est prêt.",
      "ministère des Affaires étrangères < communiqué du ministère des Affaires étrangères | Selon | l'accord est prêt",
    ],
    [
      "Le ministre a condamné l'attaque, rapporte l'AFP. « C'est inacceptable », a-t-il dit.",
      "Agence France-Presse | rapporte | Le ministre a condamné l'attaque",
      "ministre < Agence France-Presse | a condamné | l'attaque",
      "ministre < Agence France-Presse | a-t-il dit | « C'est inacceptable »",
    ],
    [
      'Le ministre a rencontré la présidente. Information rapportée par le ministère de la Défense.',
      'ministère de la Défense | Information rapportée par | Le ministre a rencontré la présidente',
    ],
  ],
  'nothing is said': [
    ["Le ministre n'a pas précisé la date."],
    ["Le ministre a refusé de dire si l'accord était prêt."],
    ['Le ministre pourrait annoncer un accord.'],
    ['Le ministre annoncera la date lundi.'],
    ['Le ministre a remercié la présidente pour son accueil.'],
    ['Le ministre a présenté ses lettres de créance.'],
    ['Le ministre espère signer un accord.'],
    ['Le ministre a évoqué la situation en Norvège.'],
    ['La France a rappelé son ambassadeur.'],
    ['Le commerce selon le pays varie beaucoup.'],
    ["Les choses changent selon que l'accord est signé ou non."],
    ["Autrement dit, l'accord est prêt."],
  ],
  'clauses that recall who said it': [
    ["Comme l'a rappelé le ministre, l'accord est prêt.", "ministre | l'a rappelé | l'accord est prêt"],
    ["Comme le ministre, l'ambassadeur est prêt."],
  ],
  'further shapes': [
    ["L'importance du dialogue a été soulignée.", "? | a été soulignée | L'importance du dialogue"],
    ["Selon les grévistes, l'accord est prêt.", "? | Selon | l'accord est prêt"],
    ["Selon les règles, l'accord est prêt."],
    [
      "Le ministre a expliqué comment l'accord serait appliqué.",
      "ministre | a expliqué | comment l'accord serait appliqué",
    ],
    [
      'Nous irons dans la direction choisie. La paix est notre but", a déclaré le ministre.',
      'ministre | a déclaré | Nous irons dans la direction choisie. La paix est notre but',
    ],
    [
      "« Le ministre est venu.\n« Il a signé l'accord », a dit la présidente.",
      "présidente | a dit | « Le ministre est venu. … « Il a signé l'accord »",
    ],
  ],
}

describe.each(Object.entries(CASES))('French: %s', (_, cases) => {
  test.each(cases)('%s', (text, ...expected) => {
    expect(statements('fr', text)).toEqual(expected)
  })
})
