import type { ContactCard } from '../../contracts/contact-card.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { ContactCardParts } from './contact-card.ts';

type Obstacle = ContactCard['obstacles'][number];

/** Reasons that say no more than the contact's other lines, or were somebody's choice of the day. */
const SAID_ELSEWHERE = ['rest_period', 'survey_opt_out'];

/** What keeps surveys from reaching the contact, in one sentence each. */
export function viewObstacles(parts: ContactCardParts): Obstacle[] {
  const { facts, language } = parts;
  const { state, invitation, inCrm } = facts;
  const watch = (is: boolean | undefined, key: 'optedOut' | 'surveyOptOut' | 'bounced') =>
    is ? [{ text: text(language, `side.obstacle.${key}`), tone: 'watch' as const }] : [];
  const hasBounced =
    inCrm?.bounced ||
    (state !== null && state.deliveryStatus !== 'ok') ||
    ['failed', 'bounced'].includes(invitation?.invitation.delivery ?? '');
  return [
    ...watch(state?.surveyOptOut, 'surveyOptOut'),
    ...watch(inCrm?.optedOut, 'optedOut'),
    ...watch(hasBounced, 'bounced'),
    ...viewExclusion(parts, hasBounced),
  ];
}

function viewExclusion(
  { facts, portal, language }: ContactCardParts,
  hasBounced: boolean,
): Obstacle[] {
  if (!facts.exclusion) return [];
  const { exclusion, openedAt } = facts.exclusion;
  const { reason } = exclusion;
  if (SAID_ELSEWHERE.includes(reason) || (reason === 'bounced' && hasBounced)) return [];
  const why = text(language, `exclusion.${reason}`, { until: '' });
  const date = formatDate(openedAt, language, portal.timeZone);
  return [{ text: text(language, 'side.leftOut', { date, reason: why }), tone: 'neutral' }];
}
