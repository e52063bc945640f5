import type { Request, RequestHandler } from 'express';
import { newId } from '../../lib/ids.ts';
import type { Log } from '../../lib/log.ts';
import type { Measures } from '../../lib/measures.ts';

export interface RequestLogDeps {
  readonly log: Log;
  readonly measures: Pick<Measures, 'noteRequest'>;
}

/**
 * Gives each request an id, and logs and measures its end: by the route's pattern, never by the path
 * with its token.
 */
export function requestLog({ log, measures }: RequestLogDeps): RequestHandler {
  return (request, response, next) => {
    const requestId = newId('request');
    response.locals['requestId'] = requestId;
    const startedAt = performance.now();
    response.on('finish', () => {
      const caller = response.locals['caller'] as { portalId: number } | undefined;
      const { method } = request;
      const route = patternOf(request);
      const status = response.statusCode;
      const milliseconds = performance.now() - startedAt;
      measures.noteRequest({ method, route, status, seconds: milliseconds / 1000 });
      log.debug(
        {
          requestId,
          portalId: caller?.portalId,
          method,
          route,
          status,
          milliseconds: Math.round(milliseconds),
        },
        'request.finished',
      );
    });
    next();
  };
}

/** Such as `/s/:token`; empty for an address that no route knows. */
function patternOf({ baseUrl, route }: Request): string {
  const { path } = (route as { path?: string } | undefined) ?? {};
  return path === undefined ? '' : `${baseUrl}${path}`;
}
