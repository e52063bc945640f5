import type { PermittedUrls } from '../project/read-project.ts';

/** The page runs its own scripts, and shows pictures and frames that the project permits. */
export function pagePolicy(permitted?: PermittedUrls): string {
  const { img = [], iframe = [] } = permitted ?? {};
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    `img-src ${["'self'", 'data:', ...img].join(' ')}`,
    `frame-src ${iframe.length > 0 ? iframe.join(' ') : "'none'"}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The worker takes bundles from here and nothing else: an extension reaches the network through
 * `hubspot.fetch` alone.
 */
export const WORKER_POLICY = "default-src 'none'; script-src 'self'";
