import { describe, expect, test } from 'vitest';
import {
  findInstallProblem,
  renderInstallProblemPage,
} from '../../../src/http/pages/install-problem-page.ts';
import type { InstallProblem } from '../../../src/http/pages/install-problem-page.ts';
import { renderInstalledPage } from '../../../src/http/pages/installed-page.ts';
import { stylesheetName } from '../../../src/http/pages/stylesheet.ts';
import { statusOf } from '../../../src/http/status-of.ts';
import { AppError } from '../../../src/lib/errors.ts';
import type { ErrorCode } from '../../../src/lib/errors.ts';
import { text } from '../../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';
import type { Language } from '../../../src/texts/language.ts';

const PROBLEMS: readonly InstallProblem[] = [
  'account',
  'bug',
  'busy',
  'code',
  'declined',
  'disconnected',
  'link',
  'refused',
  'state',
  'ticket',
  'token',
  'unavailable',
];

const refusedProperty = {
  objectType: 'companies',
  name: 'radar_gap_score',
  message: 'It is a text.',
} as const;

function installed(language: Language, isSetUp: boolean, refused = 0): string {
  return renderInstalledPage({
    language,
    portalId: 4_700_001,
    companiesUrl: 'https://app.hubspot.example/contacts/4700001/objects/0-2',
    expectedProperties: 49,
    state: {
      provisionedAt: isSetUp ? new Date('2026-08-17T08:00:00Z') : null,
      provisioningProblems: Array.from({ length: refused }, () => refusedProperty),
    },
  });
}

function pages(): Array<[string, string]> {
  return LANGUAGES.flatMap((language): Array<[string, string]> => [
    [`installed ${language}`, installed(language, true)],
    [`installed with one refused property ${language}`, installed(language, true, 1)],
    [`installed with two refused properties ${language}`, installed(language, true, 2)],
    [`installed without properties yet ${language}`, installed(language, false)],
    ...PROBLEMS.map((problem): [string, string] => [
      `${problem} ${language}`,
      renderInstallProblemPage({ language, problem }),
    ]),
  ]);
}

describe.each(pages())('%s', (name, page) => {
  test('says its language, its title and one heading', () => {
    expect(page).toContain(`<html lang="${name.slice(-2)}">`);
    expect(page).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  test('has at most one thing to press, and needs no script and no style of its own', () => {
    expect((page.match(/class="button"/g) ?? []).length).toBeLessThanOrEqual(1);
    expect(page).not.toMatch(/<script|<style|<form|style="|\son\w+=/);
    expect(page).toContain(`<link rel="stylesheet" href="/assets/${stylesheetName}" />`);
  });

  test('has each id once, every reference finds its element, and no text has a hole', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...page.matchAll(/\saria-labelledby="([^"]+)"/g)].map(([, id]) => id);
    references.forEach((reference) => expect(ids).toContain(reference));
    expect(page).not.toMatch(/undefined|null|NaN|\[object|\{[a-z]+\}/);
  });
});

test('an account number is a name, not a quantity', () => {
  expect(installed('de', true)).toContain('HubSpot-Konto 4700001');
});

test('every failure has a page, and only bugs and surprises say that the fault is ours', () => {
  const codes = Object.keys(statusOf) as ErrorCode[];
  const surprises = codes.filter(
    (code) => findInstallProblem(new AppError(code, 'Words.')).problem === 'bug',
  );
  for (const code of ['install_refused', 'hubspot_refused', 'too_many_requests'] as const) {
    expect(surprises).not.toContain(code);
  }
  expect(findInstallProblem(null)).toEqual({ problem: 'bug' });
});

test.each(['state', 'account', 'token'])(
  'a refusal because of the %s has its own words',
  (reason) => {
    const refusal = new AppError('install_refused', 'Words.', { details: { reason } });
    expect(findInstallProblem(refusal)).toEqual({ problem: reason });
  },
);

test.each([undefined, 'bug', '__proto__', 7])(
  'a refusal because of %s is about the code',
  (reason) => {
    const refusal = new AppError('install_refused', 'Words.', { details: { reason } });
    expect(findInstallProblem(refusal)).toEqual({ problem: 'code' });
  },
);

test("HubSpot's words are text", () => {
  const words = '<img src=x onerror="alert(1)"> & more';
  const page = renderInstallProblemPage({ language: 'en', problem: 'refused', words });
  expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more');
});

test.each(['token', 'ticket'] as const)('there is nothing to try again after %s', (problem) => {
  const page = renderInstallProblemPage({ language: 'en', problem });
  expect(page).not.toContain(text('en', 'install.retry'));
});
