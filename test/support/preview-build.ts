import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PreviewBuild } from '../../src/sandbox/preview/preview-build.ts';
import { readPreviewBuild } from '../../src/sandbox/preview/read-preview-build.ts';

/** A build of the preview with a company's tab card, a side card of both objects, page and settings. */
export function createPreviewBuild(): PreviewBuild {
  const directory = mkdtempSync(path.join(tmpdir(), 'radar-preview-'));
  const extensions = [
    extension('tab_card', 'crm.record.tab', ['companies']),
    extension('side_card', 'crm.record.sidebar', ['companies', 'contacts']),
    extension('app_page', 'pages', []),
    extension('app_settings', 'settings', []),
  ];
  writeFileSync(path.join(directory, 'build.json'), JSON.stringify({ extensions }));
  for (const name of ['host.js', 'host.css', 'worker.js']) {
    writeFileSync(path.join(directory, name), `/* ${name} */`);
  }
  for (const { uid } of extensions) {
    mkdirSync(path.join(directory, 'extensions', uid), { recursive: true });
    writeFileSync(path.join(directory, 'extensions', uid, 'Card.js'), `/* ${uid} */`);
  }
  return { state: () => readPreviewBuild(directory) };
}

function extension(uid: string, location: string, objectTypes: readonly string[]) {
  return { uid, name: `The ${uid}`, location, objectTypes, bundle: `${uid}/Card.js` };
}
