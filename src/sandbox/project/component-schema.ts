import { z } from 'zod';

/*
 * The components of a HubSpot project that the sandbox makes use of, in the form of their
 * `-hsmeta.json` files. Fields that it has no use for are let through.
 */

/** What every component's file has around its own settings. */
export const component = z.object({
  uid: z.string().min(1),
  type: z.string(),
  config: z.unknown(),
});

const scopes = z.array(z.string()).default([]);

export const appConfig = z.object({
  name: z.string(),
  auth: z.object({
    redirectUrls: z.array(z.url()).min(1),
    requiredScopes: scopes,
    conditionallyRequiredScopes: scopes,
    optionalScopes: scopes,
  }),
  permittedUrls: z
    .object({
      fetch: z.array(z.url()).default([]),
      iframe: z.array(z.url()).default([]),
      img: z.array(z.url()).default([]),
    })
    .default({ fetch: [], iframe: [], img: [] }),
});

export const webhooksConfig = z.object({
  settings: z.object({
    targetUrl: z.url(),
    maxConcurrentRequests: z.number().int().min(6).max(10),
  }),
  subscriptions: z.object({
    crmObjects: z
      .array(
        z.object({
          subscriptionType: z.templateLiteral(['object.', z.string()]),
          objectType: z.string(),
          propertyName: z.string().optional(),
          active: z.boolean(),
        }),
      )
      .default([]),
    legacyCrmObjects: z
      .array(
        z.object({
          subscriptionType: z.string().regex(/^\w+\.\w+$/),
          propertyName: z.string().optional(),
          active: z.boolean(),
        }),
      )
      .default([]),
    hubEvents: z.array(z.object({ subscriptionType: z.string(), active: z.boolean() })).default([]),
  }),
});

const field = z.object({ typeDefinition: z.object({ name: z.string(), type: z.string() }) });

export const actionConfig = z.object({
  actionUrl: z.url(),
  isPublished: z.boolean(),
  inputFields: z.array(field).default([]),
  objectRequestOptions: z.object({ properties: z.array(z.string()) }).optional(),
  labels: z.object({
    en: z.object({
      actionName: z.string(),
      executionRules: z.record(z.string(), z.string()).default({}),
    }),
  }),
  executionRules: z
    .array(
      z.object({
        labelName: z.string(),
        conditions: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      }),
    )
    .default([]),
});
