import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { companyCard } from '../../src/contracts/company-card.ts';
import type { CompanyCard } from '../../src/contracts/company-card.ts';
import { companySummary } from '../../src/contracts/company-summary.ts';
import type { CompanySummary } from '../../src/contracts/company-summary.ts';
import { contactCard } from '../../src/contracts/contact-card.ts';
import type { ContactCard } from '../../src/contracts/contact-card.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { launch, linkOf } from '../support/browse.ts';
import { buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 8, desired: 9 };
const POOR = { now: 3, desired: 9 };

let house: House;
let namedWave: string;
beforeAll(async () => {
  const people = (from: number) => [
    { id: String(from), roles: ['DECISION_MAKER'] },
    ...[1, 2].map((index) => ({ id: String(from + index) })),
  ];
  house = await startHouse('pglite', {
    data: buildPortalData({
      900: people(9001),
      901: people(9101),
      902: [{ id: '9201' }, { id: '9202', email: '' }],
      903: [{ id: '9301' }, { id: '9302' }],
    }),
  });
  // Follow-ups of answers have a test of their own.
  const { storage } = house.app;
  const { settings } = await storage.settings.getCurrent(house.sandbox.portalId);
  const notices = { ...settings.notices, detractor: 'off' as const };
  const quiet = { ...settings, notices };
  await storage.settings.save(house.sandbox.portalId, quiet, house.clock.now());
  for (const [round, rating] of [GOOD, POOR].entries()) {
    const waveId = await launch(house, '900', { requestId: `named-round-${round}` });
    const extras = { recommend: '3', recommendReason: 'Too slow', recommended: 'no', ease: '2' };
    const said = { ...extras, wow: 'The cake', comment: 'Call me' };
    expect(await answer(linkOf(house, '9001'), rating, {}, said)).toBe(200);
    expect(await answer(linkOf(house, '9002'), rating)).toBe(200);
    await house.app.whenIdle();
    await house.card('POST', `/waves/${waveId}/close`, { requestId: `close-${waveId}` });
    await house.app.whenIdle();
    namedWave = waveId;
    house.clock.advance({ days: round === 0 ? 91 : 1 });
  }
});
afterAll(() => house.close());

async function company(id: string, language = 'en'): Promise<CompanyCard> {
  const { body } = await house.card('GET', `/companies/${id}?language=${language}`);
  return (cardReply(companyCard).parse(body) as { data: CompanyCard }).data;
}

async function summary(id: string, language = 'en'): Promise<CompanySummary> {
  const { body } = await house.card('GET', `/companies/${id}/summary?language=${language}`);
  return (cardReply(companySummary).parse(body) as { data: CompanySummary }).data;
}

async function contact(id: string, language = 'en'): Promise<ContactCard> {
  const { body } = await house.card('GET', `/contacts/${id}?language=${language}`);
  return (cardReply(contactCard).parse(body) as { data: ContactCard }).data;
}

