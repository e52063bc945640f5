import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderMessagePage } from '../../../src/http/pages/message-page.ts';
import { renderOptOutPage } from '../../../src/http/pages/opt-out-page.ts';
import { scripts } from '../../../src/http/pages/script.ts';
import { stylesheet, stylesheetHash, stylesheetName } from '../../../src/http/pages/stylesheet.ts';
import { renderSurveyPage } from '../../../src/http/pages/survey-page.ts';
import type { SurveyPage } from '../../../src/http/pages/survey-form.ts';
import { renderThanksPage } from '../../../src/http/pages/thanks-page.ts';
import { statusOf } from '../../../src/http/status-of.ts';
import type { ErrorCode } from '../../../src/lib/errors.ts';
import { customerRelationship } from '../../../src/survey/templates/customer-relationship.ts';
import { text } from '../../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';

const sender = { name: 'Ida Berg', email: 'ida.berg@vendor.example' };

function survey(overrides: Partial<SurveyPage> = {}): string {
  return renderSurveyPage({
    language: 'en',
    mode: 'named',
    side: 'customer',
    companyName: 'Fjordbyg A/S',
    sender,
    radar: customerRelationship,
    closesOn: '2026-12-05',
    startedAt: 1_796_000_000_000,
    ...overrides,
  });
}

const escaped = (value: string) => value.replaceAll("'", '&#39;').replaceAll('"', '&quot;');

function pages(): Array<[string, string]> {
  return LANGUAGES.flatMap((language) => [
    [`survey ${language}`, survey({ language })],
    [`survey for the team ${language}`, survey({ language, side: 'vendor' })],
    [`late survey ${language}`, survey({ language, isLate: true })],
    [`survey with problems ${language}`, surveyWithProblems(language)],
    [
      `thanks ${language}`,
      renderThanksPage({
        language,
        side: 'customer',
        companyName: 'Fjordbyg',
        senderName: 'Ida',
        closesOn: '2026-12-05',
        isLate: false,
      }),
    ],
    [`message ${language}`, renderMessagePage({ language, code: 'link_expired', sender })],
    [`opt-out ${language}`, renderOptOutPage({ language, isDone: false })],
    [`opted out ${language}`, renderOptOutPage({ language, isDone: true, sender })],
  ]);
}

function surveyWithProblems(language: SurveyPage['language']): string {
  return survey({
    language,
    values: { 'p.trust.now': '12', comment: 'x'.repeat(2001), recommended: 'maybe' },
    problems: [
      { field: 'p.trust.now', problem: 'out_of_range' },
      { field: 'comment', problem: 'too_long', length: 2001, max: 2000 },
      { field: 'recommended', problem: 'not_readable' },
      { field: 'p.gone', problem: 'unknown_point' },
    ],
  });
}

describe.each(pages())('%s', (name, page) => {
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);

  test('says its language and title', () => {
    expect(page).toContain(`<html lang="${name.slice(-2)}">`);
    expect(page).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  test('has no inline script, no inline style and nothing from elsewhere', () => {
    expect(page).not.toMatch(
      /<script(?! type="module" src="\/assets\/)|<style|style="|\son\w+=|https?:\/\//,
    );
    expect(page).toContain(`<link rel="stylesheet" href="/assets/${stylesheetName}" />`);
    expect(page).toContain('<meta name="referrer" content="no-referrer" />');
  });

  test('has each id once, and every reference finds its element', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const references = [
      ...page.matchAll(/\s(?:for|aria-labelledby|aria-describedby)="([^"]+)"/g),
      ...page.matchAll(/\shref="#([^"]+)"/g),
    ].flatMap(([, value]) => (value ?? '').split(' '));
    references.forEach((reference) => expect(ids).toContain(reference));
  });

  test('has no hole in its texts', () => {
    expect(page).not.toMatch(/undefined|null|NaN|\[object|\{[a-z]+\}/);
  });
});

