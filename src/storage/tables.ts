import type { CallKind } from '../portal/call-leases.ts';
import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type { ActionCall } from '../actions/ports.ts';
import type { ChangeEvent } from '../changes/ports.ts';
import type { BehaviourScores } from '../churn/behaviour/score-behaviour.ts';
import type { RiskAssessment, RiskLevel } from '../churn/assess-risk.ts';
import type { FigureReport } from '../churn/figures/ports.ts';
import type { BenchmarkReport, HealthCrowds } from '../portfolio/benchmarks/ports.ts';
import type { LossReport, PostMortem } from '../churn/losses/ports.ts';
import type { FollowUpCase } from '../churn/cases/ports.ts';
import type { Snooze } from '../churn/ports.ts';
import type { LetterRef, RecordRef } from '../lib/refs.ts';
import type { PortalState } from '../portal/ports.ts';
import type { Choice } from '../report/decisions/decision.ts';
import type { ToldTask } from '../report/decisions/decision-task.ts';
import type { SharedContent, SharedReply } from '../report/shared/shared-report.ts';
import type { HealthBand } from '../scoring/types.ts';
import type { CompanyProfile } from '../survey/company-profile.ts';
import type { DraftFields } from '../survey/draft-store.ts';
import type { HandedOver } from '../survey/ports.ts';
import type { RadarDraft } from '../survey/radars/own-radar.ts';
import type { RemeasureState } from '../survey/remeasure/remeasure.ts';
import type { SecondAnswer, SecondInvitation } from '../survey/second-round/second-round.ts';
import type { SubscriptionStatus } from '../survey/subscriptions/subscription-status.ts';
import type { PortalSettings } from '../survey/settings.ts';
import type { SkipReason } from '../survey/decide-put-off.ts';
import type {
  Answers,
  ContactState,
  DeliveryState,
  ExclusionReason,
  MachineHit,
  Mode,
  Portal,
  Radar,
  ResponseState,
  Sender,
  Side,
  Snapshot,
  SuggestedColleague,
  WaveStatus,
} from '../survey/types.ts';
import type { Language } from '../texts/language.ts';
import type { GeneratedJson, Json } from './json.ts';

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
  radars: {
    portal_id: number;
    radar_id: string;
    version: number;
    radar: Json<RadarDraft>;
    retired_ids: Json<readonly string[]>;
    request_id: string;
    archived_at: Date | null;
    saved_at: Date;
    sequence: Generated<number>;
  };
  companies: {
    portal_id: number;
    company_id: string;
    name: string;
    owner_id: string | null;
    language: string | null;
    renewal_at: Date | null;
    /** Null until it was read. */
    profile: GeneratedJson<CompanyProfile | null>;
    /** HubSpot has deleted it, or merged it into another one. */
    gone_at: Generated<Date | null>;
    /** The company that it became part of, where it is gone because of that. */
    merged_into: Generated<string | null>;
    /** When it is asked again by itself; null for never. */
    next_wave_at: Generated<Date | null>;
    /** Not before this time, because there was nobody to ask, so many times in a row. */
    repeat_from: Generated<Date | null>;
    repeat_tries: Generated<number>;
    repeat_skipped: Generated<SkipReason | null>;
  };
  waves: WavesTable;
  subscription_statuses: {
    portal_id: number;
    contact_id: string;
    subscription_id: number;
    email: string;
    status: SubscriptionStatus;
    read_at: Date;
  };
  mail_counts: {
    portal_id: number;
    /** A day of the portal's calendar, or a minute of UTC. */
    period: string;
    mails: number;
  };
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
    /** Only with a problem: HubSpot knows no such record. */
    gone: Generated<boolean>;
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
  portal_access: {
    portal_id: number;
    access_token: string;
    refresh_token: string;
    expires_at: Date;
    scopes: Json<readonly string[]>;
    connected_at: Date;
    lease_until: Generated<Date | null>;
  };
  install_states: { portal_id: number; state_hash: string; expires_at: Date };
  portal_states: {
    portal_id: number;
    disconnected_at: Generated<Date | null>;
    provisioned_at: Generated<Date | null>;
    provisioning_problems: GeneratedJson<PortalState['provisioningProblems']>;
    synced_at: Generated<Date | null>;
    webhook_at: Generated<Date | null>;
    workflow: GeneratedJson<PortalState['workflow']>;
    lists: GeneratedJson<PortalState['lists']>;
    setup_until: Generated<Date | null>;
    /** The company that the nightly sweep has dealt with last. */
    sweep_position: Generated<string>;
  };
  change_events: {
    portal_id: number;
    event_key: string;
    kind: ChangeEvent['kind'];
    object: ChangeEvent['object'];
    record_id: string;
    other_ids: Json<readonly string[]>;
    other_object: ChangeEvent['otherObject'];
    removed: boolean;
    property: string | null;
    occurred_at: Date;
    received_at: Date;
    done_at: Date | null;
  };
  action_calls: {
    portal_id: number;
    callback_id: string;
    action: ActionCall['action'];
    company_id: string;
    received_at: Date;
    state: ActionCall['state'];
    outputs: Json<ActionCall['outputs']>;
    wave_id: string | null;
    expires_at: Date | null;
  };
  follow_up_cases: {
    portal_id: number;
    case_id: string;
    company_id: string;
    reason: FollowUpCase['reason'];
    level: FollowUpCase['level'];
    status: FollowUpCase['status'];
    owner_id: string | null;
    opened_at: Date;
    due_at: Date;
    closed_at: Date | null;
    outcome: string;
    type: FollowUpCase['type'];
    contact_id: string | null;
    wave_id: string | null;
    taken_by: string | null;
    taken_at: Date | null;
    answered_at: Date | null;
    motive: FollowUpCase['motive'];
    escalated_at: Date | null;
  };
  remeasures: {
    portal_id: number;
    case_id: string;
    company_id: string;
    wave_id: string;
    point_ids: Json<readonly string[]>;
    planned_at: Date;
    due_at: Date;
    state: RemeasureState;
    sent_wave_id: string | null;
  };
  risk_snoozes: {
    portal_id: number;
    /** The attempt that made it: repeated, it is found here. */
    request_id: string;
    company_id: string;
    code: Snooze['code'];
    until: Date | null;
    snoozed_by: string;
    snoozed_at: Date;
    sequence: Generated<number>;
  };
  reminder_rounds: {
    portal_id: number;
    wave_id: string;
    round_key: string;
    /** How many people this round reminds. */
    reminded: number;
    started_at: Date;
  };
  letters: {
    portal_id: number;
    invitation_id: string;
    letter: LetterRef['letter'];
    state: HandedOver | 'handing_over';
    planned_at: Date;
    due_at: Date;
  };
  activities: { portal_id: number; activity_key: string; record_id: string | null };
  clock_strikes: { portal_id: number; job: string; struck_at: Date };
  test_mails: { portal_id: number; request_id: string; user_id: string; asked_at: Date };
  delivery_problems: {
    portal_id: number;
    invitation_id: string;
    /** HubSpot's, without addresses. */
    words: string;
  };
  drafts: {
    portal_id: number;
    invitation_id: string;
    wave_id: string;
    fields: Json<DraftFields>;
  };
  link_visits: {
    portal_id: number;
    invitation_id: string;
    mark: string;
    visited_at: Date;
    before_mark: string | null;
    before_at: Date | null;
  };
  machine_hits: { portal_id: number; invitation_id: string; kind: MachineHit; hits: number };
  suggested_colleagues: {
    portal_id: number;
    suggestion_id: string;
    wave_id: string;
    response_id: string | null;
    name: string;
    email: string;
    role: string;
    status: SuggestedColleague['status'];
    suggested_at: Date;
  };
  call_leases: {
    portal_id: number;
    lease_id: string;
    kind: CallKind;
    calls: number;
    ends_at: Date;
  };
  behaviour_companies: {
    portal_id: number;
    company_id: string;
    asked: Generated<number>;
    read: Generated<number>;
    read_at: Date | null;
    account: GeneratedJson<unknown>;
    scores: Json<BehaviourScores | null>;
  };
  behaviour_records: {
    portal_id: number;
    company_id: string;
    object: 'tickets' | 'deals' | 'meetings' | 'contacts';
    record_id: string;
    facts: Json<unknown>;
  };
  usage_weeks: { portal_id: number; company_id: string; week: string; value: number };
  second_rounds: {
    portal_id: number;
    wave_id: string;
    request_id: string;
    point_ids: Json<readonly string[]>;
    started_at: Date;
    ends_at: Date;
    stopped_at: Date | null;
  };
  second_invitations: {
    portal_id: number;
    invitation_id: string;
    wave_id: string;
    delivery: DeliveryState;
    response: SecondInvitation['response'];
    due_at: Date;
    link_nonce: string;
    link_hash: string;
  };
  second_answers: {
    portal_id: number;
    answer_id: string;
    wave_id: string;
    invitation_id: string | null;
    said: Json<SecondAnswer['said']>;
    submitted_at: Date;
  };
  lost_companies: {
    portal_id: number;
    company_id: string;
    lost_on: string;
    post_mortem: Json<PostMortem>;
    found_at: Date;
    won_back_at: Date | null;
  };
  benchmark_reports: {
    portal_id: number;
    report: Json<BenchmarkReport>;
    crowds: Json<HealthCrowds>;
    computed_at: Date;
  };
  figure_reports: {
    portal_id: number;
    report: Json<FigureReport>;
    computed_at: Date;
  };
  loss_reports: { portal_id: number; report: Json<LossReport>; computed_at: Date };
  reports: {
    portal_id: number;
    wave_id: string;
    link_nonce: string;
    link_hash: string;
    made_at: Date;
  };
  shared_reports: {
    portal_id: number;
    wave_id: string;
    version: number;
    content: Json<SharedContent>;
    saved_at: Date;
    request_id: string;
    link_nonce: string | null;
    link_hash: string | null;
  };
  shared_replies: {
    portal_id: number;
    reply_id: string;
    wave_id: string;
    point_id: string;
    kind: SharedReply['kind'];
    comment: string;
    replied_at: Date;
    sequence: Generated<number>;
  };
  decisions: {
    portal_id: number;
    wave_id: string;
    point_id: string;
    choice: Choice;
    owner_id: string | null;
    due_on: string | null;
    wants_task: boolean;
    decided_at: Date;
    request_id: string;
    /** How its task in HubSpot was left. */
    told: GeneratedJson<ToldTask | null>;
  };
  digests: {
    portal_id: number;
    reader: string;
    /** The Monday. */
    week: string;
    state: Exclude<HandedOver, 'queued'> | 'handing_over';
    taken_at: Date;
  };
  digest_opt_outs: { portal_id: number; reader: string; opted_out_at: Date };
  portfolio: PortfolioTable;
  /** Written by a trigger alone: what trends are made of. */
  wave_results: {
    portal_id: number;
    wave_id: string;
    radar_id: ReadOnly<string>;
    /** In UTC. */
    closed_on: ReadOnly<string>;
    band: ReadOnly<HealthBand | null>;
    gap: ReadOnly<number | null>;
  };
}

