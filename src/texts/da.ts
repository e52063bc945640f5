import type { en } from './en.ts';
import { cardDa } from './card/da.ts';
import { casesDa } from './cases/da.ts';
import { churnDa } from './churn/da.ts';
import { decisionsDa } from './decisions/da.ts';
import { driversDa } from './drivers/da.ts';
import { figuresDa } from './figures/da.ts';
import { digestDa } from './digest/da.ts';
import { groupsDa } from './groups/da.ts';
import { installDa } from './install/da.ts';
import { lossesDa } from './losses/da.ts';
import { mailDa } from './mail/da.ts';
import { newsDa } from './news/da.ts';
import { portfolioDa } from './portfolio/da.ts';
import { radarsDa } from './radars/da.ts';
import { reportDa } from './report/da.ts';
import { respondentDa } from './respondent/da.ts';
import { scheduleDa } from './schedule/da.ts';
import { scoringDa } from './scoring/da.ts';
import { sideDa } from './side/da.ts';
import { secondRoundDa } from './second-round/da.ts';
import { sharedReportDa } from './shared-report/da.ts';
import { settingSendingDa } from './setting-sending/da.ts';
import { settingFieldsDa } from './setting-fields/da.ts';
import { settingsDa } from './settings/da.ts';
import { settingsPreviewDa } from './settings-preview/da.ts';
import { teamDa } from './team/da.ts';
import { promotersDa } from './promoters/da.ts';
import { stakeholdersDa } from './stakeholders/da.ts';
import { trendsDa } from './trends/da.ts';
import { testMailDa } from './test-mail/da.ts';
import { turnsDa } from './turns/da.ts';
import { waveDa } from './wave/da.ts';

export const da = {
  ...respondentDa,
  ...mailDa,
  ...newsDa,
  ...teamDa,
  ...turnsDa,
  ...cardDa,
  ...casesDa,
  ...driversDa,
  ...figuresDa,
  ...churnDa,
  ...waveDa,
  ...secondRoundDa,
  ...scheduleDa,
  ...testMailDa,
  ...radarsDa,
  ...groupsDa,
  ...scoringDa,
  ...installDa,
  ...sideDa,
  ...portfolioDa,
  ...trendsDa,
  ...stakeholdersDa,
  ...promotersDa,
  ...lossesDa,
  ...settingsDa,
  ...settingFieldsDa,
  ...settingSendingDa,
  ...settingsPreviewDa,
  ...reportDa,
  ...decisionsDa,
  ...digestDa,
  ...sharedReportDa,
} satisfies Record<keyof typeof en, string>;
