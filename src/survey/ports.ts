import type { BehaviourScoreReader } from './behaviour-input.ts';
import type {
  CompanyRef,
  ContactRef,
  InvitationRef,
  LetterRef,
  NewsRef,
  RecordRef,
  ReminderRef,
  WaveRef,
} from '../lib/refs.ts';
import type { RadarStore } from './radars/own-radar.ts';
import type { LetterStore } from './letters/letter-store.ts';
import type { LinkVisitStore } from './link-visits.ts';
import type { RemeasureStore } from './remeasure/remeasure.ts';
import type { SecondRoundStore } from './second-round/second-round-store.ts';
import type { RepeatFacts } from './decide-next-wave.ts';
import type { SkipReason } from './decide-put-off.ts';
import type { ReminderRound } from './decide-auto-reminder.ts';
import type { SubscriptionReader, SubscriptionStore } from './subscriptions/subscription-status.ts';
import type { MailCountStore } from './timing/mail-limits.ts';
import type { TestMailStore } from './test-mail/test-mail-store.ts';
import type { PortalSettings } from './settings.ts';
import type { TeamTurnStore } from './team-turns.ts';
import type { DeliveryProblemStore } from './single-send/delivery-problem-store.ts';
import type { UndeliveredStore } from './undelivered/undelivered-store.ts';
import type {
  Company,
  Contact,
  ContactState,
  DeliveryState,
  Exclusion,
  Invitation,
  MachineHit,
  Owner,
  Portal,
  Response,
  ResponseState,
  Snapshot,
  SuggestedColleague,
  Wave,
  WaveStatus,
} from './types.ts';

/** What the survey reads from the CRM. Throws `hubspot_*` errors when HubSpot can't answer. */
export interface Crm extends SubscriptionReader {
  /** Throws `company_unknown` when the portal has no such company. */
  getCompany(ref: CompanyRef): Promise<Company>;
  /** Every association company → contact, primary or not, once per contact id. */
  listContacts(ref: CompanyRef): Promise<Contact[]>;
  listOwners(portalId: number): Promise<Owner[]>;
}

/** What the contact's card reads from the CRM. */
export interface ContactReader {
  /** Without what only an association to a company tells. Throws `contact_unknown` and `hubspot_*`. */
  getContact(ref: ContactRef): Promise<Contact>;
}

/** What one record gets. */
export interface RecordUpdate {
  readonly id: string;
  /** All values are text, `''` empties a property. */
  readonly properties: Readonly<Record<string, string>>;
}

/** What became of one record of a write. */
export type WriteOutcome =
  | { readonly id: string; readonly ok: true }
  | {
      readonly id: string;
      readonly ok: false;
      /** HubSpot's own words, without e-mail addresses. */
      readonly message: string;
      /** The record no longer exists. */
      readonly gone: boolean;
      /** The portal lacks a property of this input: provision, then repeat. */
      readonly missingProperty: boolean;
      /** Which ones, as far as HubSpot names them; it may name those of other inputs, too. */
      readonly missingProperties: readonly string[];
    };

/** What the app writes into the CRM. */
export interface CrmWriter {
  /**
   * Writes properties, at most 100 records a call, and tells for every record what became of it, in
   * the order of the first mention. One record's refusal does not hold back the others. Throws
   * `hubspot_*` and `portal_disconnected` when nobody knows; repeating everything is harmless.
   */
  updateRecords(
    portalId: number,
    objectType: RecordRef['objectType'],
    updates: readonly RecordUpdate[],
  ): Promise<WriteOutcome[]>;
}

