import { AppError } from '../lib/errors.ts';

/** What a `get…` throws when the portal has no such row. */
export function notFound(what: string): AppError {
  return new AppError('not_found', `There is no such ${what} in this portal.`, {
    action: 'Reload the page; it may have been removed.',
  });
}
