import type { RiskCode } from '../churn/risk-strengths.ts';
import type { ObjectType } from './api-version.ts';
import {
  choice,
  choices,
  day,
  longText,
  moment,
  number,
  text,
  yesNo,
} from './property-definition.ts';
import type { PropertyDefinition } from './property-definition.ts';

/** The group in which HubSpot shows the app's properties. */
export const PROPERTY_GROUP = { name: 'radar', label: 'Radar' } as const;

const LEVELS = { high: 'High', medium: 'Medium', low: 'Low' };
const CATEGORIES = { promoter: 'Promoter', passive: 'Passive', detractor: 'Detractor' };

/** The reasons of the churn risk, as a person would say them. */
const RISK_REASONS: Readonly<Record<RiskCode, string>> = {
  cancellation_notice: 'Cancellation notice',
  dm_detractor: 'Decision maker would not recommend',
  champion_left: 'Champion left',
  usage_drop: 'Usage dropped',
  payment_overdue: 'Payment overdue',
  renewal_no_deal: 'Renewal without a deal',
  score_drop: 'Score dropped',
  low_health: 'Low health',
  dangerous_loyalty_renewal: 'Dangerous loyalty before renewal',
  complaint: 'Complaint',
  silence: 'Silence',
  deal_lost: 'Deal lost',
  complaints_repeated: 'Repeated complaints',
  hidden_regression: 'Hidden regression',
  consensus_collapse: 'Consensus collapsed',
  slow_leak: 'Slow decline',
  ticket_slow: 'Slow ticket',
  deal_overdue: 'Deal overdue',
  ticket_reopened: 'Ticket reopened',
  opt_out: 'Opt-out',
  tickets_open: 'Open tickets',
  bounce: 'E-mail bounced',
  meeting_cancelled: 'Meeting cancelled',
};

const company: readonly PropertyDefinition[] = [
  number('health_score', 'health score', 'Overall health of the relationship, 0–100.'),
  choice('health_band', 'health band', 'The health score in one word.', {
    healthy: 'Healthy',
    watch: 'Watch',
    at_risk: 'At risk',
    no_data: 'No data',
  }),
  number('health_delta', 'health delta', 'Change of the health score against the previous wave.'),
  longText('health_reasons', 'health reasons', 'What moves the health score most.'),
  number('gap_score', 'gap score', 'Gap between today and the wish, signed, % of the scale.'),
  number(
    'perception_gap_score',
    'perception gap score',
    "Gap between the own team's and the customer's view of today, signed, % of the scale.",
  ),
  number(
    'ambition_gap_score',
    'ambition gap score',
    "Gap between the own team's and the customer's wish, signed, % of the scale.",
  ),
  number('consensus_score', 'consensus score', 'How far the respondents agree, 0–100.'),
  choice('consensus_band', 'consensus band', 'The consensus score in one word.', {
    aligned: 'Aligned',
    mostly_aligned: 'Mostly aligned',
    mixed: 'Mixed',
    split: 'Split',
  }),
  text('top_priority', 'top priority', 'The point to work on first.'),
  text('weakest_point', 'weakest point', 'The point with the lowest rating today.'),
  text('least_agreed_point', 'least agreed point', 'The point that opinions differ on most.'),
  choice('loyalty', 'loyalty', 'What they think and what they do, taken together.', {
    true: 'True',
    latent: 'Latent',
    spurious: 'Dangerous',
    none: 'None',
  }),
  choice(
    'account_category',
    'account category',
    'The recommendation of the whole account.',
    CATEGORIES,
  ),
  number('nps_score', 'NPS score', 'Net Promoter Score, −100 to 100, from five answers on.'),
  number('recommended_share', 'recommended share', 'Percentage of respondents who did recommend.'),
  number('coverage', 'coverage', 'Percentage of the role weight that answered.'),
  choice('confidence', 'confidence', 'How far the scores can be relied on.', LEVELS),
  number(
    'silent_decision_makers',
    'silent decision makers',
    'Decision makers who did not answer the latest wave.',
  ),
  number('regressed_points', 'regressed points', 'Points that fell since the previous wave.'),
  yesNo('hidden_regression', 'hidden regression', 'The total rose although a point fell.'),
  number('employee_score', 'employee score', "The own team's result of the employee radar."),
  choice('churn_risk', 'churn risk', 'Risk of losing this customer.', {
    unknown: 'Unknown',
    none: 'None',
    low: 'Low',
    medium: 'Medium',
    high: 'High',
    critical: 'Critical',
  }),
  choices('churn_trigger', 'churn trigger', 'Where the reasons of the churn risk come from.', {
    behaviour: 'Behaviour',
    score_drop: 'Score drop',
  }),
  choices(
    'churn_reason_codes',
    'churn reason codes',
    'The reasons of the churn risk, for workflows and lists.',
    RISK_REASONS,
  ),
  longText('churn_reasons', 'churn reasons', 'The reasons of the churn risk in words.'),
  moment(
    'churn_risk_at',
    'churn risk at',
    'Moves when the churn risk rises; workflows enrol by it.',
  ),
  number('open_cases', 'open cases', 'Follow-ups that are not closed.'),
  choice('wave_status', 'wave status', 'State of the latest wave.', {
    scheduled: 'Scheduled',
    open: 'Open',
    paused: 'Paused',
    closed: 'Closed',
    cancelled: 'Cancelled',
  }),
  number('wave_invited', 'wave invited', 'People invited to the latest wave.'),
  number('wave_answered', 'wave answered', 'People who answered the latest wave.'),
  day('last_wave_on', 'last wave on', 'Day of the latest wave.'),
  day('next_wave_on', 'next wave on', 'Day of the next planned wave.'),
  text('report_url', 'report URL', 'Address of the latest report.'),
  number('lifetime_value', 'lifetime value', "Won and referred revenue, in the portal's currency."),
];

