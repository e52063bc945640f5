import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { launch, linkOf } from '../support/browse.ts';
import { buildPortalData } from '../support/portal-data.ts';
import { readPdf } from '../support/read-pdf.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const NAMED = '900';
const ANONYMOUS = '901';
const TOO_FEW = '902';
const SILENT = '903';
const COMMENT = '=HYPERLINK("https://evil.example","<b>fint</b>")';

let house: House;
beforeAll(async () => {
  const people = (from: number) => [
    { id: String(from), roles: ['DECISION_MAKER'] },
    ...Array.from({ length: 8 }, (_, index) => ({ id: String(from + 1 + index) })),
  ];
  house = await startHouse('pglite', {
    data: buildPortalData({
      [NAMED]: people(9001),
      [ANONYMOUS]: people(9101),
      [TOO_FEW]: people(9201),
      [SILENT]: people(9301),
    }),
  });
  await ask(NAMED, 'named', 9001, 3);
  await ask(ANONYMOUS, 'anonymous', 9101, 8);
  await ask(TOO_FEW, 'anonymous', 9201, 4);
  await ask(SILENT, 'named', 9301, 0);
});
afterAll(() => house.close());

async function ask(companyId: string, mode: string, from: number, answers: number): Promise<void> {
  const waveId = await launch(house, companyId, { mode });
  for (let index = 0; index < answers; index++) {
    const extras = {
      recommend: '9',
      recommended: 'yes',
      ease: '6',
      comment: `${COMMENT} ${index}`,
    };
    const rating = { now: 3 + (index % 3), desired: 9 };
    await answer(linkOf(house, String(from + index)), rating, {}, extras);
  }
  await house.app.whenIdle();
  await house.card('POST', `/waves/${waveId}/close`, { requestId: `close-${waveId}` });
  await house.app.runDueWork();
  await house.app.runDueWork();
}

const propertyOf = (companyId: string): string =>
  house.sandbox.portal.records.find('companies', companyId)?.properties['radar_report_url'] ?? '';

const read = async (companyId: string, file = '', headers: Record<string, string> = {}) =>
  fetch(`${propertyOf(companyId)}${file}`, {
    headers: { accept: 'text/html', 'accept-language': 'en', ...headers },
  });

const readPdfOf = async (companyId: string, query = '') =>
  readPdf(new Uint8Array(await (await read(companyId, `/report.pdf${query}`)).arrayBuffer()));

describe('the report of a wave that has closed', () => {
  it('is one click from the company’s record', async () => {
    expect(propertyOf(NAMED)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/r\/[\w-]{43}$/);
    const reply = await read(NAMED);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('x-robots-tag')).toContain('noindex');
  });

  it.each(LANGUAGES)('speaks %s where the address or the browser asks for it', async (language) => {
    const title = text(language, 'report.picture');
    expect(await (await read(NAMED, `?lang=${language}`)).text()).toContain(title);
    expect(await (await read(NAMED, '', { 'accept-language': language })).text()).toContain(title);
  });

  it('shows the radar with a title and a description, and the same numbers as a table', async () => {
    const page = await (await read(NAMED)).text();
    expect(page).toMatch(/<svg[^>]*role="img"/);
    expect(page).toMatch(/<desc id="radar-desc">[^<]+Customer desired 9\.0/);
    expect(page).toContain('<th scope="row">');
  });

  it('shows what people wrote with their names, and never as markup', async () => {
    const page = await (await read(NAMED)).text();
    expect(page).toContain('=HYPERLINK(&quot;https://evil.example&quot;,&quot;&lt;b&gt;fint');
    expect(page).not.toContain('<b>fint');
    expect(page).toContain('<cite>');
  });

  it('is noted once on the company’s timeline, with the numbers and the link', async () => {
    await house.app.runDueWork();
    const notes = house.sandbox.portal.records
      .list('notes')
      .map(({ properties }) => properties['hs_note_body'] ?? '')
      .filter((body) => body.includes(propertyOf(NAMED)));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('Radar report');
  });

  it('is linked on the company’s card, in the language of the card', async () => {
    const { body } = await house.card('GET', `/companies/${NAMED}?language=da`);
    expect(body.data.report).toMatchObject({
      page: { label: text('da', 'report.card.open'), url: `${propertyOf(NAMED)}?lang=da` },
      files: [
        { label: text('da', 'brief.open'), url: `${propertyOf(NAMED)}/brief?lang=da` },
        { url: `${propertyOf(NAMED)}/report.pdf?lang=da` },
        {},
      ],
    });
  });
});

