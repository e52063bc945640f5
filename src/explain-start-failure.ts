import { z } from 'zod';
import type { Config } from './config.ts';
import { isAppError } from './lib/errors.ts';

/** What drivers and the system say of a connection that did not come about. */
const connectionFailure = z.object({ code: z.string().regex(/^(E[A-Z]+|28\w{3}|3D000)$/) });

/**
 * Why the app could not start, by the name of the setting that decides it and with what to do;
 * null for a bug.
 */
export function explainStartFailure(error: unknown, config: Config): string | null {
  if (isAppError(error)) {
    switch (error.code) {
      case 'portal_disconnected':
        return 'HUBSPOT_ACCESS_TOKEN is not accepted by HubSpot. Copy the whole token again, and check that it has not been revoked.';
      case 'not_found':
      case 'hubspot_unavailable':
        return `HUBSPOT_API_URL: nothing at ${config.hubspot.apiUrl} answers like HubSpot. Check the address and the network; leave the setting out for HubSpot itself.`;
      default:
        return `${error.message} ${error.action}`;
    }
  }
  const code = findConnectionFailure(error);
  if (code === null || config.databaseUrl === undefined) return null;
  return `DATABASE_URL: the database can't be reached or does not let us in (${code}). Check host, port, user, password and database name.`;
}

/** The driver's code, however deep it is wrapped. */
function findConnectionFailure(error: unknown): string | null {
  const parsed = connectionFailure.safeParse(error);
  if (parsed.success) return parsed.data.code;
  return error instanceof Error && error.cause ? findConnectionFailure(error.cause) : null;
}
