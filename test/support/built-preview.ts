import type { PreviewBuild } from '../../src/sandbox/preview/preview-build.ts';
import { startPreviewBuild } from '../../src/sandbox/preview/start-preview-build.ts';

/** The cards as they go to HubSpot, built when something changed. Throws what the build says. */
export async function buildPreview(): Promise<PreviewBuild> {
  const build = startPreviewBuild();
  const state = await build.whenDone();
  if (state.kind === 'failed') throw new Error(state.why);
  return build;
}
