/** What the app can't work without. `extensions/app/app-hsmeta.json` lists the same scopes. */
export const requiredScopes = [
  'oauth',
  'crm.objects.companies.read',
  'crm.objects.companies.write',
  'crm.schemas.companies.write',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.schemas.contacts.write',
  'crm.objects.owners.read',
] as const;

/** What an account may lack or an administrator refuse, with what then stays away. */
export const optionalScopes = [
  { scope: 'crm.objects.deals.read', purpose: 'deals' },
  { scope: 'tickets', purpose: 'tickets' },
  { scope: 'crm.lists.read', purpose: 'lists' },
  { scope: 'crm.lists.write', purpose: 'lists' },
  { scope: 'automation', purpose: 'workflows' },
  { scope: 'transactional-email', purpose: 'mail' },
  { scope: 'communication_preferences.read', purpose: 'subscriptions' },
] as const;
