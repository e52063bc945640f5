import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { riskCodes } from '../../../src/churn/risk-strengths.ts';
import { caseWords } from '../../../src/contracts/company-cases.ts';
import { companyCardWords } from '../../../src/contracts/company-card.ts';
import { companySummaryWords } from '../../../src/contracts/company-summary.ts';
import { driversWords } from '../../../src/contracts/drivers.ts';
import { promotersWords } from '../../../src/contracts/promoters.ts';
import { trendsWords } from '../../../src/contracts/trends.ts';
import { waveWords } from '../../../src/contracts/company-wave.ts';
import { contactCardWords } from '../../../src/contracts/contact-card.ts';
import { lossesWords } from '../../../src/contracts/losses.ts';
import { portfolioWords } from '../../../src/contracts/portfolio.ts';
import { settingsWords } from '../../../src/contracts/settings-words.ts';
import { settingsPreviewWords } from '../../../src/contracts/settings-preview.ts';
import { groupsWords } from '../../../src/contracts/groups-card.ts';
import { radarDraft, radarWords } from '../../../src/contracts/radar-editor.ts';
import { statusOf } from '../../../src/http/status-of.ts';
import { defaultScoringSettings } from '../../../src/scoring/settings.ts';
import { cardEn } from '../../../src/texts/card/en.ts';
import { casesEn } from '../../../src/texts/cases/en.ts';
import { figuresEn } from '../../../src/texts/figures/en.ts';
import { churnEn } from '../../../src/texts/churn/en.ts';
import { catalogues, text } from '../../../src/texts/catalogue.ts';
import type { TextKey } from '../../../src/texts/catalogue.ts';
import { decisionsEn } from '../../../src/texts/decisions/en.ts';
import { digestEn } from '../../../src/texts/digest/en.ts';
import { groupsEn } from '../../../src/texts/groups/en.ts';
import { installEn } from '../../../src/texts/install/en.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';
import { driversEn } from '../../../src/texts/drivers/en.ts';
import { lossesEn } from '../../../src/texts/losses/en.ts';
import { mailEn } from '../../../src/texts/mail/en.ts';
import { newsEn } from '../../../src/texts/news/en.ts';
import { portfolioEn } from '../../../src/texts/portfolio/en.ts';
import { radarsEn } from '../../../src/texts/radars/en.ts';
import { reportEn } from '../../../src/texts/report/en.ts';
import { respondentEn } from '../../../src/texts/respondent/en.ts';
import { scheduleEn } from '../../../src/texts/schedule/en.ts';
import { testMailEn } from '../../../src/texts/test-mail/en.ts';
import { scoringEn } from '../../../src/texts/scoring/en.ts';
import { sideEn } from '../../../src/texts/side/en.ts';
import { settingSendingEn } from '../../../src/texts/setting-sending/en.ts';
import { settingFieldsEn } from '../../../src/texts/setting-fields/en.ts';
import { settingsEn } from '../../../src/texts/settings/en.ts';
import { secondRoundEn } from '../../../src/texts/second-round/en.ts';
import { sharedReportEn } from '../../../src/texts/shared-report/en.ts';
import { settingsPreviewEn } from '../../../src/texts/settings-preview/en.ts';
import { teamEn } from '../../../src/texts/team/en.ts';
import { promotersEn } from '../../../src/texts/promoters/en.ts';
import { stakeholdersEn } from '../../../src/texts/stakeholders/en.ts';
import { trendsEn } from '../../../src/texts/trends/en.ts';
import { turnsEn } from '../../../src/texts/turns/en.ts';
import { waveEn } from '../../../src/texts/wave/en.ts';

const keys = Object.keys(catalogues.en) as TextKey[];
const translations = LANGUAGES.filter((language) => language !== 'en');

