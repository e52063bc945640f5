import type { CompanyRef, WaveRef } from '../lib/refs.ts';
import type { WaveScores } from '../scoring/types.ts';
import type { Language, LocalText } from '../texts/language.ts';
import type { CompanyProfile } from './company-profile.ts';

/** The five processes of a customer's journey; each measuring point belongs to one. */
export type Process = 'marketing' | 'sales' | 'delivery' | 'service' | 'followup';

export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** One thing that is rated "where are we today" and "where should we be". */
export interface MeasuringPoint {
  readonly id: string;
  readonly label: LocalText;
  readonly description: LocalText;
  readonly dimension: string;
  readonly process: Process;
  readonly scale: Scale;
  readonly weight: number;
  /** The groups of respondents whom it concerns; everybody where none is named. */
  readonly groups?: readonly string[] | undefined;
}

/** Items besides the points: recommendation 0–10, recommended in 12 months, ease 1–7, the extra. */
export type ExtraItem = 'recommend' | 'recommended' | 'ease' | 'wow';

/** A survey template. A wave keeps a frozen copy of it. */
export interface Radar {
  readonly radarId: string;
  /** The radar that this is some points of, asked about again; left out for a whole one. */
  readonly partOf?: string | undefined;
  readonly name: LocalText;
  readonly dimensions: ReadonlyArray<{ readonly id: string; readonly label: LocalText }>;
  readonly points: readonly MeasuringPoint[];
  readonly extras: readonly ExtraItem[];
  /** How many points one person of the customer is asked; all that concern them when left out. */
  readonly askAtMost?: number | undefined;
  /** The mode it is sent in unless told; the portal's preset when left out or not allowed. */
  readonly defaultMode?: Mode | undefined;
}

/** named: k = 1, confidential: k = 3, anonymous: k = 5. */
export type Mode = 'named' | 'confidential' | 'anonymous';
export type Side = 'customer' | 'vendor';

export type WaveStatus =
  'draft' | 'scheduled' | 'sending' | 'open' | 'paused' | 'closed' | 'cancelled';

/** One sending of a radar to one company, from launch to close. */
export interface Wave extends WaveRef, CompanyRef {
  readonly companyName: string;
  readonly radar: Radar;
  readonly mode: Mode;
  readonly status: WaveStatus;
  readonly sender: Sender;
  /** The language that the company's respondents get when theirs is unknown. */
  readonly language: Language;
  /** The settings that this wave is scored by, so that an old report never changes by itself. */
  readonly settingsVersion: number;
  readonly requestId: string;
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  /** Raised by each answer; `scoredVersion` follows when the wave was scored. */
  readonly answersVersion: number;
  readonly scoredVersion: number;
}

/** The person in whose name a wave is sent. */
export interface Sender {
  readonly name: string;
  readonly email: string;
}

export type DeliveryState =
  'planned' | 'queued' | 'handing_over' | 'sent' | 'unknown' | 'failed' | 'bounced';

export type ResponseState =
  'none' | 'opened' | 'started' | 'answered' | 'late' | 'withdrawn' | 'expired';

/** A person of the customer or of the vendor's team who can be asked. */
export interface Respondent {
  readonly side: Side;
  /** HubSpot's contact id (customer) or owner id (vendor). */
  readonly personId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: Language;
  readonly group: string;
  /** 2 decision maker, 1.5 influencer, 1 everybody else. */
  readonly roleWeight: number;
  /** Where their clock stands, such as `America/New_York`; null for the portal's. */
  readonly timeZone: string | null;
}

/** A respondent's personal link to a wave, with its state. */
export interface Invitation extends WaveRef, CompanyRef, Respondent {
  readonly invitationId: string;
  readonly delivery: DeliveryState;
  readonly response: ResponseState;
  /** The link is derived from this and a key; a new nonce revokes the old link. */
  readonly linkNonce: string;
  readonly linkHash: string;
  /** The points that this person is asked, in the order of the survey; null for all of the radar. */
  readonly askedPoints: readonly string[] | null;
  /** The requests that sent it again, each with a new link. */
  readonly resendKeys: readonly string[];
  /** The mail does not leave before. */
  readonly dueAt: Date;
  readonly sentAt: Date | null;
  readonly answeredAt: Date | null;
}

/** Why a contact is not invited. */
export type ExclusionReason =
  | 'no_email'
  | 'invalid_email'
  | 'duplicate_email'
  | 'opted_out'
  | 'survey_opt_out'
  | 'bounced'
  /** A mailbox for tests, or one that nobody reads. */
  | 'test_address'
  /** No longer works for the company. */
  | 'left_company'
  | 'no_legal_basis'
  /** From the subscription type that the portal has named. */
  | 'unsubscribed'
  | 'rest_period'
  /** The whole company was asked not long ago. */
  | 'company_rest'
  | 'left_out';