/** The work that the queue can do. Each job names its portal. */
export type Job =
  | { readonly name: 'invitation.send'; readonly data: InvitationRef }
  | { readonly name: 'wave.rescore'; readonly data: WaveRef }
  | { readonly name: 'wave.report'; readonly data: WaveRef }
  | { readonly name: 'wave.tick'; readonly data: { readonly portalId: number } }
  | { readonly name: 'portal.sync'; readonly data: { readonly portalId: number } }
  | { readonly name: 'portal.sweep'; readonly data: { readonly portalId: number } }
  | { readonly name: 'portal.digest'; readonly data: { readonly portalId: number } }
  | { readonly name: 'portal.retain'; readonly data: { readonly portalId: number } }
  | { readonly name: 'portal.setup'; readonly data: { readonly portalId: number } }
  | { readonly name: 'portal.watch'; readonly data: { readonly portalId: number } }
  | { readonly name: 'company.assess'; readonly data: CompanyRef }
  | { readonly name: 'company.repeat'; readonly data: CompanyRef }
  | { readonly name: 'company.follow-up'; readonly data: CompanyRef & { readonly caseId: string } }
  | { readonly name: 'company.escalate'; readonly data: CompanyRef & { readonly caseId: string } }
  | { readonly name: 'company.remeasure'; readonly data: CompanyRef & { readonly caseId: string } }
  | { readonly name: 'company.news'; readonly data: NewsRef }
  | { readonly name: 'webhook.process'; readonly data: { readonly portalId: number } }
  | { readonly name: 'invitation.remind'; readonly data: ReminderRef }
  | { readonly name: 'second-round.send'; readonly data: InvitationRef }
  | { readonly name: 'invitation.letter'; readonly data: LetterRef }
  | { readonly name: 'decision.task'; readonly data: WaveRef & { readonly pointId: string } }
  | {
      readonly name: 'action.complete';
      readonly data: { readonly portalId: number; readonly callbackId: string };
    };

/** Enqueues with the transaction it is given by: both commit, or neither. */
export interface JobQueue {
  enqueue(jobs: readonly Job[]): Promise<void>;
}

export interface PortalStore {
  save(portal: Portal): Promise<void>;
  /** Throws `portal_unknown`. */
  get(portalId: number): Promise<Portal>;
  find(portalId: number): Promise<Portal | null>;
  list(): Promise<Portal[]>;
  /**
   * Disconnects a connected portal and returns whether it did. Given a moment, only while the portal's
   * access is of that moment, that is, nobody has connected it again since.
   */
  disconnect(portalId: number, connectedAt?: Date): Promise<boolean>;
  /** Ids of the portals that can be worked for. */
  listConnected(): Promise<number[]>;
}

export interface SettingsStore {
  /** The newest settings, or the defaults as version 0. */
  getCurrent(portalId: number): Promise<VersionedSettings>;
  /** Throws `not_found`. */
  getVersion(portalId: number, version: number): Promise<VersionedSettings>;
  /** Stores a new version and returns it; the same settings again return the current version. */
  save(portalId: number, settings: PortalSettings, at: Date): Promise<VersionedSettings>;
}

export interface VersionedSettings {
  readonly version: number;
  readonly settings: PortalSettings;
}

export interface WaveStore {
  /** Inserts the wave, or returns false when a wave with this portal and request id exists. */
  insert(wave: Wave): Promise<boolean>;
  /** Throws `not_found`. */
  get(ref: WaveRef): Promise<Wave>;
  findByRequest(portalId: number, requestId: string): Promise<Wave | null>;
  /** Locks the wave's row until the transaction ends. Only inside a transaction. */
  lock(ref: WaveRef): Promise<Wave>;
  /** The same with only what can change after the launch. */
  lockState(ref: WaveRef): Promise<Pick<Wave, 'companyId' | 'status' | 'closesAt' | 'closedAt'>>;
  setStatus(ref: WaveRef, status: WaveStatus, closedAt: Date | null): Promise<void>;
  setClosesAt(ref: WaveRef, closesAt: Date): Promise<void>;
  raiseAnswersVersion(ref: WaveRef): Promise<void>;
  setScoredVersion(ref: WaveRef, version: number): Promise<void>;
  /** The company's wave that opened last, of any radar and in any state. */
  findNewest(ref: CompanyRef): Promise<Wave | null>;
  /** Waves of a company, newest opening first. */
  listOfCompany(ref: CompanyRef): Promise<Wave[]>;
  /** Sending, open or paused waves whose closing time has come. */
  listDueToClose(portalId: number, now: Date): Promise<WaveRef[]>;
  /** Waves with answers that no rescoring has seen. */
  listUnscored(portalId: number): Promise<WaveRef[]>;
  /** Companies with at least one closed wave, or a churn risk that was assessed before. */
  listScoredCompanies(portalId: number): Promise<CompanyRef[]>;
}

