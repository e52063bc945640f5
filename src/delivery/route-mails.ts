import type { Courier } from '../survey/survey-mail.ts';
import { isCustomer } from '../survey/wave-properties.ts';

type Closable = Courier & { close(): Promise<void> };

/** Hands customers' mails to HubSpot where their wave says so. The vendor's team always gets plain
 * mail, and so does whoever gets a test. */
export function routeMails({ smtp, hubspot }: { smtp: Closable; hubspot: Courier }): Closable {
  return {
    send(mail) {
      const isHubSpots = mail.channel === 'hubspot' && isCustomer(mail.invitation) && !mail.test;
      return (isHubSpots ? hubspot : smtp).send(mail);
    },
    close: () => smtp.close(),
  };
}
