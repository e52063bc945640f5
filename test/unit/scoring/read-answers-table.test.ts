import { describe, expect, it } from 'vitest';
import { formatScores } from '../../../src/scoring/cli/format-scores.ts';
import { readAnswersTable } from '../../../src/scoring/cli/read-answers-table.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings } from '../../../src/scoring/settings.ts';

function scoreTable(text: string): unknown {
  const wave = readAnswersTable(text);
  if (!wave.ok) throw new Error(wave.problems.join('\n'));
  return formatScores(scoreWave(wave.value, defaultScoringSettings));
}

function problemsOf(text: string): readonly string[] {
  const wave = readAnswersTable(text);
  return wave.ok ? [] : wave.problems;
}

describe('an answers table', () => {
  const table = [
    '\uFEFFRespondent;Side;Group;Role_weight;Point;Dimension;Scale_min;Scale_max;Now;Desired;Recommend;Recommended;Effort;Comment',
    'Åse;customer;leadership;2;Tillid;Relation;1;5;4,5;5;9;ja;6;"God hjælp;',
    'men sent"',
    'Åse;;;;Levering;Levering;;;6;9;;;;',
    'Bo;;users;;Tillid;;;;3;5;6;nej;4;',
    'Bo;;users;;Levering;;;;;8;;;;',
    'Vera;vendor;;;Levering;;;;9;9;;;;',
    '',
  ].join('\r\n');

  it('reads semicolons, decimal commas, quotes, line breaks and a byte order mark', () => {
    expect(scoreTable(table)).toMatchObject({
      points: {
        Tillid: { n_now: 2, now_mean: 4, gap: 1, n_vendor: 0 },
        Levering: { n_now: 1, n_desired: 2, now_mean: 6, vendor_now_mean: 9, perception_gap: 3 },
      },
      dimensions: { Relation: { now_score: 75 } },
      nps: { promoters: 1, detractors: 1, ltr_mean_weighted: 8 },
      recommendation: { share_weighted: 66.6667 },
      anonymity: { k: 3, total_visible: false },
    });
  });

  it('reads commas and decimal points all the same', () => {
    const text = 'respondent,point,now,desired\na,p,7.5,9\n"b",p,"6,5",9\n';
    expect(scoreTable(text)).toMatchObject({ points: { p: { now_mean: 7, gap: 2 } } });
  });

  it('names every problem with its line and column', () => {
    const text =
      'respondent,side,group,point,now,recommended\n' +
      'a,customer,it,p,11,maybe\n' +
      'a,vendor,it,p,x,\n' +
      ',,,p,3,\n' +
      'b,customer,vendor,q,3,\n';
    expect(problemsOf(text)).toEqual([
      'line 2, column recommended: "maybe" is none of: 0, 1, yes, no, true, false, ja, nej, nei, nein.',
      'line 2, column now: 11 is not between 0 and 10.',
      'line 3, column side: "vendor" differs from line 2.',
      'line 3, column point: This respondent\'s "p" is in line 2 already.',
      'line 3, column now: "x" is not a number.',
      'line 4, column respondent: The cell is empty.',
      'line 5, column group: The group "vendor" belongs to the side vendor.',
    ]);
  });

  it.each([
    [
      'missing columns',
      'who,now\na,1\n',
      ['line 1: There is no column "respondent".', 'line 1: There is no column "point".'],
    ],
    [
      'a column that is there twice',
      'respondent,point,now,Now\na,p,1,2\n',
      ['line 1: The column "now" is there twice.'],
    ],
    [
      'a line of another length',
      'respondent,point,now\na,p\n',
      ['line 2: There are 2 cells, but 3 columns.'],
    ],
    ['a heading alone', 'respondent,point,now\n', ['There are no lines below the heading.']],
    ['nothing', '', ['The file is empty.']],
    [
      'a scale upside down',
      'respondent,point,now,scale_min,scale_max\na,p,,5,1\n',
      ['line 2, column scale_max: The scale of "p" must end above 5.'],
    ],
  ])('explains %s', (_what, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('explains broken quotes', () => {
    expect(problemsOf('respondent,point,now\n"a,p,1\n')[0]).toMatch(/^This is not a table/);
  });
});
