import type pg from 'pg';
import { scoreWave } from '../src/scoring/score-wave.ts';
import type { WaveScores } from '../src/scoring/types.ts';
import { defaultPortalSettings } from '../src/survey/settings.ts';
import { customerRelationship } from '../src/survey/templates/customer-relationship.ts';
import type { Answers } from '../src/survey/types.ts';
import { toPoints } from '../src/survey/wave-input.ts';

export const COMPANIES = 10_000;
export const WAVES_EACH = 10;
/** Contacts of each company, every one of whom has answered every wave. */
export const CONTACTS_EACH = 10;

/** The id of a contact: the company's times a hundred, plus a number from 1. */
export const CONTACT_FACTOR = 100;

export const radar = customerRelationship;

/** Fills an empty portal with a million answers, and all that belongs to them. */
export async function fillPortal(client: pg.Client, portalId: number): Promise<void> {
  await client.query('set synchronous_commit = off');
  for (const statement of statements) {
    await client.query(statement, valuesOf(statement, portalId));
  }
  await client.query('analyze');
}

/** Every statement takes the portal first, and one document where it has a second place. */
function valuesOf(statement: string, portalId: number): unknown[] {
  const [, document] = Object.entries(documents).find(([table]) =>
    statement.includes(`insert into ${table} `),
  ) ?? ['', undefined];
  return document === undefined ? [portalId] : [portalId, JSON.stringify(document)];
}

const answers: Answers = {
  points: Object.fromEntries(
    radar.points.map(({ id, scale }) => [id, { now: scale.max - 3, desired: scale.max }]),
  ),
  followups: {},
  recommend: 9,
  recommendReason: 'They keep their word and answer the phone.',
  recommended: true,
  recommendedTo: 'A neighbouring plant',
  ease: 6,
  wow: 'A visit on a Sunday',
  comment: 'Go on like that, and tell us earlier when something slips.',
};

const documents = {
  waves: radar,
  responses: answers,
  snapshots: buildScores(),
  assessments: {
    level: 'medium',
    score: 35,
    codes: ['score_drop'],
    trigger: ['score_drop'],
    stampMoves: false,
  },
};

/** Of ten people who say the same. */
export function buildScores(): WaveScores {
  return scoreWave(
    {
      points: toPoints(radar),
      respondents: Array.from({ length: CONTACTS_EACH }, (_, index) => ({
        id: String(index),
        side: 'customer',
        group: index % 2 === 0 ? 'users' : 'leadership',
        roleWeight: index === 0 ? 2 : 1,
        answers: answers.points,
        ltr: answers.recommend,
        recommended: answers.recommended,
        effort: answers.ease,
      })),
      invited: [{ side: 'customer', group: 'users', roleWeight: 1, count: CONTACTS_EACH }],
      surveyAgeDays: 0,
      behaviour: { commercial: null, usage: null, engagement: null },
      cancellationNotice: false,
      previousBand: null,
      previousWave: null,
      restored: [],
      minGroupSize: 1,
      groupMode: 'person',
    },
    defaultPortalSettings.scoring,
  );
}

const each = `from generate_series(1, ${COMPANIES}) c`;
const eachWave = `${each}, generate_series(1, ${WAVES_EACH}) w`;
/** Nobody looks at an older invitation. */
const eachInvited = `${each}, generate_series(${WAVES_EACH - 2}, ${WAVES_EACH}) w, generate_series(1, ${CONTACTS_EACH}) p`;
const eachPerson = `${eachWave}, generate_series(1, ${CONTACTS_EACH}) p`;
const id = (prefix: string, number: string) => `'${prefix}_' || lpad((${number})::text, 20, '0')`;
const WAVE = 'c * 100 + w';
const PERSON = '(c * 100 + w) * 100 + p';
const contact = `(c * ${CONTACT_FACTOR} + p)::text`;
/** Three months apart, the newest one a month ago. */
const opened = `now() - make_interval(days => 30 + 91 * (${WAVES_EACH} - w))`;

const statements = [
  `insert into companies (portal_id, company_id, name, owner_id)
    select $1, c::text, 'Firma ' || c, '31' ${each}`,
  `insert into waves (portal_id, wave_id, company_id, company_name, radar, mode, status, sender,
      language, settings_version, request_id, opened_at, closes_at, closed_at, answers_version,
      scored_version)
    select $1, ${id('wav', WAVE)}, c::text, 'Firma ' || c, $2::jsonb, 'named', 'closed',
      '{"name":"Ida Berg","email":"ida@vendor.example"}', 'en', 0, 'request-' || (${WAVE}),
      ${opened}, ${opened} + interval '14 days', ${opened} + interval '14 days', 10, 10
    ${eachWave}`,
  `insert into invitations (portal_id, invitation_id, wave_id, company_id, side, person_id, email,
      first_name, last_name, language, group_name, role_weight, delivery, response, link_nonce,
      link_hash)
    select $1, ${id('inv', PERSON)}, ${id('wav', WAVE)}, c::text, 'customer', ${contact},
      'person.' || (${contact}) || '@firma.example', 'Nr.', ${contact}, 'en', 'users', 1, 'sent',
      'answered', 'k1.nonce', 'hash-' || (${PERSON})
    ${eachInvited}`,
  `insert into responses (portal_id, response_id, wave_id, invitation_id, person_id, side,
      group_name, role_weight, answers, duration_seconds, submitted_at, late)
    select $1, ${id('rsp', PERSON)}, ${id('wav', WAVE)}, ${id('inv', PERSON)}, ${contact},
      'customer', 'users', 1, $2::jsonb, 120, ${opened} + interval '3 days', false
    ${eachPerson}`,
  `insert into snapshots (portal_id, snapshot_id, wave_id, company_id, answers_version,
      formulas_version, settings_version, kind, scores, computed_at)
    select $1, ${id('snp', WAVE)}, ${id('wav', WAVE)}, c::text, 10, 1, 0, 'final', $2::jsonb,
      ${opened} + interval '14 days'
    ${eachWave}`,
  `insert into assessments (portal_id, assessment_id, company_id, assessed_at, input, result, since)
    select $1, ${id('asm', WAVE)}, c::text, ${opened},
      '{"now":"2026-01-01T00:00:00Z","previous":null,"items":[],"sources":{}}', $2::jsonb, ${opened}
    ${eachWave}`,
  // Old enough not to be told to their owners any more.
  `insert into follow_up_cases (portal_id, case_id, company_id, reason, level, status, owner_id,
      opened_at, due_at, outcome)
    select $1, ${id('cas', 'c')}, c::text, 'score_drop', 'high', 'open', '31',
      now() - interval '60 days', now() + interval '3 days', ''
    ${each}`,
  `insert into contact_states (portal_id, contact_id, last_asked_at, last_radar_id)
    select $1, ${contact}, ${opened}, 'customer-relationship'
    from generate_series(1, ${COMPANIES}) c, generate_series(1, ${CONTACTS_EACH}) p,
      (values (${WAVES_EACH})) newest(w)`,
  `insert into crm_records (portal_id, object_type, record_id, wanted, wanted_version, written,
      written_version)
    select $1, 'companies', c::text, '{"radar_health_score":"70"}', 1, '{}', 1 ${each}`,
];
