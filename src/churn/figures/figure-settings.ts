import type { SignalSettings } from '../signals/signal-settings.ts';

/** The portal's settings that the figures depend on; names of properties are empty where none is mapped. */
export interface FigureSettings {
  readonly lostProperty: string;
  readonly customerSinceProperty: string;
  readonly firstValueProperty: string;
  /** What is left of a customer's revenue, 1–100 %. */
  readonly marginPercent: number;
  readonly signals: SignalSettings;
}
