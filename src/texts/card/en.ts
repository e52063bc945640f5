/**
 * What the company card and its panel say; places in quotes are filled in by the card itself. Below,
 * what tasks, notes and the fields of workflow actions say.
 */
export const cardEn = {
  'card.health': 'Health',
  'card.provisional': 'Provisional',
  'card.provisionalText': 'The survey is still open. These numbers can change until it closes.',
  'card.thinData': 'Thin data',
  'card.emptyTitle': 'No scores yet',
  'card.emptyText': 'Send a radar. The scores appear here when the survey closes.',
  'card.writeProblem': 'HubSpot did not take the latest values',
  'card.hubspotMessage': "HubSpot’s message: “'{message}'”",
  'card.risk': 'Churn risk',
  'card.figuresExplained': 'What the numbers mean',
  'card.radarPicture': 'Today and desired',
  'card.points': 'Measuring points',
  'card.point': 'Point',
  'card.customerNow': 'Customer today',
  'card.customerDesired': 'Customer desired',
  'card.vendorNow': 'Our team today',
  'card.vendorDesired': 'Our team desired',
  'card.gap': 'Gap',
  'card.consensus': 'Consensus',
  'card.action': 'Action',
  'card.fell': 'Fell',
  'card.cancel': 'Cancel',
  'card.tryAgain': 'Try again',
  'card.source': 'Survey of {date}, {answered, plural, one {# answer} other {# answers}}',
  'card.thinDataText': 'Few people have been heard. Read these numbers as a first hint.',
  'card.writeProblemText':
    'On {date}, HubSpot refused the values that Radar wrote to this company. Until it takes them, the Radar properties on this record are older than this card. Change in HubSpot what its message names, or ask your HubSpot admin to. Radar tries again every night.',
  'card.change': '{change} since the survey before',
  'card.percent': '{value}%',
  'card.since': 'Since {date}',

  'followUp.title': 'Churn risk at {company}: {level}',
  'followUp.reasons': 'Reasons:',
  'followUp.steps': 'What to do:',
  'followUp.step.read': 'Open the Radar card of the company and read what has changed.',
  'followUp.step.call': 'Call the customer’s sponsor and ask about these reasons.',
  'followUp.step.agree': 'Agree on one next step with a date and write it down.',
  'followUp.step.close': 'Close the follow-up once that is done.',

  'option.radar':
    '{points, plural, one {# point} other {# points}}, about {minutes, plural, one {# minute} other {# minutes}}',
  'option.mode.named': 'You see who said what, and everybody is told so before the first question.',
  'option.mode.confidential': 'Only groups of at least three people are shown, never one person.',
  'option.mode.anonymous':
    'Only groups of at least five people are shown, and no answer leads back to a person.',

  'error.nothing_open.message': 'This company has no open follow-up.',
  'error.nothing_open.action': 'Reload the page: somebody may have closed it already.',
} as const;
