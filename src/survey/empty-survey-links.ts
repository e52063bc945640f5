import type { SurveyStores, Transactions } from './ports.ts';
import { NO_SURVEY_LINK } from './survey-links.ts';

/** With each tick; what is left comes with the next one. */
const MOST_AT_ONCE = 1000;

/**
 * Takes the personal links off the contacts who don't need them any more: the wave is over, the
 * person was taken out of it or wants no surveys, or has answered. The last only in named mode: in
 * the others an empty property would tell who has answered.
 */
export async function emptySurveyLinks(
  storage: Transactions<SurveyStores>,
  portalId: number,
): Promise<void> {
  await storage.transaction(async ({ records, jobs }) => {
    const contactIds = await records.lockSpentLinks(portalId, MOST_AT_ONCE);
    if (contactIds.length === 0) return;
    await records.wantAll(
      contactIds.map((recordId) => ({
        portalId,
        objectType: 'contacts',
        recordId,
        properties: NO_SURVEY_LINK,
      })),
    );
    await jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
  });
}
