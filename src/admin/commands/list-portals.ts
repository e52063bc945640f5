import type { AdminOptions, AdminResult } from '../commands.ts';
import type { AdminDeps } from '../ports.ts';

export async function listPortals(
  { storage }: AdminDeps,
  { portal: only }: AdminOptions,
): Promise<AdminResult> {
  const portals = (await storage.portals.list()).filter(
    ({ portalId }) => only === undefined || portalId === only,
  );
  const rows = [];
  for (const { portalId, status, language, timeZone } of portals) {
    const work = await storage.portalStates.countWork(portalId);
    rows.push({ portal: portalId, status, language, timeZone, ...work });
  }
  return {
    summary: `${rows.length} portals, ${rows.filter(({ status }) => status === 'connected').length} connected.`,
    rows,
    isFine: true,
  };
}