const later = (days: number): string =>
  new Date(house.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

const snooze = (body: object, path = '/companies/900/snooze') => house.card('POST', path, body);

describe('the card of a company that fell', () => {
  it('lays the wave before under today’s, and says what fell and what to do', async () => {
    const card = await company('900');
    expect(card.scores?.earlier).toHaveLength(1);
    const [before] = card.scores?.earlier ?? [];
    expect(before?.points['trust']).toEqual({ customerNow: 8, text: '8.0', change: '−5.0' });
    expect(card.scores?.warnings.map(({ code }) => code)).toContain('fell');
    expect(card.scores?.priorities).toHaveLength(3);
    expect(card.history.map(({ answers }) => answers)).toEqual(['2', '2']);
    expect(card.nextStep).toMatchObject({ code: 'follow_up', tone: 'watch' });
  });

  it('shows the open follow-up with the owner’s name', async () => {
    const { followUps } = await company('900');
    expect(followUps).toMatchObject([
      { state: { text: text('en', 'card.open') }, owner: 'Owner: Freja Lindbak' },
    ]);
  });

  it.each(LANGUAGES)('speaks %s everywhere', async (language) => {
    const card = await company('900', language);
    expect(card.words.snooze).toBe(text(language, 'card.snooze'));
    expect(card.nextStep?.text.length).toBeGreaterThan(20);
    const glance = await summary('900', language);
    expect(glance.words.health).toBe(text(language, 'side.health'));
    expect(glance.nextStep.text).toBe(card.nextStep?.text);
    expect((await contact('9001', language)).words.said).toBe(text(language, 'side.said'));
  });

  it('agrees with its summary', async () => {
    const [card, glance] = [await company('900'), await summary('900')];
    expect(glance.health).toEqual({
      score: card.scores?.health.score,
      band: card.scores?.health.band,
      change: card.scores?.health.change,
    });
    expect(glance.risk).toEqual({ level: card.risk.level, reason: card.risk.reasons[0] });
    expect(glance.wave?.timing).toBe(card.wave?.timing);
  });

  it('says before anything was asked that the first radar is to be sent', async () => {
    expect((await company('902')).nextStep?.code).toBe('send_first');
    expect(await summary('902')).toMatchObject({ health: null, wave: null });
  });

  it('has a next step for a survey that waits, that everybody has answered, that is paused', async () => {
    const step = async () => (await company('903')).nextStep?.code;
    const waveId = await launch(house, '903', { requestId: 'a-survey-that-runs' });
    await answer(linkOf(house, '9301'), GOOD);
    expect(await step()).toBe('running');
    await answer(linkOf(house, '9302'), GOOD);
    expect(await step()).toBe('complete');
    await house.card('POST', `/waves/${waveId}/pause`, { requestId: 'pause-the-survey' });
    expect(await step()).toBe('paused');
  });
});

describe('the card of a contact', () => {
  it('shows what a named answer said, the newest one', async () => {
    const card = await contact('9001');
    expect(card.promoter?.state).toEqual({ text: text('en', 'advocacy.detractor'), tone: 'bad' });
    expect(card.said?.lines.map(({ value }) => value)).toEqual([
      '3 of 10',
      'Too slow',
      'No',
      '2 of 7',
      'The cake',
      'Call me',
    ]);
    expect(card.said?.lowest.map(({ value }) => value)).toEqual(['3 of 10', '3 of 10', '3 of 10']);
    expect(card.facts.map(({ label }) => label)).toContain(text('en', 'side.fact.rest'));
  });

  it('says nothing of somebody who kept silent, but when they were asked', async () => {
    const card = await contact('9003');
    expect(card).toMatchObject({ said: null, promoter: null });
    expect(card.facts).not.toEqual([]);
  });

  it('of the same company is known without asking HubSpot', async () => {
    house.sandbox.portal.clearCalls();
    await contact('9001');
    expect(house.sandbox.portal.calls).toEqual([]);
  });

  it('asks HubSpot once for somebody who was never considered', async () => {
    house.sandbox.portal.clearCalls();
    expect(await contact('9101')).toMatchObject({ said: null, facts: [], obstacles: [] });
    expect(house.sandbox.portal.calls).toHaveLength(1);
  });

  it.each([
    ['that does not exist', '99999', 'contact_unknown'],
    ['that is a company', '900', 'contact_unknown'],
    ['above', '..%2f9001', 'bad_input'],
    ['with a leading zero', '09001', 'bad_input'],
    ['in letters', 'mette', 'bad_input'],
  ])('%s is refused', async (_what, id, code) => {
    const { status, body } = await house.card('GET', `/contacts/${id}?language=da`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ok: false, error: { code } });
  });

  it.each(['confidential', 'anonymous'])(
    'is the same to the letter whether or not they answered a %s wave',
    async (mode) => {
      const companyId = mode === 'anonymous' ? '901' : '902';
      const id = mode === 'anonymous' ? '9101' : '9201';
      await launch(house, companyId, { mode, requestId: `silent-${mode}` });
      const before = await contact(id);
      expect(await answer(linkOf(house, id), POOR, {}, { recommend: '1', comment: 'Secret' })).toBe(
        200,
      );
      await house.app.whenIdle();
      const after = await contact(id);
      expect(after).toEqual(before);
      expect(after).toMatchObject({ said: null, promoter: null });
      expect(JSON.stringify(after)).not.toContain('Secret');
      const { scores, scoresHidden } = await company(companyId);
      expect([scores, scoresHidden]).toEqual([null, '']);
    },
  );

  it('names why somebody was left out', async () => {
    const { obstacles } = await contact('9202');
    expect(obstacles[0]?.text).toContain(text('en', 'exclusion.no_email'));
  });
});

