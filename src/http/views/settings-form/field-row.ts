import type { RiskCode } from '../../../churn/risk-strengths.ts';
import type { HealthComponent } from '../../../scoring/types.ts';
import type { TextKey } from '../../../texts/catalogue.ts';

/** The paths in the settings that have a label and a description in the catalogue. */
export type DescribedPath = TextKey extends infer Key
  ? Key extends `setting.${infer Path}.label`
    ? Path
    : never
  : never;

/** In what a number is counted; `share` is stored as 0–1 and shown in percent. */
export type Unit = 'days' | 'months' | 'points' | 'share' | 'seconds' | 'number' | 'decimal' | 'id';

/** One line of the tables that the form is made from. */
export type FieldRow =
  | { readonly kind: 'number'; readonly path: DescribedPath; readonly unit: Unit }
  | { readonly kind: 'weight'; readonly component: HealthComponent }
  | { readonly kind: 'strength' | 'playbook'; readonly code: RiskCode }
  | { readonly kind: 'choice'; readonly path: DescribedPath; readonly options: OptionSource }
  | { readonly kind: 'choices'; readonly path: DescribedPath; readonly options: OptionSource }
  | { readonly kind: 'text' | 'email' | 'days'; readonly path: DescribedPath }
  | {
      readonly kind: 'property';
      readonly path: DescribedPath;
      readonly object: 'companies' | 'deals' | 'tickets';
      /** HubSpot's types that make sense here. */
    };

export type OptionSource =
  | 'languages'
  | 'modes'
  | 'months'
  | 'channels'
  | 'groupModes'
  | 'starts'
  | 'sendDays'
  | 'legalBases'
  | 'watch'
  | 'onOff';

/** What holds between fields of a section. */
export type RuleRow =
  | {
      readonly kind: 'sum' | 'rising';
      readonly paths: readonly string[];
      readonly message: RuleText;
    }
  | {
      readonly kind: 'among';
      readonly path: DescribedPath;
      readonly of: DescribedPath;
      readonly message: RuleText;
    }
  | {
      readonly kind: 'needed';
      readonly path: DescribedPath;
      readonly of: DescribedPath;
      readonly value: string;
      readonly message: RuleText;
    };

type RuleText = Extract<
  TextKey,
  `settingRule.${string}` | 'settingMistake.preset' | 'settingMistake.emailId'
>;

export interface SectionRow {
  readonly id: SectionId;
  /** For experts: shown when asked for. */
  readonly fine?: boolean;
  readonly fields: readonly FieldRow[];
  readonly rules?: readonly RuleRow[];
}

type SectionId = TextKey extends infer Key
  ? Key extends `settingSection.${infer Id}.title`
    ? Id
    : never
  : never;

/** A number field; most of the settings are. */
export function count(unit: Unit, path: DescribedPath): FieldRow {
  return { kind: 'number', path, unit };
}
