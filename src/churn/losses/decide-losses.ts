/** Which companies were lost since the last look, and which came back. */
export interface LossDecision {
  readonly lost: readonly string[];
  readonly wonBack: readonly string[];
}

/**
 * Compares what HubSpot says with what is known. A company without a value in `values` is left as it
 * is: HubSpot has deleted it, or did not tell.
 *
 * @param lostValue the value of a former customer, or several with `;` between them
 */
export function decideLosses(
  values: ReadonlyMap<string, string>,
  lostBefore: ReadonlySet<string>,
  lostValue: string,
): LossDecision {
  const former = new Set(splitValues(lostValue));
  const ids = [...values.keys()].sort();
  const isLost = (id: string): boolean => former.has((values.get(id) ?? '').trim().toLowerCase());
  return {
    lost: ids.filter((id) => isLost(id) && !lostBefore.has(id)),
    wonBack: ids.filter((id) => !isLost(id) && lostBefore.has(id)),
  };
}

/** Values are compared without capitals, as people type them. */
export function splitValues(text: string): string[] {
  return text
    .split(';')
    .map((value) => value.trim().toLowerCase())
    .filter((value) => value !== '');
}
