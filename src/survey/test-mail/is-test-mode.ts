import type { SettingsStore } from '../ports.ts';

/** Whether nobody in this portal is mailed now. */
export async function isTestMode(
  settings: Pick<SettingsStore, 'getCurrent'>,
  portalId: number,
): Promise<boolean> {
  return (await settings.getCurrent(portalId)).settings.testMode === 'on';
}
