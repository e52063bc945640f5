import type { Day } from '../../lib/calendar.ts';
import type { Promoter } from './ports.ts';

/** What speaks against asking a person for a recommendation now, the gravest first; null for nothing. */
export type AskingObstacle =
  'left' | 'optedOut' | 'bounced' | 'notPromoter' | 'recommended' | 'fragile' | 'rests';

/** Whether somebody may be asked today. `promoter-store.ts` filters by the same rule. */
export function decideAsking(person: Promoter, today: Day): AskingObstacle | null {
  if (person.hasLeft) return 'left';
  if (person.optedOut) return 'optedOut';
  if (person.bounced) return 'bounced';
  if (person.advocacy === 'true_promoter') return 'recommended';
  if (person.advocacy !== 'promoter_to_ask') return 'notPromoter';
  if (person.isFragile) return 'fragile';
  return person.restUntil !== null && person.restUntil > today ? 'rests' : null;
}
