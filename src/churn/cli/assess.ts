import { parseInput } from '../../scoring/cli/parse-input.ts';
import { readJson } from '../../scoring/cli/read-input.ts';
import type { Reading } from '../../scoring/cli/read-input.ts';
import { runTool } from '../../scoring/cli/run-tool.ts';
import { assessRisk } from '../assess-risk.ts';
import { riskSchema } from './risk-schema.ts';

const USAGE = `Usage: npm run --silent assess -- FILE.json
Assesses the churn risk of one company, or of a list.`;

runTool(process.argv[2], USAGE, assess);

function assess(file: string): Reading<unknown> {
  const json = readJson(file);
  if (!json.ok) return json;
  const parsed = parseInput(json.value, riskSchema);
  if (!parsed.ok) return parsed;
  const risks = parsed.value.inputs.map((input) => assessRisk(input));
  return { ok: true, value: parsed.value.isList ? risks : risks[0] };
}
