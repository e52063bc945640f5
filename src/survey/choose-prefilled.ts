import type { Radar, Scale } from './types.ts';

/** Where a link may bring a choice along, besides the points. Words never come from a link. */
const EXTRAS: Readonly<Record<string, Scale>> = {
  recommend: { min: 0, max: 10 },
  ease: { min: 1, max: 7 },
};

/**
 * What a link fills in: `?recommend=9`, `?ease=6`, `?recommended=yes`, `?p.trust.now=4`. It only fills
 * in; what is not a question of the survey, or not on its scale, is ignored.
 */
export function choosePrefilled(
  radar: Radar,
  query: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const scales: Record<string, Scale> = { ...EXTRAS };
  for (const { id, scale } of radar.points) {
    scales[`p.${id}.now`] = scale;
    scales[`p.${id}.desired`] = scale;
  }
  const chosen = Object.entries(scales).filter(([field, scale]) => isOn(query[field], scale));
  const { recommended } = query;
  return {
    ...Object.fromEntries(chosen.map(([field]) => [field, String(query[field])])),
    ...((recommended === 'yes' || recommended === 'no') && { recommended }),
  };
}

function isOn(value: unknown, { min, max }: Scale): boolean {
  if (typeof value !== 'string' || !/^\d{1,9}$/.test(value)) return false;
  // As the form's own radios would send it.
  return String(Number(value)) === value && Number(value) >= min && Number(value) <= max;
}
