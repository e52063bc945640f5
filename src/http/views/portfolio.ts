import { portfolioWords } from '../../contracts/portfolio.ts';
import type { PortfolioReply, PortfolioRow } from '../../contracts/portfolio.ts';
import type { Tag } from '../../contracts/tag.ts';
import { wholeDaysBetween } from '../../lib/calendar.ts';
import type { Day } from '../../lib/calendar.ts';
import type { OwnerCounts, PortfolioCompany } from '../../portfolio/ports.ts';
import { COMPANIES_ON_A_PAGE } from '../../portfolio/read-portfolio.ts';
import type { Portfolio } from '../../portfolio/read-portfolio.ts';
import type { Portal } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import type { TextKey } from '../../texts/catalogue.ts';
import { formatMoney, formatNumber, formatShortDay, formatSigned } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { nameOwner } from './name-owner.ts';
import { viewFigures, viewWork } from './portfolio-figures.ts';
import { nameFacet, viewPortfolioFilters } from './portfolio-filters.ts';
import { recordUrl } from './record-url.ts';
import { bandTag, riskTag } from './level-tags.ts';

export interface PortfolioParts {
  readonly portfolio: Portfolio;
  readonly portal: Portal;
  readonly language: Language;
  /** Of a file with all companies that fit the filter. */
  readonly exportUrl: string;
}

const UNKNOWN = '--';

/** The words that the company card has, too. */
const SHARED_WORDS: Readonly<Record<string, TextKey>> = {
  lostCustomers: 'losses.title',
  drivers: 'drivers.title',
  health: 'card.health',
  gap: 'card.gap',
  consensus: 'card.consensus',
  trends: 'trends.title',
  promoters: 'promoters.title',
};

/** A page of the portfolio, decided and worded: the app page only renders it. */
export function viewPortfolio(parts: PortfolioParts): PortfolioReply {
  const { portfolio, language } = parts;
  const { request, companies, found, pageCount, owners } = portfolio;
  const words = portfolioWords.map(
    (word) =>
      [word, text(language, SHARED_WORDS[word] ?? (`portfolio.${word}` as TextKey))] as const,
  );
  return {
    language,
    figures: viewFigures(parts),
    work: viewWork(parts),
    filters: viewPortfolioFilters(parts),
    state: decideState(owners, found),
    sort: request.sort,
    direction: request.descending ? 'descending' : 'ascending',
    page: request.page,
    pageCount,
    range: viewRange(portfolio, language),
    exportUrl: parts.exportUrl,
    rows: companies.map((company) => viewRow(company, parts)),
    words: Object.fromEntries(words) as PortfolioReply['words'],
  };
}

function decideState(owners: readonly OwnerCounts[], found: number): PortfolioReply['state'] {
  if (owners.length === 0) return 'empty';
  return found === 0 ? 'no_match' : 'rows';
}

function viewRange({ request, companies, found }: Portfolio, language: Language): string {
  if (companies.length === 0) return '';
  const before = (request.page - 1) * COMPANIES_ON_A_PAGE;
  return text(language, 'portfolio.range', {
    first: formatNumber(before + 1, language),
    last: formatNumber(before + companies.length, language),
    found: formatNumber(found, language),
  });
}

function viewRow(
  company: PortfolioCompany,
  { portfolio, portal, language }: PortfolioParts,
): PortfolioRow {
  const day = (value: string | null): string =>
    value === null ? UNKNOWN : formatShortDay(value, language);
  return {
    companyId: company.companyId,
    name: company.name,
    url: recordUrl(portal, 'companies', company.companyId),
    risk: viewRisk(company, language),
    health: viewHealth(company, language),
    gap: company.gap === null ? UNKNOWN : formatSigned(company.gap, language),
    consensus: company.consensus === null ? UNKNOWN : formatNumber(company.consensus, language),
    lastWave: { on: day(company.lastWaveOn), answered: viewAnswered(company, language) },
    nextWave: day(company.nextWaveOn),
    value: company.value === null ? UNKNOWN : formatMoney(company.value, language, portal.currency),
    silence: viewSilence(company, portfolio.today, language),
    about: viewAbout(company, portfolio.ownerNames, language),
  };
}

/** How long ago the customer gave a sign of life. */
function viewSilence({ touchedOn }: PortfolioCompany, today: Day, language: Language): string {
  if (touchedOn === null) return UNKNOWN;
  const days = wholeDaysBetween(new Date(touchedOn), new Date(today));
  return text(language, 'portfolio.days', { days: Math.max(0, days) });
}

/** Who looks after it, and the segment it belongs to; `''` where neither is known. */
function viewAbout(
  { ownerId, segment }: PortfolioCompany,
  ownerNames: ReadonlyMap<string, string>,
  language: Language,
): string {
  const owner = ownerId === null ? [] : [nameOwner(ownerId, ownerNames, language)];
  return [...owner, ...(segment === null ? [] : [nameFacet(segment)])].join(' · ');
}

function viewRisk({ risk }: PortfolioCompany, language: Language): Tag {
  return riskTag(risk ?? 'unknown', language);
}

function viewHealth(
  { band, health, healthDelta }: PortfolioCompany,
  language: Language,
): PortfolioRow['health'] {
  const shown = health === null ? 'no_data' : (band ?? 'no_data');
  return {
    band: bandTag(shown, language),
    score: health === null ? '' : formatNumber(health, language),
    change:
      health === null || healthDelta === null
        ? ''
        : text(language, 'portfolio.change', { change: formatSigned(healthDelta, language) }),
  };
}

/** The number of answers is not told while a mode keeps it back. */
function viewAnswered({ invited, answered }: PortfolioCompany, language: Language): string {
  if (invited === null) return '';
  const values = { invited: formatNumber(invited, language) };
  if (answered === null) return text(language, 'portfolio.invited', values);
  return text(language, 'portfolio.answered', {
    ...values,
    answered: formatNumber(answered, language),
  });
}
