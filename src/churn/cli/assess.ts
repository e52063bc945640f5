import { z } from 'zod';
import { parseInput } from '../../scoring/cli/parse-input.ts';
import { readJson } from '../../scoring/cli/read-input.ts';
import type { Reading } from '../../scoring/cli/read-input.ts';
import { runTool } from '../../scoring/cli/run-tool.ts';
import { assessRisk } from '../assess-risk.ts';
import { riskCodes } from '../risk-strengths.ts';

const USAGE = `Usage: npm run --silent assess -- FILE.json
Assesses the churn risk of one company, or of a list.`;

const date = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], 'This is not an ISO date.')
  .transform((text) => new Date(text));

const maybeDate = date.nullish().transform((given) => given ?? null);

const type = z.enum(riskCodes);

const riskSchema = z.object({
  now: date,
  previous: z
    .object({
      level: z.enum(['unknown', 'none', 'low', 'medium', 'high', 'critical']),
      since: date,
      codes: z.array(z.string()),
    })
    .nullish()
    .transform((previous) => previous ?? null),
  items: z.array(
    z.object({ type, at: date, until: maybeDate, ongoing: z.boolean().default(false) }),
  ),
  renewalAt: maybeDate,
  sources: z.object({ publishedWave: z.boolean(), behaviour: z.number().int().min(0) }),
  snoozed: z.array(z.object({ type, until: date })).default([]),
});

runTool(process.argv[2], USAGE, assess);

function assess(file: string): Reading<unknown> {
  const json = readJson(file);
  if (!json.ok) return json;
  const parsed = parseInput(json.value, riskSchema);
  if (!parsed.ok) return parsed;
  const risks = parsed.value.inputs.map((input) => assessRisk(input));
  return { ok: true, value: parsed.value.isList ? risks : risks[0] };
}
