import { expect, test } from 'vitest';
import { useProjectCopy, validate } from './project-copy.ts';

const APP = 'extensions/app/app-hsmeta.json';
const HOOKS = 'extensions/app/webhooks/webhooks-hsmeta.json';
const SEND = 'extensions/app/workflow-actions/send-hsmeta.json';
const REMIND = 'extensions/app/workflow-actions/remind-hsmeta.json';

const { folder, plant } = useProjectCopy();

/** HubSpot's parser complains about all of them at once. */
async function expectComplaints(complaints: readonly string[]) {
  const { exitCode, output } = await validate(folder());
  expect(exitCode).toBe(1);
  expect(complaints.filter((complaint) => !output.includes(complaint))).toEqual([]);
  expect(output).not.toContain('valid with');
}

test('webhooks that HubSpot does not know are refused', async () => {
  await plant(HOOKS, [
    ['settings.maxConcurrentRequests', 5],
    ['settings.targetUrl', 'http://radar.example/hubspot/webhooks'],
    ['subscriptions.crmObjects.0.subscriptionType', 'object.explosion'],
    ['subscriptions.crmObjects.1.propertyName', undefined],
    ['subscriptions.crmObjects.7.propertyName', 'name'],
    ['subscriptions.crmObjects.8.objectType', undefined],
    ['subscriptions.crmObjects.9.active', undefined],
    ['subscriptions.hubEvents.0.subscriptionType', 'contact.rumour'],
    ['subscriptions.legacyCrmObjects', [{ subscriptionType: 'office.creation', active: true }]],
    ['subscriptions.others', []],
  ]);

  await expectComplaints([
    'maxConcurrentRequests: must be > 5',
    'settings.targetUrl: must match pattern',
    'crmObjects.0.subscriptionType: must be equal to one of',
    "Missing required field: 'config.subscriptions.crmObjects.1.propertyName'",
    'crmObjects.7.propertyName: boolean schema is false',
    "Missing required field: 'config.subscriptions.crmObjects.8.objectType'",
    "Missing required field: 'config.subscriptions.crmObjects.9.active'",
    'hubEvents.0.subscriptionType: must be equal to one of',
    'legacyCrmObjects.0.subscriptionType: must match pattern',
    'additionalProperty: others',
  ]);
});

test('webhooks that would never come, come twice or echo are refused', async () => {
  const created = { subscriptionType: 'object.creation', active: true };
  const changed = { subscriptionType: 'object.propertyChange', active: true };
  const email = { subscriptionType: 'contact.propertyChange', propertyName: 'email', active: true };
  const change = (propertyName: string) => ({ ...changed, objectType: 'company', propertyName });
  await plant(APP, [['auth.optionalScopes', ['crm.objects.deals.read']]]);
  await plant(HOOKS, [
    ['settings.targetUrl', 'https://other.example/hubspot/webhooks'],
    ['subscriptions.crmObjects.+', { ...created, objectType: 'order' }],
    ['subscriptions.crmObjects.+', change('radar_wave_answered')],
    ['subscriptions.crmObjects.+', { ...change('radar_churn_risk'), objectType: 'contact' }],
    ...Array.from(
      { length: 1000 },
      (_, index) => ['subscriptions.crmObjects.+', change(`property_${index}`)] as const,
    ),
    ['subscriptions.legacyCrmObjects', [email]],
  ]);

  const { exitCode, output } = await validate(folder());

  expect(exitCode).toBe(1);
  expect(output.trim().split('\n')).toEqual([
    expect.stringMatching(/there are 10\d\d subscriptions, and HubSpot takes 1000$/),
    'app/webhooks/webhooks-hsmeta.json: contact propertyChange email is subscribed twice',
    'app/webhooks/webhooks-hsmeta.json: events of ticket need the scope tickets',
    'app/webhooks/webhooks-hsmeta.json: nobody knows the scope for events of order',
    'app/webhooks/webhooks-hsmeta.json: radar_wave_answered is written by the app itself',
    'app/webhooks/webhooks-hsmeta.json: radar_churn_risk is written by the app itself',
    'app/webhooks/webhooks-hsmeta.json: the targetUrl https://other.example/hubspot/webhooks is not below https://radar.example',
  ]);
});

