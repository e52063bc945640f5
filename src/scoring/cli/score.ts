import { parseArgs } from 'node:util';
import { scoreWave } from '../score-wave.ts';
import { defaultScoringSettings } from '../settings.ts';
import type { WaveInput } from '../types.ts';
import { formatScores } from './format-scores.ts';
import { parseInput } from './parse-input.ts';
import { readAnswersTable } from './read-answers-table.ts';
import { readJson, readText } from './read-input.ts';
import type { Reading } from './read-input.ts';
import { runTool } from './run-tool.ts';
import { waveSchema } from './wave-schema.ts';

const USAGE = `Usage: npm run --silent score -- FILE.json
       npm run --silent score -- --csv FILE.csv
Scores one wave, or a list of waves. docs/scoring.md describes both files.`;

const { csv, file } = readArguments();
if (csv === undefined) runTool(file, USAGE, scoreJson);
else runTool(csv, USAGE, scoreTable);

/** An unknown option, or `--csv` without its file: neither file, and so the usage. */
function readArguments(): { csv?: string | undefined; file?: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      options: { csv: { type: 'string' } },
      allowPositionals: true,
    });
    return { csv: values.csv, file: positionals[0] };
  } catch {
    return {};
  }
}

function scoreJson(file: string): Reading<unknown> {
  const json = readJson(file);
  if (!json.ok) return json;
  const parsed = parseInput(json.value, waveSchema);
  if (!parsed.ok) return parsed;
  const scores = parsed.value.inputs.map(score);
  return { ok: true, value: parsed.value.isList ? scores : scores[0] };
}

function scoreTable(file: string): Reading<unknown> {
  const text = readText(file);
  if (!text.ok) return text;
  const wave = readAnswersTable(text.value);
  return wave.ok ? { ok: true, value: score(wave.value) } : wave;
}

function score(wave: WaveInput): unknown {
  return formatScores(scoreWave(wave, defaultScoringSettings));
}
