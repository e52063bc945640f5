import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { churnWorkflow } from '../../support/churn-workflow.ts';
import { readProject } from '../../../src/sandbox/project/read-project.ts';
import { startAppDouble } from '../../support/start-app-double.ts';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  const { properties, records } = sandbox.portal;
  properties.createGroup('companies', { name: 'radar', label: 'Radar', displayOrder: 1 });
  const radar = { groupName: 'radar', fieldType: 'select', type: 'enumeration' } as const;
  const option = (value: string, label: string) => ({
    value,
    label,
    displayOrder: 0,
    hidden: false,
  });
  properties.create('companies', {
    ...radar,
    name: 'radar_churn_risk',
    label: 'Churn risk',
    options: [option('low', 'Low'), option('high', 'High')],
  });
  properties.create('companies', {
    ...radar,
    name: 'radar_churn_reasons',
    label: 'Churn reasons',
    type: 'string',
    fieldType: 'textarea',
  });
  records.update('companies', '505', {
    radar_churn_risk: 'high',
    radar_churn_reasons: '<b>silence</b> & more',
  });
  records.update('companies', '501', { radar_churn_risk: 'low' });
  const transport = createTransport(sandbox.smtpUrl);
  await transport.sendMail({
    from: 'freja@soekort.example',
    to: 'mette.kjaersdal@klitvang-energi.example',
    subject: 'How are we doing?',
    text: 'Answer: https://radar.example/s/abc',
    html: '<p onclick="x()">Answer <a href="https://radar.example/s/abc">here</a></p><script>x()</script>',
  });
  transport.close();
});
afterAll(() => sandbox.close());

async function open(path: string) {
  const response = await fetch(`${sandbox.url}${path}`);
  return { status: response.status, headers: response.headers, html: await response.text() };
}

test.each([
  ['/', 'Companies'],
  ['/inside', 'Inside the account'],
  ['/mailbox', 'Mailbox'],
  ['/mailbox/1', 'How are we doing?'],
])('%s is a page of its own language, with one heading and no script', async (path, title) => {
  const { status, html, headers } = await open(path);
  expect(status).toBe(200);
  expect(html).toContain('<html lang="en">');
  expect(html.match(/<h1>(.*?)<\/h1>/g)).toEqual([`<h1>${title}</h1>`]);
  expect(html).not.toContain('<script');
  expect(html).toContain('Local preview');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each(['/company/1', '/contact/1', '/mailbox/99', '/mailbox/99/html'])(
  '%s says that nothing is there',
  async (path) => {
    const { status, html } = await open(path);
    expect(status).toBe(404);
    expect(html).toContain('There is nothing here.');
  },
);

test('the company at risk is on top, with the reasons, escaped', async () => {
  const { html } = await open('/');
  const order = [...html.matchAll(/\/company\/(\d+)/g)].map(([, id]) => id);
  expect(order.slice(0, 2)).toEqual(['505', '501']);
  expect(html).toContain('<span class="tag bad">High</span>');
  expect(html).toContain('&lt;b&gt;silence&lt;/b&gt; &amp; more');
});

describe('the mailbox', () => {
  test('finds mails by recipient and by company', async () => {
    expect((await open('/mailbox?q=kj%C3%A6rsdal%40')).html).toContain('No mail matches.');
    expect((await open('/mailbox?q=mette.kjaersdal')).html).toContain('How are we doing?');
    expect((await open('/mailbox?q=klitvang+energi+a%2Fs')).html).toContain('How are we doing?');
  });

  test('shows the HTML in a frame that can run nothing', async () => {
    const page = await open('/mailbox/1');
    expect(page.html).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(page.html).toContain('<a href="https://radar.example/s/abc">');
    const mail = await open('/mailbox/1/html');
    expect(mail.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(mail.html).toContain('<base target="_blank">');
  });
});

describe('the inside of the account', () => {
  test('lists the workflows and the installed properties', async () => {
    sandbox.portal.workflows.install(churnWorkflow);
    const { html } = await open('/inside');
    expect(html).toContain('Radar: churn risk follow-up');
    expect(html).toContain('<code>radar_churn_risk</code>');
  });

  test('lists the lists with their members', async () => {
    const { filterBranches: branches, ...branch } = {
      ...churnWorkflow.enrollmentCriteria.listFilterBranch,
    };
    const filterBranches = branches.map((each) => ({ ...each, filters: each.filters.slice(0, 1) }));
    sandbox.portal.lists.create({
      name: 'Radar churn risk',
      objectType: 'companies',
      processingType: 'DYNAMIC',
      filterBranch: { ...branch, filterBranches },
    });
    const { html } = await open('/inside');
    expect(html).toMatch(/Radar churn risk[\s\S]*?<td class="number">1<\/td>/);
  });

  test('shows which app is installed, since when, and what it may do', async () => {
    expect((await open('/inside')).html).toContain('Not installed');
    sandbox.setAppOrigin('http://127.0.0.1:3000');
    const scopes = ['oauth', 'crm.objects.companies.read'];
    sandbox.portal.tokens.install({ redirectUri: '', scopes, userId: 77 });
    const { html } = await open('/inside');
    expect(html).toContain('<span class="tag good">Installed</span>');
    expect(html).toContain('20 Nov 2026, 10:00');
    expect(html).toContain('2 permissions');
    expect(html).toContain('href="http://127.0.0.1:3000"');
  });

  test('shows what the app was told, and what it answered', async () => {
    const app = await startAppDouble();
    app.answerWith((_call, count) => ({ status: count <= 2 ? 503 : 204 }));
    sandbox.registerApp(readProject('test/fixtures/project', { API_ORIGIN: app.url }));
    sandbox.portal.records.update('companies', '501', { name: 'Klitvang <A/S>' });
    await sandbox.webhooks.whenIdle();
    await app.close();
    const { html } = await open('/inside');
    expect(html).toContain('Company 501: name is now “Klitvang &lt;A/S&gt;”');
    expect(html).toContain('503 × 2, 204');
    expect(html).toContain('<span class="tag good">Delivered</span>');
    sandbox.portal.records.update('companies', '501', { name: 'Klitvang Energi A/S' });
  });

  test('shows how far a company has come in a workflow', async () => {
    sandbox.portal.records.update('companies', '505', { radar_churn_risk_at: '2026-11-20' });
    const { html } = await open('/inside');
    expect(html).toContain('Made the task “Radar shows churn risk: call the customer”');
  });
});

test('the inside tells how another app connects', async () => {
  const { html } = await open('/inside');
  const { url, accessToken, clientSecret, appId, smtpUrl } = sandbox;
  for (const value of [url, accessToken, clientSecret, String(appId), smtpUrl]) {
    expect(html).toContain(`<code>${value}</code>`);
  }
});
