import type { SettingsReply } from '@contracts/settings-card.ts';

/** Every word on the settings page, ready in the user's language. */
export type Words = SettingsReply['words'];
