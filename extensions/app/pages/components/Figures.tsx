import { Statistics, StatisticsItem } from '@hubspot/ui-extensions';
import type { PortfolioReply } from '@contracts/portfolio.ts';

/** How the whole portfolio is, in one line. */
export function Figures({ figures }: { readonly figures: PortfolioReply['figures'] }) {
  return (
    <Statistics>
      {figures.map(({ key, label, value }) => (
        <StatisticsItem key={key} id={key} label={label} number={value} />
      ))}
    </Statistics>
  );
}
