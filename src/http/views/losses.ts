import { lossesWords } from '../../contracts/losses.ts';
import type { LossesReply, LostCompanyRow } from '../../contracts/losses.ts';
import type { BacktestCounts } from '../../churn/backtest/count-verdicts.ts';
import { compareWithRule } from '../../churn/backtest/compare-with-rule.ts';
import type { WeighedReason } from '../../churn/backtest/weigh-reasons.ts';
import type { LostCompany, Trait } from '../../churn/losses/ports.ts';
import type { Losses } from '../../churn/losses/read-losses.ts';
import type { Portal } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate, formatNumber, formatShortDay } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { nameProcess, viewFirstRed, viewHealthBefore, viewWarned, viewWhy } from './post-mortem.ts';
import { recordUrl } from './record-url.ts';

export interface LossesParts {
  readonly losses: Losses;
  readonly portal: Portal;
  readonly language: Language;
}

/** The companies that left, decided and worded: the app page only renders it. */
export function viewLosses(parts: LossesParts): LossesReply {
  const { losses, language, portal } = parts;
  const { report, companies, found } = losses;
  const state = decideState(losses);
  const words = lossesWords.map((word) => [word, text(language, `losses.${word}`)] as const);
  return {
    language,
    state,
    empty: state === 'rows' ? { title: '', text: '' } : explainEmpty(state, language),
    figures: report ? viewFigures(report.backtest.counts, language) : [],
    comparison: report && state === 'rows' ? compare(report.backtest.counts, language) : '',
    countedOn: report
      ? text(language, 'losses.countedOn', {
          date: formatDate(report.computedAt, language, portal.timeZone),
        })
      : '',
    rows: companies.map((company) => viewRow(company, parts)),
    range:
      found > companies.length
        ? text(language, 'losses.range', {
            shown: formatNumber(companies.length, language),
            found: formatNumber(found, language),
          })
        : '',
    reasons: (report?.backtest.reasons ?? [])
      .filter(({ lost, kept }) => lost + kept > 0)
      .map((reason) => viewReason(reason, language)),
    traits: (report?.traits ?? []).map((trait) => viewTrait(trait, language)),
    words: Object.fromEntries(words) as LossesReply['words'],
  };
}

function decideState({ isMapped, report, found }: Losses): LossesReply['state'] {
  if (found > 0) return 'rows';
  if (!isMapped) return 'unmapped';
  return report ? 'none' : 'waiting';
}

function explainEmpty(
  state: Exclude<LossesReply['state'], 'rows'>,
  language: Language,
): LossesReply['empty'] {
  return {
    title: text(language, `losses.${state}.title`),
    text: text(language, `losses.${state}.text`),
  };
}

function viewFigures(counts: BacktestCounts, language: Language): LossesReply['figures'] {
  const { companies, lost, warned60, lostGreen, falseAlarms, medianLeadDays } = counts;
  const whole = (value: number): string => formatNumber(value, language);
  const of = (part: number, all: number): string =>
    text(language, 'losses.ofAll', { part: whole(part), whole: whole(all) });
  const lead =
    medianLeadDays === null
      ? '--'
      : text(language, 'losses.days', { days: Math.round(medianLeadDays) });
  const values = {
    lost: whole(lost),
    warned: of(warned60, lost),
    missed: of(lostGreen, lost),
    falseAlarms: of(falseAlarms, companies - lost),
    lead,
  };
  return (Object.keys(values) as Array<keyof typeof values>).map((key) => ({
    key,
    label: text(language, `losses.figure.${key}`),
    value: values[key],
  }));
}

function compare(counts: BacktestCounts, language: Language): string {
  const difference = compareWithRule(counts, counts.naive.nps6);
  const points = formatNumber(Math.abs(difference), language);
  if (difference === 0) return text(language, 'losses.equal');
  return text(language, difference > 0 ? 'losses.better' : 'losses.worse', { points });
}

function viewRow(company: LostCompany, { portal, language }: LossesParts): LostCompanyRow {
  return {
    companyId: company.companyId,
    name: company.name,
    url: recordUrl(portal, 'companies', company.companyId),
    lostOn: formatShortDay(company.lostOn, language),
    warned: viewWarned(company, language),
    health: viewHealthBefore(company, language),
    firstRed: viewFirstRed(company, language),
    why: viewWhy(company, language),
  };
}

function viewReason(
  { code, lost, kept, strength, earned, suggested }: WeighedReason,
  language: Language,
): LossesReply['reasons'][number] {
  const whole = (value: number): string => formatNumber(value, language);
  const word = { yes: 'earned', no: 'notEarned', too_few: 'tooFew' } as const;
  const verdict = text(language, `losses.${word[earned]}`);
  return {
    code,
    label: text(language, `risk.code.${code}`, { points: '', count: 0 }),
    lost: whole(lost),
    kept: whole(kept),
    strength: whole(strength),
    verdict: {
      text:
        suggested === null
          ? verdict
          : text(language, 'losses.suggested', { verdict, suggested: whole(suggested) }),
      tone: earned === 'yes' ? 'good' : earned === 'no' ? 'watch' : 'neutral',
    },
  };
}

function viewTrait(
  { trait, lost, kept }: Trait,
  language: Language,
): LossesReply['traits'][number] {
  const process = trait.startsWith('red_') ? trait.slice('red_'.length) : null;
  return {
    trait,
    label:
      process === null
        ? text(language, `losses.trait.${trait as 'no_survey'}`)
        : text(language, 'losses.trait.red', { process: nameProcess(process, language) }),
    lost: formatNumber(lost, language),
    kept: formatNumber(kept, language),
  };
}
