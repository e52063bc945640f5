import type { PortfolioReply } from '../../contracts/portfolio.ts';
import type { OwnerCounts } from '../../portfolio/ports.ts';
import { text } from '../../texts/catalogue.ts';
import type { TextKey } from '../../texts/catalogue.ts';
import { formatMoney, formatNumber } from '../../texts/format.ts';
import type { PortfolioParts } from './portfolio.ts';

const UNKNOWN = '--';

type Figures = PortfolioReply['figures'];

/** Below as many promoters a share says nothing. */
const FEWEST_PROMOTERS = 5;

/** How the customers are, whatever the filter. */
export function viewFigures({ portfolio, portal, language }: PortfolioParts): Figures {
  const sum = summing(portfolio.owners);
  const withHealth = sum((owner) => owner.withHealth);
  const known = portfolio.owners.filter(({ atStake }) => atStake !== null);
  const atStake = summing(known)((owner) => owner.atStake ?? 0);
  const whole = (value: number): string => formatNumber(value, language);
  const label = (key: string, values = {}): string =>
    text(language, `portfolio.figure.${key}` as TextKey, values);
  return [
    {
      key: 'healthy',
      label: label('healthy', { count: whole(withHealth) }),
      value: percent(
        sum((owner) => owner.healthy),
        withHealth,
        language,
      ),
    },
    { key: 'atRisk', label: label('atRisk'), value: whole(sum((owner) => owner.atRisk)) },
    {
      key: 'atStake',
      label: label('atStake'),
      value: known.length === 0 ? UNKNOWN : formatMoney(atStake, language, portal.currency),
    },
    { key: 'running', label: label('running'), value: whole(sum((owner) => owner.running)) },
  ];
}

/** How well the own side works, whatever the filter. */
export function viewWork({ portfolio, language }: PortfolioParts): Figures {
  const { owners, followUps, promoters } = portfolio;
  const sum = summing(owners);
  const whole = (value: number): string => formatNumber(value, language);
  const label = (key: string, count = 0): string =>
    text(language, `portfolio.figure.${key}` as TextKey, { count: whole(count) });
  const invited = sum((owner) => owner.invited);
  return [
    {
      key: 'response',
      label: label('response', invited),
      value: percent(
        sum((owner) => owner.answered),
        invited,
        language,
      ),
    },
    {
      key: 'inTime',
      label: label('inTime', followUps.due),
      value: percent(followUps.inTime, followUps.due, language),
    },
    {
      key: 'promoters',
      label: label(decideLine(promoters), promoters.would),
      value: percent(promoters.did, promoters.would, language),
    },
    {
      key: 'employees',
      label: label('employees'),
      value: viewBothSides(owners, language),
    },
  ];
}

/** Half of those who would recommend should have done it. */
function decideLine({ would, did }: PortfolioParts['portfolio']['promoters']): string {
  if (would < FEWEST_PROMOTERS) return 'promoters';
  return 2 * did >= would ? 'promotersAbove' : 'promotersBelow';
}

function viewBothSides(
  owners: readonly OwnerCounts[],
  language: PortfolioParts['language'],
): string {
  const sum = summing(owners);
  const compared = sum((owner) => owner.compared);
  if (compared === 0) return UNKNOWN;
  return text(language, 'portfolio.figure.bothSides', {
    employees: formatNumber(sum((owner) => owner.employeeSum) / compared, language),
    customers: formatNumber(sum((owner) => owner.healthSum) / compared, language),
  });
}

function summing(owners: readonly OwnerCounts[]) {
  return (count: (owner: OwnerCounts) => number): number =>
    owners.reduce((total, owner) => total + count(owner), 0);
}

function percent(part: number, whole: number, language: PortfolioParts['language']): string {
  if (whole === 0) return UNKNOWN;
  return text(language, 'card.percent', { value: formatNumber((100 * part) / whole, language) });
}
