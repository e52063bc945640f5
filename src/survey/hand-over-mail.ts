import { isAppError } from '../lib/errors.ts';
import type { AppError } from '../lib/errors.ts';
import type { HandedOver } from './ports.ts';
import type { Courier, SurveyMail } from './survey-mail.ts';

export type HandOver =
  | { readonly state: Exclude<HandedOver, 'queued' | 'failed'> }
  /** The address itself takes no mail, or only this mail was refused. */
  | {
      readonly state: 'failed';
      readonly isBadAddress: boolean;
      /** Why, in HubSpot's words; empty where nobody said. */
      readonly words: string;
    }
  | { readonly state: 'queued'; readonly error: AppError };

/**
 * Hands one mail to the courier and tells what became of it. `unknown` when nobody knows whether
 * the mail server took it.
 */
export async function handOverMail(courier: Courier, mail: SurveyMail): Promise<HandOver> {
  try {
    await courier.send(mail);
    return { state: 'sent' };
  } catch (error) {
    if (isAppError(error, 'mail_unavailable')) return { state: 'queued', error };
    if (!isAppError(error, 'mail_refused')) return { state: 'unknown' };
    const { isBadAddress, words } = error.details;
    return {
      state: 'failed',
      isBadAddress: isBadAddress === true,
      words: typeof words === 'string' ? words : '',
    };
  }
}
