import { AppError } from '../lib/errors.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { InvitationStore, OpenedInvitation } from './invitation-store.ts';

export interface GetInvitationDeps {
  readonly storage: { readonly invitations: InvitationStore };
  readonly links: PersonalLinks;
}

/** The invitation, its wave and the portal's time zone behind a personal link. Throws `link_unknown`. */
export async function getInvitation(
  { storage, links }: GetInvitationDeps,
  token: string,
): Promise<OpenedInvitation> {
  const opened = await storage.invitations.findOpened(links.hashOf(token));
  if (!opened) throw linkUnknown();
  return opened;
}

export function linkUnknown(): AppError {
  return new AppError('link_unknown', 'This link does not belong to any survey.', {
    action: 'Open the link from your invitation again, or copy all of it.',
  });
}
