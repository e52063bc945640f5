import { settingsPreviewWords } from '../../contracts/settings-preview.ts';
import type { SettingsPreviewReply } from '../../contracts/settings-preview.ts';
import type { CompanyShift } from '../../portal/decide-settings-effect.ts';
import type { SettingsPreview } from '../../portal/preview-settings.ts';
import type { Portal } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { bandTag, riskTag } from './level-tags.ts';
import { recordUrl } from './record-url.ts';

/** Companies that are named one by one. */
const MOST_NAMED = 10;

/** What other settings would change, in the reader's words. */
export function viewSettingsPreview(
  preview: SettingsPreview,
  portal: Portal,
  language: Language,
): SettingsPreviewReply {
  const { looked, total, bands, levels, changes } = preview;
  return {
    looked,
    total,
    scope: explainScope(preview, language),
    summary: text(language, 'settingsPreview.summary', { changed: changes.length }),
    note: text(language, 'settingsPreview.note'),
    health: bands.map(({ band, before, after }) => ({
      tag: bandTag(band, language),
      before,
      after,
    })),
    risk: levels.map(({ level, before, after }) => ({
      tag: riskTag(level, language),
      before,
      after,
    })),
    changed: changes.length,
    changes: changes.slice(0, MOST_NAMED).map((change) => viewChange(change, portal, language)),
    words: Object.fromEntries(
      settingsPreviewWords.map((word) => [word, text(language, `settingsPreview.${word}`)]),
    ) as SettingsPreviewReply['words'],
  };
}

function explainScope({ looked, total }: SettingsPreview, language: Language): string {
  if (total === 0) return text(language, 'settingsPreview.nobody');
  if (looked === total) return text(language, 'settingsPreview.everybody', { total });
  return text(language, 'settingsPreview.sample', { looked, total });
}

function viewChange(
  { companyId, name, before, after }: CompanyShift,
  portal: Portal,
  language: Language,
): SettingsPreviewReply['changes'][number] {
  return {
    companyId,
    name,
    url: recordUrl(portal, 'companies', companyId),
    health:
      before.band === after.band
        ? null
        : { before: bandTag(before.band, language), after: bandTag(after.band, language) },
    risk:
      before.level === after.level
        ? null
        : { before: riskTag(before.level, language), after: riskTag(after.level, language) },
  };
}
