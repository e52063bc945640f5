import { approveInstall } from '../oauth/approve-install.ts';

/**
 * Installs the app in an account as its administrator's browser does: the app's install address,
 * HubSpot's consent page, the app's callback with the cookie, and the page that it ends on. Throws
 * where one of them says no.
 *
 * @param appOrigin such as `http://127.0.0.1:3000`.
 */
export async function installApp(appOrigin: string, portalId: number): Promise<void> {
  const start = await fetch(`${appOrigin}/oauth/install`, { redirect: 'manual' });
  const cookie = start.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
  const callback = await approveInstall(addressOf(start, appOrigin), portalId);
  const installed = await fetch(callback, { redirect: 'manual', headers: { cookie } });
  const page = await fetch(addressOf(installed, appOrigin), { headers: { cookie } });
  if (!page.ok) throw new Error(`After the installation the app answered ${page.status}.`);
  await page.arrayBuffer();
}

/** Where a redirect leads to. */
function addressOf(response: Response, origin: string): string {
  const location = response.headers.get('location');
  if (location === null) throw new Error(`The installation stopped with ${response.status}.`);
  return new URL(location, origin).href;
}
