import { z } from 'zod';
import { AppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import type { WaveStore } from '../ports.ts';
import type { ColleagueRef, ColleagueStore } from './colleague-store.ts';
import type { SuggestedColleague } from '../types.ts';
import type { ContactAdder } from './contact-adder.ts';

export interface DecideColleagueDeps {
  readonly storage: {
    readonly colleagues: ColleagueStore;
    readonly waves: Pick<WaveStore, 'get'>;
  };
  readonly contactAdder: ContactAdder;
  readonly log: Log;
}

export type ColleagueDecision = 'approved' | 'declined';

const address = z.email().max(254);

/**
 * Approves or declines a colleague whom somebody has suggested. Who is approved becomes a contact of
 * the company, and is invited like everybody else by the next wave: nobody is written to here. The
 * same decision again changes nothing.
 *
 * Throws `not_found`, `suggestion_gone` where the other decision was taken, `address_invalid` and
 * `hubspot_*`.
 */
export async function decideColleague(
  { storage, contactAdder, log }: DecideColleagueDeps,
  ref: ColleagueRef,
  decision: ColleagueDecision,
): Promise<void> {
  const colleague = await storage.colleagues.get(ref);
  if (colleague.status === decision) return;
  if (colleague.status !== 'suggested') throw decidedOtherwise();
  if (decision === 'approved') {
    const { portalId, companyId } = await storage.waves.get(colleague);
    await contactAdder.addContact({ portalId, companyId }, toContact(colleague));
  }
  if (await storage.colleagues.decide(ref, decision)) {
    log.info({ portalId: ref.portalId, waveId: colleague.waveId, decision }, 'colleague.decided');
    return;
  }
  // Somebody else was faster.
  const { status } = await storage.colleagues.get(ref);
  if (status !== decision) throw decidedOtherwise();
}

function toContact({ name, email, role }: SuggestedColleague) {
  if (!address.safeParse(email).success) {
    throw new AppError('address_invalid', 'This is no e-mail address that mail could go to.', {
      action: 'Ask the customer for the address, and add the contact in HubSpot.',
    });
  }
  return { email: email.toLowerCase(), ...splitName(name), jobTitle: role };
}

/** The last word is the last name; a single one is the first. */
export function splitName(name: string): { firstName: string; lastName: string } {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? (words.pop() ?? '') : '';
  return { firstName: words.join(' '), lastName: last };
}

function decidedOtherwise(): AppError {
  return new AppError('suggestion_gone', 'Somebody has decided on this suggestion already.', {
    action: 'Reload the card.',
  });
}
