import { expect, it } from 'vitest';
import { crashWhileSending } from '../../crash/send.ts';
import { crashThroughTheStory } from '../../crash/story.ts';

// The short form of `npm run crash`.
it('a killed worker loses no mail and sends none twice', { timeout: 120_000 }, async () => {
  const results = await crashWhileSending({ databaseUrl: undefined, rounds: 2, people: 40 });
  expect(results.filter(({ pass }) => !pass)).toEqual([]);
});

it(
  'an app that is killed through whole surveys loses nothing, and HubSpot ends as without it',
  { timeout: 600_000 },
  async () => {
    const differences: string[] = [];
    const results = await crashThroughTheStory({
      databaseUrl: undefined,
      companies: 2,
      kills: 4,
      tell: (difference) => differences.push(difference),
    });
    expect(differences).toEqual([]);
    expect(results.filter(({ pass }) => !pass)).toEqual([]);
  },
);
