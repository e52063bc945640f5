import MailComposer from 'nodemailer/lib/mail-composer';
import { expect, it } from 'vitest';
import { composeMail } from '../../../src/delivery/compose-mail.ts';
import { buildInvitation, buildWave } from '../../support/builders.ts';

const INJECTED = 'Bcc: everybody@else.example';
const BREAKS = ['\r\n', '\n', '\r', '\u2028', '\u0085', '%0d%0a', '=0D=0A'];

async function headersOf(name: string): Promise<string[]> {
  const wave = buildWave({ companyName: name, sender: { name, email: 'ida.berg@vendor.example' } });
  const message = composeMail(
    {
      kind: 'invitation',
      invitation: buildInvitation({ firstName: name, lastName: name }),
      wave,
      timeZone: 'Europe/Copenhagen',
      surveyUrl: 'https://radar.example/s/x',
      optOutUrl: 'https://radar.example/u/x',
    },
    { address: 'radar@mail.example' },
    new Date('2026-11-03T10:00:00Z'),
  );
  const raw = (await new MailComposer(message).compile().build()).toString('utf8');
  return raw.slice(0, raw.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/);
}

it.each(BREAKS)('a name with %j in it adds no header to a mail', async (lineEnd) => {
  const headers = await headersOf(`Mette${lineEnd}${INJECTED}${lineEnd}${lineEnd}<b>body</b>`);
  const plain = await headersOf('Mette');
  const nameOf = (header: string) => header.split(':')[0];
  expect(headers.map(nameOf)).toEqual(plain.map(nameOf));
  expect(headers.filter((header) => /^bcc/i.test(header))).toEqual([]);
});
