/** Mailboxes that no customer reads, by the part before the @. */
const NOBODY = new Set([
  ...['test', 'tester', 'testing', 'testuser', 'test.test', 'asdf'],
  ...['noreply', 'no-reply', 'no.reply', 'donotreply', 'do-not-reply'],
  ...['postmaster', 'mailer-daemon', 'abuse'],
]);

/** Domains of RFC 2606 and 6761 that exist for tests and documents; `.example` is left to samples. */
const NOWHERE = /(^|\.)(example\.(com|net|org)|test|invalid|localhost)$/;

/** Whether an address (in small letters) was made for a test, or is read by nobody. */
export function isTestAddress(email: string): boolean {
  const [mailbox = '', domain = ''] = email.split('@');
  return NOBODY.has(mailbox.replace(/\+.*$/, '')) || NOWHERE.test(domain);
}
