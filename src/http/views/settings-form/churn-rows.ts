import { riskCodes, riskKinds } from '../../../churn/risk-strengths.ts';
import type { RiskTrigger } from '../../../churn/risk-strengths.ts';
import { count } from './field-row.ts';
import type { FieldRow, SectionRow } from './field-row.ts';

export const churnRows: readonly SectionRow[] = [
  {
    id: 'levels',
    fields: [
      count('points', 'risk.limits.low'),
      count('points', 'risk.limits.medium'),
      count('points', 'risk.limits.high'),
      count('points', 'risk.limits.critical'),
    ],
    rules: [
      {
        kind: 'rising',
        paths: [
          'risk.limits.low',
          'risk.limits.medium',
          'risk.limits.high',
          'risk.limits.critical',
        ],
        message: 'settingRule.levels',
      },
    ],
  },
  { id: 'renewal', fields: [count('days', 'risk.renewalDays')] },
  {
    id: 'cases',
    fields: [
      count('days', 'cases.criticalDays'),
      count('days', 'cases.highDays'),
      { kind: 'email', path: 'cases.ambassadorEmail' },
      { kind: 'email', path: 'cases.escalateEmail' },
    ],
  },
  {
    id: 'signals',
    fields: [
      { kind: 'choice', path: 'signals.watch', options: 'watch' },
      count('number', 'signals.ticketsOpen'),
      count('days', 'signals.ticketSlowDays'),
      { kind: 'text', path: 'signals.complaintValues' },
      { kind: 'text', path: 'signals.noticeValues' },
      count('days', 'signals.silenceDays'),
      count('days', 'signals.renewalDealDays'),
      count('number', 'signals.usageDropPercent'),
    ],
  },
  { id: 'drops', fields: listStrengths('score_drop') },
  {
    id: 'behaviour',
    fields: [...listStrengths('behaviour'), count('number', 'risk.minimumSources')],
  },
  {
    id: 'playbooks',
    fine: true,
    fields: riskCodes.map((code) => ({ kind: 'playbook', code })),
  },
  {
    id: 'fading',
    fine: true,
    fields: [
      count('days', 'risk.halfLifeDays'),
      count('points', 'risk.codeMinimum'),
      count('points', 'risk.fallMargin'),
      count('days', 'risk.fallDays'),
    ],
  },
];

function listStrengths(trigger: RiskTrigger): FieldRow[] {
  return riskCodes
    .filter((code) => riskKinds[code].trigger === trigger)
    .map((code) => ({ kind: 'strength', code }));
}