describe('the survey', () => {
  test.each(['named', 'confidential', 'anonymous'] as const)(
    'says that it is %s before the first question',
    (mode) => {
      const page = survey({ mode });
      const told = page.indexOf(text('en', `survey.mode.${mode}.title`));
      expect(told).toBeGreaterThan(0);
      expect(told).toBeLessThan(page.indexOf('<form'));
    },
  );

  test.each(['confidential', 'anonymous'] as const)(
    'promises the own team no threshold in a %s wave',
    (mode) => {
      const page = survey({ mode, side: 'vendor' });
      expect(page).toContain(text('en', 'survey.mode.team.title'));
      expect(page).not.toContain(text('en', `survey.mode.${mode}.title`));
    },
  );

  test('asks each point twice, with every step of its scale and a way out', () => {
    const page = survey();
    for (const { id, label } of customerRelationship.points) {
      expect(page).toContain(`<h3>${label.en}</h3>`);
      for (const rating of ['now', 'desired']) {
        const radios = [
          ...page.matchAll(new RegExp(`name="p\\.${id}\\.${rating}"\\s+value="(\\d*)"`, 'g')),
        ];
        const values = radios.map(([, value]) => value);
        expect(values).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '']);
      }
    }
  });

  test('asks customers for everything else, and the team for the points only', () => {
    const extras = [
      'recommend',
      'recommendReason',
      'recommended',
      'recommendedTo',
      'ease',
      'wow',
      'comment',
    ];
    const [customer, team] = [survey(), survey({ side: 'vendor' })];
    for (const name of extras) {
      expect(customer).toContain(`name="${name}"`);
      expect(team).not.toContain(`name="${name}"`);
    }
  });

  test('asks the team for its view of the customer’s view', () => {
    const page = survey({ side: 'vendor' });
    expect(page).toContain('How do they see it today?');
    expect(page).toContain('What is possible?');
    expect(page).not.toContain(text('en', 'survey.now'));
  });

  test('leaves out what the radar does not ask', () => {
    const page = survey({ radar: { ...customerRelationship, extras: ['ease'] } });
    expect(page).toContain('name="ease"');
    expect(page).not.toMatch(/name="(recommend|recommended|wow)"/);
  });

  test('works on other scales', () => {
    const points = customerRelationship.points.map((point) => ({
      ...point,
      scale: { min: 1, max: 5 },
    }));
    const page = survey({ radar: { ...customerRelationship, points } });
    const values = [...page.matchAll(/name="p\.trust\.now"\s+value="(\d*)"/g)].map(
      ([, value]) => value,
    );
    expect(values).toEqual(['1', '2', '3', '4', '5', '']);
  });

  test('requires nothing and sends to its own address', () => {
    expect(survey()).toContain('<form method="post" novalidate>');
    expect(survey()).not.toContain('required');
  });

  test('carries when it was opened', () => {
    expect(survey()).toContain('name="startedAt" value="1796000000000"');
  });

  test('closed already, it says what a late answer is worth', () => {
    expect(survey({ isLate: true })).toContain('This survey closed on 5 December 2026');
    expect(survey()).toContain('open until 5 December 2026');
  });

  test('with its stylesheet and script is far below 40 kB on the wire', () => {
    const sizeOf = (sent: string): number => brotliCompressSync(sent).length;
    const files = [stylesheet, ...scripts.values()].map(sizeOf).reduce((sum, size) => sum + size);
    const pages = LANGUAGES.map((language) => sizeOf(survey({ language })));
    expect(files + Math.max(...pages)).toBeLessThan(16_000);
  });
});

