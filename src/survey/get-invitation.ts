import { AppError } from '../lib/errors.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { InvitationStore, WaveStore } from './ports.ts';
import type { Invitation, Wave } from './types.ts';

export interface GetInvitationDeps {
  readonly storage: { readonly invitations: InvitationStore; readonly waves: WaveStore };
  readonly links: PersonalLinks;
}

/** The invitation and wave behind a personal link. Throws `link_unknown`. */
export async function getInvitation(
  { storage, links }: GetInvitationDeps,
  token: string,
): Promise<{ invitation: Invitation; wave: Wave }> {
  const invitation = await storage.invitations.findByLinkHash(links.hashOf(token));
  if (!invitation) throw linkUnknown();
  return { invitation, wave: await storage.waves.get(invitation) };
}

export function linkUnknown(): AppError {
  return new AppError('link_unknown', 'This link does not belong to any survey.', {
    action: 'Open the link from your invitation again, or copy all of it.',
  });
}
