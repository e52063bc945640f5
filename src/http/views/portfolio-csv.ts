import type { CsvCell } from '../../lib/to-csv.ts';
import type { PortfolioCompany } from '../../portfolio/ports.ts';
import type { Portal } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import type { TextKey } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { nameOwner } from './name-owner.ts';
import { nameFacet } from './portfolio-filters.ts';
import { recordUrl } from './record-url.ts';

export interface PortfolioFile {
  readonly portal: Portal;
  readonly ownerNames: ReadonlyMap<string, string>;
  readonly language: Language;
}

const HEAD = [
  ...['portfolio.company', 'portfolio.csv.id', 'portfolio.segment', 'portfolio.industry'],
  ...['portfolio.country', 'portfolio.owner', 'portfolio.risk', 'card.health'],
  ...['portfolio.csv.band', 'portfolio.csv.change', 'card.gap', 'card.consensus'],
  ...['portfolio.value', 'portfolio.csv.touchedOn', 'portfolio.csv.invited'],
  ...['portfolio.csv.answered', 'portfolio.lastWave', 'portfolio.nextWave', 'portfolio.csv.link'],
] as readonly TextKey[];

/** The first line of the file. */
export function viewPortfolioHead(language: Language): CsvCell[] {
  return HEAD.map((key) => text(language, key));
}

/** A company as a line of a spreadsheet: dates as `YYYY-MM-DD`, what is not known as an empty cell. */
export function viewPortfolioLine(company: PortfolioCompany, file: PortfolioFile): CsvCell[] {
  const { portal, ownerNames, language } = file;
  const facet = (value: string | null): CsvCell => (value === null ? null : nameFacet(value));
  return [
    company.name,
    company.companyId,
    facet(company.segment),
    facet(company.industry),
    facet(company.country),
    company.ownerId === null ? null : nameOwner(company.ownerId, ownerNames, language),
    text(language, `risk.level.${company.risk ?? 'unknown'}`),
    company.health,
    text(language, `band.${company.health === null ? 'no_data' : (company.band ?? 'no_data')}`),
    company.health === null ? null : company.healthDelta,
    company.gap,
    company.consensus,
    company.value,
    company.touchedOn,
    company.invited,
    company.answered,
    company.lastWaveOn,
    company.nextWaveOn,
    recordUrl(portal, 'companies', company.companyId),
  ];
}
