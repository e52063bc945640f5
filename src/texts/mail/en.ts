/** What respondents read in the e-mails. */
export const mailEn = {
  'mail.subject': 'How do you see our work together?',
  'mail.subject.vendor': 'Your view of {company}',
  'mail.greeting': 'Hello {name},',
  'mail.greeting.nameless': 'Hello,',
  'mail.body':
    'I would like to know how you see our work together: what works well today, and what should be better. Your answers decide what we improve first for {company}.',
  'mail.body.vendor':
    'We are asking {company} how they see our work together. Please say how you think they see it, and where you see the potential. Comparing the two shows what to talk about.',
  'mail.reminder.subject': 'A reminder: how do you see our work together?',
  'mail.reminder.subject.vendor': 'A reminder: your view of {company}',
  'mail.reminder.body':
    'Recently I asked how you see our work together. There is still time to say it: what works well today, and what should be better. Your answers decide what we improve first for {company}.',
  'mail.reminder.body.vendor':
    'Recently we asked you how {company} sees our work together. There is still time to say what you think, and where you see the potential: without your view there is nothing to compare theirs with.',
  'mail.duration': 'It takes about {minutes, plural, one {# minute} other {# minutes}}.',
  'mail.closes': 'The survey is open until {date}.',
  'mail.button': 'Answer the survey',
  'mail.link': 'If the button does not work, copy this address into your browser:',
  'mail.personal': 'The link is yours alone, so please don’t forward it.',
  'mail.regards': 'Kind regards',
  'mail.why':
    'You get this e-mail because we work together with {company} and would like your opinion.',
  'mail.why.vendor': 'You get this e-mail because you work with {company}.',
  'mail.optOut': 'I don’t want any surveys',
  'mail.question.hint':
    'A number opens the survey with your choice. Nothing is sent until you send it there.',
  'mail.question.choice': '{value} of {highest}',
  'mail.headsUp.subject': 'Soon I will ask how you see our work together',
  'mail.headsUp.body':
    'On {date} you will get a short survey from me about our work together. I would like to know what works well today and what should be better for {company}.',
  'mail.headsUp.questions': 'If you have questions before that, just reply to this e-mail.',
  'mail.closing.subject': 'Open until {date}: how do you see our work together?',
  'mail.closing.body':
    'The survey about our work together closes soon, and your view is still missing. Your answers decide what we improve first for {company}.',
  'mail.closing.body.vendor':
    'The survey about our work with {company} closes soon, and your view is still missing. Without it there is nothing to compare theirs with.',
  'mail.thanks.subject': 'Thank you for your answers',
  'mail.thanks.body':
    'Thank you for taking the time. Your answers help us to see what works well today and what we improve first for {company}.',
  'mail.thanks.next': 'If you would like to add something, just reply to this e-mail.',
  'mail.test.subject': 'Test: {subject}',
  'mail.test.banner':
    'This is a test. The customer gets it without this line, and the links here store nothing.',
} as const;
