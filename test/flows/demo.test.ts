import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { callAsCard } from '../../src/sandbox/card-call.ts';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the demo as `npm run demo` does, under the Node of this test. */
async function runDemo(...args: string[]): Promise<Outcome> {
  return promisify(execFile)(process.execPath, ['src/sandbox/demo.ts', ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Outcome,
  );
}

/** The first JSON document that comes out of a stream which stays open. */
async function readJson(stream: Readable) {
  let text = '';
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.endsWith('\n}\n')) return JSON.parse(text);
  }
  throw new Error(`The demo ended too early: ${text}`);
}

describe('the demo', () => {
  it('plays the story and prints it for a script', { timeout: 180_000 }, async () => {
    const { code, stdout, stderr } = await runDemo('--once', '--json');
    expect(code).toBe(0);
    expect(stderr).toMatch(/An administrator installs Radar.*8 lists/);
    expect(stderr).toContain('the workflow "Radar: churn risk follow-up", which gets turned on');
    expect(stderr).toContain('mistypes the name of');
    expect(stderr).toContain('Sturmhagen Maschinenbau GmbH is lost.');
    expect(stderr).toContain(
      'Månelund Logistik A/S has calmed down: its risk has fallen to medium.',
    );
    expect(stderr).toContain('Wave 2:');
    expect(stderr).not.toContain('left open');
    const story = JSON.parse(stdout);
    expect(Object.keys(story)).toEqual(['companies', 'workflows', 'tasks', 'mails', 'seconds']);

    expect(story.companies).toHaveLength(12);
    for (const { contacts, invited, excluded } of story.companies) {
      expect(invited + excluded.length).toBe(contacts);
    }
    const reasons = story.companies.flatMap(
      ({ excluded }: { excluded: Array<{ reason: string }> }) =>
        excluded.map(({ reason }) => reason),
    );
    expect(reasons).toEqual(expect.arrayContaining(['no_email', 'opted_out', 'duplicate_email']));
    const asked = story.companies.filter(({ invited }: { invited: number }) => invited > 0);
    for (const { properties } of asked) expect(properties.radar_wave_status).toBe('closed');
    expect(story.mails.duplicates).toBe(0);
    expect(story.mails.sent).toBeGreaterThan(100);

    const [falling] = story.companies;
    expect(falling.properties).toMatchObject({
      radar_churn_risk: 'high',
      radar_churn_trigger: 'score_drop',
      radar_regressed_points: '2',
    });
    expect(story.workflows).toContainEqual(
      expect.objectContaining({ name: 'Radar: churn risk follow-up', company: falling.name }),
    );
    const unasked = story.companies.find(({ invited }: { invited: number }) => invited === 0);
    expect(unasked.properties).toMatchObject({
      radar_churn_risk: 'high',
      radar_churn_trigger: 'behaviour',
    });
    const subjects = story.tasks.map((task: Record<string, string>) => task['hs_task_subject']);
    const ofWorkflow = subjects.filter((subject: string) => subject.startsWith('Radar shows'));
    expect(ofWorkflow).toHaveLength(story.workflows.length);
    // The others tell an owner at once that a decision maker would not recommend us.
    const ofNews = subjects.filter((subject: string) => subject.startsWith('A decision maker at'));
    expect(ofNews.length).toBeGreaterThan(0);
    // Nobody worked on the first two follow-ups.
    const overdue = subjects.filter((subject: string) => subject.startsWith('Overdue follow-up'));
    expect(overdue).toHaveLength(2);
    expect(subjects).toHaveLength(ofWorkflow.length + ofNews.length + overdue.length);
    const troubled = ['Månelund Logistik A/S', 'Sturmhagen Maschinenbau GmbH'];
    const enrolled = story.workflows.map(({ company }: { company: string }) => company);
    expect(enrolled).toEqual(expect.arrayContaining(troubled));
  });

  it('keeps running for calls signed with the real time', { timeout: 180_000 }, async () => {
    const child = spawn(process.execPath, ['src/sandbox/demo.ts', '--json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(child, 'close');
    try {
      const { companies, addresses, openLinks, signing } = await readJson(child.stdout);
      const open = companies.filter(
        ({ properties }: { properties: Record<string, string> }) =>
          properties['radar_wave_status'] === 'open',
      );
      expect(open).toHaveLength(2);
      const reply = await callAsCard(
        { ...signing, userId: 1, userEmail: '', timestamp: systemClock.now().getTime() },
        { url: `${new URL(addresses.survey).origin}/api/cards/v1/companies/501` },
      );
      expect(reply).toMatchObject({ status: 200, body: { ok: true } });
      const losses = await callAsCard(
        { ...signing, userId: 1, userEmail: '', timestamp: systemClock.now().getTime() },
        { url: `${new URL(addresses.survey).origin}/api/cards/v1/losses` },
      );
      expect(losses).toMatchObject({
        body: { data: { state: 'rows', rows: [{ companyId: '505', warned: { tone: 'good' } }] } },
      });
      expect((await fetch(openLinks[0])).status).toBe(200);
      const inside = await (await fetch(new URL('/inside', addresses.hubspot))).text();
      expect(inside).toContain('<span class="tag good">Installed</span>');
      expect(inside).toMatch(/Company \d+: name is now[\s\S]*?Delivered/);
      expect(inside).not.toContain('Given up');
      const company = await (await fetch(addresses.company)).text();
      expect(company).toContain('&quot;uid&quot;:&quot;radar_company_card&quot;');
      child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('plays it on an export from HubSpot', { timeout: 180_000 }, async () => {
    const { code, stdout } = await runDemo(
      ...['--once', '--json', '--import', 'test/fixtures/import/good/nordic'],
    );
    expect(code).toBe(0);
    const { companies } = JSON.parse(stdout);
    expect(companies.length).toBeGreaterThan(1);
    for (const { contacts, invited, excluded } of companies) {
      expect(invited + excluded.length).toBe(contacts);
    }
  });

  it('imports nothing from bad files, and names every problem with its place', async () => {
    const { code, stdout, stderr } = await runDemo(
      ...['--once', '--json', '--import', 'test/fixtures/import/bad/wrong-values'],
    );
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.match(/^(companies|contacts)\.csv:\d+:/gm)?.length).toBeGreaterThan(2);
    expect(stderr).toMatch(/Nothing was imported: \d+ problems\./);
  });

  it('explains an unknown option', async () => {
    const { code, stderr } = await runDemo('--twice');
    expect(code).toBe(1);
    expect(stderr).toContain('Usage: npm run demo');
  });
});
