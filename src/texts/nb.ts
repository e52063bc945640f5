import type { en } from './en.ts';
import { cardNb } from './card/nb.ts';
import { casesNb } from './cases/nb.ts';
import { churnNb } from './churn/nb.ts';
import { decisionsNb } from './decisions/nb.ts';
import { driversNb } from './drivers/nb.ts';
import { figuresNb } from './figures/nb.ts';
import { digestNb } from './digest/nb.ts';
import { groupsNb } from './groups/nb.ts';
import { installNb } from './install/nb.ts';
import { lossesNb } from './losses/nb.ts';
import { mailNb } from './mail/nb.ts';
import { newsNb } from './news/nb.ts';
import { portfolioNb } from './portfolio/nb.ts';
import { radarsNb } from './radars/nb.ts';
import { reportNb } from './report/nb.ts';
import { respondentNb } from './respondent/nb.ts';
import { scheduleNb } from './schedule/nb.ts';
import { scoringNb } from './scoring/nb.ts';
import { sideNb } from './side/nb.ts';
import { secondRoundNb } from './second-round/nb.ts';
import { sharedReportNb } from './shared-report/nb.ts';
import { settingSendingNb } from './setting-sending/nb.ts';
import { settingFieldsNb } from './setting-fields/nb.ts';
import { settingsNb } from './settings/nb.ts';
import { settingsPreviewNb } from './settings-preview/nb.ts';
import { teamNb } from './team/nb.ts';
import { promotersNb } from './promoters/nb.ts';
import { stakeholdersNb } from './stakeholders/nb.ts';
import { trendsNb } from './trends/nb.ts';
import { testMailNb } from './test-mail/nb.ts';
import { turnsNb } from './turns/nb.ts';
import { waveNb } from './wave/nb.ts';

export const nb = {
  ...respondentNb,
  ...mailNb,
  ...newsNb,
  ...teamNb,
  ...turnsNb,
  ...cardNb,
  ...casesNb,
  ...driversNb,
  ...figuresNb,
  ...churnNb,
  ...waveNb,
  ...secondRoundNb,
  ...scheduleNb,
  ...testMailNb,
  ...radarsNb,
  ...groupsNb,
  ...scoringNb,
  ...installNb,
  ...sideNb,
  ...portfolioNb,
  ...trendsNb,
  ...stakeholdersNb,
  ...promotersNb,
  ...lossesNb,
  ...settingsNb,
  ...settingFieldsNb,
  ...settingSendingNb,
  ...settingsPreviewNb,
  ...reportNb,
  ...decisionsNb,
  ...digestNb,
  ...sharedReportNb,
} satisfies Record<keyof typeof en, string>;
