import type {
  PortfolioCompany,
  PortfolioFilter,
  PortfolioPosition,
  PortfolioStore,
} from './ports.ts';

/** As many rows as lie in memory at a time. */
const PAGE = 1000;

/** All companies that fit a filter, by name, a page at a time: a portal may have a hundred thousand. */
export async function* listExportPages(
  { portfolio }: { readonly portfolio: Pick<PortfolioStore, 'listFrom'> },
  portalId: number,
  filter: PortfolioFilter,
): AsyncGenerator<PortfolioCompany[]> {
  let after: PortfolioPosition | null = null;
  for (;;) {
    const page = await portfolio.listFrom(portalId, filter, after, PAGE);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (page.length < PAGE || !last) return;
    after = { nameKey: last.nameKey, companyId: last.companyId };
  }
}
