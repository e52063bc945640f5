/** The app's page about who recommends us. */
export const promotersEn = {
  'promoters.title': 'Promoters',
  'promoters.portfolio': 'All companies',
  'promoters.intro':
    'People of your customers who answered by name in the last 12 months. Confidential and anonymous surveys name nobody.',
  'promoters.campaign':
    'For a campaign, use the list “Radar promoters to ask” in HubSpot: it follows these people by itself.',
  'promoters.step': 'Show',
  'promoters.people': 'People',
  'promoters.person': 'Person',
  'promoters.company': 'Company',
  'promoters.state': 'Said',
  'promoters.answered': 'Answered',
  'promoters.deals': 'Deals won',
  'promoters.asking': 'Ask',
  'promoters.noneTitle': 'Nobody has answered by name yet',
  'promoters.noneText':
    'As soon as people answer a named survey, those who would recommend you appear here, with what they really did.',
  'promoters.emptyTitle': 'Nobody on this step',
  'promoters.empty.ask':
    'Nobody may be asked right now: promoters who have not recommended you yet rest, have opted out, or work at a customer at risk.',
  'promoters.empty.would': 'Nobody said 9 or 10 in the last 12 months.',
  'promoters.empty.did': 'Nobody said that they recommended you in the last 12 months.',
  'promoters.empty.won': 'No won deal names one of these people.',
  'promoters.dealsHint':
    'To count deals that people have brought, choose in the settings, under “Mapping”, the deal property that names the referrer.',
  'promoters.step.ask': 'Can be asked now ({count})',
  'promoters.step.would': 'Would recommend ({count})',
  'promoters.step.did': 'Did recommend ({count})',
  'promoters.step.won': 'Brought a deal ({count})',
  'promoters.figure.would': 'Would recommend us (9–10)',
  'promoters.figure.did': 'Did in the last 12 months',
  'promoters.figure.deals': 'Referred deals won',
  'promoters.figure.ask': 'Can be asked now',
  'promoters.noName': 'Contact {id}',
  'promoters.asking.now': 'Ask now',
  'promoters.asking.rests': 'Rests until {date}',
  'promoters.asking.optedOut': 'Opted out',
  'promoters.asking.bounced': 'E-mail does not arrive',
  'promoters.asking.left': 'Has left',
  'promoters.asking.fragile': 'Customer at risk: talk first',
  'promoters.asking.notPromoter': 'Not a promoter',
} as const;
