import type { PageLocation } from '../protocol.ts';

type Params = Readonly<Record<string, string>>;

const ROOT = '/app';

/** The address of a path of the app's own page. */
export function toAppAddress(to: string, params: Params = {}): string {
  const query = new URLSearchParams(params);
  const path = to === '/' ? ROOT : `${ROOT}/${to.replace(/^\//, '')}`;
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

/** The path of the app's page that an address stands for. */
export function readAppLocation({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): PageLocation {
  const params = Object.fromEntries(new URLSearchParams(search));
  // Says who looks, and nothing to the app.
  delete params['language'];
  return { path: pathname.slice(ROOT.length) || '/', params };
}

/** From another page. */
export function goToAppPage(to: string, params?: Params): void {
  location.assign(toAppAddress(to, params));
}
