import { expect, test } from 'vitest';
import { signV3 } from '../../../src/sandbox/sign-request.ts';

// Vectors computed with HubSpot's published formula.
test.each([
  {
    secret: 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy',
    method: 'POST',
    url: 'https://www.example.com/webhook_uri',
    body: "{'example_field':'example_value'}",
    timestamp: 1_693_657_560_000,
    signature: 'K36dawei4A+QBNolUOqo7s91KQDWQ5MXZ/QufNYuk/Y=',
  },
  {
    secret: 'autopilot-test-client-secret-0001',
    method: 'POST',
    url: 'https://example.com/api/hubspot/webhooks?src=hs%3Aapp%2Fv3&x=%28a%29',
    body: '[]',
    timestamp: 1_790_000_004_000,
    signature: 'G8ddQlikFQ0ScZOZn+MHQ0E3WCV7vOJTzKlvrkvbvuk=',
  },
  {
    secret: 'radar-secret-0001',
    method: 'post',
    url: 'https://api.example.com/ui/companies/501/radar?userId=77&portalId=4242&userEmail=dana%40example.com&appId=9001',
    body: '{"waveId":"w1"}',
    timestamp: 1_800_000_000_000,
    signature: 'D0Qppt3jv+zU26QoGWJ7MchWLSaDJnZ7IKPYM8/V4VI=',
  },
])('$url is signed as HubSpot signs it', ({ signature, ...request }) => {
  expect(signV3(request)).toBe(signature);
});
