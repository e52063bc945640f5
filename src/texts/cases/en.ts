/**
 * Follow-ups: what the card says of them, asking again about red points, the task for whoever hears of
 * an overdue one, and their settings.
 */
export const casesEn = {
  'card.takeCase': 'Take it',
  'card.caseTaken': 'The follow-up is yours.',
  'card.answerCase': 'Answered',
  'card.answerCaseTitle': 'You have talked with the customer',
  'card.answerCaseText':
    'Note what was said. The follow-up stays open until what you agreed on is done.',
  'card.answerCaseOutcome': 'What was said',
  'card.caseAnswered': 'Noted. Close the follow-up once it is done.',
  'card.motive': 'Why they spoke up',
  'card.motiveUnknown': 'Not known',
  'card.askAgain': 'Ask the same people again, about these red points alone',
  'card.askAgainIn': 'When',
  'card.remeasures': 'Asking again',
  'card.cancelRemeasure': 'Don’t ask',
  'card.cancelRemeasureText':
    'Nobody is asked about these points again. The follow-up stays closed.',
  'card.remeasureCancelled': 'Nobody is asked again.',
  'case.motive.help': 'To help us get better',
  'case.motive.steam': 'To let off steam',
  'case.inDays': 'In {days} days',
  'case.kind.risk': 'Because of the churn risk',
  'case.kind.answer': 'Because of an answer',
  'case.taken': 'Taken',
  'case.answered': 'Answered',
  'case.about': '{name} would not recommend us',
  'case.takenOn': 'Taken on {date}',
  'case.answeredOn':
    '{motive, select, help {Answered on {date}. They want to help us.} steam {Answered on {date}. They let off steam.} other {Answered on {date}}}',
  'case.askAgainText':
    'The people of the last survey get a short one with these points alone. Whoever opted out is left out, and nobody is asked within the shortest rest between two surveys.',
  'case.planned': 'Planned',
  'case.givenUp': 'Given up',
  'case.measured': 'Measured',
  'case.asked': 'Asked',
  'case.remeasurePlanned': 'From {date}: {points}',
  'case.remeasureOpen': 'Answers until {date}: {points}',
  'case.remeasureResult': 'Then and now: {points}',
  'case.remeasureHidden': 'Too few answered to show numbers: {points}',
  'case.remeasureGivenUp': 'Nobody could be asked for months: {points}',
  'remeasure.radar': '{radar}: asked again',
  'escalation.subject': 'Overdue follow-up at {company}',
  'escalation.since': 'It was due on {date} and is not closed:',
  'escalation.owner': 'Owner: {name}',
  'escalation.nobody': 'Owner: not known',
  'escalation.step': 'Find out what holds it up, or give it to somebody who has time.',
  'error.case_taken.message': 'Somebody works on this follow-up already.',
  'error.case_taken.action': 'Reload the page to see who it is.',
  'error.remeasure_impossible.message':
    'These points can’t be asked about again: there is a newer survey, or the questions were sent.',
  'error.remeasure_impossible.action': 'Reload the page and choose again.',
  'settingSection.cases.title': 'Follow-ups',
  'settingSection.cases.description': 'Who looks after a customer at risk, and until when.',
  'setting.cases.criticalDays.label': 'Days for a critical risk',
  'setting.cases.criticalDays.description': 'Working days until the follow-up should be closed.',
  'setting.cases.highDays.label': 'Days for a high risk',
  'setting.cases.highDays.description':
    'The same for a high risk, and for a decision maker who would not recommend you.',
  'setting.cases.ambassadorEmail.label': 'Customer ambassador',
  'setting.cases.ambassadorEmail.description':
    'E-mail address of the HubSpot user who owns follow-ups where a company names nobody. When empty, it is the company’s owner.',
  'setting.cases.escalateEmail.label': 'Who hears of overdue follow-ups',
  'setting.cases.escalateEmail.description':
    'E-mail address of the HubSpot user who gets a task, once for each follow-up. When empty, it is the company’s owner.',
  'setting.ambassadorProperty.label': 'Customer ambassador',
  'setting.ambassadorProperty.description':
    'A HubSpot user property of the company: this person owns its follow-ups.',
} as const;