const contact: readonly PropertyDefinition[] = [
  number('ltr_score', 'likelihood to recommend score', 'Likelihood to recommend, 0–10.'),
  choice(
    'ltr_category',
    'likelihood to recommend category',
    'The likelihood to recommend in one word.',
    CATEGORIES,
  ),
  choice('recommended_12m', 'recommended in 12 months', 'Did recommend in the past 12 months.', {
    yes: 'Yes',
    no: 'No',
  }),
  choice('advocacy', 'advocacy', 'Would recommend and did recommend, taken together.', {
    true_promoter: 'True promoter',
    promoter_to_ask: 'Promoter to ask',
    unexpected_advocate: 'Unexpected advocate',
    passive: 'Passive',
    check_data: 'Check data',
    detractor: 'Detractor',
  }),
  number('referrals_won', 'referrals won', 'Won deals that this contact referred.'),
  yesNo('fragile_fan', 'fragile fan', 'A promoter at a company with a high churn risk.'),
  number('ease_score', 'ease score', 'How easy the customer finds working together, 1–7.'),
  text('group', 'group', 'Group that the answers are counted in.'),
  yesNo('decision_maker', 'decision maker', 'Decides about the relationship.'),
  yesNo(
    'silent_decision_maker',
    'silent decision maker',
    'A decision maker who did not answer the latest wave.',
  ),
  day('last_answered_on', 'last answered on', 'Day of the latest answer.'),
  day('last_asked_on', 'last asked on', 'Day of the latest invitation.'),
  day('rest_until', 'rest until', 'Not asked again before this day.'),
  yesNo('survey_opt_out', 'survey opt-out', 'Wants no more surveys.'),
  choice('delivery_status', 'delivery status', 'What became of the latest invitation.', {
    ok: 'OK',
    bounced: 'Bounced',
    complained: 'Complained',
  }),
  text('survey_link', 'survey link', 'Personal link to the open survey.'),
];

/**
 * Every property that the app owns, by object type. Workflows and lists of customers name them: a
 * name, a type or a value never changes without a migration.
 */
export const radarProperties: Readonly<Record<ObjectType, readonly PropertyDefinition[]>> = {
  companies: company,
  contacts: contact,
};