describe('the files of a report', () => {
  it('say everything in PDF, the summary on a page of its own', async () => {
    const { pages } = await readPdfOf(NAMED);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).toContain(text('en', 'card.priorities'));
    expect(pages[0]).toContain(`Page 1 of ${pages.length}`);
    expect(pages.slice(1).join(' ')).toContain(text('en', 'card.points'));
  });

  it.each([
    ['?paper=a4', [595, 842]],
    ['?paper=letter', [612, 792]],
    ['?paper=a5', [595, 842]],
  ])('have the size of %s', async (query, size) => {
    expect((await readPdfOf(NAMED, query)).size).toEqual(size);
  });

  it('give a spreadsheet the numbers by its country', async () => {
    const english = await (await read(NAMED, '/report.csv?lang=en')).text();
    const danish = await (await read(NAMED, '/report.csv?lang=da')).text();
    expect(english.split('\r\n')[1]).toMatch(/,3\.75,9,/);
    expect(danish.split('\r\n')[0]).toMatch(/^\ufeff?Punkt;/);
    expect(danish.split('\r\n')[1]).toMatch(/;3,75;9;/);
  });

  it('draw the radar as PNG', async () => {
    const reply = await read(NAMED, '/radar.png');
    expect(reply.headers.get('content-type')).toBe('image/png');
    expect(
      Buffer.from(await reply.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });
});

describe('the report of an anonymous wave', () => {
  const NAMES = /Prøve|Nr\. \d|@/;

  it('names nobody, in no file', async () => {
    const page = await (await read(ANONYMOUS)).text();
    const csv = await (await read(ANONYMOUS, '/report.csv')).text();
    const { pages } = await readPdfOf(ANONYMOUS);
    expect(page).not.toContain('<cite>');
    for (const each of [csv, pages.join(' ')]) expect(each).not.toMatch(NAMES);
  });

  it('shows the words of eight without an order that tells who is who', async () => {
    const page = await (await read(ANONYMOUS)).text();
    const order = [...page.matchAll(/fint&lt;\/b&gt;&quot;\) (\d)/g)].map(([, index]) => index);
    expect(order).toHaveLength(8);
    expect(order.join('')).not.toBe('01234567');
  });

  it('tells only how many answered where these were too few, and gives no numbers away', async () => {
    const page = await (await read(TOO_FEW)).text();
    expect(page).toContain(text('en', 'report.tooFew'));
    expect(page).not.toMatch(/<svg|<table|HYPERLINK/);
    const { pages } = await readPdfOf(TOO_FEW);
    expect(pages).toHaveLength(1);
    const csv = await (await read(TOO_FEW, '/report.csv')).text();
    for (const line of csv.trim().split('\r\n').slice(1)) expect(line).toMatch(/,0,10,+$/);
    expect((await read(TOO_FEW, '/radar.png')).status).toBe(404);
  });
});

describe('the report of a wave that nobody answered', () => {
  it('says so instead of showing numbers', async () => {
    const reply = await read(SILENT);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain(text('en', 'report.tooFew'));
  });
});

describe('the meeting brief', () => {
  it('says what to talk about and what to ask', async () => {
    const page = await (await read(NAMED, '/brief')).text();
    expect(page).toContain(text('en', 'brief.agreed_gap'));
    expect(page).toContain(text('en', 'brief.advice'));
    expect(page).toContain(text('en', 'brief.room'));
  });

  it('of too few answers tells nothing but whom we asked', async () => {
    const page = await (await read(TOO_FEW, '/brief')).text();
    expect(page).toContain(text('en', 'report.tooFew'));
    expect(page).not.toContain(text('en', 'brief.advice'));
  });

  it('names no group of an anonymous wave that is too small', async () => {
    // One decision maker and seven users: a mean of either would tell the other.
    const page = await (await read(ANONYMOUS, '/brief')).text();
    expect(page).toContain(text('en', 'brief.agreed_gap'));
    expect(page).not.toContain('Today by group');
  });
});

describe('a link to a report', () => {
  it.each(['', 'x', 'x'.repeat(43), '../s', `${'x'.repeat(43)}/report.pdf`])(
    'that is wrong (%s) opens nothing',
    async (token) => {
      const { status } = await fetch(`${house.url}/r/${token}`);
      expect(status).toBe(404);
    },
  );

  it('is not in the database', async () => {
    const token = propertyOf(NAMED).split('/r/')[1] ?? '';
    expect(JSON.stringify(await house.dump())).not.toContain(token);
  });

  it('opens nothing any more once the card has given the report a new one', async () => {
    const old = propertyOf(SILENT);
    const { body } = await house.card('GET', `/companies/${SILENT}`);
    const waveId = body.data.wave.waveId as string;
    const renewed = await house.card('POST', `/reports/${waveId}/renew`, {
      requestId: 'renew-the-link',
    });
    await house.app.whenIdle();
    expect(renewed.body.data.page).toContain(propertyOf(SILENT));
    expect(propertyOf(SILENT)).not.toBe(old);
    const ended = await fetch(old, { headers: { accept: 'text/html', 'accept-language': 'da' } });
    expect(ended.status).toBe(404);
    expect(await ended.text()).toContain(text('da', 'message.report_unknown.body'));
    expect((await read(SILENT)).status).toBe(200);
  });

  it('is not renewed for a wave that is unknown', async () => {
    const path = '/reports/wav_00000000000000000009/renew';
    const { body } = await house.card('POST', path, { requestId: 'renew-nothing' });
    expect(body.error.code).toBe('not_found');
  });
});
