/** What each setting is called and does, and the sections that they stand in. */
export const settingFieldsEn = {
  'settingSection.people.title': 'Language and confidentiality',
  'settingSection.people.description': 'What everybody is asked in, and who may see whose answer.',
  'setting.language.label': 'Language',
  'setting.language.description':
    'Of the properties in HubSpot, and of people whose own language is unknown.',
  'setting.modes.allowed.label': 'Allowed confidentiality',
  'setting.modes.allowed.description':
    'What a colleague may choose when sending a radar. It is told before the first question and never changes afterwards.',
  'setting.modes.preset.label': 'Preselected',
  'setting.modes.preset.description': 'What the card suggests when a radar is sent.',

  'settingSection.timing.title': 'Time to answer and rest',
  'settingSection.timing.description':
    'How long a survey stays open, and how long people are left in peace after it.',
  'setting.openDays.label': 'Open for',
  'setting.openDays.description': 'How long people can answer when nothing else is chosen.',
  'setting.contactRestDays.label': 'Contact rest period',
  'setting.contactRestDays.description': 'Between two invitations of the same person.',
  'setting.companyRestDays.label': 'Company rest period',
  'setting.companyRestDays.description': 'Between two surveys of one company, whatever the radar.',
  'setting.repeatFloorDays.label': 'Repeat the same radar after',
  'setting.repeatFloorDays.description':
    'The same radar may be repeated before the rest is over, but never earlier than this.',

  'settingSection.reminders.title': 'Reminders and repetition',
  'settingSection.reminders.description': 'What Radar does by itself once a survey was sent.',
  'setting.reminderDays.label': 'Remind after',
  'setting.reminderDays.description':
    'Days after sending on which everybody who has not answered is reminded, such as 4, 9. Empty for never.',
  'setting.closingSoonDays.label': 'Say that it closes soon',
  'setting.closingSoonDays.description':
    'How long before the end everybody who has not answered hears of it once; 0 for never.',
  'setting.thanks.label': 'Thank for answers',
  'setting.thanks.description':
    'A short mail after each answer, once. Never for anonymous surveys.',
  'setting.repeat.months.label': 'Ask again',
  'setting.repeat.months.description': 'A company that was asked before is asked again by itself.',
  'setting.repeat.daysBeforeRenewal.label': 'Ask before the renewal',
  'setting.repeat.daysBeforeRenewal.description':
    'How long before the mapped renewal date a company is asked by itself; 0 for never.',

  'settingSection.delivery.title': 'Delivery',
  'settingSection.delivery.description': 'How an invitation reaches a person.',
  'setting.delivery.channel.label': 'Sent by',
  'setting.delivery.channel.description':
    'With a workflow of yours, the contact gets the link as a property, and your own e-mail carries it.',
  'setting.delivery.emailId.label': 'HubSpot e-mail number',
  'setting.delivery.emailId.description':
    'The number of your own transactional e-mail, for “HubSpot’s own e-mail”. It stands in the address of HubSpot’s e-mail editor; 0 for none.',
  'setting.delivery.senderName.label': 'Sender name',
  'setting.delivery.senderName.description':
    'Whom e-mails come from; the sending colleague when empty.',
  'setting.delivery.replyTo.label': 'Replies to',
  'setting.delivery.replyTo.description': 'Where replies go; to the sending colleague when empty.',

  'settingSection.weights.title': 'What health is made of',
  'settingSection.weights.description':
    'How much each part counts, in percent; together 100 %. Where a part has no data, the others take its share.',
  'settingRule.weights': 'The weights must add up to 100 %.',

  'settingSection.bands.title': 'Health bands',
  'settingSection.bands.description':
    'From which score a company is healthy or to be watched; below, it is at risk.',
  'setting.scoring.healthBands.watch.label': 'Watch from',
  'setting.scoring.healthBands.watch.description': 'Below this score a company is at risk.',
  'setting.scoring.healthBands.healthy.label': 'Healthy from',
  'setting.scoring.healthBands.healthy.description': 'From this score on a company is healthy.',
  'setting.scoring.healthBands.upgradeMargin.label': 'Margin for a rise',
  'setting.scoring.healthBands.upgradeMargin.description':
    'How far above a limit a company must be to rise.',
  'settingRule.bands': '“Healthy” must begin above “Watch”.',

  'settingSection.consensus.title': 'Consensus',
  'settingSection.consensus.description':
    'From which score people count as agreeing; below all of them they are split.',
  'setting.scoring.consensusBands.mixed.label': 'Mixed from',
  'setting.scoring.consensusBands.mixed.description': 'Below this score people are split.',
  'setting.scoring.consensusBands.mostlyAligned.label': 'Mostly aligned from',
  'setting.scoring.consensusBands.mostlyAligned.description': 'Most answers lie close together.',
  'setting.scoring.consensusBands.aligned.label': 'Aligned from',
  'setting.scoring.consensusBands.aligned.description': 'People see it the same way.',
  'settingRule.consensus': 'The limits must rise from mixed over mostly aligned to aligned.',

  'settingSection.caps.title': 'Caps',
  'settingSection.caps.description': 'What holds health down, however good the rest is.',
  'setting.scoring.caps.decisionMakerDetractor.label': 'A decision maker would not recommend us',
  'setting.scoring.caps.decisionMakerDetractor.description': 'The highest health then.',
  'setting.scoring.caps.cancellationNotice.label': 'The customer has given notice',
  'setting.scoring.caps.cancellationNotice.description': 'The highest health then.',

  'settingSection.staleness.title': 'Age of answers',
  'settingSection.staleness.description': 'Old answers count less and less, and one day no more.',
  'setting.scoring.staleness.freshDays.label': 'Fresh for',
  'setting.scoring.staleness.freshDays.description': 'How long answers count fully.',
  'setting.scoring.staleness.halfLifeDays.label': 'Half after another',
  'setting.scoring.staleness.halfLifeDays.description':
    'How long it takes until answers that are no longer fresh count half.',
  'setting.scoring.staleness.expiryDays.label': 'Expired after',
  'setting.scoring.staleness.expiryDays.description': 'From then on answers don’t count.',
  'settingRule.staleness': 'Answers must expire later than they stop being fresh.',

  'settingSection.counting.title': 'Who counts how much',
  'settingSection.counting.description':
    'People count by their role: a user 1, an influencer 1.5, a decision maker 2.',
  'setting.groupMode.label': 'Groups',
  'setting.groupMode.description': 'Whether a large group outvotes a small one.',
  'setting.scoring.decisionMakerWeight.label': 'Decision maker from',
  'setting.scoring.decisionMakerWeight.description':
    'The role weight from which a person counts as a decision maker.',
  'setting.scoring.promoterAccount.label': 'Promoter account from',
  'setting.scoring.promoterAccount.description':
    'The weighted NPS from which an account is a promoter.',

  'settingSection.certainty.title': 'Enough data',
  'settingSection.certainty.description': 'How much must be known before Radar shows a number.',
  'setting.scoring.minimumDataWeight.label': 'Data for health',
  'setting.scoring.minimumDataWeight.description':
    'The share of the weights that needs data; with less there is no health.',
  'setting.scoring.minimumBehaviourWeight.label': 'Data for behaviour',
  'setting.scoring.minimumBehaviourWeight.description':
    'The share of the weights that needs data of what people do; with less, only what they say counts.',
  'setting.scoring.confidenceBands.medium.label': 'Medium confidence from',
  'setting.scoring.confidenceBands.medium.description':
    'Below this score confidence is low, and the card says that data is thin.',
  'setting.scoring.confidenceBands.high.label': 'High confidence from',
  'setting.scoring.confidenceBands.high.description': 'The number carries.',
  'settingRule.confidence': 'High confidence must begin above medium confidence.',

  'settingSection.actions.title': 'Actions and loyalty',
  'settingSection.actions.description':
    'When a point needs something done, and when a customer counts as loyal.',
  'setting.scoring.actions.gap.label': 'Large gap from',
  'setting.scoring.actions.gap.description': 'From this gap on a point is one to act on.',
  'setting.scoring.actions.consensus.label': 'Agreement from',
  'setting.scoring.actions.consensus.description':
    'Below this consensus people have to be aligned first.',
  'setting.scoring.loyalty.attitude.label': 'They like us from',
  'setting.scoring.loyalty.attitude.description': 'What people say, as a score.',
  'setting.scoring.loyalty.behaviour.label': 'They buy from',
  'setting.scoring.loyalty.behaviour.description': 'What people do, as a score.',

  'settingSection.quality.title': 'Answers clicked through',
  'settingSection.quality.description':
    'Whoever gives one answer all the way through, and too fast, is left out of the scores.',
  'setting.scoring.quality.minimumItems.label': 'Equal answers from',
  'setting.scoring.quality.minimumItems.description':
    'How many ratings must be the same before that counts as a sign.',
  'setting.scoring.quality.secondsPerItem.label': 'Time for each rating',
  'setting.scoring.quality.secondsPerItem.description': 'Who needs less than this was too fast.',

  'settingSection.noise.title': 'Which changes count',
  'settingSection.noise.description':
    'Answers vary by themselves. These numbers, in percent of the scale, tell a change from chance.',
  'setting.scoring.noise.minimumChange.label': 'Smallest change',
  'setting.scoring.noise.minimumChange.description': 'Of the people who answered both surveys.',
  'setting.scoring.noise.minimumChangeOfOne.label': 'Smallest change of one person',
  'setting.scoring.noise.minimumChangeOfOne.description':
    'When only one person answered both surveys.',
  'setting.scoring.noise.minimumChangeUnmatched.label': 'Smallest change of other people',
  'setting.scoring.noise.minimumChangeUnmatched.description': 'When nobody answered both surveys.',
  'setting.scoring.noise.slowLeak.label': 'Slow leak',
  'setting.scoring.noise.slowLeak.description':
    'A loss against the best of the last three surveys.',
  'setting.scoring.noise.answerSd.label': 'Spread of answers',
  'setting.scoring.noise.answerSd.description': 'The standard deviation of answers to one point.',
  'setting.scoring.noise.retestReliability.label': 'Reliability',
  'setting.scoring.noise.retestReliability.description':
    'How alike the same person answers twice; 100 % is the very same.',

  'settingSection.levels.title': 'Risk levels',
  'settingSection.levels.description':
    'The score from which a company is on each level, 0 to 100; below the first there is no risk.',
  'setting.risk.limits.low.label': 'Low from',
  'setting.risk.limits.low.description': 'Worth a look.',
  'setting.risk.limits.medium.label': 'Medium from',
  'setting.risk.limits.medium.description': 'Worth a call.',
  'setting.risk.limits.high.label': 'High from',
  'setting.risk.limits.high.description': 'Opens a follow-up.',
  'setting.risk.limits.critical.label': 'Critical from',
  'setting.risk.limits.critical.description': 'The strongest warning.',
  'settingRule.levels': 'The levels must rise from low over medium and high to critical.',

  'settingSection.renewal.title': 'Near the renewal',
  'settingSection.renewal.description': 'A fall shortly before a renewal weighs more.',
  'setting.risk.renewalDays.label': 'Near means',
  'setting.risk.renewalDays.description':
    'Scores that fall this close to the renewal make the risk at least high.',

  'settingSection.behaviour.title': 'Reasons in what people do',
  'settingSection.behaviour.description':
    'How strong each reason is, 0 to 100. Several reasons together weigh more; 0 leaves a reason out.',
  'settingSection.drops.title': 'Reasons in what people say',
  'settingSection.drops.description':
    'How strong each reason is, 0 to 100. Several reasons together weigh more; 0 leaves a reason out.',

  'settingSection.fading.title': 'Fading and falling',
  'settingSection.fading.description': 'How long a reason lasts, and how the risk goes down again.',
  'setting.risk.halfLifeDays.label': 'Half after',
  'setting.risk.halfLifeDays.description':
    'How long it takes until an event that has passed counts half.',
  'setting.risk.codeMinimum.label': 'Named from',
  'setting.risk.codeMinimum.description': 'Weaker reasons count, but are not named.',
  'setting.risk.fallMargin.label': 'Margin for a fall',
  'setting.risk.fallMargin.description':
    'How far below its limit the score must lie before the level falls.',
  'setting.risk.fallDays.label': 'Time on a level',
  'setting.risk.fallDays.description': 'How long a level is kept at least before it falls.',
  'setting.risk.minimumSources.label': 'Kinds of signs needed',
  'setting.risk.minimumSources.description':
    'How many kinds of signs it takes to judge a company without a survey; with fewer its risk is unknown.',

  'settingSection.mapped.title': 'What Radar reads',
  'settingSection.mapped.description': 'Which of your properties Radar reads.',
  'setting.renewalProperty.label': 'Renewal date',
  'setting.renewalProperty.description':
    'The company property with the date. A fall shortly before it counts for more.',
  'settingSection.lost.title': 'Lost customers',
  'settingSection.lost.description':
    'Keep a replay of each company that leaves, to see whether you were warned.',
  'setting.lostProperty.label': 'Customer state',
  'setting.lostProperty.description':
    'The company property that tells whether a company is still a customer.',
  'setting.lostValue.label': 'Value of a former customer',
  'setting.lostValue.description':
    'The internal value, such as “former_customer”; several with a semicolon between them. Without it no company counts as lost.',
  'settingSection.dividing.title': 'Portfolio',
  'settingSection.dividing.description':
    'By what the portfolio can be divided, and what is at stake.',
  'setting.segmentProperty.label': 'Segment',
  'setting.segmentProperty.description':
    'The company property by which you divide your customers, such as a tier.',
  'setting.valueProperty.label': 'Value of a customer',
  'setting.valueProperty.description':
    'A number on the company in your currency, such as the yearly contract. Without it Radar takes HubSpot’s total revenue.',
  'setting.usageProperty.label': 'Usage',
  'setting.usageProperty.description':
    'A number on the company that tells how much the customer uses your product.',
  'setting.paymentProperty.label': 'Payment overdue since',
  'setting.paymentProperty.description': 'A date on the company.',
  'setting.referrerProperty.label': 'Referrer',
  'setting.referrerProperty.description':
    'The deal property that names the contact who referred it, by record ID or e-mail address. Won deals are counted on the contact every night.',

  'settingSection.retention.title': 'Retention',
  'settingSection.retention.description': 'How long Radar keeps what people said.',
  'setting.retentionMonths.label': 'Keep answers for',
  'setting.retentionMonths.description':
    'How long after closing the answers, names and addresses of a survey are deleted. The scores stay; 0 keeps everything.',

  'settingOption.months': '{months, plural, =0 {Never} other {Every # months}}',
  'settingOption.channel.mail': 'Radar’s e-mail',
  'settingOption.channel.hubspot': 'HubSpot’s own e-mail',
  'settingOption.channel.link': 'A workflow of yours',
  'settingOption.groupMode.person': 'Every person counts by role',
  'settingOption.groupMode.balanced': 'Every group counts the same',

  'settingHint.days': '{min} to {max} days.',
  'settingHint.months': '{min} to {max} months.',
  'settingHint.points': '{min} to {max} points.',
  'settingHint.percent': '{min} to {max} percent.',
  'settingHint.seconds': '{min} to {max} seconds.',
  'settingHint.number': '{min} to {max}.',

  'settingMistake.whole': 'Enter a whole number from {min} to {max}.',
  'settingMistake.number': 'Enter a number from {min} to {max}.',
  'settingMistake.choices': 'Choose at least one.',
  'settingMistake.emailId': 'HubSpot needs the number of the e-mail that it shall send.',
  'settingMistake.preset': 'Choose one of those that may be chosen.',
  'settingMistake.days':
    'Enter up to {most} whole numbers from {min} to {max} that rise, with commas between them.',
  'settingMistake.text': 'Enter at most {max} characters.',
  'settingMistake.email': 'Enter an e-mail address, or leave this empty.',
  'settingOption.on': 'On',
  'settingOption.off': 'Off',
  'settingSection.digest.title': 'Weekly digest',
  'settingSection.digest.description':
    'On Monday each owner gets a mail about their companies: what rose and fell, praise, overdue follow-ups and radars that are due. Without news there is no mail.',
  'setting.digest.mode.label': 'Digest',
  'setting.digest.mode.description':
    'Everybody can take themselves off with one click in the mail.',
  'setting.digest.teamAddress.label': 'For the whole team',
  'setting.digest.teamAddress.description':
    'An address that gets the week of all companies; empty for none.',
  'settingSection.notices.title': 'Notices in HubSpot',
  'settingSection.notices.description':
    'What Radar tells in HubSpot by itself, besides the churn risk.',
  'setting.notices.detractor.label': 'Unhappy decision maker',
  'setting.notices.detractor.description':
    'A task for the company’s owner as soon as a decision maker would not recommend you. Only where answers carry names.',
  'setting.notices.timeline.label': 'Timeline of the company',
  'setting.notices.timeline.description':
    'A note when a radar is sent and when it has closed, without names or answers.',
} as const;
