import type { RequestHandler } from 'express';

/** A request and its answer, in the shape that the contract checker reads. */
export interface RecordedExchange {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
}

/** Hands over every exchange but those that a fault has spoiled: HubSpot never promised those. */
export function recordExchanges(record: (exchange: RecordedExchange) => void): RequestHandler {
  return (req, res, next) => {
    let responseBody: unknown = null;
    const sendJson = res.json.bind(res);
    res.json = (body) => {
      responseBody = body;
      return sendJson(body);
    };
    res.on('finish', () => {
      if (res.locals['isSpoiled'] === true) return;
      const { method, originalUrl: url } = req;
      const requestBody: unknown = req.body;
      record({ method, url, requestBody, status: res.statusCode, responseBody });
    });
    next();
  };
}
