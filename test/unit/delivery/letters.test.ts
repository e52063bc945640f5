import { describe, expect, test } from 'vitest';
import { messageIdsOf, readMessageId } from '../../../src/delivery/message-ids.ts';
import { renderLetterHtml } from '../../../src/delivery/render-letter-html.ts';
import { renderLetterText } from '../../../src/delivery/render-letter-text.ts';
import { writeLetter } from '../../../src/delivery/write-letter.ts';
import type { MailOccasion, SurveyMail } from '../../../src/survey/survey-mail.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';
import { buildInvitation, buildRadar, buildWave } from '../../support/builders.ts';

const SURVEY = 'https://radar.example/s/token';
const OPT_OUT = 'https://radar.example/u/token';

const occasions: readonly MailOccasion[] = [
  { kind: 'heads_up', comesOn: new Date('2026-11-05T09:00:00Z') },
  { kind: 'invitation' },
  { kind: 'reminder', reminder: 1 },
  { kind: 'closing' },
  { kind: 'thanks' },
];

const buildMail = (occasion: MailOccasion, parts: Partial<SurveyMail> = {}): SurveyMail => ({
  invitation: buildInvitation({ language: 'en' }),
  wave: buildWave(),
  timeZone: 'Europe/Copenhagen',
  surveyUrl: SURVEY,
  optOutUrl: OPT_OUT,
  ...parts,
  ...occasion,
});

describe.each(LANGUAGES)('in %s', (language) => {
  const invitation = buildInvitation({ language });

  test.each(occasions)('a mail for $kind is complete in both forms', (occasion) => {
    const letter = writeLetter(buildMail(occasion, { invitation }));
    const [plain, html] = [renderLetterText(letter), renderLetterHtml(letter)];
    for (const form of [plain, html]) {
      for (const words of [...letter.paragraphs, letter.greeting, letter.why, letter.sender]) {
        expect(form).toContain(words);
      }
      expect(form).toContain(OPT_OUT);
      expect(form).not.toMatch(/undefined|\[object/);
    }
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('<meta name="color-scheme" content="light dark" />');
    expect(html).not.toMatch(/<img|background-image|url\(|<script/);
  });

  test('no two mails have the same subject', () => {
    const subjects = occasions.map(
      (occasion) => writeLetter(buildMail(occasion, { invitation })).subject,
    );
    expect(new Set(subjects).size).toBe(occasions.length);
  });
});

describe('the first question', () => {
  test('stands in a customer’s invitation as eleven links that fill in', () => {
    const letter = writeLetter(buildMail({ kind: 'invitation' }));
    const urls = letter.question?.choices.map(({ url }) => url);
    expect(urls).toEqual(Array.from({ length: 11 }, (_, n) => `${SURVEY}?recommend=${n}`));
    expect(renderLetterHtml(letter)).toContain(`href="${SURVEY}?recommend=10"`);
    expect(renderLetterText(letter)).toContain(letter.question?.legend);
  });

  test.each([
    ['a colleague is asked', { invitation: buildInvitation({ side: 'vendor' }) }],
    ['the radar has no such question', { wave: buildWave({ radar: buildRadar({ extras: [] }) }) }],
  ])('is missing where %s', (_when, parts) => {
    expect(writeLetter(buildMail({ kind: 'invitation' }, parts)).question).toBeNull();
  });

  test.each(occasions.filter(({ kind }) => kind !== 'invitation'))(
    'is missing in $kind',
    (occasion) => {
      expect(writeLetter(buildMail(occasion)).question).toBeNull();
    },
  );
});

test.each(['heads_up', 'thanks'])('%s asks for nothing', (kind) => {
  const occasion = occasions.find((each) => each.kind === kind);
  if (!occasion) throw new Error(`No such mail: ${kind}`);
  const letter = writeLetter(buildMail(occasion));
  expect(renderLetterHtml(letter)).not.toContain(SURVEY);
  expect(renderLetterText(letter)).not.toContain(SURVEY);
});

test('a heads-up tells the day of the invitation in the portal’s time zone', () => {
  const comesOn = new Date('2026-11-05T23:30:00Z');
  const letter = writeLetter(buildMail({ kind: 'heads_up', comesOn }));
  expect(letter.paragraphs[0]).toContain('6 November 2026');
});

test('a test mail says so above the letter and in its subject', () => {
  const letter = writeLetter(
    buildMail({ kind: 'invitation' }, { test: { email: 'ida@v.example', meantFor: '' } }),
  );
  expect(letter.subject).toMatch(/^Test: /);
  expect(renderLetterText(letter).startsWith(letter.banner)).toBe(true);
  expect(renderLetterHtml(letter)).toContain(letter.banner);
});

test('a hostile name stays text in each mail', () => {
  const evil = '"><script>alert(1)</script>\r\nBcc: a@b.example';
  for (const occasion of occasions) {
    const letter = writeLetter(
      buildMail(occasion, {
        invitation: buildInvitation({ language: 'de', firstName: evil, lastName: evil }),
        wave: buildWave({ companyName: evil, sender: { name: evil, email: 'ida@v.example' } }),
      }),
    );
    expect(renderLetterHtml(letter)).not.toContain('<script');
    expect(letter.subject).not.toMatch(/[\r\n]/);
    expect(letter.sender).not.toMatch(/[\r\n]/);
  }
});

test('each mail of an invitation has a Message-ID of its own that leads back to it', () => {
  const ids = occasions.map(
    (occasion) => messageIdsOf(buildMail(occasion), 'mail.example').messageId,
  );
  expect(new Set(ids).size).toBe(occasions.length);
  for (const id of ids) {
    expect(readMessageId(id)).toEqual({ invitationId: 'inv_00000000000000000001', sending: 0 });
  }
  const again = buildInvitation({ resendKeys: ['once'] });
  const { messageId } = messageIdsOf(
    buildMail({ kind: 'invitation' }, { invitation: again }),
    'mail.example',
  );
  expect(ids).not.toContain(messageId);
  expect(readMessageId(messageId)).toEqual({
    invitationId: 'inv_00000000000000000001',
    sending: 1,
  });
});

test.each(['', '<other@mail.example>', 'inv_1', '<inv_1@mail.example> and more'])(
  '%j is no Message-ID of ours',
  (messageId) => {
    expect(readMessageId(messageId)).toBeNull();
  },
);
