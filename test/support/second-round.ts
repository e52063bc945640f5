import { text } from '../../src/texts/catalogue.ts';
import type { House } from './start-house.ts';

/** The link of the newest mail of a second round to a contact of `buildPortalData`; null without. */
export function findSecondLink(house: House, contactId: string): string | null {
  const to = `person.${contactId}@firma.example`;
  const mail = house.sandbox.mailbox
    .mails()
    .find(
      (one) => one.recipients.includes(to) && one.subject === text('en', 'mail.second.subject'),
    );
  return /https?:\/\/\S+\/w\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? null;
}

export function secondLinkOf(house: House, contactId: string): string {
  const link = findSecondLink(house, contactId);
  if (link === null) throw new Error(`No mail of a second round went to ${contactId}.`);
  return link;
}
