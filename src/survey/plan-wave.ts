import type { Clock } from '../lib/clock.ts';
import type { CompanyRef } from '../lib/refs.ts';
import type { Language } from '../texts/language.ts';
import { decideCompanyRest } from './decide-company-rest.ts';
import { chooseLanguage, decidePreflight, normaliseAddress } from './decide-preflight.ts';
import type { Preflight, PreflightInput } from './decide-preflight.ts';
import type { Crm } from './crm.ts';
import type { SurveyStores } from './ports.ts';
import { findUnsubscribed } from './subscriptions/find-unsubscribed.ts';
import { getRadar } from './radars/radar-library.ts';
import type { UsableRadar } from './radars/radar-library.ts';
import { radarOfRest } from './remeasure/narrow-radar.ts';
import type { PortalSettings } from './settings.ts';
import type { Company, Owner, Radar, Respondent, Sender } from './types.ts';

export interface PlanWaveDeps {
  readonly storage: SurveyStores;
  readonly crm: Crm;
  readonly clock: Clock;
}

export interface PlanWaveInput {
  readonly company: CompanyRef;
  readonly radarId?: string | undefined;
  /** Some points of an earlier radar instead of one of the library. */
  readonly radar?: UsableRadar | undefined;
  readonly teamOwnerIds: readonly string[];
  readonly userEmail: string;
}

/** Everything that a launch needs to know, before anything is stored or sent. */
export interface WavePlan {
  readonly company: Company;
  readonly radar: Radar;
  readonly preflight: Preflight;
  /** What the preflight was decided from. */
  readonly preflightInput: PreflightInput;
  /** Everybody in the portal who can be asked as one of the vendor's team. */
  readonly owners: readonly Owner[];
  /** The vendor's team: the company's owner and the owners that the CSM picked. */
  readonly team: readonly Respondent[];
  readonly sender: Sender;
  readonly language: Language;
  readonly timeZone: string;
  readonly settings: PortalSettings;
  readonly settingsVersion: number;
}

/**
 * Reads the company, its contacts and the owners, and decides who would be asked.
 * Throws `company_unknown`, `portal_unknown`, `not_found` (radar), `radar_not_ready` and `hubspot_*`.
 */
export async function planWave(
  { storage, crm, clock }: PlanWaveDeps,
  { company: ref, radarId, radar: given, teamOwnerIds, userEmail }: PlanWaveInput,
): Promise<WavePlan> {
  const portal = await storage.portals.get(ref.portalId);
  const { settings, version } = await storage.settings.getCurrent(ref.portalId);
  const wanted = radarId ?? settings.healthRadarId;
  const { radar, languages } =
    given ?? (await getRadar(storage, ref.portalId, wanted, settings.language));
  const company = await crm.getCompany(ref);
  const contacts = await crm.listContacts(ref);
  const owners = await crm.listOwners(ref.portalId);
  const states = await storage.contactStates.listByIds(
    ref.portalId,
    contacts.map(({ contactId }) => contactId),
  );
  const language = chooseLanguage(company.language, languages, settings.language);
  const preflightInput: PreflightInput = {
    contacts: contacts.map((contact) => ({
      ...contact,
      timeZone: contact.timeZone ?? company.timeZone ?? null,
    })),
    states,
    radarId: radarOfRest(radar),
    settings,
    unsubscribed: await findUnsubscribed(
      { storage, crm, clock },
      ref.portalId,
      settings.sending.subscriptionId,
      contacts,
    ),
    languages,
    companyRestUntil: decideCompanyRest({
      waves: await storage.waves.listOfCompany(ref),
      radarId: radarOfRest(radar),
      settings,
      timeZone: portal.timeZone,
      now: clock.now(),
    }),
    fallbackLanguage: language,
    timeZone: portal.timeZone,
    now: clock.now(),
  };
  return {
    company,
    radar,
    preflight: decidePreflight(preflightInput),
    preflightInput,
    owners: owners.filter(({ email }) => email !== ''),
    team: chooseTeam(owners, company.ownerId, teamOwnerIds, settings.language),
    sender: chooseSender(owners, company, userEmail),
    language,
    timeZone: portal.timeZone,
    settings,
    settingsVersion: version,
  };
}

/** The vendor's team is always asked, without a rest period. */
function chooseTeam(
  owners: readonly Owner[],
  companyOwnerId: string | null,
  pickedIds: readonly string[],
  language: Language,
): Respondent[] {
  const ids = new Set([...(companyOwnerId ? [companyOwnerId] : []), ...pickedIds]);
  return owners
    .filter(({ ownerId, email }) => ids.has(ownerId) && email !== '')
    .map((owner) => ({
      side: 'vendor',
      personId: owner.ownerId,
      email: normaliseAddress(owner.email),
      firstName: owner.firstName,
      lastName: owner.lastName,
      language,
      group: 'vendor',
      roleWeight: 1,
      timeZone: null,
    }));
}

/**
 * The launching user if they own records in this portal, else the company's owner, else nobody. A
 * workflow launches without a user.
 */
function chooseSender(owners: readonly Owner[], company: Company, userEmail: string): Sender {
  const wanted = normaliseAddress(userEmail);
  const owner =
    owners.find(({ email }) => wanted !== '' && normaliseAddress(email) === wanted) ??
    owners.find(({ ownerId }) => ownerId === company.ownerId);
  if (!owner) return { name: '', email: userEmail };
  return { name: `${owner.firstName} ${owner.lastName}`.trim(), email: owner.email };
}
