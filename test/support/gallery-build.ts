import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSingleExtension } from '@hubspot/ui-extensions-dev-server/build';
import type { BuildState, PreviewBuild } from '../../src/sandbox/preview/preview-build.ts';
import { buildPreview } from './built-preview.ts';

const FOLDER = path.resolve('test/cards/gallery');

/** The preview with every component of the SDK on a company, and with an app page that has routes. */
export async function buildGallery(): Promise<PreviewBuild> {
  const built = (await buildPreview()).state();
  if (built.kind !== 'ready') throw new Error('The preview is not built.');
  const directory = mkdtempSync(path.join(tmpdir(), 'radar-gallery-'));
  cpSync(built.directory, directory, { recursive: true });
  for (const name of ['Gallery', 'GalleryPages']) {
    await buildSingleExtension({
      file: path.join(FOLDER, `${name}.tsx`),
      root: FOLDER,
      outputDir: path.join(directory, 'extensions', name),
      minify: true,
      logLevel: 'warn',
    });
  }
  const state: BuildState = {
    kind: 'ready',
    directory,
    extensions: [
      describe('Gallery', 'crm.record.tab', ['companies']),
      describe('GalleryPages', 'pages', []),
    ],
  };
  return { state: () => state };
}

function describe(uid: string, location: string, objectTypes: string[]) {
  return { uid, name: uid, location, objectTypes, bundle: `${uid}/${uid}.js` };
}
