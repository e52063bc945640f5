/** HubSpot sends no events of records that the app may not read. */
const READ_SCOPES = {
  company: 'crm.objects.companies.read',
  contact: 'crm.objects.contacts.read',
  deal: 'crm.objects.deals.read',
  ticket: 'tickets',
};

const MOST_SUBSCRIPTIONS = 1000;

/** What the app writes itself: it would hear little but its own echo. */
const OWN_PROPERTY = /^radar_/;

/** But for what people must not change by hand: it is put back. */
const PUT_BACK = ['radar_health_score', 'radar_health_band', 'radar_churn_risk'];

/**
 * What no schema can say about the subscriptions.
 *
 * @param {import('./read-project.mjs').Component} app
 * @param {import('./read-project.mjs').Component} webhooks
 * @returns {string[]} one line for each problem
 */
export function checkWebhooks(app, { metaFilePath, config }) {
  const { crmObjects = [], legacyCrmObjects = [], hubEvents = [] } = config.subscriptions;
  const subscriptions = [...crmObjects, ...legacyCrmObjects, ...hubEvents];
  return [
    ...checkNumber(subscriptions),
    ...checkDuplicates(subscriptions),
    ...checkScopes(app.config.auth, subscriptions),
    ...checkProperties(subscriptions),
  ].map((problem) => `${metaFilePath}: ${problem}`);
}

function checkNumber({ length }) {
  if (length <= MOST_SUBSCRIPTIONS) return [];
  return [`there are ${length} subscriptions, and HubSpot takes ${MOST_SUBSCRIPTIONS}`];
}

/** The same event under its old and its new name comes twice. */
function checkDuplicates(subscriptions) {
  const names = subscriptions.map((subscription) => {
    const [, event] = subscription.subscriptionType.split('.');
    return [objectOf(subscription), event, subscription.propertyName].filter(Boolean).join(' ');
  });
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  return [...new Set(twice)].map((name) => `${name} is subscribed twice`);
}

function checkScopes(auth, subscriptions) {
  const asked = [
    ...auth.requiredScopes,
    ...(auth.optionalScopes ?? []),
    ...(auth.conditionallyRequiredScopes ?? []),
  ];
  return [...new Set(subscriptions.map(objectOf))].flatMap((objectType) => {
    const scope = READ_SCOPES[objectType];
    if (scope === undefined) return [`nobody knows the scope for events of ${objectType}`];
    return asked.includes(scope) ? [] : [`events of ${objectType} need the scope ${scope}`];
  });
}

function checkProperties(subscriptions) {
  return subscriptions
    .filter((subscription) => OWN_PROPERTY.test(subscription.propertyName ?? ''))
    .filter((subscription) => !isPutBack(subscription))
    .map(({ propertyName }) => `${propertyName} is written by the app itself`);
}

function isPutBack(subscription) {
  return objectOf(subscription) === 'company' && PUT_BACK.includes(subscription.propertyName);
}

function objectOf({ subscriptionType, objectType }) {
  return objectType ?? subscriptionType.split('.')[0];
}
