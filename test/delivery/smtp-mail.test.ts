import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSmtpCourier } from '../../src/delivery/smtp-courier.ts';
import { signMails } from '../../src/survey/delivery-of-wave.ts';
import type { SurveyMail } from '../../src/survey/survey-mail.ts';
import { portalSettings } from '../../src/survey/settings.ts';
import { customerRelationship } from '../../src/survey/templates/customer-relationship.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { createMemoryLog } from '../support/memory-log.ts';

interface Received {
  readonly raw: string;
  readonly from: string;
  readonly to: readonly string[];
}

const inbox: Received[] = [];
let server: SMTPServer;
let courier: ReturnType<typeof createSmtpCourier>;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        inbox.push({
          raw: Buffer.concat(chunks).toString('utf8'),
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
        });
        callback();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  courier = createSmtpCourier({
    smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    from: 'Radar <radar@mail.vendor.example>',
    clock: { now: () => new Date('2026-11-02T09:00:00Z') },
    log: createMemoryLog().log,
  });
});

afterAll(async () => {
  await courier.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

beforeEach(() => {
  inbox.length = 0;
});

const invitationMail: SurveyMail = {
  kind: 'invitation',
  invitation: buildInvitation({ language: 'da' }),
  wave: buildWave({ radar: customerRelationship, companyName: 'Fjordbyg A/S' }),
  timeZone: 'Europe/Copenhagen',
  surveyUrl: 'https://radar.example/s/token-of-43-characters-0123456789abcdefghij',
  optOutUrl: 'https://radar.example/u/token-of-43-characters-0123456789abcdefghij',
};

async function receive(mail: SurveyMail) {
  await courier.send(mail);
  const [received, ...others] = inbox;
  if (!received) throw new Error('No mail arrived.');
  expect(others).toEqual([]);
  const parsed = await PostalMime.parse(received.raw);
  const header = (name: string) =>
    parsed.headers.filter(({ key }) => key === name).map(({ value }) => value);
  return { ...received, parsed, header };
}

test('an invitation comes from the CSM by name, at the app’s address, with answers to the CSM', async () => {
  const { parsed, from, to } = await receive(invitationMail);
  expect(parsed.from).toMatchObject({ name: 'Ida Berg', address: 'radar@mail.vendor.example' });
  expect(parsed.replyTo?.[0]).toMatchObject({
    name: 'Ida Berg',
    address: 'ida.berg@vendor.example',
  });
  expect(parsed.to?.[0]).toMatchObject({
    name: 'Mette Holm',
    address: 'mette.holm@nordlys.example',
  });
  expect({ from, to }).toEqual({
    from: 'radar@mail.vendor.example',
    to: ['mette.holm@nordlys.example'],
  });
});

test('it can come from a team, with answers to the team, still at the app’s address', async () => {
  const delivery = { senderName: 'Kundeteam Øst', replyTo: 'team@vendor.example' };
  const wave = signMails(invitationMail.wave, { ...delivery, channel: 'mail' });
  const { parsed, from } = await receive({ ...invitationMail, wave });
  expect(parsed.from).toEqual({ name: 'Kundeteam Øst', address: 'radar@mail.vendor.example' });
  expect(parsed.replyTo).toEqual([{ name: 'Kundeteam Øst', address: 'team@vendor.example' }]);
  expect(from).toBe('radar@mail.vendor.example');
  expect(parsed.text).toContain('Kundeteam Øst');
});

test.each([
  ['a line end', 'Team\r\nBcc: victim@other.example'],
  ['a bare line end', 'Team\nBcc: victim@other.example'],
  ['an address', '"Team" <victim@other.example>, Second'],
  ['a separator of lines', 'Team\u2028Bcc: victim@other.example'],
])('a sender with %s in its name adds no header and no recipient', async (_what, senderName) => {
  const delivery = portalSettings.shape.delivery.parse({
    channel: 'mail',
    senderName,
    replyTo: '',
  });
  const { parsed, header, to } = await receive({
    ...invitationMail,
    wave: signMails(invitationMail.wave, delivery),
  });
  expect(header('bcc')).toEqual([]);
  expect(header('from')).toHaveLength(1);
  expect(to).toEqual(['mette.holm@nordlys.example']);
  expect(parsed.from?.address).toBe('radar@mail.vendor.example');
});

test.each(['a@b.example\r\nBcc: c@d.example', 'a@b.example, c@d.example', '<a@b.example>', 'team'])(
  'the settings take no address for answers like %j',
  (replyTo) => {
    const delivery = { channel: 'mail', senderName: '', replyTo };
    expect(portalSettings.safeParse({ delivery }).success).toBe(false);
  },
);

test('its headers say that a machine sent it, how to stop it, and which invitation it is', async () => {
  const { parsed, header } = await receive(invitationMail);
  expect(parsed.messageId).toBe('<inv_00000000000000000001@mail.vendor.example>');
  expect(parsed.date).toBe('2026-11-02T09:00:00.000Z');
  expect(header('auto-submitted')).toEqual(['auto-generated']);
  expect(header('list-unsubscribe')).toEqual([`<${invitationMail.optOutUrl}>`]);
  expect(header('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
  expect(header('content-language')).toEqual(['da']);
  expect(header('content-type')[0]).toContain('multipart/alternative');
});

test('HTML and text carry the link, the closing day and the way out', async () => {
  const { parsed } = await receive(invitationMail);
  for (const part of [parsed.html, parsed.text]) {
    expect(part).toContain('Hej Mette');
    expect(part).toContain('Fjordbyg A/S');
    expect(part).toContain('Det tager cirka 2 minutter.');
    expect(part).toContain('16. november 2026');
    expect(part).toContain(invitationMail.surveyUrl);
    expect(part).toContain(invitationMail.optOutUrl);
  }
  expect(parsed.html).toContain('<html lang="da">');
  expect(parsed.html).not.toMatch(/<img|background-image|url\(/);
  expect(parsed.html).toContain('prefers-color-scheme: dark');
});

test('the closing day is the portal’s', async () => {
  const wave = buildWave({ closesAt: new Date('2026-11-16T23:30:00Z') });
  const { parsed } = await receive({ ...invitationMail, wave });
  expect(parsed.text).toContain('17. november 2026');
});

test('a colleague is asked as one, without a way out', async () => {
  const invitation = buildInvitation({ side: 'vendor', language: 'en' });
  const { parsed, header } = await receive({ ...invitationMail, invitation });
  expect(parsed.subject).toBe('Your view of Fjordbyg A/S');
  expect(parsed.text).toContain('how you think they see it');
  expect(header('list-unsubscribe')).toEqual([]);
  expect(`${parsed.text ?? ''}${parsed.html ?? ''}`).not.toContain('/u/');
});

describe('a reminder', () => {
  const reminder: SurveyMail = { ...invitationMail, kind: 'reminder', reminder: 2 };

  test('is another mail about the same invitation, with the same link and the same way out', async () => {
    const { parsed, header } = await receive(reminder);
    expect(parsed.messageId).toBe('<inv_00000000000000000001.2@mail.vendor.example>');
    expect(parsed.inReplyTo).toBe('<inv_00000000000000000001@mail.vendor.example>');
    expect(parsed.references).toBe('<inv_00000000000000000001@mail.vendor.example>');
    expect(header('list-unsubscribe')).toEqual([`<${reminder.optOutUrl}>`]);
    for (const part of [parsed.html, parsed.text]) {
      expect(part).toContain(reminder.surveyUrl);
      expect(part).toContain('16. november 2026');
    }
  });

  test.each(LANGUAGES)('says in %s that it is one', async (language) => {
    const invitation = buildInvitation({ language });
    const { parsed } = await receive({ ...reminder, invitation });
    expect(parsed.subject).toBe(text(language, 'mail.reminder.subject'));
    expect(parsed.text).toContain(
      text(language, 'mail.reminder.body', { company: 'Fjordbyg A/S' }),
    );
  });

  test('to a colleague speaks to one, without a way out', async () => {
    const invitation = buildInvitation({ side: 'vendor', language: 'en' });
    const { parsed, header } = await receive({ ...reminder, invitation });
    expect(parsed.subject).toBe('A reminder: your view of Fjordbyg A/S');
    expect(parsed.text).toContain('nothing to compare theirs with');
    expect(header('list-unsubscribe')).toEqual([]);
  });
});

test.each([
  ['de', 'Anna', 'Schmidt', 'Guten Tag Anna Schmidt,'],
  ['en', 'Anna', 'Schmidt', 'Hello Anna,'],
  ['sv', '', 'Schmidt', 'Hej!'],
  ['nb', '', '', 'Hei'],
] as const)('%s greets "%s %s" with "%s"', async (language, firstName, lastName, greeting) => {
  const invitation = buildInvitation({ language, firstName, lastName });
  const { parsed } = await receive({ ...invitationMail, invitation });
  expect(parsed.text?.split('\n')[0]).toBe(greeting);
});

test.each(LANGUAGES)('%s arrives with its letters', async (language) => {
  const invitation = buildInvitation({ language, firstName: 'Åse', lastName: 'Müller-Østergård' });
  const wave = buildWave({ companyName: 'Bølgen & Söner “GmbH”' });
  const { parsed } = await receive({ ...invitationMail, invitation, wave });
  expect(parsed.to?.[0]?.name).toBe('Åse Müller-Østergård');
  expect(parsed.text).toContain('Bølgen & Söner “GmbH”');
  expect(parsed.html).toContain('Bølgen &amp; Söner “GmbH”');
});

describe('a hostile name', () => {
  const evil = 'Mallory\r\nBcc: victim@nordlys.example\r\n\r\n<script>alert(1)</script>"><b>';

  test.each(['en', 'de'] as const)(
    'adds no header, no recipient and no markup in %s',
    async (language) => {
      const invitation = buildInvitation({ language, firstName: evil, lastName: evil });
      const wave = buildWave({
        companyName: evil,
        sender: { name: evil, email: 'ida.berg@vendor.example' },
      });
      const { parsed, to, header, raw } = await receive({ ...invitationMail, invitation, wave });
      expect(to).toEqual(['mette.holm@nordlys.example']);
      expect(header('bcc')).toEqual([]);
      expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im);
      expect(parsed.html).not.toContain('<script');
      expect(parsed.html).not.toContain('"><b>');
      expect(parsed.html).toContain('&lt;script&gt;');
    },
  );

  test('in the subject stays in the subject', async () => {
    const invitation = buildInvitation({ side: 'vendor', language: 'en' });
    const { parsed, header } = await receive({
      ...invitationMail,
      invitation,
      wave: buildWave({ companyName: evil }),
    });
    expect(parsed.subject).toMatch(/^Your view of Mallory Bcc: victim@nordlys\.example <script>/);
    expect(header('bcc')).toEqual([]);
  });

  test('without a real address gets no answers', async () => {
    const wave = buildWave({ sender: { name: 'Ida', email: 'ida@x.example>, <eve@y.example' } });
    const { header } = await receive({ ...invitationMail, wave });
    expect(header('reply-to')).toEqual([]);
  });
});
