import { listOf, publicUrl, shape, text } from './schema-parts.mjs';

const EVENTS = ['creation', 'propertyChange', 'deletion', 'merge', 'restore', 'associationChange'];
/** How subscriptions were called before there was `object.*`. */
const LEGACY_TYPE = `^(contact|company|deal|ticket|product|line_item)\\.(${EVENTS.join('|')})$`;
const HUB_EVENTS = [
  'contact.privacyDeletion',
  'conversation.creation',
  'conversation.deletion',
  'conversation.newMessage',
  'conversation.privacyDeletion',
  'conversation.propertyChange',
];

/** A change of a property names the property; no other event does. */
const propertyWithChange = {
  if: { properties: { subscriptionType: { pattern: '\\.propertyChange$' } } },
  then: { required: ['propertyName'] },
  else: { properties: { propertyName: false } },
};
const active = { type: 'boolean' };

export const webhooksSchema = shape(['settings', 'subscriptions'], {
  settings: shape(['targetUrl', 'maxConcurrentRequests'], {
    targetUrl: publicUrl,
    maxConcurrentRequests: { type: 'integer', exclusiveMinimum: 5 },
  }),
  subscriptions: shape([], {
    crmObjects: listOf(
      shape(
        ['subscriptionType', 'objectType', 'active'],
        {
          subscriptionType: { enum: EVENTS.map((event) => `object.${event}`) },
          objectType: text,
          propertyName: text,
          active,
        },
        propertyWithChange,
      ),
    ),
    legacyCrmObjects: listOf(
      shape(
        ['subscriptionType', 'active'],
        {
          subscriptionType: { type: 'string', pattern: LEGACY_TYPE },
          propertyName: text,
          active,
        },
        propertyWithChange,
      ),
    ),
    hubEvents: listOf(
      shape(['subscriptionType', 'active'], { subscriptionType: { enum: HUB_EVENTS }, active }),
    ),
  }),
});
