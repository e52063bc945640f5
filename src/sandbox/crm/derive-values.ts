import type { ObjectType } from './object-types.ts';
import { DEAL_PIPELINE, isClosedStage, TICKET_PIPELINE } from './pipelines.ts';

type Values = Readonly<Record<string, string>>;

/**
 * What HubSpot itself sets when a stage changes: a ticket's day of closing and of being opened again,
 * and whether a deal is closed and won. Values that the writer gives stay as they are.
 *
 * @param before the record's values until now; none for a new record
 */
export function deriveValues(type: ObjectType, before: Values, written: Values, now: Date): Values {
  const at = now.toISOString();
  if (type === 'tickets' && written['hs_pipeline_stage'] !== undefined) {
    return { ...deriveTicket(before, written['hs_pipeline_stage'], at), ...written };
  }
  if (type === 'deals' && written['dealstage'] !== undefined) {
    return { ...deriveDeal(before, written['dealstage'], at), ...written };
  }
  return written;
}

function deriveTicket(before: Values, stage: string, at: string): Values {
  const was = isClosedStage(TICKET_PIPELINE, before['hs_pipeline_stage'] ?? '');
  const is = isClosedStage(TICKET_PIPELINE, stage);
  if (was === is) return {};
  return is ? { closed_date: at } : { closed_date: '', hs_ticket_reopened_at: at };
}

function deriveDeal(before: Values, stage: string, at: string): Values {
  const was = isClosedStage(DEAL_PIPELINE, before['dealstage'] ?? '');
  const is = isClosedStage(DEAL_PIPELINE, stage);
  return {
    hs_is_closed: String(is),
    hs_is_closed_won: String(stage === 'closedwon'),
    ...(is && !was && { closedate: at }),
  };
}
