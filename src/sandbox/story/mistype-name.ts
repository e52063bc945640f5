import type { Portal } from '../portal.ts';
import type { RunningApp } from './run-wave.ts';
import type { StoryCompany, StoryEvent } from './story-events.ts';

export interface MistypeNameDeps {
  readonly portal: Portal;
  readonly app: RunningApp;
  readonly tell: (event: StoryEvent) => void;
}

/** Somebody gives the first company a wrong name in the CRM and the right one again. */
export async function mistypeName(
  { portal, app, tell }: MistypeNameDeps,
  [company]: readonly StoryCompany[],
): Promise<void> {
  if (!company) return;
  for (const name of [`${company.name}x`, company.name]) {
    portal.records.update('companies', company.companyId, { name });
    await app.whenIdle();
  }
  tell({ kind: 'mistyped', company: company.name });
}
