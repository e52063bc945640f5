import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { BuildState } from './preview-build.ts';

const bundle = z.object({
  uid: z.string(),
  name: z.string(),
  location: z.string(),
  objectTypes: z.array(z.string()),
  /** Path below the folder `extensions`. */
  bundle: z.string(),
});

const build = z.object({ extensions: z.array(bundle) });

/** An extension as HubSpot's bundler left it. */
export type ExtensionBundle = z.infer<typeof bundle>;

/** What `scripts/preview/build.mjs` left in `directory`. */
export function readPreviewBuild(directory: string): BuildState {
  try {
    const text = readFileSync(path.join(directory, 'build.json'), 'utf8');
    return { kind: 'ready', directory, ...build.parse(JSON.parse(text)) };
  } catch (error) {
    return { kind: 'failed', why: `There is no complete build in ${directory}: ${String(error)}` };
  }
}
