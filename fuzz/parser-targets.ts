import fc from 'fast-check';
import { parseMailAddress, isAddress, toOneLine } from '../src/delivery/mail-address.ts';
import { readMessageId } from '../src/delivery/message-ids.ts';
import { checkSignature } from '../src/hubspot/signature.ts';
import { hideAddresses } from '../src/lib/hide-addresses.ts';
import { createSeals } from '../src/lib/seals.ts';
import { loadConfig, environmentNames } from '../src/config.ts';
import { createInstalledTickets } from '../src/portal/installed-ticket.ts';
import { readAnswersTable } from '../src/scoring/cli/read-answers-table.ts';
import { waveSchema } from '../src/scoring/cli/wave-schema.ts';
import { choosePrefilled } from '../src/survey/choose-prefilled.ts';
import { customerRelationship } from '../src/survey/templates/customer-relationship.ts';
import { junk } from './arbitrary-of.ts';
import type { Target } from './target.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const KEYS = [{ id: 'k1', key: Buffer.alloc(32, 7) }];
const seals = createSeals(KEYS);
const tickets = createInstalledTickets(KEYS);

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 2000, size: 'max' }));
const address = fc.oneof(
  text,
  fc.emailAddress(),
  text.map((name) => `${name} <a@b.example>, c@d.example`),
);
const csv = fc
  .array(
    fc.array(fc.oneof(text, fc.constantFrom('"', ';', 'person', 'point', '1')), { maxLength: 6 }),
  )
  .map((rows) => rows.map((row) => row.join(',')).join('\n'));

/** Reads one text, and may refuse it with a plain error where `refuses` says so. */
function parser(
  name: string,
  inputs: fc.Arbitrary<string>,
  parse: (input: string) => unknown,
  refuses = false,
): Target {
  return {
    name: `parser ${name}`,
    inputs,
    feed: (input) => {
      try {
        parse(input as string);
      } catch (error) {
        // A refusal has words for a person; a slip of ours is one of JavaScript's own errors.
        const isRefusal = refuses && error instanceof Error && error.constructor === Error;
        if (!isRefusal) throw error;
      }
      return null;
    },
  };
}

/** Everything that reads text and does not stand in the contracts. */
export function listParserTargets(): Target[] {
  return [
    parser('mail address of a sender', address, parseMailAddress, true),
    parser('mail address of a person', address, isAddress),
    parser('name in a header', text, toOneLine),
    parser(
      'message id',
      fc.oneof(
        text,
        text.map((id) => `<inv_${id}@x>`),
      ),
      readMessageId,
    ),
    parser('addresses in a text', address, hideAddresses),
    parser(
      'sealed text',
      fc.oneof(
        text,
        text.map((t) => `k1.${t}`),
      ),
      (t) => seals.open(t, 'x'),
      true,
    ),
    parser(
      'ticket',
      fc.oneof(
        text,
        text.map((t) => `1.9999.${t}`),
      ),
      (t) => tickets.read(t, NOW),
    ),
    parser('answers as CSV', csv, readAnswersTable),
    {
      name: 'parser signature',
      inputs: fc.record({
        method: text,
        url: text,
        rawBody: text,
        signature: fc.option(text, { nil: undefined }),
        timestamp: fc.option(fc.oneof(text, fc.constant(String(NOW.getTime()))), {
          nil: undefined,
        }),
        legacy: fc.record({ version: fc.constantFrom('v1', 'v2', ''), signature: text }),
      }),
      feed: (input) => {
        const request = input as Parameters<typeof checkSignature>[0];
        return checkSignature(request, 'secret', NOW, 'v3 or v2') === 'valid' ? 'took it' : null;
      },
    },
    {
      name: 'parser wave of the scoring tool',
      inputs: fc.oneof(junk, fc.jsonValue()),
      feed: (input) => {
        waveSchema.safeParse(input);
        return null;
      },
    },
    {
      name: 'parser what a link fills in',
      inputs: fc.dictionary(
        fc.oneof(fc.constantFrom('recommend', 'ease', 'p.trust.now'), text),
        junk,
      ),
      feed: (input) => {
        choosePrefilled(customerRelationship, input as Record<string, unknown>);
        return null;
      },
    },
    {
      name: 'parser settings of the process',
      inputs: fc.dictionary(fc.constantFrom(...environmentNames), text),
      feed: (input) => {
        loadConfig(input as Record<string, string>);
        return null;
      },
    },
  ];
}
