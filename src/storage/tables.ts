import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type { RiskAssessment } from '../churn/assess-risk.ts';
import type { RecordRef } from '../lib/refs.ts';
import type { PortalSettings } from '../survey/settings.ts';
import type {
  Answers,
  ContactState,
  DeliveryState,
  ExclusionReason,
  Mode,
  Portal,
  Radar,
  ResponseState,
  Sender,
  Side,
  Snapshot,
  WaveStatus,
} from '../survey/types.ts';
import type { Language } from '../texts/language.ts';
import type { Json } from './json.ts';

/** HubSpot properties of one record by name; all values are text. */
export type Properties = Readonly<Record<string, string>>;

/** A connection or a transaction: a store takes either. */
export type Connection = Kysely<Tables>;
export type DatabaseTransaction = Transaction<Tables>;

/** Every table of ours, as the newest migration leaves it. */
export interface Tables {
  portals: {
    portal_id: number;
    status: Portal['status'];
    time_zone: string;
    currency: string;
    ui_domain: string;
    language: Language;
  };
  settings_versions: {
    portal_id: number;
    version: number;
    settings: Json<PortalSettings>;
    saved_at: Date;
  };
  companies: {
    portal_id: number;
    company_id: string;
    name: string;
    owner_id: string | null;
    language: string | null;
    renewal_at: Date | null;
  };
  waves: WavesTable;
  invitations: InvitationsTable;
  exclusions: {
    portal_id: number;
    wave_id: string;
    contact_id: string;
    name: string;
    email: string;
    reason: ExclusionReason;
    until: string | null;
  };
  responses: {
    portal_id: number;
    response_id: string;
    wave_id: string;
    invitation_id: string | null;
    person_id: string | null;
    side: Side;
    group_name: string;
    role_weight: number;
    answers: Json<Answers>;
    duration_seconds: number | null;
    submitted_at: Date;
    late: boolean;
  };
  snapshots: {
    portal_id: number;
    snapshot_id: string;
    wave_id: string;
    company_id: string;
    answers_version: number;
    formulas_version: number;
    settings_version: number;
    kind: Snapshot['kind'];
    scores: Json<Snapshot['scores']>;
    computed_at: Date;
    sequence: Generated<number>;
  };
  contact_states: {
    portal_id: number;
    contact_id: string;
    last_asked_at: Generated<Date | null>;
    last_radar_id: Generated<string | null>;
    survey_opt_out: Generated<boolean>;
    delivery_status: Generated<ContactState['deliveryStatus']>;
  };
  crm_records: {
    portal_id: number;
    object_type: RecordRef['objectType'];
    record_id: string;
    wanted: Json<Properties>;
    wanted_version: number;
    written: Json<Properties>;
    written_version: number;
    problem: Generated<string | null>;
    problem_at: Generated<Date | null>;
  };
  assessments: {
    portal_id: number;
    assessment_id: string;
    company_id: string;
    assessed_at: Date;
    /** Read as text, because it holds dates. */
    input: ColumnType<unknown, Json<unknown>['__insert__'], never>;
    result: Json<RiskAssessment>;
    since: Date;
    stamped_at: Date | null;
    sequence: Generated<number>;
  };
}

interface WavesTable {
  portal_id: number;
  wave_id: string;
  company_id: string;
  company_name: string;
  radar: Json<Radar>;
  mode: Mode;
  status: WaveStatus;
  sender: Json<Sender>;
  language: Language;
  settings_version: number;
  request_id: string;
  opened_at: Date;
  closes_at: Date;
  closed_at: Date | null;
  answers_version: number;
  scored_version: number;
}

interface InvitationsTable {
  portal_id: number;
  invitation_id: string;
  wave_id: string;
  company_id: string;
  side: Side;
  person_id: string;
  email: string;
  first_name: string;
  last_name: string;
  language: Language;
  group_name: string;
  role_weight: number;
  delivery: DeliveryState;
  delivery_at: Date | null;
  response: ResponseState;
  link_nonce: string;
  link_hash: string;
  sent_at: Date | null;
  answered_at: Date | null;
}
