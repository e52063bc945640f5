import { BlockList, isIP } from 'node:net';
import { Router } from 'express';

export interface MetricsRouteDeps {
  readonly metrics: { render(): Promise<string>; readonly contentType: string };
}

/**
 * `/metrics`, for machines of the own network only: it says how much the app has to do. Whoever
 * comes from elsewhere gets the answer of an address that does not exist.
 */
export function metricsRoute({ metrics }: MetricsRouteDeps): Router {
  const router = Router();
  router.get('/metrics', async ({ ip = '' }, response, next) => {
    if (isOfOwnNetwork(ip)) {
      response.set('Content-Type', metrics.contentType).send(await metrics.render());
    } else {
      next();
    }
  });
  return router;
}

const ownNetworks = new BlockList();
ownNetworks.addSubnet('127.0.0.0', 8, 'ipv4');
ownNetworks.addSubnet('10.0.0.0', 8, 'ipv4');
ownNetworks.addSubnet('172.16.0.0', 12, 'ipv4');
ownNetworks.addSubnet('192.168.0.0', 16, 'ipv4');
ownNetworks.addSubnet('169.254.0.0', 16, 'ipv4');
ownNetworks.addAddress('::1', 'ipv6');
ownNetworks.addSubnet('fc00::', 7, 'ipv6');
ownNetworks.addSubnet('fe80::', 10, 'ipv6');

export function isOfOwnNetwork(address: string): boolean {
  const family = isIP(address);
  // An IPv4 address that came in by IPv6, such as ::ffff:10.0.0.1, is matched by its IPv4 rule.
  return family !== 0 && ownNetworks.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
