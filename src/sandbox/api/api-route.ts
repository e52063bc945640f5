import type { Portal } from '../portal.ts';
import type { RouteScopes } from './route-scopes.ts';

/** A request of a known portal, read as far as HTTP goes. */
export interface ApiRequest {
  readonly portal: Portal;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Characters of the request body. */
  readonly bodyLength: number;
  /** The full address without the query, for `paging.next.link`. */
  readonly url: string;
}

export interface ApiReply {
  readonly status: number;
  /** Left out: an empty answer. */
  readonly body?: unknown;
}

/** One route of the API as a row: handlers know nothing of express, faults or limits. */
export interface ApiRoute {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  /** Searches have a limit of their own and no limit headers. */
  readonly isSearch?: boolean;
  /** What the token must be allowed to. */
  readonly scopes: RouteScopes;
  /** Throws `HubSpotError` for every answer that is not a success. */
  handle(request: ApiRequest): ApiReply;
}
