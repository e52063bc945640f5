import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSignature, signLegacy, signRequest } from '../../../src/hubspot/signature.ts';

/** Known requests with their signatures; the last two need parts of the URL decoded. */
const VECTORS = [
  {
    secret: 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy',
    method: 'POST',
    url: 'https://www.example.com/webhook_uri',
    rawBody: "{'example_field':'example_value'}",
    timestamp: '1693657560000',
    signature: 'K36dawei4A+QBNolUOqo7s91KQDWQ5MXZ/QufNYuk/Y=',
  },
  {
    secret: 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy',
    method: 'POST',
    url: 'https://www.example.com/webhook_uri',
    rawBody: "{'example_field':'example_value'}",
    timestamp: '1700000300000',
    signature: 'RnbPH7+UMKVkbV32P8bz450N4M56aPmcru1+D3kSDtw=',
  },
  {
    secret: 'autopilot-test-client-secret-0001',
    method: 'POST',
    url: 'https://example.com/api/hubspot/webhooks?src=hs%3Aapp%2Fv3&x=%28a%29',
    rawBody: '[]',
    timestamp: '1790000004000',
    signature: 'G8ddQlikFQ0ScZOZn+MHQ0E3WCV7vOJTzKlvrkvbvuk=',
  },
  {
    secret: 'radar-secret-0001',
    method: 'POST',
    url: 'https://api.example.com/ui/companies/501/radar?userId=77&portalId=4242&userEmail=dana%40example.com&appId=9001',
    rawBody: '{"waveId":"w1"}',
    timestamp: '1800000000000',
    signature: 'D0Qppt3jv+zU26QoGWJ7MchWLSaDJnZ7IKPYM8/V4VI=',
  },
] as const;

const [, , , card] = VECTORS;
const sentAt = new Date(Number(card.timestamp));
const shifted = (milliseconds: number) => new Date(sentAt.getTime() + milliseconds);

describe('a signature', () => {
  it.each(VECTORS)('of $url at $timestamp is valid', ({ secret, ...request }) => {
    const now = new Date(Number(request.timestamp) + 1_000);

    expect(checkSignature(request, secret, now)).toBe('valid');
  });

  it.each([
    ['another method', { method: 'GET' }],
    ['another path', { url: card.url.replace('501', '502') }],
    ['another portal', { url: card.url.replace('4242', '4243') }],
    [
      'the query in another order',
      { url: card.url.replace('userId=77&portalId=4242', 'portalId=4242&userId=77') },
    ],
    ['another host', { url: card.url.replace('api.', 'www.') }],
    ['another body', { rawBody: '{"waveId":"w2"}' }],
    ['the same body with a blank', { rawBody: '{"waveId": "w1"}' }],
    ['another time', { timestamp: '1800000000001' }],
    ['a cut signature', { signature: card.signature.slice(0, -2) }],
  ])('does not fit %s', (_, change) => {
    expect(checkSignature({ ...card, ...change }, card.secret, sentAt)).toBe('mismatch');
  });

  it('does not fit another secret', () => {
    expect(checkSignature(card, 'radar-secret-0002', sentAt)).toBe('mismatch');
  });

  it('with an empty secret never fits', () => {
    const signature = signRequest(card, '');

    expect(checkSignature({ ...card, signature }, '', sentAt)).toBe('mismatch');
  });

  it.each([
    [
      'with a body',
      'POST',
      '{"example_field":"example_value"}',
      '9569219f8ba981ffa6f6f16aa0f48637d35d728c7e4d93d0d52efaa512af7900',
    ],
    [
      'without a body',
      'GET',
      '',
      'eee2dddcc73c94d699f5e395f4b9d454a069a6855fbfa152e91e88823087200e',
    ],
  ])('of the older version 2 is none: %s', (_, method, rawBody, signature) => {
    const request = { ...VECTORS[0], method, rawBody, signature };

    expect(checkSignature(request, request.secret, new Date(1693657560000))).toBe('mismatch');
  });

  it.each([
    [0, 'valid'],
    [300_000, 'valid'],
    [-300_000, 'valid'],
    [300_001, 'stale'],
    [-300_001, 'stale'],
  ])('%d milliseconds away is %s', (milliseconds, expected) => {
    expect(checkSignature(card, card.secret, shifted(milliseconds))).toBe(expected);
  });

  it.each(['NaN', 'yesterday', '', ' ', '1.8e12', '-1800000000000', ' 1800000000000', 'Infinity'])(
    'with the timestamp %j is not valid, even when it is signed',
    (timestamp) => {
      const signature = signRequest({ ...card, timestamp }, card.secret);
      const result = checkSignature({ ...card, timestamp, signature }, card.secret, sentAt);

      expect(result).toBe(timestamp === '' ? 'missing' : 'stale');
    },
  );

  it.each([{ signature: undefined }, { signature: '' }, { timestamp: undefined }])(
    'is missing: %j',
    (change) => {
      expect(checkSignature({ ...card, ...change }, card.secret, sentAt)).toBe('missing');
    },
  );
});

