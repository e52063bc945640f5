import type { PortfolioReply } from '../../contracts/portfolio.ts';
import { text } from '../../texts/catalogue.ts';
import { localeOf } from '../../texts/locale.ts';
import { nameOwner } from './name-owner.ts';
import type { PortfolioParts } from './portfolio.ts';

const RISKS = ['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const;
const HEALTH = ['at_risk', 'watch', 'healthy', 'no_data'] as const;

/** A longer list can't be read; those with the most companies are in it. */
const MOST_OWNERS = 300;

/** What the list can be filtered by, and what each choice is called. */
export function viewPortfolioFilters({
  portfolio,
  language,
}: PortfolioParts): PortfolioReply['filters'] {
  const { compare } = new Intl.Collator(localeOf(language));
  const owners = portfolio.owners
    .flatMap(({ ownerId }) => (ownerId === null ? [] : [ownerId]))
    .slice(0, MOST_OWNERS)
    .map((ownerId) => ({
      value: ownerId,
      label: nameOwner(ownerId, portfolio.ownerNames, language),
    }))
    .sort((a, b) => compare(a.label, b.label));
  return {
    risk: RISKS.map((value) => ({ value, label: text(language, `risk.level.${value}`) })),
    health: [
      { value: '', label: text(language, 'portfolio.anyHealth') },
      ...HEALTH.map((value) => ({ value, label: text(language, `band.${value}`) })),
    ],
    owner: [{ value: '', label: text(language, 'portfolio.anyOwner') }, ...owners],
    segment: viewFacet(portfolio.facets.segments, text(language, 'portfolio.anySegment')),
    industry: viewFacet(portfolio.facets.industries, text(language, 'portfolio.anyIndustry')),
    country: viewFacet(portfolio.facets.countries, text(language, 'portfolio.anyCountry')),
  };
}

function viewFacet(
  values: readonly string[],
  any: string,
): Array<{ readonly value: string; readonly label: string }> {
  if (values.length === 0) return [];
  return [
    { value: '', label: any },
    ...values.map((value) => ({ value, label: nameFacet(value) })),
  ];
}

/** HubSpot's own choices have names like `COMPUTER_SOFTWARE`; what people wrote stays as it is. */
export function nameFacet(value: string): string {
  if (!/^[A-Z]+(_[A-Z]+)*$/.test(value) || value.length < 4) return value;
  const words = value.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
