import { approveInstall } from '../../src/sandbox/oauth/approve-install.ts';

/**
 * Installs the app as an administrator's browser does: the app's address, HubSpot's consent, the
 * callback, and the page that follows, whose text is returned. Throws where one of them refuses.
 */
export async function installApp(appUrl: string, portalId: number): Promise<string> {
  const start = await fetch(`${appUrl}/oauth/install`, { redirect: 'manual' });
  const cookie = (start.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const callback = await approveInstall(addressOf(start), portalId);
  const installed = await fetch(callback, { redirect: 'manual', headers: { cookie } });
  const page = await fetch(new URL(addressOf(installed), appUrl));
  return page.text();
}

function addressOf(response: Response): string {
  const location = response.headers.get('location');
  if (location === null) throw new Error(`Installing stopped with status ${response.status}.`);
  return location;
}
