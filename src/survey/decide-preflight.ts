import { z } from 'zod';
import { addDays, dayIn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import { findLanguage } from '../texts/language.ts';
import type { Language } from '../texts/language.ts';
import { assignRole } from './groups/assign-role.ts';
import { isTestAddress } from './is-test-address.ts';
import type { PortalSettings } from './settings.ts';
import type { Contact, ContactState, Exclusion, ExclusionReason, Respondent } from './types.ts';

export interface PreflightInput {
  readonly contacts: readonly Contact[];
  readonly states: readonly ContactState[];
  readonly radarId: string;
  readonly settings: Pick<
    PortalSettings,
    'contactRestDays' | 'repeatFloorDays' | 'groups' | 'sending'
  >;
  /** Ids of contacts who have unsubscribed from the type that the portal has named. */
  readonly unsubscribed: ReadonlySet<string>;
  /** The first day on which the company may be asked again; null when that is today or earlier. */
  readonly companyRestUntil: Day | null;
  /** The languages that the radar speaks. */
  readonly languages: readonly Language[];
  /** For a contact whose own language is unknown, or not the radar's. */
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
 * the same radar only waits for the floor. While the company rests, so does everybody on it. Contacts
 * with the same address are one person: what bars one of them bars all.
 */
export function decidePreflight(input: PreflightInput): Preflight {
  const bars = findBars(input);
  const eligible: Respondent[] = [];
  const excluded: Exclusion[] = [];
  const taken = new Set<string>();

  for (const contact of sortByWeight(input)) {
    const email = normaliseAddress(contact.email);
    const bar = addressProblem(email) ?? bars.get(email) ?? duplicate(taken, email);
    if (bar) {
      excluded.push(exclude(contact, bar));
    } else {
      taken.add(email);
      eligible.push(toRespondent(contact, email, input));
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

/** Why a contact is not invited; `until` is the first day to ask again, if there is one. */
type Bar = Pick<Exclusion, 'reason' | 'until'>;

const forGood = (reason: ExclusionReason): Bar => ({ reason, until: null });

/** What bars each address: the first reason that lasts for good, else the longest rest. */
function findBars(input: PreflightInput): ReadonlyMap<string, Bar> {
  const states = new Map(input.states.map((state) => [state.contactId, state]));
  const bars = new Map<string, Bar>();
  for (const contact of input.contacts) {
    const email = normaliseAddress(contact.email);
    const bar = findBar(contact, states.get(contact.contactId), input);
    if (bar && isStronger(bar, bars.get(email))) bars.set(email, bar);
  }
  return bars;
}

function findBar(
  contact: Contact,
  state: ContactState | undefined,
  input: PreflightInput,
): Bar | null {
  if (contact.optedOut) return forGood('opted_out');
  if (state?.surveyOptOut) return forGood('survey_opt_out');
  if (input.unsubscribed.has(contact.contactId)) return forGood('unsubscribed');
  if (contact.bounced || (state && state.deliveryStatus !== 'ok')) return forGood('bounced');
  if (contact.hasLeft) return forGood('left_company');
  const needsBasis = input.settings.sending.legalBasis === 'required';
  if (needsBasis && !contact.hasLegalBasis) return forGood('no_legal_basis');
  return findRest(restUntil(state, input), input.companyRestUntil);
}

/** The longer of the two rests; the person's own where both end on one day. */
function findRest(own: Day | null, company: Day | null): Bar | null {
  if (company !== null && (own === null || company > own)) {
    return { reason: 'company_rest', until: company };
  }
  return own === null ? null : { reason: 'rest_period', until: own };
}

function isStronger(bar: Bar, known: Bar | undefined): boolean {
  if (known === undefined) return true;
  if (known.until === null) return false;
  return bar.until === null || bar.until > known.until;
}

function addressProblem(email: string): Bar | null {
  if (email === '') return forGood('no_email');
  if (!address.safeParse(email).success) return forGood('invalid_email');
  return isTestAddress(email) ? forGood('test_address') : null;
}

function duplicate(taken: ReadonlySet<string>, email: string): Bar | null {
  return taken.has(email) ? forGood('duplicate_email') : null;
}

/** Of two contacts with one address the one who decides more is asked, then the older record. */
function sortByWeight({ contacts, settings }: PreflightInput): Contact[] {
  const weightOf = (contact: Contact) => assignRole(contact, settings.groups).roleWeight;
  return [...contacts].sort(
    (a, b) =>
      weightOf(b) - weightOf(a) ||
      a.contactId.length - b.contactId.length ||
      (a.contactId < b.contactId ? -1 : 1),
  );
}

function exclude(contact: Contact, bar: Bar): Exclusion {
  const name = [contact.firstName, contact.lastName].filter(Boolean).join(' ');
  return { contactId: contact.contactId, name, email: contact.email.trim(), ...bar };
}

/** The wanted language, where the radar speaks it. */
export function chooseLanguage(
  wanted: string | null,
  languages: readonly Language[],
  fallback: Language,
): Language {
  const language = findLanguage(wanted);
  return language !== null && languages.includes(language) ? language : fallback;
}

function toRespondent(
  contact: Contact,
  email: string,
  { languages, fallbackLanguage, settings }: PreflightInput,
): Respondent {
  return {
    side: 'customer',
    personId: contact.contactId,
    email,
    firstName: contact.firstName,
    lastName: contact.lastName,
    language: chooseLanguage(contact.language, languages, fallbackLanguage),
    ...assignRole(contact, settings.groups),
    timeZone: contact.timeZone,
  };
}
