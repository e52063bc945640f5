import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { preferredEncoding } from './static-asset.ts';

/** What fits into one packet gains nothing. */
const WORTHWHILE = 1400;
/** A page of 60 kB in about a millisecond. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const compressors = {
  br: (page: Buffer) => promisify(brotliCompress)(page, QUALITY),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/**
 * Sends a page, compressed where the browser takes it. A length can tell secrets only where somebody
 * else's text stands beside them: the pages hold no secret, not even their own link.
 */
export async function sendPage(request: Request, response: Response, page: string): Promise<void> {
  const plain = Buffer.from(page);
  const encoding = plain.length > WORTHWHILE ? preferredEncoding(request) : null;
  response.type('html').vary('accept-encoding');
  if (!encoding) {
    response.send(plain);
    return;
  }
  const compressed = await compressors[encoding](plain);
  response.set('content-encoding', encoding).send(compressed);
}
