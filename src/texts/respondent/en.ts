/** What respondents read on the survey's pages. */
export const respondentEn = {
  'survey.title': 'How do you see our work together?',
  'survey.title.vendor': 'How do you see {company}?',
  'survey.intro':
    '{sender} would like to know what works well and what we should do better. For each topic, choose where we are today and where we should be.',
  'survey.intro.vendor':
    'You rate the same topics as the people at {company}. You don’t see their answers, and that is the point: comparing them shows where your picture and theirs differ.',
  'survey.duration':
    'It takes about {minutes, plural, one {# minute} other {# minutes}}. Leave out whatever you can’t judge.',
  'survey.closes': 'The survey is open until {date}.',
  'survey.late':
    'This survey closed on {date}. You can still answer, and we read it, but the results stay as they are.',
  'survey.mode.named.title': 'Your answers carry your name',
  'survey.mode.named': '{sender} and the team see who said what, so that they can get back to you.',
  'survey.mode.confidential.title': 'Your answers are confidential',
  'survey.mode.confidential':
    'Your name is never shown with your answers. {sender} only sees results from at least three people together.',
  'survey.mode.anonymous.title': 'Your answers are anonymous',
  'survey.mode.anonymous':
    'They are stored without your name and can’t be traced back to you. Results are only shown for at least five people together.',
  'survey.mode.team.title': 'Your answers form your team’s view',
  'survey.mode.team':
    'They are shown together with your colleagues’ answers, without names. If you are the only one who answers, the team’s view is yours.',
  'survey.now': 'Where are we today?',
  'survey.desired': 'Where should we be?',
  'survey.now.vendor': 'How do they see it today?',
  'survey.desired.vendor': 'What is possible?',
  'survey.description.vendor': '{company} reads: “{description}”',
  'survey.scale.low': 'Very poor',
  'survey.scale.high': 'Excellent',
  'survey.noAnswer': 'Don’t know',
  'survey.optional': 'optional',
  'survey.section.last': 'Before you go',
  'survey.recommend': 'How likely are you to recommend us to a colleague or business contact?',
  'survey.recommend.low': 'Not at all likely',
  'survey.recommend.high': 'Extremely likely',
  'survey.recommendReason': 'What is the main reason for your score?',
  'survey.recommended': 'Have you actually recommended us in the last 12 months?',
  'survey.yes': 'Yes',
  'survey.no': 'No',
  'survey.recommendedTo': 'To whom, or on what occasion?',
  'survey.recommendedTo.hint':
    'For example a company, a network or an event. There is no need for names.',
  'survey.ease': 'How easy is it to work with us?',
  'survey.ease.low': 'Very difficult',
  'survey.ease.high': 'Very easy',
  'survey.wow': 'Have we surprised you in a good way?',
  'survey.wow.hint': 'Something extra that you did not expect.',
  'survey.comment': 'Is there anything else you would like to tell us?',
  'survey.submit': 'Send my answers',
  'survey.submit.note': 'You can answer once, so take a last look before you send.',

  'survey.part': 'Part {part} of {parts}',
  'survey.progress': '{done} of {total}',
  'survey.progress.label': 'Your progress',
  'survey.progress.words': '{done} of {total} topics answered',
  'survey.gesture':
    'Press the number for today and pull it to where we should be. Two taps do the same.',
  'survey.saved': 'Saved',
  'survey.unsaved': 'Not saved yet',
  'survey.offline':
    'There is no connection. Your answers are still here: send them when you are online again.',
  'survey.draft':
    'Your answers are saved as you go. You can continue later, on any device, with the same link.',
  'survey.draft.anonymous':
    'Your answers are saved as you go, so that you can continue later with the same link. This draft is deleted when you send.',
  'survey.draft.restored': 'Welcome back. Your answers so far are filled in.',
  'survey.prefilled':
    'Your choice from the e-mail is filled in. Nothing is sent before you press the button at the end.',
  'survey.confirm': 'Your choice from the e-mail is filled in. Please take a look, then send.',
  'survey.section.followups': 'A little more, if you like',
  'survey.followups.intro':
    'You see room for improvement here. A few words help us to do the right thing.',
  'survey.followup.why': 'What is the reason?',
  'survey.followup.wanted': 'What should be done?',
  'survey.followup.rated': 'You chose {now} for today and {desired} as the goal.',
  'survey.followup.ratedNow': 'You chose {now} for today.',
  'survey.followups.skip': 'You can also leave this empty and send.',
  'survey.colleague': 'Is there a colleague we should ask as well?',
  'survey.colleague.hint': 'We only write to them after {sender} has looked at it.',
  'survey.colleague.anonymous': 'We don’t note who made the suggestion.',
  'survey.colleagueName': 'Name',
  'survey.colleagueEmail': 'E-mail address',
  'survey.colleagueRole': 'Role or task',

  'survey.errors.title': 'Please check your answers',
  'survey.errors.intro': 'Nothing is lost: everything you entered is still here.',
  'survey.error.too_long':
    'Please use at most {max, number} characters. There are {length, number} now.',
  'survey.error.out_of_range': 'Please choose a number from {min} to {max}.',
  'survey.error.not_readable': 'We could not read this answer. Please give it again.',
  'survey.error.empty': 'There is no answer yet. Please answer at least one question, then send.',
  'survey.error.email':
    'This does not look like an e-mail address. Please check it, or leave it empty.',

  'thanks.title': 'Thank you!',
  'thanks.body':
    'Your answers have arrived. {sender} and the team use them to choose what to improve first.',
  'thanks.body.vendor':
    'Your view has arrived. When the survey closes, you can compare it with how {company} sees it.',
  'thanks.late':
    'The survey had already closed. Your answers are kept and marked as late; the results stay as they are.',
  'thanks.next':
    'The survey closes on {date}. After that, {sender} and the team look at all answers together.',
  'thanks.close': 'You can close this page now.',

  'message.already_answered.title': 'You have already answered',
  'message.already_answered.body':
    'Thank you, we have your answers. A personal link works only once.',
  'message.link_expired.title': 'This survey has ended',
  'message.link_expired.body': 'The time to answer is over, and we can no longer take answers.',
  'message.link_withdrawn.title': 'This link is no longer valid',
  'message.link_withdrawn.body': 'If you have a newer e-mail from us, use the link in that one.',
  'message.link_unknown.title': 'We don’t know this link',
  'message.link_unknown.body':
    'Check that you have the whole link from the e-mail, or use the button in the e-mail again. If you have a newer e-mail from us, use the link in that one.',
  'message.wave_closed.title': 'This survey is closed',
  'message.wave_closed.body': 'We take no more answers this time. Thank you for wanting to help.',
  'message.wave_state.title': 'This survey is not open right now',
  'message.wave_state.body': 'Please try your link again later.',
  'message.wave_paused.title': 'This survey is paused',
  'message.wave_paused.body':
    'It takes no answers right now. Your link stays valid: please try it again later.',
  'message.wave_cancelled.title': 'This survey was called off',
  'message.wave_cancelled.body': 'There is nothing you need to do. Thank you for wanting to help.',
  'message.too_large.title': 'That is more than we can take',
  'message.too_large.body': 'Please go back, write a little less and send again.',
  'message.too_many_requests.title': 'One moment, please',
  'message.too_many_requests.body':
    'There were too many requests in a short time. Wait a minute and try again.',
  'message.bad_input.title': 'We could not read your answers',
  'message.bad_input.body': 'Please go back and send them again. What you entered is still there.',
  'message.unavailable.title': 'That did not work',
  'message.unavailable.body':
    'The fault is ours, and your answers are not saved yet. Please go back and send them again in a moment.',
  'message.not_found.title': 'There is nothing here',
  'message.not_found.body': 'Please use the link in your e-mail.',

  'optOut.title': 'No more surveys from us?',
  'optOut.body':
    'We stop sending surveys to your e-mail address. Other e-mails from us are not affected.',
  'optOut.submit': 'Stop the surveys',
  'optOut.done.title': 'You will get no more surveys',
  'optOut.done.body': 'Your choice is saved and applies to all surveys from us.',

  'page.contact': 'Questions? Write to {sender}:',
} as const;
