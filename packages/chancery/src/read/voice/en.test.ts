import { describe, expect, test } from 'vitest'
import { statements } from './read.testing.ts'

/** A text and its statements, as `SPEAKERS < VOUCHERS | CUE | CONTENT`. */
type Case = readonly [text: string, ...expected: string[]]

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a clause behind the cue': [
    ['The minister said that the agreement was ready.', 'minister | said | the agreement was ready'],
    ['The minister said the agreement was ready.', 'minister | said | the agreement was ready'],
    ['The minister said on Monday the agreement was ready.', 'minister | said | the agreement was ready'],
    [
      'The minister told reporters in Rome on Monday that the agreement was ready.',
      'minister | told | the agreement was ready',
    ],
    [
      'The minister told the Senate on Monday that the agreement was ready.',
      'minister | told | the agreement was ready',
    ],
    [
      'The minister said the agreement was ready, adding that no date had been set.',
      'minister | said | the agreement was ready',
      'minister | adding | no date had been set',
    ],
    [
      'The minister said that the agreement was ready and added that no date had been set.',
      'minister | said | the agreement was ready',
      'minister | added | no date had been set',
    ],
    ['The minister asked whether the agreement was ready.', 'minister | asked | whether the agreement was ready'],
    [
      'It was announced that the meeting would be held in Rome.',
      '? | was announced | the meeting would be held in Rome',
    ],
  ],
  'a noun phrase behind the cue': [
    ['The minister stressed the importance of dialogue.', 'minister | stressed | the importance of dialogue'],
    ['The minister expressed support for the agreement.', 'minister | expressed | support for the agreement'],
    [
      'The minister reiterated his position that the border was closed.',
      'minister | reiterated | the border was closed',
    ],
  ],
  'an infinitive or a judgement behind the cue': [
    ['The minister urged both sides to resume talks.', 'minister | urged | resume talks'],
    ['The minister urged allies such as Norway to resume talks.', 'minister | urged | resume talks'],
    ['Norway pledged to support the plan.', 'Norway | pledged | support the plan'],
    ['The minister called on Norway to resume talks.', 'minister | called on | resume talks'],
    ['Norway accused Kenya of breaking the agreement.', 'Norway | accused | breaking the agreement'],
  ],
  'the cue behind or inside its content': [
    ['The agreement is ready, the minister said.', 'minister | said | The agreement is ready'],
    ['"The agreement is ready," the minister told reporters.', 'minister | told | "The agreement is ready,"'],
    ['"The agreement is ready," said the minister.', 'minister | said | "The agreement is ready,"'],
    [
      '"The agreement is ready," said an official who declined to be named.',
      'official | said | "The agreement is ready,"',
    ],
    ['"The agreement," the minister said, "is ready."', 'minister | said | "The agreement," … "is ready."'],
    ['"The agreement is ready," an aide to the President said on Monday.', 'aide | said | "The agreement is ready,"'],
    ['The agreement, the minister said, is ready.', 'minister | said | The agreement … is ready'],
    [
      '"The agreement is ready," the minister said. "We will sign it."',
      'minister | said | "The agreement is ready,"',
      'minister | - | "We will sign it."',
    ],
    [
      'The minister arrived on Monday. "The agreement is ready," he said.',
      'minister | said | "The agreement is ready,"',
    ],
  ],
  'a source': [
    ['According to the minister, the agreement is ready.', 'minister | According to | the agreement is ready'],
    ['The agreement is ready, according to the minister.', 'minister | according to | The agreement is ready'],
    [
      'According to a government source, the agreement is ready.',
      'government source | According to | the agreement is ready',
    ],
  ],
  vouchers: [
    ['The minister told Reuters that the agreement was ready.', 'minister < Reuters | told | the agreement was ready'],
    [
      'In a statement, the minister said that the agreement was ready.',
      'minister < statement | said | the agreement was ready',
    ],
    [
      'According to Reuters, the minister said that the agreement was ready.',
      'minister < Reuters | said | the agreement was ready',
    ],
    [
      'The minister was quoted by Reuters as saying the agreement was ready.',
      'minister < Reuters | saying | the agreement was ready',
    ],
    [
      'A Foreign Ministry statement said the agreement was ready.',
      'Foreign Ministry < Foreign Ministry statement | said | the agreement was ready',
    ],
  ],
  'nothing is said': [
    ['The minister did not say that the agreement was ready.'],
    ['The minister declined to comment.'],
    ['The minister may announce an agreement.'],
    ['The minister will announce the date on Monday.'],
    ['The minister thanked the President for his help.'],
    ['The minister plans to visit Norway.'],
    ['The minister hopes to sign an agreement.'],
    ['If the minister says that the agreement is ready, talks will begin.'],
    ['In Rome on Monday, the minister said goodbye.'],
  ],
  'further shapes': [
    ['Jane Roe (D-Ohio) said the agreement was ready.', 'Jane Roe | said | the agreement was ready'],
    ['Jane Roe, a lawyer for the company, said the agreement was ready.', 'Jane Roe | said | the agreement was ready'],
    ['One slide says the agreement is ready.', '? | says | the agreement is ready'],
    ['What he called "a grave mistake" came as no surprise.'],
    ['The minister called the decision "a grave mistake".', 'minister | called | "a grave mistake"'],
    ['According to plan, the talks began.'],
    [
      'Statement by Spokesperson Jane Roe on the Talks\n\nThe Secretary of State met his counterpart on Monday. The Secretary of State stressed the need for peace.',
      'Secretary of State < Jane Roe | stressed | the need for peace',
    ],
    [
      'New Measures on Trade\n\nJane Roe, Secretary of State\n\nWe are taking new measures today. The measures follow talks with our partners.',
      'Jane Roe | - | We are taking new measures today',
      'Jane Roe | - | The measures follow talks with our partners',
    ],
    [
      'New Measures on Trade\n\nJane Roe, Department Spokesperson\n\nWe are taking new measures today. The measures follow talks with our partners.',
    ],
  ],
}

describe.each(Object.entries(CASES))('English: %s', (_, cases) => {
  test.each(cases)('%s', (text, ...expected) => {
    expect(statements('en', text)).toEqual(expected)
  })
})