test('workflow actions that HubSpot does not know are refused', async () => {
  await plant(SEND, [
    ['inputFields.0.typeDefinition.optionsUrl', 'https://localhost/options'],
    ['inputFields.1.typeDefinition.optionsUrl', undefined],
    ['inputFields.2.typeDefinition.fieldType', 'slider'],
    ['inputFields.3.typeDefinition.type', 'boolean'],
    ['inputFields.3.supportedValueTypes', ['GUESS']],
    ['labels.da', {}],
    ['labels.de.actionName', ''],
    ['executionRules.0.conditions', {}],
    ['supportedClients.0.client', 'AGENTS'],
  ]);
  await plant(REMIND, [
    ['labels.en', undefined],
    ['actionUrl', undefined],
    ['objectTypes', []],
  ]);

  await expectComplaints([
    'inputFields.0.typeDefinition.optionsUrl: must match pattern',
    "Missing required field: 'config.inputFields.1.typeDefinition.optionsUrl'",
    'inputFields.2.typeDefinition.fieldType: must be equal to one of',
    'inputFields.3.typeDefinition.type: must be equal to one of',
    'inputFields.3.supportedValueTypes.0: must be equal to one of',
    'additionalProperty: da',
    'labels.de.actionName: must NOT have fewer',
    'executionRules.0.conditions: must NOT have fewer',
    'supportedClients.0.client: must be equal to constant',
    "Missing required field: 'config.labels.en'",
    "Missing required field: 'config.actionUrl'",
    'objectTypes: must NOT have fewer',
  ]);
});

test('workflow actions whose texts do not belong to their fields are refused', async () => {
  const days = { name: 'open_days', type: 'number', fieldType: 'text' };
  const mood = { name: 'mood', type: 'string', fieldType: 'text' };
  await plant(SEND, [
    ['inputFields.1.typeDefinition.optionsUrl', 'https://radar.example.other.example/mode'],
    [
      'inputFields.+',
      { typeDefinition: days, supportedValueTypes: ['STATIC_VALUE'], isRequired: true },
    ],
    ['outputFields.+', { typeDefinition: mood }],
    ['executionRules.+', { labelName: 'tooLate', conditions: { errorCode: ['LATE', 'LATER'] } }],
    ['labels.en.inputFieldLabels.radar', undefined],
    ['labels.en.outputFieldLabels.mood', 'Mood'],
    ['labels.de.inputFieldDescriptions', undefined],
    ['labels.de.executionRules.tooLate', 'Zu spät.'],
    ['labels.de.executionRules.tooEarly', 'Zu früh.'],
    ['labels.de.actionCardContent', '{{radar}} an {{company}} senden'],
  ]);
  await plant(REMIND, [['actionUrl', 'https://other.example/remind']]);

  const { exitCode, output } = await validate(folder());

  expect(exitCode).toBe(1);
  expect(output.trim().split('\n')).toEqual([
    ...[
      'there are two of the input field open_days',
      "the field open_days is a number and can't be a text",
      'labels.en.inputFieldLabels lacks radar',
      'labels.en.executionRules lacks tooLate',
      'labels.de.inputFieldDescriptions lacks radar',
      'labels.de.inputFieldDescriptions lacks mode',
      'labels.de.inputFieldDescriptions lacks open_days',
      'labels.de.inputFieldDescriptions lacks wait',
      'labels.de.inputFieldDescriptions lacks open_days',
      'labels.de.outputFieldLabels lacks mood',
      'labels.de.executionRules has tooEarly, which does not exist',
      'labels.de.actionCardContent has {{company}}, which is no input field',
    ].map((problem) => `app/workflow-actions/send-hsmeta.json: ${problem}`),
    'app/workflow-actions/remind-hsmeta.json: the actionUrl https://other.example/remind is not below https://radar.example',
    'app/workflow-actions/send-hsmeta.json: the optionsUrl https://radar.example.other.example/mode is not below https://radar.example',
  ]);
});