describe('a survey that comes back', () => {
  const page = surveyWithProblems('en');

  test('says first what is wrong, with links to the questions', () => {
    const list = page.slice(page.indexOf('class="problems"'), page.indexOf('<form'));
    expect(list).toContain('href="#q-p-trust-now">Keeping our word – Where are we today?</a>');
    expect(list).toContain('Please choose a number from 0 to 10.');
    expect(list).toContain('Please use at most 2,000 characters. There are 2,001 now.');
    expect(list).not.toContain('p.gone');
    expect(page).toContain('<title>Please check your answers – How do you see our work together?');
  });

  test('says it again at the question', () => {
    expect(page.match(/aria-invalid="true"/g)).toHaveLength(3);
    expect(page).toContain('id="q-comment-problem"');
  });

  test('still holds everything that was entered', () => {
    const values = {
      'p.trust.now': '6',
      'p.trust.desired': '',
      recommended: 'no',
      ease: '5',
      comment: '\n  Two lines,\n    "quoted" & <b>bold</b>\n',
    };
    const filled = survey({ values, problems: [{ field: 'form', problem: 'empty' }] });
    const checked = [
      ...filled.matchAll(/<input\s+type="radio"\s+name="([^"]+)"\s+value="([^"]*)"[^>]* checked/g),
    ];
    expect(checked.map(([, field, value]) => [field, value])).toEqual([
      ['p.trust.now', '6'],
      ['p.trust.desired', ''],
      ['recommended', 'no'],
      ['ease', '5'],
    ]);
    // The first line end after the tag is the template's: HTML drops it.
    expect(filled).toContain(
      '>\n\n  Two lines,\n    &quot;quoted&quot; &amp; &lt;b&gt;bold&lt;/b&gt;\n</textarea>',
    );
  });
});

test('names from outside stay text on every page', () => {
  const evil = `<script>alert("1")</script>'`;
  const all = [
    survey({
      companyName: evil,
      vendorName: evil,
      sender: { name: evil, email: evil },
      values: { comment: evil },
    }),
    survey({ side: 'vendor', companyName: evil, sender: { name: evil, email: evil } }),
    renderThanksPage({
      language: 'en',
      side: 'vendor',
      companyName: evil,
      senderName: evil,
      closesOn: '2026-12-05',
      isLate: false,
    }),
    renderMessagePage({
      language: 'en',
      code: 'link_expired',
      sender: { name: evil, email: evil },
    }),
  ];
  all.forEach((page) => expect(page).not.toContain('<script>'));
});

describe('a message', () => {
  test.each(Object.keys(statusOf) as ErrorCode[])('%s has a title and says what to do', (code) => {
    const page = renderMessagePage({ language: 'da', code });
    expect(page).toMatch(/<h1>[^<]+<\/h1>\s*<p class="lead">[^<]+<\/p>/);
  });

  test('blames nobody but us for a bug', () => {
    expect(renderMessagePage({ language: 'en', code: 'bug' })).toContain('The fault is ours');
    expect(renderMessagePage({ language: 'en', code: 'hubspot_unavailable' })).toContain(
      'The fault is ours',
    );
  });

  test('names the person to ask when that is known', () => {
    const code = 'already_answered';
    expect(renderMessagePage({ language: 'en', code, sender })).toContain(
      'href="mailto:ida.berg@vendor.example"',
    );
    expect(renderMessagePage({ language: 'en', code })).not.toContain('mailto:');
  });
});

test('opening the opt-out page asks, and only its button posts', () => {
  expect(renderOptOutPage({ language: 'en', isDone: false })).toContain('<form method="post">');
  expect(renderOptOutPage({ language: 'en', isDone: true })).not.toContain('<form');
});

test('a late answer is thanked as one', () => {
  const page = renderThanksPage({
    language: 'en',
    side: 'customer',
    companyName: 'x',
    senderName: 'Ida',
    closesOn: '2026-12-05',
    isLate: true,
  });
  expect(page).toContain(escaped(text('en', 'thanks.late')));
});

test('the stylesheet’s name changes with its content', () => {
  expect(stylesheetName).toBe(`survey.${stylesheetHash}.css`);
  expect(stylesheetHash).toMatch(/^[0-9a-f]{12}$/);
  expect(stylesheet).not.toContain('/*');
});
