import type { Portal } from '../portal.ts';
import { FORMER, OWN } from '../sample-data/own-properties.ts';
import { complain, writeTicket } from './complain.ts';
import type { RunningApp } from './run-wave.ts';
import type { StoryCompany, StoryEvent } from './story-events.ts';

export interface TroubledDeps {
  readonly portal: Portal;
  readonly app: RunningApp;
  readonly tell: (event: StoryEvent) => void;
}

/** Those for whom something goes wrong in the first weeks; null in an account without such companies. */
export interface Troubled {
  /** Complains, is helped, and calms down. */
  readonly recovers: StoryCompany;
  /** Gives notice, and leaves. */
  readonly leaves: StoryCompany;
}

/** By their place in the sample account; an import knows no customer state that tells who has left. */
export function findTroubled(portal: Portal, companies: readonly StoryCompany[]): Troubled | null {
  const [recovers, leaves] = companies.slice(3, 5);
  const knowsState = portal.properties.find('companies', OWN.state) !== null;
  return knowsState && recovers && leaves ? { recovers, leaves } : null;
}

/** One customer complains, another gives notice: the webhooks alone raise their risk. */
export async function meetTrouble(
  { portal, app, tell }: TroubledDeps,
  { recovers, leaves }: Troubled,
): Promise<void> {
  const tickets = complain(portal, recovers.companyId);
  writeTicket(portal, leaves.companyId, 'We do not renew our contract', 'CANCELLATION');
  await app.whenIdle();
  tell({ kind: 'troubled', complains: recovers.name, tickets, givesNotice: leaves.name });
}

/** The one that gave notice is no customer any more: the next night finds it. */
export function partWithCustomer({ portal, tell }: TroubledDeps, { leaves }: Troubled): void {
  portal.records.update('companies', leaves.companyId, { [OWN.state]: FORMER });
  tell({ kind: 'left', company: leaves.name });
}

/** What has become of the one that complained. */
export function tellRecovery({ portal, tell }: TroubledDeps, { recovers }: Troubled): void {
  const { properties = {} } = portal.records.find('companies', recovers.companyId) ?? {};
  tell({ kind: 'recovered', company: recovers.name, risk: properties['radar_churn_risk'] ?? '' });
}
