import { describe, expect, test } from 'vitest'
import { statements } from './read.testing.ts'

/** A text and its statements, as `SPEAKERS < VOUCHERS | CUE | CONTENT`. */
type Case = readonly [text: string, ...expected: string[]]

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a source is set off whole, verbs in it and all': [
    ['The fund was paid twice, according to police records.', 'police | according to | The fund was paid twice'],
    [
      'The two states are nearing an agreement, according to officials involved in the negotiations.',
      'officials | according to | The two states are nearing an agreement',
    ],
    [
      'The treaty will be a major topic, according to diplomats who attended the session.',
      'diplomats | according to | The treaty will be a major topic',
    ],
    ['According to Facebook, the network was closed.', '? | According to | the network was closed'],
  ],
  'subjects with a relative clause or a participle': [
    [
      'The Housing Authority in Rome, which has many homes to repair, said the new rule would force it to wait.',
      'Housing Authority | said | the new rule would force it to wait',
    ],
    [
      'The talks have gone on for a year, officials involved at the time said.',
      'officials | said | The talks have gone on for a year',
    ],
    ['“The talks go on,” says a source involved in the negotiations.', 'source | says | “The talks go on,”'],
    ['“The talks go on,” said another leading advocate, Jane Roe of Norway.', 'Jane Roe | said | “The talks go on,”'],
    [
      '“The talks go on,” Jane Roe, director of research at the institute, said on Monday.',
      'Jane Roe | said | “The talks go on,”',
    ],
  ],
  'a quotation that ended with its sentence is not carried on by the next': [
    [
      'The minister said the plan was “a mistake.” He also told reporters, “We want an easy one.”',
      'minister | said | the plan was “a mistake.”',
      'minister | also told | “We want an easy one.”',
    ],
  ],
  'where a content ends': [
    [
      'The minister said the talks were over, urging both sides to leave.',
      'minister | said | the talks were over',
      'minister | urging | leave',
    ],
    [
      'The minister says “the game is over” because “nobody wants to play.”',
      'minister | says | “the game is over” because “nobody wants to play.”',
    ],
    [
      'The minister said it was the envoys, responding to pressure from abroad, who had left.',
      'minister | said | it was the envoys, responding to pressure from abroad, who had left',
    ],
    [
      'The minister says he is proud of the accord and expects to leave Rome with a new one.',
      'minister | says | he is proud of the accord and expects to leave Rome with a new one',
    ],
    [
      'Still, the minister said, officials have to decide who goes first.',
      'minister | said | officials have to decide who goes first',
    ],
  ],
  'what leads up to a content is none': [
    [
      'Asked what he wanted, the minister said, “We want peace.”',
      '? | Asked | what he wanted',
      'minister | said | “We want peace.”',
    ],
    ['But the talks will go on, the minister said.', 'minister | said | the talks will go on'],
    ['However, the talks will go on, the minister said.', 'minister | said | the talks will go on'],
  ],
  'verbs that the words behind them decide': [
    [
      'Authorities announced on Friday the arrest of a smuggler and said a curfew would continue.',
      'Authorities | announced | the arrest of a smuggler',
      'Authorities | said | a curfew would continue',
    ],
    ['The minister warned on Monday in Rome of further sanctions.', 'minister | warned | further sanctions'],
    ['A shift in the battleground states in the north would be a setback.'],
    [
      'The minister said there was no doubt that the talks had failed.',
      'minister | said | there was no doubt that the talks had failed',
    ],
    [
      'The minister was asked by reporters whether the plan would last.',
      'reporters | was asked | whether the plan would last',
    ],
  ],
  'a noun that is content only behind its link, a heading in marks, a clause that concedes': [
    ['Some of the guards forged papers and committed fraud to open accounts.'],
    ['The minister pointed to the losses of last year.', 'minister | pointed | the losses of last year'],
    ["The talks went on for two days in the capital.\n\n'A Legend in the Hills.'\n\nThe envoys left Rome on Monday."],
    [
      'The minister said the plan was ready, though she noted that work remains.',
      'minister | said | the plan was ready',
      'minister | noted | work remains',
    ],
  ],
  'a judgement without marks': [
    ['The minister called the talks a success.', 'minister | called | a success'],
    ['Norway called the raid an act of war and recalled its envoy.', 'Norway | called | an act of war'],
    ['The minister called a meeting of the envoys.'],
    ['The minister called the governor a day later.'],
    ['The envoy called Denmark on Monday to discuss a plan.'],
    ['The raid on the port was called off by the minister in a rush.'],
  ],
  'as someone said': [
    ['As the minister noted on Monday, the talks will go on.', 'minister | noted | the talks will go on'],
    ['The war goes on, as the minister said on Monday.', 'minister | said | The war goes on'],
  ],
  'where a content begins': [
    [
      'The minister said movement over the past week was slow.',
      'minister | said | movement over the past week was slow',
    ],
    ['The minister said perhaps the talks would resume.', 'minister | said | perhaps the talks would resume'],
    [
      'In an interview on "Face the Nation," the minister said his party was wrong.',
      'minister < interview | said | his party was wrong',
    ],
    [
      'The minister told Reuters\'s "Morning Hour" that nobody would question it.',
      'minister < Reuters | told | nobody would question it',
    ],
    [
      'The minister said Norway hopes that the accord will last.',
      'minister | said | Norway hopes that the accord will last',
      'Norway < minister | hopes | the accord will last',
    ],
    [
      'If this argument fails to persuade, the minister said, there are other tools in the box.',
      'minister | said | If this argument fails to persuade … there are other tools in the box',
    ],
  ],
  'a noun phrase ends where a clause of its own follows': [
    [
      'Iceland would join later. In a joint statement, Norway and Denmark reaffirmed their commitment to the 1982 convention; it also called on Iceland to resume consultations.',
      'Norway + Denmark < joint statement | reaffirmed | their commitment to the 1982 convention',
      '? | also called on | resume consultations',
    ],
  ],
  'verbs tied inside what is said, and behind a relative clause': [
    [
      'The minister told the Senate on Monday that the Danish pilot Anna Weiss was alive and had said she was ready.',
      'minister | told | the Danish pilot Anna Weiss was alive and had said she was ready',
      'Anna Weiss < minister | had said | she was ready',
    ],
    [
      'President Paul Morvan, who announced the accord in Rome, said NATO could deploy a force.',
      'Paul Morvan | announced | the accord in Rome',
      'Paul Morvan | said | NATO could deploy a force',
    ],
  ],
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
    [
      '"The agreement is ready," an aide to the President said on Monday.',
      'aide to the President | said | "The agreement is ready,"',
    ],
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
  'a subject that names no actor': [
    ['The budget office said half of the sum was lost.', '? | said | half of the sum was lost'],
    ['Port officials say the harbour is closed.', 'Port officials | say | the harbour is closed'],
    ['Others, however, say a review is overdue.', 'Others | say | a review is overdue'],
    [
      'Other campaigners also said the state should go further.',
      'Other campaigners | also said | the state should go further',
    ],
    ['Sources close to the talks say the text is ready.', 'Sources | say | the text is ready'],
    ['The plan is dead, a port official told Reuters.', 'official < Reuters | told | The plan is dead'],
    ['The plan is dead, the minister’s spokesman said.', 'spokesman | said | The plan is dead'],
    ['The plan is dead, an official who asked not to be named said.', 'official | said | The plan is dead'],
    ['The minister thinks the plan said to be dead is alive.', 'minister | thinks | the plan said to be dead is alive'],
    ["Since then we've added that rule to the text."],
    ['The envoy may face espionage charges, after long talks.'],
    ['Early estimates are wrong, and reports of losses grow.'],
  ],
  'what stands between cue and content': [
    ['The minister told city leaders that talks went on.', 'minister | told | talks went on'],
    ['The minister told reporters Tuesday talks went on.', 'minister | told | talks went on'],
    ['The minister told him they had agreed.', 'minister | told | they had agreed'],
    ['The minister told a meeting in Rome, "Talks go on."', 'minister | told | "Talks go on."'],
    ['The minister said on her official page that talks went on.', 'minister | said | talks went on'],
    ['The minister said Monday in Turin, Italy, that talks went on.', 'minister | said | talks went on'],
    ['The minister said that was a mistake.', 'minister | said | that was a mistake'],
    ['The minister said the idea that talks go on is wrong.', 'minister | said | the idea that talks go on is wrong'],
    ['The minister urged voters to "go and vote".', 'minister | urged | "go and vote"'],
    ['On Monday, the minister urged him to resign.', 'minister | urged | resign'],
    ['The minister condemned Friday’s raid.', 'minister | condemned | Friday’s raid'],
    ['The minister announced the recall of the envoy on Monday.', 'minister | announced | the recall of the envoy'],
  ],
  'a quotation that stands alone': [
    ['In Rome, the minister said, "We are ready."', 'minister | said | "We are ready."'],
    ['"We are ready." The minister said, "We will sign."', 'minister | said | "We will sign."'],
    ['"We are ready." The minister wrote on X, "We will sign."', 'minister | wrote | "We will sign."'],
    ['But, the minister said, talks will go on.', 'minister | said | talks will go on'],
    ['The plan, the minister said, "is dead."', 'minister | said | The plan … "is dead."'],
    ['"We are ready," the minister said when talks began.', 'minister | said | "We are ready,"'],
    [
      'The minister said it was "ready," adding that talks went on.',
      'minister | said | it was "ready,"',
      'minister | adding | talks went on',
    ],
    ['The minister called it "a mistake" and he left.', 'minister | called | "a mistake"'],
    ['The minister dismissed the report as "fiction".', 'minister | dismissed | "fiction"'],
    ['While the minister said that talks went on, the army left.', 'minister | said | talks went on'],
    ['According to the minister: talks go on.', 'minister | According to | talks go on'],
  ],
  'asides and appositions': [
    ['"Talks," the minister said in Turin, Italy, "go on."', 'minister | said | "Talks," … "go on."'],
    ['The plan could falter, said Jane Roe, who teaches law.', 'Jane Roe | said | The plan could falter'],
    [
      '"Norway believes that talks go on," the minister said.',
      'minister | said | "Norway believes that talks go on,"',
      'Norway < minister | believes | talks go on',
    ],
    [
      'The group said a port official, whom it did not name, said the plan was dead.',
      'group | said | a port official, whom it did not name, said the plan was dead',
      'official < group | said | the plan was dead',
    ],
    ['"We are ready," said another deputy, Jane Roe.', 'Jane Roe | said | "We are ready,"'],
    ['"We are ready," said Reuters host Jane Roe.', 'Jane Roe | said | "We are ready,"'],
    ['The plan is dead, the minister’s top aide, Jane Roe, said.', 'Jane Roe | said | The plan is dead'],
    ['At one point, the minister said, she was in doubt.', 'minister | said | she was in doubt'],
    ['The minister said, if asked, Norway would sign.', 'minister | said | if asked, Norway would sign'],
    ["The minister left. He's claiming that talks went on.", "minister | 's claiming | talks went on"],
    ['Port officials said it would not.', 'Port officials | said | it would not'],
    ['The group left Rome but said it would be back.', '? | said | it would be back'],
    ['The plan could falter, said deputy Jane Roe.', 'Jane Roe | said | The plan could falter'],
    ['The minister called for restraint.', 'minister | called for | restraint'],
  ],
  transcripts: [
    [
      'Remarks at a Meeting\n\nJane Roe met reporters on Monday.\n\nMS. ROE: Good morning. We have agreed on a new text.\n\nQUESTION: When will you sign the new text?\n\nMS. ROE: We will sign the text in May.',
      'Jane Roe | - | We have agreed on a new text',
      'Jane Roe | - | We will sign the text in May',
    ],
    ['New Rules on Fishing\n\nNOTE: The rules on fishing change in May.'],
    [
      'Statement by President Jane Roe on Trade\n\nI have signed the new rules on trade today. They follow long talks.',
      'Jane Roe | - | I have signed the new rules on trade today',
    ],
    ['Statement by Press Secretary Jane Roe on Trade\n\nWe have signed the new rules on trade today.'],
  ],
  'speakers in long phrases': [
    [
      'Relations will improve, an official source in the arms negotiating team told reporters.',
      'official source | told | Relations will improve',
    ],
    [
      '"We hope so," a Ministry of Trade and Industry (MTI) official said.',
      'Ministry of Trade and Industry (MTI) official | said | "We hope so,"',
    ],
    ['The talks ended, a round that began in May, and the minister left.'],
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