/** Companies that the app has seen in a portal; the proof that a record id belongs to it. */
export interface CompanyStore {
  /** One that HubSpot has deleted or merged stays so: what is saved may have been read before. */
  save(company: Company): Promise<void>;
  /**
   * Saves a company that HubSpot has just shown. Where it was gone it is back, and all of its
   * properties are written again.
   */
  revive(company: Company): Promise<void>;
  /** Null as well for one that is gone. */
  find(ref: CompanyRef): Promise<Company | null>;
  /** Those of them that are known and not gone, by id. */
  listByIds(portalId: number, companyIds: readonly string[]): Promise<Company[]>;
  /** Locks the company's row until the transaction ends, so that two launches can't pass each other. */
  lock(ref: CompanyRef): Promise<void>;
}

/** What a personal link opens. */
export interface OpenedInvitation {
  readonly invitation: Invitation;
  readonly wave: Wave;
  /** The portal's. */
  readonly timeZone: string;
  /** The portal's current settings want a mail of thanks for an answer. */
  readonly wantsThanks: boolean;
}

/** One invitation of a contact, with as much of its wave as tells what may be shown of it. */
export interface ContactInvitation {
  readonly wave: Pick<Wave, 'waveId' | 'mode' | 'status' | 'openedAt' | 'closesAt'>;
  readonly invitation: Invitation;
}

