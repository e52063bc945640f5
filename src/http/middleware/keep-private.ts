import type { RequestHandler } from 'express';

/** A personal page belongs in no cache and no search engine. */
export const keepPrivate: RequestHandler = (_request, response, next) => {
  response.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
  next();
};