/** Written by triggers alone. */
interface PortfolioTable {
  portal_id: number;
  company_id: string;
  /** Null until the company itself is stored. */
  name: ReadOnly<string | null>;
  name_key: ReadOnly<string | null>;
  owner_id: ReadOnly<string | null>;
  gone: ReadOnly<boolean>;
  risk: ReadOnly<RiskLevel | null>;
  risk_rank: ReadOnly<number>;
  band: ReadOnly<HealthBand | 'no_data' | null>;
  health: ReadOnly<number | null>;
  health_delta: ReadOnly<number | null>;
  gap: ReadOnly<number | null>;
  consensus: ReadOnly<number | null>;
  wave_status: ReadOnly<string | null>;
  invited: ReadOnly<number | null>;
  answered: ReadOnly<number | null>;
  last_wave_on: ReadOnly<string | null>;
  next_wave_on: ReadOnly<string | null>;
  employee: ReadOnly<number | null>;
  segment: ReadOnly<string | null>;
  industry: ReadOnly<string | null>;
  country: ReadOnly<string | null>;
  value: ReadOnly<number | null>;
  parent_id: ReadOnly<string | null>;
  /** Day of the customer's last sign of life. */
  touched_on: ReadOnly<string | null>;
  recorded: ReadOnly<boolean>;
  listed: ReadOnly<boolean>;
}

