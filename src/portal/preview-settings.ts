import type { Clock } from '../lib/clock.ts';
import type { SettingsStore } from '../survey/ports.ts';
import { portalSettings } from '../survey/settings.ts';
import { decideSettingsEffect } from './decide-settings-effect.ts';
import type { SettingsEffect } from './decide-settings-effect.ts';
import type { ScoredCompanyStore } from './ports.ts';

export interface PreviewSettingsDeps {
  readonly storage: {
    readonly settings: Pick<SettingsStore, 'getCurrent'>;
    readonly scoredCompanies: ScoredCompanyStore;
  };
  readonly clock: Clock;
}

export interface SettingsPreview extends SettingsEffect {
  /** Companies that were looked at, of all that have scores. */
  readonly looked: number;
  readonly total: number;
}

/** The riskiest of them and as many others: what an administrator can take in, and quick to reckon. */
const SAMPLE_SIZE = 200;

/**
 * Shows on real companies what other weights and thresholds would change. Reads only. Throws a
 * `ZodError` for values that don't fit.
 *
 * @param changes as saving takes them: a setting that is left out stays as it is.
 */
export async function previewSettings(
  { storage, clock }: PreviewSettingsDeps,
  portalId: number,
  changes: Readonly<Record<string, unknown>>,
): Promise<SettingsPreview> {
  const { settings: before } = await storage.settings.getCurrent(portalId);
  const after = portalSettings.parse({ ...before, ...changes });
  const { healthRadarId } = before;
  const sample = await storage.scoredCompanies.sample(portalId, healthRadarId, SAMPLE_SIZE);
  return {
    ...decideSettingsEffect(sample.companies, { before, after }, clock.now()),
    looked: sample.companies.length,
    total: sample.total,
  };
}
