import { describe, expect, test } from 'vitest'
import { dates } from './read.testing.ts'

/** Text, the expressions in it with their values. Published on Wednesday 2023-03-15 unless said otherwise. */
type Case = readonly [text: string, expected: readonly string[], published?: string | null]

const PUBLISHED = '2023-03-15'

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'days of a month': [
    ['The envoy arrived on 3 February 2021.', ['3 February 2021 = 2021-02-03']],
    ['The envoy arrived on February 3, 2021, by train.', ['February 3, 2021 = 2021-02-03']],
    ['The text of Thursday, 4 August 2022 stands.', ['Thursday, 4 August 2022 = 2022-08-04']],
    ['It entered into force on the 9th of May 2019.', ['9th of May 2019 = 2019-05-09']],
    ['The first of June 2020 was a Monday.', ['first of June 2020 = 2020-06-01']],
    ['Signed Sept. 5, 2019 and filed.', ['Sept. 5, 2019 = 2019-09-05']],
    ['The tanker was hit on March eight.', ['March eight = 2023-03-08']],
    ['It dates from the fourth of July, 1995.', ['fourth of July, 1995 = 1995-07-04']],
    ['It dates from the 4th of July of 1995.', ['4th of July of 1995 = 1995-07-04']],
    ['Filed 05-Aug-2016.', ['05-Aug-2016 = 2016-08-05']],
    ['He left on Friday (March 10).', ['Friday (March 10) = 2023-03-10']],
    ['They were received on March 2 and left.', ['March 2 = 2023-03-02']],
    ['The delegation left on December 28.', ['December 28 = 2022-12-28']],
    ['The talks will open on May 4.', ['May 4 = 2023-05-04']],
    ['They signed on the first Tuesday of November 2022.', ['first Tuesday of November 2022 = 2022-11-01']],
    ['It met on the last Monday of January.', ['last Monday of January = 2023-01-30']],
    ['The pact took effect on the 20th of last month.', ['20th of last month = 2023-02-20']],
    ['The note is dated 2021-11-30.', ['2021-11-30 = 2021-11-30']],
    ['The note is dated 25/12/2021.', ['25/12/2021 = 2021-12-25']],
    ['The note is dated 05/06/2021.', ['05/06/2021 = [2021-05-06,2021-06-05]']],
    ['The note is dated 13/03/2023.', ['13/03/2023 = 2023-03-13']],
  ],
  'two days and more': [
    ['Ministers met June 21-22, 2022 in Vienna.', ['June 21-22, 2022 = 2022-06-21/2022-06-22']],
    ['Ministers met from 11 to 13 July 2022.', ['11 to 13 July 2022 = 2022-07-11/2022-07-13']],
    [
      'Fighting raged between November 27 and December 10.',
      ['between November 27 and December 10 = 2022-11-27/2022-12-10'],
    ],
    ['It ran from December 30 to January 2.', ['December 30 to January 2 = 2022-12-30/2023-01-02']],
    ['Exports rose from May to July 2020.', ['from May to July 2020 = 2020-05/2020-07']],
    ['They met on March 9 and 13.', ['March 9 = 2023-03-09']],
    ['They met in late November or early December.', ['late November = 2022-11', 'early December = 2022-12']],
    ['The famine of 1932-1933 was debated.', ['1932-1933 = 1932/1933']],
    ['A price package for 1987/88 was blocked.', ['1987/88 = 1987/1988']],
    ['He was ambassador from 1990 to 1995.', ['from 1990 to 1995 = 1990/1995']],
    ['They met between Monday and Wednesday.', ['between Monday and Wednesday = 2023-03-13/2023-03-15']],
    ['Ministers met on Monday and Tuesday.', ['Monday = 2023-03-13', 'Tuesday = 2023-03-14']],
    ['The hearing is set for the week of April 3.', ['the week of April 3 = 2023-04-03/2023-04-09']],
  ],
  'months and years': [
    ['The summit of May 2022 was short.', ['May 2022 = 2022-05']],
    ['They met in Vienna in May.', ['May = 2022-05']],
    ['The January talks failed.', ['January = 2023-01']],
    ['A pact was signed last September.', ['last September = 2022-09']],
    ['A summit is due next October.', ['next October = 2023-10']],
    ['In early December, envoys met.', ['early December = 2022-12']],
    ['By mid-2012 the talks had failed.', ['mid-2012 = 2012']],
    ['It was founded in 1992.', ['1992 = 1992']],
    ['Tokyo accused it of breaking a 1986 bilateral pact.', ['1986 = 1986']],
    ['The treaty ended the war of 1967.', ['1967 = 1967']],
    ['The war (2003) was long.', ['2003 = 2003']],
    ['2018 saw three summits.', ['2018 = 2018']],
    ['He signed the 1976 Berne agreement.', ['1976 = 1976']],
    ['Debts rose in 1984, 1985 and 1986.', ['1984 = 1984', '1985 = 1985', '1986 = 1986']],
    ['Growth slowed in Q1 2008.', ['Q1 2008 = 2008-01/2008-03']],
    ['Ties date from the 1970s.', ['1970s = 197X']],
    ['Ties date from the early 1970s.', ['early 1970s = 197X']],
    ['A treaty of the 19th century still holds.', ['the 19th century = 18XX']],
    ['Debts are due by end-1986.', ['end-1986 = 1986-12-31']],
    ['Growth slowed in the first quarter of 2008.', ['the first quarter of 2008 = 2008-01/2008-03']],
    ['Growth slowed in the second half of 2008.', ['the second half of 2008 = 2008-07/2008-12']],
    ['Elections were held in spring 2021.', ['spring 2021 = 2021-21']],
    ['The army left last summer.', ['last summer = 2022-22']],
  ],
  'today and around': [
    ['The minister said today that talks failed.', ['today = 2023-03-15']],
    ['Yesterday the envoy left; tomorrow he returns.', ['Yesterday = 2023-03-14', 'tomorrow = 2023-03-16']],
    ['The envoy arrived last night.', ['last night = 2023-03-14']],
    ['They met on Monday.', ['Monday = 2023-03-13']],
    ['They met on Wednesday.', ['Wednesday = 2023-03-15']],
    ['They met on Friday.', ['Friday = 2023-03-10']],
    ['The envoy will arrive on Friday.', ['Friday = 2023-03-17']],
    ['Talks are scheduled to end on Saturday.', ['Saturday = 2023-03-18']],
    ['The visit starts on Sunday.', ['Sunday = 2023-03-19']],
    ['The accord is to be signed on Thursday.', ['Thursday = 2023-03-16']],
    ['They met last Wednesday.', ['last Wednesday = 2023-03-08']],
    ['They meet again next Tuesday.', ['next Tuesday = 2023-03-21']],
    ['They met on Monday evening.', ['Monday evening = 2023-03-13']],
    ['They met on Tuesday of last week.', ['Tuesday of last week = 2023-03-07']],
    ['Envoys will meet next week.', ['next week = 2023-03-20/2023-03-26']],
    ['Envoys met last week and this month.', ['last week = 2023-03-06/2023-03-12', 'this month = 2023-03']],
    ['Envoys met over the weekend.', ['the weekend = 2023-03-18/2023-03-19'], '2023-03-17'],
    ['Envoys met over the weekend.', ['the weekend = 2023-03-11/2023-03-12'], '2023-03-13'],
    ['A pact was signed earlier this year.', ['earlier this year = 2023']],
    ['A pact was signed two years ago.', ['two years ago = 2021']],
    ['A pact was signed four months ago.', ['four months ago = 2022-11']],
    ['A pact was signed three days ago.', ['three days ago = 2023-03-12']],
    ['Trade grew over the past year.', ['the past year = 2022-03/2023-03']],
    ['Trade grew in the past two years.', ['the past two years = 2021/2022']],
    ['They met on 3 May 2021. Two days later, one left.', ['3 May 2021 = 2021-05-03', 'Two days later = 2021-05-05']],
    ['It was founded in 1992. A year later it had six members.', ['1992 = 1992', 'A year later = 1993']],
  ],
  'open ends': [
    ['It has been under sanctions since 2011.', ['since 2011 = 2011/..']],
    ['It has been tense since last week.', ['since last week = 2023-03-06/..']],
    ['The mandate runs until 19 February 2027.', ['until 19 February 2027 = ../2027-02-19']],
    ['The truce holds until Friday.', ['until Friday = ../2023-03-17']],
    ['Refugees have come since the end of the war in 1953.', ['since the end of the war in 1953 = 1953/..']],
    ['The post-2015 agenda was adopted.', ['post-2015 = 2015/..']],
  ],
  'the clock': [
    ['The talks open on Friday at 3:30 p.m.', ['Friday at 3:30 p.m. = 2023-03-17T15:30']],
    ['The session was closed at 11 a.m. yesterday.', ['11 a.m. yesterday = 2023-03-14T11']],
    ['They spoke at 14:30 GMT today.', ['14:30 GMT today = 2023-03-15T14:30Z']],
    ['The call began at noon.', ['noon = 2023-03-15T12']],
  ],
  'the text’s own day': [
    [
      'Sunday, March 12, 2023\n\nThe envoy left yesterday.',
      ['Sunday, March 12, 2023 = 2023-03-12', 'yesterday = 2023-03-11'],
    ],
    ['VIENNA, March 14 (Agency) - The envoy left on Sunday.', ['March 14 = 2023-03-14', 'Sunday = 2023-03-12']],
    ['By A. Writer on 13 March 2023\n\nThe envoy left today.', ['13 March 2023 = 2023-03-13', 'today = 2023-03-13']],
    ['The envoy left yesterday. "Today is a good day," he said.', ['yesterday = 2023-03-14', 'Today = 2023-03-14']],
  ],
  'little is known': [
    ['The envoy left on Sunday.', [], null],
    ['The envoy left yesterday, on 19 June.', ['19 June = XXXX-06-19'], null],
    ['The envoy left on Sunday.', ['Sunday = [2023-02-05,2023-02-12,2023-02-19,2023-02-26]'], '2023-02'],
    ['The envoy left on Sunday and spoke last year.', ['last year = 2022'], '2023'],
    [
      'A photo of Friday 1 November 2024. They met on Saturday.',
      ['Friday 1 November 2024 = 2024-11-01', 'Saturday = 2024-11-02'],
      null,
    ],
  ],
}

