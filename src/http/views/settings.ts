import type { RemoveReply, SettingsReply } from '../../contracts/settings-card.ts';
import { settingsWords } from '../../contracts/settings-words.ts';
import type { CleanUpReport, ConnectionKind } from '../../portal/ports.ts';
import type { VersionedSettings } from '../../survey/ports.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { viewPortalStatus } from './portal-status.ts';
import type { StatusParts } from './portal-status.ts';
import { viewSettingsConnection } from './settings-connection.ts';
import { viewSettingsForm } from './settings-form/view-settings-form.ts';

/** The settings with how they are entered, and with how the connection is doing. */
export function viewSettings(
  { version, settings }: VersionedSettings,
  parts: StatusParts,
): SettingsReply {
  const { language } = parts;
  const status = viewPortalStatus(parts);
  const words = settingsWords.map((word) => [word, text(language, `settings.${word}`)] as const);
  return {
    version,
    settings: { ...settings },
    status,
    connection: viewSettingsConnection(parts, status),
    form: viewSettingsForm(language),
    words: Object.fromEntries(words) as SettingsReply['words'],
  };
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
