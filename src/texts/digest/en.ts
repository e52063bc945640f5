/** The mail about the week to the portal's own team, and the page that ends it. */
export const digestEn = {
  'digest.subject': 'Your customers this week',
  'digest.fell': 'Fell',
  'digest.rose': 'Rose',
  'digest.praise': 'Praise',
  'digest.overdue': 'Follow-ups overdue',
  'digest.due': 'Radars due',
  'digest.move': '{company}: health {health} ({change})',
  'digest.said': '{person}, {company}: “{words}”',
  'digest.overdueLine': '{company}, since {date}',
  'digest.dueLine': '{company}, on {date}',
  'digest.why': 'You get this mail on Mondays because you own these companies in HubSpot.',
  'digest.why.team': 'This address gets the weekly digest of all companies on Mondays.',
  'digest.optOut': 'No more weekly digests',
  'digest.page.title': 'No more weekly digests?',
  'digest.page.body': 'You will get no digest any more. Surveys and follow-ups stay as they are.',
  'digest.page.submit': 'Take me off',
  'digest.page.doneTitle': 'You are off the list',
  'digest.page.doneBody':
    'You get no weekly digest any more. An administrator can tell you how to get it again.',
} as const;
