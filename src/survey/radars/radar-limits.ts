/** What a radar of a portal's own may have. The editor gets these with its words. */
export const RADAR_LIMITS = {
  points: { min: 1, max: 40 },
  dimensions: { min: 1, max: 12 },
  /** Of a scale's ends, in whole numbers: what the survey page and the formulas know. */
  scale: { min: 0, max: 10 },
  weight: { min: 0.1, max: 10 },
  /** Points that one person is asked. */
  askAtMost: { min: 1, max: 40 },
  /** Characters. */
  label: 120,
  description: 300,
  /** Radars that one portal may have made, the archived ones too. */
  radars: 100,
} as const;
