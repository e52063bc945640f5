import type { ContactRef } from '../../lib/refs.ts';
import type { SurveyStores } from '../ports.ts';
import type { Undelivered } from './undelivered-store.ts';

/**
 * Notes that mail does not reach a contact, or is not wanted: nobody sends them a survey again, and
 * their record shows why. In the caller's transaction. Repeating it changes nothing.
 */
export async function markContact(
  stores: Pick<SurveyStores, 'undelivered' | 'records' | 'jobs'>,
  ref: ContactRef,
  status: Undelivered,
): Promise<boolean> {
  const { portalId, contactId } = ref;
  if (!(await stores.undelivered.markContact(ref, status))) return false;
  await stores.records.want(
    { portalId, objectType: 'contacts', recordId: contactId },
    { radar_delivery_status: status },
  );
  await stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
  return true;
}