export interface InvitationStore {
  insertAll(invitations: readonly Invitation[]): Promise<void>;
  insertExclusions(wave: WaveRef, exclusions: readonly Exclusion[]): Promise<void>;
  /** Throws `not_found`. */
  get(ref: InvitationRef): Promise<Invitation>;
  /** By the SHA-256 of the personal link's token, in any portal: the token is all a respondent has. */
  findOpened(linkHash: string): Promise<OpenedInvitation | null>;
  listOfWave(ref: WaveRef): Promise<Invitation[]>;
  listExclusions(ref: WaveRef): Promise<Exclusion[]>;
  /** Why the contact was last left out of a wave, with when that opened; null if never. */
  findExclusion(ref: ContactRef): Promise<{ exclusion: Exclusion; openedAt: Date } | null>;
  /**
   * Moves a waiting invitation to `handing_over`, as long as it has this link still, is awaited, its
   * wave runs and its person wants surveys; false otherwise.
   */
  take(invitation: LinkRef, at: Date): Promise<boolean>;
  /** Gives an unanswered invitation a new link, to be sent; false while it is being handed over. */
  renew(invitation: LinkRef, renewal: Renewal): Promise<boolean>;
  /** Moves the delivery of this link on from one of `from`; false when it stood elsewhere. */
  moveDelivery(
    invitation: LinkRef,
    from: readonly DeliveryState[],
    to: DeliveryState,
    at: Date,
  ): Promise<boolean>;
  /** A contact's invitations, newest opening of their wave first. */
  listOfContact(ref: ContactRef, limit: number): Promise<ContactInvitation[]>;
  /** The names of these owners, by id, as the newest invitation of each knows them. */
  listTeamNames(
    portalId: number,
    ownerIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
  /** `at` is kept with an answer only, and is null where the time could lead back to the person. */
  setResponse(ref: InvitationRef, response: ResponseState, at: Date | null): Promise<void>;
  /** Invitations of running waves that are due and not handed over yet, the first that is due first. */
  listUnsent(portalId: number, now: Date): Promise<Array<InvitationRef & WaveRef>>;
}

/** Whose invitation an answer was kept for: contacts may have been merged since it was opened. */
export interface AcceptedPerson {
  readonly personId: string;
}

export interface AcceptedAs {
  readonly invitation: InvitationRef;
  /** As it was seen when the answer was found acceptable. */
  readonly wave: Pick<Wave, 'waveId' | 'status' | 'companyId'>;
  /** Null where the time could lead back to the person. */
  readonly answeredAt: Date | null;
}

/** An invitation with the link that it had when it was read. */
export type LinkRef = InvitationRef & Pick<Invitation, 'linkNonce'>;

export interface Renewal {
  readonly email: string;
  readonly linkNonce: string;
  readonly linkHash: string;
  readonly requestId: string;
  readonly at: Date;
}

export interface ResponseStore {
  /**
   * Locks the wave, keeps a response, marks its invitation as answered and, unless it is late, raises
   * the wave's version. Null when the invitation can't answer any more, or the wave is not as it was
   * seen; the transaction must then not commit unless a second try succeeds. A response that names a
   * person gets the one whose invitation it is by now.
   */
  accept(response: Response, as: AcceptedAs): Promise<AcceptedPerson | null>;
  /**
   * Lets nothing in the database tell any more which answers and suggestions of a wave came with which
   * invitation, not even the order of its rows. In the transaction that kept the newest ones.
   */
  mix(ref: WaveRef): Promise<void>;
  /** False when the invitation has answered already. */
  insert(response: Response): Promise<boolean>;
  listOfWave(ref: WaveRef): Promise<Response[]>;
  /**
   * What the contact answered in the newest named wave that has an answer of theirs. Of waves in
   * other modes nothing: nobody may see what one person said there.
   */
  findNamed(ref: ContactRef): Promise<{ wave: Wave; response: Response } | null>;
}

/** What was entered before it is sent, by the name of its field and as it was entered. */
export type DraftFields = Readonly<Record<string, string>>;

/**
 * Unsent answers. A draft ends with its invitation or its wave: whatever answers, withdraws or closes
 * takes the draft along, in the same transaction.
 */
export interface DraftStore {
  /** Nothing entered yet is an empty draft. */
  get(ref: InvitationRef): Promise<DraftFields>;
  /**
   * Adds fields to the draft and marks the invitation as started. Returns the whole draft, or null
   * when the invitation can't be answered any more.
   */
  add(ref: InvitationRef & WaveRef, fields: DraftFields): Promise<DraftFields | null>;
}

/** Clicks of machines by invitation and kind: counts only, never who or when. */
export interface MachineHitStore {
  add(ref: InvitationRef, kind: MachineHit): Promise<void>;
  get(ref: InvitationRef): Promise<Readonly<Partial<Record<MachineHit, number>>>>;
}

export interface ColleagueStore {
  insert(colleague: SuggestedColleague): Promise<void>;
  listOfWave(ref: WaveRef): Promise<SuggestedColleague[]>;
  /** Those who wait for a decision, as far as the mode of their wave lets anybody see them. */
  listWaiting(ref: CompanyRef): Promise<WaitingColleague[]>;
  /** Throws `not_found`. */
  get(ref: ColleagueRef): Promise<SuggestedColleague>;
  /** Decides on one that waits; false when it was decided before. */
  decide(ref: ColleagueRef, decision: 'approved' | 'declined'): Promise<boolean>;
}

export type ColleagueRef = Pick<SuggestedColleague, 'portalId' | 'suggestionId'>;

/** `by` is who suggested them, null wherever nobody is to know. */
export type WaitingColleague = Pick<
  SuggestedColleague,
  'suggestionId' | 'name' | 'email' | 'role'
> & { readonly by: string | null };

export interface SnapshotStore {
  /** Replaces an unpublished snapshot of the same wave; provisional and final ones are kept. */
  save(snapshot: Snapshot): Promise<void>;
  /** The newest snapshot of the wave, of any kind. */
  findLatest(ref: WaveRef): Promise<Snapshot | null>;
  /** Final snapshots of a company, newest first; of one radar where that is named. */
  listFinal(
    ref: CompanyRef,
    limit: number,
    radarId?: string,
  ): Promise<Array<{ wave: Wave; snapshot: Snapshot }>>;
  /** The newest snapshot of the company's wave of this radar that is open or paused, if any. */
  findOpen(ref: CompanyRef, radarId: string): Promise<{ wave: Wave; snapshot: Snapshot } | null>;
}

export interface ContactStateStore {
  listByIds(portalId: number, contactIds: readonly string[]): Promise<ContactState[]>;
  /**
   * The same for all of these contacts, known or not; locks them until the transaction ends, so
   * that two launches can't ask one person at once. Only inside a transaction.
   */
  lock(portalId: number, contactIds: readonly string[]): Promise<ContactState[]>;
  setLastAsked(
    portalId: number,
    contactIds: readonly string[],
    radarId: string,
    at: Date,
  ): Promise<void>;
  setSurveyOptOut(portalId: number, contactId: string, optedOut: boolean): Promise<void>;
}

/**
 * Reminders of invitations. A round reminds everybody of a wave who has not answered, each with the
 * next reminder of their invitation, counted from 1.
 */
export interface ReminderStore {
  /** How many people the round with this key reminded; null when there was none. */
  findRound(ref: WaveRef, key: string): Promise<number | null>;
  /**
   * When the people of this wave were last reminded, of this wave or another one, by the id of
   * their invitation; who never was is left out. Locks these people's invitations until the
   * transaction ends, so that two waves can't remind one person at once. Only inside a transaction.
   */
  lockPeople(ref: WaveRef): Promise<ReadonlyMap<string, Date>>;
  /** Stores a round, and for each of these invitations a reminder that waits until it is due. */
  insertRound(
    ref: WaveRef,
    round: {
      readonly key: string;
      readonly at: Date;
      readonly reminders: ReadonlyArray<{ readonly invitationId: string; readonly dueAt: Date }>;
    },
  ): Promise<ReminderRef[]>;
  /**
   * Moves a reminder that is due to `handing_over`, as long as it is the newest of its invitation and
   * that has no answer yet; false otherwise.
   */
  take(ref: ReminderRef, now: Date): Promise<boolean>;
  /** Reminders that are due and still wait, of open waves, to people who are awaited and want mail. */
  listUnsent(portalId: number, now: Date): Promise<Array<ReminderRef & WaveRef>>;
  /** Open waves before their end, with their rounds of reminders. */
  listOpenWaves(portalId: number, now: Date): Promise<OpenWave[]>;
  /** Tells what became of a reminder that is `handing_over`; false when it stood elsewhere. */
  settle(ref: ReminderRef, state: HandedOver): Promise<boolean>;
}

/** A wave that still waits for answers, as far as reminding by itself looks at it. */
export interface OpenWave extends WaveRef {
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly rounds: readonly ReminderRound[];
}

/** When companies are asked again by themselves. None of those that are gone. */
export interface RepeatStore {
  /** Ids of a portal's companies, by id and from the one after `afterId` on. */
  listCompanies(portalId: number, afterId: string, limit: number): Promise<string[]>;
  /**
   * What the next waves of these companies depend on; `radarId` names the radar that repeats. Locks
   * them until the transaction ends, so that a launch is never planned over. Only inside a transaction.
   */
  lock(portalId: number, radarId: string, companyIds: readonly string[]): Promise<CompanyRepeat[]>;
  /** What is planned for one company; null for one that nobody knows. */
  find(ref: CompanyRef): Promise<PlannedRepeat | null>;
  /** Stores `nextWaveAt`, `repeatFrom`, `tries` and `skipped`. One statement. */
  save(companies: readonly CompanyRepeat[]): Promise<void>;
  /** Companies whose time has come, the longest overdue first. */
  listDue(portalId: number, now: Date, limit: number): Promise<CompanyRef[]>;
}

/** Deletes what people said and who they are, and keeps what was counted. */
export interface RetentionStore {
  /** Waves that ended before this time and still hold answers or names, the oldest first. */
  listDue(portalId: number, endedBefore: Date, limit: number): Promise<WaveRef[]>;
  /**
   * Deletes a wave's answers, and the names and addresses of everybody who was or was not asked;
   * tells how many, or null when that was done before. All of it or nothing.
   */
  strip(
    ref: WaveRef,
    at: Date,
  ): Promise<{ readonly responses: number; readonly people: number } | null>;
}

export interface CompanyRepeat extends CompanyRef, RepeatFacts {
  /** Why it was not asked when its time had come; null where it was, or has not come. */
  readonly skipped: SkipReason | null;
}

export type PlannedRepeat = Pick<CompanyRepeat, 'nextWaveAt' | 'skipped'>;

/** What became of a mail; `queued`: the server certainly did not take it. */
export type HandedOver = Extract<DeliveryState, 'sent' | 'queued' | 'failed' | 'unknown'>;

/** The values that HubSpot should show. Syncing compares them with what it wrote last. */
export interface RecordStore {
  /** What the record should show, null when nothing was ever wanted for it. */
  find(ref: RecordRef): Promise<Readonly<Record<string, string>> | null>;
  /** Why HubSpot does not show it; null where HubSpot took it, was not asked yet, or lost the record. */
  findProblem(ref: RecordRef): Promise<RefusedWrite | null>;
  /** Merges values into what the record should show; `''` empties a property. All values are text. */
  want(ref: RecordRef, properties: Readonly<Record<string, string>>): Promise<void>;
  /** The same for many records at once. */
  wantAll(wishes: readonly Wish[]): Promise<void>;
  /**
   * Contacts whose record should show a personal link that is of no more use, by id. Locks them until
   * the transaction ends, so that no newer link is taken off. Only inside a transaction.
   */
  lockSpentLinks(portalId: number, limit: number): Promise<string[]>;
}

/** HubSpot refused to write a record, and somebody can do something about it. */
export interface RefusedWrite {
  /** HubSpot's own words, without e-mail addresses. */
  readonly message: string;
  /** When it was last tried. */
  readonly since: Date;
}

/** What one record should show. */
export interface Wish extends RecordRef {
  readonly properties: Readonly<Record<string, string>>;
}

/** Everything that can take part in one transaction. */
export interface SurveyStores {
  readonly behaviour: BehaviourScoreReader;
  readonly portals: PortalStore;
  readonly settings: SettingsStore;
  readonly radars: RadarStore;
  readonly companies: CompanyStore;
  readonly waves: WaveStore;
  readonly invitations: InvitationStore;
  readonly reminders: ReminderStore;
  readonly letters: LetterStore;
  readonly repeats: RepeatStore;
  readonly retention: RetentionStore;
  readonly responses: ResponseStore;
  readonly drafts: DraftStore;
  readonly teamTurns: TeamTurnStore;
  readonly machineHits: MachineHitStore;
  readonly linkVisits: LinkVisitStore;
  readonly mailCounts: MailCountStore;
  readonly testMails: TestMailStore;
  readonly subscriptions: SubscriptionStore;
  readonly colleagues: ColleagueStore;
  readonly secondRounds: SecondRoundStore;
  readonly remeasures: RemeasureStore;
  readonly snapshots: SnapshotStore;
  readonly contactStates: ContactStateStore;
  readonly undelivered: UndeliveredStore;
  readonly deliveryProblems: DeliveryProblemStore;
  readonly records: RecordStore;
  readonly jobs: JobQueue;
}

/** Runs work in one transaction; what it throws rolls everything back. */
export interface Transactions<Stores> {
  transaction<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result>;
}
