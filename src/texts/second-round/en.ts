/** The second short round, what people wrote, and the colleagues they suggest. */
export const secondRoundEn = {
  'mail.second.subject': 'Two short questions about our work together',
  'mail.second.body':
    'Thank you for taking part in our survey. A few topics stand out, and before we decide anything for {company}, I would like to understand them better: why is it so, and what should be done?',
  'mail.second.button': 'Answer the questions',
  'second.title': 'Help us understand',
  'second.intro':
    'These topics stood out when we looked at all answers together. A few words are enough, and you can leave out whatever you like.',
  'second.duration': 'It takes about two minutes. The questions are open until {date}.',
  'second.mode.confidential':
    'Your name is never shown with your words. {sender} only reads them once at least three people have answered.',
  'second.mode.anonymous':
    'Your words are stored without your name and can’t be traced back to you. They are shown in mixed order, and only once at least eight people have answered. Leave out names and details that only you would know.',
  'second.reason.low_score': 'Together, you rate this low today.',
  'second.reason.large_gap': 'Together, you see this far from where it should be.',
  'second.reason.disagreement': 'You see this differently from each other.',
  'second.reason.perception_gap': 'We see this differently from you.',
  'second.reason.drop': 'This was rated higher in the survey before.',
  'second.submit.note': 'You can answer once.',
  'second.thanks':
    'Your words have arrived. {sender} and the team read them before they decide what to do.',
  'card.sourceRange': 'Survey of {date}, {answers} answers',
  'card.askWhy': 'Ask why',
  'card.askWhyText':
    'These points are low, far from what is wanted or seen differently. The customer’s people can be asked once more: why is it so, and what should be done?',
  'card.askWhyTitle': 'Ask the customer’s people why',
  'card.askWhyPoints': 'Points to ask about, at most three',
  'card.askWhyNow': 'Send the questions',
  'card.askWhyDone': 'The questions are on their way.',
  'card.stopAsking': 'End the questions',
  'card.stopAskingText':
    'The links stop working, and mails that wait are not sent. What was said so far is kept.',
  'card.stoppedAsking': 'The questions have ended.',
  'card.inTheirWords': 'In their words',
  'card.colleagues': 'Suggested colleagues',
  'card.colleaguesText':
    'Respondents think that these people should be asked, too. Nobody is written to before you approve.',
  'card.approve': 'Approve',
  'card.approveTitle': 'Add this person to the company?',
  'card.approveText':
    'The person becomes a contact of this company in HubSpot, and the next survey can ask them by the same rules as everybody. An existing contact with this address is used as it is.',
  'card.approved': 'The person is a contact of this company now.',
  'card.decline': 'Decline',
  'card.declineTitle': 'Decline this suggestion?',
  'card.declineText': 'The suggestion is taken off the list. Nobody is told.',
  'card.declined': 'The suggestion was declined.',
  'second.people.named':
    '{count, plural, one {# person who answered gets} other {# people who answered get}} one mail. Those who want no surveys are left out.',
  'second.people.everybody':
    'Everybody who was invited gets one mail, {count, plural, one {# person} other {# people}}: nobody can tell who answered. Those who want no surveys are left out.',
  'second.period': 'The questions are open for {days} days.',
  'second.open':
    'The customer’s people were asked why on {start}. The questions are open until {end}.',
  'second.over': 'The customer’s people were asked why on {start}. The questions have ended.',
  'second.answered':
    '{count, plural, =0 {Nobody has answered yet.} one {# person has answered.} other {# people have answered.}}',
  'second.noMail':
    'Radar sends no mail in this account, so it can’t ask a second time: talk with the customer about these points.',
  'second.because.low_score': 'Low today',
  'second.because.large_gap': 'Far from what is wanted',
  'second.because.disagreement': 'They see it differently',
  'second.because.perception_gap': 'Our team sees it differently',
  'second.because.drop': 'Fell since the survey before',
  'voices.why': 'Why',
  'voices.wanted': 'What should be done',
  'voices.recommend_reason': 'Reason for the recommendation',
  'voices.recommended_to': 'Recommended to',
  'voices.wow': 'The unexpected extra',
  'voices.comment': 'A last word',
  'voices.second_why': 'Asked again: why',
  'voices.second_wanted': 'Asked again: what should be done',
  'voices.not_closed': 'What people wrote appears here once the survey has closed.',
  'voices.too_few': 'Too few people answered to show what they wrote without giving somebody away.',
  'voices.second_not_closed': 'What is said in the second round appears here once it has ended.',
  'voices.second_too_few': 'Too few people answered the second round to show what they wrote.',
  'voices.more':
    '{count, plural, one {One more is not shown here.} other {# more are not shown here.}}',
  'colleague.by': 'Suggested by {name}',
  'colleague.noAddress':
    'Without an e-mail address: ask the customer for it, add the contact in HubSpot and decline this suggestion.',
  'error.second_round_started.message': 'These people were asked a second time already.',
  'error.second_round_started.action': 'Reload the page to see how that stands.',
  'error.second_round_impossible.message': 'Nobody can be asked a second time about this survey.',
  'error.second_round_impossible.action': 'Talk with the customer about these points instead.',
  'error.suggestion_gone.message': 'Somebody has decided on this suggestion already.',
  'error.suggestion_gone.action': 'Reload the page to see the list as it is now.',
} as const;
