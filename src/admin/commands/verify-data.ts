import { findUnreadable } from '../../portal/seal-access.ts';
import type { AdminOptions, AdminResult } from '../commands.ts';
import type { AdminDeps, DataFinding } from '../ports.ts';

/** Reads only. */
export async function verifyData(
  deps: AdminDeps,
  { portal: only }: AdminOptions,
): Promise<AdminResult> {
  const findings = [
    ...(await deps.storage.dataChecks.run(deps.clock.now())),
    ...(await findSealedTokens(deps)),
  ].filter(({ portalId }) => only === undefined || portalId === only);
  return {
    summary:
      findings.length === 0
        ? 'No contradiction was found.'
        : `${findings.length} contradictions were found. Keep a copy of the database before you change anything.`,
    rows: findings.map(({ portalId, ...finding }) => ({ portal: portalId, ...finding })),
    isFine: findings.length === 0,
  };
}

async function findSealedTokens({ storage, seals }: AdminDeps): Promise<DataFinding[]> {
  const findings: DataFinding[] = [];
  for (const { portalId } of await storage.portals.list()) {
    const problem = findUnreadable(seals, await storage.access.find(portalId));
    if (problem) {
      findings.push({
        check: 'tokens open with one of the keys',
        portalId,
        count: 1,
        example: problem.action,
      });
    }
  }
  return findings;
}
