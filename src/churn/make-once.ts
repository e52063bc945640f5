import type { Activity, ActivityStore, ActivityWriter } from './ports.ts';

export interface MakeOnceDeps {
  readonly storage: { readonly activities: ActivityStore };
  readonly activities: ActivityWriter;
}

/**
 * Makes a task or note unless it was made before. Looks before it repeats: an earlier try may have
 * made it without hearing so. Throws `hubspot_*`.
 */
export async function makeOnce(
  { storage, activities }: MakeOnceDeps,
  portalId: number,
  activity: Activity,
): Promise<void> {
  const begun = await storage.activities.begin(portalId, activity.key);
  if (begun === 'made') return;
  const found = begun === 'started' ? await activities.find(portalId, activity) : null;
  const recordId = found ?? (await activities.create(portalId, activity));
  await storage.activities.finish(portalId, activity.key, recordId);
}
