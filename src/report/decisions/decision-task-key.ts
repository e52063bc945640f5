/** Names the task of a decision, so that it is made once. */
export function decisionTaskKey(waveId: string, pointId: string): string {
  return `decision:${waveId}:${pointId}`;
}
