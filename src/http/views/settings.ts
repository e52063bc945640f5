import type { RemoveReply, SettingsReply } from '../../contracts/settings-card.ts';
import type { CleanUpReport, ConnectionKind } from '../../portal/ports.ts';
import type { VersionedSettings } from '../../survey/ports.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { viewPortalStatus } from './portal-status.ts';
import type { StatusParts } from './portal-status.ts';

/** The settings with how the connection is doing. */
export function viewSettings(
  { version, settings }: VersionedSettings,
  parts: StatusParts,
): SettingsReply {
  return { version, settings: { ...settings }, status: viewPortalStatus(parts) };
}

/** What is gone and what stays. An access token can't be given back: that is for people to do. */
export function viewRemoval(
  { removed, kept }: CleanUpReport,
  kind: ConnectionKind,
  language: Language,
): RemoveReply {
  const token = { name: 'HUBSPOT_ACCESS_TOKEN', message: text(language, 'removal.token') };
  return { removed: [...removed], kept: [...kept, ...(kind === 'token' ? [token] : [])] };
}
