import { both, type Data } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { now } from '../desk/publish.ts'
import { type Piece, writeAll } from '../desk/write.ts'
import { survey2019, survey2023 } from '../facts/surveys.ts'
import { p, richText, ul } from '../richText.ts'

const survey = (data: Data): Piece => ({ slug: 'surveys', data, publishing: now })
const result = (data: Data): Piece => ({ slug: 'survey-results', data, publishing: now })

const respondentGroups = [
  both('ბიზნესი', 'Business'),
  both('სახელმწიფო უწყებები', 'Government'),
  both('აკადემიური წრე', 'Academia'),
  both('მედია', 'Media'),
  both('საერთაშორისო და არასამთავრობო ორგანიზაციები', 'International and non-governmental organisations'),
  both('ფიზიკური პირები', 'Individuals'),
].map((groupName) => ({ groupName }))

const surveys = {
  survey2019: survey({
    title: both('მომხმარებელთა კმაყოფილების კვლევა, 2019', 'User satisfaction survey, 2019'),
    summary: both(
      'რამდენად კმაყოფილები არიან სტატისტიკის მომხმარებლები ოფისის მონაცემებითა და მომსახურებით.',
      'How satisfied the users of statistics are with the data and the services of the office.',
    ),
    publishedOn: survey2019.fieldworkFrom,
    year: survey2019.year,
    fieldworkFrom: survey2019.fieldworkFrom,
    plannedRespondents: survey2019.plannedRespondents,
    respondentGroups,
    body: both(
      richText(
        p(
          'გამოკითხვა 2019 წლის 9 ოქტომბერს დაიწყო. გეგმის მიხედვით, მასში ექვსი ჯგუფის 5\u202F500 რესპონდენტი მონაწილეობს.',
        ),
        p('კვლევა სტატისტიკური გამოკვლევა არ არის: იგი ოფისის მუშაობას აფასებს.'),
      ),
      richText(
        p('Fieldwork began on 9 October 2019. By the plan 5\u202F500 respondents from six groups take part.'),
        p('This is no statistical survey: it rates the work of the office.'),
      ),
    ),
  }),
  survey2023: survey({
    title: both('მომხმარებელთა კმაყოფილების კვლევა, 2023', 'User satisfaction survey, 2023'),
    summary: both(
      'კვლევა, რომლის შედეგებიც 2024 წლის გაზაფხულზე გამოქვეყნდა.',
      'The survey whose results came out in spring 2024.',
    ),
    publishedOn: '2023-12-01',
    year: survey2023.year,
    respondentGroups,
    body: both(
      richText(p('კვლევა აგრძელებს 2019 წელს დაწყებულ რიგს და მომხმარებელთა იმავე ჯგუფებს მიმართავს.')),
      richText(p('The survey continues the series that began in 2019 and turns to the same groups of users.')),
    ),
  }),
}

const proposals = [
  {
    proposalText: both(
      'გამოქვეყნების კალენდარი წინასწარ და ორივე ენაზე გამოქვეყნდეს.',
      'Publish the release calendar in advance and in both languages.',
    ),
  },
  {
    proposalText: both(
      'ცხრილები მანქანით წაკითხვადი სახითაც იყოს ხელმისაწვდომი.',
      'Offer tables in machine-readable form too.',
    ),
  },
]

const results = (survey: Record<keyof typeof surveys, string>, unit: string) => ({
  results2019: result({
    title: both(
      'მომხმარებელთა კმაყოფილების 2019 წლის კვლევის შედეგები',
      'Results of the user satisfaction survey of 2019',
    ),
    survey: survey.survey2019,
    publishedOn: survey2019.resultsOn,
    periodFrom: survey2019.fieldworkFrom,
    summary: both(
      'შედეგები მომხმარებელთა ექვსი ჯგუფის პასუხებს აჯამებს.',
      'The results sum up the answers of six groups of users.',
    ),
    indicators: [
      {
        indicatorName: both('დაგეგმილი რესპონდენტები', 'Planned respondents'),
        value: survey2019.plannedRespondents,
        decimals: 0,
        unitOfMeasure: both('პირი', 'persons'),
      },
      {
        indicatorName: both('მომხმარებელთა ჯგუფები', 'Groups of users'),
        value: respondentGroups.length,
        decimals: 0,
        unitOfMeasure: both('ჯგუფი', 'groups'),
      },
    ],
    findings: both(
      richText(
        p('შედეგები 2020 წლის 24 იანვარს გამოქვეყნდა. ანგარიში მომხმარებლებს ექვს ჯგუფად აჩვენებს:'),
        ul(...respondentGroups.map(({ groupName }) => groupName.ka)),
      ),
      richText(
        p('The results came out on 24 January 2020. The report shows the users in six groups:'),
        ul(...respondentGroups.map(({ groupName }) => groupName.en ?? '')),
      ),
    ),
    proposals,
    responsibleUnit: unit,
  }),
  results2023: result({
    title: both(
      'მომხმარებელთა კმაყოფილების 2023 წლის კვლევის შედეგები',
      'Results of the user satisfaction survey of 2023',
    ),
    survey: survey.survey2023,
    publishedOn: survey2023.resultsOn,
    summary: both(
      'კვლევის შედეგები 2024 წლის 28 მარტს გამოქვეყნდა.',
      'The results of the survey came out on 28 March 2024.',
    ),
    findings: both(
      richText(p('შედეგები აჩვენებს, რა უნდა გაუმჯობესდეს ოფისის მომსახურებაში. წინადადებები ნიმუშისთვის დაიწერა.')),
      richText(
        p(
          'The results show what should become better in the services of the office. The proposals were written for the sample.',
        ),
      ),
    ),
    proposals,
    responsibleUnit: unit,
  }),
})

/** Two surveys among the users of statistics, and what they found. */
export const fillSurveys = async (desk: Desk, unit: string): Promise<{ results2019: string; results2023: string }> =>
  writeAll(desk, results(await writeAll(desk, surveys), unit))