/** Words that are the same in both languages, not forgotten. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  da: [
    'mail.test.subject',
    'loyalty.latent',
    'group.it',
    'figures.segment',
    'figures.retention.filled',
    'card.sendRadar',
    'card.person',
    'card.email',
    'card.onePerson',
    'radars.status',
    'radars.reference',
    'radars.dimension',
    'radars.minutes',
    'process.service',
    'score.nps.name',
    'portfolio.segment',
    'portfolio.figure.bothSides',
    'stakeholders.person',
    'promoters.person',
    'losses.redOn',
    'setting.segmentProperty.label',
    'report.note.priority',
    'report.csv.dimension',
  ],
  nb: [
    'mail.test.subject',
    'evidence.solid',
    'loyalty.latent',
    'group.it',
    'card.gap',
    'figures.segment',
    'figures.retention.filled',
    'card.sendRadar',
    'card.person',
    'card.onePerson',
    'radars.status',
    'radars.reference',
    'radars.minutes',
    'process.service',
    'score.gap.name',
    'score.nps.name',
    'score.driver.name',
    'portfolio.segment',
    'portfolio.figure.bothSides',
    'stakeholders.person',
    'promoters.person',
    'losses.redOn',
    'setting.segmentProperty.label',
    'report.note.priority',
  ],
  sv: [
    'mail.test.subject',
    'loyalty.latent',
    'group.it',
    'card.gap',
    'figures.period',
    'figures.segment',
    'figures.retention.filled',
    'card.person',
    'card.onePerson',
    'radars.status',
    'radars.reference',
    'radars.dimension',
    'radars.process',
    'radars.minutes',
    'process.service',
    'score.gap.name',
    'score.nps.name',
    'portfolio.segment',
    'portfolio.figure.bothSides',
    'stakeholders.person',
    'promoters.person',
    'losses.redOn',
    'setting.segmentProperty.label',
    'report.note.priority',
    'report.csv.dimension',
  ],
  de: [
    'mail.test.subject',
    'loyalty.latent',
    'group.it',
    'figures.segment',
    'figures.retention.filled',
    'card.person',
    'schedule.slotIn',
    'radars.name',
    'radars.status',
    'radars.radarName',
    'radars.reference',
    'radars.dimension',
    'process.marketing',
    'process.service',
    'score.nps.name',
    'portfolio.segment',
    'portfolio.figure.bothSides',
    'trends.quarter',
    'stakeholders.person',
    'promoters.person',
    'losses.redOn',
    'setting.segmentProperty.label',
    'report.note.priority',
    'report.csv.dimension',
  ],
};

/** The names in a text that values fill in, in any branch of it. */
function listPlaceholders(message: string): string[] {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      const { type, value, options } = node as { type?: number; value?: unknown; options?: object };
      // 0 is plain text; 1 to 6 are argument, number, date, time, select and plural.
      if (typeof type === 'number' && type >= 1 && type <= 6) found.add(String(value));
      Object.values(options ?? {}).forEach((option: { value: unknown }) => walk(option.value));
    }
  };
  walk(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

test('no two parts of the catalogue share a key', () => {
  const parts = [
    respondentEn,
    mailEn,
    newsEn,
    teamEn,
    turnsEn,
    cardEn,
    churnEn,
    casesEn,
    figuresEn,
    waveEn,
    radarsEn,
    groupsEn,
    scoringEn,
    installEn,
    sideEn,
    portfolioEn,
    trendsEn,
    driversEn,
    stakeholdersEn,
    promotersEn,
    lossesEn,
    settingsEn,
    settingFieldsEn,
    settingsPreviewEn,
    secondRoundEn,
    reportEn,
    decisionsEn,
    digestEn,
    sharedReportEn,
    scheduleEn,
    testMailEn,
    settingSendingEn,
  ];
  const count = parts.reduce((sum, part) => sum + Object.keys(part).length, 0);
  expect(count).toBe(keys.length);
});

describe.each(LANGUAGES)('%s', (language) => {
  const catalogue = catalogues[language];

  test('has every text and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
  });

  test('fills in the same places as English', () => {
    const different = keys.filter(
      (key) =>
        String(listPlaceholders(catalogue[key])) !== String(listPlaceholders(catalogues.en[key])),
    );
    expect(different).toEqual([]);
  });

  test.each([0, 1, 2, 5])('leaves nothing open with %d in every place', (number) => {
    for (const key of keys) {
      const names = listPlaceholders(catalogue[key]);
      const result = text(language, key, Object.fromEntries(names.map((name) => [name, number])));
      expect(result.trim(), key).toBe(result);
      expect(result, key).not.toMatch(/^$|undefined|\[object|, plural|#/);
      // The card fills in its own places, written in quotes.
      if (!catalogue[key].includes("'{")) expect(result, key).not.toMatch(/[{}]/);
    }
  });

  test('counts one and many', () => {
    const texts = ['mail.duration', 'survey.duration'] as const;
    for (const key of texts) {
      const [one, many] = [1, 2].map((minutes) => text(language, key, { minutes }));
      expect(one?.replace('1', '')).not.toBe(many?.replace('2', ''));
    }
  });
});

test.each(translations)('nothing in %s was left in English', (language) => {
  const same = keys.filter((key) => catalogues[language][key] === catalogues.en[key]);
  expect(same).toEqual(SAME_AS_ENGLISH[language] ?? []);
});

describe('there are words for', () => {
  const has = (key: string) => expect(keys).toContain(key);

  test('every reason of the churn risk', () => {
    riskCodes.forEach((code) => has(`risk.code.${code}`));
  });

  test('every part of the health score', () => {
    for (const component of Object.keys(defaultScoringSettings.healthWeights)) {
      has(`component.${component}`);
    }
  });

  test('every word of the card', () => {
    [...companyCardWords, ...caseWords, ...waveWords].forEach((word) => has(`card.${word}`));
    [...companySummaryWords, ...contactCardWords].forEach((word) => has(`side.${word}`));
  });

  test('every word of the portfolio', () => {
    portfolioWords
      .filter(
        (word) =>
          ![
            'lostCustomers',
            'drivers',
            'trends',
            'promoters',
            'health',
            'gap',
            'consensus',
          ].includes(word),
      )
      .forEach((word) => has(`portfolio.${word}`));
  });

  test('every word of the trends', () => {
    trendsWords.forEach((word) => has(`trends.${word}`));
  });

  test('every word about what goes with recommendation', () => {
    driversWords.forEach((word) => has(`drivers.${word}`));
  });

  test('every word about those who recommend us', () => {
    promotersWords.forEach((word) => has(`promoters.${word}`));
  });

  test('every word about the companies that left', () => {
    lossesWords.forEach((word) => has(`losses.${word}`));
  });

  test('every word of the settings page', () => {
    settingsWords.forEach((word) => has(`settings.${word}`));
  });

  test('every word around the effect of settings', () => {
    settingsPreviewWords.forEach((word) => has(`settingsPreview.${word}`));
  });

  test('every word of the radar library', () => {
    radarWords.forEach((word) => has(`radars.${word}`));
  });

  test('every word of the groups', () => {
    groupsWords.forEach((word) => has(`groups.${word}`));
  });

  test('a radar in every language of the product', () => {
    const name = Object.fromEntries(LANGUAGES.map((language) => [language, language]));
    const draft = { name, dimensions: [], points: [], extras: [] };
    expect(Object.keys(radarDraft.parse(draft).name)).toEqual(LANGUAGES);
    const finnish = { ...draft, name: { fi: 'Tutka' } };
    expect(radarDraft.safeParse(finnish).success).toBe(false);
  });

  test('every failure, for the respondent or for the team', () => {
    const silent = Object.keys(statusOf).filter(
      (code) =>
        !keys.includes(`error.${code}.message` as TextKey) &&
        !keys.includes(`message.${code}.title` as TextKey),
    );
    // The process says these itself, before anybody can ask it anything.
    expect(silent).toEqual(['storage_in_use', 'port_in_use']);
  });
});

test('a reason with points names them, and does without', () => {
  const points = { points: 'Keeping our word and Openness', count: 2 };
  expect(text('en', 'risk.code.score_drop', points)).toBe(
    'Fallen since the last survey: Keeping our word and Openness',
  );
  expect(text('en', 'risk.code.score_drop', { points: '', count: 0 })).toBe(
    'Scores have fallen since the last survey',
  );
});

test('a value that is markup or a pattern stays what it is', () => {
  const company = "<b>{sender}</b> # '{x}";
  expect(text('en', 'survey.title.vendor', { company })).toBe(`How do you see ${company}?`);
});

test('a missing value is a mistake, not a hole in the text', () => {
  expect(() => text('en', 'survey.title.vendor')).toThrow('company');
});

test('numbers inside a text are written as the language does', () => {
  const values = { max: 2000, length: 12345 };
  expect(text('de', 'survey.error.too_long', values)).toContain('12.345');
  expect(text('en', 'survey.error.too_long', values)).toContain('12,345');
});
