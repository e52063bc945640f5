import type { Mailbox } from '../mailbox.ts';
import type { AppRegistration } from '../oauth/app-registration.ts';
import type { Portal } from '../portal.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import type { Format } from './format-value.ts';

export interface Connection {
  readonly apiUrl: string;
  readonly accessToken: string;
  readonly clientSecret: string;
  readonly appId: number;
  readonly smtpUrl: string;
}

/** What every page can draw from. */
export interface PageContext {
  readonly portal: Portal;
  readonly mailbox: Mailbox;
  readonly format: Format;
  readonly app: () => AppRegistration;
  readonly webhooks: Pick<Webhooks, 'deliveries'>;
  /** Where the app listens; null as long as nobody said so. */
  readonly appOrigin: () => string | null;
  /** What an app needs to live in this sandbox. */
  readonly connection: () => Connection;
}
