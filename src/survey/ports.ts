import type { CompanyRef, ContactRef, WaveRef } from '../lib/refs.ts';
import type { BehaviourScoreReader } from './behaviour-input.ts';
import type { ColleagueStore } from './colleagues/colleague-store.ts';
import type { DraftStore } from './draft-store.ts';
import type { AcceptedAs, AcceptedPerson, InvitationStore } from './invitation-store.ts';
import type { JobQueue } from './job-queue.ts';
import type { LetterStore } from './letters/letter-store.ts';
import type { LinkVisitStore } from './link-visits.ts';
import type { MachineHitStore } from './machine-hit-store.ts';
import type { RadarStore } from './radars/own-radar.ts';
import type { RecordStore } from './record-store.ts';
import type { RemeasureStore } from './remeasure/remeasure.ts';
import type { ReminderStore } from './reminder-store.ts';
import type { RepeatStore } from './repeat-store.ts';
import type { RetentionStore } from './retention-store.ts';
import type { SecondRoundStore } from './second-round/second-round-store.ts';
import type { PortalSettings } from './settings.ts';
import type { DeliveryProblemStore } from './single-send/delivery-problem-store.ts';
import type { SubscriptionStore } from './subscriptions/subscription-status.ts';
import type { TeamTurnStore } from './team-turns.ts';
import type { TestMailStore } from './test-mail/test-mail-store.ts';
import type { MailCountStore } from './timing/mail-limits.ts';
import type {
  Company,
  ContactState,
  DeliveryState,
  Portal,
  Response,
  Snapshot,
  Wave,
  WaveStatus,
} from './types.ts';
import type { UndeliveredStore } from './undelivered/undelivered-store.ts';

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

/** What became of a mail; `queued`: the server certainly did not take it. */
export type HandedOver = Extract<DeliveryState, 'sent' | 'queued' | 'failed' | 'unknown'>;

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
