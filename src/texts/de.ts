import type { en } from './en.ts';
import { cardDe } from './card/de.ts';
import { casesDe } from './cases/de.ts';
import { churnDe } from './churn/de.ts';
import { decisionsDe } from './decisions/de.ts';
import { driversDe } from './drivers/de.ts';
import { figuresDe } from './figures/de.ts';
import { digestDe } from './digest/de.ts';
import { groupsDe } from './groups/de.ts';
import { installDe } from './install/de.ts';
import { lossesDe } from './losses/de.ts';
import { mailDe } from './mail/de.ts';
import { newsDe } from './news/de.ts';
import { portfolioDe } from './portfolio/de.ts';
import { radarsDe } from './radars/de.ts';
import { reportDe } from './report/de.ts';
import { respondentDe } from './respondent/de.ts';
import { scheduleDe } from './schedule/de.ts';
import { scoringDe } from './scoring/de.ts';
import { sideDe } from './side/de.ts';
import { secondRoundDe } from './second-round/de.ts';
import { sharedReportDe } from './shared-report/de.ts';
import { settingSendingDe } from './setting-sending/de.ts';
import { settingFieldsDe } from './setting-fields/de.ts';
import { settingsDe } from './settings/de.ts';
import { settingsPreviewDe } from './settings-preview/de.ts';
import { teamDe } from './team/de.ts';
import { promotersDe } from './promoters/de.ts';
import { stakeholdersDe } from './stakeholders/de.ts';
import { trendsDe } from './trends/de.ts';
import { testMailDe } from './test-mail/de.ts';
import { turnsDe } from './turns/de.ts';
import { waveDe } from './wave/de.ts';

export const de = {
  ...respondentDe,
  ...mailDe,
  ...newsDe,
  ...teamDe,
  ...turnsDe,
  ...cardDe,
  ...casesDe,
  ...driversDe,
  ...figuresDe,
  ...churnDe,
  ...waveDe,
  ...secondRoundDe,
  ...scheduleDe,
  ...testMailDe,
  ...radarsDe,
  ...groupsDe,
  ...scoringDe,
  ...installDe,
  ...sideDe,
  ...portfolioDe,
  ...trendsDe,
  ...stakeholdersDe,
  ...promotersDe,
  ...lossesDe,
  ...settingsDe,
  ...settingFieldsDe,
  ...settingSendingDe,
  ...settingsPreviewDe,
  ...reportDe,
  ...decisionsDe,
  ...digestDe,
  ...sharedReportDe,
} satisfies Record<keyof typeof en, string>;
