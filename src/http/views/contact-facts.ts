import type { ContactCard } from '../../contracts/contact-card.ts';
import { addDays, dayIn } from '../../lib/calendar.ts';
import { DECISION_MAKER_WEIGHT } from '../../survey/groups/assign-role.ts';
import { isRunning } from '../../survey/is-running.ts';
import type { ContactInvitation } from '../../survey/invitation-store.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate, formatDay } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { ContactCardParts } from './contact-card.ts';
import { groupName } from './group-name.ts';

type Line = ContactCard['facts'][number];

/** Who the contact is to the surveys, when they were asked, and when they may be asked again. */
export function viewContactFacts(parts: ContactCardParts): Line[] {
  const { facts, language } = parts;
  const { invitation } = facts;
  const line = (key: 'group' | 'role' | 'invitation', value: string): Line[] =>
    value === '' ? [] : [{ label: text(language, `side.fact.${key}`), value }];
  return [
    ...line('invitation', sayInvitation(invitation, language)),
    ...viewAsking(parts),
    ...line('group', invitation ? groupName(invitation.invitation.group, language) : ''),
    ...line('role', invitation ? sayRole(invitation.invitation.roleWeight, language) : ''),
  ];
}

function viewAsking({ facts, portal, now, language }: ContactCardParts): Line[] {
  const { state, settings } = facts;
  if (!state?.lastAskedAt) return [];
  const asked = state.lastAskedAt;
  const until = addDays(dayIn(portal.timeZone, asked), settings.contactRestDays);
  const rests = until > dayIn(portal.timeZone, now);
  return [
    {
      label: text(language, 'side.fact.lastAsked'),
      value: formatDate(asked, language, portal.timeZone),
    },
    {
      label: text(language, 'side.fact.rest'),
      value: rests
        ? text(language, 'side.restUntil', { date: formatDay(until, language) })
        : text(language, 'side.noRest'),
    },
  ];
}

function sayRole(roleWeight: number, language: Language): string {
  if (roleWeight >= DECISION_MAKER_WEIGHT) return text(language, 'side.role.decides');
  return text(language, roleWeight > 1 ? 'side.role.influences' : 'side.role.uses');
}

/** Whether somebody has answered is told under their name only where the mode does. */
function sayInvitation(found: ContactInvitation | null, language: Language): string {
  if (!found || found.wave.mode !== 'named' || !isRunning(found.wave)) return '';
  const { delivery, response } = found.invitation;
  if (response === 'none' && ['planned', 'queued', 'handing_over'].includes(delivery)) {
    return text(language, 'side.invitation.waiting');
  }
  return text(language, `side.invitation.${response}`);
}
