/** Names the note of a wave's report within its portal, so that it is made once. */
export function reportNoteKey(waveId: string): string {
  return `report:${waveId}`;
}