describe('a signature of the older version 2', () => {
  const secret = VECTORS[0].secret;
  const url: string = VECTORS[0].url;
  const NOW = new Date(1693657560000);
  const POSTED = {
    method: 'POST',
    url,
    rawBody: '{"example_field":"example_value"}',
    v2: '9569219f8ba981ffa6f6f16aa0f48637d35d728c7e4d93d0d52efaa512af7900',
  };
  const READ = {
    method: 'GET',
    url,
    rawBody: '',
    v2: 'eee2dddcc73c94d699f5e395f4b9d454a069a6855fbfa152e91e88823087200e',
  };
  const received = ({ v2, ...request }: typeof POSTED, version: string | undefined = 'v2') => ({
    ...request,
    signature: undefined,
    timestamp: undefined,
    legacy: { version, signature: v2 },
  });

  it.each([POSTED, READ])('of a $method is known', ({ v2, ...request }) => {
    expect(signLegacy(request, secret)).toBe(v2);
  });

  it.each([POSTED, READ])('counts for a $method only where it is accepted', (request) => {
    expect(checkSignature(received(request), secret, NOW, 'v3 or v2')).toBe('valid');
    expect(checkSignature(received(request), secret, NOW, 'v3')).toBe('missing');
    expect(checkSignature(received(request), secret, NOW)).toBe('missing');
  });

  it('has no time: it is valid whenever it comes', () => {
    const later = new Date(NOW.getTime() + 3_600_000);

    expect(checkSignature(received(POSTED), secret, later, 'v3 or v2')).toBe('valid');
  });

  it.each([
    ['another method', { ...POSTED, method: 'PUT' }],
    ['another address', { ...POSTED, url: `${url}?x=1` }],
    ['another body', { ...POSTED, rawBody: '{"example_field": "example_value"}' }],
    ['a cut signature', { ...POSTED, v2: POSTED.v2.slice(0, -1) }],
    ['the signature of another request', { ...POSTED, v2: READ.v2 }],
  ])('does not fit %s', (_, request) => {
    expect(checkSignature(received(request), secret, NOW, 'v3 or v2')).toBe('mismatch');
  });

  it('does not fit another secret, and an empty one never', () => {
    const forged = { ...POSTED, v2: signLegacy(POSTED, '') };

    expect(checkSignature(received(POSTED), 'another', NOW, 'v3 or v2')).toBe('mismatch');
    expect(checkSignature(received(forged), '', NOW, 'v3 or v2')).toBe('mismatch');
  });

  it.each(['v1', 'V2', 'v3', '', undefined])('that calls itself %j is none', (version) => {
    const request = { ...received(POSTED), legacy: { version, signature: POSTED.v2 } };

    expect(checkSignature(request, secret, NOW, 'v3 or v2')).toBe('missing');
  });

  describe('beside a third one', () => {
    const timestamp = String(NOW.getTime());
    const both = { ...received(POSTED), timestamp, signature: '' };
    both.signature = signRequest(both, secret);

    it('is not looked at: the third decides', () => {
      const broken = { ...both, legacy: { version: 'v2', signature: 'nonsense' } };

      expect(checkSignature(broken, secret, NOW, 'v3 or v2')).toBe('valid');
    });

    it.each([
      ['is wrong', 'mismatch', { signature: 'nonsense' }, NOW],
      ['is too old', 'stale', {}, new Date(NOW.getTime() + 300_001)],
      ['has no time', 'missing', { timestamp: undefined }, NOW],
    ])('does not help when the third %s', (_, verdict, change, now) => {
      expect(checkSignature({ ...both, ...change }, secret, now, 'v3 or v2')).toBe(verdict);
    });
  });
});

describe('signing', () => {
  const sign = (url: string) => signRequest({ ...card, url }, card.secret);

  it('decodes twelve codes of the URL, in either case', () => {
    const encoded = 'https://a.example/?q=%3A%2F%3F%40%21%24%27%28%29%2A%2C%3B%3a%2f';

    expect(sign(encoded)).toBe(sign("https://a.example/?q=:/?@!$'()*,;:/"));
  });

  it.each(['%20', '%26', '%3D', '%25', '%2B', '%23', '%22', '%C3%B8'])(
    'leaves %s encoded',
    (code) => {
      expect(sign(`https://a.example/?q=${code}`)).not.toBe(
        sign(`https://a.example/?q=${decodeURIComponent(code)}`),
      );
    },
  );

  it('decodes once: an encoded code stays a code', () => {
    expect(sign('https://a.example/?q=%2540')).not.toBe(sign('https://a.example/?q=@'));
  });

  it('takes the bytes of the body, text or not', () => {
    const bytes = Buffer.from([0x5b, 0xff, 0xfe, 0x5d]);
    const signature = signRequest({ ...card, rawBody: bytes }, card.secret);

    expect(checkSignature({ ...card, rawBody: bytes, signature }, card.secret, sentAt)).toBe(
      'valid',
    );
    expect(
      checkSignature({ ...card, rawBody: bytes.toString(), signature }, card.secret, sentAt),
    ).toBe('mismatch');
  });

  it('a body is signed the same as text and as bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (rawBody) => {
        expect(signRequest({ ...card, rawBody }, 'k')).toBe(
          signRequest({ ...card, rawBody: Buffer.from(rawBody) }, 'k'),
        );
      }),
    );
  });
});
