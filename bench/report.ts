import { viewReport } from '../src/http/views/report/report.ts';
import { drawRadar } from '../src/picture/radar-picture.ts';
import { toPng } from '../src/picture/to-png.ts';
import { toSvg } from '../src/picture/to-svg.ts';
import { renderPdf } from '../src/report/pdf/render-pdf.ts';
import { buildReport } from '../test/support/build-report.ts';
import { atMost } from './result.ts';
import type { BenchResult } from './result.ts';

const LABEL = 'Openness about prices and about everything that was agreed on before';
const ROUNDS = 200;
const NOW = new Date('2026-11-16T09:00:00Z');

/** The pictures and the PDF of a large report: 25 points, four waves laid over each other. */
export async function benchReport(): Promise<BenchResult[]> {
  const report = buildReport({ points: 25, answers: 30, earlier: 3, label: LABEL, comment: LABEL });
  const view = viewReport(report, 'en');
  const draw = (): string => {
    const drawing = view.picture && drawRadar(view.picture);
    if (!drawing) throw new Error('There is no picture.');
    return toSvg(drawing, 'radar');
  };
  const svg = await medianOf(ROUNDS, draw);
  const png = await medianOf(5, () => {
    const drawing = view.picture && drawRadar(view.picture);
    return drawing && toPng(drawing, 1440);
  });
  const pdf = await medianOf(9, () => renderPdf(view, { paper: 'a4', now: NOW }));
  return [
    atMost('report: radar as SVG, 25 points, 7 series', svg, 'ms', 1),
    atMost('report: the same as PNG, 1440 pixels wide', png, 'ms', 1000),
    atMost('report: PDF of 25 points with comments', pdf, 'ms', 1000),
  ];
}

/** In milliseconds. */
async function medianOf(rounds: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}
