/** Read by one of the team who is asked about several companies in a row. */
export const turnsEn = {
  'turns.position': 'Company {position} of {total}',
  'turns.saved': 'Saved. Here is the next company.',
  'turns.others': 'Your other companies',
  'turns.kept': 'What you have chosen on this page is kept.',
  'turns.skip': 'Skip {company} for now',
  'turns.send': 'Send and go to the next company',
  'turns.last': 'That was the last of your {total} companies.',
} as const;
