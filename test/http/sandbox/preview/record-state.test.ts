import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordSection, RecordState } from '../../../../src/sandbox/preview/shapes.ts';
import { churnWorkflow } from '../../../support/churn-workflow.ts';
import { startTestSandbox } from '../../../support/start-test-sandbox.ts';
import type { TestSandbox } from '../../../support/start-test-sandbox.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  const { properties } = sandbox.portal;
  properties.createGroup('companies', { name: 'radar', label: 'Radar', displayOrder: 1 });
  properties.create('companies', {
    groupName: 'radar',
    name: 'radar_churn_risk',
    label: 'Churn risk',
    type: 'enumeration',
    fieldType: 'select',
    options: [{ value: 'high', label: 'High', displayOrder: 0, hidden: false }],
  });
});
afterAll(() => sandbox.close());

async function read(path: string) {
  const response = await fetch(`${sandbox.url}/preview/state${path}`);
  expect(response.status).toBe(200);
  return (await response.json()) as RecordState;
}

async function readSection(path: string, wanted: string) {
  const { sections } = await read(path);
  const section = sections.find(({ key }) => key === wanted);
  if (!section) throw new Error(`There is no section ${wanted}.`);
  return section;
}

const tagsOf = ({ items }: RecordSection) =>
  items.flatMap(({ tags }) => tags.map(({ text }) => text));

test('a company has its identity, properties and everything around it', async () => {
  const { name, subtitle, objectTypeId, groups, sections, properties } = await read('/company/501');
  expect({ name, subtitle, objectTypeId }).toEqual({
    name: 'Klitvang Energi A/S',
    subtitle: 'klitvang-energi.example',
    objectTypeId: '0-2',
  });
  expect(groups.map(({ title }) => title)).toEqual(['Radar properties', 'About this company']);
  expect(sections.map(({ title }) => title)).toEqual([
    'Tasks',
    'Workflow history',
    'Contacts',
    'Deals',
    'Tickets',
  ]);
  expect(properties['name']).toBe('Klitvang Energi A/S');
});

test('a company says who would be left out and why', async () => {
  const klitvang = tagsOf(await readSection('/company/501', 'contacts'));
  expect(klitvang).toContain('Unsubscribed from all e-mail');
  expect(klitvang).toContain('Same address as Signe Østerlev');
  const sturmhagen = tagsOf(await readSection('/company/505', 'contacts'));
  expect(sturmhagen).toContain('No e-mail address');
  expect(sturmhagen).toContain('Invalid e-mail address');
  expect(tagsOf(await readSection('/company/504', 'contacts'))).toContain('E-mail bounced');
});

test('what Radar writes is seen at the next look, with the label and how good it is', async () => {
  sandbox.portal.records.update('companies', '502', { radar_churn_risk: 'high' });
  const { groups } = await read('/company/502');
  expect(groups[0]?.facts).toEqual([
    { name: 'radar_churn_risk', label: 'Churn risk', text: 'High', tone: 'bad' },
  ]);
});

test('a workflow that starts is seen, and the task that it makes', async () => {
  sandbox.portal.workflows.install(churnWorkflow);
  sandbox.portal.records.update('companies', '505', {
    radar_churn_risk: 'high',
    radar_churn_risk_at: '2026-11-20',
  });
  await sandbox.portal.workflows.whenIdle();
  const [enrolment] = (await readSection('/company/505', 'workflows')).items;
  expect(enrolment?.title).toBe('Radar: churn risk follow-up');
  expect(enrolment?.details).toContain('Made the task “Radar shows churn risk: call the customer”');
  const [task] = (await readSection('/company/505', 'tasks')).items;
  expect(task?.title).toBe('Radar shows churn risk: call the customer');
});

describe('a contact', () => {
  test('has its companies, with what keeps it out there', async () => {
    const companies = await readSection('/contact/7001', 'companies');
    expect(companies.items).toMatchObject([
      { title: 'Klitvang Energi A/S', href: '/company/501', tags: [] },
    ]);
  });

  test('has the mails to its own address alone', async () => {
    const transport = createTransport(sandbox.smtpUrl);
    const mail = { from: 'freja@soekort.example', subject: 'How are we doing?', text: 'Well?' };
    await transport.sendMail({ ...mail, to: 'mette.kjaersdal@klitvang-energi.example' });
    await transport.sendMail({ ...mail, to: 'somebody@klitvang-energi.example' });
    transport.close();
    const { items } = await readSection('/contact/7001', 'mails');
    expect(items).toMatchObject([{ title: 'How are we doing?', href: '/mailbox/1' }]);
  });
});

test('a record that is gone is not found', async () => {
  expect((await fetch(`${sandbox.url}/preview/state/company/1`)).status).toBe(404);
});
