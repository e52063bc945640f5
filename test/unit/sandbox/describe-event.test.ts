import { expect, test } from 'vitest';
import { describeEvent } from '../../../src/sandbox/pages/describe-event.ts';
import type { WebhookEvent } from '../../../src/sandbox/webhooks/delivery-queue.ts';

const HEAD = {
  eventId: 1,
  portalId: 4711,
  appId: 900_100,
  occurredAt: 1_790_000_000_000,
  subscriptionId: 1,
  changeSource: 'CRM_UI',
  sourceId: 'userId:77',
};

const company = { objectId: 501, objectTypeId: '0-2' };
const pair = {
  fromObjectId: 7001,
  fromObjectTypeId: '0-1',
  toObjectId: 501,
  toObjectTypeId: '0-2',
};

test.each<[string, Partial<WebhookEvent> & { subscriptionType: string }]>([
  ['Company 501 was created', { subscriptionType: 'object.creation', ...company }],
  ['Company 501 was deleted', { subscriptionType: 'object.deletion', ...company }],
  ['Company 501 was restored', { subscriptionType: 'object.restore', ...company }],
  [
    'Company 501: name is now “Klitvang”',
    {
      subscriptionType: 'object.propertyChange',
      propertyName: 'name',
      propertyValue: 'Klitvang',
      ...company,
    },
  ],
  [
    'Contact 7001: email is now “”',
    {
      subscriptionType: 'contact.propertyChange',
      propertyName: 'email',
      propertyValue: '',
      objectId: 7001,
    },
  ],
  [
    'Company 501 took in 502, 503',
    { subscriptionType: 'object.merge', mergedObjectIds: [502, 503], ...company },
  ],
  [
    'Contact 7001 goes with company 501',
    { subscriptionType: 'object.associationChange', associationRemoved: false, ...pair },
  ],
  [
    'Contact 7001 no longer goes with its primary company 501',
    {
      subscriptionType: 'object.associationChange',
      associationRemoved: true,
      isPrimaryAssociation: true,
      ...pair,
    },
  ],
  [
    'Contact 7001 was deleted for privacy',
    { subscriptionType: 'contact.privacyDeletion', objectId: 7001 },
  ],
])('%s', (sentence, event) => {
  expect(describeEvent({ ...HEAD, ...event })).toBe(sentence);
});
