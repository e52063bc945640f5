import type { RequestHandler } from 'express';

/**
 * Lets only the preview's own pages through: what comes in leaves signed with the app's secret. The
 * name is checked as well, because a foreign name can be pointed at this machine.
 */
export const requireSameOrigin: RequestHandler = (req, res, next) => {
  const { host = '', origin } = req.headers;
  const isLocal = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
  if (isLocal && origin === `http://${host}`) next();
  else res.status(403).json({ message: 'Only the pages of the preview may call.' });
};
