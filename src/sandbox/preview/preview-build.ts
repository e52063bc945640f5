import type { ExtensionBundle } from './read-preview-build.ts';

/** How the build of the preview stands. */
export type BuildState =
  /** Nobody asked for one. */
  | { readonly kind: 'none' }
  | { readonly kind: 'building' }
  | { readonly kind: 'failed'; readonly why: string }
  | {
      readonly kind: 'ready';
      /** Where `host.js`, `host.css`, `worker.js` and the folder `extensions` lie. */
      readonly directory: string;
      readonly extensions: readonly ExtensionBundle[];
    };

export interface PreviewBuild {
  state(): BuildState;
}

export const NO_PREVIEW: PreviewBuild = { state: () => ({ kind: 'none' }) };
