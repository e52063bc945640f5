import type { LatestWave } from '../../contracts/company-wave.ts';
import type { CompanyScores } from '../../survey/read-company-scores.ts';
import type { Portal } from '../../survey/types.ts';
import { countAnswered, isCustomer } from '../../survey/wave-properties.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';

interface LatestWaveParts {
  readonly scores: CompanyScores;
  readonly portal: Portal;
  readonly language: Language;
}

/** The company's latest wave, decided and worded; null before the first one. */
export function viewLatestWave({ scores, portal, language }: LatestWaveParts): LatestWave | null {
  if (!scores.latestWave) return null;
  const { wave, invitations } = scores.latestWave;
  const isRunning = ['sending', 'open', 'paused'].includes(wave.status);
  const day = (date: Date): string => formatDate(date, language, portal.timeZone);
  return {
    waveId: wave.waveId,
    radar: wave.radar.name[language],
    status: {
      text: text(language, `waveStatus.${wave.status}`),
      tone: isRunning ? 'good' : 'neutral',
    },
    invited: invitations.filter(isCustomer).length,
    answered: countAnswered(wave, invitations),
    timing: wave.closedAt
      ? text(language, 'card.closedOn', { date: day(wave.closedAt) })
      : text(language, 'card.closesOn', { date: day(wave.closesAt) }),
    canClose: isRunning,
  };
}
