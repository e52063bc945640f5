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
  };
}
