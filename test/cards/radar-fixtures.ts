import {
  radarEditorReply,
  type RadarEditorReply,
  radarListReply,
  type RadarListReply,
  type RadarRow,
  radarWords,
} from '../../src/contracts/radar-editor.ts';
import { buildDraft } from '../support/own-radars.ts';

const LANGUAGES = { en: 'English', da: 'Danish', nb: 'Norwegian', sv: 'Swedish', de: 'German' };

/** Each word says its own key, so that a test sees which one is shown and that none is made up. */
const words = {
  ...Object.fromEntries(radarWords.map((key) => [key, `<${key}>`])),
  healthSaved: 'Health from {name}',
  archived: '{name} archived',
  restored: '{name} restored',
  saved: '{name} saved',
  languageComplete: '{language} complete',
  languageMissing: '{language} lacks {count}',
  reference: '{language}: {text}',
  toCorrect: '{count} to correct',
  minutes: '{minutes} min',
  shareOfWeight: '{share} %',
  problem_too_long: 'At most {max}',
};

export function aRow(overrides: Partial<RadarRow> = {}): RadarRow {
  return {
    radarId: 'rad_own',
    name: 'Our radar',
    kind: 'own',
    size: '2 points, about 1 minute',
    languages: 'English, Danish',
    status: { text: 'Can be sent', tone: 'good' },
    isArchived: false,
    isHealth: false,
    isUsable: true,
    canEdit: true,
    canArchive: true,
    canRestore: false,
    ...overrides,
  };
}

export const READY_ROW = aRow({
  radarId: 'customer-relationship',
  name: 'Customer relationship',
  kind: 'ready',
  status: { text: 'Health radar', tone: 'good' },
  isHealth: true,
  canEdit: false,
  canArchive: false,
});

/** Built by the contract's own schema, so that the tab and the backend test one truth. */
export function aLibrary(overrides: Partial<RadarListReply> = {}): RadarListReply {
  return radarListReply.parse({
    radars: [READY_ROW, aRow()],
    healthRadarId: 'customer-relationship',
    settingsVersion: 3,
    portalLanguage: 'en',
    languages: Object.entries(LANGUAGES).map(([value, label]) => ({ value, label })),
    processes: ['marketing', 'sales', 'delivery', 'service', 'followup'].map((value) => ({
      value,
      label: `The ${value}`,
    })),
    groups: ['leadership', 'users', 'it'].map((value) => ({ value, label: `The ${value}` })),
    modes: ['named', 'confidential', 'anonymous'].map((value) => ({
      value,
      label: `The ${value} mode`,
    })),
    extras: ['recommend', 'recommended', 'ease', 'wow'].map((value) => ({
      value,
      label: `The ${value}`,
      description: `Question of ${value}`,
    })),
    limits: {
      points: { min: 1, max: 40 },
      dimensions: { min: 1, max: 12 },
      scale: { min: 0, max: 10 },
      weight: { min: 0.1, max: 10 },
      askAtMost: { min: 1, max: 40 },
      label: 120,
      description: 300,
      seconds: { perPoint: 12, perExtra: 10, toComment: 15 },
    },
    words,
    ...overrides,
  });
}

export function anEditor(overrides: Partial<RadarEditorReply> = {}): RadarEditorReply {
  return radarEditorReply.parse({ radar: aRow(), version: 1, draft: buildDraft(), ...overrides });
}
