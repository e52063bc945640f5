import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Request, Response } from 'express';

/** A file that never changes under its name, compressed once as far as it goes. */
export interface StaticAsset {
  readonly type: 'css' | 'js';
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

export function createStaticAsset(type: StaticAsset['type'], text: string): StaticAsset {
  const plain = Buffer.from(text);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    type,
    plain,
    br: brotliCompressSync(plain, { params }),
    gzip: gzipSync(plain, { level: constants.Z_BEST_COMPRESSION }),
  };
}

/** Sends it to be kept for good: its address carries its hash. */
export function sendStaticAsset(request: Request, response: Response, asset: StaticAsset): void {
  const encoding = preferredEncoding(request);
  if (encoding) response.set('content-encoding', encoding);
  response
    .set('cache-control', 'public, max-age=31536000, immutable')
    .vary('accept-encoding')
    .type(asset.type)
    .send(asset[encoding ?? 'plain']);
}

/** Brotli where the browser takes it, wherever in its list, else gzip, else null. */
export function preferredEncoding(request: Request): 'br' | 'gzip' | null {
  for (const encoding of ['br', 'gzip'] as const) {
    if (request.acceptsEncodings(encoding) === encoding) return encoding;
  }
  return null;
}
