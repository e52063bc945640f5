import type { en } from './en.ts';
import { cardSv } from './card/sv.ts';
import { casesSv } from './cases/sv.ts';
import { churnSv } from './churn/sv.ts';
import { decisionsSv } from './decisions/sv.ts';
import { driversSv } from './drivers/sv.ts';
import { figuresSv } from './figures/sv.ts';
import { digestSv } from './digest/sv.ts';
import { groupsSv } from './groups/sv.ts';
import { installSv } from './install/sv.ts';
import { lossesSv } from './losses/sv.ts';
import { mailSv } from './mail/sv.ts';
import { newsSv } from './news/sv.ts';
import { portfolioSv } from './portfolio/sv.ts';
import { radarsSv } from './radars/sv.ts';
import { reportSv } from './report/sv.ts';
import { respondentSv } from './respondent/sv.ts';
import { scheduleSv } from './schedule/sv.ts';
import { scoringSv } from './scoring/sv.ts';
import { sideSv } from './side/sv.ts';
import { secondRoundSv } from './second-round/sv.ts';
import { sharedReportSv } from './shared-report/sv.ts';
import { settingSendingSv } from './setting-sending/sv.ts';
import { settingFieldsSv } from './setting-fields/sv.ts';
import { settingsSv } from './settings/sv.ts';
import { settingsPreviewSv } from './settings-preview/sv.ts';
import { teamSv } from './team/sv.ts';
import { promotersSv } from './promoters/sv.ts';
import { stakeholdersSv } from './stakeholders/sv.ts';
import { trendsSv } from './trends/sv.ts';
import { testMailSv } from './test-mail/sv.ts';
import { turnsSv } from './turns/sv.ts';
import { waveSv } from './wave/sv.ts';

export const sv = {
  ...respondentSv,
  ...mailSv,
  ...newsSv,
  ...teamSv,
  ...turnsSv,
  ...cardSv,
  ...casesSv,
  ...driversSv,
  ...figuresSv,
  ...churnSv,
  ...waveSv,
  ...secondRoundSv,
  ...scheduleSv,
  ...testMailSv,
  ...radarsSv,
  ...groupsSv,
  ...scoringSv,
  ...installSv,
  ...sideSv,
  ...portfolioSv,
  ...trendsSv,
  ...stakeholdersSv,
  ...promotersSv,
  ...lossesSv,
  ...settingsSv,
  ...settingFieldsSv,
  ...settingSendingSv,
  ...settingsPreviewSv,
  ...reportSv,
  ...decisionsSv,
  ...digestSv,
  ...sharedReportSv,
} satisfies Record<keyof typeof en, string>;
