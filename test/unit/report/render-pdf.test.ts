import { describe, expect, it } from 'vitest';
import { viewReport } from '../../../src/http/views/report/report.ts';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { choosePaper } from '../../../src/report/pdf/paper.ts';
import type { Paper } from '../../../src/report/pdf/paper.ts';
import { text } from '../../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';
import type { Language } from '../../../src/texts/language.ts';
import { buildReport } from '../../support/build-report.ts';
import type { ReportParts } from '../../support/build-report.ts';
import { readPdf } from '../../support/read-pdf.ts';
import type { ReadPdf } from '../../support/read-pdf.ts';

const NOW = new Date('2026-11-16T09:00:00Z');
const LONG =
  'Reklamationshåndteringstilfredshed og gennemskuelighed i alt hvad der er aftalt på forhånd';

async function print(
  parts: ReportParts,
  { paper = 'a4', language = 'en' }: { paper?: Paper; language?: Language } = {},
): Promise<ReadPdf> {
  return readPdf(await renderPdf(viewReport(buildReport(parts), language), { paper, now: NOW }));
}

describe('a printed report', () => {
  it.each<[string, ReportParts]>([
    [
      '25 points, very long names and three earlier waves',
      {
        points: 25,
        answers: 12,
        earlier: 3,
        label: LONG,
        company: LONG,
        comment: 'ø'.repeat(3000),
      },
    ],
    ['one answer', { answers: 1 }],
    ['no answer', { answers: 0 }],
    ['two points, which make no picture', { points: 2 }],
  ])('keeps inside of the paper with %s', async (_what, parts) => {
    for (const [paper, width, height] of [
      ['a4', 595, 842],
      ['letter', 612, 792],
    ] as const) {
      const { printed } = await print(parts, { paper, language: 'de' });
      const outside = printed.filter(
        ({ x, y, width: length }) => x < 40 || x + length > width - 40 || y < 30 || y > height - 40,
      );
      expect(outside).toEqual([]);
    }
  });

  it('sums up on the first page and goes on after it', async () => {
    const { pages } = await print({ answers: 9, earlier: 1, comment: 'Fint' });
    expect(pages[0]).toContain(text('en', 'report.quality'));
    expect(pages[0]).not.toContain(text('en', 'report.words'));
    expect(pages.slice(1).join(' ')).toContain(text('en', 'report.words'));
    expect(pages.slice(1).join(' ')).toContain('Fint 3');
  });

  it('has one page where nobody answered', async () => {
    expect((await print({ answers: 0 })).pages).toHaveLength(1);
  });

  it.each(LANGUAGES)('has every letter in %s', async (language) => {
    const { pages } = await print({ label: 'Æøåäöß ÆØÅÄÖ' }, { language });
    expect(pages.join(' ')).toContain('Æøåäöß ÆØÅÄÖ 1');
  });

  it('gives away nothing of an anonymous wave that the page does not show', async () => {
    const { pages } = await print({ mode: 'anonymous', answers: 7, comment: 'Hemmelig' });
    expect(pages.join(' ')).not.toMatch(/Hemmelig|Mette/);
    expect(pages.join(' ')).toContain(text('en', 'report.withheld.too_few'));
  });
});

describe('the paper', () => {
  it.each([
    [['en-US', 'en'], 'letter'],
    [['en-GB'], 'a4'],
    [['da'], 'a4'],
    [['*'], 'a4'],
    [[], 'a4'],
  ])('for a browser that speaks %j is %s', (locales, paper) => {
    expect(choosePaper(locales)).toBe(paper);
  });
});
