import type { SurveyMail } from '../../survey/survey-mail.ts';
import { text } from '../../texts/catalogue.ts';
import type { LetterQuestion } from './letter.ts';

const HIGHEST = 10;

/**
 * The recommendation as eleven links, where the survey asks for it: only customers are asked. A link
 * opens the survey with that number filled in; mail scanners that follow it answer nothing.
 */
export function askFirstQuestion({
  invitation: { language, side },
  wave,
  surveyUrl,
}: SurveyMail): LetterQuestion | null {
  if (side !== 'customer' || !wave.radar.extras.includes('recommend')) return null;
  return {
    legend: text(language, 'survey.recommend'),
    low: text(language, 'survey.recommend.low'),
    high: text(language, 'survey.recommend.high'),
    hint: text(language, 'mail.question.hint'),
    choices: Array.from({ length: HIGHEST + 1 }, (_, value) => ({
      value,
      label: text(language, 'mail.question.choice', { value, highest: HIGHEST }),
      url: `${surveyUrl}?recommend=${value}`,
    })),
  };
}
