// The backend formats numbers with what ES2023 added; the cards know ES2022.
/// <reference lib="es2023.intl" />
import { settingsReply, type SettingsReply } from '../../src/contracts/settings-card.ts';
import type { SettingsConnection } from '../../src/contracts/settings-connection.ts';
import {
  settingsPreview,
  settingsPreviewWords,
  type SettingsPreviewReply,
} from '../../src/contracts/settings-preview.ts';
import { settingsWords } from '../../src/contracts/settings-words.ts';
import { viewSettingsForm } from '../../src/http/views/settings-form/view-settings-form.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';

/** Each word says its own key; those with places also show what is filled in. */
const words = {
  ...Object.fromEntries(settingsWords.map((word) => [word, `<${word}>`])),
  unsaved: '<unsaved> {names}',
  mistakes: '<mistakes> {names}',
  weightSum: '<weightSum> {sum}',
  moreProblems: '<moreProblems> {count}',
  propertyMissing: '<propertyMissing> {name}',
  removeNumber: '<removeNumber> {number}',
};

interface Overrides {
  readonly version?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly connection?: Partial<SettingsConnection>;
}

/** A reply with the real form, so that page and backend test one truth. */
export function someSettings({ version = 3, settings, connection }: Overrides = {}): SettingsReply {
  return settingsReply.parse({
    version,
    settings: { ...defaultPortalSettings, ...settings },
    status: {
      connection: {
        state: 'connected',
        kind: 'oauth',
        since: null,
        missingScopes: [],
        installUrl: 'https://radar.example/oauth/install',
      },
      calls: { limit: 100, left: 93, waiting: 0, pausedUntil: null },
      queue: {
        recordsWaiting: 0,
        recordsRefused: 0,
        webhooksWaiting: 0,
        jobsWaiting: 0,
        jobsFailed: 0,
      },
      lastSyncedAt: null,
      lastWebhookAt: null,
      properties: { provisionedAt: null, expected: 49 },
      lists: null,
      workflow: null,
      problems: [],
    },
    connection: { ...someConnection(), ...connection },
    form: viewSettingsForm('en'),
    words,
  });
}

function someConnection(): SettingsConnection {
  return {
    connected: true,
    state: { text: 'Connected', tone: 'good' },
    since: 'Since 3 November 2026',
    connectUrl: 'https://radar.example/oauth/install',
    facts: [{ label: 'Calls', value: '93 of 100' }],
    missingScopes: [],
    problems: [],
    lists: { text: 'Eight lists.', items: [] },
    workflow: { text: 'A task.', state: null, message: '', steps: [] },
    removal: {
      accountNumber: 4700001,
      choices: (['workflow', 'lists', 'properties', 'data'] as const).map((name) => ({
        name,
        label: `Remove ${name}`,
        description: '',
      })),
    },
  };
}

/** What is left of the page when HubSpot lets Radar in no more. */
export const DISCONNECTED: Partial<SettingsConnection> = {
  connected: false,
  state: { text: 'Not connected', tone: 'bad' },
  facts: [],
  problems: [aProblem('Connection')],
};

export function aProblem(subject: string): SettingsConnection['problems'][number] {
  return { subject, message: `${subject} failed.`, action: 'Do this.', since: '', url: '' };
}

export function anEffect(overrides: Partial<SettingsPreviewReply> = {}): SettingsPreviewReply {
  return settingsPreview.parse({
    looked: 12,
    total: 12,
    scope: 'All 12 companies',
    summary: '1 company would change.',
    note: 'From the next survey on.',
    health: [{ tag: { text: 'Healthy', tone: 'good' }, before: 8, after: 7 }],
    risk: [{ tag: { text: 'High', tone: 'bad' }, before: 1, after: 2 }],
    changed: 1,
    changes: [
      {
        companyId: '501',
        name: 'Fjordglas A/S',
        url: 'https://app.hubspot.example/501',
        health: {
          before: { text: 'Healthy', tone: 'good' },
          after: { text: 'Watch', tone: 'watch' },
        },
        risk: null,
      },
    ],
    words: Object.fromEntries(settingsPreviewWords.map((word) => [word, `<${word}>`])),
    ...overrides,
  });
}
