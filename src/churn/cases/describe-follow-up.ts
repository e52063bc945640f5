import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import type { StoredAssessment } from '../ports.ts';
import type { FollowUpCase } from './ports.ts';
import { explainRisk } from '../risk-properties.ts';

export interface FollowUpParts {
  readonly followUp: FollowUpCase;
  readonly companyName: string;
  /** The newest, whose reasons are told; without one the reason of the follow-up alone. */
  readonly assessment: StoredAssessment | null;
  readonly language: Language;
}

export interface FollowUpWords {
  readonly task: { readonly subject: string; readonly body: string };
  readonly note: string;
}

/** Why somebody should call, and what to do, as plain text with one line for each paragraph. */
export function describeFollowUp(parts: FollowUpParts): FollowUpWords {
  const { followUp, companyName, assessment, language } = parts;
  const title = text(language, 'followUp.title', {
    company: companyName,
    level: text(language, `risk.level.${followUp.level}`),
  });
  const codes = assessment?.result.codes ?? [followUp.reason];
  const reasons = [
    text(language, 'followUp.reasons'),
    ...codes.map((code) => `• ${explainRisk(code, assessment?.input.items ?? [], language)}`),
  ];
  const steps = [
    text(language, 'followUp.steps'),
    ...(['read', 'call', 'agree', 'close'] as const).map(
      (step, index) => `${index + 1}. ${text(language, `followUp.step.${step}`)}`,
    ),
  ];
  return {
    task: { subject: title, body: [...reasons, ...steps].join('\n') },
    note: [title, ...reasons].join('\n'),
  };
}