for (const [name, cases] of Object.entries(CASES)) {
  describe(name, () => {
    test.each(cases.map(([text, expected, published = PUBLISHED]) => ({ text, expected, published })))(
      '$text',
      ({ text, expected, published }) => {
        expect(dates(text, 'en', published)).toEqual(expected)
      },
    )
  })
}

const NEGATIVE = [
  'The two sides may meet and march on.',
  'Protesters march in the capital; the second march is larger.',
  'They will not second the motion, and may abstain.',
  'Mars is a planet and Jan a name.',
  'An august body met the envoy.',
  'Under Section 1701 of the act, 1,992 permits were granted.',
  'Resolution 2254 (2015) is binding.',
  'The NATO 2030 initiative and the 2030 Agenda go on.',
  'Call +1 202 647 2021 or room 1984.',
  'He paid $2021 and 2,019 euros for 2020 barrels.',
  'About 2000 soldiers and 1986 refugees crossed.',
  'In 2000 villages there is no water.',
  'The 62-year-old works 24/7.',
  'Bloody Sunday and the Good Friday Agreement are remembered.',
  'The Sunday Times reported on Black Friday sales.',
  'He visits every Monday and keeps Sundays free.',
  'Version 2.0.2021 of the F-16 and the Su-35 flew.',
  'It has since denied the claim.',
  'The talks lasted three days and the war four years.',
  'It was the first visit in ten years.',
  'See https://example.org/2021/05/14/march-2020 and www.example.org/2019.',
  'In recent months and in the coming weeks little changed.',
  'COVID-19 and Boeing 737s and 1990 km of road.',
  'Russia Today and USA Today asked.',
  'The code is 133-03-03-2020 or 10.20.30.2020.',
  'See report-2002-10-09.pdf, or call 2010-2015-86.',
  'They met on February 30 and June 31.',
]

describe('no dates', () => {
  test.each(NEGATIVE)('%s', (text) => {
    expect(dates(text, 'en', PUBLISHED)).toEqual([])
  })
})
