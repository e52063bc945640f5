import { z } from 'zod';
import { addDays, dayIn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import { findLanguage } from '../texts/language.ts';
import type { Language } from '../texts/language.ts';
import { assignRole } from './assign-role.ts';
import type { PortalSettings } from './settings.ts';
import type { Contact, ContactState, Exclusion, ExclusionReason, Respondent } from './types.ts';

export interface PreflightInput {
  readonly contacts: readonly Contact[];
  readonly states: readonly ContactState[];
  readonly radarId: string;
  readonly settings: Pick<PortalSettings, 'contactRestDays' | 'repeatFloorDays'>;
  /** For a contact whose own language is unknown. */
  readonly fallbackLanguage: Language;
  readonly timeZone: string;
  readonly now: Date;
}

export interface Preflight {
  readonly eligible: readonly Respondent[];
  readonly excluded: readonly Exclusion[];
}

const address = z.email();

/**
 * Sorts every contact into eligible or excluded with its reason; nobody is dropped silently.
 * Rest periods count calendar days in the portal's time zone from the last invitation; a repeat of
 * the same radar only waits for the floor.
 */
export function decidePreflight(input: PreflightInput): Preflight {
  const states = new Map(input.states.map((state) => [state.contactId, state]));
  const eligible: Respondent[] = [];
  const excluded: Exclusion[] = [];
  const taken = new Set<string>();

  for (const contact of [...input.contacts].sort(byWeightThenId)) {
    const email = normaliseAddress(contact.email);
    const state = states.get(contact.contactId);
    const until = restUntil(state, input);
    const reason = findReason(contact, email, state, until) ?? duplicateReason(taken, email);
    if (reason) {
      excluded.push(exclude(contact, reason, reason === 'rest_period' ? until : null));
    } else {
      taken.add(email);
      eligible.push(toRespondent(contact, email, input.fallbackLanguage));
    }
  }
  return { eligible, excluded };
}

/** Lower case without surrounding blanks: how addresses are compared and written to. */
export function normaliseAddress(email: string): string {
  return email.trim().toLowerCase();
}

/**
 * The first day on which the contact may be asked again, or null when that is today or earlier.
 */
export function restUntil(
  state: ContactState | undefined,
  {
    radarId,
    settings,
    timeZone,
    now,
  }: Pick<PreflightInput, 'radarId' | 'settings' | 'timeZone' | 'now'>,
): Day | null {
  if (!state?.lastAskedAt) return null;
  const floor = Math.min(settings.repeatFloorDays, settings.contactRestDays);
  const days = state.lastRadarId === radarId ? floor : settings.contactRestDays;
  const until = addDays(dayIn(timeZone, state.lastAskedAt), days);
  return until > dayIn(timeZone, now) ? until : null;
}

function findReason(
  contact: Contact,
  email: string,
  state: ContactState | undefined,
  until: Day | null,
): ExclusionReason | null {
  if (email === '') return 'no_email';
  if (!address.safeParse(email).success) return 'invalid_email';
  if (contact.optedOut) return 'opted_out';
  if (state?.surveyOptOut) return 'survey_opt_out';
  if (contact.bounced || (state && state.deliveryStatus !== 'ok')) return 'bounced';
  return until ? 'rest_period' : null;
}

function duplicateReason(taken: ReadonlySet<string>, email: string): ExclusionReason | null {
  return taken.has(email) ? 'duplicate_email' : null;
}

/** Of two contacts with one address the one who decides more is asked, then the older record. */
function byWeightThenId(a: Contact, b: Contact): number {
  return (
    assignRole(b).roleWeight - assignRole(a).roleWeight ||
    a.contactId.length - b.contactId.length ||
    (a.contactId < b.contactId ? -1 : 1)
  );
}

function exclude(contact: Contact, reason: ExclusionReason, until: Day | null): Exclusion {
  const name = [contact.firstName, contact.lastName].filter(Boolean).join(' ');
  return { contactId: contact.contactId, name, email: contact.email.trim(), reason, until };
}

function toRespondent(contact: Contact, email: string, fallback: Language): Respondent {
  return {
    side: 'customer',
    personId: contact.contactId,
    email,
    firstName: contact.firstName,
    lastName: contact.lastName,
    language: findLanguage(contact.language) ?? fallback,
    ...assignRole(contact),
  };
}
