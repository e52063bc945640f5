import { defaultScoringSettings } from '../../../scoring/settings.ts';
import type { HealthComponent } from '../../../scoring/types.ts';
import { count } from './field-row.ts';
import type { SectionRow } from './field-row.ts';

const components = Object.keys(defaultScoringSettings.healthWeights) as HealthComponent[];

/**
 * What is used today, the important first. Follow-up questions, discussions and alerts wait until
 * something reads them.
 */
export const healthRows: readonly SectionRow[] = [
  {
    id: 'weights',
    fields: components.map((component) => ({ kind: 'weight', component })),
    rules: [
      {
        kind: 'sum',
        paths: components.map((component) => `scoring.healthWeights.${component}`),
        message: 'settingRule.weights',
      },
    ],
  },
  {
    id: 'bands',
    fields: [
      count('points', 'scoring.healthBands.watch'),
      count('points', 'scoring.healthBands.healthy'),
      count('points', 'scoring.healthBands.upgradeMargin'),
    ],
    rules: [
      {
        kind: 'rising',
        paths: ['scoring.healthBands.watch', 'scoring.healthBands.healthy'],
        message: 'settingRule.bands',
      },
    ],
  },
  {
    id: 'consensus',
    fields: [
      count('points', 'scoring.consensusBands.mixed'),
      count('points', 'scoring.consensusBands.mostlyAligned'),
      count('points', 'scoring.consensusBands.aligned'),
    ],
    rules: [
      {
        kind: 'rising',
        paths: [
          'scoring.consensusBands.mixed',
          'scoring.consensusBands.mostlyAligned',
          'scoring.consensusBands.aligned',
        ],
        message: 'settingRule.consensus',
      },
    ],
  },
  {
    id: 'caps',
    fields: [
      count('points', 'scoring.caps.decisionMakerDetractor'),
      count('points', 'scoring.caps.cancellationNotice'),
    ],
  },
  {
    id: 'staleness',
    fields: [
      count('days', 'scoring.staleness.freshDays'),
      count('days', 'scoring.staleness.halfLifeDays'),
      count('days', 'scoring.staleness.expiryDays'),
    ],
    rules: [
      {
        kind: 'rising',
        paths: ['scoring.staleness.freshDays', 'scoring.staleness.expiryDays'],
        message: 'settingRule.staleness',
      },
    ],
  },
  {
    id: 'counting',
    fine: true,
    fields: [
      { kind: 'choice', path: 'groupMode', options: 'groupModes' },
      count('decimal', 'scoring.decisionMakerWeight'),
      count('points', 'scoring.promoterAccount'),
    ],
  },
  {
    id: 'certainty',
    fine: true,
    fields: [
      count('share', 'scoring.minimumDataWeight'),
      count('share', 'scoring.minimumBehaviourWeight'),
      count('points', 'scoring.confidenceBands.medium'),
      count('points', 'scoring.confidenceBands.high'),
    ],
    rules: [
      {
        kind: 'rising',
        paths: ['scoring.confidenceBands.medium', 'scoring.confidenceBands.high'],
        message: 'settingRule.confidence',
      },
    ],
  },
  {
    id: 'actions',
    fine: true,
    fields: [
      count('points', 'scoring.actions.gap'),
      count('points', 'scoring.actions.consensus'),
      count('points', 'scoring.loyalty.attitude'),
      count('points', 'scoring.loyalty.behaviour'),
    ],
  },
  {
    id: 'quality',
    fine: true,
    fields: [
      count('number', 'scoring.quality.minimumItems'),
      count('seconds', 'scoring.quality.secondsPerItem'),
    ],
  },
  {
    id: 'noise',
    fine: true,
    fields: [
      count('share', 'scoring.noise.minimumChange'),
      count('share', 'scoring.noise.minimumChangeOfOne'),
      count('share', 'scoring.noise.minimumChangeUnmatched'),
      count('share', 'scoring.noise.slowLeak'),
      count('share', 'scoring.noise.answerSd'),
      count('share', 'scoring.noise.retestReliability'),
    ],
  },
];