describe('snoozing a reason', () => {
  it('takes it out of the risk until the day, and shows both', async () => {
    const { risk } = await company('900');
    const [strongest] = risk.snoozable;
    if (!strongest) throw new Error('The company has no reason.');
    const until = later(14);
    const { body } = await snooze({ requestId: 'snooze-it', code: strongest.code, until });
    expect(body).toEqual({ ok: true, data: { code: strongest.code, until } });
    const { risk: after } = await company('900');
    expect(after.snoozable.map(({ code }) => code)).not.toContain(strongest.code);
    expect(after.snoozed).toMatchObject([{ code: strongest.code, text: strongest.text }]);

    await snooze({ requestId: 'end-it-now', code: strongest.code, until: null });
    await snooze({ requestId: 'snooze-it', code: strongest.code, until });
    expect((await company('900')).risk).toMatchObject({ snoozed: [] });
  });

  it.each([
    ['a reason that is none', { code: 'nothing' }, 'bad_input'],
    ['a reason that is no text', { code: 7 }, 'bad_input'],
    ['a reason that does not stand', { code: 'cancellation_notice' }, 'reason_gone'],
    ['no day', { until: undefined }, 'bad_input'],
    ['a day that never was', { until: '2026-02-30' }, 'bad_input'],
    ['a moment', { until: '2027-01-01T00:00:00Z' }, 'bad_input'],
    ['today', { until: '2026-11-01' }, 'bad_input'],
    ['no request id', { requestId: undefined }, 'bad_input'],
  ])('refuses %s', async (_what, changes, code) => {
    const before = await house.dump();
    const good = { requestId: 'refuse-this', code: 'score_drop', until: later(14) };
    const { body } = await snooze({ ...good, ...changes });
    expect(body).toMatchObject({ ok: false, error: { code } });
    expect(await house.dump()).toEqual(before);
  });

  it('refuses a company that does not exist', async () => {
    const body = { requestId: 'of-nobody', code: 'score_drop', until: later(14) };
    const reply = await snooze(body, '/companies/999/snooze');
    expect(reply.body).toMatchObject({ ok: false, error: { code: 'company_unknown' } });
  });
});

describe('closing a follow-up', () => {
  const close = (caseId: string, body: object) => house.card('POST', `/cases/${caseId}`, body);
  const outcome = { requestId: 'close-case', action: 'close', outcome: ' Called.\u0000 ' };

  it.each([
    ['without words', { outcome: '  ' }],
    ['with too many words', { outcome: 'x'.repeat(1001) }],
    ['with another action', { action: 'open' }],
    ['without a request id', { requestId: undefined }],
  ])('%s is refused', async (_what, changes) => {
    const [followUp] = (await company('900')).followUps;
    const { body } = await close(followUp?.caseId ?? '', { ...outcome, ...changes });
    expect(body).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    expect((await company('900')).followUps).toHaveLength(1);
  });

  it.each([
    ['cas_00000000000000000009', 'not_found'],
    ['cas_1', 'bad_input'],
    ['900', 'bad_input'],
  ])('%s is refused as %s', async (caseId, code) => {
    expect((await close(caseId, outcome)).body).toMatchObject({ ok: false, error: { code } });
  });

  it('keeps what was done, and is the same again', async () => {
    const [followUp] = (await company('900')).followUps;
    const caseId = followUp?.caseId ?? '';
    for (let count = 0; count < 2; count += 1) {
      const { body } = await close(caseId, outcome);
      expect(body).toEqual({ ok: true, data: { caseId, status: 'closed' } });
    }
    const { portalId } = house.sandbox;
    expect(await house.app.storage.cases.get(portalId, caseId)).toMatchObject({
      outcome: 'Called.',
    });
    const { body } = await close(caseId, { ...outcome, outcome: 'Something else.' });
    expect(body).toMatchObject({ ok: false, error: { code: 'nothing_open' } });
    const card = await company('900');
    expect(card.followUps).toEqual([]);
    expect(card.nextStep?.code).toBe('call');
  });
});

describe('a company that is left alone', () => {
  it('has old answers after nine months, and none that count after a year and a half', async () => {
    house.clock.advance({ days: 280 });
    const old = await company('900');
    expect(old.scores?.warnings).toMatchObject([{ code: 'fell' }, { code: 'old' }]);
    house.clock.advance({ days: 280 });
    const expired = await company('900');
    expect(expired.scores?.health).toMatchObject({
      score: null,
      change: '',
      reasons: [text('en', 'reason.too_old')],
    });
    expect(namedWave).toBe(expired.history[0]?.waveId);
  });
});

it('nothing went wrong, and no answer reached the log', () => {
  expect(house.log.events('request.failed')).toEqual([]);
  expect(house.log.lines().join()).not.toContain('Too slow');
});