export interface Exclusion {
  readonly contactId: string;
  readonly name: string;
  readonly email: string;
  readonly reason: ExclusionReason;
  /** Only with `rest_period` and `company_rest`: the first day, `YYYY-MM-DD` in the portal's time zone, to ask again. */
  readonly until: string | null;
}

/** A rating of one point; null where the respondent left it out. */
export interface PointAnswer {
  readonly now: number | null;
  readonly desired: number | null;
}

/** What a respondent said about a point that is low or far from its goal; `''` where nothing. */
export interface FollowupAnswer {
  readonly why: string;
  readonly wanted: string;
}

/** Everything that one respondent said. */
export interface Answers {
  readonly points: Readonly<Record<string, PointAnswer>>;
  /** Only points about which something was said. */
  readonly followups: Readonly<Record<string, FollowupAnswer>>;
  readonly recommend: number | null;
  readonly recommendReason: string;
  readonly recommended: boolean | null;
  readonly recommendedTo: string;
  readonly ease: number | null;
  readonly wow: string;
  readonly comment: string;
}

/** Somebody whom a respondent suggests to ask, too; `''` for what was not told. */
export interface SuggestedColleague extends WaveRef {
  readonly suggestionId: string;
  /** Null in anonymous mode: nobody finds out who made the suggestion. */
  readonly responseId: string | null;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly status: 'suggested' | 'approved' | 'declined';
  /** In anonymous mode cut to the day. */
  readonly suggestedAt: Date;
}

/** How a machine gave itself away; see `decide-machine-click.ts`. */
export type MachineHit = 'hidden_link' | 'many_links' | 'too_fast';

/** One respondent's stored answers. */
export interface Response extends WaveRef {
  readonly responseId: string;
  /** Null in anonymous mode: there is no way back to the person. */
  readonly invitationId: string | null;
  readonly personId: string | null;
  readonly side: Side;
  readonly group: string;
  readonly roleWeight: number;
  readonly answers: Answers;
  readonly durationSeconds: number | null;
  /** In anonymous mode cut to the day. */
  readonly submittedAt: Date;
  /** Came after the wave closed: kept and marked, not counted. */
  readonly late: boolean;
}

/** All scores of a wave at one moment. */
export interface Snapshot extends WaveRef, CompanyRef {
  readonly snapshotId: string;
  readonly answersVersion: number;
  readonly formulasVersion: number;
  readonly settingsVersion: number;
  readonly kind: 'working' | 'provisional' | 'final';
  readonly scores: WaveScores;
  readonly computedAt: Date;
}

/** A company of the CRM, as far as a survey needs it. */
export interface Company extends CompanyRef {
  readonly name: string;
  readonly ownerId: string | null;
  readonly language: string | null;
  readonly renewalAt: Date | null;
  /** Only as it is read from the CRM; nothing is kept of it. */
  readonly timeZone?: string | null;
  /** Missing as long as it was not read: what is stored of it stays. */
  readonly profile?: CompanyProfile;
}

/** A contact of the CRM, as far as a survey needs it. */
export interface Contact {
  readonly portalId: number;
  readonly contactId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: string | null;
  /** HubSpot's `hs_buying_role` values, such as `DECISION_MAKER`. */
  readonly buyingRoles: readonly string[];
  readonly jobTitle: string;
  /** Value of the property that tells the group, several with `;`; empty where none is mapped. */
  readonly groupValue: string;
  /** Labels of the association to the company, without the unlabelled one. */
  readonly labels: readonly string[];
  readonly optedOut: boolean;
  readonly bounced: boolean;
  /** HubSpot or a label of the association says that they no longer work there. */
  readonly hasLeft: boolean;
  /** HubSpot names a legal basis for processing their data. */
  readonly hasLegalBasis: boolean;
  /** Where their clock stands, as far as the CRM tells. */
  readonly timeZone: string | null;
}

/** A user of the portal who owns records; the vendor's team is made of them. */
export interface Owner {
  readonly ownerId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** What we know of a contact over all waves. */
export interface ContactState {
  readonly portalId: number;
  readonly contactId: string;
  readonly lastAskedAt: Date | null;
  /** The radar that the contact was last asked with. */
  readonly lastRadarId: string | null;
  readonly surveyOptOut: boolean;
  readonly deliveryStatus: 'ok' | 'bounced' | 'complained';
}

/** A portal that installed the app. */
export interface Portal {
  readonly portalId: number;
  readonly status: 'connected' | 'disconnected';
  readonly timeZone: string;
  readonly currency: string;
  readonly uiDomain: string;
  readonly language: Language;
}