type ReadOnly<Value> = ColumnType<Value, never, never>;

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
  /** When its answers, names and addresses were deleted. */
  retained_at: Generated<Date | null>;
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
  /** Ids of the points that the person is asked; null for all. */
  asked_points: GeneratedJson<readonly string[] | null>;
  /** The request ids of those who sent it again. */
  resend_keys: GeneratedJson<readonly string[]>;
  sent_at: Date | null;
  answered_at: Date | null;
  /** How many times; the other two are of the newest one. */
  reminders: Generated<number>;
  reminder_state: Generated<HandedOver | 'handing_over' | null>;
  reminded_at: Generated<Date | null>;
  reminder_due_at: Generated<Date>;
  /** The person's; null for the portal's. */
  time_zone: Generated<string | null>;
  /** Not to be sent before. */
  due_at: Generated<Date>;
  /** The contact that this one was merged into, where that one has an invitation of its own. */
  merged_into: Generated<string | null>;
}

/** Every table that knows something of a portal, except the list of portals itself. */
export const PORTAL_TABLES = [
  'second_answers',
  'second_invitations',
  'second_rounds',
  'letters',
  'delivery_problems',
  'mail_counts',
  'test_mails',
  'clock_strikes',
  'subscription_statuses',
  'drafts',
  'machine_hits',
  'link_visits',
  'suggested_colleagues',
  'responses',
  'invitations',
  'exclusions',
  'reminder_rounds',
  'snapshots',
  'shared_replies',
  'shared_reports',
  'reports',
  'remeasures',
  'decisions',
  'waves',
  'contact_states',
  'crm_records',
  'assessments',
  'follow_up_cases',
  'risk_snoozes',
  'lost_companies',
  'loss_reports',
  'benchmark_reports',
  'figure_reports',
  'digests',
  'digest_opt_outs',
  'activities',
  'action_calls',
  'change_events',
  'usage_weeks',
  'behaviour_records',
  'behaviour_companies',
  'companies',
  'portfolio',
  'wave_results',
  'settings_versions',
  'radars',
  'portal_states',
  'call_leases',
  'portal_access',
  'install_states',
] as const satisfies ReadonlyArray<Exclude<keyof Tables, 'portals'>>;
