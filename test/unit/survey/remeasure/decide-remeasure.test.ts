import { expect, it } from 'vitest';
import { decideRemeasure } from '../../../../src/survey/remeasure/decide-remeasure.ts';
import type { RemeasureFacts } from '../../../../src/survey/remeasure/decide-remeasure.ts';
import { listRedPoints } from '../../../../src/survey/remeasure/list-red-points.ts';
import { narrowRadar } from '../../../../src/survey/remeasure/narrow-radar.ts';
import { defaultPortalSettings } from '../../../../src/survey/settings.ts';
import { customerRelationship } from '../../../../src/survey/templates/customer-relationship.ts';
import { buildRemeasure } from '../../../storage/samples.ts';
import { buildWave } from '../../../support/builders.ts';

const MONDAY = new Date('2026-12-21T09:00:00Z');
const source = buildWave({
  radar: customerRelationship,
  openedAt: new Date('2026-11-03T09:00:00Z'),
});
const later = { waveId: 'wav_later', openedAt: new Date('2026-12-01T09:00:00Z') };
const again = narrowRadar(customerRelationship, ['trust']);

it.each<[string, Partial<RemeasureFacts>, string]>([
  ['on its day', {}, 'launch'],
  ['before its day', { now: new Date('2026-12-21T07:59:00Z') }, 'wait'],
  ['on a Saturday', { now: new Date('2026-12-26T10:00:00Z') }, 'wait'],
  ['before nine', { now: new Date('2026-12-22T07:30:00Z') }, 'wait'],
  ['that was sent', { planned: buildRemeasure({ state: 'sent' }) }, 'wait'],
  ['that was taken back', { planned: buildRemeasure({ state: 'cancelled' }) }, 'wait'],
  [
    'whose people got the whole radar since',
    { waves: [source, buildWave({ ...later, radar: customerRelationship })] },
    'cancelled',
  ],
  [
    'whose people got a part of it since',
    { waves: [source, buildWave({ ...later, radar: again })] },
    'launch',
  ],
  [
    'after a launch that was cancelled',
    { waves: [source, buildWave({ ...later, radar: customerRelationship, status: 'cancelled' })] },
    'launch',
  ],
  [
    'after a survey of another radar',
    {
      waves: [
        source,
        buildWave({ ...later, radar: { ...customerRelationship, radarId: 'promoter' } }),
      ],
    },
    'launch',
  ],
  ['whose survey is gone', { waves: [] }, 'cancelled'],
  [
    'after five months without anybody to ask',
    { now: new Date('2027-04-26T09:00:00Z') },
    'given_up',
  ],
])('a re-measure %s', (_what, changes, expected) => {
  const facts = {
    planned: buildRemeasure(),
    waves: [source],
    timeZone: 'Europe/Copenhagen',
    hours: defaultPortalSettings.sending,
    now: MONDAY,
  };
  expect(decideRemeasure({ ...facts, ...changes })).toBe(expected);
});

it('asks about its points alone, as a radar of its own that is part of the whole one', () => {
  const radar = narrowRadar({ ...customerRelationship, askAtMost: 2 }, ['delivery', 'trust']);
  expect(radar.points.map(({ id }) => id)).toEqual(
    customerRelationship.points
      .map(({ id }) => id)
      .filter((id) => ['delivery', 'trust'].includes(id)),
  );
  expect(radar).toMatchObject({
    radarId: 'customer-relationship-again',
    partOf: 'customer-relationship',
    extras: [],
  });
  expect(radar.askAtMost).toBeUndefined();
  expect(radar.name.en).toBe('Customer relationship: asked again');
  const used = new Set(radar.points.map(({ dimension }) => dimension));
  expect(radar.dimensions.every(({ id }) => used.has(id))).toBe(true);
});

it('part of a part is part of the whole one', () => {
  expect(narrowRadar(again, ['trust'])).toMatchObject({
    radarId: 'customer-relationship-again',
    partOf: 'customer-relationship',
  });
});

it('what only the own team sees differently is not red, and five points are the most', () => {
  const found = customerRelationship.points.map((point, index) => ({
    point,
    reasons: [index === 0 ? 'perception_gap' : 'low_score'] as const,
  }));
  const red = listRedPoints([...found, ...found]);
  expect(red).toHaveLength(5);
  expect(red[0]?.point.id).toBe(customerRelationship.points[1]?.id);
});
