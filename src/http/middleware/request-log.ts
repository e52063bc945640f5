import type { RequestHandler } from 'express';
import { newId } from '../../lib/ids.ts';
import type { Log } from '../../lib/log.ts';

/** Gives each request an id and logs its end: the route's pattern, never the path with its token. */
export function requestLog(log: Log): RequestHandler {
  return (request, response, next) => {
    const requestId = newId('request');
    response.locals['requestId'] = requestId;
    const startedAt = performance.now();
    response.on('finish', () => {
      const caller = response.locals['caller'] as { portalId: number } | undefined;
      log.debug(
        {
          requestId,
          portalId: caller?.portalId,
          method: request.method,
          route: `${request.baseUrl}${(request.route as { path?: string } | undefined)?.path ?? ''}`,
          status: response.statusCode,
          milliseconds: Math.round(performance.now() - startedAt),
        },
        'request.finished',
      );
    });
    next();
  };
}
