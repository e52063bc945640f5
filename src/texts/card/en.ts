/**
 * What the company card and its panel say; places in quotes are filled in by the card itself. Below,
 * what tasks, notes and the fields of workflow actions say.
 */
export const cardEn = {
  'card.health': 'Health',
  'card.healthScale': 'Score (0–100)',
  'card.provisional': 'Provisional',
  'card.provisionalText': 'The survey is still open. These numbers can change until it closes.',
  'card.thinData': 'Thin data',
  'card.emptyTitle': 'No scores yet',
  'card.emptyText': 'Health, gaps and priorities appear here once a survey has closed.',
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
  'card.stakeholders': 'Stakeholder map',
  'card.stakeholdersFailed': 'The stakeholders could not be loaded',
  'card.cancel': 'Cancel',
  'card.tryAgain': 'Try again',
  'card.source': 'Survey of {date}, {answered, plural, one {# answer} other {# answers}}',
  'card.thinDataText': 'Few people have been heard. Read these numbers as a first hint.',
  'card.writeProblemText':
    'On {date}, HubSpot refused the values that Radar wrote to this company. Until it takes them, the Radar properties on this record are older than this card. Change in HubSpot what its message names, or ask your HubSpot admin to. Radar tries again every night.',
  'card.change': '{change} since the survey before',
  'card.percent': '{value}%',
  'card.standing.all': 'Healthier than {percent} of your {count} companies',
  'card.standing.industry': '{name}: healthier than {percent} of {count} companies',
  'card.standing.country': '{name}: healthier than {percent} of {count} companies',
  'card.since': 'Since {date}',
  'card.overview': 'Overview',
  'card.nextStep': 'What to do next',
  'card.priorities': 'Priorities',
  'card.warnings': 'Early warnings',
  'card.compareWith': 'Compare with the survey of',
  'card.moved': 'Change',
  'card.changeSince': "Change since '{date}'",
  'card.customer': 'Customer',
  'card.wanted': "wanted '{value}'",
  'card.agreement': "consensus '{value}'",
  'card.was': "was '{value}'",
  'card.history': 'History',
  'card.historyEmpty': 'Earlier surveys appear here once the first one has closed.',
  'card.date': 'Date',
  'card.healthOverTime': 'Health over time',
  'card.followUps': 'Open follow-ups',
  'card.due': 'Due',
  'card.closeCase': 'Close',
  'card.closeCaseTitle': 'Close this follow-up',
  'card.closeCaseOutcome': 'What was done',
  'card.closeCaseHint': 'One or two sentences, at most 1,000 characters.',
  'card.closeCaseFailed': 'The follow-up is still open',
  'card.caseClosed': 'The follow-up is closed.',
  'card.snooze': 'Snooze a reason',
  'card.snoozeTitle': 'Snooze a reason of the churn risk',
  'card.snoozeText':
    'Until that day the reason does not count towards the risk. It stays visible on the card, and who decided it is kept.',
  'card.snoozeReason': 'Reason to snooze',
  'card.snoozeUntil': 'Until',
  'card.snoozeNow': 'Snooze',
  'card.snoozeFailed': 'Nothing was snoozed',
  'card.snoozeDone': 'The reason is snoozed, and the risk was assessed again.',
  'card.snoozed': 'Snoozed',
  'card.endSnooze': 'End now',
  'card.snoozeEnded': 'The reason counts again.',
  'card.scoresHidden':
    'Too few people answered the latest survey to show numbers without giving somebody away.',
  'card.customerOn': 'Customer on {date}',
  'card.nowAndWanted': 'Today {now}, wanted {desired}',
  'card.until': 'Until {date}',
  'card.overdue': 'Overdue',
  'card.open': 'Open',
  'card.ownerIs': 'Owner: {name}',
  'card.noOwner': 'Owner: nobody yet',

  'advice.act': 'A large gap that they agree on: start one improvement, with an owner and a date.',
  'advice.align_first':
    'A large gap that they see differently: talk about it together before you act.',
  'advice.maintain': 'A small gap that they agree on: keep doing what you do.',
  'advice.clarify': 'A small gap that they see differently: ask what lies behind it.',
  'advice.heard_once': 'Only one person has rated this: hear others before you act.',

  'warning.fell': 'Fell since the survey before: {points}.',
  'warning.perhaps_fell':
    'Perhaps fell, as the change is small or other people answered: {points}.',
  'warning.hidden_regression':
    'The total rose although single points fell. Do not rely on the total alone.',
  'warning.slow_leak': 'Falling slowly over several surveys: {points}.',
  'warning.consensus_collapse':
    'The customer’s people agree far less than before: consensus went from {from} to {to}.',
  'warning.silent':
    '{count, plural, one {A decision maker did not answer: {people}.} other {# decision makers did not answer: {people}.}}',
  'warning.panel':
    'The total rose only because other people answered. Those who answered both times did not rate higher.',
  'warning.old':
    'The answers are {months, plural, one {# month} other {# months}} old and count for half or less.',

  'nextStep.follow_up': 'Finish the follow-up by {date}. {reason}.',
  'nextStep.follow_up_overdue':
    'The follow-up was due on {date}: follow up today, or close it and note what was done. {reason}.',
  'nextStep.call': 'Call the customer and ask about this. {reason}.',
  'nextStep.running':
    'Wait for the answers: the survey closes on {date}. Remind those who have not answered.',
  'nextStep.paused': 'The survey is paused, and it closes on {date}: resume it, or close it.',
  'nextStep.complete':
    'Everybody has answered: close the survey to see the scores, or wait until it closes on {date}.',
  'nextStep.send_first': 'Send the first radar to hear where you stand.',
  'nextStep.too_few':
    'Too few people answered. Send a radar again, and tell them that it is coming.',
  'nextStep.send_again': 'Send a new radar: the last answers are too old to rely on.',
  'nextStep.recommend': 'They would recommend you. Ask for a reference or an introduction.',
  'nextStep.keep': 'Keep doing what you do, and send the next radar when it is time.',
  'nextStep.act':
    'Agree with the customer on one improvement of “{point}”, with an owner and a date.',
  'nextStep.align_first':
    'Bring the customer’s people together about “{point}”: they see it differently.',
  'nextStep.clarify': 'Ask what lies behind the different answers about “{point}”.',
  'nextStep.heard_once':
    'Only one person has rated “{point}”: hear others at the customer before you act.',

  'followUp.title': 'Churn risk at {company}: {level}',
  'followUp.reasons': 'Reasons:',
  'followUp.steps': 'What to do:',
  'followUp.step.read': 'Open the Radar card of the company and read what has changed.',
  'followUp.step.call': 'Call the customer’s sponsor and ask about these reasons.',
  'followUp.step.agree': 'Agree on one next step with a date and write it down.',
  'followUp.step.close': 'Close the follow-up once that is done.',

  'option.radar':
    '{points, plural, one {# point} other {# points}}, about {minutes, plural, one {# minute} other {# minutes}}',
  'option.radarLimited':
    '{points, plural, one {# point} other {# points}}, at most {most} per person, about {minutes, plural, one {# minute} other {# minutes}}',
  'option.mode.named': 'You see who said what, and everybody is told so before the first question.',
  'option.mode.confidential': 'Only groups of at least three people are shown, never one person.',
  'option.mode.anonymous':
    'Only groups of at least five people are shown, and no answer leads back to a person.',

  'error.nothing_open.message': 'This company has no open follow-up.',
  'error.nothing_open.action': 'Reload the page: somebody may have closed it already.',
  'error.reason_gone.message': 'This reason does not stand any more.',
  'error.reason_gone.action': 'Reload the page to see which reasons there are.',
  'error.contact_unknown.message': 'This contact does not exist in the HubSpot account.',
  'error.contact_unknown.action': 'It may have been merged or deleted. Open it again from HubSpot.',
} as const;
