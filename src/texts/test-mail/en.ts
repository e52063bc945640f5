/** Test mails and test mode. */
export const testMailEn = {
  'card.sendTest': 'Send me this',
  'card.testSent': "On its way to '{address}'",
  'card.testSentText': 'Nobody else gets it, and its links store nothing.',
  'card.testFailed': 'The test mail was not sent',
  'testPage.title': 'This link belongs to a test mail',
  'testPage.body':
    'The customer’s own mail opens the survey here. Nothing is stored, and nobody was asked.',
  'mail.testMode.subject': 'Test, meant for {person}: {subject}',
  'mail.testMode.banner':
    'Test mode is on. This mail was meant for {person} and went to you alone. The links here store nothing.',
  'error.no_own_address.message': 'HubSpot tells no e-mail address of who sends this.',
  'error.no_own_address.action': 'Open the card as a HubSpot user with an e-mail address.',
  'error.test_mail_limit.message': 'There were many test mails within the last hour.',
  'error.test_mail_limit.action': 'Read the mail on the card, or wait an hour.',
  'error.test_mail_failed.message': 'The mail server did not take the test mail.',
  'error.test_mail_failed.action': 'Try again in a minute. Nobody else has got anything.',
  'card.testMode': 'Test mode is on: customers get nothing',
  'card.testModeText':
    'What is sent now goes to the colleague who sends it, each mail marked as a test, and nothing is kept of it. Mails of surveys that run already wait. An administrator switches test mode off in the settings of Radar.',
  'card.testText':
    'All mails go to {address} alone, each marked with the person it is meant for, {most} of them at most. Nobody is asked, and nothing is kept.',
  'card.willTest': "Test mails to '{address}': '{count}'. Nobody else gets anything.",
  'card.sendTestNow': 'Send as a test',
  'card.rehearsed': 'Test sent',
  'card.rehearsedText':
    "'{mails}' test mails went to '{address}'. Nobody else got anything, and nothing is kept.",
  'error.test_mode.message': 'Test mode is on, so nobody is asked.',
  'error.test_mode.action':
    'Switch test mode off in the settings of Radar, and send the radar again.',
  'settingSection.testMode.title': 'Test mode',
  'settingSection.testMode.description': 'To try everything without writing to a customer.',
  'setting.testMode.label': 'Test mode',
  'setting.testMode.description':
    'On: no mail leaves for anybody but the colleague who sends. Each mail is marked with the person it is meant for, its links store nothing, and nothing is kept of it. Mails of surveys that run already wait until test mode is off.',
} as const;
