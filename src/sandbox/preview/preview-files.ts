import path from 'node:path';
import type { Router } from 'express';
import express from 'express';
import { WORKER_POLICY } from './policies.ts';
import type { PreviewBuild } from './preview-build.ts';

const ASSETS = ['host.js', 'host.css', 'worker.js'];

/** What the build left: the page's script and style, the worker, and the bundles. */
export function createPreviewFiles(build: PreviewBuild): Router {
  const files = express.Router();
  files.get('/preview/assets/:file', (req, res, next) => {
    const state = build.state();
    const { file } = req.params;
    if (state.kind !== 'ready' || !ASSETS.includes(file)) {
      next();
      return;
    }
    if (file === 'worker.js') res.set('Content-Security-Policy', WORKER_POLICY);
    res.sendFile(file, { root: state.directory });
  });
  files.get('/preview/extensions/:uid/:file', (req, res, next) => {
    const state = build.state();
    const bundle = `${req.params.uid}/${req.params.file}`;
    if (state.kind !== 'ready' || !state.extensions.some((each) => each.bundle === bundle)) {
      next();
      return;
    }
    res.sendFile(bundle, { root: path.join(state.directory, 'extensions') });
  });
  return files;
}
