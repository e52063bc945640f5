/**
 * Says yes on the consent page as an administrator of the account does, and returns where the
 * browser is sent: the app's callback with code and state. Throws when the page refuses the address.
 *
 * @param installUrl the address that the app sends the browser to.
 */
export async function approveInstall(installUrl: string, portalId: number): Promise<string> {
  return await decide(installUrl, { portalId: String(portalId), decision: 'connect' });
}

/** As `approveInstall`, saying no. */
export async function refuseInstall(installUrl: string, portalId: number): Promise<string> {
  return await decide(installUrl, { portalId: String(portalId), decision: 'cancel' });
}

async function decide(installUrl: string, choice: Record<string, string>): Promise<string> {
  const { origin, pathname, searchParams } = new URL(installUrl);
  const response = await fetch(`${origin}${pathname}`, {
    method: 'POST',
    body: new URLSearchParams([...searchParams, ...Object.entries(choice)]),
    redirect: 'manual',
  });
  const callback = response.headers.get('location');
  if (response.status === 302 && callback !== null) return callback;
  throw new Error(`The consent page answered ${response.status}.`);
}
