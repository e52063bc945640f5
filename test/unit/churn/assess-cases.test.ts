import { describe, expect, it } from 'vitest';
import { assessRisk } from '../../../src/churn/assess-risk.ts';
import { riskSchema } from '../../../src/churn/cli/risk-schema.ts';
import { parseInput } from '../../../src/scoring/cli/parse-input.ts';
import { readFixture } from '../scoring/read-fixture.ts';

const cases = readFixture<{ title: string; input: unknown; expected: unknown }>(
  'RADAR_ASSESS',
  'assess-open.json',
);

describe('the cases of the churn risk', () => {
  it.each(cases)('$title', ({ input, expected }) => {
    const parsed = parseInput(input, riskSchema);
    expect(parsed).toMatchObject({ ok: true });
    const [risk] = parsed.ok ? parsed.value.inputs : [];
    expect(risk && assessRisk(risk)).toEqual(expected);
  });
});
