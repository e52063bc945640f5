import { Router } from 'express';
import { scriptFolder, scripts } from '../pages/script.ts';
import {
  reportStylesheet,
  reportStylesheetName,
  stylesheet,
  stylesheetName,
} from '../pages/stylesheet.ts';
import { createStaticAsset, sendStaticAsset } from '../static-asset.ts';
import type { StaticAsset } from '../static-asset.ts';

/**
 * The stylesheet and the script of the pages; their addresses carry their hash, so browsers keep
 * them for good. Browsers ask for an icon by themselves and get an empty answer.
 */
export function assets(): Router {
  const router = Router();
  router.get('/favicon.ico', (_request, response) => {
    response.status(204).end();
  });
  for (const [address, asset] of listAssets()) {
    router.get(address, (request, response) => sendStaticAsset(request, response, asset));
  }
  return router;
}

function listAssets(): Array<[address: string, asset: StaticAsset]> {
  return [
    [`/assets/${stylesheetName}`, createStaticAsset('css', stylesheet)],
    [`/assets/${reportStylesheetName}`, createStaticAsset('css', reportStylesheet)],
    ...[...scripts].map(([name, source]): [string, StaticAsset] => [
      `${scriptFolder}/${name}`,
      createStaticAsset('js', source),
    ]),
  ];
}
