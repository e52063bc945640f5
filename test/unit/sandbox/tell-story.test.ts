import { expect, test } from 'vitest';
import { describeOutcome } from '../../../src/sandbox/story/tell-story.ts';

test('a company whose name has a line break keeps its one line in the table', () => {
  const name = 'Kornblomst\r\nog Sønner';
  const company = { name, contacts: 1, invited: 1, excluded: [], answered: 1, properties: {} };
  const told = describeOutcome({
    companies: [company],
    workflows: [{ name: 'Follow up', company: name, enrolledAt: '', actions: [] }],
    tasks: [],
    mails: { sent: 1, duplicates: 0 },
    seconds: 1,
  });
  expect(told).toMatch(/^Kornblomst og Sønner +1\/1/m);
  expect(told).toContain('  Kornblomst og Sønner: ');
  expect(told).not.toContain('\r');
});
