import { radarDraft, radarWords } from '../../contracts/radar-editor.ts';
import type {
  RadarEditorReply,
  RadarLimits,
  RadarListReply,
  RadarRow,
  RadarWords,
} from '../../contracts/radar-editor.ts';
import { listGroups } from '../../survey/groups/list-groups.ts';
import type { VersionedSettings } from '../../survey/ports.ts';
import { isUsable } from '../../survey/radars/radar-library.ts';
import type { ListedRadar } from '../../survey/radars/radar-library.ts';
import { RADAR_LIMITS } from '../../survey/radars/radar-limits.ts';
import type { PortalSettings } from '../../survey/settings.ts';
import { describeSize } from '../../survey/templates/describe-size.ts';
import { SECONDS } from '../../survey/templates/estimate-minutes.ts';
import { text } from '../../texts/catalogue.ts';
import { LANGUAGES } from '../../texts/language.ts';
import type { Language } from '../../texts/language.ts';
import { localeOf } from '../../texts/locale.ts';
import { nameLanguage } from '../../texts/name-language.ts';
import { groupName } from './group-name.ts';
import { formatLimit } from './radar-problems.ts';

const PROCESSES = ['marketing', 'sales', 'delivery', 'service', 'followup'] as const;
const EXTRAS = ['recommend', 'recommended', 'ease', 'wow'] as const;

const MODES = ['named', 'confidential', 'anonymous'] as const;

const { points, dimensions, scale, weight, askAtMost, label, description } = RADAR_LIMITS;
const LIMITS: RadarLimits = {
  points,
  dimensions,
  scale,
  weight,
  askAtMost,
  label,
  description,
  seconds: SECONDS,
};

/** The radar library, with every word of it and of its editor. */
export function viewRadarList(
  radars: readonly ListedRadar[],
  { version, settings }: VersionedSettings,
  language: Language,
): RadarListReply {
  return {
    radars: radars.map((radar) => viewRow(radar, settings, language)),
    healthRadarId: settings.healthRadarId,
    settingsVersion: version,
    portalLanguage: settings.language,
    languages: LANGUAGES.map((value) => ({ value, label: nameIt(value, language) })),
    processes: PROCESSES.map((value) => ({ value, label: text(language, `process.${value}`) })),
    groups: listGroups(settings.groups).map((value) => ({
      value,
      label: groupName(value, language),
    })),
    modes: MODES.map((value) => ({
      value,
      label: text(language, `mode.${value}`),
    })),
    extras: EXTRAS.map((value) => ({
      value,
      label: text(language, `extra.${value}`),
      description: text(language, `survey.${value}`),
    })),
    limits: LIMITS,
    words: viewWords(language),
  };
}

/** One radar as the editor opens it. */
export function viewRadarEditor(
  radar: ListedRadar,
  settings: PortalSettings,
  language: Language,
): RadarEditorReply {
  return {
    radar: viewRow(radar, settings, language),
    version: radar.version,
    // Its own copy: what the library holds is for reading only.
    draft: radarDraft.parse(radar.draft),
  };
}

function viewRow(radar: ListedRadar, settings: PortalSettings, language: Language): RadarRow {
  const { radarId, kind, draft, isArchived, languages } = radar;
  const isHealth = radarId === settings.healthRadarId;
  const isOwn = kind === 'own';
  return {
    radarId,
    name: nameOf(radar, [language, settings.language, ...LANGUAGES]),
    kind,
    size: describeSize(draft, language),
    languages: nameAll(languages, language),
    status: viewStatus(radar, isHealth, settings.language, language),
    isArchived,
    isHealth,
    isUsable: isUsable(radar, settings.language),
    canEdit: isOwn && !isArchived,
    canArchive: isOwn && !isArchived && !isHealth,
    canRestore: isOwn && isArchived,
  };
}

function nameAll(spoken: readonly Language[], language: Language): string {
  if (spoken.length === LANGUAGES.length) return text(language, 'radars.allLanguages');
  return spoken.map((each) => nameIt(each, language)).join(', ');
}

/** Standing alone, a language is written as a name, also where a sentence would not. */
function nameIt(named: Language, language: Language): string {
  const name = nameLanguage(named, language);
  return name.charAt(0).toLocaleUpperCase(localeOf(language)) + name.slice(1);
}

/** In the first of these languages that it has a name in. */
function nameOf({ draft }: ListedRadar, wanted: readonly Language[]): string {
  return wanted.map((language) => draft.name[language] ?? '').find((name) => name !== '') ?? '';
}

function viewStatus(
  radar: ListedRadar,
  isHealth: boolean,
  portalLanguage: Language,
  language: Language,
): RadarRow['status'] {
  if (radar.isArchived) return { text: text(language, 'radars.status.archived'), tone: 'neutral' };
  if (isHealth) return { text: text(language, 'radars.status.health'), tone: 'good' };
  return isUsable(radar, portalLanguage)
    ? { text: text(language, 'radars.status.usable'), tone: 'good' }
    : { text: text(language, 'radars.status.unfinished'), tone: 'watch' };
}

/** Limits stand in the words already, but for the length of a text: that depends on the field. */
function viewWords(language: Language): RadarWords {
  const words = radarWords.map((word) => {
    const { min, max } = limitsOf(word);
    const limits = { min: formatLimit(min, language), max: formatLimit(max, language) || '{max}' };
    return [word, text(language, `radars.${word}`, limits)] as const;
  });
  return Object.fromEntries(words) as RadarWords;
}

function limitsOf(word: string): { readonly min?: number; readonly max?: number } {
  switch (word) {
    case 'problem_points_count':
      return points;
    case 'problem_dimensions_count':
      return dimensions;
    case 'problem_weight':
      return weight;
    case 'problem_scale':
      return scale;
    case 'problem_ask_at_most':
      return askAtMost;
    default:
      return {};
  }
}
