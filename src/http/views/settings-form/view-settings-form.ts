import type {
  SettingRule,
  SettingSection,
  SettingsForm,
} from '../../../contracts/settings-form.ts';
import { text } from '../../../texts/catalogue.ts';
import type { Language } from '../../../texts/language.ts';
import { churnRows } from './churn-rows.ts';
import type { RuleRow, SectionRow } from './field-row.ts';
import { healthRows } from './health-rows.ts';
import { mappingRows, privacyRows, sendingRows } from './sending-rows.ts';
import { viewField } from './view-field.ts';

/** Everything that can be set, tab by tab: fields, limits and rules with their words. */
export function viewSettingsForm(language: Language): SettingsForm {
  const view = (rows: readonly SectionRow[]) => rows.map((row) => viewSection(row, language));
  return {
    sending: view(sendingRows),
    health: view(healthRows),
    churn: view(churnRows),
    mapping: view(mappingRows),
    privacy: view(privacyRows),
  };
}

function viewSection(
  { id, fine = false, fields, rules = [] }: SectionRow,
  language: Language,
): SettingSection {
  return {
    id,
    title: text(language, `settingSection.${id}.title`),
    description: text(language, `settingSection.${id}.description`),
    fine,
    fields: fields.map((row) => viewField(row, language)),
    rules: rules.map((rule) => viewRule(rule, language)),
  };
}

function viewRule(rule: RuleRow, language: Language): SettingRule {
  const message = text(language, rule.message);
  switch (rule.kind) {
    case 'sum':
      return { kind: rule.kind, paths: [...rule.paths], total: 100, message };
    case 'rising':
      return { kind: rule.kind, paths: [...rule.paths], message };
    case 'among':
      return { kind: rule.kind, path: rule.path, of: rule.of, message };
    case 'needed':
      return { kind: rule.kind, path: rule.path, of: rule.of, value: rule.value, message };
  }
}
