import { cardEn } from './card/en.ts';
import { casesEn } from './cases/en.ts';
import { churnEn } from './churn/en.ts';
import { decisionsEn } from './decisions/en.ts';
import { driversEn } from './drivers/en.ts';
import { figuresEn } from './figures/en.ts';
import { digestEn } from './digest/en.ts';
import { groupsEn } from './groups/en.ts';
import { installEn } from './install/en.ts';
import { lossesEn } from './losses/en.ts';
import { mailEn } from './mail/en.ts';
import { newsEn } from './news/en.ts';
import { portfolioEn } from './portfolio/en.ts';
import { radarsEn } from './radars/en.ts';
import { reportEn } from './report/en.ts';
import { respondentEn } from './respondent/en.ts';
import { scheduleEn } from './schedule/en.ts';
import { scoringEn } from './scoring/en.ts';
import { sideEn } from './side/en.ts';
import { secondRoundEn } from './second-round/en.ts';
import { sharedReportEn } from './shared-report/en.ts';
import { settingSendingEn } from './setting-sending/en.ts';
import { settingFieldsEn } from './setting-fields/en.ts';
import { settingsEn } from './settings/en.ts';
import { settingsPreviewEn } from './settings-preview/en.ts';
import { teamEn } from './team/en.ts';
import { promotersEn } from './promoters/en.ts';
import { stakeholdersEn } from './stakeholders/en.ts';
import { trendsEn } from './trends/en.ts';
import { testMailEn } from './test-mail/en.ts';
import { turnsEn } from './turns/en.ts';
import { waveEn } from './wave/en.ts';

/** Every text of the product by its key: ICU MessageFormat. The other languages follow this one. */
export const en = {
  ...respondentEn,
  ...mailEn,
  ...newsEn,
  ...teamEn,
  ...turnsEn,
  ...cardEn,
  ...casesEn,
  ...driversEn,
  ...figuresEn,
  ...churnEn,
  ...waveEn,
  ...secondRoundEn,
  ...scheduleEn,
  ...testMailEn,
  ...radarsEn,
  ...groupsEn,
  ...scoringEn,
  ...installEn,
  ...sideEn,
  ...portfolioEn,
  ...trendsEn,
  ...stakeholdersEn,
  ...promotersEn,
  ...lossesEn,
  ...settingsEn,
  ...settingFieldsEn,
  ...settingSendingEn,
  ...settingsPreviewEn,
  ...reportEn,
  ...decisionsEn,
  ...digestEn,
  ...sharedReportEn,
} as const;
