/**
 * The first `most` of these mails when the waves take turns, each with its mails in their order: a
 * company with a thousand contacts does not make one with three wait.
 */
export function takeTurns<Mail extends { readonly waveId: string }>(
  mails: readonly Mail[],
  most: number,
): Mail[] {
  if (mails.length <= most) return [...mails];
  const turns = [...Map.groupBy(mails, ({ waveId }) => waveId).values()].flatMap((ofWave) =>
    ofWave.map((mail, turn) => ({ mail, turn })),
  );
  return turns
    .sort((a, b) => a.turn - b.turn)
    .slice(0, most)
    .map(({ mail }) => mail);
}
