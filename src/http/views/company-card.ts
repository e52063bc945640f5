import { caseWords } from '../../contracts/company-cases.ts';
import type { CompanyCard } from '../../contracts/company-card.ts';
import { companyCardWords } from '../../contracts/company-card.ts';
import { waveWords } from '../../contracts/company-wave.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { DecisionFacts } from '../read-decisions.ts';
import type { CompanyFacts } from '../read-company.ts';
import type { CompanyVoices } from '../read-company-voices.ts';
import { viewVoices } from './card-voices.ts';
import { viewColleagues } from './colleagues.ts';
import { viewRisk } from './company-risk.ts';
import { viewScores } from './company-scores.ts';
import { viewLatestWave } from './company-wave.ts';
import type { CompanyCases } from '../read-company-cases.ts';
import { viewFollowUpChoices, viewFollowUps } from './follow-ups.ts';
import { viewNextWave } from './next-wave.ts';
import { viewDecisions } from './decisions.ts';
import { viewNextStep } from './next-step.ts';
import { viewLoss } from './post-mortem.ts';
import { viewCompanyReport } from './report/company-report.ts';
import { viewSharedReport } from './report/shared-report.ts';
import type { SharedReportFacts } from './report/shared-report.ts';
import { viewHistory } from './score-history.ts';
import { viewSecondRound } from './second-round.ts';

/** Everything on the company card, decided and worded: the card only renders it. */
export function viewCompanyCard(
  facts: CompanyFacts,
  voices: CompanyVoices,
  cases: CompanyCases,
  language: Language,
  shared: SharedReportFacts | null = null,
  decisions: DecisionFacts | null = null,
): CompanyCard {
  const { company, scores, mailsLeft, portal, now } = facts;
  const words = [...companyCardWords, ...caseWords, ...waveWords].map(
    (word) => [word, text(language, `card.${word}`)] as const,
  );
  return {
    company: { companyId: company.companyId, name: company.name },
    language,
    writeProblem: viewWriteProblem(facts, language),
    loss: viewLoss(facts.loss, language),
    testMode: viewTestMode(facts, language),
    scores: viewScores(facts, language),
    scoresHidden: isHidden(facts) ? text(language, 'card.scoresHidden') : '',
    nextStep: viewNextStep(facts, language),
    risk: viewRisk(facts, language),
    followUps: viewFollowUps(facts, cases, language),
    followUpChoices: viewFollowUpChoices(facts, cases, voices, language),
    wave: viewLatestWave({ scores, mailsLeft, portal, language, now }),
    nextWave: viewNextWave(facts, language),
    report: viewCompanyReport(facts, language),
    sharedReport: viewSharedReport(shared, language),
    decisions: viewDecisions(decisions, language),
    history: viewHistory(facts, language),
    voices: viewVoices(voices, language),
    secondRound: viewSecondRound(voices, { language, timeZone: portal.timeZone, now }),
    colleagues: viewColleagues(voices, language),
    words: Object.fromEntries(words) as CompanyCard['words'],
  };
}

function viewTestMode({ isTestMode }: CompanyFacts, language: Language): CompanyCard['testMode'] {
  if (!isTestMode) return null;
  return { title: text(language, 'card.testMode'), text: text(language, 'card.testModeText') };
}

/** People have answered, but too few to show it. */
function isHidden({ scores: { shown } }: CompanyFacts): boolean {
  return shown !== null && !shown.snapshot.scores.anonymity.totalVisible;
}

function viewWriteProblem(
  { refusedWrite, portal }: CompanyFacts,
  language: Language,
): CompanyCard['writeProblem'] {
  if (!refusedWrite) return null;
  const { message, since } = refusedWrite;
  return {
    message,
    since: since.toISOString(),
    text: text(language, 'card.writeProblemText', {
      date: formatDate(since, language, portal.timeZone),
    }),
  };
}
