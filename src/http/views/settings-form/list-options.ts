import { LANGUAGES } from '../../../texts/language.ts';
import type { Language } from '../../../texts/language.ts';
import { text } from '../../../texts/catalogue.ts';
import { localeOf } from '../../../texts/locale.ts';
import { findLimits } from './field-limits.ts';
import type { OptionSource } from './field-row.ts';

interface Option {
  readonly value: string | number;
  readonly label: string;
}

/** What may be chosen, in words. */
export function listOptions(source: OptionSource, language: Language): Option[] {
  switch (source) {
    case 'languages':
      return LANGUAGES.map((value) => ({ value, label: nameLanguage(value, language) }));
    case 'modes':
      return (['named', 'confidential', 'anonymous'] as const).map((value) => ({
        value,
        label: text(language, `mode.${value}`),
      }));
    case 'months':
      return listMonths().map((months) => ({
        value: months,
        label: text(language, 'settingOption.months', { months }),
      }));
    case 'channels':
      return (['mail', 'hubspot', 'link'] as const).map((value) => ({
        value,
        label: text(language, `settingOption.channel.${value}`),
      }));
    case 'watch':
      return (['customers', 'surveyed'] as const).map((value) => ({
        value,
        label: text(language, `settingOption.watch.${value}`),
      }));
    case 'onOff':
      return (['on', 'off'] as const).map((value) => ({
        value,
        label: text(language, `settingOption.${value}`),
      }));
    case 'starts':
      return (['office_hours', 'now'] as const).map((value) => ({
        value,
        label: text(language, `settingOption.start.${value}`),
      }));
    case 'legalBases':
      return (['any', 'required'] as const).map((value) => ({
        value,
        label: text(language, `settingOption.legalBasis.${value}`),
      }));
    case 'sendDays':
      return (['working', 'all'] as const).map((value) => ({
        value,
        label: text(language, `settingOption.days.${value}`),
      }));
    case 'groupModes':
      return (['person', 'balanced'] as const).map((value) => ({
        value,
        label: text(language, `settingOption.groupMode.${value}`),
      }));
  }
}

/** Such as "Norwegian Bokmål"; languages that write names small begin large here. */
function nameLanguage(value: Language, language: Language): string {
  const name = new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(value) ?? value;
  return name.charAt(0).toLocaleUpperCase(localeOf(language)) + name.slice(1);
}

/** The schema allows these numbers of months only. */
function listMonths(): number[] {
  return (findLimits('repeat.months').anyOf ?? []).flatMap(({ const: months }) =>
    typeof months === 'number' ? [months] : [],
  );
}
