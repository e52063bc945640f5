import type { SettingsStore } from './ports.ts';
import type { PortalSettings } from './settings.ts';
import type { Wave } from './types.ts';

type Delivery = PortalSettings['delivery'];

/** How a wave reaches its people: as the settings stood when it was launched, until it ends. */
export async function deliveryOfWave(
  settings: Pick<SettingsStore, 'getVersion'>,
  { portalId, settingsVersion }: Pick<Wave, 'portalId' | 'settingsVersion'>,
): Promise<Delivery> {
  return (await settings.getVersion(portalId, settingsVersion)).settings.delivery;
}

/** The wave as its mails name the sender: whoever the settings put in the place of the CSM. */
export function signMails(wave: Wave, { senderName, replyTo }: Omit<Delivery, 'emailId'>): Wave {
  const { name, email } = wave.sender;
  return { ...wave, sender: { name: senderName || name, email: replyTo || email } };
}
