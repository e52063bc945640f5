/**
 * What each score means, in one sentence: on cards, in reports and in docs/scoring.md. Below, why
 * a health score is what it is; `{points}` is text such as 3.5, without a sign.
 */
export const scoringEn = {
  'score.gap.name': 'Gap',
  'score.gap.explain':
    'How far what the customer gets today lies below what the customer wants, measured on the people who answered both.',
  'score.perception_gap.name': 'Perception gap',
  'score.perception_gap.explain':
    'How much higher our own team rates us than the customer does; a large number is a blind spot.',
  'score.ambition_gap.name': 'Ambition gap',
  'score.ambition_gap.explain':
    'How much more our own team believes is possible than the customer asks for; a large number is potential that the customer has not seen.',
  'score.consensus.name': 'Consensus',
  'score.consensus.explain':
    '100 = everybody gave the same answer, 0 = half the group at the bottom and half at the top.',
  'score.mean_distance.name': 'Mean distance',
  'score.mean_distance.explain':
    'How many points of the scale the answers lie from the group’s mean on average.',
  'score.priority.name': 'Priority',
  'score.priority.explain':
    'What to take up first: a large gap counts, more so on an important point and where people agree.',
  'score.action.name': 'Action',
  'score.action.explain':
    'A large gap that people agree on is a project (act); a large gap that they see differently is a meeting (align first).',
  'score.health.name': 'Health',
  'score.health.explain':
    'The state of the relationship from 0 to 100: three fifths what people say, two fifths what they do.',
  'score.loyalty.name': 'Loyalty',
  'score.loyalty.explain':
    'Whether the customer likes us and buys (true), only likes us (latent), only buys (dangerous) or neither.',
  'score.nps.name': 'NPS',
  'score.nps.explain':
    'The share of people who would recommend us (9–10) minus the share who would not (0–6), from −100 to 100; below five answers it says too little to be shown.',
  'score.account_category.name': 'Account category',
  'score.account_category.explain':
    'Whether the account as a whole would recommend us; one decision maker who would not makes it a detractor.',
  'score.realisation.name': 'Realised recommendation',
  'score.realisation.explain':
    'How many of those who say that they would recommend us did so in the last 12 months.',
  'score.ease.name': 'Ease',
  'score.ease.explain': 'How easy it is to work with us: 0 = very hard, 100 = very easy.',
  'score.coverage.name': 'Coverage',
  'score.coverage.explain':
    'How much of the invited people’s weight has been heard; a decision maker weighs twice as much as a user.',
  'score.confidence.name': 'Confidence',
  'score.confidence.explain':
    'How far the numbers carry: it grows with the number of voices and with the share of the invited who answered.',
  'score.change.name': 'Change',
  'score.change.explain':
    'What moved since the previous survey among the people who answered both; a drop is confirmed when it is larger than answers vary by themselves.',
  'score.hidden_regression.name': 'Hidden fall',
  'score.hidden_regression.explain': 'The total rose, yet at least one point fell.',
  'score.slow_leak.name': 'Slow leak',
  'score.slow_leak.explain':
    'A point has lost 15 % of the scale against the best of the last three surveys, too slowly to be noticed from one to the next.',
  'score.churn_risk.name': 'Churn risk',
  'score.churn_risk.explain':
    'How many and how strong the reasons to leave are right now; each one fades by half in 45 days once it has passed.',
  'score.retention.name': 'Customer retention',
  'score.retention.explain':
    'The share of the customers at the start of a period who are still customers at its end.',
  'score.lifetime_value.name': 'Lifetime value',
  'score.lifetime_value.explain':
    'What a customer will be worth over time at today’s margin and retention, plus a quarter of the value of the customers won by its recommendations.',
  'score.driver.name': 'Driver',
  'score.driver.explain':
    'A point that goes together with recommendation across all companies; it needs 30 answers, and shows a connection, not a cause.',
  'score.benchmark.name': 'Benchmark',
  'score.benchmark.explain':
    'The share of your companies that score lower; it is hidden below ten companies.',

  'component.perception': 'Rating today',
  'component.gap_closure': 'Distance to the wish',
  'component.ltr': 'Willingness to recommend',
  'component.effort': 'Ease',
  'component.consensus': 'Consensus',
  'component.recommended': 'Actual recommendation',
  'component.commercial': 'Deals and renewal',
  'component.usage': 'Usage',
  'component.engagement': 'Contact',
  'healthReason.component_low': '{component}: {score} of 100, which takes {points} from health',
  'healthReason.component_high': '{component}: {score} of 100, which gives health {points}',
  'healthReason.component_fell':
    '{component} fell from {previousScore} to {score}, which took {points} from health',
  'healthReason.component_rose':
    '{component} rose from {previousScore} to {score}, which gave health {points}',
  'healthReason.point_low': '“{point}”: {score} of 100, which takes {points} from health',
  'healthReason.point_high': '“{point}”: {score} of 100, which gives health {points}',
  'healthReason.point_fell':
    '“{point}” fell from {previousScore} to {score}, which took {points} from health',
  'healthReason.point_rose':
    '“{point}” rose from {previousScore} to {score}, which gave health {points}',
} as const;
