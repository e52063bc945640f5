/** When the mails of a survey leave, and what holds them back. */
export const scheduleEn = {
  'card.start': 'When the mails leave',
  'card.startSlots': 'The mails leave',
  'option.start.office_hours': 'At their office hours',
  'option.start.office_hours.explain':
    'Each mail leaves when it is office hours where the person is.',
  'option.start.now': 'At once',
  'option.start.now.explain': 'All mails leave now, whatever time it is.',
  'schedule.slotNow': 'Now',
  'schedule.slotIn': '{moment} in {place}',
  'schedule.leaving':
    '{count, plural, one {# mail is leaving now.} other {# mails are leaving now.}}',
  'schedule.at':
    '{count, plural, one {# mail leaves on {moment}.} other {# mails leave on {moment}.}}',
  'schedule.atIn':
    '{count, plural, one {# mail leaves on {moment} in {place}.} other {# mails leave on {moment} in {place}.}}',
  'schedule.later':
    '{count, plural, one {# more mail leaves after that.} other {# more mails leave after that.}}',
  'schedule.heldDay':
    '{count, plural, one {# mail waits until tomorrow because of the day’s limit.} other {# mails wait until tomorrow because of the day’s limit.}}',
  'schedule.heldMinute':
    '{count, plural, one {# mail follows in the next minutes because of the limit per minute.} other {# mails follow in the next minutes because of the limit per minute.}}',
  'schedule.paused':
    '{count, plural, one {# mail waits until the survey is resumed.} other {# mails wait until the survey is resumed.}}',
} as const;
