// What HubSpot's documentation and templates say about the `config` of each *-hsmeta.json, as JSON
// schemas by HubSpot's internal type name. HubSpot serves its own ones to accounts only: these prove
// our reading of the documents, not that an upload is accepted.
import { listOf, publicUrl, shape, text } from './schema-parts.mjs';
import { webhooksSchema } from './webhooks-schema.mjs';
import { workflowActionSchema } from './workflow-action-schema.mjs';

const scopes = listOf({ type: 'string', pattern: '^[a-z0-9_.-]+$' });
const origins = listOf(publicUrl);

/** @param {string} folder */
function entrypointIn(folder) {
  return { type: 'string', pattern: `^/app/${folder}/[^/]+\\.(tsx|ts|jsx|js)$` };
}

const auth = shape(
  ['type', 'requiredScopes'],
  {
    type: { enum: ['oauth', 'static'] },
    redirectUrls: listOf(
      { type: 'string', pattern: '^(https://|http://localhost)[^\\s$]+$' },
      { minItems: 1 },
    ),
    requiredScopes: scopes,
    optionalScopes: scopes,
    conditionallyRequiredScopes: scopes,
  },
  { if: { properties: { type: { const: 'oauth' } } }, then: { required: ['redirectUrls'] } },
);

const application = shape(
  ['name', 'description', 'distribution', 'auth'],
  {
    name: { type: 'string', maxLength: 200, pattern: '^\\S(.*\\S)?$' },
    description: { ...text, maxLength: 8192 },
    logo: text,
    isUserLevel: { type: 'boolean' },
    distribution: { enum: ['marketplace', 'private'] },
    auth,
    permittedUrls: shape([], { fetch: origins, iframe: origins, img: origins }),
    support: shape([], {
      supportEmail: { type: 'string', format: 'email' },
      documentationUrl: { type: 'string', format: 'uri' },
      supportUrl: { type: 'string', format: 'uri' },
      supportPhone: { type: 'string', pattern: '^\\+[0-9]+$' },
    }),
  },
  {
    if: { properties: { distribution: { const: 'marketplace' } } },
    then: { properties: { auth: { properties: { type: { const: 'oauth' } } } } },
  },
);

const card = shape(['name', 'location', 'entrypoint', 'objectTypes'], {
  name: text,
  description: text,
  location: { enum: ['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar'] },
  entrypoint: entrypointIn('cards'),
  objectTypes: listOf(text, { minItems: 1 }),
  previewImage: shape(['file', 'altText'], {
    file: { type: 'string', pattern: '\\.(png|jpe?g|gif)$' },
    altText: text,
  }),
});

/** One of each at most: HubSpot shows them where the app has its own place. */
const page = shape(['entrypoint'], { entrypoint: entrypointIn('pages') });
const settings = shape(['entrypoint'], { entrypoint: entrypointIn('settings') });

export const componentSchemas = {
  APPLICATION: application,
  CARD: card,
  PAGE: page,
  SETTINGS: settings,
  WEBHOOKS: webhooksSchema,
  WORKFLOW_ACTION: workflowActionSchema,
};
