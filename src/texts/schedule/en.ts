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
  'card.headsUp': 'Heads-up before the invitation',
  'headsUp.days': '{days, plural, =0 {None} one {# day before} other {# days before}}',
  'headsUp.text':
    'A short mail in your name says that a survey will come; it has no link to it. It leaves from {first} on, the invitations from {then} on.',
  'schedule.headsUp': 'Everybody hears beforehand that a survey will come. It opens on {date}.',
  'setting.headsUpDays.label': 'Heads-up',
  'setting.headsUpDays.description':
    'Days before the invitation on which customers get a short mail in the sender’s name that says that a survey will come; 0 for none. Who is left out gets none.',
  'repeat.next': 'The next survey goes out by itself on {date}.',
  'repeat.lost': 'This company has left, so it is not asked again by itself.',
  'repeat.testMode': 'Test mode is on, so nothing is repeated by itself.',
  'repeat.skipped.wave_running':
    'The next survey was put off to {date}: the one before still runs.',
  'repeat.skipped.company_rests':
    'The next survey was put off to {date}: the company rests until then.',
  'repeat.skipped.nobody_to_invite':
    'The next survey was put off to {date}: nobody on this company may be asked before.',
  'repeat.skipped.no_contacts':
    'The next survey was put off to {date}: the company has no contacts.',
  'repeat.skipped.company_unknown':
    'The next survey was put off to {date}: HubSpot does not show the company.',
  'repeat.skipped.bad_input':
    'The next survey was put off to {date}: it could not be sent as the last one was.',
} as const;
