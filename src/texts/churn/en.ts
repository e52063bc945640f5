/**
 * Why the churn risk is what it is, and what to do about it: the evidence beside each reason, a
 * playbook for each (what to do, whom to call, what to ask; a step a line), and their settings.
 */
export const churnEn = {
  'risk.evidence.tickets_open': '{count, plural, one {# open ticket} other {# open tickets}}',
  'risk.evidence.ticket_slow': 'Open for {days, plural, one {# day} other {# days}}',
  'risk.evidence.ticket_reopened': 'Reopened on {date}',
  'risk.evidence.complaint': 'Complaint of {date}',
  'risk.evidence.complaints_repeated': '{count} complaints in 90 days',
  'risk.evidence.silence': 'No answer, reply, ticket, meeting or usage for {days} days',
  'risk.evidence.meeting_cancelled': 'Called off on {date}',
  'risk.evidence.bounce': 'Mail has been refused since {date}',
  'risk.evidence.opt_out': 'Opted out on {date}',
  'risk.evidence.deal_lost': 'Lost on {date}',
  'risk.evidence.deal_overdue': '{days, plural, one {# day} other {# days}} past its close date',
  'risk.evidence.renewal_no_deal':
    'The renewal is {days, plural, =0 {today} one {in # day} other {in # days}}',
  'risk.evidence.champion_left': 'Could not be reached there since {date}',
  'risk.evidence.usage_drop': '{percent} % below the mean of the eight weeks before',
  'risk.evidence.payment_overdue': 'Overdue since {date}',
  'risk.evidence.cancellation_notice': 'Notice of {date}',
  'risk.evidence.drop': 'Since the survey of {date}',
  'risk.evidence.over': 'Over since {date}; it counts less and less',
  'risk.record.tickets': 'Open the ticket',
  'risk.record.deals': 'Open the deal',
  'risk.record.contacts': 'Open the contact',

  'card.playbook': 'What to do about it',
  'card.riskHistory': 'Churn risk over time',
  'card.riskHistoryEmpty': 'The risk has not been assessed yet.',
  'card.level': 'Level',
  'card.reasons': 'Reasons',

  'playbook.cancellation_notice':
    'Find out who decided and by when it can be turned around; bring your management in today.\nCall the decision maker, not the administrator.\nAsk: “What would have to be different for you to stay?”',
  'playbook.dm_detractor':
    'Read the answer before anything else, and offer a talk within two days.\nCall the decision maker yourself.\nAsk: “What has to change first so that you would recommend us?”',
  'playbook.champion_left':
    'Find out who took over, and win a second supporter so that you never depend on one.\nCall the manager of the person who left.\nAsk: “Who looks after this now, and what matters most to them?”',
  'playbook.usage_drop':
    'Look at who stopped and in which part of the product, before you call.\nCall the person who runs it day by day.\nAsk: “What do you do in another way now, and why?”',
  'playbook.payment_overdue':
    'Check with accounting that the invoice is right and reached the right person.\nCall your contact first, then their accounts department.\nAsk: “Is anything about the invoice or the delivery not as agreed?”',
  'playbook.renewal_no_deal':
    'Create the renewal deal now and plan the meeting that decides it.\nCall whoever signed last time.\nAsk: “What do you need from us to decide in good time?”',
  'playbook.score_drop':
    'Compare the points that fell with what happened since the last survey.\nCall the people who rated them lower, the most senior first.\nAsk: “What happened that made this worse?”',
  'playbook.low_health':
    'Pick the one gap with the highest priority and agree on one improvement with a date.\nCall the sponsor, and bring whoever owns the gap.\nAsk: “Which of these would help you most this quarter?”',
  'playbook.dangerous_loyalty_renewal':
    'They buy, but not because they like it: don’t take the renewal for granted.\nCall the people who use it, before you call the one who pays.\nAsk: “If you could choose anew today, what would speak against us?”',
  'playbook.complaint':
    'Answer today, say what happens next and by when, and keep that date.\nCall the person who complained.\nAsk: “What would be a good solution for you?”',
  'playbook.silence':
    'Bring something of value to them: a finding, a comparison, an idea. Don’t just check in.\nCall the contact you know best; try another one if nobody answers.\nAsk: “What are you working on right now that we could help with?”',
  'playbook.deal_lost':
    'Write down why it was lost, and whether it says something about the rest of the business.\nCall the person who said no.\nAsk: “Was it the offer, the moment or us?”',
  'playbook.complaints_repeated':
    'Look for the common cause and give it an owner on your side.\nCall the sponsor before they hear it from their people.\nAsk: “Which of these cost you most, and what do you expect of us?”',
  'playbook.hidden_regression':
    'Don’t let the better total reassure you: look at the points that fell.\nCall whoever is responsible for these points at the customer.\nAsk: “What became worse here while the rest became better?”',
  'playbook.consensus_collapse':
    'Bring the customer’s people to one table before you change anything.\nCall the sponsor and suggest a short meeting with both sides.\nAsk: “Why do you see this so differently?”',
  'playbook.slow_leak':
    'Lay the last surveys over each other and look for when it began.\nCall somebody who has answered every time.\nAsk: “What has changed for you over this year?”',
  'playbook.ticket_slow':
    'Get a date from support today, and tell it to the customer yourself.\nCall the person who wrote the ticket.\nAsk: “What does this hold up for you, and what would help until it is solved?”',
  'playbook.deal_overdue':
    'Give the deal a new, honest date, or close it as lost.\nCall the decision maker of the deal.\nAsk: “What is still missing for a decision?”',
  'playbook.ticket_reopened':
    'Have it checked by somebody else than the first time.\nCall the person who reopened it.\nAsk: “What did we miss, and how will you know that it is solved?”',
  'playbook.opt_out':
    'Respect it: write to this person no more from campaigns.\nCall only if you know each other; otherwise talk to a colleague of theirs.\nAsk: “Do we write too much, or about the wrong things?”',
  'playbook.tickets_open':
    'Sort the open tickets with support by what hurts the customer most.\nCall your main contact with that list.\nAsk: “Is this the right order for you?”',
  'playbook.bounce':
    'Check whether the person has left, and correct the address.\nCall the switchboard or a colleague.\nAsk: “Who is our contact for this now?”',
  'playbook.meeting_cancelled':
    'Offer two new dates within two weeks, with a shorter agenda.\nCall whoever called it off.\nAsk: “Is it the date, or is something else more urgent?”',

  'settingSection.signals.title': 'When behaviour counts',
  'settingSection.signals.description':
    'From when on what customers do is a sign. Radar reads it when HubSpot tells a change, and every night.',
  'setting.signals.watch.label': 'Whose behaviour is read',
  'setting.signals.watch.description':
    'Customers are companies whose lifecycle stage is Customer or Evangelist.',
  'settingOption.watch.customers': 'Customers and surveyed companies',
  'settingOption.watch.surveyed': 'Surveyed companies only',
  'setting.signals.ticketsOpen.label': 'Many open tickets',
  'setting.signals.ticketsOpen.description': 'So many open tickets at once are a reason.',
  'setting.signals.ticketSlowDays.label': 'A ticket is slow after',
  'setting.signals.ticketSlowDays.description': 'How long a ticket may be open.',
  'setting.signals.complaintValues.label': 'Values that mean a complaint',
  'setting.signals.complaintValues.description':
    'Internal values of the ticket property in the tab Mapping, with commas between them.',
  'setting.signals.noticeValues.label': 'Values that mean notice',
  'setting.signals.noticeValues.description':
    'Values of the same property with which a ticket gives notice of cancellation. It counts until the ticket is closed.',
  'setting.signals.silenceDays.label': 'Silence after',
  'setting.signals.silenceDays.description':
    'How long there may be no answer, reply, ticket, meeting or usage.',
  'setting.signals.renewalDealDays.label': 'Renewal deal expected',
  'setting.signals.renewalDealDays.description':
    'How long before the renewal there should be an open deal.',
  'setting.signals.usageDropPercent.label': 'Usage drop',
  'setting.signals.usageDropPercent.description':
    'How far below the mean of the eight weeks before usage must fall, in percent.',
  'setting.noticeProperty.label': 'Notice of cancellation',
  'setting.noticeProperty.description':
    'A company property that is filled in, or says yes, once the customer has given notice. A date says since when.',
  'setting.ticketProperty.label': 'Kind of ticket',
  'setting.ticketProperty.description':
    'The ticket property that tells complaints and notices; the category when none is chosen.',

  'settingSection.playbooks.title': 'Playbooks',
  'settingSection.playbooks.description':
    'What the card suggests beside each reason, a step a line. Leave one empty for the usual text.',
} as const;
